import { expect, test } from 'vitest';
import { fillRect, splat } from '$lib/views/map/splat';

const blank = (width: number, height: number) => ({
	data: new Uint8ClampedArray(width * height * 4),
	width,
	height
});
const filled = (width: number, height: number, colour: readonly number[]) => {
	const pixels = blank(width, height);
	for (let i = 0; i < width * height; i++) pixels.data.set(colour, i * 4);
	return pixels;
};
const RED = [255, 0, 0, 255];
const HALF_BLUE = [0, 0, 255, 128];

const cases = [
	{ under: [0, 0, 0, 0], over: HALF_BLUE, is: [0, 0, 255, 128], why: 'on nothing it stays as it is' },
	{ under: RED, over: HALF_BLUE, is: [127, 0, 128, 255], why: 'half through is half of each' },
	{ under: RED, over: [0, 0, 255, 255], is: [0, 0, 255, 255], why: 'opaque covers' },
	{ under: RED, over: [0, 0, 255, 0], is: RED, why: 'clear leaves what is there' }
];
for (const { under, over, is, why } of cases) {
	test(`${over} over ${under} is ${is}: ${why}`, () => {
		const onto = filled(3, 3, under);
		splat(onto, filled(1, 1, over), 1.5, 1.5);
		const middle = [...onto.data.slice(16, 20)];
		middle.forEach((value, i) => expect(Math.abs(value - is[i])).toBeLessThanOrEqual(1));
		expect([...onto.data.slice(0, 4)]).toEqual(under);
	});
}

test('what falls over an edge is left out', () => {
	const onto = blank(4, 4);
	for (const [x, y] of [
		[0, 0],
		[4, 4],
		[-9, 2],
		[2, 99]
	])
		splat(onto, filled(2, 2, RED), x, y);
	const painted = Array.from({ length: 16 }, (_, i) => onto.data[i * 4 + 3] > 0);
	expect(painted.filter(Boolean)).toHaveLength(2);
	expect(painted[0] && painted[15]).toBe(true);
});

test('a rectangle is filled within the picture only', () => {
	const words = new Uint32Array(16);
	fillRect(words, 4, 4, [2, -3, 9, 2], 7);
	expect([...words]).toEqual([0, 0, 7, 7, 0, 0, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0]);
	fillRect(words, 4, 4, [5, 0, 9, 2], 9);
	expect([...words]).not.toContain(9);
});
