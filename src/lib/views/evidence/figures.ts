import type { Article, Cited, Count, TollKind } from '$lib/model';
import { listText, shortDayText, tollText } from '../words';

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
	const who = articles > 1 ? `${numeral(articles)} reports differ` : 'The figures differ';
	return `${who}: ${listText(ordered)} ${kind}`;
}

const NUMERALS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

function numeral(count: number): string {
	return NUMERALS[count] ?? String(count);
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
	if (value.claimedBy) parts.push(`according to ${value.claimedBy}`);
	if (article) parts.push(reportText(article));
	return parts.join('; ');
}

function reportText({ publisher, title, published }: Article): string {
	const name = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
	return [publisher ?? `“${name}”`, published && shortDayText(published)].filter(Boolean).join(', ');
}
