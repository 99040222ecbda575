import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advanced, paceFor, shownDays, windowFor } from '$lib/explore/playback';

describe('the pace', () => {
	const every = (days: number, count: number) => Array.from({ length: count }, (_, k) => k * days);

	test.each([
		[every(1, 13), 0.25, 'a fortnight, something every day: a second and a bit for each'],
		[[-1200, ...every(1, 13)], 0.25, 'and an event of years before does not make it fly by'],
		[every(3, 1200), 182, 'ten years, something every third day'],
		[[5], 0.25, 'a single day']
	])('%j plays at %d days a second: %s', (starts, pace) => {
		expect(paceFor(starts)).toBe(pace);
	});

	test('a window holds what passes in six seconds, and a day at least', () => {
		expect(windowFor(0.1)).toBe(1);
		expect(windowFor(7)).toBe(42);
	});
});

describe('the head', () => {
	const extent = { from: 0, to: 1000 };

	test('moves with the time that has passed', () => {
		expect(advanced(10, 500, 2, null, 12, extent)).toBe(11);
	});

	test('leaps over a stretch without events, and slows before the next', () => {
		expect(advanced(10, 16, 2, 8, 900, extent)).toBeCloseTo(899.2);
	});

	test('stays a while with what has just come', () => {
		expect(advanced(10, 500, 2, 9.9, 900, extent)).toBe(11);
	});

	test('goes to the end when nothing comes any more', () => {
		expect(advanced(990, 16, 1, null, null, extent)).toBeGreaterThan(999);
	});

	test('never goes back and never beyond the end', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1000, noNaN: true }),
				fc.double({ min: 0, max: 5000, noNaN: true }),
				fc.constantFrom(0.25, 1, 7, 365),
				fc.option(fc.double({ min: 0, max: 1000, noNaN: true }), { nil: null }),
				(head, ms, pace, next) => {
					const after = next !== null && next > head ? next : null;
					const on = advanced(head, ms, pace, null, after, extent);
					expect(on).toBeGreaterThanOrEqual(head);
					expect(on).toBeLessThanOrEqual(extent.to);
				}
			)
		);
	});
});

describe('the days shown', () => {
	test('all up to the head, its own day the last', () => {
		expect(shownDays(12.5, { from: 3, to: 40 }, null)).toEqual({ from: 3, to: 13 });
	});

	test('a window of the last days', () => {
		expect(shownDays(12.5, { from: 3, to: 40 }, 2)).toEqual({ from: 11, to: 13 });
	});
});
