import type { EventKind, EventStatus, Span } from '$lib/model';
import type { ActorMention } from './actors';
import type { Clauses } from './clauses';
import type { Dateline } from './dateline';
import { tokenFrom, type Document } from './document';
import type { PlaceMention } from './places/mention';
import type { TimeExpression } from './time/expression';
import type { TollMention } from './tolls';
import type { Trigger } from './triggers/find';

/** What the finders found in an article. */
export interface Findings {
	readonly doc: Document;
	readonly clauses: Clauses;
	readonly dateline: Dateline | null;
	readonly triggers: readonly Trigger[];
	readonly times: readonly TimeExpression[];
	readonly places: readonly PlaceMention[];
	/** How often the article speaks of the people of each country, by its code. */
	readonly peoples: ReadonlyMap<string, number>;
	readonly actors: readonly ActorMention[];
	readonly tolls: readonly TollMention[];
}

/** Something found, with the token it begins at and the clause it stands in. */
export interface At<T> {
	readonly it: T;
	readonly token: number;
	readonly clause: number;
	/** Named before, and here only pointed at: "there", "the city". */
	readonly again?: boolean;
}

/** Everything found in one sentence. */
export interface SentenceFacts {
	readonly sentence: number;
	readonly triggers: readonly Trigger[];
	/** Only those that are days, weeks, months, years on the calendar. */
	readonly times: readonly At<TimeExpression>[];
	/** Dates that could not be placed on the calendar for want of a day to read them against. */
	readonly loose: readonly At<TimeExpression>[];
	readonly offsets: readonly At<TimeExpression>[];
	/** Places where something may have happened: no agents, references, datelines. */
	readonly places: readonly At<PlaceMention>[];
	/** Countries that only say whose: "Ghana's election". */
	readonly possessors: readonly At<PlaceMention>[];
	/** A place is named that no gazetteer entry fits. */
	unknownPlace: boolean;
	readonly actors: readonly At<ActorMention>[];
	readonly tolls: readonly At<TollMention>[];
}

/** A report of an event in one sentence: one or more triggers that tell of the same thing. */
export interface Mention {
	readonly sentence: number;
	readonly paragraph: number;
	readonly triggers: Trigger[];
	kind: EventKind;
	status: EventStatus;
	when: At<TimeExpression> | null;
	/** The sentence puts the date beside it, rather than the text around. */
	whenNear: boolean;
	/** Words that date it, with nothing to read them against: "on Monday" in a story without a date. */
	undatable: Span | null;
	where: At<PlaceMention> | null;
	/** A place is named, but it is not known where that is. */
	unplaceable: boolean;
	/** The one town that its paragraph has named, by its id. */
	readonly around?: string;
	readonly otherWheres: At<PlaceMention>[];
	from: At<PlaceMention> | null;
	actors: At<ActorMention>[];
	readonly tolls: TollMention[];
}

/** No sentence tells of more; what looks like one that does is a list or a table. */
const MOST = 48;

/** Puts all findings beside the sentence that they stand in. */
export function gatherFacts({
	doc,
	clauses,
	dateline,
	triggers,
	times,
	places,
	actors,
	tolls
}: Findings): SentenceFacts[] {
	const facts = doc.sentences.map((_, sentence): Gathered => ({
		sentence,
		triggers: NONE,
		times: NONE,
		loose: NONE,
		offsets: NONE,
		places: NONE,
		possessors: NONE,
		unknownPlace: false,
		actors: NONE,
		tolls: NONE
	}));
	const place = <T extends { readonly span: { readonly start: number } }>(it: T): At<T> | null => {
		if (dateline && it.span.start < dateline.span.end && it.span.start >= dateline.span.start) return null;
		const token = Math.min(tokenFrom(doc.tokens, it.span.start), doc.tokens.length - 1);
		return token < 0 ? null : { it, token, clause: clauses.of[token] };
	};
	const sentenceOf = (at: { readonly clause: number }) => facts[clauses.list[at.clause].sentence];

	let inside = -1;
	let next = 0;
	let body = 0;
	const bodies = actors.filter(({ type }) => type === 'organisation');
	for (const trigger of triggers) {
		// "The North Atlantic Treaty Organisation": a word of its name.
		while (body < bodies.length && bodies[body].span.end <= trigger.span.start) body++;
		const name = bodies[body]?.span;
		if (trigger.part === 'noun' && name && name.start <= trigger.span.start && trigger.span.end < name.end)
			continue;
		// "between January and March" is no march.
		while (next < times.length && times[next].span.end <= trigger.span.start) next++;
		if (
			/^(?:march|strike)$/.test(trigger.lemma) &&
			(times[next]?.span.start ?? Infinity) <= trigger.span.start
		)
			continue;
		// "fire" in "opened fire" is told by the longer one.
		if (
			trigger.span.start < inside ||
			(dateline && trigger.span.start < dateline.span.end && trigger.span.start >= dateline.span.start)
		)
			continue;
		inside = trigger.span.end;
		add(facts[trigger.sentence], 'triggers', trigger);
	}
	for (const it of times) {
		const at = place(it);
		if (!at) continue;
		const sentence = sentenceOf(at);
		if (it.offset) add(sentence, 'offsets', at);
		if (it.when) add(sentence, 'times', at);
		else if (it.type === 'DATE' && /\d|^XXXX/.test(it.value)) add(sentence, 'loose', at);
	}
	for (const it of places) {
		const at = place(it);
		if (at && it.place?.kind === 'country' && (it.role === 'reference' || it.role === 'agent'))
			add(sentenceOf(at), 'possessors', at);
		if (at && !it.place) sentenceOf(at).unknownPlace = true;
		if (at && it.place && it.role !== 'dateline' && it.role !== 'reference' && it.role !== 'agent')
			add(sentenceOf(at), 'places', at);
	}
	for (const it of actors) {
		const at = place(it);
		if (at) add(sentenceOf(at), 'actors', at);
	}
	for (const it of tolls) {
		const at = place(it);
		if (at) add(sentenceOf(at), 'tolls', at);
	}
	return facts;
}

/** A sentence whose facts are still being gathered. */
type Gathered = { -readonly [K in keyof SentenceFacts]: SentenceFacts[K] };
type Lists = Pick<
	Gathered,
	'triggers' | 'times' | 'loose' | 'offsets' | 'places' | 'possessors' | 'actors' | 'tolls'
>;

/** What most sentences have of most: a list for each would be most of a long text's memory. */
const NONE: readonly never[] = [];

function add<K extends keyof Lists>(to: Gathered, what: K, one: Lists[K][number]): void {
	const list = to[what] as Lists[K][number][];
	// A list that begins empty keeps room for many; this one, for what it holds.
	if (list.length === 0) to[what] = [one] as unknown as Gathered[K];
	else if (list.length < MOST) list.push(one);
}
