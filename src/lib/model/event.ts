import type { Cited, Quote, Span } from './text';
import type { IsoDay, When } from './time';
import type { Place } from './place';

/** One news story as received. Its text is never edited afterwards, since spans index into it. */
export interface Article {
	readonly id: string;
	readonly title: string;
	readonly publisher: string | null;
	readonly url: string | null;
	/** The day that its words are read against; `null` if nothing tells, and then "Friday" stays unresolved. */
	readonly published: IsoDay | null;
	/** Where the story was filed from, as written, if the source says so apart from the text. */
	readonly place: string | null;
	readonly text: string;
}

/** Kinds belong to families; a family has one hue on the screen. */
export const KIND_FAMILIES = {
	violence: ['attack', 'clash', 'explosion', 'abduction', 'military'],
	disaster: ['disaster', 'accident', 'death'],
	diplomacy: ['meeting', 'visit', 'agreement', 'election'],
	justice: ['protest', 'arrest', 'trial', 'crime'],
	aid: ['aid', 'sanctions', 'migration'],
	other: ['statement', 'other']
} as const;

export type KindFamily = keyof typeof KIND_FAMILIES;
export type EventKind = (typeof KIND_FAMILIES)[KindFamily][number];

export const EVENT_KINDS = Object.values(KIND_FAMILIES).flat() as readonly EventKind[];

const FAMILY_OF = new Map(
	(Object.keys(KIND_FAMILIES) as KindFamily[]).flatMap((family) =>
		KIND_FAMILIES[family].map((kind: EventKind) => [kind, family] as const)
	)
);

export function familyOf(kind: EventKind): KindFamily {
	return FAMILY_OF.get(kind)!;
}

/**
 * What the text says of the event's reality. A strike that was prevented, or that would follow if, is no event
 * and has no record.
 */
export type EventStatus = 'reported' | 'planned' | 'denied' | 'doubtful';

/** People counted, as a range: "at least 12" is `{ low: 12, high: null }`, "35" is `{ low: 35, high: 35 }`. */
export interface Count {
	readonly low: number;
	readonly high: number | null;
	/** "about 20", "dozens". */
	readonly approximate: boolean;
	/** Who they were, as written: "civilians", "soldiers". */
	readonly of: string | null;
	/** Who gave the figure: "the mayor". */
	readonly claimedBy: string | null;
	/** Those among them that are told apart: "including two children". They are part of the count, not added to it. */
	readonly including: readonly { readonly low: number; readonly of: string; readonly quote: Quote }[];
}

export const TOLL_KINDS = ['killed', 'injured', 'missing', 'detained'] as const;
export type TollKind = (typeof TOLL_KINDS)[number];

/** A date with the words it was read from. */
export type Dated = Cited<When>;

/** A place with the words it was read from, why it and not its namesakes, and those namesakes, likeliest first. */
export interface Located extends Cited<Place> {
	readonly how: string;
	readonly candidates: readonly Place[];
}

export interface EventRecord {
	/** Stable for the same text, so that links survive a re-run. Never an array index. */
	readonly id: string;
	readonly kind: EventKind;
	readonly status: EventStatus;
	/** Short, and made from the words of the text. */
	readonly title: string;
	/** The words that name what happened: "strike", "held talks". */
	readonly trigger: Quote;
	readonly when: Dated | null;
	/** Of an undated event: words that date it, with nothing to read them against ("Monday", in a story without a date). */
	readonly unreadDate?: Quote;
	/** Other dates that reports give for it: disagreement stays visible. */
	readonly otherWhens: readonly Dated[];
	readonly where: Located | null;
	/** Other places of the same event, and those that other reports give. */
	readonly otherWheres: readonly Located[];
	/** Where a journey began. */
	readonly from: Located | null;
	readonly actors: readonly Cited<string>[];
	/** Every figure reported, the latest report first: disagreement stays visible. */
	readonly killed: readonly Cited<Count>[];
	readonly injured: readonly Cited<Count>[];
	readonly missing: readonly Cited<Count>[];
	readonly detained: readonly Cited<Count>[];
	/** The sentences that report it, in reading order; never empty. */
	readonly evidence: readonly Quote[];
	/** 0..1: how often records like this one are right. */
	readonly confidence: number;
	/** What raised or lowered the confidence, one clause each. */
	readonly because: readonly string[];
	/** Why reports were taken for one event, one sentence a merge; empty if it is told once. */
	readonly merged: readonly string[];
	/** What readers changed in it, one sentence a change; absent where nobody did. */
	readonly corrected?: readonly string[];
}

/** Events in a row: a list of them, or what makes each when it is asked for. */
export interface Events extends Iterable<EventRecord> {
	readonly length: number;
	at(i: number): EventRecord | undefined;
}

/** What a reading of articles gives. */
export interface Extraction {
	readonly articles: readonly Article[];
	/** In date order, undated last. */
	readonly events: readonly EventRecord[];
	/** What could not be read, one line each for the reader: names the file and what to do. */
	readonly problems: readonly Problem[];
}

export interface Problem {
	/** File or article. */
	readonly source: string;
	/** Front-matter field or line, where one is at fault. */
	readonly field: string | null;
	readonly message: string;
}

/** The words of a quote. */
export function wordsOf(quote: Quote, article: Article): string {
	return article.text.slice(quote.span.start, quote.span.end);
}

export function quoteOf(article: Pick<Article, 'id'>, span: Span): Quote {
	return { articleId: article.id, span };
}
