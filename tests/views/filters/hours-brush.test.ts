import { describe, expect, test } from 'vitest';
import { lengthOf, shifted, strokeOf, withEnd } from '$lib/views/filters/hours-brush';

describe('hours of the day as a brush moves them', () => {
	const strokes = [
		{ first: 6, last: 11, hours: { from: 6, to: 12 }, why: 'both hours belong' },
		{ first: 11, last: 6, hours: { from: 6, to: 12 }, why: 'drawn backwards' },
		{ first: 23, last: 23, hours: { from: 23, to: 24 }, why: 'the last hour ends the day' }
	];
	for (const { first, last, hours, why } of strokes)
		test(`${first} to ${last}: ${why}`, () => expect(strokeOf(first, last)).toEqual(hours));

	const moves = [
		{ hours: { from: 20, to: 24 }, by: 2, after: { from: 22, to: 2 }, why: 'over midnight' },
		{ hours: { from: 22, to: 2 }, by: -2, after: { from: 20, to: 24 }, why: 'and back: midnight ends as 24' },
		{ hours: { from: 0, to: 6 }, by: -1, after: { from: 23, to: 5 }, why: 'before midnight' },
		{ hours: { from: 0, to: 24 }, by: 24, after: { from: 0, to: 24 }, why: 'once around' }
	];
	for (const { hours, by, after, why } of moves)
		test(`${hours.from}–${hours.to} by ${by}: ${why}`, () => {
			expect(shifted(hours, by)).toEqual(after);
			expect(lengthOf(shifted(hours, by))).toBe(lengthOf(hours));
		});

	const ends = [
		{ hours: { from: 6, to: 12 }, end: 'from', by: 1, after: { from: 7, to: 12 }, why: 'later' },
		{ hours: { from: 6, to: 7 }, end: 'from', by: 1, after: { from: 6, to: 7 }, why: 'an hour is the least' },
		{ hours: { from: 0, to: 6 }, end: 'from', by: -1, after: { from: 23, to: 6 }, why: 'over midnight' },
		{ hours: { from: 18, to: 24 }, end: 'to', by: 1, after: { from: 18, to: 1 }, why: 'past midnight' },
		{
			hours: { from: 4, to: 3 },
			end: 'to',
			by: 1,
			after: { from: 0, to: 24 },
			why: 'all hours: from midnight'
		},
		{ hours: { from: 0, to: 24 }, end: 'to', by: 1, after: { from: 0, to: 24 }, why: 'no more than a day' },
		{ hours: { from: 0, to: 24 }, end: 'to', by: -1, after: { from: 0, to: 23 }, why: 'less of a day' }
	] as const;
	for (const { hours, end, by, after, why } of ends)
		test(`${hours.from}–${hours.to}, ${end} by ${by}: ${why}`, () =>
			expect(withEnd(hours, end, by)).toEqual(after));
});
