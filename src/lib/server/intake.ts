import type { Article, Problem } from '$lib/model';
import { problem } from './problem';

/** Copies of one article that are named; beyond them they are counted. */
const COPIES_NAMED = 3;

/** Sees to it that articles which are read together have ids of their own, and that none is read twice. */
export class Intake {
	readonly #ids = new Set<string>();
	/** The source of the first article with some content, and those of its copies. */
	readonly #sources = new Map<string, { readonly source: string; readonly copies: string[] }>();

	/** @returns The article, under an id that no other has; `null` if the same was taken in before. */
	admit(article: Article, source: string): Article | null {
		const key = contentKey(article);
		const twin = this.#sources.get(key);
		if (twin) {
			twin.copies.push(source);
			return null;
		}
		this.#sources.set(key, { source, copies: [] });
		let id = article.id;
		for (let k = 2; this.#ids.has(id); k++) id = `${article.id}~${k}`;
		this.#ids.add(id);
		return id === article.id ? article : { ...article, id };
	}

	/** What was left out, a line for each article that there are copies of. */
	get problems(): Problem[] {
		return [...this.#sources.values()]
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

/** Two articles with the same key are one article saved twice. */
export function contentKey({ title, publisher, url, published, place, text }: Article): string {
	return JSON.stringify([title, publisher, url, published, place, text]);
}
