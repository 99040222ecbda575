import type { Columns, SetColumn } from '$lib/model/columns';
import type { Place, PlaceRef } from '$lib/model';
import { HEAD, headOf, type Extent } from './head';
import { writeNote, writeTable, type TableContent } from './arrow';

/** Texts of each row, by name: `id`, `title` and what else the source tells. */
export type RowTexts = Readonly<Record<string, readonly (string | null)[]>>;

/**
 * Columns as Arrow streams, one after the other: a head, dictionaries, the rows in batches, and the rows' texts if they
 * are given. Any reader of Arrow can open it.
 */
export function writeColumns(columns: Columns, texts: RowTexts | null = null): Uint8Array[] {
	const tables = [
		...Object.entries(dictionaries(columns)),
		['rows', { rows: columns.length, packed: rowNumbers(columns) }] as const,
		...(texts ? [['texts', { rows: columns.length, texts }] as const] : [])
	].map(([name, content]) => writeTable(name, content));
	const parts = tables.flatMap(({ parts }) => parts);
	const head = headOf({
		rows: columns.length,
		dated: columns.dated,
		extent: extentOf(columns),
		bytes: parts.reduce((sum, { length }) => sum + length, 0),
		tables: tables.map(({ shape }) => shape)
	});
	return [...writeNote(HEAD, JSON.stringify(head)), ...parts];
}

/** The days from the first to the last dated event; the first begins earliest, but any may end last. */
function extentOf({ dated, start, end }: Columns): Extent | null {
	if (dated === 0) return null;
	let to = end[0];
	for (let row = 1; row < dated; row++) to = Math.max(to, end[row]);
	return { from: start[0], to };
}

function dictionaries(columns: Columns): Record<string, TableContent> {
	const { places, actors, sources, toll } = columns;
	const refs = new Refs();
	const own = places.map((place) => refs.number(place));
	const paths = places.map(({ path }) => path.map((ref) => refs.number(ref)));
	return {
		refs: refs.content(),
		places: {
			rows: places.length,
			packed: { ref: Uint32Array.from(own), path: Uint32Array.from(paths, ({ length }) => length) },
			floats: {
				longitude: Float64Array.from(places, ({ point }) => point[0]),
				latitude: Float64Array.from(places, ({ point }) => point[1]),
				population: Float64Array.from(places, ({ population }) => population),
				radius: Float64Array.from(places, ({ radius }) => radius)
			},
			texts: { country: places.map(({ country }) => country) }
		},
		paths: { rows: paths.flat().length, packed: { ref: Uint32Array.from(paths.flat()) } },
		actors: { rows: actors.length, texts: { name: actors } },
		sources: {
			rows: sources.length,
			texts: { id: sources.map(({ id }) => id), title: sources.map(({ title }) => title) }
		},
		...setTables('within', columns.within),
		...setTables('who', columns.who),
		...setTables('told', columns.told),
		usual: { rows: places.length + 1, packed: { within: usualSets(columns) } },
		tolls: {
			rows: toll.killedLow.length,
			packed: {
				killedLow: toll.killedLow,
				killedHigh: toll.killedHigh,
				injuredLow: toll.injuredLow,
				injuredHigh: toll.injuredHigh
			}
		},
		confidences: confidencesOf(columns)
	};
}

/** References by what they say, each once. */
class Refs {
	readonly #refs: PlaceRef[] = [];
	readonly #numbers = new Map<string, number>();

	number(ref: PlaceRef | Place): number {
		const key = JSON.stringify([ref.id, ref.name, ref.kind]);
		let number = this.#numbers.get(key);
		if (number === undefined) this.#numbers.set(key, (number = this.#refs.push(ref) - 1));
		return number;
	}

	content(): TableContent {
		return {
			rows: this.#refs.length,
			texts: {
				id: this.#refs.map(({ id }) => id),
				name: this.#refs.map(({ name }) => name),
				kind: this.#refs.map(({ kind }) => kind)
			}
		};
	}
}

function setTables(name: string, { offsets, values }: SetColumn): Record<string, TableContent> {
	const sizes = Uint32Array.from({ length: offsets.length - 1 }, (_, set) => offsets[set + 1] - offsets[set]);
	return {
		[name]: { rows: sizes.length, packed: { size: sizes } },
		[`${name} values`]: { rows: values.length, packed: { value: values } }
	};
}

/**
 * The set of places that a row at a place mostly lies in, so that rows need not tell it: that of its first row. At 0
 * that of rows without a place, then by place.
 */
function usualSets({ length, place, places, within }: Columns): Uint32Array {
	const usual = new Uint32Array(places.length + 1);
	const seen = new Uint8Array(places.length + 1);
	for (let row = 0; row < length; row++) {
		const at = place[row] + 1;
		if (seen[at] === 1) continue;
		seen[at] = 1;
		usual[at] = within.of[row];
	}
	return usual;
}

function rowNumbers(columns: Columns) {
	const { length, start, end, clock, place, from, within } = columns;
	const usual = usualSets(columns);
	const { of: confidence } = numbered(columns.confidence);
	return {
		start,
		length: Int32Array.from({ length }, (_, row) => end[row] - start[row]),
		...(clock ? { clockStart: clock.start, clockEnd: clock.end } : {}),
		precision: columns.precision,
		kind: columns.kind,
		status: columns.status,
		flags: columns.flags,
		place,
		...(from ? { from } : {}),
		/** 0 where it is the usual, or else one more than the set. */
		within: Uint32Array.from({ length }, (_, row) =>
			within.of[row] === usual[place[row] + 1] ? 0 : within.of[row] + 1
		),
		who: columns.who.of,
		told: columns.told.of,
		toll: columns.toll.of,
		confidence
	};
}

function confidencesOf({ confidence }: Columns): TableContent {
	const { values } = numbered(confidence);
	return { rows: values.length, floats: { value: Float64Array.from(values) } };
}

function numbered(values: Float32Array): { of: Uint32Array; values: number[] } {
	const numbers = new Map<number, number>();
	const of = Uint32Array.from(values, (value) => {
		let number = numbers.get(value);
		if (number === undefined) numbers.set(value, (number = numbers.size));
		return number;
	});
	return { of, values: [...numbers.keys()] };
}
