import type { Article, EventRecord } from '$lib/model';
import { after, together, type Answer } from './answer';
import type { Bitmap, Details } from './details';
import type { JoinedRows } from './joined-rows';

/** Details of joined columns, asked of the parts that their rows come from. */
export class JoinedDetails implements Details {
	readonly #parts: readonly Details[];
	readonly #rows: JoinedRows;

	constructor(parts: readonly Details[], rows: JoinedRows) {
		this.#parts = parts;
		this.#rows = rows;
	}

	ids(rows: readonly number[]): Answer<readonly string[]> {
		return this.#byPart(rows, (details, own) => details.ids(own));
	}

	titles(rows: readonly number[]): Answer<readonly string[]> {
		return this.#byPart(rows, (details, own) => details.titles(own));
	}

	event(row: number): Answer<EventRecord | null> {
		return this.#parts[this.#rows.partOf(row)].event(this.#rows.ownOf(row));
	}

	article(id: string): Answer<Article | null> {
		return after(
			together(this.#parts.map((part) => part.article(id))),
			(found) => (found as (Article | null)[]).find((article) => article !== null) ?? null
		);
	}

	rowOf(id: string): Answer<number | null> {
		return after(together(this.#parts.map((part) => part.rowOf(id))), (found) => {
			for (const [part, own] of (found as (number | null)[]).entries()) {
				const row = own === null ? null : this.#rows.at(part, own);
				if (row !== null) return row;
			}
			return null;
		});
	}

	search(words: readonly string[]): Answer<Bitmap> {
		return after(together(this.#parts.map((part) => part.search(words))), (found) => {
			const joined = new Uint8Array((this.#rows.length + 7) >> 3);
			for (const { part, at, from, to } of this.#rows) {
				const bits = (found as Bitmap[])[part];
				for (let own = from, row = at; own < to; own++, row++)
					if ((bits[own >> 3] & (1 << (own & 7))) !== 0) joined[row >> 3] |= 1 << (row & 7);
			}
			return joined;
		});
	}

	spellings(words: readonly string[]): Answer<readonly string[]> {
		return after(together(this.#parts.map((part) => part.spellings?.(words) ?? [])), (found) =>
			Array.from(new Set((found as (readonly string[])[]).flat()))
		);
	}

	#byPart(
		rows: readonly number[],
		ask: (details: Details, own: readonly number[]) => Answer<readonly string[]>
	): Answer<readonly string[]> {
		const asked = this.#parts.map((details, part) => {
			const places = [...rows.keys()].filter((at) => this.#rows.partOf(rows[at]) === part);
			if (places.length === 0) return [];
			const own = places.map((at) => this.#rows.ownOf(rows[at]));
			return after(ask(details, own), (texts) => places.map((at, k) => [at, texts[k]] as const));
		});
		return after(together(asked), (answers) => {
			const texts = Array.from<string>({ length: rows.length });
			for (const answer of answers as (readonly (readonly [number, string])[])[])
				for (const [at, text] of answer) texts[at] = text;
			return texts;
		});
	}
}
