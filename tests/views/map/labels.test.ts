import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	around,
	broken,
	centred,
	meet,
	placeLabels,
	widthOf,
	type Rect,
	type Wish
} from '$lib/views/map/labels';

const BOUNDS: Rect = { x: 0, y: 0, width: 400, height: 200 };
const FACE = { size: 12 };

const beside = (id: string, x: number, y: number, radius = 5): Wish<string> => ({
	id,
	label: id,
	settings: around([x, y], radius, [{ text: id, face: FACE }])
});
const markAt = (x: number, y: number, radius = 5): Rect => ({
	x: x - radius,
	y: y - radius,
	width: 2 * radius,
	height: 2 * radius
});

const cases: { wishes: Wish<string>[]; obstacles?: Rect[]; set: string[]; why: string }[] = [
	{ wishes: [beside('Sumy', 100, 100)], set: ['Sumy start'], why: 'to the right of its mark, as one reads' },
	{ wishes: [beside('Sumy', 390, 100)], set: ['Sumy end'], why: 'to the left at the right edge' },
	{ wishes: [beside('Kharkiv', 200, 20, 400)], set: [], why: 'a name that fits nowhere is left out' },
	{
		wishes: [beside('Sumy', 100, 100)],
		obstacles: [markAt(125, 100)],
		set: ['Sumy end'],
		why: 'another mark stands in the way'
	},
	{
		wishes: [{ ...beside('Kyiv', 100, 100, 2), foot: markAt(100, 100, 3) }],
		obstacles: [markAt(101, 101, 2)],
		set: [],
		why: 'a town whose dot is covered is not named beside nothing'
	},
	{
		wishes: [
			{ ...beside('Kyiv', 100, 100, 2), foot: markAt(100, 100, 3) },
			{ ...beside('Lviv', 103, 101, 2), foot: markAt(103, 101, 3) }
		],
		set: ['Kyiv start'],
		why: 'nor are two dots drawn into each other'
	},
	{
		wishes: [beside('Kyiv', 100, 100), beside('Brovary', 112, 100)],
		obstacles: [markAt(100, 100), markAt(112, 100)],
		set: ['Kyiv end', 'Brovary start'],
		why: 'neighbours turn their names away from one another'
	},
	{
		wishes: [beside('Sumy', 100, 100), beside('Sumy', 300, 100)],
		set: ['Sumy start'],
		why: 'of two wishes for one name only the first is granted'
	},
	{
		wishes: [
			{ id: 'sea', label: 'sea', settings: [centred([200, 100], [{ text: 'Black Sea', face: FACE }])] },
			{ id: 'land', label: 'land', settings: [centred([210, 104], [{ text: 'UKRAINE', face: FACE }])] }
		],
		set: ['sea middle'],
		why: 'the more important name comes first'
	}
];
for (const { wishes, obstacles = [], set, why } of cases) {
	test(`${set.join(', ') || 'no name'}: ${why}`, () => {
		const placed = placeLabels(wishes, obstacles, BOUNDS);
		expect(placed.map(({ id, align }) => `${id} ${align}`)).toEqual(set);
	});
}

test('no name ever covers another, a mark or the edge', () => {
	const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }) });
	fc.assert(
		fc.property(fc.array(point, { maxLength: 40 }), (points) => {
			const marks = points.map(({ x, y }) => markAt(x, y, 6));
			const placed = placeLabels(
				points.map(({ x, y }, i) => beside(`Town ${i}`, x, y, 6)),
				marks,
				BOUNDS
			);
			for (const [i, a] of placed.entries()) {
				expect(marks.some((mark) => meet(mark, a.rect))).toBe(false);
				expect(placed.slice(i + 1).some((b) => meet(a.rect, b.rect))).toBe(false);
				expect(a.rect.x).toBeGreaterThanOrEqual(0);
				expect(a.rect.x + a.rect.width).toBeLessThanOrEqual(BOUNDS.width);
			}
		})
	);
});

const breaks = [
	{ name: 'Chad', letters: 10, lines: ['Chad'], why: 'one word' },
	{ name: 'South Sudan', letters: 10, lines: ['South', 'Sudan'], why: 'too long for one line' },
	{ name: 'North Atlantic Ocean', letters: 9, lines: ['North', 'Atlantic', 'Ocean'], why: 'a line a word' },
	{ name: 'Bay of Bengal', letters: 9, lines: ['Bay of', 'Bengal'], why: 'short words keep company' },
	{ name: 'Liechtenstein', letters: 5, lines: ['Liechtenstein'], why: 'a word is never broken' }
];
for (const { name, letters, lines, why } of breaks) {
	test(`${name} is set as ${lines.join(' / ')}: ${why}`, () => {
		expect(broken(name, letters)).toEqual(lines);
	});
}

test('wide letters, bold and spacing take more room', () => {
	expect(widthOf('MMM', FACE)).toBeGreaterThan(widthOf('iii', FACE) * 2);
	expect(widthOf('Sumy', { size: 12, bold: true })).toBeGreaterThan(widthOf('Sumy', FACE));
	expect(widthOf('Sumy', { size: 12, spacing: 2 })).toBeCloseTo(widthOf('Sumy', FACE) + 8, 9);
});
