import type { Ring } from './atlas';

export interface Middle {
	readonly x: number;
	readonly y: number;
	/** Pixels to the nearest edge: a circle of this radius fits. */
	readonly depth: number;
}

/** Samples along each side of the bounds, and passes that close in on the deepest. */
const SAMPLES = 9;
const PASSES = 3;

/** Bends finer than this many pixels do not decide where a name goes. */
const FINEST = 2;

/**
 * The point of a shape farthest from its edges, roughly: where its name has most room.
 *
 * @param least Pixels to the edge below which the point is of no use.
 * @returns `null` if there is no shape, or no such room in it.
 */
export function middleOf(rings: readonly Ring[], least = 0): Middle | null {
	let largest: Ring | null = null;
	let area = 0;
	for (const ring of rings) {
		const size = Math.abs(areaOf(ring));
		if (size > area) [largest, area] = [ring, size];
	}
	if (!largest) return null;
	let [west, east] = extentOf(largest, 0);
	let [north, south] = extentOf(largest, 1);
	if (east - west < 2 * least || south - north < 2 * least) return null;
	const outline = thinned(largest);
	let best: Middle | null = null;
	for (let pass = 0; pass < PASSES; pass++) {
		const [dx, dy] = [(east - west) / SAMPLES, (south - north) / SAMPLES];
		for (let i = 0; i <= SAMPLES; i++) {
			for (let j = 0; j <= SAMPLES; j++) {
				const [x, y] = [west + i * dx, north + j * dy];
				const depth = depthIn(outline, x, y, best?.depth);
				if (!best || depth > best.depth) best = { x, y, depth };
			}
		}
		[west, east, north, south] = [best!.x - dx, best!.x + dx, best!.y - dy, best!.y + dy];
	}
	return best && best.depth > Math.max(0, least) ? best : null;
}

function thinned(ring: Ring): Ring {
	if (ring.length < 40) return ring;
	let last = ring[0];
	const kept = ring.filter((point) => {
		if (Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) < FINEST) return false;
		last = point;
		return true;
	});
	return kept.length > 2 ? kept : ring;
}

/**
 * How far inside a ring a point lies; negative outside.
 *
 * @param floor Where it lies no deeper than this, no more is found out than that.
 */
export function depthIn(ring: Ring, x: number, y: number, floor = 0): number {
	let inside = false;
	let nearest = Infinity;
	const enough = floor > 0 ? floor * floor : -1;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [ax, ay] = ring[i];
		const [bx, by] = ring[j];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
		const [dx, dy] = [bx - ax, by - ay];
		const length = dx * dx + dy * dy;
		const along = length > 0 ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
		nearest = Math.min(nearest, (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2);
		if (nearest <= enough) return floor;
	}
	return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

function areaOf(ring: Ring): number {
	let sum = 0;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
	}
	return sum / 2;
}

function extentOf(ring: Ring, axis: 0 | 1): [number, number] {
	let [low, high] = [Infinity, -Infinity];
	for (const point of ring) {
		low = Math.min(low, point[axis]);
		high = Math.max(high, point[axis]);
	}
	return [low, high];
}
