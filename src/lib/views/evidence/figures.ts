import type { Article, Cited, Count, TollKind } from '$lib/model';
import { listText, tollText } from '../words';

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

/** Who gave a figure and where it stands: "the mayor, in Sumy mourns". */
export function attribution(
	{ value, quote }: Cited<Count>,
	article: Article | null,
	several: boolean
): string {
	const parts = [];
	if (value.claimedBy) parts.push(`according to ${value.claimedBy}`);
	if (several && article) parts.push(`in “${article.title}”`);
	return quote && parts.join(', ');
}
