import type { Pixel } from './camera';

export interface Arc {
	/** The line, as an SVG path. */
	readonly line: string;
	/** The arrow's head, as the points of an SVG polygon. */
	readonly head: string;
}

/** How far an arc swells, as a share of its length. */
const SWELL = 0.16;
const MOST_SWELL = 70;
const HEAD_LENGTH = 8;
const HEAD_WIDTH = 3.2;
/** Pixels left free between a mark and an arc. */
const GAP = 3;

/**
 * An arc from one point to another, swelling to the north, that ends with an arrow at the edge of the mark there.
 *
 * @param leaving Radius of the mark at the start, and at the end.
 * @returns `null` if the marks leave no room between them.
 */
export function arcOf(from: Pixel, to: Pixel, leaving: number, arriving: number): Arc | null {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy);
	if (length < leaving + arriving + HEAD_LENGTH + 2 * GAP) return null;
	const swell = Math.min(MOST_SWELL, length * SWELL) * (dx < 0 ? -1 : 1);
	const control: Pixel = [from[0] + dx / 2 + (dy / length) * swell, from[1] + dy / 2 - (dx / length) * swell];
	const start = toward(from, control, leaving + GAP);
	const tip = toward(to, control, arriving + GAP);
	const neck = toward(tip, control, HEAD_LENGTH);
	const along = Math.atan2(tip[1] - neck[1], tip[0] - neck[0]);
	const side: Pixel = [-Math.sin(along) * HEAD_WIDTH, Math.cos(along) * HEAD_WIDTH];
	return {
		line: `M${text(start)}Q${text(control)} ${text(neck)}`,
		head: [tip, [neck[0] + side[0], neck[1] + side[1]], [neck[0] - side[0], neck[1] - side[1]]]
			.map((point) => text(point as Pixel))
			.join(' ')
	};
}

function toward(from: Pixel, to: Pixel, distance: number): Pixel {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
	const share = distance / length;
	return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function text([x, y]: Pixel): string {
	return `${x.toFixed(1)},${y.toFixed(1)}`;
}
