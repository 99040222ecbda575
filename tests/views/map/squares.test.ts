import { expect, test } from 'vitest';
import { cameraOf } from '$lib/views/map/camera';
import { cellSide, squaresOf, squareZoom, stepOf, stepsFor } from '$lib/views/map/squares';

const SIZE = { width: 900, height: 440 };
const cell = (west: number, south: number, side: number, events = 1, killed = 0) => {
	const [x, y] = [Math.floor(west / side) * side, Math.floor(south / side) * side];
	return { box: { west: x, south: y, east: x + side, north: y + side }, events, killed };
};

const looks = [
	{ point: [10, 2], zoom: 6, why: 'at the equator' },
	{ point: [31, 49], zoom: 6, why: "where Mercator's map has grown" },
	{ point: [20, 66], zoom: 6, why: 'far north' },
	{ point: [31, -49], zoom: 6, why: 'south of the equator' },
	{ point: [31, 49], zoom: 1.2, why: 'where areas are true' }
] as const;
for (const { point, zoom, why } of looks) {
	test(`a square looks like one at ${point}: ${why}`, () => {
		const camera = cameraOf({ center: point, zoom: squareZoom(zoom) }, SIZE);
		const side = cellSide(zoom);
		const [{ box }] = squaresOf([cell(point[0], point[1], side)], side, camera.mercator);
		const [left, top] = camera.project([box.west, box.north]);
		const [right, bottom] = camera.project([box.east, box.south]);
		expect(right - left).toBeGreaterThan(9);
		expect(right - left).toBeLessThan(22);
		expect((bottom - top) / (right - left)).toBeGreaterThan(0.6);
		expect((bottom - top) / (right - left)).toBeLessThan(1.6);
	});
}

test('all events are counted, each in the square that holds its cell', () => {
	const side = cellSide(3);
	const cells = Array.from({ length: 400 }, (_, i) =>
		cell(((i * 37) % 359) - 179.5, ((i * 23) % 160) - 80, side, i, 1)
	);
	const squares = squaresOf(cells, side, 0.5);
	const sum = (of: 'events' | 'killed') => squares.reduce((total, square) => total + square[of], 0);
	expect(sum('events')).toBe((399 * 400) / 2);
	expect(sum('killed')).toBe(400);
	for (const { box } of cells) {
		const holders = squares.filter(
			({ box: square }) =>
				box.west >= square.west - 1e-9 &&
				box.west < square.east - 1e-9 &&
				box.south >= square.south - 1e-9 &&
				box.north <= square.north + 1e-9
		);
		expect(holders).toHaveLength(1);
	}
});

const ramps = [
	{ most: 1, steps: [1], why: 'nothing to tell apart' },
	{ most: 3, steps: [1, 2], why: 'few events, few steps' },
	{ most: 1200, steps: [1, 2, 10, 50, 200], why: 'round figures, each some times the last' },
	{ most: 1_000_000, steps: [1, 10, 200, 2000, 50_000], why: 'as many steps for a million' }
];
for (const { most, steps, why } of ramps) {
	test(`counts to ${most} go in steps from ${steps}: ${why}`, () => {
		const found = stepsFor(most);
		expect(found).toEqual(steps);
		expect(stepOf(0, found)).toBe(-1);
		expect(stepOf(1, found)).toBe(0);
		expect(stepOf(most, found)).toBe(found.length - 1);
	});
}
