import type { Article, Cited, Count, TollKind } from '$lib/model';
import { strings } from '../strings';
import { listText, shortDayText, tollText } from '../words';

const say = strings.evidence;

/**
 * Says that figures differ: "Two reports differ: 34 and at least 35 killed". `null` while all agree.
 *
 * @param figures Every figure of one kind reported for an event.
 */
export function disagreement(figures: readonly Cited<Count>[], kind: TollKind): string | null {
	const said = Array.from(new Set(figures.map(({ value }) => tollText(value))));
	if (said.length < 2) return null;
	const articles = new Set(figures.map(({ quote }) => quote.articleId)).size;
	const ordered = said.toSorted((a, b) => digits(a) - digits(b));
	const who = articles > 1 ? say.reportsDiffer(numeral(articles)) : say.theFiguresDiffer;
	return say.differing(who, listText(ordered), kind);
}

function numeral(count: number): string {
	return say.numerals[count] ?? String(count);
}

function digits(text: string): number {
	return Number(text.replace(/\D/g, '').slice(0, 9));
}

/** Longer titles are cut: the words stand in the article below. */
const LONGEST_TITLE = 48;

/**
 * Who gave a figure and which report has it: "according to the mayor; A wire, 14 April 2025".
 *
 * @param article The report; `null` where there is only one, and it need not be named.
 */
export function attribution({ value }: Cited<Count>, article: Article | null): string {
	const parts = [];
	if (value.claimedBy) parts.push(say.accordingTo(value.claimedBy));
	if (article) parts.push(reportText(article));
	return parts.join('; ');
}

function reportText({ publisher, title, published }: Article): string {
	const name = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
	return [publisher ?? `“${name}”`, published && shortDayText(published)].filter(Boolean).join(', ');
}
