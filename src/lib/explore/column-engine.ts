import { EVENT_KINDS, PRECISIONS, toDayNumber, type Article, type EventRecord } from '$lib/model';
import { after, together, type Answer } from './answer';
import { CERTAINTIES, certaintiesOf } from './certainty';
import { rowOrder, STATUSES, toColumns, type Columns } from './columns';
import { countDays } from './counter';
import type { Bitmap, Details, DetailsAtHand } from './details';
import type {
	DaySpan,
	Engine,
	EngineAtOnce,
	FacetCount,
	MapWindow,
	Mark,
	Order,
	Page,
	PlaceGroup,
	PlaceValue,
	TimeWindow,
	WhatAnswer,
	WhenAnswer,
	WhereAnswer,
	WhichAnswer
} from './engine';
import { SetFacet } from './facets';
import type { Filter } from './filter';
import { keyOf } from './filter-key';
import { queryWords } from './fold';
import { hourMasksOf } from './hours';
import { LaneCounts } from './lane-counts';
import { Marks, refOf, rowIn } from './marks';
import { MemoryDetails } from './memory-details';
import { mixesOf, PARTS } from './mixes';
import { Pages } from './pages';
import { PlaceCounts } from './place-counts';
import { PlaceIndex } from './place-index';
import { compareTexts } from './ranks';
import { Recent } from './recent';
import { Selection } from './selection';
import { sequenceOf } from './sequences';
import { atOnce } from './steps';
import { Tally, type Sums } from './tally';
import { countTolls, TOLL_RANGES, tollSteps } from './toll-steps';
import { countsIn, rowsIn, type Matching } from './time-answer';
import { TimeCounts } from './time-counts';
import { TimeIndex } from './time-index';

/** A place's marks are for a list beside it; nobody reads more. */
const MARKS_AT_A_PLACE = 100;
const ORDERS: readonly Order[] = ['date', 'latest', 'killed', 'place', 'kind', 'title', 'source', 'doubt'];
/** Panels ask by turns, each without its own clause, and once without any: so many filters are counted side by side. */
const SIDE_BY_SIDE = 4;

/**
 * Answers the four questions from columns in memory; what columns leave out, from details. Counts are kept from one
 * question to the next: while only the days move, only the rows that they pass are counted.
 */
export class ColumnEngine implements Engine {
	readonly size: number;
	readonly orders: readonly Order[];
	readonly #columns: Columns;
	readonly #details: Details;
	readonly #atHand: DetailsAtHand | null;
	readonly #marks: Marks;
	readonly #selection: Selection;
	readonly #times: TimeIndex;
	readonly #places: PlaceIndex;
	readonly #tallies = new Recent<Tally>(SIDE_BY_SIDE);
	readonly #timeCounts = new Recent<TimeCounts>(SIDE_BY_SIDE);
	readonly #laneCounts = new Recent<LaneCounts>(SIDE_BY_SIDE);
	readonly #placeCounts = new Recent<PlaceCounts>(SIDE_BY_SIDE);
	readonly #pages = new Recent<Pages>(SIDE_BY_SIDE);
	/** A timeline that leaves the days out is given the same answer while they move, and need not be drawn again. */
	readonly #whenAnswers = new Recent<Answer<WhenAnswer>>(2 * SIDE_BY_SIDE);
	readonly #found = new Recent<Answer<Bitmap>>(SIDE_BY_SIDE);
	readonly #sequences = new Map<Order, Answer<Uint32Array | null>>();
	readonly #facets: Facets;

