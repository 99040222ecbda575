import type { Clauses } from './clauses';
import type { Document } from './document';
import type { Mention, SentenceFacts } from './mentions';
import type { Trigger } from './triggers/find';

/** "15 April: Mark Rutte in Odesa." tells, without a verb, that somebody was somewhere on a day. */
export function findPresence(doc: Document, clauses: Clauses, facts: SentenceFacts): Mention | null {
	const { tokens, sentences } = doc;
	const { first, last } = sentences[facts.sentence];
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
	const span = { start: who.it.span.start, end: where.it.span.end };
	const trigger: Trigger = {
		...bare(doc, at, facts.sentence),
		span,
		clause: where.clause,
		from: who.token,
		to: Math.min(at + 2, last)
	};
	return { ...mentionOf(doc, trigger, when), where };
}

/** `Witkoff on Monday: "I see a deal emerging."`: a saying without a verb of saying, and all that stands in the quotation is said. */
export function findQuoted(doc: Document, clauses: Clauses, facts: SentenceFacts): Mention | null {
	const { tokens, sentences } = doc;
	const { first, last } = sentences[facts.sentence];
	const who = facts.actors[0];
	const [when] = facts.times;
	if (!who || who.it.type !== 'person' || who.token !== first || facts.times.length !== 1) return null;
	const colon = tokens.word.indexOf(':', first);
	if (colon < 0 || colon > first + FARTHEST || colon + 1 >= last || when.token > colon) return null;
	if (
		!/^["“]$/.test(tokens.word[colon + 1]) ||
		(clauses.list[clauses.of[first]].verb?.first ?? colon) < colon
	)
		return null;
	const span = { start: who.it.span.start, end: tokens.end[colon] };
	const said: Trigger = {
		...bare(doc, colon, facts.sentence),
		span,
		lemma: 'say',
		kind: 'statement',
		clause: clauses.of[first],
		from: first
	};
	return mentionOf(doc, said, when);
}

/** How far into a sentence the colon may stand behind who speaks, in tokens. */
const FARTHEST = 8;

/** What stands for the verb that is not there. */
function bare({ tokens }: Document, token: number, sentence: number): Trigger {
	return {
		token,
		span: { start: tokens.start[token], end: tokens.end[token] },
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
		clause: 0,
		sentence,
		from: token,
		to: token + 1
	};
}

function mentionOf({ sentences }: Document, trigger: Trigger, when: Mention['when']): Mention {
	return {
		sentence: trigger.sentence,
		paragraph: sentences[trigger.sentence].paragraph,
		triggers: [trigger],
		kind: trigger.kind,
		status: 'reported',
		when,
		whenNear: true,
		undatable: null,
		where: null,
		unplaceable: false,
		otherWheres: [],
		from: null,
		actors: [],
		tolls: []
	};
}
