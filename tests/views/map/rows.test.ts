import { expect, test } from 'vitest';
import type { LonLat } from '$lib/model';
import { cameraOf } from '$lib/views/map/camera';
import { bend, projectRows, rowsOf } from '$lib/views/map/rows';

const SIZE = { width: 900, height: 440 };
const POINTS: LonLat[] = [
	[31, 49],
	[-74, 4],
	[179, -17],
	[-179, 65],
	[0, 0],
	[140, 84]
];

const cameras = [
	{ center: [11, 14], zoom: 1.3, why: 'the whole world with equal areas' },
	{ center: [175, 30], zoom: 2.4, why: 'between the projections, across the date line' },
	{ center: [31, 49], zoom: 6, why: 'a region with true angles' }
] as const;
for (const { center, zoom, why } of cameras) {
	test(`points in rows come out as one by one: ${why}`, () => {
		const camera = cameraOf({ center, zoom }, SIZE);
		const [xs, ys] = [new Float64Array(POINTS.length), new Float64Array(POINTS.length)];
		projectRows(rowsOf(POINTS), camera, xs, ys);
		POINTS.forEach((point, i) => {
			const [x, y] = camera.project(point);
			expect(xs[i]).toBeCloseTo(x, 3);
			expect(ys[i]).toBeCloseTo(y, 3);
		});
	});
}

const WORLD = { center: [11, 14], zoom: 1.3 } as const;
const bends = [
	{ to: { center: [11, 14], zoom: 2.2 }, point: [31, 49], whole: true, why: 'zoomed in on the spot' },
	{ to: { center: [60, 10], zoom: 1.3 }, point: [31, 49], whole: true, why: 'turned to the east' },
	{
		to: { center: [-170, 0], zoom: 1.3 },
		point: [178, -20],
		whole: true,
		why: 'the date line to the middle'
	},
	{ to: { center: [31, 49], zoom: 3.4 }, point: [44, 33], whole: true, why: 'as far as true angles' }
] as const;
for (const { to, point, whole, why } of bends) {
	test(`a bent picture has ${point} where the camera sees it: ${why}`, () => {
		const [before, after] = [cameraOf(WORLD, SIZE), cameraOf(to, SIZE)];
		const { copies, whole: filled } = bend(before, after, 0);
		expect(filled).toBe(whole);
		const [fromX, fromY] = before.project(point);
		const [toX, toY] = after.project(point);
		const copy = copies.find(
			({ to }) => toY >= to.y && toY < to.y + to.height && toX >= to.x && toX <= to.x + to.width
		)!;
		const along = (toX - copy.to.x) / copy.to.width;
		const down = (toY - copy.to.y) / copy.to.height;
		expect(Math.abs(copy.from.x + along * copy.from.width - fromX)).toBeLessThan(1.5);
		expect(Math.abs(copy.from.y + down * copy.from.height - fromY)).toBeLessThan(1.5);
	});
}

test('a picture does not fill what lies beyond its edges', () => {
	const near = cameraOf({ center: [31, 49], zoom: 3 }, SIZE);
	expect(bend(near, cameraOf(WORLD, SIZE), 0).whole).toBe(false);
	expect(bend(near, cameraOf({ center: [31, 49], zoom: 3.1 }, SIZE), 0).whole).toBe(true);
});

test('rows are copied to whole pixels that join without a gap', () => {
	const { copies } = bend(cameraOf(WORLD, SIZE), cameraOf({ center: [60, 10], zoom: 1.5 }, SIZE), 0);
	const rows = new Map(copies.map(({ to }) => [to.y, to.y + to.height]));
	let y = Math.min(...rows.keys());
	while (rows.has(y)) y = rows.get(y)!;
	expect(Number.isInteger(y)).toBe(true);
	expect(y).toBe(Math.max(...rows.values()));
});