	/** @param derived What is made of the columns, if it was made before. */
	constructor(columns: Columns, details: Details, derived: Derived = atOnce(derive(columns))) {
		this.size = columns.length;
		this.orders = details.titleRanks ? ORDERS : ORDERS.filter((order) => order !== 'title');
		this.#columns = columns;
		this.#details = details;
		this.#atHand = isAtHand(details) ? details : null;
		this.#marks = new Marks(columns, this.#atHand);
		this.#selection = new Selection(columns);
		({ times: this.#times, places: this.#places, facets: this.#facets } = derived);
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

	/** The same engine made a little at a time, for who has pictures to show meanwhile. */
	static *inSteps(columns: Columns, details: Details): Generator<void, ColumnEngine> {
		return new ColumnEngine(columns, details, yield* derive(columns));
	}

	when(filter: Filter, window: TimeWindow): Answer<WhenAnswer> {
		const { from, to, bins: most, marks, measure, lanes } = window;
		const { start, end } = filter.days ?? {};
		const key = [start, end, from, to, most, marks, measure, lanes, keyOf(filter)].join(' ');
		return this.#whenAnswers.get(key, () => this.#when(filter, window));
	}

	#when(filter: Filter, window: TimeWindow): Answer<WhenAnswer> {
		return after(this.#search(filter), (found) => {
			const bits = this.#selection.applyLoosely(filter, found);
			const { fails } = this.#selection;
			const columns = this.#columns;
			const index = this.#times;
			const { measure = 'events', lanes: by } = window;
			const counts = this.#timeCounts.get(
				`${measure} ${keyOf(filter)}`,
				() => new TimeCounts(columns, index, fails, bits, measure)
			);
			const passes = (row: number) => (fails[row] & bits) === 0;
			const lanes =
				by &&
				this.#laneCounts.get(
					`${measure} ${by} ${keyOf(filter)}`,
					() => new LaneCounts(columns, index, fails, bits, by, measure)
				);
			const matching: Matching = {
				columns,
				index,
				counts,
				lanes: lanes ?? null,
				days: daysOf(filter),
				passes
			};
			const rows = rowsIn(matching, window, window.marks);
			return { ...countsIn(matching, window), marks: rows && rows.map((row) => this.#marks.of(row)) };
		});
	}

	where(filter: Filter, window: MapWindow): Answer<WhereAnswer> {
		return after(this.#search(filter), (found) => {
			const counts = this.#countPlaces(filter, found);
			const index = this.#places;
			const { lands, others } = index.within(window.box);
			const seen = (at: number) => counts.events[at + 1] > 0;
			const inBox = countOf(lands, counts) + countOf(others, counts);
			const single = inBox <= window.places;
			const marked = inBox <= (window.marks ?? Infinity);
			const group = this.#groupsOf(counts, daysOf(filter));
			const groupsIn = (places: Iterable<number>, marked: boolean) =>
				Array.from(places, (at) => group(at, marked));
			const landsSeen = lands.filter(seen);
			// Few ask for it, and none while a brush moves: by then, counts may be those of another question.
			const extent = () => index.extent(this.#countPlaces(filter, found));
			return {
				groups: single ? groupsIn([...landsSeen, ...others.filter(seen)].sort(byNumber), marked) : null,
				cells: single ? null : index.cells(counts, others, window.cell),
				lands: single ? [] : groupsIn(landsSeen, false),
				placed: counts.placed,
				unplaced: counts.unplaced,
				places: counts.places,
				get extent() {
					return extent();
				}
			};
		});
	}

	#countPlaces(filter: Filter, found: Bitmap | null): PlaceCounts {
		const bits = this.#selection.applyLoosely(filter, found);
		const days = daysOf(filter);
		const counts = this.#placeCounts.get(
			`${days !== null} ${keyOf(filter)}`,
			() => new PlaceCounts(this.#columns, this.#selection.fails)
		);
		counts.bits = bits;
		countDays(counts, this.#columns, this.#times, days);
		return counts;
	}

	/** @returns Makes the group of a place, with its marks if they are wanted. */
	#groupsOf(counts: PlaceCounts, days: DaySpan | null): (at: number, marked: boolean) => PlaceGroup {
		const { places, length } = this.#columns;
		const range = days
			? { from: this.#times.rowAt(days.from), to: this.#times.rowAt(days.to) }
			: { from: 0, to: length };
		let before: ReadonlyMap<number, readonly number[]> | null = null;
		/** Rows at the place that are in the days, in order. */
		const rowsAt = (at: number): Iterable<number> => {
			const within = this.#places.rowsAt(at, range);
			if (!days) return within;
			before ??= this.#byPlace(this.#times.lasting(Math.min(range.from, range.to), days.from));
			const lasting = before.get(at);
			return lasting ? [...lasting, ...within] : within;
		};
		return (at, marked) => {
			const place = places[at];
			return {
				place: refOf(place),
				point: place.point,
				radius: place.radius,
				country: place.country,
				events: counts.events[at + 1],
				killed: counts.killed[at + 1],
				injured: counts.injured[at + 1],
				family: counts.family(at, () => rowsAt(at)),
				marks: marked ? this.#marksOf(rowsAt(at), counts) : NO_MARKS
			};
		};
	}

	#byPlace(rows: readonly number[]): ReadonlyMap<number, readonly number[]> {
		const byPlace = new Map<number, number[]>();
		for (const row of rows) {
			const at = this.#columns.place[row];
			const known = byPlace.get(at);
			if (known) known.push(row);
			else byPlace.set(at, [row]);
		}
		return byPlace;
	}

