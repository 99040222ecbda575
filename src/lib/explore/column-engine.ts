import {
	EVENT_KINDS,
	familyOf,
	KIND_FAMILIES,
	PRECISIONS,
	type Article,
	type EventRecord,
	type KindFamily,
	type LonLat,
	type PlaceRef
} from '$lib/model';
import { after, together, type Answer } from './answer';
import { boxAround } from './box';
import { endOf, Flag, NONE, rowOrder, startOf, STATUSES, toColumns, type Columns } from './columns';
import type { Bitmap, Details, DetailsAtHand } from './details';
import type {
	Engine,
	EngineAtOnce,
	FacetCount,
	MapCell,
	MapWindow,
	Mark,
	Order,
	Page,
	PlaceCount,
	PlaceGroup,
	TimeWindow,
	Toll,
	WhatAnswer,
	WhenAnswer,
	WhereAnswer,
	WhichAnswer
} from './engine';
import { contains, type Filter } from './filter';
import { gravityOf } from './gravity';
import { MemoryDetails } from './memory-details';
import { compareTexts, ranksOf } from './ranks';
import { Selection } from './selection';
import { spread, Tally } from './tally';
import { binsOver } from './time-bins';

/** A place's marks are for a list beside it; nobody reads more. */
const MARKS_AT_A_PLACE = 100;
const ORDERS: readonly Order[] = ['date', 'latest', 'killed', 'place', 'kind', 'title', 'doubt'];

/** A row whose event's own id is not at hand is called by its number. */
const BY_ROW = /^~(\d{1,9})$/;

/** Answers the four questions from columns in memory; what columns leave out, from details. */
export class ColumnEngine implements Engine {
	readonly size: number;
	readonly orders: readonly Order[];
	readonly #columns: Columns;
	readonly #details: Details;
	readonly #atHand: DetailsAtHand | null;
	readonly #selection: Selection;
	readonly #tally: Tally;
	readonly #marks = new Map<number, Mark>();
	readonly #sequences = new Map<Order, Uint32Array>();

