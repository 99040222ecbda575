import { color } from 'd3';
import type { Box } from '$lib/explore/filter';
import type { Camera } from './camera';
import type { Circle } from './crowd';
import { UNKNOWN } from './crowd';
import type { Palette } from './ground';
import { joined, projectRows, rowsOf, type Rows } from './rows';
import { fillRect, splat, type Pixels } from './splat';
import type { Square } from './squares';

/** What is drawn on a canvas: many circles, or squares, and their places as rows. */
export interface Crowd {
	readonly circles: readonly Circle[];
	readonly squares: readonly { readonly square: Square; readonly step: number; readonly faded: boolean }[];
	/** A point a circle; four a square: the middles of its west, east, north and south sides. */
	readonly rows: Rows;
}

export function crowdOfCircles(circles: readonly Circle[]): Crowd {
	return { circles, squares: [], rows: rowsOf(circles.map(({ group }) => group.point)) };
}

let lastJoined: { readonly boxes: readonly Box[]; readonly rows: Rows } | null = null;

/** The same rows while the squares are the same, whatever is counted in them. */
export function crowdOfSquares(squares: Crowd['squares']): Crowd {
	const boxes = squares.map(({ square }) => square.box);
	const same =
		lastJoined?.boxes.length === boxes.length && boxes.every((box, i) => box === lastJoined!.boxes[i]);
	if (!same) lastJoined = { boxes, rows: joined(boxes.map(sidesOf)) };
	return { circles: [], squares, rows: lastJoined!.rows };
}

const knownSides = new WeakMap<Box, Rows>();

/** Worked out once: squares keep their boxes while only their counts change. */
function sidesOf(box: Box): Rows {
	let sides = knownSides.get(box);
	if (!sides) {
		const [x, y] = [(box.west + box.east) / 2, (box.south + box.north) / 2];
		// A side on the date line would else come out on the wrong side of the map.
		const [west, east] = [Math.max(-179.999, box.west), Math.min(179.999, box.east)];
		sides = rowsOf([
			[west, y],
			[east, y],
			[x, box.north],
			[x, box.south]
		]);
		knownSides.set(box, sides);
	}
	return sides;
}

/** So much of the ground is seen through a circle: where many lie, it is darker. */
const OPACITY = 0.72;
const FADED = 0.12;
const RING = 0.14;
const RIM = 0.7;
/** Of a square, as seen and as faded: with something in it, and with nothing of what is measured. */
const SQUARE = [0.92, 0.16];
const EMPTY_SQUARE = [0.35, 0.1];

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function paintCircle(
	context: Context,
	{ group, radii, faded }: Circle,
	x: number,
	y: number,
	dots: number,
	palette: Palette
): void {
	const colour = palette.families[group.family];
	const strength = faded ? FADED : 1;
	const disc = (radius: number) => {
		context.beginPath();
		context.arc(x, y, radius * dots, 0, 2 * Math.PI);
	};
	context.fillStyle = context.strokeStyle = colour;
	context.lineWidth = dots;
	if (radii && radii.injured > radii.killed) {
		disc(radii.injured);
		context.globalAlpha = RING * strength;
		context.fill();
		context.globalAlpha = RIM * strength;
		context.stroke();
	}
	const core = radii ? radii.killed : UNKNOWN;
	if (core > 0) {
		disc(core);
		context.globalAlpha = OPACITY * strength;
		context.fill();
		context.globalAlpha = 0.9 * strength;
		context.strokeStyle = palette.paper;
		context.lineWidth = 0.8 * dots;
		context.stroke();
	}
	context.globalAlpha = 1;
}

/** Draws circles where they are, to a fraction of a pixel. */
export function paintCircles(
	context: Context,
	circles: readonly Circle[],
	xs: Float64Array,
	ys: Float64Array,
	dots: number,
	palette: Palette
): void {
	const { width, height } = context.canvas;
	circles.forEach((circle, i) => {
		const reach = (circle.radius + 1) * dots;
		if (xs[i] < -reach || ys[i] < -reach || xs[i] > width + reach || ys[i] > height + reach) return;
		paintCircle(context, circle, xs[i], ys[i], dots, palette);
	});
}

type Stamping = (onto: Pixels, circles: readonly Circle[], xs: Float64Array, ys: Float64Array) => void;
let lastStamps: { palette: Palette; dots: number; stamping: Stamping } | null = null;

