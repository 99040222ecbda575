import type { LonLat } from '$lib/model';
import type { Box } from '$lib/explore/filter';
import type { Camera, Pixel } from './camera';

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
