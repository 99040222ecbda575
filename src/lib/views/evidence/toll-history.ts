import { toDayNumber, type Article, type Cited, type Count, type DayNumber } from '$lib/model';

/** One figure as a report gave it, on the day that the report appeared. */
export interface Told {
	readonly day: DayNumber;
	readonly count: Count;
	readonly article: Article;
	/** Where it stands among the event's figures. */
	readonly at: number;
}

/**
 * How the reported figure changed from report to report, in order of their days; empty unless reports of two days
 * at least give one, since a single day is no course of things.
 *
 * @param figures Every figure of one kind reported for an event.
 */
export function tollHistory(
	figures: readonly Cited<Count>[],
	articleOf: (id: string) => Article | null
): readonly Told[] {
	const told = figures.flatMap(({ value, quote }, at): Told[] => {
		const article = articleOf(quote.articleId);
		return article?.published ? [{ day: toDayNumber(article.published), count: value, article, at }] : [];
	});
	const days = new Set(told.map(({ day }) => day));
	// Of one day the figure that stands first among the event's is the latest, and is drawn last.
	return days.size < 2 ? [] : told.sort((a, b) => a.day - b.day || b.at - a.at);
}

/** The top of the scale: round, and high enough for every figure; one left open reaches it. */
export function topOf(told: readonly Told[]): number {
	const most = Math.max(...told.map(({ count }) => count.high ?? count.low));
	const unit = 10 ** Math.floor(Math.log10(Math.max(1, most)));
	const steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * unit);
	return steps.find((step) => step >= most * 1.1) ?? unit * 12;
}

/** Which of the points, left to right, have room for words beside them: the last and the first before the others. */
export function withRoom(xs: readonly number[], apart: number): number[] {
	const found: number[] = [];
	for (const i of [xs.length - 1, 0, ...xs.keys()])
		if (found.every((other) => Math.abs(xs[other] - xs[i]) >= apart)) found.push(i);
	return found;
}
