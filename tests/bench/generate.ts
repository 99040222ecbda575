import {
	dayNumberOf,
	EVENT_KINDS,
	PRECISIONS,
	toIsoDay,
	type Article,
	type EventRecord,
	type LonLat,
	type Place,
	type PlaceRef
} from '$lib/model';
import { Flag, indexesFor, NONE, TollWriter, type Columns, type SetColumn } from '$lib/model/columns';
import type { Bitmap, Details } from '$lib/explore/details';
import { seeded, zipf } from './random';

/** Eleven years. */
const FROM = dayNumberOf(2015, 1, 1);
const TO = dayNumberOf(2026, 1, 1);
const COUNTRIES = 120;
const REGIONS = 1_400;
const TOWNS = 18_500;
const ACTORS = 400;
const SOURCES = 60;
const KINDS = 17;
const UNDATED = 0.01;
const UNPLACED = 0.03;

/**
 * Events as an archive might hold them, made up from a seed: towns as often as Zipf's law has it, days with bursts,
 * most events a day long and without dead.
 */
export function generate(rows: number, seed = 1): Columns {
	const random = seeded(seed);
	const places = generatePlaces(random);
	const town = zipf(random, TOWNS, 0.9);
	const actor = zipf(random, ACTORS, 0.8);
	const source = zipf(random, SOURCES, 0.7);
	const kind = zipf(random, KINDS, 0.9);
	const dated = rows - Math.round(rows * UNDATED);

	const column = {
		start: new Int32Array(rows),
		end: new Int32Array(rows),
		precision: new Uint8Array(rows).fill(NONE),
		kind: new Uint8Array(rows),
		status: new Uint8Array(rows),
		flags: new Uint8Array(rows),
		place: new Int32Array(rows),
		confidence: new Float32Array(rows)
	};
	const within = new NumberSets(rows);
	const who = new NumberSets(rows);
	const told = new NumberSets(rows);
	const toll = new TollWriter(rows);
	dateRows(column, dated, random);

	for (let row = 0; row < rows; row++) {
		column.kind[row] = kind();
		column.status[row] = random() < 0.95 ? 0 : 1 + Math.floor(random() * 3);
		column.confidence[row] = Math.round(40 + random() * 60) / 100;
		const at = random() < UNPLACED ? -1 : COUNTRIES + REGIONS + town();
		column.place[row] = at;
		if (at >= 0) within.write(row, places.paths[at]);
		const actors = random();
		if (actors > 0.25) {
			const first = actor();
			const second = actors > 0.75 ? actor() : first;
			who.write(row, first === second ? [first] : [first, second]);
		}
		const first = source();
		told.write(row, random() < 0.9 ? [first] : [first, (first + 1) % SOURCES]);
		if (random() < 0.18) {
			const killed = Math.floor(1 / (random() + 0.004)) - 1;
			const low = { low: killed, high: random() < 0.3 ? null : killed };
			toll.write(row, low, random() < 0.3 ? { low: killed * 2, high: null } : null);
			if (random() < 0.1) column.flags[row] |= Flag.killedDisputed;
		}
	}

	return {
		length: rows,
		dated,
		...column,
		clock: null,
		from: null,
		within: within.column(),
		who: who.column(),
		told: told.column(),
		toll: toll.column(),
		places: places.all,
		actors: Array.from({ length: ACTORS }, (_, i) => `Group ${i + 1}`),
		sources: Array.from({ length: SOURCES }, (_, i) => ({ id: `source-${i + 1}`, title: `Daily ${i + 1}` }))
	};
}

type DateColumns = Pick<Columns, 'start' | 'end' | 'precision'>;

/** Days in order, some of them with many times the events of others; within a day by how long events last. */
function dateRows({ start, end, precision }: DateColumns, dated: number, random: () => number): void {
	const days = TO - FROM;
	const weight = Float64Array.from({ length: days }, (_, day) => 0.4 + 0.6 * (day / days));
	for (let burst = 0; burst < days / 40; burst++) {
		const at = Math.floor(random() * days);
		const height = 3 + 20 * random() ** 3;
		for (let day = at; day < Math.min(days, at + 30); day++) weight[day] += height * 0.8 ** (day - at);
	}
	const sum = weight.reduce((a, b) => a + b, 0);
	let row = 0;
	let due = 0;
	for (let day = 0; day < days; day++) {
		due += (weight[day] / sum) * dated;
		const until = day === days - 1 ? dated : Math.min(dated, Math.round(due));
		const ends = Int32Array.from({ length: until - row }, () => FROM + day + lengthOf(random())).sort();
		for (const last of ends) {
			start[row] = FROM + day;
			end[row] = last;
			precision[row] = PRECISIONS.indexOf(precisionOf(last - FROM - day));
			row++;
		}
	}
}

function lengthOf(chance: number): number {
	return chance < 0.9 ? 1 : chance < 0.95 ? 7 : chance < 0.985 ? 30 : chance < 0.999 ? 4 : 365;
}

function precisionOf(length: number): (typeof PRECISIONS)[number] {
	return length === 1
		? 'day'
		: length === 7
			? 'week'
			: length === 30
				? 'month'
				: length === 365
					? 'year'
					: 'span';
}

