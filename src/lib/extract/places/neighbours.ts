import type { Document } from '../document';
import type { FoundName } from './found-name';
import { LOCATIVE } from './lexicon';
import type { Persons } from './persons';

/** Joins "Richmond, Va." and "Pandi, Bulacan": the first lies in the second. */
export function pairUp(doc: Document, found: readonly FoundName[]): void {
	const { word } = doc.tokens;
	for (let i = 0; i + 1 < found.length; i++) {
		const inner = found[i];
		const outer = found[i + 1];
		const gap = outer.first - inner.last;
		if (gap !== 1 || (word[inner.last] !== ',' && word[inner.last] !== '(')) continue;
		const fits = inner.candidates.some(({ place }) =>
			outer.candidates.some(
				(whole) => whole.place.id !== place.id && place.path.some(({ id }) => id === whole.place.id)
			)
		);
		if (!fits && !isSaidToHold(doc, inner, outer)) continue;
		inner.container = outer;
		outer.score += 1.5;
	}
}

/**
 * "in Rio Frio, Tolima Department": where no list has the village, the division behind it still says where it lies,
 * and that it is none of its namesakes elsewhere.
 */
function isSaidToHold(doc: Document, inner: FoundName, outer: FoundName): boolean {
	const { word, lower } = doc.tokens;
	if (!LOCATIVE.has(lower[inner.first - 1] ?? '') || inner.minor) return false;
	if (inner.candidates.some(({ place }) => place.kind === 'country' || place.kind === 'region')) return false;
	if (!outer.candidates.some(({ place }) => place.kind === 'region')) return false;
	const called = DIVISIONS.has(lower[outer.last] ?? '') || DIVISIONS.has(lower[outer.last - 1]);
	return called || (/^[,.;)]$/.test(word[outer.last] ?? '.') && !LISTING.has(lower[outer.last + 1] ?? ''));
}

const DIVISIONS = new Set(
	'department province region oblast governorate prefecture district canton county state intendancy'.split(
		' '
	)
);
const LISTING = new Set(['and', 'or']);

/** What one sentence says plainly of a name holds for it in the others, and a list of places draws in its members. */
export function learn(doc: Document, found: readonly FoundName[], { surnames }: Persons): void {
	const { word, lower } = doc.tokens;
	const best = new Map<string, number>();
	for (const { name, score } of found) best.set(name, Math.max(best.get(name) ?? -9, score));
	for (const name of found) {
		const strongest = best.get(name.name)!;
		const own = !name.branded && !surnames.has(lower[name.last - 1]);
		if (own && strongest > 1.2 && name.score > -2.6 && name.score <= 0) name.score += 2;
	}
	drawIn(found, word);
	for (let i = 0; i + 1 < found.length; i++) {
		const [left, right] = [found[i], found[i + 1]];
		if (!areListed(left, right, word)) continue;
		if (left.score > 1 && right.score > -1.5 && right.score <= 0.5) right.score += 0.8;
		else if (right.score > 1 && left.score > -1.5 && left.score <= 0.5) left.score += 0.8;
	}
}

/** Whether nothing but a comma or "and" parts two names. */
function areListed(left: FoundName, right: FoundName, word: readonly string[]): boolean {
	const between = right.first - left.last;
	if (between === 1) return /^(?:,|and|or|\/)$/.test(word[left.last]);
	return between === 2 && word[left.last] === ',' && /^(?:and|or)$/.test(word[left.last + 1]);
}

/** Three in a row that may each be a small town are towns: "Bantam, Litchfield, Winsted and Canaan". */
function drawIn(found: readonly FoundName[], word: readonly string[]): void {
	for (let first = 0; first < found.length;) {
		let last = first + 1;
		while (last < found.length && areListed(found[last - 1], found[last], word)) last++;
		const row = found.slice(first, last).filter(({ score }) => score > -1.6);
		if (row.length >= 3) for (const name of row) name.score += 0.7;
		first = last;
	}
}
