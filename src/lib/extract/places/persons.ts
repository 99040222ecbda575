import type { Document } from '../document';
import { isTakenUp } from '../pronouns';
import { AWAY, GIVEN_NAMES, LOCATIVE, TITLES } from './lexicon';
import { isCapital, isShouted, isSpaced } from './words';

/** Which words of a document belong to people's names. */
export interface Persons {
	/** 1 for each token that stands in a person's full name. */
	readonly tokens: Uint8Array;
	/** Surnames, in lower case, of those named in full or with a title. */
	readonly surnames: ReadonlyMap<string, number>;
	/** Single names, in lower case, that do what only people do ("Rubio flew"), and that nothing happens in. */
	readonly doers: ReadonlySet<string>;
}

const INITIAL = /^[A-Z]\.?$/;
const SUFFIX = new Set(['jr.', 'sr.', 'jr', 'sr', 'ii', 'iii', 'iv']);
const PARTICLES = new Set([
	'van',
	'von',
	'de',
	'del',
	'der',
	'den',
	'al',
	'bin',
	'ibn',
	'el',
	'da',
	'dos',
	'la',
	'ben'
]);
const LONGEST = 6;

/**
 * Finds people named in full: a given name or a title and capitals behind it, or two capitals and an age. What is
 * learnt of one full name holds for the bare surname anywhere in the article.
 *
 * @param longest Where the longest place name that begins at a token ends, if it is of two words or more: "Virginia
 *   Beach" begins like a person.
 */
export function findPersons(doc: Document, longest: (first: number) => number): Persons {
	const { word, lower, length } = doc.tokens;
	const flags = new Uint8Array(length);
	const surnames = new Map<string, number>();

	for (let i = 0; i < length; i++) {
		if (!isCapital(word[i])) continue;
		const titled = i > 0 && TITLES.has(lower[i - 1]) && isSpaced(doc, i - 1) && isCapital(word[i - 1]);
		const given =
			GIVEN_NAMES.has(lower[i]) ||
			(INITIAL.test(word[i]) && word[i] !== 'A' && word[i] !== 'I' && word[i + 1] !== '-');
		if (TITLES.has(lower[i]) && !given) continue;
		const end = nameEnd(doc, i);
		if (end === i + 1 && !titled) continue;
		const aged =
			end > i + 1 &&
			lower[end] === ',' &&
			/^\d{1,3}$/.test(word[end + 1] ?? '') &&
			/^[,.;]$/.test(word[end + 2] ?? '');
		if (!titled && !given && !aged) continue;
		const place = longest(i);
		// "Edgar County Clerk", "Virginia Beach": but "Ana Maria Lopez" is a person, whatever village has her name.
		if (!titled && place > i && (place >= end || !GIVEN_NAMES.has(lower[place - 1]))) continue;
		// "Gov. Georgia Smith" is one, "President of" none; a title alone before one word makes that a surname.
		let last = end - 1;
		while (last > i && (SUFFIX.has(lower[last]) || word[last] === ',')) last--;
		for (let j = i; j < end; j++) flags[j] = 1;
		if (isShouted(word[last]) && word[last].length < 4) continue;
		surnames.set(lower[last], (surnames.get(lower[last]) ?? 0) + 1);
		i = end - 1;
	}
	return { tokens: flags, surnames, doers: findDoers(doc) };
}

/** The end of a run of capitals, initials and particles that may be one person's name. */
function nameEnd(doc: Document, first: number): number {
	const { word, lower, length } = doc.tokens;
	let end = first + 1;
	while (end < length && end - first < LONGEST) {
		const joined =
			word[end] === '-' && !isSpaced(doc, end - 1) && !isSpaced(doc, end) && isCapital(word[end + 1] ?? '');
		if (joined) {
			end += 2;
			continue;
		}
		if (!isSpaced(doc, end - 1)) break;
		if (isCapital(word[end]) && !/^[A-Z]{2,}$/.test(word[end])) end++;
		else if (PARTICLES.has(lower[end]) && isCapital(word[end + 1] ?? '')) end += 2;
		else break;
	}
	if (end < length && word[end] === ',' && SUFFIX.has(lower[end + 1] ?? '')) end += 2;
	return Math.min(end, length);
}

/** What people do, and neither towns nor those who speak for them. */
const HUMAN_VERBS = new Set(
	'met meets told tells spoke speaks flew flies left arrived arrives visited visits travelled traveled travels testified resigned married smiled laughed wept cried thinks thought believes knows knew recalled recalls remembers sat walked drove phoned wrote writes shook'.split(
		' '
	)
);

/** "Rubio flew to Rome", "Rubio and Witkoff met", "Rubio, who": single names that act as people do. */
function findDoers(doc: Document): Set<string> {
	const { word, lower, length } = doc.tokens;
	const doers = new Set<string>();
	const placed = new Set<string>();
	for (let i = 0; i < length; i++) {
		if (!isCapital(word[i])) continue;
		const before = lower[i - 1] ?? '';
		if (LOCATIVE.has(before) || AWAY.has(before)) placed.add(lower[i]);
		if (i > 0 && isCapital(word[i - 1]) && isSpaced(doc, i - 1)) continue;
		const after = lower[i + 1] ?? '';
		if (HUMAN_VERBS.has(after) || (after === ',' && lower[i + 2] === 'who')) doers.add(lower[i]);
		else if (after === 'and' && isCapital(word[i + 2]) && HUMAN_VERBS.has(lower[i + 3] ?? ''))
			doers.add(lower[i]).add(lower[i + 2]);
	}
	for (const [k, { first }] of doc.sentences.entries()) if (isTakenUp(doc, k)) doers.add(lower[first]);
	for (const name of placed) doers.delete(name);
	return doers;
}
