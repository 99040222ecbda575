import type { Article, Problem } from '$lib/model';
import { readArticle, type Reading, type Tools } from '$lib/extract';
import { readArticleFile } from '$lib/formats/article';

/** No article is longer; a file that is was put there by mistake, and would hold up the others. */
export const LONGEST_FILE = 16 * 2 ** 20;

/** What became of one file. */
export interface Ingested {
	/** `null` if the file holds no article that could be read. */
	readonly article: Article | null;
	readonly problems: readonly Problem[];
}

/** Reads a file as an article; whatever its bytes are, they never throw. */
export function ingestFile(name: string, bytes: Uint8Array): Ingested {
	if (bytes.length > LONGEST_FILE) return failed(name, tooLong(bytes.length));
	try {
		return readArticleFile(name, bytes);
	} catch (error) {
		return failed(name, `could not be read: ${messageOf(error)}`);
	}
}

export function tooLong(bytes: number): string {
	const megabytes = (size: number) => Math.round(size / 2 ** 20);
	return `is ${megabytes(bytes)} MB long; articles may have ${megabytes(LONGEST_FILE)} MB. Cut it into articles.`;
}

/** Reads the events out of an article. A fault of ours in one article is told as its problem, and ends nothing. */
export function readOrTell(article: Article, tools: Tools): { reading: Reading | null; problems: Problem[] } {
	try {
		return { reading: readArticle(article, tools), problems: [] };
	} catch (error) {
		const message = `its events could not be read: ${messageOf(error)}`;
		return { reading: null, problems: [{ source: article.id, field: null, message }] };
	}
}

/** Two articles with the same key are one article saved twice. */
export function contentKey({ title, publisher, url, published, place, text }: Article): string {
	return JSON.stringify([title, publisher, url, published, place, text]);
}

export function failed(source: string, message: string): Ingested {
	return { article: null, problems: [{ source, field: null, message }] };
}

export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
