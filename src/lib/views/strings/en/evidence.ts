import type { TollKind } from '$lib/model';
import { countText, plural } from '../../numbers';

export const evidence = {
	original: 'Original',
	showInTheArticle: ', show in the article',
	previous: 'Previous',
	next: 'Next',
	leftOutByTheFilter: 'Left out by the filter',
	close: 'Close',
	whatTheReportsSay: 'What the reports say',
	articles: 'Articles',
	article: 'Article',
	when: 'When',
	or: 'Or:',
	notKnown: 'Not known',
	theArticleHasNoDate: 'The article has no date of its own to read this against',
	theTextGivesNoDate: 'The text gives no date',
	where: 'Where',
	theTextGivesNoPlace: 'The text gives no place',
	who: 'Who',
	what: 'What',
	certainty: 'Certainty',
	oneEvent: 'One event',
	byDayOfTheReport: 'By day of the report',
	theFiguresDiffer: 'The figures differ',
	numerals: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],

	showWhole: (paragraphs: number) => `Show the whole article (${countText(paragraphs)} more paragraphs)`,
	placeOf: (at: number, of: number) => `${countText(at)} of ${countText(of)}`,
	toldIn: (sentences: number, articles: number) =>
		`Told in ${plural(sentences, 'sentence')}` + (articles > 1 ? ` of ${plural(articles, 'article')}` : ''),
	notThese: (candidates: readonly string[], more: number) =>
		`Not ${candidates.join('; ')}` + (more > 0 ? ` or ${countText(more)} more` : ''),
	fromPlace: (place: string) => `From ${place}:`,
	/** For where there is no room for "at least". */
	shortFigure: (figure: string) => figure.replace('at least ', '≥ ').replace('about ', '~'),
	amongThem: (groups: readonly string[]) => `among them ${groups.join(', ')}`,
	reportsDiffer: (reports: string) => `${reports} reports differ`,
	differing: (who: string, figures: string, toll: TollKind) => `${who}: ${figures} ${toll}`,
	accordingTo: (who: string) => `according to ${who}`,
	inside: (place: string, above: string) => `${place} in ${above}`,
	history: (toll: TollKind, figures: readonly string[]) =>
		`Reported ${toll}, by day of the report: ${figures.join('; ')}`,
	highCertainty: (share: number) => `High: about ${share} in 100 such records are right`,
	fairCertainty: (share: number) => `Fair: about ${share} in 100 such records are right`,
	lowCertainty: (share: number) => `Low: about ${share} in 100 such records are right`
};
