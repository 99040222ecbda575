import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineThrough } from '$lib/views/timeline/line';

const CASES = [
	{ from: [0, 10], to: [0, 100], value: 5, is: 50, why: 'halfway' },
	{ from: [0, 10], to: [0, 100], value: 12, is: 120, why: 'beyond the end it goes on' },
	{ from: [0, 10], to: [0, 100], value: -1, is: -10, why: 'and before the beginning' },
	{ from: [0, 10, 20], to: [0, 10, 110], value: 15, is: 60, why: 'each piece has a slope of its own' },
	{ from: [0, 10, 20], to: [0, 10, 110], value: 10, is: 10, why: 'pieces meet' },
	{ from: [3, 3], to: [0, 100], value: 3, is: 50, why: 'a stretch of no length is its own middle' }
];
for (const { from, to, value, is, why } of CASES)
	test(`${value} of ${from} is ${is} of ${to}: ${why}`, () => {
		expect(lineThrough(from, to)(value)).toBeCloseTo(is, 9);
	});

test('agrees with the linear scale of D3, there and back', () => {
	const rising = fc
		.uniqueArray(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 4 })
		.map((all) => all.sort((a, b) => a - b));
	fc.assert(
		fc.property(rising, rising, fc.integer({ min: -2e6, max: 2e6 }), (a, b, value) => {
			const pieces = Math.min(a.length, b.length);
			const [from, to] = [a.slice(0, pieces), b.slice(0, pieces)];
			const [line, scale] = [lineThrough(from, to), scaleLinear(from, to)];
			const near = (x: number, y: number) => Math.abs(x - y) <= 1e-6 * Math.max(1, Math.abs(x), Math.abs(y));
			expect(near(line(value), scale(value))).toBe(true);
			expect(near(line.invert(value), scale.invert(value))).toBe(true);
		})
	);
});
