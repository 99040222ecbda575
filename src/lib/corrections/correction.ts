import type { Count, EventKind, EventRecord, EventStatus, Place, Quote, TollKind, When } from '$lib/model';

/**
 * An event as a correction names it: by its id, and by what finds it again when a better extractor has given it
 * another one.
 */
export interface Subject {
	readonly id: string;
	/** The sentence that reports it first. */
	readonly sentence: Quote;
	/** That sentence, word for word. */
	readonly words: string;
}

/** A date, place or figure as a reader sets it; `null` says that the text does not tell. */
export interface Fields {
	readonly title: string;
	readonly kind: EventKind;
	readonly status: EventStatus;
	readonly when: When | null;
	readonly where: Place | null;
	readonly killed: Count | null;
	readonly injured: Count | null;
	readonly missing: Count | null;
	readonly detained: Count | null;
}

export type Field = keyof Fields;

export type Verdict = 'accepted' | 'rejected';

/** One field of an event, set by a reader. */
export type FieldChange = {
	readonly [F in Field]: {
		readonly do: 'set';
		readonly field: F;
		readonly before: Fields[F];
		readonly after: Fields[F];
	};
}[Field];

export type Change =
	| FieldChange
	/** A judgement of the whole record; `null` takes the one before back. */
	| { readonly do: 'judge'; readonly before: Verdict | null; readonly after: Verdict | null }
	/** The others are the same event as the subject, and become part of it. */
	| { readonly do: 'merge'; readonly others: readonly Subject[] }
	/** These sentences of the subject tell of another event, which gets an id of its own. */
	| { readonly do: 'split'; readonly sentences: readonly Quote[]; readonly id: string }
	/** An event that the extractor did not find; the subject is itself. */
	| { readonly do: 'add'; readonly event: EventRecord };

/** What a reader changed in what was extracted: what, before, after, when, who. */
export interface Correction {
	readonly id: string;
	/** An ISO 8601 instant. */
	readonly at: string;
	/** The reader's name, if given. */
	readonly by: string | null;
	readonly subject: Subject;
	readonly change: Change;
}

export const FIELDS = [
	'title',
	'kind',
	'status',
	'when',
	'where',
	'killed',
	'injured',
	'missing',
	'detained'
] as const satisfies readonly Field[];

/** What an event says now, as a correction would note it. */
export function fieldOf<F extends Field>(event: EventRecord, field: F): Fields[F] {
	const read: { readonly [K in Field]: (event: EventRecord) => Fields[K] } = {
		title: ({ title }) => title,
		kind: ({ kind }) => kind,
		status: ({ status }) => status,
		when: ({ when }) => when?.value ?? null,
		where: ({ where }) => where?.value ?? null,
		killed: (one) => figureOf(one, 'killed'),
		injured: (one) => figureOf(one, 'injured'),
		missing: (one) => figureOf(one, 'missing'),
		detained: (one) => figureOf(one, 'detained')
	};
	return read[field](event);
}

function figureOf(event: EventRecord, toll: TollKind): Count | null {
	return event[toll][0]?.value ?? null;
}

/** Names an event so that it is found again. `textOf` gives an article's text, `null` for one that is not there. */
export function subjectOf(event: EventRecord, textOf: (articleId: string) => string | null): Subject {
	const [sentence] = event.evidence;
	const { start, end } = sentence.span;
	return { id: event.id, sentence, words: textOf(sentence.articleId)?.slice(start, end) ?? '' };
}
