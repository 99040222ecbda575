/// <reference lib="webworker" />
import type { Article, EventRecord, Problem } from '$lib/model';
import { englishTagger, readDocument, readEvents, type Tools } from '$lib/extract';
import { mergeReports } from '$lib/extract/merge';
import { openGazetteer } from '$lib/extract/places';
import { readTimes } from '$lib/extract/time';
import { readArticleFile } from '$lib/formats/article';
import type { Ask, Tell } from './reading-messages';
import { strings } from '$lib/views/strings';

/** Reads articles in the browser, off the page's thread. Nothing leaves it. */

interface Report {
	readonly article: Article;
	readonly events: readonly EventRecord[];
}

let gazetteerAddress = '';
let tools: Promise<Tools> | null = null;
let shown: readonly Report[] = [];
let added: Report[] = [];
/** Requests are answered one after the other. */
let queue = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<Ask>) => {
	queue = queue.then(() => answer(data));
};

async function answer(asked: Ask): Promise<void> {
	switch (asked.ask) {
		case 'begin':
			gazetteerAddress = asked.gazetteer;
			shown = reportsOf(asked.articles, asked.events);
			// Loaded while the reader still looks for the article; what fails here is told when it is needed.
			readingTools().catch(() => {});
			return;
		case 'remove':
			added = added.filter(({ article }) => article.id !== asked.id);
			return tellRead([], []);
		case 'restore':
			return readAll(
				asked.articles.map((article) => ({ name: article.title, open: () => ({ article, problems: [] }) })),
				{ anew: true }
			);
		case 'read':
			return readAll(
				asked.files.map(({ name, bytes }) => ({ name, open: () => readArticleFile(name, bytes) }))
			);
		case 'places':
		case 'when':
			try {
				tell(await lookUp(asked, await readingTools()));
			} catch (error) {
				tell({ tell: 'fault', nth: asked.nth, fault: (error as Error).message });
			}
	}
}

/** Places offered for a name: a reader looks through no more. */
const MOST_PLACES = 12;

function lookUp(asked: Extract<Ask, { readonly nth: number }>, { tag, gazetteer }: Tools): Tell {
	const { nth } = asked;
	if (asked.ask === 'places') {
		const found = gazetteer.lookup(asked.name).filter(({ match }) => match !== 'demonym');
		return { tell: 'places', nth, places: found.slice(0, MOST_PLACES).map(({ place }) => place) };
	}
	const article: Article = {
		id: 'typed',
		title: '',
		publisher: null,
		url: null,
		published: asked.published,
		place: null,
		text: asked.words
	};
	const [time] = readTimes(readDocument(article, tag));
	return { tell: 'when', nth, when: time?.when ?? null };
}

interface Source {
	readonly name: string;
	readonly open: () => { readonly article: Article | null; readonly problems: readonly Problem[] };
}

/** @param anew They were added before, and are no news. */
async function readAll(sources: readonly Source[], { anew = false } = {}): Promise<void> {
	const problems: Problem[] = [];
	const fresh: Article[] = [];
	for (const [done, { name, open }] of sources.entries()) {
		tell({ tell: 'progress', done, of: sources.length, name });
		try {
			const opened = open();
			problems.push(...opened.problems);
			if (!opened.article) continue;
			const article = named(opened.article);
			if (!article) {
				problems.push({ source: name, field: null, message: strings.routes.hereAlready });
				continue;
			}
			const events = readEvents(article, await readingTools());
			added.push({ article, events });
			fresh.push(article);
			if (events.length === 0)
				problems.push({ source: name, field: null, message: strings.routes.noEventTold });
		} catch (error) {
			problems.push({
				source: name,
				field: null,
				message: strings.routes.articleNotRead((error as Error).message)
			});
		}
	}
	tellRead(anew ? [] : fresh, anew ? [] : problems);
}

/** The article under an id that is free; `null` if it is here already, word for word. */
function named(article: Article): Article | null {
	const others = [...shown, ...added].map((report) => report.article);
	if (others.some(({ text, published }) => text === article.text && published === article.published))
		return null;
	let { id } = article;
	for (let n = 2; others.some((other) => other.id === id); n++) id = `${article.id}-${n}`;
	return id === article.id ? article : { ...article, id };
}

function readingTools(): Promise<Tools> {
	tools ??= loadTools().catch((error) => {
		tools = null;
		throw error;
	});
	return tools;
}

async function loadTools(): Promise<Tools> {
	const response = await fetch(gazetteerAddress);
	if (!response.ok) throw new Error(strings.routes.noGazetteer(response.status));
	return { tag: englishTagger(), gazetteer: openGazetteer(await response.arrayBuffer()) };
}

/** Merged events go back to the article that tells them first; their other evidence stays with them. */
function reportsOf(articles: readonly Article[], events: readonly EventRecord[]): Report[] {
	const byArticle = new Map<string, EventRecord[]>();
	for (const event of events) {
		const { articleId } = event.evidence[0];
		byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), event]);
	}
	return articles.map((article) => ({ article, events: byArticle.get(article.id) ?? [] }));
}

function tellRead(fresh: readonly Article[], problems: readonly Problem[]): void {
	tell({
		tell: 'read',
		fresh,
		added: added.map(({ article }) => article),
		events: mergeReports([...shown, ...added]),
		problems
	});
}

function tell(message: Tell): void {
	self.postMessage(message);
}
