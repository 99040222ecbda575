/** Pixels as `ImageData` holds them: four bytes each, colours not yet multiplied by how opaque they are. */
export interface Pixels {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
}

/** Lays a small picture over a larger one, centred at a pixel; what falls outside is left out. */
export function splat(onto: Pixels, stamp: Pixels, x: number, y: number): void {
	const left = Math.round(x - stamp.width / 2);
	const top = Math.round(y - stamp.height / 2);
	const [firstX, lastX] = [Math.max(0, -left), Math.min(stamp.width, onto.width - left)];
	const [firstY, lastY] = [Math.max(0, -top), Math.min(stamp.height, onto.height - top)];
	const { data: source } = stamp;
	const { data: target } = onto;
	for (let row = firstY; row < lastY; row++) {
		let from = (row * stamp.width + firstX) * 4;
		let to = ((top + row) * onto.width + left + firstX) * 4;
		for (let column = firstX; column < lastX; column++, from += 4, to += 4) {
			const above = source[from + 3];
			if (above === 0) continue;
			const below = (target[to + 3] * (255 - above)) / 255;
			const share = above / (above + below);
			target[to] += (source[from] - target[to]) * share;
			target[to + 1] += (source[from + 1] - target[to + 1]) * share;
			target[to + 2] += (source[from + 2] - target[to + 2]) * share;
			target[to + 3] = above + below;
		}
	}
}

/** Fills a rectangle, in whole pixels, with one colour. */
export function fillRect(
	words: Uint32Array,
	width: number,
	height: number,
	[left, top, right, bottom]: readonly [number, number, number, number],
	colour: number
): void {
	const [from, to] = [Math.max(0, left), Math.min(width, right)];
	if (to <= from) return;
	for (let y = Math.max(0, top); y < Math.min(height, bottom); y++)
		words.fill(colour, y * width + from, y * width + to);
}
