import type { Reading } from './mention';
import { isHyphen } from './numbers';
import type { Unit } from './names';
import type { Document } from '../document';
import { TITLES } from '../places/lexicon';
import { Pos } from '../tagger';

interface Shifted {
	readonly reading: Extract<Reading, { kind: 'shift' }>;
	readonly last: number;
}

const AFTERWARDS = new Set(['later', 'afterward', 'afterwards', 'after', 'following']);
const BEFOREHAND = new Set(['earlier', 'before', 'previously', 'prior', 'beforehand']);
const ENDS =
	/^[.,;:!?)"”''–—-]+$|^(?:and|but|or|when|said|says|he|she|they|it|the|a|with|in|on|at|to|was|were|had|has)$/;

/** "Ago", "later", "before the vote" behind an amount of time: which way from what it is counted. */
export function shifted(doc: Document, at: number, unit: Unit, amount: number | null): Shifted | null {
	const { lower } = doc.tokens;
	const hyphen = isHyphen(lower[at]) ? 1 : 0;
	const word = lower[at + hyphen] ?? '';
	const after = at + hyphen + 1;
	const reading = (sign: -1 | 1, from: 'published' | 'told'): Shifted => ({
		reading: { kind: 'shift', unit, amount, sign, from, anchor: null },
		last: after
	});
	if (word === 'ago') return reading(-1, 'published');
	if (word === 'hence') return reading(1, 'published');
	if (word === 'from' && (lower[after] === 'now' || lower[after] === 'today'))
		return { ...reading(1, 'published'), last: after + 1 };
	// "It was three days since his third meeting"
	if (word === 'since' && isSaidOfIt(lower, at)) {
		const anchor = anchorFrom(doc, after);
		return anchor && { reading: { kind: 'shift', unit, amount, sign: 1, from: 'event', anchor }, last: at };
	}
	// "His remark followed by three days his third meeting": the two lie so far apart.
	const follows = !hyphen && OWNED.test(word) ? followsBy(lower, at) : 0;
	if (follows !== 0) {
		const anchor = anchorFrom(doc, at);
		return (
			anchor && { reading: { kind: 'shift', unit, amount, sign: follows, from: 'event', anchor }, last: at }
		);
	}
	const sign = AFTERWARDS.has(word) ? 1 : BEFOREHAND.has(word) ? -1 : 0;
	if (sign === 0 || (hyphen && word !== 'earlier')) return null;
	const behind = word === 'prior' && lower[after] === 'to' ? after + 1 : after;
	// "Three days prior, …"
	if (word === 'prior' && behind === after)
		return /^[.,;)]$/.test(lower[after] ?? '.') ? reading(sign, 'told') : null;
	if (/^(?:after|before|following|prior)$/.test(word)) {
		const anchor = anchorFrom(doc, behind);
		// The anchor is told in words of its own; "after" belongs to neither.
		if (anchor) return { reading: { kind: 'shift', unit, amount, sign, from: 'event', anchor }, last: at };
		return word === 'following' ? null : reading(sign, 'told');
	}
	return reading(sign, 'told');
}

/** What begins a noun. */
const OWNED = /^(?:the|a|an|his|her|its|their)$/;

/** "It was [barely three days] since", "that came [three days] since". */
function isSaidOfIt(lower: readonly string[], at: number): boolean {
	for (let t = at - 2; t >= Math.max(1, at - 5); t--)
		if (/^(?:was|came)$/.test(lower[t])) return /^(?:it|that|this)$/.test(lower[t - 1]);
	return false;
}

/** "Followed by [three days]" is told of what came behind, "preceded by" of what went before; 0 for neither. */
function followsBy(lower: readonly string[], at: number): -1 | 0 | 1 {
	for (let t = at - 2; t >= Math.max(1, at - 5); t--) {
		if (lower[t] !== 'by') continue;
		return /^(?:followed|follows|trailed)$/.test(lower[t - 1])
			? 1
			: /^(?:preceded|precedes|predated|predates)$/.test(lower[t - 1])
				? -1
				: 0;
	}
	return 0;
}

/** How many words an anchor may have; enough for any noun phrase, and the search stays linear. */
const LONGEST_ANCHOR = 30;

/** Behind one of these a noun goes on: "after they met", "after he and President Roca sat down". */
const NEVER_ENDS = new Set<number>([Pos.VERB, Pos.AUX, Pos.PRON, Pos.CCONJ]);

/** "A bomb went", "Gil said": the subject of a verb of its own, where a noun has just ended. */
function beginsSubject({ lower, pos }: Document['tokens'], at: number): boolean {
	if (/^(?:a|an|the|his|her|their|its|he|she|they|it|we|i)$/.test(lower[at])) return true;
	// "After the president Juan Roca sat down"
	if (TITLES.has(lower[at - 1])) return false;
	let next = at;
	while (pos[next] === Pos.PROPN) next++;
	return next > at && (pos[next] === Pos.VERB || pos[next] === Pos.AUX);
}

/** "He and the president, Ana Gil, had met": the verb behind a name set between commas; `null` if none is. */
function behindName({ lower, pos }: Document['tokens'], comma: number): number | null {
	let t = comma + 1;
	while (pos[t] === Pos.PROPN && t - comma < LONGEST_NAME) t++;
	if (t === comma + 1 || lower[t] !== ',') return null;
	return pos[t + 1] === Pos.VERB || pos[t + 1] === Pos.AUX ? t + 1 : null;
}

const LONGEST_NAME = 6;

/** The words behind "after" or "before", up to the end of their clause. */
function anchorFrom({ tokens }: Document, at: number): { start: number; end: number } | null {
	const { lower, pos, start, end } = tokens;
	if (at >= tokens.length || (ENDS.test(lower[at]) && !/^(?:the|a|he|she|they|it|in|on)$/.test(lower[at])))
		return null;
	// "Three days before that he had met him": what was told, and no words of its own.
	if (lower[at] === 'that' && /^(?:i|he|she|they|it|we)$/.test(lower[at + 1] ?? ''))
		return { start: start[at], end: end[at] };
	// "Three days before for what was their third meeting": "before" stands alone.
	if (/^(?:for|with|from|amid|as|when)$/.test(lower[at])) return null;
	let last = at;
	let told = false;
	let verbless = true;
	while (last < tokens.length && last - at < LONGEST_ANCHOR && !/^(?:[.;:!?)"”—–]|--)$/.test(lower[last])) {
		if (lower[last] === ',' && !/^\d{4}$/.test(lower[last + 1] ?? '')) {
			const verb = verbless ? behindName(tokens, last) : null;
			if (verb === null) break;
			last = verb;
		}
		verbless &&= pos[last] !== Pos.VERB && pos[last] !== Pos.AUX;
		// "Before he made the remark he had met": what it is counted for begins.
		if (last > at + 1 && /^(?:he|she|they|it)$/.test(lower[last]) && lower[last + 1] === 'had') break;
		// "After the attack a bomb went off", "after the meeting Gil said": so it does without a comma too.
		told ||= NEVER_ENDS.has(pos[last]);
		if (!told && last > at + 1 && pos[last - 1] === Pos.NOUN && beginsSubject(tokens, last)) break;
		last++;
	}
	return last === at ? null : { start: start[at], end: end[last - 1] };
}
