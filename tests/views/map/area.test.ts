import { geoDistance } from 'd3';
import { expect, test } from 'vitest';
import { contains, type Box } from '$lib/explore/filter';
import { encloses, MOST_CORNERS } from '$lib/explore/lasso';
import type { LonLat } from '$lib/model';
import {
	boxOf,
	circleAround,
	cornersOf,
	lassoOf,
	middleOfLasso,
	movedBox,
	movedLasso,
	outlineOf,
	resizedBox,
	ringPath,
	type Corner
} from '$lib/views/map/area';
import { cameraOf, type Pixel } from '$lib/views/map/camera';

const SIZE = { width: 800, height: 400 };
const EUROPE = cameraOf({ center: [15, 45], zoom: 5 }, SIZE);
const PACIFIC = cameraOf({ center: [180, 0], zoom: 4 }, SIZE);
const BOX: Box = { west: 10, east: 20, south: 40, north: 50 };
const ACROSS: Box = { west: 175, east: -175, south: -10, north: 10 };

const moves: { box: Box; by: [number, number]; to: Box; why: string }[] = [
	{ box: BOX, by: [5, 2], to: { west: 15, east: 25, south: 42, north: 52 }, why: 'both ways at once' },
	{ box: BOX, by: [0, 60], to: { west: 10, east: 20, south: 80, north: 90 }, why: 'it stops at the pole' },
	{
		box: BOX,
		by: [0, -200],
		to: { west: 10, east: 20, south: -90, north: -80 },
		why: 'at the other, too, and keeps its height'
	},
	{
		box: BOX,
		by: [165, 0],
		to: { west: 175, east: -175, south: 40, north: 50 },
		why: 'over the date line its west comes after its east'
	},
	{
		box: ACROSS,
		by: [-10, 0],
		to: { west: 165, east: 175, south: -10, north: 10 },
		why: 'and back over it'
	},
	{ box: BOX, by: [360, 0], to: BOX, why: 'once around is where it was' }
];
for (const { box, by, to, why } of moves)
	test(`a box moved by ${by}: ${why}`, () => expect(movedBox(box, ...by)).toEqual(to));

const SOUTH_EAST: Corner = { x: 'east', y: 'south' };
const NORTH_WEST: Corner = { x: 'west', y: 'north' };
const resized: { box: Box; corner: Corner; by: [number, number]; to: Box; why: string }[] = [
	{
		box: BOX,
		corner: SOUTH_EAST,
		by: [5, -5],
		to: { west: 10, east: 25, south: 35, north: 50 },
		why: 'only the sides of that corner move'
	},
	{
		box: BOX,
		corner: NORTH_WEST,
		by: [-5, 5],
		to: { west: 5, east: 20, south: 40, north: 55 },
		why: 'the same at the other'
	},
	{
		box: BOX,
		corner: SOUTH_EAST,
		by: [-30, 0],
		to: { west: 10, east: 10.01, south: 40, north: 50 },
		why: 'pulled past its west side it is thin, and not inside out'
	},
	{
		box: BOX,
		corner: NORTH_WEST,
		by: [0, -30],
		to: { west: 10, east: 20, south: 40, north: 40.01 },
		why: 'or flat'
	},
	{
		box: BOX,
		corner: NORTH_WEST,
		by: [0, 80],
		to: { west: 10, east: 20, south: 40, north: 90 },
		why: 'there is nothing beyond the pole'
	},
	{
		box: ACROSS,
		corner: SOUTH_EAST,
		by: [5, 0],
		to: { west: 175, east: -170, south: -10, north: 10 },
		why: 'over the date line it is ten degrees wide, not three hundred and fifty'
	},
	{
		box: { west: 170, east: 178, south: 0, north: 5 },
		corner: SOUTH_EAST,
		by: [4, 0],
		to: { west: 170, east: -178, south: 0, north: 5 },
		why: 'a side may come to cross it'
	}
];
for (const { box, corner, by, to, why } of resized)
	test(`the ${corner.y}-${corner.x} corner moved by ${by}: ${why}`, () =>
		expect(resizedBox(box, corner, ...by)).toEqual(to));

const TRIANGLE: LonLat[] = [
	[10, 40],
	[20, 40],
	[15, 50]
];
const lassos: { by: [number, number]; to: LonLat[]; why: string }[] = [
	{
		by: [1, 2],
		to: [
			[11, 42],
			[21, 42],
			[16, 52]
		],
		why: 'every corner alike'
	},
	{
		by: [165, 0],
		to: [
			[175, 40],
			[-175, 40],
			[180, 50]
		],
		why: 'some corners over the date line'
	},
	{
		by: [0, 60],
		to: [
			[10, 80],
			[20, 80],
			[15, 90]
		],
		why: 'the highest corner stops at the pole, and the shape stays itself'
	}
];
for (const { by, to, why } of lassos)
	test(`a shape moved by ${by}: ${why}`, () => expect(movedLasso(TRIANGLE, ...by)).toEqual(to));