/** Countries, their regions and towns around middles of their own; `paths` are indexes, the place itself first. */
function generatePlaces(random: () => number): { all: Place[]; paths: number[][] } {
	const all: Place[] = [];
	const paths: number[][] = [];
	const add = (
		kind: Place['kind'],
		name: string,
		above: readonly number[],
		point: LonLat,
		radius: number
	) => {
		const at = all.length;
		const ref: PlaceRef = { id: `${kind}-${at}`, name, kind };
		const path = [ref, ...above.map((index) => all[index]).map(({ id, name, kind }) => ({ id, name, kind }))];
		all.push({ ...ref, path, country: null, point, population: 1000, radius });
		paths.push([at, ...above]);
		return at;
	};
	const near = ([longitude, latitude]: LonLat, spread: number): LonLat => [
		Math.max(-179.9, Math.min(179.9, longitude + (random() + random() - 1) * spread)),
		Math.max(-60, Math.min(75, latitude + (random() + random() - 1) * spread))
	];
	for (let i = 0; i < COUNTRIES; i++)
		add('country', `Country ${i + 1}`, [], [random() * 340 - 170, random() * 100 - 40], 400);
	const country = zipf(random, COUNTRIES, 0.5);
	for (let i = 0; i < REGIONS; i++) {
		const above = country();
		add('region', `Region ${i + 1}`, [above], near(all[above].point, 12), 80);
	}
	for (let i = 0; i < TOWNS; i++) {
		const region = COUNTRIES + Math.floor(random() * REGIONS);
		add('town', `Town ${i + 1}`, paths[region], near(all[region].point, 3), 5);
	}
	return { all, paths };
}

/** Sets of few numbers each, for rows by the million. */
class NumberSets {
	readonly #of: Uint32Array;
	readonly #known = new Map<number, number>();
	readonly #offsets: number[] = [0, 0];
	readonly #values: number[] = [];

	constructor(rows: number) {
		this.#of = new Uint32Array(rows);
	}

	/** @param values The first and the second tell sets apart. */
	write(row: number, values: readonly number[]): void {
		const key = values[0] * 0x100000 + (values[1] ?? 0xfffff);
		let set = this.#known.get(key);
		if (set === undefined) {
			for (const value of values) this.#values.push(value);
			set = this.#offsets.push(this.#values.length) - 2;
			this.#known.set(key, set);
		}
		this.#of[row] = set;
	}

	column(): SetColumn {
		const of = indexesFor(this.#of.length, this.#offsets.length - 1);
		of.set(this.#of);
		return { of, offsets: Uint32Array.from(this.#offsets), values: Uint32Array.from(this.#values) };
	}
}

/** Details of generated columns, made up when they are asked for; they are never at hand, as with a large library. */
export class GeneratedDetails implements Details {
	readonly #columns: Columns;

	constructor(columns: Columns) {
		this.#columns = columns;
	}

	async ids(rows: readonly number[]): Promise<string[]> {
		return rows.map(idOf);
	}

	async titles(rows: readonly number[]): Promise<string[]> {
		return rows.map((row) => this.#title(row));
	}

	async rowOf(id: string): Promise<number | null> {
		const row = Number(/^g(\d{1,9})$/.exec(id)?.[1] ?? NaN);
		return row < this.#columns.length ? row : null;
	}

	async search(words: readonly string[]): Promise<Bitmap> {
		const { length } = this.#columns;
		const found = new Uint8Array((length + 7) >> 3);
		for (let row = 0; row < length; row++) {
			const title = this.#title(row).toLowerCase();
			if (words.every((word) => title.includes(word))) found[row >> 3] |= 1 << (row & 7);
		}
		return found;
	}

	async article(id: string): Promise<Article | null> {
		const row = Number(/^a(\d{1,9})$/.exec(id)?.[1] ?? NaN);
		if (!(row < this.#columns.length)) return null;
		const text = `${this.#title(row)} was reported.`;
		return { id, title: this.#title(row), publisher: null, url: null, published: null, place: null, text };
	}

	async event(row: number): Promise<EventRecord | null> {
		const c = this.#columns;
		if (row >= c.length) return null;
		const title = this.#title(row);
		const quote = { articleId: `a${row}`, span: { start: 0, end: title.length } };
		const range = { start: toIsoDay(c.start[row]), end: toIsoDay(c.end[row]) };
		const reading = {
			approximate: false,
			open: null,
			inferred: [],
			clock: null,
			how: 'made up',
			anchor: null
		};
		const place = c.places[c.place[row]];
		return {
			id: idOf(row),
			kind: EVENT_KINDS[c.kind[row]],
			status: 'reported',
			title,
			trigger: quote,
			when:
				row < c.dated
					? { value: { range, precision: PRECISIONS[c.precision[row]], ...reading }, quote }
					: null,
			otherWhens: [],
			where: place ? { value: place, quote, how: 'made up', candidates: [] } : null,
			otherWheres: [],
			from: null,
			actors: [],
			killed: [],
			injured: [],
			missing: [],
			detained: [],
			evidence: [quote],
			confidence: c.confidence[row],
			because: [],
			merged: []
		};
	}

	#title(row: number): string {
		const { kind, place, places } = this.#columns;
		return `${EVENT_KINDS[kind[row]]} in ${places[place[row]]?.name ?? 'an unknown place'}`;
	}
}

function idOf(row: number): string {
	return `g${row}`;
}
