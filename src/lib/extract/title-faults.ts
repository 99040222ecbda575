import type { EventKind } from '$lib/model';
import type { Trigger } from './triggers/find';

/** How little a title says by itself. */
export type Fault = 'none' | 'thin' | 'broken';

/** Words that lean on what stands before them: no title begins with them. */
const LEANING =
	/^(?:its?|they|them|their|he|she|his|her|there|this|that|these|those|of|to|by|with|having|being|year|day|country|who|which|what|how|general|secretary)\b/i;
/** … nor ends with these. */
const HANGING = /(?:[$€£,-]|\b(?:just|ways|could|would|can|may|that|told|announced|was|were))$/i;

/** Judges a title that was cut out of the text: a reader sees it without what stood around it. */
export function faultOf(title: string, { part, span }: Trigger, text: string): Fault {
	if (LEANING.test(title) || HANGING.test(title) || /,,|, ,|['’]d /.test(title)) return 'broken';
	const [first] = title.split(' ');
	const verb = text.slice(span.start, span.end).split(/\s/)[0].toLowerCase();
	// "Pledged by the allies", "Sitting down with Roca": who did it is missing.
	if (part === 'verb' && (first.toLowerCase() === verb || /^\p{L}+ing$/u.test(first))) return 'broken';
	return title.includes(' ') ? 'none' : 'thin';
}

/** What is said of an event whose words make no title. */
export interface Said {
	readonly kind: EventKind;
	/** What the words that name it are made from: "invade". */
	readonly lemma: string;
	/** People, organisations and states that take part, in text order. */
	readonly who: readonly string[];
	readonly where: string | null;
}

/** A title out of what was read, where the words of the text make none; `null` if that is too little as well. */
export function composed({ kind, lemma, who, where }: Said): string | null {
	const [first, second] = who;
	if (/^inva(?:de|sion)$/.test(lemma)) {
		const of = where && where !== first ? ` of ${where}` : '';
		return first ? `${first}’s invasion${of}` : of ? `Invasion${of}` : null;
	}
	const there = where ? ` in ${where}` : '';
	switch (kind) {
		case 'meeting':
			return second ? `Meeting of ${first} and ${second}` : first ? `Meeting with ${first}${there}` : null;
		case 'visit':
			return first && where ? `${first} in ${where}` : null;
		case 'statement':
			return first ? `Statement by ${first}` : null;
		case 'attack':
			return where ? `Attack in ${where}` : null;
		case 'death':
			return where ? `Deaths in ${where}` : null;
		case 'aid':
			return first ? `Aid pledged by ${first}` : null;
		default:
			return null;
	}
}
