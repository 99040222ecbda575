import { expect, test } from 'vitest';
import type { LonLat } from '$lib/model';
import {
	between,
	cameraOf,
	CLOSEST,
	limited,
	moved,
	pixelsOf,
	worldZoom,
	type Pixel
} from '$lib/views/map/camera';

const SIZE = { width: 900, height: 440 };

const trips: { point: LonLat; center: LonLat; zoom: number; why: string }[] = [
	{ point: [34.8, 50.9], center: [31, 49], zoom: 6, why: 'a town in a region, where angles are true' },
	{ point: [-70, -33], center: [0, 10], zoom: 2.1, why: 'the whole world, where areas are true' },
	{ point: [100, 13], center: [90, 20], zoom: 3.2, why: 'in between, where one passes into the other' },
	{ point: [-179, 60], center: [179, 60], zoom: 5, why: 'across the date line from the centre' },
	{ point: [18, 78], center: [18, 70], zoom: 4, why: 'far north' }
];
for (const { point, center, zoom, why } of trips) {
	test(`${point} at zoom ${zoom} comes back from its pixel: ${why}`, () => {
		const camera = cameraOf({ center, zoom }, SIZE);
		const [longitude, latitude] = camera.invert(camera.project(point));
		expect(longitude).toBeCloseTo(point[0], 4);
		expect(latitude).toBeCloseTo(point[1], 4);
	});
}

test('the centre of the view is the centre of the picture at every zoom', () => {
	for (let zoom = 1.5; zoom <= CLOSEST; zoom += 0.5) {
		const [x, y] = cameraOf({ center: [31, 49], zoom }, SIZE).project([31, 49]);
		expect(x).toBeCloseTo(450, 6);
		expect(y).toBeCloseTo(220, 6);
	}
});

test('zooming leads from equal areas to true angles without a jump', () => {
	let before: Pixel | null = null;
	for (let zoom = worldZoom(SIZE); zoom < 5; zoom += 0.02) {
		const now = cameraOf({ center: [20, 40], zoom }, SIZE).project([30, 45]);
		if (before) expect(Math.hypot(now[0] - before[0], now[1] - before[1])).toBeLessThan(8);
		before = now;
	}
	expect(cameraOf({ center: [20, 40], zoom: worldZoom(SIZE) }, SIZE).rigid).toBe(false);
	expect(cameraOf({ center: [20, 40], zoom: 5 }, SIZE).rigid).toBe(true);
});

const gestures: { zoom: number; from: Pixel; to: Pixel; ratio: number; why: string }[] = [
	{ zoom: 6, from: [300, 200], to: [300, 200], ratio: 2, why: 'the wheel zooms at the pointer' },
	{ zoom: 6, from: [300, 200], to: [420, 130], ratio: 1, why: 'a drag carries the ground along' },
	{ zoom: 5, from: [500, 300], to: [480, 260], ratio: 0.7, why: 'a pinch does both at once' },
	{ zoom: 3, from: [600, 150], to: [600, 150], ratio: 1.5, why: 'also while the projection changes' }
];
for (const { zoom, from, to, ratio, why } of gestures) {
	test(`what was at ${from} comes to lie at ${to}, ${ratio} times as large: ${why}`, () => {
		const camera = cameraOf({ center: [20, 45], zoom }, SIZE);
		const held = camera.invert(from);
		const [x, y] = cameraOf(moved(camera, from, to, ratio), SIZE).project(held);
		expect(Math.hypot(x - to[0], y - to[1])).toBeLessThan(1.5);
	});
}

const limits = [
	{ view: { center: [200, 10], zoom: 3 }, is: { center: [-160, 10], zoom: 3 }, why: 'longitudes turn round' },
	{ view: { center: [0, 89], zoom: 3 }, is: { center: [0, 80], zoom: 3 }, why: 'the pole is the end' },
	{ view: { center: [0, 0], zoom: 30 }, is: { center: [0, 0], zoom: CLOSEST }, why: 'no closer than a town' },
	{
		view: { center: [0, 0], zoom: -2 },
		is: { center: [0, 0], zoom: worldZoom(SIZE) },
		why: 'no farther than the world'
	}
] as const;
for (const { view, is, why } of limits) {
	test(`${JSON.stringify(view)} is kept within limits: ${why}`, () => {
		expect(limited(view, SIZE)).toEqual(is);
	});
}

test('a flight over the date line takes the short way', () => {
	const [longitude] = between({ center: [170, 0], zoom: 3 }, { center: [-170, 0], zoom: 4 }, 0.5).center;
	expect(longitude).toBe(180);
});

test('kilometres take more pixels the closer one looks, and 111 of them are a degree', () => {
	const far = cameraOf({ center: [30, 50], zoom: 5 }, SIZE);
	const near = cameraOf({ center: [30, 50], zoom: 6 }, SIZE);
	expect(pixelsOf(near, [30, 50], 50) / pixelsOf(far, [30, 50], 50)).toBeCloseTo(2, 5);
	const [, y0] = near.project([30, 50]);
	const [, y1] = near.project([30, 51]);
	expect(pixelsOf(near, [30, 50], 111.195)).toBeCloseTo(y0 - y1, 5);
});