/** Draws circles at whole pixels from pictures of them made once: for while they move. */
export function stampsFor(palette: Palette, dots: number): Stamping {
	if (lastStamps?.palette === palette && lastStamps.dots === dots) return lastStamps.stamping;
	const stamps = new Map<string, Pixels>();
	const stampOf = (circle: Circle): Pixels => {
		const half = (radius: number) => Math.round(radius * 2);
		const { radii, faded, group } = circle;
		const key = `${group.family} ${faded} ${radii ? `${half(radii.killed)} ${half(radii.injured)}` : ''}`;
		let stamp = stamps.get(key);
		if (!stamp) {
			const side = Math.ceil((circle.radius + 1) * dots) * 2;
			const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true })!;
			paintCircle(context, circle, side / 2, side / 2, dots, palette);
			stamps.set(key, (stamp = context.getImageData(0, 0, side, side)));
		}
		return stamp;
	};
	const stamping: Stamping = (onto, circles, xs, ys) => {
		for (let i = 0; i < circles.length; i++) {
			const reach = (circles[i].radius + 1) * dots;
			if (xs[i] < -reach || ys[i] < -reach || xs[i] > onto.width + reach || ys[i] > onto.height + reach)
				continue;
			splat(onto, stampOf(circles[i]), xs[i], ys[i]);
		}
	};
	lastStamps = { palette, dots, stamping };
	return stamping;
}

let lastInks: { readonly palette: Palette; readonly inks: number[][]; readonly none: number[] } | null = null;

/** Read once for a palette: of each step of colour, and of none, as seen and as faded. */
function inksOf(palette: Palette) {
	if (lastInks?.palette === palette) return lastInks;
	const inks = palette.steps.map((step) => SQUARE.map((opacity) => wordOf(step, opacity)));
	const none = EMPTY_SQUARE.map((opacity) => wordOf(palette.steps[0], opacity));
	return (lastInks = { palette, inks, none });
}

/** Draws squares to whole pixels, one apart. */
export function paintSquares(
	pixels: Pixels,
	{ squares }: Crowd,
	xs: Float64Array,
	ys: Float64Array,
	dots: number,
	palette: Palette
): void {
	const words = new Uint32Array(pixels.data.buffer);
	const { inks, none } = inksOf(palette);
	const gap = Math.max(1, Math.round(dots));
	squares.forEach(({ step, faded }, i) => {
		const [left, right] = [Math.round(xs[i * 4]), Math.round(xs[i * 4 + 1])];
		const [top, bottom] = [Math.round(ys[i * 4 + 2]), Math.round(ys[i * 4 + 3])];
		const ink = (inks[step] ?? none)[faded ? 1 : 0];
		fillRect(words, pixels.width, pixels.height, [left, top, right - gap, bottom - gap], ink);
	});
}

/** A colour as a word of `ImageData`, on machines that store the lowest byte first, as all with browsers do. */
function wordOf(css: string, opacity: number): number {
	const { r, g, b } = color(css)?.rgb() ?? { r: 128, g: 128, b: 128 };
	return ((Math.round(opacity * 255) << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

/** The same picture as SVG, in colours of the page's own custom properties, for a page drawn before any script runs. */
export function crowdMarkup({ circles, squares, rows }: Crowd, camera: Camera): string {
	const count = rows.longitudes.length;
	const [xs, ys] = [new Float64Array(count), new Float64Array(count)];
	projectRows(rows, camera, xs, ys);
	/** Shapes that look alike are one path. */
	const paths = new Map<string, string>();
	const add = (looks: string, path: string) => paths.set(looks, (paths.get(looks) ?? '') + path);
	squares.forEach(({ step, faded }, i) => {
		const [left, right] = [Math.round(xs[i * 4]), Math.round(xs[i * 4 + 1])];
		const [top, bottom] = [Math.round(ys[i * 4 + 2]), Math.round(ys[i * 4 + 3])];
		if (right - left < 2 || bottom - top < 2) return;
		const opacity = (step < 0 ? EMPTY_SQUARE : SQUARE)[faded ? 1 : 0];
		const looks = `fill="var(--map-step-${Math.max(0, step) + 1})" fill-opacity="${opacity}"`;
		add(looks, `M${left} ${top}H${right - 1}V${bottom - 1}H${left}Z`);
	});
	circles.forEach(({ group, radii, faded }, i) => {
		const colour = `var(--${group.family})`;
		const strength = faded ? FADED : 1;
		const disc = (radius: number) => {
			const r = Math.round(radius * 10) / 10;
			return `M${(xs[i] - r).toFixed(1)} ${ys[i].toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
		};
		if (radii && radii.injured > radii.killed)
			add(
				`fill="${colour}" fill-opacity="${RING * strength}" stroke="${colour}" stroke-opacity="${RIM * strength}"`,
				disc(radii.injured)
			);
		const core = radii ? radii.killed : UNKNOWN;
		if (core > 0) add(`fill="${colour}" fill-opacity="${OPACITY * strength}"`, disc(core));
	});
	return Array.from(paths, ([looks, path]) => `<path ${looks} d="${path}"></path>`).join('');
}
