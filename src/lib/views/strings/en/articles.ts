import { plural } from '../../numbers';

export const articles = {
	addAnArticle: 'Add an article',
	close: 'Close',
	itIsReadInYour: 'It is read in your browser and sent nowhere. It stays until you close this tab.',
	pasteTheText: 'Paste the text',
	sumyApril13: 'SUMY, April 13 — …',
	titleIfTheTextHas: 'Title, if the text has none',
	published: 'Published',
	wednesdayAndLastMonthAre:
		'“Wednesday” and “last month” are read against the day of publication, unless the text tells it.',
	readArticle: 'Read article',
	chooseFiles: 'Choose files…',
	chooseFiles2: 'Choose files',
	noDate: 'No date',
	remove: 'Remove',
	dropArticlesOrEventData: 'Drop articles or event data here',

	readingOf: (name: string, at: number, of: number) =>
		of > 1 ? `Reading ${name}, ${at} of ${of}` : `Reading ${name}`,
	articlesAdded: (articles: number) => `${plural(articles, 'article')} added`,
	removeArticle: (title: string) => `Remove ${title}`
};
