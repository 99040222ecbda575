import crossfilter from 'crossfilter2';
import { EVENT_KINDS, toIsoDay, type DayRange } from '$lib/model';
import type { Columns } from '$lib/explore/columns';
import { ColumnEngine } from '$lib/explore/column-engine';
import { EVERYTHING, without, type Box, type Filter } from '$lib/explore/filter';
import { generate, GeneratedDetails } from './generate';
import { seeded } from './random';

/**
 * How long the engine takes for what a gesture asks of it, with all that the panels on the page ask; crossfilter2 does
 * the same steps in the same run. `npm run bench:engine [rows …]`; milliseconds, median and 95th percentile.
 */

const asked = process.argv.slice(2).map(Number).filter(Boolean);
const SIZES = asked.length > 0 ? asked : [10_000, 100_000, 1_000_000, 2_000_000];
/** More would take crossfilter2 minutes. */
const CROSSFILTER_MOST = 1_000_000;
const HALF_THE_WORLD: Box = { west: -30, south: -20, east: 60, north: 60 };

interface Engine {
	readonly name: string;
	/** Each panel's counts under a range of days. */
	brush(days: DayRange): void;
	facet(kinds: readonly number[]): void;
}

for (const size of SIZES) {
	const columns = generate(size);
	console.log(`\n${size.toLocaleString('en')} events, ${megabytes(bytesIn(columns))} in columns`);
	const before = heap();
	let engine!: ColumnEngine;
	const built = timed(() => (engine = new ColumnEngine(columns, new GeneratedDetails(columns))));
	const first = timed(() => askAll(engine, EVERYTHING));
	print('build', [built]);
	print('first answers', [first]);
	const panels: Engine = {
		name: 'columns',
		brush: (days) => askAll(engine, { ...EVERYTHING, days }),
		facet: (kinds) => askAll(engine, { ...EVERYTHING, kinds: kinds.map((kind) => EVENT_KINDS[kind]) })
	};
	run(panels, columns);
	windows(engine, columns);
	print('engine memory, MB', [(heap() - before) / 1e6]);
	if (size <= CROSSFILTER_MOST) {
		const start = heap();
		let filter!: Engine;
		print('crossfilter2: build', [timed(() => (filter = crossfilterOver(columns)))]);
		run(filter, columns);
		print('crossfilter2: memory, MB', [(heap() - start) / 1e6]);
	}
}

/** What the panels of the page ask when the filter changes. */
function askAll(engine: ColumnEngine, filter: Filter): void {
	const [from, to] = [16_436, 20_454];
	engine.when(without(filter, 'days'), { from, to, bins: 300, marks: 400 });
	engine.where(without(filter, 'places', 'area'), { box: HALF_THE_WORLD, cell: 2, places: 400, marks: 400 });
	engine.what(filter);
	engine.which(filter, 'date', { from: 0, size: 50 });
}

function run(engine: Engine, columns: Columns): void {
	const random = seeded(7);
	const first = columns.start[0];
	const span = columns.start[columns.dated - 1] - first;
	const range = (from: number, length: number): DayRange => ({
		start: toIsoDay(first + Math.floor(from)),
		end: toIsoDay(first + Math.floor(from + length))
	});
	const at = span * 0.4;
	const length = span * 0.25;
	engine.brush(range(at, length));
	const name = (what: string) => (engine.name === 'columns' ? what : `${engine.name}: ${what}`);
	print(
		name('brush edge, a day a step'),
		repeat(60, (step) => engine.brush(range(at, length + step)))
	);
	print(
		name('brush moved, a day a step'),
		repeat(60, (step) => engine.brush(range(at + step, length + 60)))
	);
	print(
		name('brush jump'),
		repeat(20, () => engine.brush(range(random() * span * 0.7, (0.05 + random() * 0.25) * span)))
	);
	engine.brush(range(0, span + 1));
	print(
		name('facet click'),
		repeat(8, () => engine.facet([Math.floor(random() * 4), 4 + Math.floor(random() * 4)]))
	);
	engine.facet([]);
}

