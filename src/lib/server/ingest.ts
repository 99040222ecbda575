import type { Article, Problem } from '$lib/model';
import { readEvents, type Tools } from '$lib/extract';
import type { Report } from '$lib/extract/merge';
import { readArticleFile } from '$lib/formats/article';
import { messageOf, problem } from './problem';

/** No article is longer; a file that is was put there by mistake, and would hold up the others. */
export const LONGEST_FILE = 16 * 2 ** 20;

/** What became of one file. */
export interface Ingested {
	/** `null` if the file holds no article that could be read. */
	readonly article: Article | null;
	readonly problems: readonly Problem[];
}

/** What an article reports; `null` if reading it failed. */
export interface Reported {
	readonly report: Report | null;
	readonly problems: readonly Problem[];
}

/** Reads a file as an article. Whatever its bytes are, this does not throw. */
export function ingestFile(name: string, bytes: Uint8Array): Ingested {
	if (bytes.length > LONGEST_FILE) return failed(name, tooLong(bytes.length));
	try {
		return readArticleFile(name, bytes);
	} catch (error) {
		return failed(name, `The file could not be read: ${messageOf(error)}.`);
	}
}

/** Reads the events out of an article. A fault of ours in one article is told as its problem, and ends nothing. */
export function reportOf(article: Article, source: string, tools: Tools): Reported {
	try {
		return { report: { article, events: readEvents(article, tools) }, problems: [] };
	} catch (error) {
		return {
			report: null,
			problems: [problem(source, `Its events could not be read: ${messageOf(error)}.`)]
		};
	}
}

export function failed(source: string, message: string): Ingested {
	return { article: null, problems: [problem(source, message)] };
}

export function tooLong(bytes: number): string {
	const megabytes = (size: number) => Math.round(size / 2 ** 20);
	return `The file has ${megabytes(bytes)} MB; an article may have ${megabytes(LONGEST_FILE)}. Cut it into articles.`;
}
