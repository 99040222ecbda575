import type { Article, EventRecord } from '$lib/model';
import { after, together, type Answer } from './answer';
import type { Bitmap, Details } from './details';
import type { JoinedRows } from './join-columns';

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
		return this.#parts[this.#rows.part[row]].event(this.#rows.row[row]);
	}

	article(id: string): Answer<Article | null> {
		return after(
			together(this.#parts.map((part) => part.article(id))),
			(found) => (found as (Article | null)[]).find((article) => article !== null) ?? null
		);
	}

	rowOf(id: string): Answer<number | null> {
		return after(together(this.#parts.map((part) => part.rowOf(id))), (found) => {
			const part = (found as (number | null)[]).findIndex((row) => row !== null);
			return part < 0 ? null : this.#rows.at(part, found[part] as number);
		});
	}

	search(words: readonly string[]): Answer<Bitmap> {
		const { part, row } = this.#rows;
		return after(together(this.#parts.map((part) => part.search(words))), (found) => {
			const joined = new Uint8Array((part.length + 7) >> 3);
			for (let at = 0; at < part.length; at++) {
				const own = row[at];
				const bits = (found as Bitmap[])[part[at]];
				if ((bits[own >> 3] & (1 << (own & 7))) !== 0) joined[at >> 3] |= 1 << (at & 7);
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
			const places = [...rows.keys()].filter((at) => this.#rows.part[rows[at]] === part);
			if (places.length === 0) return [];
			const own = places.map((at) => this.#rows.row[rows[at]]);
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
