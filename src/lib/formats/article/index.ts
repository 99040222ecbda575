import type { Article, IsoDay, Problem } from '$lib/model';
import { decode } from './decode';
import { readDay } from './day';
import { splitFrontMatter, type FrontMatter } from './front-matter';
import { datelineLength, partHeadline, readHead } from './head';
import { readHtml, type Page } from './html';
import { looksEnglish } from './language';
import { markdownToHtml } from './markdown';
import { headlineFrom, idOf, oneLine } from './words';

export interface ArticleFile {
	/** `null`: nothing in the file can be read as an article, and `problems` says why. */
	readonly article: Article | null;
	readonly problems: Problem[];
}

/** What a source says of a story beside its words. */
interface Story {
	readonly text: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly published: IsoDay | null;
	readonly place: string | null;
}

/**
 * Reads a news story from a file of text, Markdown or HTML. Never throws: what is wrong with the file is told in
 * `problems`, naming the file and what to do.
 *
 * What front matter says goes before what the page, the first lines and the file's name say, in that order. The
 * headline, and a first line that only dates the story, are left out of the text; nothing else is.
 *
 * @param name The file's name, folders included: it tells the format, dates a story that nothing else dates, and is
 *   part of the id, so that the same text under two names is two articles.
 */
export function readArticleFile(name: string, bytes: Uint8Array): ArticleFile {
	const problems: Problem[] = [];
	const tell = (message: string, field: string | null = null) =>
		problems.push({ source: name, field, message });

	const decoded = decode(bytes);
	if (decoded.problem) tell(decoded.problem);
	if (decoded.text === null) return { article: null, problems };

	const { fields, body, faults } = splitFrontMatter(decoded.text);
	for (const { field, message } of faults) tell(message, field);
	const story = readBody(name, body);
	const text = story.text.trim() === '' ? '' : story.text;
	if (text === '') {
		tell('The file holds no text to read. Check that the article was saved whole.');
		return { article: null, problems };
	}
	if (!looksEnglish(text))
		tell('The text does not look like English, so few or no events will be found in it.');
	const article = {
		id: idOf(name, text),
		title:
			oneLine(fields.title) ??
			oneLine(story.title) ??
			(headlineFrom(text.slice(datelineLength(text))) || headlineFrom(text)),
		publisher: oneLine(fields.publisher) ?? oneLine(story.publisher),
		url: urlOf(fields, story, tell),
		published: publishedOf(fields, story, name, tell),
		place: oneLine(fields.place) ?? oneLine(story.place),
		text
	};
	return { article, problems };
}

function readBody(name: string, body: string): Story {
	switch (formatOf(name, body)) {
		case 'html':
			return fromPage(readHtml(body));
		case 'markdown':
			return withHead(fromPage(readHtml(markdownToHtml(partHeadline(body)))));
		case 'text':
			return withHead({
				text: partHeadline(body),
				title: null,
				publisher: null,
				url: null,
				published: null,
				place: null
			});
	}
}

/** What the first lines say fills in what nothing before them said. */
function withHead(story: Story): Story {
	const head = readHead(story.text);
	return {
		...story,
		text: head.text,
		title: story.title ?? head.title,
		published: story.published ?? head.published,
		place: story.place ?? head.place
	};
}

function fromPage(page: Page): Story {
	const { text, title, publisher, url, published } = page;
	return { text, title, publisher, url, published, place: readHead(text).place };
}

const TAG_AT_START = /^[\s\uFEFF]*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)[\s>]/i;

function formatOf(name: string, body: string): 'text' | 'markdown' | 'html' {
	const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1].toLowerCase();
	if (extension === 'md' || extension === 'markdown') return 'markdown';
	if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
	return TAG_AT_START.test(body.slice(0, 2000)) ? 'html' : 'text';
}

type Tell = (message: string, field?: string | null) => void;

function publishedOf(fields: FrontMatter, story: Story, name: string, tell: Tell): IsoDay | null {
	if (fields.date) {
		const day = readDay(fields.date);
		if (day) return day;
		tell(
			`${quoted(fields.date)} is not a date; write it as 2025-04-16. The rest of the article was read.`,
			'date'
		);
	}
	return story.published ?? readDay(/(?:^|[/\\_ .-])(\d{4}-\d\d-\d\d)(?!\d)/.exec(name)?.[1] ?? '');
}

function urlOf(fields: FrontMatter, story: Story, tell: Tell): string | null {
	if (fields.url) {
		const url = readUrl(fields.url);
		if (url) return url;
		tell(`${quoted(fields.url)} is not a web address; write it in full, beginning with https://.`, 'url');
	}
	return story.url ? readUrl(story.url) : null;
}

/** Only the schemes that a reader can safely follow. */
function readUrl(text: string): string | null {
	const trimmed = text.trim();
	if (trimmed.length > 2000 || !/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
	return new URL(trimmed).href;
}

function quoted(value: string): string {
	return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
}
