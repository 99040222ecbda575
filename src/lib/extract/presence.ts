import type { Clauses } from './clauses';
import type { Document } from './document';
import type { Mention, SentenceFacts } from './mentions';

/** "15 April: Mark Rutte in Odesa." tells, without a verb, that somebody was somewhere on a day. */
export function findPresence(doc: Document, clauses: Clauses, facts: SentenceFacts): Mention | null {
	const { tokens, sentences } = doc;
	const { first, last, paragraph } = sentences[facts.sentence];
	const [when] = facts.times;
	if (facts.times.length !== 1 || facts.triggers.length > 0) return null;
	const where = facts.places.find(
		({ it, token }) => it.place!.kind === 'town' && /^(?:in|at)$/.test(tokens.lower[token - 1] ?? '')
	);
	if (!where) return null;
	const who = facts.actors.find(
		({ it, token }) => it.type === 'person' && it.span.end === tokens.end[where.token - 2] && token >= first
	);
	if (!who || clauses.list[where.clause].verb) return null;
	const at = where.token - 1;
	return {
		sentence: facts.sentence,
		paragraph,
		triggers: [
			{
				token: at,
				span: { start: who.it.span.start, end: where.it.span.end },
				lemma: 'be',
				part: 'verb',
				kind: 'visit',
				status: 'reported',
				weak: true,
				outcome: false,
				definite: false,
				plural: false,
				another: false,
				passive: false,
				clause: where.clause,
				sentence: facts.sentence,
				from: who.token,
				to: Math.min(at + 2, last)
			}
		],
		kind: 'visit',
		status: 'reported',
		when,
		whenNear: true,
		undatable: null,
		where,
		unplaceable: false,
		otherWheres: [],
		from: null,
		actors: [],
		tolls: []
	};
}
