/** Fewer pixels than this are written faster one by one. */
const NARROW = 16;

/** A picture of upright bars, a number a device pixel, red in the lowest byte as `ImageData` has it. */
export class Raster {
	readonly pixels: Uint32Array;

	/** @param width Device pixels. */
	constructor(
		readonly width: number,
		readonly height: number
	) {
		this.pixels = new Uint32Array(width * height);
	}

	/** From left to right and from top to bottom, each half-open, in whole device pixels; what lies outside is cut off. */
	fill(left: number, right: number, top: number, bottom: number, ink: number): void {
		const from = Math.max(0, left);
		const to = Math.min(this.width, right);
		if (from >= to) return;
		const last = Math.min(this.height, bottom);
		const { pixels, width } = this;
		if (to - from < NARROW) {
			for (let y = Math.max(0, top); y < last; y++)
				for (let at = y * width + from; at < y * width + to; at++) pixels[at] = ink;
			return;
		}
		for (let y = Math.max(0, top); y < last; y++) pixels.fill(ink, y * width + from, y * width + to);
	}

	clear(): void {
		this.pixels.fill(0);
	}
}

/** The same ink, thinner. */
export function thinned(ink: number, share: number): number {
	return ((ink & 0xffffff) | (Math.round((ink >>> 24) * share) << 24)) >>> 0;
}

/** An ink from how a browser writes a computed colour, `rgb(27, 27, 26)`; `null` for what is not one. */
export function inkOf(colour: string): number | null {
	const [red, green, blue, alpha = 1] = (colour.match(/^rgba?\(([^)]*)\)$/)?.[1] ?? '')
		.split(/[\s,/]+/)
		.map(Number);
	if (![red, green, blue, alpha].every(Number.isFinite)) return null;
	return (red | (green << 8) | (blue << 16) | (Math.round(alpha * 255) << 24)) >>> 0;
}