const middles: { lasso: LonLat[]; middle: LonLat; why: string }[] = [
	{ lasso: TRIANGLE, middle: [15, 45], why: 'of its extent' },
	{
		lasso: [
			[170, 0],
			[-170, 0],
			[-170, 10]
		],
		middle: [180, 5],
		why: 'on the date line, not on the other side of the world'
	}
];
for (const { lasso, middle, why } of middles)
	test(`the middle of a shape: ${why}`, () => expect(middleOfLasso(lasso)).toEqual(middle));

/** A circle drawn by hand, with more points than are kept. */
const drawn = (camera: typeof EUROPE, radius: number, points = 400): Pixel[] =>
	Array.from({ length: points }, (_, i) => {
		const turn = (i / points) * 2 * Math.PI;
		const [x, y] = [camera.size.width / 2, camera.size.height / 2];
		return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
	});

const hands: { camera: typeof EUROPE; inside: LonLat; outside: LonLat; why: string }[] = [
	{ camera: EUROPE, inside: [15, 45], outside: [15, 62], why: 'in Europe' },
	{ camera: PACIFIC, inside: [-179, 2], outside: [140, 0], why: 'across the date line' }
];
for (const { camera, inside, outside, why } of hands) {
	test(`a shape drawn by hand holds what it was drawn around: ${why}`, () => {
		const lasso = lassoOf(camera, drawn(camera, 100));
		expect(lasso.length).toBeGreaterThan(8);
		expect(lasso.length).toBeLessThanOrEqual(MOST_CORNERS);
		expect(encloses(lasso)(inside)).toBe(true);
		expect(encloses(lasso)(outside)).toBe(false);
		for (const [longitude] of lasso) expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
	});
}

test('corners that a hand meant are kept', () => {
	const side = (from: Pixel, to: Pixel): Pixel[] =>
		Array.from({ length: 30 }, (_, i) => [
			from[0] + ((to[0] - from[0]) * i) / 30,
			from[1] + ((to[1] - from[1]) * i) / 30
		]);
	const [a, b, c]: Pixel[] = [
		[200, 300],
		[600, 300],
		[400, 100]
	];
	const lasso = lassoOf(EUROPE, [...side(a, b), ...side(b, c), ...side(c, a)]);
	for (const corner of [a, b, c]) {
		const near = lasso.map((point) => EUROPE.project(point));
		expect(Math.min(...near.map(([x, y]) => Math.hypot(x - corner[0], y - corner[1])))).toBeLessThan(16);
	}
	expect(lasso.length).toBeLessThan(10);
});

const pieces = (path: string) => path.split('M').filter(Boolean).length;
test('a line goes on at the other side where the map ends, and is whole where it does not', () => {
	const ring: LonLat[] = [
		[170, -10],
		[-170, -10],
		[-170, 10],
		[170, 10]
	];
	const world = cameraOf({ center: [0, 0], zoom: 1.5 }, SIZE);
	expect(pieces(ringPath(world, ring))).toBeGreaterThan(1);
	expect(pieces(ringPath(PACIFIC, ring))).toBe(1);
});

test('a side is bent with the map', () => {
	const world = cameraOf({ center: [0, 0], zoom: 1.5 }, SIZE);
	const rows = [...ringPath(world, cornersOf(BOX)).matchAll(/[ML]([-\d.]+),([-\d.]+)/g)];
	expect(rows.length).toBeGreaterThan(12);
});

for (const kilometres of [10, 500, 3000])
	test(`a circle of ${kilometres} km is that far from its middle all around`, () => {
		const point: LonLat = [34.8, 50.9];
		for (const corner of circleAround({ point, kilometres })) {
			const radians = geoDistance([...point], [...corner]);
			expect(Math.abs(radians * 6371 - kilometres)).toBeLessThan(kilometres * 0.003);
		}
	});

test('a circle around a town near the date line reaches over it', () => {
	const longitudes = circleAround({ point: [179.5, -17], kilometres: 200 }).map(([longitude]) => longitude);
	expect(Math.min(...longitudes)).toBeLessThan(-178);
	expect(Math.max(...longitudes)).toBeGreaterThan(177);
});

const views = [
	{ view: { center: [15, 45], zoom: 5 }, why: 'true angles' },
	{ view: { center: [11, 14], zoom: 1.7 }, why: 'equal areas' },
	{ view: { center: [180, 0], zoom: 4 }, why: 'the date line' }
] as const;
for (const { view, why } of views)
	test(`a box is drawn around all that it holds: ${why}`, () => {
		const camera = cameraOf(view, SIZE);
		const [a, b]: Pixel[] = [
			[320, 160],
			[480, 240]
		];
		const box = boxOf(camera, a, b);
		for (const [x, y] of [a, b, [320, 240], [480, 160], [400, 200]] as Pixel[]) {
			const [longitude, latitude] = camera.invert([400 + (x - 400) * 0.99, 200 + (y - 200) * 0.99]);
			expect(contains(box, [((((longitude + 180) % 360) + 360) % 360) - 180, latitude])).toBe(true);
		}
		expect(outlineOf(camera, box).path.match(/L/g)!.length).toBe(35);
	});
