import { expect, test } from 'vitest';
import { dayWithin, isAll, rangeOf, resized, shifted, spanning, spanOf } from '$lib/views/timeline/days';

const shown = { from: 100, to: 130 };

const drawn = [
	{ a: 104, b: 107, span: { from: 104, to: 108 }, why: 'both days belong to it' },
	{ a: 107, b: 104, span: { from: 104, to: 108 }, why: 'drawn leftwards it is the same' },
	{ a: 104, b: 104, span: { from: 104, to: 105 }, why: 'within one day, that day' }
];
for (const { a, b, span, why } of drawn)
	test(`${a} to ${b}: ${why}`, () => expect(spanning(a, b)).toEqual(span));

const moved = [
	{ by: 3, to: { from: 107, to: 111 }, why: 'as long as before' },
	{ by: -50, to: { from: 100, to: 104 }, why: 'stops at the first day and keeps its length' },
	{ by: 50, to: { from: 126, to: 130 }, why: 'stops at the last' }
];
for (const { by, to, why } of moved) {
	test(`moved by ${by}: ${why}`, () => expect(shifted({ from: 104, to: 108 }, by, shown)).toEqual(to));
}

const ends = [
	{ end: 'from', day: 102, to: { from: 102, to: 108 }, why: 'only this end moves' },
	{ end: 'to', day: 120, to: { from: 104, to: 120 }, why: 'only that end moves' },
	{ end: 'from', day: 115, to: { from: 107, to: 108 }, why: 'ends do not cross' },
	{ end: 'to', day: 90, to: { from: 104, to: 105 }, why: 'from neither side' },
	{ end: 'to', day: 900, to: { from: 104, to: 130 }, why: 'not beyond what is shown' }
] as const;
for (const { end, day, to, why } of ends) {
	test(`${end} to ${day}: ${why}`, () =>
		expect(resized({ from: 104, to: 108 }, end, day, shown)).toEqual(to));
}

test('a place on the scale is a day within what is shown', () => {
	expect([99.5, 104.99, 130].map((day) => dayWithin(day, shown))).toEqual([100, 104, 129]);
});

test('all days are no filter', () => {
	expect(isAll(shown, shown)).toBe(true);
	expect(isAll({ from: 101, to: 130 }, shown)).toBe(false);
});

test('filter days and numbers are the same days, before the common era too', () => {
	for (const range of [
		{ start: '2025-04-04', end: '2025-04-17' },
		{ start: '-000043-03-15', end: '-000043-03-16' }
	]) {
		expect(rangeOf(spanOf(range))).toEqual(range);
	}
});
