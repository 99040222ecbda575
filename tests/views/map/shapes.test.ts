import { expect, test } from 'vitest';
import { arcOf } from '$lib/views/map/arcs';
import { boxOf, outlineOf } from '$lib/views/map/area';
import { cameraOf, type Pixel } from '$lib/views/map/camera';
import { contains } from '$lib/explore/filter';
import { depthIn, middleOf } from '$lib/views/map/middle';
import type { Ring } from '$lib/views/map/atlas';

const SIZE = { width: 900, height: 440 };

const square: Ring = [
	[0, 0],
	[100, 0],
	[100, 100],
	[0, 100]
];
const islet: Ring = [
	[200, 0],
	[210, 0],
	[210, 10],
	[200, 10]
];
const horseshoe: Ring = [
	[0, 0],
	[120, 0],
	[120, 100],
	[90, 100],
	[90, 40],
	[30, 40],
	[30, 100],
	[0, 100]
];

const middles = [
	{ rings: [square], at: [50, 50], depth: 50, why: 'the middle of a square' },
	{ rings: [islet, square], at: [50, 50], depth: 50, why: 'of the mainland, not of an islet' },
	{ rings: [[...square].reverse()], at: [50, 50], depth: 50, why: 'whichever way the outline runs' }
] as const;
for (const { rings, at, depth, why } of middles) {
	test(`a name goes to ${at}: ${why}`, () => {
		const middle = middleOf(rings as readonly Ring[])!;
		expect(Math.hypot(middle.x - at[0], middle.y - at[1])).toBeLessThan(4);
		expect(middle.depth).toBeGreaterThan(depth * 0.93);
	});
}

test('the middle of a bent shape lies inside it', () => {
	const middle = middleOf([horseshoe])!;
	expect(depthIn(horseshoe, middle.x, middle.y)).toBeGreaterThan(15);
	expect(depthIn(horseshoe, 60, 80)).toBeLessThan(0);
});

test('no outline has no middle', () => {
	expect(middleOf([])).toBeNull();
});

const journeys: { from: Pixel; to: Pixel; swells: 'up' | 'down'; why: string }[] = [
	{ from: [0, 100], to: [200, 100], swells: 'up', why: 'eastward, to the north' },
	{ from: [200, 100], to: [0, 100], swells: 'up', why: 'westward, to the north too' }
];
for (const { from, to, swells, why } of journeys) {
	test(`an arc from ${from} to ${to} swells ${swells}: ${why}`, () => {
		const { line, head } = arcOf(from, to, 5, 5)!;
		const control = Number(/Q[^,]+,(\S+) /.exec(line)![1]);
		expect(control < 100).toBe(swells === 'up');
		const tip = head.split(' ')[0].split(',').map(Number);
		expect(Math.hypot(tip[0] - to[0], tip[1] - to[1])).toBeCloseTo(8, 0);
	});
}

test('marks that touch leave no room for an arc', () => {
	expect(arcOf([0, 0], [20, 0], 8, 8)).toBeNull();
});

const boxes: { center: readonly [number, number]; zoom: number; a: Pixel; b: Pixel; why: string }[] = [
	{ center: [31, 49], zoom: 6, a: [200, 100], b: [500, 300], why: 'dragged down and right' },
	{ center: [31, 49], zoom: 6, a: [500, 300], b: [200, 100], why: 'dragged up and left' },
	{ center: [179, -17], zoom: 5, a: [100, 50], b: [800, 400], why: 'across the date line' },
	{ center: [11, 14], zoom: 2.2, a: [300, 100], b: [600, 300], why: 'on a world with equal areas' }
];
for (const { center, zoom, a, b, why } of boxes) {
	test(`the area drawn from ${a} to ${b} holds what lies under it: ${why}`, () => {
		const camera = cameraOf({ center, zoom }, SIZE);
		const box = boxOf(camera, a, b);
		expect(contains(box, camera.invert([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]))).toBe(true);
		expect(contains(box, camera.invert([Math.min(a[0], b[0]) - 60, (a[1] + b[1]) / 2]))).toBe(false);
		expect(box.west > box.east).toBe(why.includes('date line'));
	});
}

test('an area is drawn around the pixels it was drawn with', () => {
	const camera = cameraOf({ center: [31, 49], zoom: 6 }, SIZE);
	const { corner } = outlineOf(camera, boxOf(camera, [200, 100], [500, 300]));
	expect(corner[0]).toBeCloseTo(500, 0);
	expect(corner[1]).toBeCloseTo(100, 0);
});
