import { geoEqualEarthRaw, geoMercatorRaw } from 'd3';
import type { MapCell } from '$lib/explore/engine';
import type { Box } from '$lib/explore/filter';

/** Events counted together over a stretch of land that looks square. */
export interface Square {
	readonly id: string;
	readonly box: Box;
	readonly events: number;
	readonly killed: number;
}

const RADIANS = Math.PI / 180;
/** Of cells as the engine counts them, so many make up the side of a square at the equator. */
export const CELLS_A_SIDE = 4;
/** Pixels of a square's side, at the zooms where squares change. */
const SIDE = 15;
const STEPS_A_ZOOM = 2;

/** The zoom that squares are cut for: it goes in steps, so that they hold still in between. */
export function squareZoom(zoom: number): number {
	return Math.floor(zoom * STEPS_A_ZOOM + 1e-6) / STEPS_A_ZOOM;
}

/** Degrees of the cells that squares are made of. */
export function cellSide(zoom: number): number {
	return ((360 / (256 * 2 ** squareZoom(zoom))) * SIDE) / CELLS_A_SIDE;
}

/**
 * Joins cells into squares of about one size on the screen wherever they lie: towards the poles a cell grows or
 * shrinks on the map. Squares are whole numbers of cells, so their counts are exact, and so is a filter by their box.
 *
 * @param side Degrees of a cell's side.
 * @param mercator Which projection they are to look square in: 0 for Equal Earth to 1 for Mercator.
 */
export function squaresOf(cells: readonly MapCell[], side: number, mercator: number): Square[] {
	const plan = planFor(side, mercator);
	const found = new Map<Place, { events: number; killed: number }>();
	for (const { box, events, killed } of cells) {
		const place = plan.of(box);
		const known = found.get(place);
		if (known) {
			known.events += events;
			known.killed += killed;
		} else found.set(place, { events, killed });
	}
	return Array.from(found, ([{ id, box }, sums]) => ({ id, box, ...sums }));
}

/** Where a square lies. */
type Place = Pick<Square, 'id' | 'box'>;

interface Plan {
	readonly side: number;
	readonly mercator: number;
	/** The square that a cell belongs to; the same one each time. */
	readonly of: (cell: Box) => Place;
}

let lastPlan: Plan | null = null;

/** Made once for as long as squares hold still: a brush that moves changes counts, and no places. */
function planFor(side: number, mercator: number): Plan {
	if (lastPlan?.side === side && lastPlan.mercator === mercator) return lastPlan;
	const rows = rowsFor(side, mercator);
	const places = new Map<string, Place>();
	// An engine may hand out the same boxes again.
	const known = new WeakMap<Box, Place>();
	const of = (cell: Box): Place => {
		let place = known.get(cell);
		if (place) return place;
		const row = rows.of(Math.round(cell.south / side));
		const column = Math.floor(Math.round(cell.west / side) / row.across);
		const key = `${row.south},${column}`;
		place = places.get(key);
		if (!place) {
			const [west, south] = [column * row.across * side, row.south * side];
			const east = Math.min(180, west + row.across * side);
			const box = { west: Math.max(-180, west), south, east, north: (row.south + row.down) * side };
			places.set(key, (place = { id: `square ${side} ${key}`, box }));
		}
		known.set(cell, place);
		return place;
	};
	return (lastPlan = { side, mercator, of });
}

/** A row of squares, in cells. */
interface Row {
	/** Number of its southernmost cells, counted from the equator. */
	readonly south: number;
	readonly down: number;
	/** Cells in a square from west to east. */
	readonly across: number;
}

/** Cuts the globe into rows from the equator to both poles. */
function rowsFor(side: number, mercator: number): { of: (cell: number) => Row } {
	const rows: Row[] = [];
	const rowOf: number[] = [];
	for (let cell = 0; cell * side < 90;) {
		const latitude = Math.min(84, (cell + CELLS_A_SIDE / 2) * side);
		const [wide, high] = stretch(latitude, mercator);
		const down = Math.max(1, Math.round(CELLS_A_SIDE / high));
		rows.push({ south: cell, down, across: Math.max(1, Math.round(CELLS_A_SIDE / wide)) });
		for (let i = 0; i < down; i++) rowOf.push(rows.length - 1);
		cell += down;
	}
	return {
		of: (cell) => {
			const north = rows[rowOf[Math.min(rowOf.length - 1, cell >= 0 ? cell : -cell - 1)]];
			return cell >= 0 ? north : { ...north, south: -north.south - north.down };
		}
	};
}

/** How much wider and higher than at Mercator's equator a degree is drawn. */
function stretch(latitude: number, mercator: number): [wide: number, high: number] {
	const [north, south] = [(latitude + 0.5) * RADIANS, (latitude - 0.5) * RADIANS];
	const high = (raw: typeof geoMercatorRaw) => (raw(0, north)[1] - raw(0, south)[1]) / (north - south);
	const share = 1 - mercator;
	return [
		share * geoEqualEarthRaw(1, latitude * RADIANS)[0] + mercator,
		share * high(geoEqualEarthRaw) + mercator * high(geoMercatorRaw)
	];
}

const ROUND = [1, 2, 5];
const MOST_STEPS = 5;

/** The least counts of up to five steps of colour, in round figures, from one event to the most in a square. */
export function stepsFor(most: number): number[] {
	const steps = [1];
	const ratio = Math.max(2, most ** (1 / MOST_STEPS));
	for (let wished = ratio; steps.length < MOST_STEPS && wished <= most; wished *= ratio) {
		const power = 10 ** Math.floor(Math.log10(wished));
		const step = ROUND.map((digit) => digit * power).findLast((round) => round <= wished)!;
		if (step > steps[steps.length - 1]) steps.push(step);
	}
	return steps;
}

/** Which step a count falls in, from 0; -1 for none at all. */
export function stepOf(count: number, steps: readonly number[]): number {
	return steps.findLastIndex((least) => count >= least);
}
