import type { LonLat } from '$lib/model';

/** More corners than a hand draws, and few enough for an address. */
export const MOST_CORNERS = 60;

/** Degrees of longitude on the short way round. */
function turn(degrees: number): number {
	return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** The corners with longitudes that run on beyond the date line, so that each side is the short way. */
export function unrolled(lasso: readonly LonLat[]): LonLat[] {
	let longitude = lasso[0]?.[0] ?? 0;
	return lasso.map(([next, latitude]) => {
		longitude += turn(next - longitude);
		return [longitude, latitude];
	});
}

/** Tells whether points lie inside a polygon whose sides are straight in degrees. */
export function encloses(lasso: readonly LonLat[]): (point: LonLat) => boolean {
	const corners = unrolled(lasso);
	const west = Math.min(...corners.map(([longitude]) => longitude));
	const east = Math.max(...corners.map(([longitude]) => longitude));
	return ([longitude, latitude]) => {
		let inside = false;
		// The same meridian may be met once more where the corners run on round the globe.
		for (let x = west + ((((longitude - west) % 360) + 360) % 360); x <= east; x += 360)
			if (crossings(corners, x, latitude) % 2 === 1) inside = true;
		return inside;
	};
}

/** How often the sides are met on the way east. */
function crossings(corners: readonly LonLat[], x: number, y: number): number {
	let count = 0;
	corners.forEach(([x1, y1], i) => {
		const [x0, y0] = corners[i === 0 ? corners.length - 1 : i - 1];
		if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) count++;
	});
	return count;
}