	#marksOf(rows: Iterable<number>, counts: PlaceCounts): Mark[] {
		const marks: Mark[] = [];
		for (const row of rows) {
			if (marks.length === MARKS_AT_A_PLACE) break;
			if (counts.passes(row)) marks.push(this.#marks.of(row));
		}
		return marks;
	}

	#tolls({ figures }: Sums): WhatAnswer['killed'] {
		const events = countTolls(this.#facets.tollSteps, figures);
		return TOLL_RANGES.filter(({ least }) => least <= this.#facets.mostKilled).map((value, at) => ({
			value,
			events: events[at]
		}));
	}

	spellings(text: string): Answer<readonly string[]> {
		const words = queryWords(text);
		return words.length > 0 && this.#details.spellings ? this.#details.spellings(words) : [];
	}

	what(filter: Filter): Answer<WhatAnswer> {
		return after(this.#search(filter), (found) => {
			const tally = this.#tally(filter, found);
			const facets = this.#facets;
			const told = tally.sources.events;
			const { sums } = tally;
			return {
				kinds: counted(EVENT_KINDS, sums.kinds, facets.kinds),
				places: tally.places.answer(facets.places),
				actors: tally.actors.answer(facets.actors),
				sources: facets.sources.values.map(({ id, title }, at) => ({ value: id, title, events: told[at] })),
				precisions: counted(PRECISIONS, sums.precisions, facets.precisions),
				statuses: counted(STATUSES, sums.statuses, facets.statuses),
				killed: this.#tolls(sums),
				certainties: counted(CERTAINTIES, sums.certainties, facets.certainties),
				hours: sums.hours,
				undated: tally.undated,
				unplaced: sums.unplaced
			};
		});
	}

	which(filter: Filter, order: Order, page: Page): Answer<WhichAnswer> {
		return after(together([this.#search(filter), this.#sequence(order)]), ([found, sequence]) => {
			const { events: total, killed, injured } = this.#tally(filter, found).sums;
			const rows = page.size > 0 ? this.#pagesOf(filter, order, sequence).rows(page.from, page.size) : [];
			return { rows: rows.map((row) => this.#marks.of(row)), total, killed, injured };
		});
	}

	position(filter: Filter, order: Order, id: string): Answer<number | null> {
		const needed = together([this.#search(filter), this.#sequence(order), this.#row(id)]);
		return after(needed, ([found, sequence, row]) => {
			this.#selection.apply(filter, found);
			if (row === null || this.#selection.fails[row] !== 0) return null;
			const { start, end, dated } = this.#columns;
			const days = daysOf(filter);
			if (days && !(row < dated && start[row] < days.to && end[row] > days.from)) return null;
			return this.#pagesOf(filter, order, sequence).position(row);
		});
	}

	/** Counts for the whole filter, which `fails` then says. */
	#tally(filter: Filter, found: Bitmap | null): Tally {
		this.#selection.apply(filter, found);
		const days = daysOf(filter);
		const tally = this.#tallies.get(
			`${days !== null} ${keyOf(filter)}`,
			() => new Tally(this.#columns, this.#facets, this.#selection.fails)
		);
		countDays(tally, this.#columns, this.#times, days);
		return tally;
	}

	#pagesOf(filter: Filter, order: Order, sequence: Uint32Array | null): Pages {
		const days = daysOf(filter);
		return this.#pages.get(
			`${order} ${days?.from} ${days?.to} ${keyOf(filter)}`,
			() => new Pages(this.#columns, this.#times, this.#selection.fails, sequence, days)
		);
	}

	/** All rows in an order, sorted when first asked for. */
	#sequence(order: Order): Answer<Uint32Array | null> {
		let sequence = this.#sequences.get(order);
		if (sequence === undefined) {
			const titles = order === 'title' ? (this.#details.titleRanks?.() ?? null) : null;
			const known = order === 'title' && titles === null ? 'date' : order;
			sequence = after(titles, (ranks) => sequenceOf(this.#columns, known, ranks));
			this.#sequences.set(order, sequence);
		}
		return sequence;
	}

	/** Rows that hold the words of a filter; `null` if it has none. */
	#search({ text }: Filter): Answer<Bitmap | null> {
		const words = queryWords(text);
		if (words.length === 0) return null;
		return this.#found.get(words.join('\n'), () => this.#details.search(words));
	}

	event(id: string): Answer<EventRecord | null> {
		return after(this.#row(id), (row) => (row === null ? null : this.#details.event(row)));
	}

	article(id: string): Answer<Article | null> {
		return this.#details.article(id);
	}

	mark(id: string): Answer<Mark | null> {
		return after(this.#row(id), (row) => (row === null ? null : this.#marks.of(row)));
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
		const row = this.#atHand ? null : rowIn(id);
		if (row === null) return this.#details.rowOf(id);
		return row < this.size ? row : null;
	}
}

const NO_MARKS: readonly Mark[] = [];

const byNumber = (a: number, b: number) => a - b;

/** How many of some places have events. */
function countOf(places: Uint32Array, { events }: PlaceCounts): number {
	let count = 0;
	for (let i = 0; i < places.length; i++) if (events[places[i] + 1] !== 0) count++;
	return count;
}

function isAtHand(details: Details): details is DetailsAtHand {
	return 'title' in details;
}

function daysOf({ days }: Filter): DaySpan | null {
	return days && { from: toDayNumber(days.start), to: toDayNumber(days.end) };
}

interface Derived {
	readonly times: TimeIndex;
	readonly places: PlaceIndex;
	readonly facets: Facets;
}

/** What is the same for every filter, with a pause after each pass over all rows. */
function* derive(columns: Columns): Generator<void, Derived> {
	// These are kept for the columns.
	for (const keep of [certaintiesOf, mixesOf, hourMasksOf]) {
		keep(columns);
		yield;
	}
	const times = new TimeIndex(columns);
	yield;
	const places = new PlaceIndex(columns);
	yield;
	places.gather();
	yield;
	return { times, places, facets: yield* facetsOf(columns) };
}

interface Facets {
	readonly places: SetFacet<PlaceValue>;
	readonly actors: SetFacet<string>;
	readonly sources: SetFacet<Columns['sources'][number]>;
	readonly kinds: ReadonlySet<number>;
	readonly precisions: ReadonlySet<number>;
	readonly statuses: ReadonlySet<number>;
	readonly certainties: ReadonlySet<number>;
	readonly tollSteps: Int8Array;
	readonly mostKilled: number;
}

/** What of the facets is the same for every filter: their values, and which of the fixed ones occur. */
function* facetsOf(columns: Columns): Generator<void, Facets> {
	const { within, who, told, actors, sources } = columns;
	const { occurring } = mixesOf(columns);
	const placeValues = columns.places.map(({ id, name, kind, path }): PlaceValue => ({
		id,
		name,
		kind,
		parent: path.find((above) => above.id !== id)?.id ?? null
	}));
	const places = new SetFacet(within, placeValues, (a, b) => compareTexts(a.name, b.name));
	yield;
	return {
		places,
		actors: new SetFacet(who, actors, compareTexts),
		sources: new SetFacet(told, sources, () => 0),
		kinds: partsIn(occurring, PARTS.kind),
		precisions: partsIn(occurring, PARTS.precision),
		statuses: partsIn(occurring, PARTS.status),
		certainties: partsIn(occurring, PARTS.certainty),
		tollSteps: tollSteps(columns.toll.killedLow),
		mostKilled: columns.toll.killedLow.reduce((most, low) => Math.max(most, low), -1)
	};
}

function partsIn(mixes: Uint16Array, parts: Uint8Array): ReadonlySet<number> {
	return new Set(Array.from(mixes, (mix) => parts[mix]));
}

function counted<V>(
	values: readonly V[],
	counts: ArrayLike<number>,
	occurring: ReadonlySet<number>
): FacetCount<V>[] {
	return values.map((value, at) => ({ value, events: counts[at] })).filter((_, at) => occurring.has(at));
}