/** Moving about: the filter stays, the window changes. */
function windows(engine: ColumnEngine, columns: Columns): void {
	const random = seeded(9);
	const filter: Filter = { ...EVERYTHING, kinds: [EVENT_KINDS[0], EVENT_KINDS[2]] };
	const first = columns.start[0];
	const last = columns.start[columns.dated - 1];
	engine.when(filter, { from: first, to: last, bins: 300, marks: 400 });
	const middle = first + (last - first) * 0.6;
	print(
		'zoom step',
		repeat(60, (step) => {
			const half = (last - first) * 0.5 * 0.9 ** step;
			engine.when(filter, { from: middle - half, to: middle + half, bins: 300, marks: 400 });
		})
	);
	engine.where(filter, { box: null, cell: 2, places: 400 });
	print(
		'map pan',
		repeat(60, () => {
			const west = -150 + random() * 200;
			engine.where(filter, { box: { west, south: 0, east: west + 40, north: 30 }, cell: 1, places: 400 });
		})
	);
	print(
		'map close up, with events',
		repeat(20, () => {
			const west = -150 + random() * 200;
			engine.where(filter, { box: { west, south: 0, east: west + 4, north: 4 }, cell: 0.1, places: 400 });
		})
	);
	print(
		'page, each further down',
		repeat(60, (page) => engine.which(filter, 'date', { from: page * 200, size: 200 }))
	);
	print(
		'page anywhere',
		repeat(20, () => engine.which(filter, 'date', { from: Math.floor(random() * 20_000), size: 200 }))
	);
	print('order by killed, first', [timed(() => engine.which(filter, 'killed', { from: 0, size: 200 }))]);
	print('order by certainty, first', [timed(() => engine.which(filter, 'doubt', { from: 0, size: 200 }))]);
}

/** The same counts as crossfilter2 gives them: bins, cells, and facets. */
function crossfilterOver(columns: Columns): Engine {
	const { start, kind, place, places, precision, status } = columns;
	const x = places.map(({ point }) => Math.floor((point[0] + 180) / 2));
	const y = places.map(({ point }) => Math.floor((point[1] + 90) / 2));
	const rows = crossfilter(Array.from({ length: columns.dated }, (_, row) => row));
	const day = rows.dimension((row) => start[row]);
	const kinds = rows.dimension((row) => kind[row]);
	const cell = rows.dimension((row) => (place[row] < 0 ? -1 : y[place[row]] * 180 + x[place[row]]));
	const town = rows.dimension((row) => place[row]);
	const statuses = rows.dimension((row) => status[row]);
	const precisions = rows.dimension((row) => precision[row]);
	const groups = [
		day.group((at) => Math.floor(Number(at) / 14)),
		kinds.group(),
		cell.group(),
		town.group(),
		statuses.group(),
		precisions.group()
	];
	const answer = () => groups.forEach((group) => group.all());
	return {
		name: 'crossfilter2',
		brush: ({ start: from, end }) => {
			day.filterRange([dayOf(from), dayOf(end)]);
			answer();
			day.top(50);
		},
		facet: (chosen) => {
			if (chosen.length === 0) kinds.filterAll();
			else kinds.filterFunction((value) => chosen.includes(Number(value)));
			answer();
			day.top(50);
		}
	};
}

function dayOf(day: string): number {
	return Date.parse(day) / 86_400_000;
}

function repeat(times: number, step: (at: number) => void): number[] {
	return Array.from({ length: times }, (_, at) => timed(() => step(at)));
}

function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function print(name: string, figures: readonly number[]): void {
	const sorted = figures.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
	const text = figures.length === 1 ? '' : at(0.95).toFixed(2).padStart(10);
	console.log(`  ${name.padEnd(40)}${at(0.5).toFixed(2).padStart(10)}${text}`);
}

function heap(): number {
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

function bytesIn(value: unknown): number {
	if (ArrayBuffer.isView(value)) return value.byteLength;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0;
	return Object.values(value).reduce((sum: number, part) => sum + bytesIn(part), 0);
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}
