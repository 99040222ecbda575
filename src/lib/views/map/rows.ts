import { geoEqualEarthRaw, geoMercatorRaw } from 'd3';
import type { LonLat } from '$lib/model';
import type { Camera } from './camera';

const RADIANS = Math.PI / 180;
const TURN = 2 * Math.PI;

/**
 * What a projection comes to here. All those between the two that the map uses put a latitude on one row, and spread
 * longitudes evenly along it, so a place is two numbers a projection, and no more than sums from frame to frame.
 */
export interface Rows {
	/** In radians. */
	readonly longitudes: Float64Array;
	/** Radians of longitude as wide, and as high, as both projections draw them. */
	readonly wide: Float64Array;
	readonly high: Float64Array;
	readonly mercatorHigh: Float64Array;
}

export function rowsOf(points: readonly LonLat[]): Rows {
	const rows = rowsFor(points.length);
	points.forEach(([longitude, latitude], i) => {
		const north = Math.max(-85, Math.min(85, latitude)) * RADIANS;
		rows.longitudes[i] = longitude * RADIANS;
		[rows.wide[i], rows.high[i]] = geoEqualEarthRaw(1, north);
		rows.mercatorHigh[i] = geoMercatorRaw(0, north)[1];
	});
	return rows;
}

function rowsFor(length: number): Rows {
	return {
		longitudes: new Float64Array(length),
		wide: new Float64Array(length),
		high: new Float64Array(length),
		mercatorHigh: new Float64Array(length)
	};
}

const COLUMNS = ['longitudes', 'wide', 'high', 'mercatorHigh'] as const;

/** Rows one after the other, all of the same length. */
export function joined(all: readonly Rows[]): Rows {
	const each = all[0]?.longitudes.length ?? 0;
	const rows: Rows = rowsFor(all.length * each);
	for (const column of COLUMNS) {
		const target = rows[column];
		for (let i = 0, at = 0; i < all.length; i++) {
			const source = all[i][column];
			for (let k = 0; k < each; k++) target[at++] = source[k];
		}
	}
	return rows;
}

/** Puts all the points on the screen: as `camera.project` would one by one, and some twenty times as fast. */
export function projectRows(rows: Rows, camera: Camera, xs: Float64Array, ys: Float64Array): void {
	const { mercator, scale, size } = camera;
	const east = camera.view.center[0] * RADIANS;
	const share = 1 - mercator;
	const [left, top] = [size.width / 2, originOf(camera)];
	for (let i = 0; i < rows.longitudes.length; i++) {
		let turn = rows.longitudes[i] - east;
		if (turn > Math.PI) turn -= TURN;
		else if (turn < -Math.PI) turn += TURN;
		xs[i] = left + turn * (share * rows.wide[i] + mercator) * scale;
		ys[i] = top - (share * rows.high[i] + mercator * rows.mercatorHigh[i]) * scale;
	}
}

/** The row of the equator. */
function originOf({ mercator, scale, size, view }: Camera): number {
	const north = view.center[1] * RADIANS;
	const high = (1 - mercator) * geoEqualEarthRaw(0, north)[1] + mercator * geoMercatorRaw(0, north)[1];
	return size.height / 2 + high * scale;
}

/** Part of a picture, and where it belongs in another. */
export interface Copy {
	readonly from: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
	readonly to: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Degrees of latitude that are taken for one row. */
const BAND = 0.75;
/** Pixels a row has at least: over so few the sides of the world hardly bend. */
const LEAST_ROW = 4;
const NORTHERNMOST = 85;
const bands = rowsOf(
	Array.from({ length: Math.round((2 * NORTHERNMOST) / BAND) + 1 }, (_, i) => [0, NORTHERNMOST - i * BAND])
);

/**
 * How a picture of the world that one camera has drawn is bent into what another sees, row by row, the date line
 * notwithstanding.
 *
 * @param beyond Pixels around the first picture that are drawn as well.
 * @returns In pixels of each camera; rows of the second start at whole pixels. And whether they fill its picture.
 */
export function bend(from: Camera, to: Camera, beyond: number): { copies: Copy[]; whole: boolean } {
	const count = bands.longitudes.length;
	const [fromY, toY] = [from, to].map((camera) => {
		const ys = new Float64Array(count);
		projectRows(bands, camera, new Float64Array(count), ys);
		return ys;
	});
	const shift = ((((from.view.center[0] - to.view.center[0] + 180) % 360) + 360) % 360) - 180;
	const [top, bottom] = [-beyond, from.size.height + beyond];
	const copies: Copy[] = [];
	let whole = true;
	let next = 1;
	for (let i = 0; i + 1 < count; i = next) {
		next = i + 1;
		while (next + 1 < count && toY[next] - toY[i] < LEAST_ROW) next++;
		const y = Math.max(0, Math.round(toY[i]));
		const below = Math.min(to.size.height, Math.round(toY[next]));
		if (below <= y) continue;
		// Of a band that is cut off at an edge only that part is taken.
		const along = (fromY[next] - fromY[i]) / (toY[next] - toY[i]);
		const source = fromY[i] + (y - toY[i]) * along;
		const height = (below - y) * along;
		if (source < top - 1 || source + height > bottom + 1) {
			whole = false;
			continue;
		}
		const wide = (camera: Camera) =>
			((1 - camera.mercator) * (bands.wide[i] + bands.wide[next])) / 2 + camera.mercator;
		const [perFrom, perTo] = [wide(from) * from.scale, wide(to) * to.scale];
		const seenFrom = Math.min(Math.PI, (from.size.width / 2 + beyond) / perFrom);
		const seenTo = Math.min(Math.PI, to.size.width / 2 / perTo);
		let covered = 0;
		for (const turn of [0, -TURN, TURN]) {
			const moved = shift * RADIANS + turn;
			const west = Math.max(-seenTo, -seenFrom + moved);
			const east = Math.min(seenTo, seenFrom + moved);
			if (east <= west) continue;
			covered += east - west;
			copies.push({
				from: {
					x: from.size.width / 2 + (west - moved) * perFrom,
					y: Math.max(top, source),
					width: (east - west) * perFrom,
					height: Math.min(height, bottom - Math.max(top, source))
				},
				to: { x: to.size.width / 2 + west * perTo, y, width: (east - west) * perTo, height: below - y }
			});
		}
		if (covered < 2 * seenTo - 1e-3) whole = false;
	}
	return { copies, whole };
}