	constructor(columns: Columns, details: Details) {
		this.size = columns.length;
		this.orders = details.titleRanks ? ORDERS : ORDERS.filter((order) => order !== 'title');
		this.#columns = columns;
		this.#details = details;
		this.#atHand = isAtHand(details) ? details : null;
		this.#tally = new Tally(columns);
		this.#selection = new Selection(
			columns,
			(words) => details.search(words) as Bitmap,
			(row, before, after) => this.#tally.change(row, before, after)
		);
	}

	/**
	 * An engine over events in memory, which answers at once.
	 *
	 * @param events In any order. Their evidence lies in `articles`.
	 */
	static of(events: readonly EventRecord[], articles: readonly Article[]): EngineAtOnce {
		const order = rowOrder(events);
		const inOrder = Array.from(order, (at) => events[at]);
		const engine: Engine = new ColumnEngine(
			toColumns(events, articles, order),
			new MemoryDetails(inOrder, articles)
		);
		return engine as EngineAtOnce;
	}

	when(filter: Filter, window: TimeWindow): WhenAnswer {
		const c = this.#columns;
		const { dated, length, kind, toll } = c;
		const matches = ~this.#selection.applyLoosely(filter);
		const { fails } = this.#selection;
		const { from, width, count } = binsOver(window, window.bins);
		const events = new Uint32Array(count);
		const killed = new Uint32Array(count);
		const families = mapFamilies(() => new Uint32Array(count));
		const ofKind = EVENT_KINDS.map((kind) => families[familyOf(kind)]);
		const shown: number[] = [];
		let inWindow = 0;
		let matching = 0;
		let first = Infinity;
		let last = -Infinity;

		for (let row = 0; row < dated; row++) {
			if ((fails[row] & matches) !== 0) continue;
			matching++;
			const [start, end] = [startOf(c, row), endOf(c, row)];
			if (start < first) first = start;
			if (end > last) last = end;
			const inside = start < window.to && end > window.from;
			if (inside && ++inWindow <= window.marks) shown.push(row);
			const bin = Math.floor((start - from) / width);
			if (bin < 0 || bin >= count) continue;
			events[bin]++;
			ofKind[kind[row]][bin]++;
			killed[bin] += Math.max(0, toll.killedLow[toll.of[row]]);
		}
		let undated = 0;
		for (let row = dated; row < length; row++) if ((fails[row] & matches) === 0) undated++;

		return {
			bins: { from, width, events, killed, families },
			marks: inWindow <= window.marks ? shown.map((row) => this.#mark(row)) : null,
			dated: matching,
			undated,
			extent: matching > 0 ? { from: first, to: last } : null
		};
	}

	where(filter: Filter, window: MapWindow): WhereAnswer {
		const { place, places, toll, length } = this.#columns;
		const matches = ~this.#selection.applyLoosely(filter);
		const { fails } = this.#selection;
		const events = new Uint32Array(places.length);
		const killed = new Uint32Array(places.length);
		const injured = new Uint32Array(places.length);
		let placed = 0;
		let unplaced = 0;
		for (let row = 0; row < length; row++) {
			if ((fails[row] & matches) !== 0) continue;
			const at = place[row];
			if (at < 0) {
				unplaced++;
				continue;
			}
			placed++;
			events[at]++;
			killed[at] += Math.max(0, toll.killedLow[toll.of[row]]);
			injured[at] += Math.max(0, toll.injuredLow[toll.of[row]]);
		}
		const matching = indexesOf(events);
		const seen = matching.filter((at) => !window.box || contains(window.box, places[at].point));
		const single = seen.length <= window.places;
		return {
			groups: single
				? this.#groups(seen, events, killed, injured, matches, seen.length <= (window.marks ?? Infinity))
				: null,
			cells: single
				? null
				: cellsOf(
						seen.map((at) => [places[at].point, events[at], killed[at]]),
						window.cell
					),
			placed,
			unplaced,
			extent: boxAround(matching.map((at) => places[at].point))
		};
	}

	#groups(
		seen: readonly number[],
		events: Uint32Array,
		killed: Uint32Array,
		injured: Uint32Array,
		matches: number,
		marked: boolean
	): PlaceGroup[] {
		const { place, places, kind, toll, length } = this.#columns;
		const { fails } = this.#selection;
		const rowsAt = new Map<number, number[]>(marked ? seen.map((at) => [at, []]) : []);
		const gravest = new Float64Array(places.length);
		const kindAt = new Uint8Array(places.length);
		for (let row = 0; row < length; row++) {
			const at = place[row];
			if (at < 0 || (fails[row] & matches) !== 0) continue;
			const gravity = gravityOf(familyOf(EVENT_KINDS[kind[row]]), Math.max(0, toll.killedLow[toll.of[row]]));
			if (gravity > gravest[at]) [gravest[at], kindAt[at]] = [gravity, kind[row]];
			const rows = marked ? rowsAt.get(at) : undefined;
			if (rows && rows.length < MARKS_AT_A_PLACE) rows.push(row);
		}
		return seen.map((at) => ({
			place: refOf(places[at]),
			point: places[at].point,
			radius: places[at].radius,
			country: places[at].country,
			events: events[at],
			killed: killed[at],
			injured: injured[at],
			family: familyOf(EVENT_KINDS[kindAt[at]]),
			marks: rowsAt.get(at)?.map((row) => this.#mark(row)) ?? []
		}));
	}

	what(filter: Filter): WhatAnswer {
		this.#selection.apply(filter);
		const c = this.#columns;
		const tally = this.#tally;
		return {
			kinds: counted(EVENT_KINDS, tally.kinds, this.#occurring(c.kind)),
			places: this.#placeCounts(),
			actors: sorted(counted(c.actors, spread(tally.actors, c.who, c.actors.length))),
			sources: counted(c.sources, spread(tally.sources, c.told, c.sources.length)).map(
				({ value: { id, title }, events }) => ({ value: id, title, events })
			),
			precisions: counted(PRECISIONS, tally.precisions, this.#occurring(c.precision)),
			statuses: counted(STATUSES, tally.statuses, this.#occurring(c.status)),
			undated: tally.undated,
			unplaced: tally.unplaced
		};
	}

	#placeCounts(): PlaceCount[] {
		const { places, within } = this.#columns;
		const counts = spread(this.#tally.places, within, places.length);
		return places
			.map((place, at) => ({
				value: place.id,
				events: counts[at],
				name: place.name,
				kind: place.kind,
				parent: place.path.find(({ id }) => id !== place.id)?.id ?? null
			}))
			.sort((a, b) => b.events - a.events || compareTexts(a.name, b.name));
	}

	/** Numbers that stand in a column of small numbers. */
	#occurring(column: Uint8Array): ReadonlySet<number> {
		let values = this.#occurrences.get(column);
		if (!values) this.#occurrences.set(column, (values = new Set(column)));
		return values;
	}
	readonly #occurrences = new Map<Uint8Array, ReadonlySet<number>>();

	which(filter: Filter, order: Order, page: Page): WhichAnswer {
		this.#selection.apply(filter);
		const { fails } = this.#selection;
		const rows: Mark[] = [];
		const sequence = this.#order(order);
		let passed = 0;
		for (let at = 0; at < sequence.length && rows.length < page.size; at++) {
			if (fails[sequence[at]] !== 0) continue;
			if (passed++ >= page.from) rows.push(this.#mark(sequence[at]));
		}
		const { events: total, killed, injured } = this.#tally;
		return { rows, total, killed, injured };
	}

	position(filter: Filter, order: Order, id: string): Answer<number | null> {
		return after(this.#row(id), (row) => {
			this.#selection.apply(filter);
			const { fails } = this.#selection;
			if (row === null || fails[row] !== 0) return null;
			let before = 0;
			for (const other of this.#order(order)) {
				if (other === row) return before;
				if (fails[other] === 0) before++;
			}
			return null;
		});
	}

	/** Every row in an order, whatever the filter; sorted when first asked for. */
	#order(order: Order): Uint32Array {
		let rows = this.#sequences.get(order);
		if (!rows) {
			rows = Uint32Array.from({ length: this.size }, (_, row) => row);
			const by = this.#comparison(order);
			if (by) rows.sort((a, b) => by(a, b) || a - b);
			this.#sequences.set(order, rows);
		}
		return rows;
	}

	#comparison(order: Order): ((a: number, b: number) => number) | null {
		const c = this.#columns;
		switch (order) {
			case 'date':
				return null;
			case 'latest':
				return (a, b) =>
					Number(a >= c.dated) - Number(b >= c.dated) || startOf(c, b) - startOf(c, a) || b - a;
			case 'killed':
				return (a, b) => c.toll.killedLow[c.toll.of[b]] - c.toll.killedLow[c.toll.of[a]];
			case 'kind':
				return (a, b) => c.kind[a] - c.kind[b];
			case 'doubt':
				return (a, b) => c.confidence[a] - c.confidence[b];
			case 'title': {
				const rank = this.#details.titleRanks!() as Uint32Array;
				return (a, b) => rank[a] - rank[b];
			}
			case 'place': {
				const rank = ranksOf(c.places.map(({ name }) => name));
				const of = (row: number) => (c.place[row] < 0 ? Infinity : rank[c.place[row]]);
				return (a, b) => (of(a) === of(b) ? 0 : of(a) - of(b));
			}
		}
	}

	event(id: string): Answer<EventRecord | null> {
		return after(this.#row(id), (row) => (row === null ? null : this.#details.event(row)));
	}

	article(id: string): Answer<Article | null> {
		return this.#details.article(id);
	}

	mark(id: string): Answer<Mark | null> {
		return after(this.#row(id), (row) => (row === null ? null : this.#mark(row)));
	}

	titles(ids: readonly string[]): Answer<readonly string[]> {
		return after(this.#rows(ids), (rows) => this.#details.titles(rows));
	}

	ids(ids: readonly string[]): Answer<readonly string[]> {
		return this.#atHand ? ids : after(this.#rows(ids), (rows) => this.#details.ids(rows));
	}

	#rows(ids: readonly string[]): Answer<readonly number[]> {
		return after(together(ids.map((id) => this.#row(id))), (rows) => rows.filter((row) => row !== null));
	}

	#row(id: string): Answer<number | null> {
		const byRow = BY_ROW.exec(id);
		if (!byRow || this.#atHand) return this.#details.rowOf(id);
		const row = Number(byRow[1]);
		return row < this.size ? row : null;
	}

	/** The same mark each time, so that what draws it knows it again. */
	#mark(row: number): Mark {
		let mark = this.#marks.get(row);
		if (!mark) this.#marks.set(row, (mark = this.#markOf(row)));
		return mark;
	}

	#markOf(row: number): Mark {
		const id = this.#atHand ? this.#atHand.id(row) : `~${row}`;
		return markOf(this.#columns, row, id, this.#atHand?.title(row) ?? null);
	}
}

function isAtHand(details: Details): details is DetailsAtHand {
	return 'title' in details;
}

function markOf(c: Columns, row: number, id: string, title: string | null): Mark {
	const flags = c.flags[row];
	const place = c.places[c.place[row]];
	const figures = c.toll.of[row];
	return {
		id,
		kind: EVENT_KINDS[c.kind[row]],
		status: STATUSES[c.status[row]],
		title,
		span: row < c.dated ? { from: startOf(c, row), to: endOf(c, row) } : null,
		precision: c.precision[row] === NONE ? null : PRECISIONS[c.precision[row]],
		approximate: (flags & Flag.approximate) !== 0,
		open: flags & Flag.openStart ? 'start' : flags & Flag.openEnd ? 'end' : null,
		place: place ? refOf(place) : null,
		point: place?.point ?? null,
		from: (c.from && c.places[c.from[row]]?.point) ?? null,
		killed: tollOf(
			c.toll.killedLow[figures],
			c.toll.killedHigh[figures],
			flags & Flag.killedApproximate,
			flags & Flag.killedDisputed
		),
		injured: tollOf(
			c.toll.injuredLow[figures],
			c.toll.injuredHigh[figures],
			flags & Flag.injuredApproximate,
			flags & Flag.injuredDisputed
		),
		reports: c.told.offsets[c.told.of[row] + 1] - c.told.offsets[c.told.of[row]],
		confidence: c.confidence[row]
	};
}

function tollOf(low: number, high: number, approximate: number, disputed: number): Toll | null {
	if (low < 0) return null;
	return { low, high: high < 0 ? null : high, approximate: approximate !== 0, disputed: disputed !== 0 };
}

function refOf({ id, name, kind }: PlaceRef): PlaceRef {
	return { id, name, kind };
}

function counted<V>(
	values: readonly V[],
	counts: ArrayLike<number>,
	occurring: ReadonlySet<number> | null = null
): FacetCount<V>[] {
	return values
		.map((value, at) => ({ value, events: counts[at] }))
		.filter((_, at) => occurring === null || occurring.has(at));
}

function sorted(counts: FacetCount<string>[]): FacetCount<string>[] {
	return counts.sort((a, b) => b.events - a.events || compareTexts(a.value, b.value));
}

function indexesOf(counts: Uint32Array): number[] {
	const indexes: number[] = [];
	for (let at = 0; at < counts.length; at++) if (counts[at] > 0) indexes.push(at);
	return indexes;
}

function cellsOf(counts: readonly (readonly [LonLat, number, number])[], side: number): MapCell[] {
	const cells = new Map<string, { box: MapCell['box']; events: number; killed: number }>();
	for (const [[longitude, latitude], events, killed] of counts) {
		const west = Math.floor(longitude / side) * side;
		const south = Math.floor(latitude / side) * side;
		const key = `${west} ${south}`;
		const cell = cells.get(key) ?? {
			box: { west, south, east: west + side, north: south + side },
			events: 0,
			killed: 0
		};
		cells.set(key, { ...cell, events: cell.events + events, killed: cell.killed + killed });
	}
	return Array.from(cells.values());
}

function mapFamilies<T>(value: () => T): Record<KindFamily, T> {
	const families = Object.keys(KIND_FAMILIES) as KindFamily[];
	return Object.fromEntries(families.map((family) => [family, value()])) as Record<KindFamily, T>;
}
