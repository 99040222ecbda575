import type { LonLat } from '$lib/model';
import { geoCircle } from 'd3';
import type { Box, Near } from '$lib/explore/filter';
import { MOST_CORNERS, unrolled } from '$lib/explore/lasso';
import { KM_A_DEGREE, type Camera, type Pixel } from './camera';

/** What is drawn on the map to filter by. */
export type Drawing = 'box' | 'lasso';

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** Along each side of a rectangle on the screen, so many points are asked for where they lie on the globe. */
const STEPS = 8;

/** The box of degrees that a rectangle on the screen covers. */
export function boxOf(camera: Camera, a: Pixel, b: Pixel): Box {
	const [left, right] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
	const [top, bottom] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
	const middle = camera.view.center[0];
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let i = 0; i <= STEPS; i++) {
		for (let j = 0; j <= STEPS; j++) {
			const at: Pixel = [left + ((right - left) * i) / STEPS, top + ((bottom - top) * j) / STEPS];
			const [longitude, latitude] = camera.invert(at);
			// Counted from the middle of the view, where the date line is no edge.
			const turn = ((((longitude - middle + 180) % 360) + 360) % 360) - 180;
			[west, east] = [Math.min(west, turn), Math.max(east, turn)];
			[south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
		}
	}
	const around = east - west > 358;
	const turned = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180;
	return {
		west: around ? -180 : round(turned(middle + west)),
		east: around ? 180 : round(turned(middle + east)),
		south: round(south),
		north: round(north)
	};
}

/** The outline of a box of degrees as the map bends it: an SVG path, and the pixel of its north-eastern corner. */
export function outlineOf(
	camera: Camera,
	{ west, south, east, north }: Box
): { path: string; corner: Pixel } {
	const width = west <= east ? east - west : east - west + 360;
	const along = (share: number, latitude: number) => camera.project([west + width * share, latitude]);
	const points: Pixel[] = [];
	for (let i = 0; i <= STEPS; i++) points.push(along(i / STEPS, north));
	for (let i = 0; i <= STEPS; i++) points.push(along(1, north + ((south - north) * i) / STEPS));
	for (let i = STEPS; i >= 0; i--) points.push(along(i / STEPS, south));
	for (let i = 0; i <= STEPS; i++) points.push(along(0, south + ((north - south) * i) / STEPS));
	const path = `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
	return { path, corner: along(1, north) };
}

export function cornersOf({ west, south, east, north }: Box): LonLat[] {
	return [
		[west, south],
		[east, south],
		[west, north],
		[east, north]
	];
}

/** Moves a box so many degrees; it stops at the poles. */
export function movedBox(box: Box, east: number, north: number): Box {
	const up = Math.max(-90 - box.south, Math.min(90 - box.north, north));
	return {
		west: turned(box.west + east),
		east: turned(box.east + east),
		south: round(box.south + up),
		north: round(box.north + up)
	};
}

/** A corner of a box, by its sides. */
export interface Corner {
	readonly x: 'west' | 'east';
	readonly y: 'south' | 'north';
}

/** Degrees of the least side: a box is never turned inside out. */
const LEAST_SIDE = 0.01;

/** Moves one corner of a box by so many degrees. */
export function resizedBox(box: Box, { x, y }: Corner, east: number, north: number): Box {
	const width = box.west <= box.east ? box.east - box.west : box.east - box.west + 360;
	const wider = Math.max(LEAST_SIDE, Math.min(359, x === 'east' ? width + east : width - east));
	const [south, top] = [box.south, box.north];
	return {
		west: x === 'west' ? turned(box.east - wider) : box.west,
		east: x === 'east' ? turned(box.west + wider) : box.east,
		south: y === 'south' ? round(Math.max(-90, Math.min(top - LEAST_SIDE, south + north))) : south,
		north: y === 'north' ? round(Math.min(90, Math.max(south + LEAST_SIDE, top + north))) : top
	};
}

/** A longitude within the half turns, to as many digits as an address holds. */
function turned(longitude: number): number {
	return longitude === 180 ? 180 : round(((((longitude + 180) % 360) + 360) % 360) - 180);
}

export function movedLasso(lasso: readonly LonLat[], east: number, north: number): LonLat[] {
	const latitudes = lasso.map(([, latitude]) => latitude);
	const up = Math.max(-90 - Math.min(...latitudes), Math.min(90 - Math.max(...latitudes), north));
	return lasso.map(([longitude, latitude]) => [turned(longitude + east), round(latitude + up)]);
}

/** A polygon that a hand drew on the screen, in degrees and with no more corners than an address holds. */
export function lassoOf(camera: Camera, pixels: readonly Pixel[]): LonLat[] {
	let corners = pixels;
	for (let slack = 1.5; corners === pixels || corners.length > MOST_CORNERS; slack *= 1.5)
		corners = simplified(pixels, slack);
	return corners.map((pixel) => {
		const [longitude, latitude] = camera.invert(pixel);
		return [turned(longitude), round(latitude)];
	});
}

/** The points without which a line would run more than so many pixels elsewhere. */
function simplified(line: readonly Pixel[], slack: number): Pixel[] {
	if (line.length < 3) return [...line];
	const [first, last] = [line[0], line[line.length - 1]];
	const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
	const length = Math.hypot(dx, dy);
	let [most, farthest] = [0, 0];
	for (let i = 1; i < line.length - 1; i++) {
		const [x, y] = [line[i][0] - first[0], line[i][1] - first[1]];
		const off = length > 0 ? Math.abs(x * dy - y * dx) / length : Math.hypot(x, y);
		if (off > most) [most, farthest] = [off, i];
	}
	if (most <= slack) return [first, last];
	return [
		...simplified(line.slice(0, farthest + 1), slack).slice(0, -1),
		...simplified(line.slice(farthest), slack)
	];
}

/** Degrees of a side that is drawn as one line. */
const STRAIGHT = 2;

/** A closed line through points, its sides straight in degrees, as the map bends it: an SVG path. */
export function ringPath(camera: Camera, ring: readonly LonLat[]): string {
	const corners = unrolled([...ring, ring[0]]);
	const points: Pixel[] = [];
	for (let i = 1; i < corners.length; i++) {
		const [[x0, y0], [x1, y1]] = [corners[i - 1], corners[i]];
		const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / STRAIGHT));
		for (let step = 0; step < steps; step++)
			points.push(camera.project([x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps]));
	}
	points.push(points[0]);
	// Where the map ends, a line goes on at its other side.
	const torn = Math.PI * camera.scale;
	const draw = ([x, y]: Pixel, i: number) =>
		`${i > 0 && Math.abs(x - points[i - 1][0]) < torn ? 'L' : 'M'}${x.toFixed(1)},${y.toFixed(1)}`;
	return points.map(draw).join('');
}

/** The circle of so many kilometres around a point, as corners. */
export function circleAround({ point, kilometres }: Pick<Near, 'point' | 'kilometres'>): LonLat[] {
	const circle = geoCircle()
		.center([...point])
		.radius(kilometres / KM_A_DEGREE)
		.precision(5)();
	return circle.coordinates[0].slice(0, -1).map(([longitude, latitude]) => [longitude, latitude]);
}

/** The middle of a polygon's extent. */
export function middleOfLasso(lasso: readonly LonLat[]): LonLat {
	const corners = unrolled(lasso);
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
