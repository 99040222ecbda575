import type { LonLat } from '$lib/model';
import type { PlaceGroup } from '$lib/explore/engine';
import { landAt, type WorldMap } from './atlas';
import { isArea, radiiOf, type Measure, type Radii } from './marks';
import type { Camera } from './camera';
import type { Item } from './pointing.svelte';
import { projectRows, rowsOf } from './rows';
import type { Square } from './squares';
import type { TollScale } from '../toll-scale';
import { strings } from '../strings';

/** A place of many, drawn by itself. */
export interface Circle {
	readonly group: PlaceGroup;
	readonly radii: Radii | null;
	readonly radius: number;
	readonly faded: boolean;
}

/** Places as circles, the largest first, so that none hides one smaller than it. */
export function circlesOf(
	groups: readonly PlaceGroup[],
	fades: (group: PlaceGroup) => boolean,
	measure: Measure,
	scale: TollScale
): Circle[] {
	return groups
		.filter((group) => !isArea(group))
		.map((group) => {
			const radii = radiiOf(group, measure, scale);
			return {
				group,
				radii,
				radius: radii ? Math.max(radii.killed, radii.injured) : UNKNOWN,
				faded: fades(group)
			};
		})
		.sort((a, b) => b.radius - a.radius || (a.group.place.id < b.group.place.id ? -1 : 1));
}

/** Radius of a place of many whose toll is not known, or is none. */
export const UNKNOWN = 2.5;
/** A finger or pointer may miss a small circle by so many pixels. */
const NEAR = 5;

/** Something on the map with a round or rectangular shape. */
export interface Shape {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Of a rectangle, half its sides. */
	readonly half?: readonly [number, number];
}

/** What lies under a pixel: the smallest shape that holds it, or else the nearest that all but does. */
export function hit<S extends Shape>(shapes: readonly S[], x: number, y: number): S | null {
	let found: S | null = null;
	let least = Infinity;
	for (const shape of shapes) {
		const [dx, dy] = [Math.abs(shape.x - x), Math.abs(shape.y - y)];
		if (shape.half) {
			if (dx <= shape.half[0] && dy <= shape.half[1]) return shape;
			continue;
		}
		if (dx > shape.radius + NEAR || dy > shape.radius + NEAR) continue;
		const distance = Math.hypot(dx, dy);
		if (distance > shape.radius + NEAR) continue;
		// Within a circle its size tells; beside it, how far off, and that always comes after.
		const rank = distance <= shape.radius ? shape.radius : 1e6 + distance - shape.radius;
		if (rank < least) [found, least] = [shape, rank];
	}
	return found;
}

export function middleOf({ box }: Square): LonLat {
	return [(box.west + box.east) / 2, (box.south + box.north) / 2];
}

export function circleItems(circles: readonly Circle[], camera: Camera): Item[] {
	const points = circles.map(({ group }) => group.point);
	const [xs, ys] = placed(points, camera);
	return circles.map(({ group, radius }, i) => ({
		key: group.place.id,
		x: xs[i],
		y: ys[i],
		radius,
		point: group.point,
		subject: { ...group, groups: [group] }
	}));
}

export function squareItems(squares: readonly Square[], camera: Camera): Item[] {
	return squares.map((square) => {
		const point = middleOf(square);
		const [x, y] = camera.project(point);
		const [right] = camera.project([Math.min(179.999, square.box.east), point[1]]);
		const [, top] = camera.project([point[0], square.box.north]);
		const half = [Math.abs(right - x), Math.abs(y - top)] as const;
		const { events, killed } = square;
		const subject = { groups: [], events, killed, injured: 0 };
		return { key: square.id, x, y, radius: half[0], half, point, square, subject };
	});
}

function placed(points: readonly LonLat[], camera: Camera): [Float64Array, Float64Array] {
	const [xs, ys] = [new Float64Array(points.length), new Float64Array(points.length)];
	projectRows(rowsOf(points), camera, xs, ys);
	return [xs, ys];
}

/** What a square is called, by the land in its middle. */
export function squareName(square: Square, world: WorldMap | null): string {
	const land = world && landAt(world.countries, middleOf(square));
	return land ? strings.map.squareIn(land.name) : strings.map.squareOfTheMap;
}

/** "204 events, at least 45 killed". */
export function squareSums({ events, killed }: Square): string {
	return strings.map.squareSums(events, killed);
}
