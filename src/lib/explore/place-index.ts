import type { Place } from '$lib/model';
import type { Columns } from './columns';
import { boxOf } from './box';
import type { Box } from './filter';
import type { MapCell } from './engine';
import type { PlaceCounts } from './place-counts';

/** Where the places of the columns lie, and which rows are at each. */
export class PlaceIndex {
	readonly #columns: Columns;
	readonly #longitude: Float64Array;
	readonly #latitude: Float64Array;
	/** Places from west to east. */
	readonly #eastward: Uint32Array;
	/** Room to list longitudes in. */
	readonly #longitudes: Float64Array;
	#rows: { readonly offsets: Uint32Array; readonly rows: Uint32Array } | null = null;
	#grid: Grid | null = null;

	constructor(columns: Columns) {
		const { places } = columns;
		this.#columns = columns;
		this.#longitude = Float64Array.from(places, ({ point }) => point[0]);
		this.#longitudes = new Float64Array(places.length);
		this.#latitude = Float64Array.from(places, ({ point }) => point[1]);
		this.#eastward = Uint32Array.from(places.keys()).sort((a, b) => this.#longitude[a] - this.#longitude[b]);
	}

	/** Places with events, within a box or anywhere. */
	seen({ events }: PlaceCounts, box: Box | null): number[] {
		const places: number[] = [];
		const { west, south, east, north } = box ?? {
			west: -Infinity,
			south: -Infinity,
			east: Infinity,
			north: Infinity
		};
		const across = west > east;
		for (let at = 0; at < this.#longitude.length; at++) {
			if (events[at + 1] === 0) continue;
			const latitude = this.#latitude[at];
			if (latitude < south || latitude > north) continue;
			const longitude = this.#longitude[at];
			const inside = across ? longitude >= west || longitude <= east : longitude >= west && longitude <= east;
			if (inside) places.push(at);
		}
		return places;
	}

	/** How many places have events, and the box around them. */
	extent({ events }: PlaceCounts): { places: number; box: Box | null } {
		const eastward = this.#eastward;
		let places = 0;
		let south = Infinity;
		let north = -Infinity;
		for (let i = 0; i < eastward.length; i++) {
			const at = eastward[i];
			if (events[at + 1] === 0) continue;
			this.#longitudes[places++] = this.#longitude[at];
			if (this.#latitude[at] < south) south = this.#latitude[at];
			if (this.#latitude[at] > north) north = this.#latitude[at];
		}
		return { places, box: boxOf(this.#longitudes.subarray(0, places), south, north) };
	}

	/** Rows at a place, in order, whatever the filter. */
	rowsAt(place: number): Uint32Array {
		const { offsets, rows } = (this.#rows ??= rowsByPlace(this.#columns));
		return rows.subarray(offsets[place], offsets[place + 1]);
	}

	/** Counts of places, added up by cell. */
	cells({ events, killed }: PlaceCounts, seen: readonly number[], side: number): MapCell[] {
		if (this.#grid?.side !== side) this.#grid = new Grid(this.#columns.places, side);
		const { of, boxes } = this.#grid;
		const eventsIn = new Uint32Array(boxes.length);
		const killedIn = new Float64Array(boxes.length);
		for (const place of seen) {
			eventsIn[of[place]] += events[place + 1];
			killedIn[of[place]] += killed[place + 1];
		}
		const cells: MapCell[] = [];
		for (let cell = 0; cell < boxes.length; cell++)
			if (eventsIn[cell] > 0)
				cells.push({ box: boxes[cell], events: eventsIn[cell], killed: killedIn[cell] });
		return cells;
	}
}

/** The cells that places lie in. They stay the same while the map is moved without zooming. */
class Grid {
	readonly side: number;
	/** By place. */
	readonly of: Uint32Array;
	readonly boxes: Box[] = [];

	constructor(places: readonly Place[], side: number) {
		this.side = side;
		const cells = new Map<number, number>();
		const columns = Math.ceil(360 / side) + 2;
		this.of = Uint32Array.from(places, ({ point: [longitude, latitude] }) => {
			const [x, y] = [Math.floor(longitude / side), Math.floor(latitude / side)];
			const key = y * columns + x;
			let cell = cells.get(key);
			if (cell === undefined) {
				cell =
					this.boxes.push({
						west: x * side,
						south: y * side,
						east: x * side + side,
						north: y * side + side
					}) - 1;
				cells.set(key, cell);
			}
			return cell;
		});
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
