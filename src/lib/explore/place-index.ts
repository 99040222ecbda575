import type { Place } from '$lib/model';
import type { Columns } from './columns';
import { WidestGap } from './box';
import type { Box } from './filter';
import type { MapCell } from './engine';
import type { Rows } from './counter';
import type { PlaceCounts } from './place-counts';
import { Recent } from './recent';
import { sortedByKey } from './sequences';
import { lowerBound } from './time-index';

/** Finer than places are known, and as many as fit into 32 bits for the whole globe. */
const KEYS_A_DEGREE = 1e7;
const EVERYWHERE: Box = { west: -Infinity, south: -Infinity, east: Infinity, north: Infinity };

/** Where the places of the columns lie, and which rows are at each. */
export class PlaceIndex {
	readonly #columns: Columns;
	readonly #longitude: Float64Array;
	readonly #latitude: Float64Array;
	/** Places from west to east, and where they lie. */
	readonly #eastward: Uint32Array;
	readonly #longitudes: Float64Array;
	readonly #latitudes: Float64Array;
	readonly #lands: Uint8Array;
	#rows: { readonly offsets: Uint32Array; readonly rows: Uint32Array } | null = null;
	/** The map's, and one for who asks beside it. */
	readonly #grids = new Recent<Grid>(2);
	/** While a brush moves, the map stands still. */
	readonly #within = new Recent<Within>(4);

	constructor(columns: Columns) {
		const { places } = columns;
		this.#columns = columns;
		const count = places.length;
		this.#longitude = new Float64Array(count);
		this.#latitude = new Float64Array(count);
		this.#lands = new Uint8Array(count);
		const keys = new Uint32Array(count);
		// Plain loops: `from` with a function takes ten times as long, and the first picture waits for this.
		for (let at = 0; at < count; at++) {
			const { point, kind } = places[at];
			this.#longitude[at] = point[0];
			this.#latitude[at] = point[1];
			if (kind === 'country' || kind === 'continent') this.#lands[at] = 1;
			keys[at] = Math.round((point[0] + 180) * KEYS_A_DEGREE);
		}
		this.#eastward = sortedByKey(keys);
		this.#longitudes = new Float64Array(count);
		this.#latitudes = new Float64Array(count);
		for (let i = 0; i < count; i++) {
			this.#longitudes[i] = this.#longitude[this.#eastward[i]];
			this.#latitudes[i] = this.#latitude[this.#eastward[i]];
		}
	}

	/** Places within a box, or all of them, whatever happened there. */
	within(box: Box | null): Within {
		const { west, south, east, north } = box ?? EVERYWHERE;
		return this.#within.get([west, south, east, north].join(' '), () => {
			const longitude = this.#longitude;
			const latitude = this.#latitude;
			const across = west > east;
			const lands: number[] = [];
			const others: number[] = [];
			for (let at = 0; at < longitude.length; at++) {
				if (latitude[at] < south || latitude[at] > north) continue;
				const beyondWest = longitude[at] >= west;
				const beforeEast = longitude[at] <= east;
				if (across ? beyondWest || beforeEast : beyondWest && beforeEast)
					(this.#lands[at] === 1 ? lands : others).push(at);
			}
			return { lands: Uint32Array.from(lands), others: Uint32Array.from(others) };
		});
	}

	/** The smallest box around the places with events. */
	extent({ events }: PlaceCounts): Box | null {
		const longitudes = this.#longitudes;
		const latitudes = this.#latitudes;
		const eastward = this.#eastward;
		const gap = new WidestGap();
		let south = Infinity;
		let north = -Infinity;
		for (let i = 0; i < eastward.length; i++) {
			if (events[eastward[i] + 1] === 0) continue;
			const latitude = latitudes[i];
			gap.pass(longitudes[i]);
			if (latitude < south) south = latitude;
			if (latitude > north) north = latitude;
		}
		return gap.boxOf(south, north);
	}

	/** Sets out the rows of all places; done when they are first asked for, if not before. */
	gather(): void {
		this.#rows ??= rowsByPlace(this.#columns);
	}

	/** Rows at a place from one up to another, in order, whatever the filter. */
	rowsAt(place: number, { from, to }: Rows): Uint32Array {
		const { offsets, rows } = (this.#rows ??= rowsByPlace(this.#columns));
		const all = rows.subarray(offsets[place], offsets[place + 1]);
		return all.subarray(lowerBound(all, from), lowerBound(all, to));
	}

	/** Counts of places, added up by cell. */
	cells({ events, killed }: PlaceCounts, places: Uint32Array, side: number): MapCell[] {
		const { of, boxes } = this.#grids.get(String(side), () => new Grid(this.#columns.places, side));
		const eventsIn = new Uint32Array(boxes.length);
		const killedIn = new Float64Array(boxes.length);
		for (let i = 0; i < places.length; i++) {
			const place = places[i];
			const count = events[place + 1];
			if (count === 0) continue;
			eventsIn[of[place]] += count;
			killedIn[of[place]] += killed[place + 1];
		}
		const cells: MapCell[] = [];
		for (let cell = 0; cell < boxes.length; cell++)
			if (eventsIn[cell] > 0)
				cells.push({ box: boxes[cell], events: eventsIn[cell], killed: killedIn[cell] });
		return cells;
	}
}

/** Places, by number and in order, those apart that are so wide that their point says nothing of where in them. */
interface Within {
	readonly lands: Uint32Array;
	readonly others: Uint32Array;
}

/** The cells that places lie in. They stay the same while the map is moved without zooming. */
class Grid {
	/** By place. */
	readonly of: Uint32Array;
	readonly boxes: Box[] = [];

	constructor(places: readonly Place[], side: number) {
		const cells = new Map<number, number>();
		const columns = Math.ceil(360 / side) + 2;
		this.of = new Uint32Array(places.length);
		for (let at = 0; at < places.length; at++) {
			const [longitude, latitude] = places[at].point;
			const [x, y] = [Math.floor(longitude / side), Math.floor(latitude / side)];
			const key = y * columns + x;
			let cell = cells.get(key);
			if (cell === undefined) {
				const [west, south] = [x * side, y * side];
				cell = this.boxes.push({ west, south, east: west + side, north: south + side }) - 1;
				cells.set(key, cell);
			}
			this.of[at] = cell;
		}
	}
}

function rowsByPlace({ place, places, length }: Columns): { offsets: Uint32Array; rows: Uint32Array } {
	const offsets = new Uint32Array(places.length + 2);
	for (let row = 0; row < length; row++) if (place[row] >= 0) offsets[place[row] + 2]++;
	for (let at = 2; at < offsets.length; at++) offsets[at] += offsets[at - 1];
	const rows = new Uint32Array(offsets[places.length + 1]);
	for (let row = 0; row < length; row++) if (place[row] >= 0) rows[offsets[place[row] + 1]++] = row;
	return { offsets, rows };
}
