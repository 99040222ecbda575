import { EVENT_KINDS, familyOf, PRECISIONS, toDayNumber, type Article, type EventRecord } from '$lib/model';
import { after, together, type Answer } from './answer';
import { CERTAINTIES, certaintiesOf } from './certainty';
import { NONE, rowOrder, STATUSES, toColumns, type Columns } from './columns';
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
import { gravityOf } from './gravity';
import { Marks, refOf, rowIn } from './marks';
import { MemoryDetails } from './memory-details';
import { Pages } from './pages';
import { PlaceCounts } from './place-counts';
import { PlaceIndex } from './place-index';
import { compareTexts } from './ranks';
import { Recent } from './recent';
import { Selection } from './selection';
import { sequenceOf } from './sequences';
import { Tally } from './tally';
import { countTolls, TOLL_RANGES } from './toll-steps';
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
	readonly #placeCounts = new Recent<PlaceCounts>(SIDE_BY_SIDE);
	readonly #pages = new Recent<Pages>(SIDE_BY_SIDE);
	/** A timeline that leaves the days out is given the same answer while they move, and need not be drawn again. */
	readonly #whenAnswers = new Recent<Answer<WhenAnswer>>(2 * SIDE_BY_SIDE);
	readonly #found = new Recent<Answer<Bitmap>>(SIDE_BY_SIDE);
	readonly #sequences = new Map<Order, Answer<Uint32Array | null>>();
	readonly #facets: Facets;

	constructor(columns: Columns, details: Details) {
		this.size = columns.length;
		this.orders = details.titleRanks ? ORDERS : ORDERS.filter((order) => order !== 'title');
		this.#columns = columns;
		this.#details = details;
		this.#atHand = isAtHand(details) ? details : null;
		this.#marks = new Marks(columns, this.#atHand);
		this.#selection = new Selection(columns);
		this.#times = new TimeIndex(columns);
		this.#places = new PlaceIndex(columns);
		this.#facets = facetsOf(columns);
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

	when(filter: Filter, window: TimeWindow): Answer<WhenAnswer> {
		const { from, to, bins: most, marks, measure } = window;
		const { start, end } = filter.days ?? {};
		const key = [start, end, from, to, most, marks, measure, keyOf(filter)].join(' ');
		return this.#whenAnswers.get(key, () => this.#when(filter, window));
	}

	#when(filter: Filter, window: TimeWindow): Answer<WhenAnswer> {
		return after(this.#search(filter), (found) => {
			const bits = this.#selection.applyLoosely(filter, found);
			const { fails } = this.#selection;
			const columns = this.#columns;
			const index = this.#times;
			const { measure = 'events' } = window;
			const counts = this.#timeCounts.get(
				`${measure} ${keyOf(filter)}`,
				() => new TimeCounts(columns, index, fails, bits, measure)
			);
			const passes = (row: number) => (fails[row] & bits) === 0;
			const matching: Matching = { columns, index, counts, days: daysOf(filter), passes };
			const rows = rowsIn(matching, window, window.marks);
			return { ...countsIn(matching, window), marks: rows && rows.map((row) => this.#marks.of(row)) };
		});
	}

	where(filter: Filter, window: MapWindow): Answer<WhereAnswer> {
		return after(this.#search(filter), (found) => {
			const bits = this.#selection.applyLoosely(filter, found);
			const days = daysOf(filter);
			const counts = this.#placeCounts.get(
				`${days !== null} ${keyOf(filter)}`,
				() => new PlaceCounts(this.#columns, this.#selection.fails)
			);
			counts.bits = bits;
			countDays(counts, this.#columns, this.#times, days);
			const seen = this.#places.seen(counts, window.box);
			const { places, box: extent } = this.#places.extent(counts);
			const single = seen.length <= window.places;
			const marked = seen.length <= (window.marks ?? Infinity);
			return {
				groups: single ? seen.map((at) => this.#group(at, counts, days, marked)) : null,
				cells: single
					? null
					: this.#places.cells(
							counts,
							seen.filter((at) => !this.#isLand(at)),
							window.cell
						),
				lands: single
					? []
					: seen.filter((at) => this.#isLand(at)).map((at) => this.#group(at, counts, days, false)),
				placed: counts.placed,
				unplaced: counts.unplaced,
				places,
				extent
			};
		});
	}

	/** Whether a place is so wide that its point says nothing of where in it something happened. */
	#isLand(at: number): boolean {
		const { kind } = this.#columns.places[at];
		return kind === 'country' || kind === 'continent';
	}

	#group(at: number, counts: PlaceCounts, days: DaySpan | null, marked: boolean): PlaceGroup {
		const { places, kind, toll, start, end, dated } = this.#columns;
		const { fails } = this.#selection;
		const marks: Mark[] = [];
		let gravest = -1;
		let family = familyOf(EVENT_KINDS[0]);
		for (const row of this.#places.rowsAt(at)) {
			if ((fails[row] & counts.bits) !== 0) continue;
			if (days && !(row < dated && start[row] < days.to && end[row] > days.from)) continue;
			const gravity = GRAVITY_OF_KIND[kind[row]] + Math.max(0, toll.killedLow[toll.of[row]]) * GRAVITY_OF_ONE;
			if (gravity > gravest) {
				gravest = gravity;
				family = familyOf(EVENT_KINDS[kind[row]]);
			}
			if (marked && marks.length < MARKS_AT_A_PLACE) marks.push(this.#marks.of(row));
		}
		const place = places[at];
		return {
			place: refOf(place),
			point: place.point,
			radius: place.radius,
			country: place.country,
			events: counts.events[at + 1],
			killed: counts.killed[at + 1],
			injured: counts.injured[at + 1],
			family,
			marks
		};
	}

	#tolls({ figures }: Tally): WhatAnswer['killed'] {
		const lows = this.#columns.toll.killedLow;
		const events = countTolls(lows, figures);
		let highest = -1;
		for (const low of lows) if (low > highest) highest = low;
		return TOLL_RANGES.filter(({ least }) => least <= highest).map((value, at) => ({
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
			return {
				kinds: counted(EVENT_KINDS, tally.kinds, facets.kinds),
				places: tally.places.of(facets.places),
				actors: tally.actors.of(facets.actors),
				sources: facets.sources.values.map(({ id, title }, at) => ({ value: id, title, events: told[at] })),
				precisions: counted(PRECISIONS, tally.precisions, facets.precisions),
				statuses: counted(STATUSES, tally.statuses, facets.statuses),
				killed: this.#tolls(tally),
				certainties: counted(CERTAINTIES, tally.certainties, facets.certainties),
				hours: { events: tally.hours.slice(), untimed: tally.untimed },
				undated: tally.undated,
				unplaced: tally.unplaced
			};
		});
	}

	which(filter: Filter, order: Order, page: Page): Answer<WhichAnswer> {
		return after(together([this.#search(filter), this.#sequence(order)]), ([found, sequence]) => {
			const { events: total, killed, injured } = this.#tally(filter, found);
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

const GRAVITY_OF_KIND = EVENT_KINDS.map((kind) => gravityOf(familyOf(kind), 0));
const GRAVITY_OF_ONE = gravityOf('other', 1) - gravityOf('other', 0);

function isAtHand(details: Details): details is DetailsAtHand {
	return 'title' in details;
}

function daysOf({ days }: Filter): DaySpan | null {
	return days && { from: toDayNumber(days.start), to: toDayNumber(days.end) };
}

type Facets = ReturnType<typeof facetsOf>;

/** What of the facets is the same for every filter: their values, and which of the fixed ones occur. */
function facetsOf(columns: Columns) {
	const { within, who, told, places, actors, sources, kind, precision, status } = columns;
	const placeValues = places.map(({ id, name, kind, path }): PlaceValue => ({
		id,
		name,
		kind,
		parent: path.find((above) => above.id !== id)?.id ?? null
	}));
	return {
		places: new SetFacet(within, placeValues, (a, b) => compareTexts(a.name, b.name)),
		actors: new SetFacet(who, actors, compareTexts),
		sources: new SetFacet(told, sources, () => 0),
		kinds: occurring(kind),
		precisions: occurring(precision),
		statuses: occurring(status),
		certainties: occurring(certaintiesOf(columns))
	};
}

function occurring(codes: Uint8Array): ReadonlySet<number> {
	const seen = new Uint8Array(NONE + 1);
	for (let row = 0; row < codes.length; row++) seen[codes[row]] = 1;
	return new Set(Array.from(seen.keys()).filter((code) => seen[code] === 1));
}

function counted<V>(
	values: readonly V[],
	counts: ArrayLike<number>,
	occurring: ReadonlySet<number>
): FacetCount<V>[] {
	return values.map((value, at) => ({ value, events: counts[at] })).filter((_, at) => occurring.has(at));
}
