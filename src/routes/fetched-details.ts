import { after, type Answer } from '$lib/explore/answer';
import type { Bitmap, Details } from '$lib/explore/details';
import type { Article, EventRecord } from '$lib/model';
import { strings } from '$lib/views/strings';

/** The server takes no more rows at once. */
const ROWS_AT_ONCE = 500;
/** Texts are kept for so many rows: a reader comes back to what was just on the screen. */
const KEPT = 20_000;

interface Names {
	readonly id: string;
	readonly title: string;
}

/** Details of the server's library, fetched when they are asked for. */
export class FetchedDetails implements Details {
	readonly #edition: string;
	readonly #names = new Map<number, Names>();

	/** @param named What came with the page. */
	constructor(edition: string, named: readonly ({ readonly row: number } & Names)[] = []) {
		this.#edition = edition;
		for (const { row, ...names } of named) this.#names.set(row, names);
	}

	ids(rows: readonly number[]): Answer<readonly string[]> {
		return after(this.#namesOf(rows), (names) => names.map(({ id }) => id));
	}

	titles(rows: readonly number[]): Answer<readonly string[]> {
		return after(this.#namesOf(rows), (names) => names.map(({ title }) => title));
	}

	async event(row: number): Promise<EventRecord | null> {
		return (await this.#get(`/events/${row}`)).json();
	}

	async article(id: string): Promise<Article | null> {
		return (await this.#get(`/articles/${encodeURIComponent(id)}`)).json();
	}

	async rowOf(id: string): Promise<number | null> {
		const { row } = (await (await this.#get('/events', [['id', id]])).json()) as { row: number | null };
		return row;
	}

	async search(words: readonly string[]): Promise<Bitmap> {
		const response = await this.#get(
			'/search',
			words.map((word) => ['word', word])
		);
		return new Uint8Array(await response.arrayBuffer());
	}

	async spellings(words: readonly string[]): Promise<readonly string[]> {
		const response = await this.#get(
			'/spellings',
			words.map((word) => ['word', word])
		);
		return response.json();
	}

	/** At once, if all have been asked for before. */
	#namesOf(rows: readonly number[]): Answer<readonly Names[]> {
		const known = rows.flatMap((row) => this.#names.get(row) ?? []);
		return known.length === rows.length ? known : this.#fetchNames(rows);
	}

	async #fetchNames(rows: readonly number[]): Promise<Names[]> {
		if (this.#names.size > KEPT) this.#names.clear();
		const missing = rows.filter((row) => !this.#names.has(row));
		const found = new Map<number, Names>();
		for (let from = 0; from < missing.length; from += ROWS_AT_ONCE) {
			const some = missing.slice(from, from + ROWS_AT_ONCE);
			const response = await this.#get('/events', [['rows', some.join()]]);
			const { ids, titles } = (await response.json()) as { ids: string[]; titles: string[] };
			for (const [at, row] of some.entries()) found.set(row, { id: ids[at], title: titles[at] });
		}
		for (const [row, names] of found) this.#names.set(row, names);
		return rows.map((row) => (found.get(row) ?? this.#names.get(row))!);
	}

	/** @throws {Error} With the server's reason, unless it answers well. */
	async #get(path: string, query: [string, string][] = []): Promise<Response> {
		const asked = new URLSearchParams([['edition', this.#edition], ...query]);
		const response = await fetch(`${path}?${asked}`);
		if (response.ok) return response;
		throw new Error(await reasonOf(response));
	}
}

export async function reasonOf(response: Response): Promise<string> {
	try {
		const { message } = (await response.json()) as { message: string };
		return message;
	} catch {
		return strings.routes.serverAnswered(response.status);
	}
}
