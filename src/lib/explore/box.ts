import type { LonLat } from '$lib/model';
import type { Box } from './filter';

/** The smallest box around points; `null` around none. */
export function boxAround(points: readonly LonLat[]): Box | null {
	const longitudes = points.map(([longitude]) => longitude).sort((a, b) => a - b);
	let south = Infinity;
	let north = -Infinity;
	for (const [, latitude] of points) {
		south = Math.min(south, latitude);
		north = Math.max(north, latitude);
	}
	return boxOf(longitudes, south, north);
}

/**
 * The smallest box that holds longitudes and a range of latitudes; it crosses the date line where that makes it
 * narrower. `null` around nothing.
 *
 * @param longitudes Ascending.
 */
export function boxOf(longitudes: ArrayLike<number>, south: number, north: number): Box | null {
	if (longitudes.length === 0) return null;
	// The box is what the widest empty stretch of the globe leaves.
	let west = longitudes[0];
	let east = longitudes[longitudes.length - 1];
	let widest = west + 360 - east;
	for (let i = 1; i < longitudes.length; i++) {
		const gap = longitudes[i] - longitudes[i - 1];
		if (gap <= widest) continue;
		widest = gap;
		west = longitudes[i];
		east = longitudes[i - 1];
	}
	return { west, south, east, north };
}
