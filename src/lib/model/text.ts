/** A half-open range `[start, end)` of UTF-16 code units in an article's text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A pointer into the corpus: `article.text.slice(span.start, span.end)` is what was said. */
export interface Quote {
	readonly articleId: string;
	readonly span: Span;
}

/** A value together with the words it was read from. Nothing is extracted without one. */
export interface Cited<T> {
	readonly value: T;
	readonly quote: Quote;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
