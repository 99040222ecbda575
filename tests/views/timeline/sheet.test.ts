import { expect, test } from 'vitest';
import { sheetFor, sheetScale, type Sheet } from '$lib/views/timeline/sheet';

const AT_REST: Sheet = { from: 100, to: 200, origin: 100, length: 100 };
const MOVED: Sheet = { from: 80, to: 230, origin: 100, length: 100 };

const cases: { why: string; last: Sheet | null; days: [number, number]; moving: boolean; sheet: Sheet }[] = [
	{ why: 'the first sheet is what is in view', last: null, days: [100, 200], moving: false, sheet: AT_REST },
	{
		why: 'once moved there is more at each side, and what was drawn keeps its pixels',
		last: AT_REST,
		days: [105, 205],
		moving: true,
		sheet: MOVED
	},
	{
		why: 'a window within the sheet draws nothing anew',
		last: MOVED,
		days: [130, 230],
		moving: true,
		sheet: MOVED
	},
	{
		why: 'past the end of the sheet there is a next one, whose pixels go on from there',
		last: MOVED,
		days: [131, 231],
		moving: true,
		sheet: { from: 106, to: 256, origin: 100, length: 100 }
	},
	{
		why: 'at rest the sheet is what is in view',
		last: MOVED,
		days: [130, 230],
		moving: false,
		sheet: { from: 130, to: 230, origin: 130, length: 100 }
	},
	{
		why: 'each step of a zoom has another scale, and room at the sides would be drawn in vain',
		last: MOVED,
		days: [110, 160],
		moving: true,
		sheet: { from: 110, to: 160, origin: 110, length: 50 }
	}
];

for (const {
	why,
	last,
	days: [from, to],
	moving,
	sheet
} of cases) {
	test(why, () => {
		expect(sheetFor(last, { from, to }, moving)).toEqual(sheet);
	});
}

test('a sheet that still does is the very same, so that nothing is asked again', () => {
	expect(sheetFor(MOVED, { from: 90, to: 190 + 1e-12 }, true)).toBe(MOVED);
	expect(sheetFor(AT_REST, { from: 100, to: 200 }, false)).toBe(AT_REST);
});

test('pixels are those of the window that the sheet began with', () => {
	const x = sheetScale(MOVED, 1000);
	expect([x(80), x(100), x(200)]).toEqual([-200, 0, 1000]);
});
