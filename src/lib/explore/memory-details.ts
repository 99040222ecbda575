import { familyOf, type Article, type EventRecord } from '$lib/model';
import type { Bitmap, DetailsAtHand } from './details';
import { fold } from './fold';
import { ranksOf } from './ranks';
import { Vocabulary } from './vocabulary';

/** Of more events, only words that hold what is typed are found: a letter typed must show at once. */
const MOST_FORGIVEN = 5000;

/** Details of events that are in memory whole. */
export class MemoryDetails implements DetailsAtHand {
	readonly #events: readonly EventRecord[];
	readonly #articles: ReadonlyMap<string, Article>;
	#rows: Map<string, number> | null = null;
	readonly #texts: string[] = [];
	#known: Vocabulary | null = null;

	/** @param events In the order of rows. Their evidence lies in `articles`. */
	constructor(events: readonly EventRecord[], articles: readonly Article[]) {
		this.#events = events;
		this.#articles = new Map(articles.map((article) => [article.id, article]));
	}

	id(row: number): string {
		return this.#events[row].id;
	}

	title(row: number): string {
		return this.#events[row].title;
	}

	ids(rows: readonly number[]): string[] {
		return rows.map((row) => this.id(row));
	}

	titles(rows: readonly number[]): string[] {
		return rows.map((row) => this.title(row));
	}

	event(row: number): EventRecord | null {
		return this.#events[row] ?? null;
	}

	article(id: string): Article | null {
		return this.#articles.get(id) ?? null;
	}

	rowOf(id: string): number | null {
		this.#rows ??= new Map(this.#events.map((event, row) => [event.id, row]));
		return this.#rows.get(id) ?? null;
	}

	search(words: readonly string[]): Bitmap {
		const found = new Uint8Array((this.#events.length + 7) >> 3);
		const variants = words.map((word) => this.#rowsOfVariants(word));
		for (let row = 0; row < this.#events.length; row++) {
			const text = (this.#texts[row] ??= fold(this.#words(this.#events[row])));
			if (words.every((word, at) => text.includes(word) || variants[at].has(row)))
				found[row >> 3] |= 1 << (row & 7);
		}
		return found;
	}

	spellings(words: readonly string[]): string[] {
		const vocabulary = this.#vocabulary;
		if (!vocabulary) return [];
		return Array.from(new Set(words.flatMap((word) => vocabulary.variants(word))))
			.sort((a, b) => vocabulary.rowsOf(b).length - vocabulary.rowsOf(a).length)
			.map((word) => vocabulary.written(word));
	}

	/** Rows that hold a word which answers the one typed, spelled otherwise. */
	#rowsOfVariants(typed: string): ReadonlySet<number> {
		const vocabulary = this.#vocabulary;
		if (!vocabulary) return new Set();
		return new Set(vocabulary.variants(typed).flatMap((word) => vocabulary.rowsOf(word)));
	}

	get #vocabulary(): Vocabulary | null {
		if (this.#events.length > MOST_FORGIVEN) return null;
		return (this.#known ??= new Vocabulary(this.#events.map((event) => this.#words(event))));
	}

	titleRanks(): Uint32Array {
		return ranksOf(this.#events.map(({ title }) => title));
	}

	#words({ title, kind, evidence, where, otherWheres, actors }: EventRecord): string {
		const said = evidence.map(({ articleId, span }) =>
			this.#articles.get(articleId)?.text.slice(span.start, span.end)
		);
		const places = [where, ...otherWheres].flatMap((located) => located?.value.path ?? []);
		return [
			title,
			kind,
			familyOf(kind),
			...said,
			...places.map(({ name }) => name),
			...actors.map(({ value }) => value)
		].join('\n');
	}
}
