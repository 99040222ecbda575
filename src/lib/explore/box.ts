import type { LonLat } from '$lib/model';
import type { Box } from './filter';

/** The smallest box around points; it crosses the date line where that makes it narrower. `null` around none. */
export function boxAround(points: readonly LonLat[]): Box | null {
	const gap = new WidestGap();
	let south = Infinity;
	let north = -Infinity;
	for (const longitude of points.map(([longitude]) => longitude).sort((a, b) => a - b)) gap.pass(longitude);
	for (const [, latitude] of points) {
		south = Math.min(south, latitude);
		north = Math.max(north, latitude);
	}
	return gap.boxOf(south, north);
}

/** The widest empty stretch of the globe between longitudes: the smallest box is what it leaves. */
export class WidestGap {
	#first = NaN;
	#last = NaN;
	#width = -Infinity;
	#west = NaN;
	#east = NaN;

	/** @param longitude Not west of the one before. */
	pass(longitude: number): void {
		if (longitude - this.#last > this.#width) {
			this.#width = longitude - this.#last;
			this.#east = this.#last;
			this.#west = longitude;
		}
		if (Number.isNaN(this.#first)) this.#first = longitude;
		this.#last = longitude;
	}

	boxOf(south: number, north: number): Box | null {
		if (Number.isNaN(this.#first)) return null;
		// Between the last and the first, over the date line, is a gap too.
		const around = this.#first + 360 - this.#last >= this.#width;
		return around
			? { west: this.#first, south, east: this.#last, north }
			: { west: this.#west, south, east: this.#east, north };
	}
}
