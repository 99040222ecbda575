import type { Article, Problem } from '$lib/model';
import { shortHash } from '$lib/extract/identity';
import { problem } from './problem';

/** Copies of one article that are named; beyond them they are counted. */
const COPIES_NAMED = 3;

/** Sees to it that articles which are read together have ids of their own, and that none is read twice. */
export class Intake {
	readonly #ids = new Set<string>();
	/** Under a hash of its text, each first article with some content: a key of the content would hold it twice. */
	readonly #taken = new Map<string, Taken[]>();

	/** @returns The article, under an id that no other has; `null` if the same was taken in before. */
	admit(article: Article, source: string): Article | null {
		const hash = shortHash(article.text);
		const alike = this.#taken.get(hash) ?? [];
		const twin = alike.find((one) => areCopies(one.article, article));
		if (twin) {
			twin.copies.push(source);
			return null;
		}
		this.#taken.set(hash, [...alike, { article, source, copies: [] }]);
		let id = article.id;
		for (let k = 2; this.#ids.has(id); k++) id = `${article.id}~${k}`;
		this.#ids.add(id);
		return id === article.id ? article : { ...article, id };
	}

	/** What was left out, a line for each article that there are copies of. */
	get problems(): Problem[] {
		return [...this.#taken.values()]
			.flat()
			.filter(({ copies }) => copies.length > 0)
			.map(({ source, copies }) => {
				const named = copies.slice(0, COPIES_NAMED).join(', ');
				const more = copies.length > COPIES_NAMED ? ` and ${copies.length - COPIES_NAMED} more` : '';
				return problem(
					source,
					`${named}${more} hold the same article; it is read once and counts as one source.`
				);
			});
	}
}

interface Taken {
	readonly article: Article;
	readonly source: string;
	readonly copies: string[];
}

const CONTENT = ['title', 'publisher', 'url', 'published', 'place', 'text'] as const;

/** One article, saved twice. */
function areCopies(a: Article, b: Article): boolean {
	return CONTENT.every((field) => a[field] === b[field]);
}

/** All of an article but its id. */
export function contentKey({ title, publisher, url, published, place, text }: Article): string {
	return JSON.stringify([title, publisher, url, published, place, text]);
}
