import type { Article, EventRecord, Quote } from '$lib/model';

/** A value in which every quote carries the words that it points at, so that it can be read without the article. */
export type Worded<T> = T extends Quote
	? T & { readonly words: string }
	: T extends readonly (infer E)[]
		? readonly Worded<E>[]
		: T extends object
			? { readonly [K in keyof T]: Worded<T[K]> }
			: T;

/** Looks words up in the articles that quotes point into. */
export type WordsOf = (quote: Quote) => string;

export function wordsIn(articles: readonly Article[]): WordsOf {
	const texts = new Map(articles.map(({ id, text }) => [id, text]));
	return ({ articleId, span }) => texts.get(articleId)?.slice(span.start, span.end) ?? '';
}

/** An event with the words beside each of its quotes, however deep they lie. */
export function withWords(event: EventRecord, words: WordsOf): Worded<EventRecord> {
	return mapObjects(event, (value) => (isQuote(value) ? { ...value, words: words(value) } : value));
}

/** The way back: the event as it was, its words to be looked up in the article again. */
export function withoutWords(event: Worded<EventRecord>): EventRecord {
	return mapObjects(event, (value) =>
		isQuote(value) ? { articleId: value.articleId, span: value.span } : value
	);
}

export function isQuote(value: object): value is Quote {
	return 'articleId' in value && 'span' in value;
}

/** A copy of plain data with a change made to each object in it, innermost first. */
function mapObjects<R>(value: unknown, change: (value: object) => object): R {
	if (typeof value !== 'object' || value === null) return value as R;
	if (Array.isArray(value)) return value.map((item) => mapObjects(item, change)) as R;
	const entries = Object.entries(value).map(([key, item]) => [key, mapObjects(item, change)]);
	return change(Object.fromEntries(entries)) as R;
}
