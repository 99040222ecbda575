import {
	EVENT_KINDS,
	PRECISIONS,
	toIsoDay,
	type Article,
	type Count,
	type EventRecord,
	type Quote,
	type Span
} from '$lib/model';
import { readCells } from '$lib/model/cells';
import { Flag, STATUSES, type Columns } from '$lib/model/columns';
import { endOf, startOf } from './columns';
import type { Bitmap, Details } from './details';
import { fold } from './fold';
import { Vocabulary } from './vocabulary';

/** Texts that a data set tells of each row; `null` where it tells none. */
export interface RowTexts {
	readonly id: (row: number) => string | null;
	readonly title: (row: number) => string | null;
	/** What happened, in the source's own words. */
	readonly notes: (row: number) => string | null;
	readonly url: (row: number) => string | null;
	/** Where values stand in the notes, as `writeCells` writes it. */
	readonly cells: (row: number) => string | null;
}

/** An article's id that names the row that it stands for. */
const ROW_ARTICLE = /^row-(\d{1,9})$/;

/**
 * Details of a data set's rows. A row has no article that it was read from: the record's own notes, or else its title,
 * stand for one. A value's evidence is the cell that it was read from, or the whole row if the data set does not tell it.
 */
export class TextDetails implements Details {
	readonly #columns: Columns;
	readonly #texts: RowTexts;
	#rows: Map<string, number> | null = null;
	#names: Vocabulary | null = null;

	constructor(columns: Columns, texts: RowTexts) {
		this.#columns = columns;
		this.#texts = texts;
	}

	ids(rows: readonly number[]): string[] {
		return rows.map((row) => this.#id(row));
	}

	titles(rows: readonly number[]): string[] {
		return rows.map((row) => this.#title(row));
	}

	rowOf(id: string): number | null {
		if (!this.#rows) {
			this.#rows = new Map();
			for (let row = this.#columns.length - 1; row >= 0; row--) this.#rows.set(this.#id(row), row);
		}
		return this.#rows.get(id) ?? null;
	}

	article(id: string): Article | null {
		const row = Number(ROW_ARTICLE.exec(id)?.[1] ?? NaN);
		if (!(row < this.#columns.length)) return null;
		const { told, sources } = this.#columns;
		const source = sources[told.values[told.offsets[told.of[row]]]];
		const hasSource = told.offsets[told.of[row] + 1] > told.offsets[told.of[row]];
		return {
			id,
			title: this.#title(row),
			publisher: hasSource ? source.title : null,
			url: this.#texts.url(row),
			published: null,
			place: null,
			text: this.#text(row)
		};
	}

	event(row: number): EventRecord | null {
		const c = this.#columns;
		if (!(row >= 0 && row < c.length)) return null;
		const text = this.#text(row);
		const cells = readCells(this.#texts.cells(row) ?? '', text);
		const quote = (span: Span | null | undefined): Quote => ({
			articleId: `row-${row}`,
			span: span ?? { start: 0, end: text.length }
		});
		const called = (name: string) => cells.actors.find(({ start, end }) => text.slice(start, end) === name);
		const place = c.places[c.place[row]];
		const from = c.from && c.places[c.from[row]];
		const figures = c.toll.of[row];
		const told = (low: number, high: number, approximate: number, span: Span | null) =>
			low < 0 ? [] : [{ value: countOf(low, high, approximate !== 0), quote: quote(span) }];
		return {
			id: this.#id(row),
			kind: EVENT_KINDS[c.kind[row]],
			status: STATUSES[c.status[row]],
			title: this.#title(row),
			trigger: quote(cells.trigger),
			when: row < c.dated ? { value: this.#when(row), quote: quote(cells.when) } : null,
			otherWhens: [],
			where: place
				? { value: place, quote: quote(cells.where), how: 'The data set names it.', candidates: [] }
				: null,
			otherWheres: [],
			from: from ? { value: from, quote: quote(null), how: 'The data set names it.', candidates: [] } : null,
			actors: valuesOf(c.who, row).map((actor) => ({
				value: c.actors[actor],
				quote: quote(called(c.actors[actor]))
			})),
			killed: told(
				c.toll.killedLow[figures],
				c.toll.killedHigh[figures],
				c.flags[row] & Flag.killedApproximate,
				cells.killed
			),
			injured: told(
				c.toll.injuredLow[figures],
				c.toll.injuredHigh[figures],
				c.flags[row] & Flag.injuredApproximate,
				cells.injured
			),
			missing: [],
			detained: [],
			evidence: [quote(cells.evidence)],
			confidence: c.confidence[row],
			because: ['A record of a data set.'],
			merged: []
		};
	}

	search(words: readonly string[]): Bitmap {
		const c = this.#columns;
		const found = new Uint8Array((c.length + 7) >> 3);
		const places = c.places.map(({ path }) => fold(path.map(({ name }) => name).join('\n')));
		const actors = c.actors.map(fold);
		const wanted = words.map((word) => [word, ...this.#vocabulary.variants(word)]);
		for (let row = 0; row < c.length; row++) {
			const text = [
				fold(`${this.#title(row)}\n${this.#texts.notes(row) ?? ''}`),
				EVENT_KINDS[c.kind[row]],
				places[c.place[row]] ?? '',
				...valuesOf(c.who, row).map((actor) => actors[actor])
			].join('\n');
			if (wanted.every((spelt) => spelt.some((word) => text.includes(word))))
				found[row >> 3] |= 1 << (row & 7);
		}
		return found;
	}

	spellings(words: readonly string[]): string[] {
		const found = new Set(words.flatMap((word) => this.#vocabulary.variants(word)));
		return Array.from(found, (word) => this.#vocabulary.written(word));
	}

	/** Names are what is spelt otherwise; those of places and actors are few, and known without reading all rows. */
	get #vocabulary(): Vocabulary {
		const { places, actors } = this.#columns;
		return (this.#names ??= Vocabulary.ofNames(places, actors));
	}

	#when(row: number): NonNullable<EventRecord['when']>['value'] {
		const c = this.#columns;
		const precision = PRECISIONS[c.precision[row]];
		const flags = c.flags[row];
		const minutes = (day: number) => Math.round(day * 1440);
		const from = minutes(startOf(c, row) - c.start[row]);
		return {
			range: { start: toIsoDay(c.start[row]), end: toIsoDay(c.end[row]) },
			precision,
			approximate: (flags & Flag.approximate) !== 0,
			open: flags & Flag.openStart ? 'start' : flags & Flag.openEnd ? 'end' : null,
			inferred: [],
			clock: precision === 'time' ? { from, to: minutes(endOf(c, row) - c.start[row]) } : null,
			how: 'The data set dates it.',
			anchor: null
		};
	}

	#id(row: number): string {
		return this.#texts.id(row) ?? `row-${row}`;
	}

	#title(row: number): string {
		const { kind, place, places } = this.#columns;
		const at = places[place[row]];
		return this.#texts.title(row) ?? (at ? `${EVENT_KINDS[kind[row]]}, ${at.name}` : EVENT_KINDS[kind[row]]);
	}

	#text(row: number): string {
		return this.#texts.notes(row) ?? this.#title(row);
	}
}

function valuesOf({ of, offsets, values }: Columns['who'], row: number): number[] {
	return Array.from(values.subarray(offsets[of[row]], offsets[of[row] + 1]));
}

function countOf(low: number, high: number, approximate: boolean): Count {
	return { low, high: high < 0 ? null : high, approximate, of: null, claimedBy: null, including: [] };
}
