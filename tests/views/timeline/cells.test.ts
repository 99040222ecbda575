import { expect, test } from 'vitest';
import { cellAt, cellsOf, cornerOf } from '$lib/views/timeline/cells';

const shapes = [
	{
		width: 30,
		unit: 1,
		across: 5,
		why: 'thirty square pixels an event: five in a row come nearest to squares'
	},
	{ width: 12, unit: 12, across: 1, why: 'one above the other where bars are narrow' },
	{ width: 4, unit: 4, across: 1, why: 'the narrowest that are told apart' },
	{ width: 30, unit: 0.1, across: null, why: 'too many: the bar is solid' },
	{ width: 1, unit: 8, across: null, why: 'a column of a pixel has no room for cells' }
];
for (const { width, unit, across, why } of shapes) {
	test(`${width} by ${unit} pixels: ${why}`, () => {
		const cells = cellsOf(width, unit);
		expect(cells?.across ?? null).toBe(across);
		if (cells) expect(cells.width * cells.height).toBeCloseTo(width * unit, 9);
	});
}

const cells = { across: 3, width: 4, height: 5 };
const hits = [
	{ events: 7, x: 1, above: 1, at: 0, why: 'the first, at the floor on the left' },
	{ events: 7, x: 9, above: 4, at: 2, why: 'the end of the first row' },
	{ events: 7, x: 5, above: 6, at: 4, why: 'the middle of the second' },
	{ events: 7, x: 9, above: 13, at: 6, why: 'beside the last, in a row that is not full' },
	{ events: 7, x: 5, above: 20, at: 6, why: 'a little above the bar' },
	{ events: 7, x: 5, above: 40, at: null, why: 'far above it' },
	{ events: 7, x: 5, above: -30, at: null, why: 'below the floor' },
	{ events: 0, x: 5, above: 1, at: null, why: 'an empty bar' },
	{ events: 7, x: -3, above: 1, at: 0, why: 'a little to the left' },
	{ events: 7, x: 15, above: 1, at: 2, why: 'a little to the right' }
];
for (const { events, x, above, at, why } of hits) {
	test(`at ${x}, ${above}: ${why}`, () => expect(cellAt(cells, events, x, above, 12)).toBe(at));
}

test('the middle of each cell is that cell', () => {
	for (let at = 0; at < 20; at++) {
		const { x, above } = cornerOf(cells, at);
		expect(cellAt(cells, 20, x + 2, above + 2.5, 12)).toBe(at);
	}
});
