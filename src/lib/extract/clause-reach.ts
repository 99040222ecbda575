import type { Clauses } from './clauses';
import { REPORT_VERBS } from './clauses';
import type { Document } from './document';
import type { Mention } from './mentions';

/** The clauses that a trigger may borrow from, nearest first; from across "after" and "who" only if both tell of one event. */
export function borrowFrom(
	{ list }: Clauses,
	doc: Document,
	clause: number,
	mention: Mention | null = null,
	what: 'time' | 'place' = 'time'
): number[] {
	const from: number[] = [];
	let index = clause;
	for (let hops = 0; hops < 4; hops++) {
		const { relation, parent } = list[index];
		if (parent < 0 || relation === 'that' || relation === 'attribution') break;
		// "Was quoted on Monday as saying": both were on Monday.
		const quoted = doc.tokens.lower[list[index].first] === 'as';
		if (reports(doc, list[parent].verb?.head) && !quoted) break;
		if (
			mention &&
			((relation === 'when' && apart(list[index].first)) ||
				(relation === 'relative' && !isWherein(list[index].first, mention))) &&
			!mention.triggers.some((one) => one.clause === parent)
		)
			break;
		from.push(parent);
		index = parent;
	}
	return from;

	/** "Where", "a statement in which", "the city to which": its time and place are those of what is told of. */
	function isWherein(first: number, { kind }: Mention): boolean {
		const { lower } = doc.tokens;
		if (lower[first] === 'where') return true;
		const called = (kind === 'statement' && what === 'time') || kind === 'visit' || kind === 'meeting';
		return called && lower[first] === 'which' && /^(?:in|at|during|on|to)$/.test(lower[first - 1] ?? '');
	}

	function apart(first: number): boolean {
		return /^(?:after|before|since|until)$/.test(doc.tokens.lower[first]);
	}
}

/** Whether a colon stands between two words of a sentence, the first before it. */
export function isBehindColon({ word }: Document['tokens'], from: number, to: number): boolean {
	for (let t = from; t < to; t++) if (word[t] === ':') return true;
	return false;
}

/** Whether a verb is one of reporting. */
export function reports({ tokens }: Document, head: number | undefined): boolean {
	return head !== undefined && REPORT_VERBS.has(tokens.lower[head]);
}

/** "Days before her trip, on April 4, Aden was hit": what is told behind the comma is not of the trip. */
export function isBeforeComma(
	{ lower, word }: Document['tokens'],
	{ triggers }: Mention,
	token: number
): boolean {
	return triggers.every(({ part, from, to, token: noun }) => {
		if (part !== 'noun' || token < to || word[to] !== ',') return false;
		let t = from;
		while (t > noun - LONGEST_OWNER && !/^(?:before|after)$/.test(lower[t])) t--;
		return /^(?:before|after)$/.test(lower[t]);
	});
}

/** How many words may say whose a trip is: "before President Ana Gil's trip". */
const LONGEST_OWNER = 6;
