import { scaleLinear } from 'd3';
import { expect, test } from 'vitest';
import type { DaySpan } from '$lib/explore/engine';
import { EVERYTHING } from '$lib/explore/filter';
import { homeOf } from '$lib/views/timeline/home';
import { padded } from '$lib/views/timeline/fit';
import { cut, overlaps, placeLabels, type Rect } from '$lib/views/timeline/labels';
import { layOut, type Layout } from '$lib/views/timeline/lanes';
import { isSeen, shapeOf, shiftsOf, SYMBOL } from '$lib/views/timeline/marks';
import { pack, share } from '$lib/views/timeline/pack';
import { textWidth } from '$lib/views/timeline/text-width';
import { tollScaleOf } from '$lib/views/toll-scale';
import { engineOf, generated, SPRING, WIDTHS, type Row } from './sample';

const box = (left: number, right: number, half = 5) => ({ boxes: [{ left, right, half }], shifts: [0] });

const packs = [
	{ items: [box(0, 10), box(20, 30)], ys: [5, 5], why: 'apart in time, on one row' },
	{ items: [box(0, 10), box(5, 15)], ys: [5, 16.5], why: 'overlapping in time, on two' },
	{
		items: [box(0, 10, 10), box(5, 15), box(20, 30)],
		ys: [10, 26.5, 5],
		why: 'a tall one pushes only what it meets'
	},
	{
		items: [box(0, 10), box(0, 10), box(0, 10)],
		limit: 30,
		ys: [5, 16.5, null],
		why: 'beyond the limit there is no place'
	},
	{
		items: [box(0, 10), { ...box(0, 10), shifts: [0, 12] }],
		limit: 12,
		ys: [5, 5],
		why: 'short of height, what may is moved aside'
	}
];

for (const { items, limit, ys, why } of packs) {
	test(`packing: ${why}`, () =>
		expect(pack(items, limit).places.map((place) => place?.y ?? null)).toEqual(ys));
}

const shares = [
	{ height: 90, wanted: [10, 20, 30], got: [20, 30, 40], why: 'enough for all, and the rest spread evenly' },
	{ height: 60, wanted: [10, 100, 100], got: [10, 25, 25], why: 'the modest first, the others evenly' }
];
for (const { height, wanted, got, why } of shares)
	test(why, () => expect(share(height, wanted)).toEqual(got));

const cuts = [
	{ text: 'missile strike on Sumy', room: 400, shown: 'missile strike on Sumy', why: 'it fits' },
	{
		text: 'missile strike on the market of Sumy',
		room: 110,
		shown: 'missile strike…',
		why: 'at a word, and not after "on the"'
	},
	{
		text: 'ceasefire talks, at last, in Cairo',
		room: 110,
		shown: 'ceasefire talks…',
		why: 'without the comma'
	},
	{ text: 'missile strike on Sumy', room: 30, shown: null, why: 'too little would be left' },
	{ text: 'Verfassungsgerichtsentscheidung', room: 60, shown: null, why: 'never within a word' }
];
for (const { text, room, shown, why } of cuts)
	test(`"${text}" in ${room}: ${why}`, () => expect(cut(text, room)).toBe(shown));

const plot = { left: 0, right: 300, top: 0, bottom: 80 };
const anchor = { id: 'a', text: 'Missile strike', x: 100, y: 40, radius: 6, bounds: plot };

const labels = [
	{ taken: [], side: 'start', leader: false, why: 'right of its mark if it can be' },
	{
		taken: [{ left: 108, right: 140, top: 35, bottom: 45 }],
		side: 'end',
		leader: false,
		why: 'else left of it'
	},
	{
		taken: [{ left: 0, right: 300, top: 32, bottom: 48 }],
		side: 'start',
		leader: true,
		why: 'else above or below, with a line'
	},
	{ taken: [{ left: 0, right: 300, top: 0, bottom: 80 }], side: undefined, leader: false, why: 'nowhere' }
];
for (const { taken, side, leader, why } of labels) {
	test(`a label stands ${why}`, () => {
		const label = placeLabels([anchor], taken).get('a');
		expect(label?.anchor).toBe(side);
		expect(Boolean(label?.leader)).toBe(leader);
	});
}

const shape = (row: Row, pixelsADay: number) => {
	const engine = engineOf([row]);
	const mark = engine.which(EVERYTHING, 'date', { from: 0, size: 1 }).rows[0];
	const from = mark.span!.from - 200 / pixelsADay;
	return shapeOf(mark, (day) => (day - from) * pixelsADay, 900, tollScaleOf(engine))!;
};
const strike = { title: 'strike', start: '2025-04-04' };
const shapes = [
	{
		row: strike,
		pixels: 5,
		form: 'point',
		ends: ['hard', 'hard'],
		fill: 'solid',
		why: 'a day from afar is a point'
	},
	{
		row: strike,
		pixels: 80,
		form: 'day',
		ends: ['hard', 'hard'],
		fill: 'solid',
		why: 'near by it has a width'
	},
	{
		row: { ...strike, end: '2025-05-01', precision: 'month' },
		pixels: 5,
		form: 'band',
		ends: ['hard', 'hard'],
		fill: 'solid',
		why: 'a month is a band'
	},
	{
		row: { ...strike, end: '2025-05-01', precision: 'month' },
		pixels: 0.1,
		form: 'point',
		ends: ['hard', 'hard'],
		fill: 'solid',
		why: 'but a point among decades'
	},
	{
		row: { ...strike, end: '2025-05-01', precision: 'span' },
		pixels: 5,
		form: 'bar',
		ends: ['hard', 'hard'],
		fill: 'solid',
		why: 'a span is a bar'
	},
	{
		row: { ...strike, approximate: true },
		pixels: 5,
		form: 'band',
		ends: ['soft', 'soft'],
		fill: 'solid',
		why: 'about a day fades to both sides'
	},
	{
		row: { ...strike, open: 'start' },
		pixels: 5,
		form: 'point',
		ends: ['open', 'hard'],
		fill: 'solid',
		why: '"by" has no start'
	},
	{
		row: { ...strike, status: 'planned' },
		pixels: 5,
		form: 'point',
		ends: ['hard', 'hard'],
		fill: 'outline',
		why: 'a plan is an outline'
	},
	{
		row: { ...strike, status: 'denied' },
		pixels: 5,
		form: 'point',
		ends: ['hard', 'hard'],
		fill: 'hatched',
		why: 'a denial is hatched'
	}
] as const;
for (const { row, pixels, form, ends, fill, why } of shapes) {
	test(why, () => {
		const drawn = shape(row, pixels);
		expect([drawn.form, drawn.start, drawn.end, drawn.fill]).toEqual([form, ...ends, fill]);
	});
}

test('no figure is a small symbol, one dead is a circle, and the injured lie around the dead', () => {
	expect(shape(strike, 5).toll).toBeNull();
	expect(shape(strike, 5).radius).toBe(SYMBOL);
	const { toll } = shape({ ...strike, killed: 35, injured: 119 }, 5);
	expect(toll!.injured ** 2 / toll!.killed ** 2).toBeCloseTo((35 + 119) / 35, 5);
	expect(shape({ ...strike, killed: 1, reports: 3 }, 5).rings).toHaveLength(2);
});

test('a mark may move aside within its day and no farther', () => {
	const day = shape(strike, 80);
	for (const by of shiftsOf(day, 900)) {
		expect(day.x + by - SYMBOL).toBeGreaterThanOrEqual(day.left);
		expect(day.x + by + SYMBOL).toBeLessThanOrEqual(day.right);
	}
	expect(shiftsOf(shape({ ...strike, end: '2025-05-01', precision: 'month' }, 5), 900)).toEqual([0]);
});

function laidOut(rows: readonly Row[], width: number, height: number, head = 0): Layout {
	const engine = engineOf(rows);
	const window = padded(homeOf(engine, EVERYTHING) as DaySpan);
	const x = scaleLinear([window.from, window.to], [0, width]);
	const { marks } = engine.when(EVERYTHING, { ...window, bins: 10, marks: 1000 });
	const drawn = marks!.map((mark) => shapeOf(mark, x, width, tollScaleOf(engine))!);
	return layOut(
		drawn.filter((one) => isSeen(one, width)),
		width,
		height,
		head
	);
}

/** Heads, labels and the signs of crowds: what must never meet. */
function inkOf({ stands, crowds }: Layout): { rect: Rect; of: string }[] {
	return [
		...stands.map(({ shape: { x, radius, mark }, y }) => {
			return {
				rect: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
				of: mark.id
			};
		}),
		...stands.flatMap(({ label, shape: { mark } }) => {
			if (!label) return [];
			const width = textWidth(label.text, 12);
			const left = label.anchor === 'start' ? label.x : label.x - width;
			return [{ rect: { left, right: left + width, top: label.y - 6, bottom: label.y + 6 }, of: mark.id }];
		}),
		...crowds.map(({ x, y }) => ({ rect: { left: x - 8, right: x + 8, top: y - 6, bottom: y + 6 }, of: '+' }))
	];
}

const pictures = [
	{ name: 'eight events', rows: SPRING, width: 780, height: 200 },
	{ name: 'eight events on a phone', rows: SPRING, width: 370, height: 220, head: 15 },
	{ name: 'every width of date', rows: WIDTHS, width: 780, height: 220 },
	{ name: 'sixty', rows: generated(60, 40), width: 860, height: 200 },
	{ name: 'sixty on a phone', rows: generated(60, 40), width: 370, height: 220, head: 15 },
	{ name: 'three hundred', rows: generated(280, 300), width: 1300, height: 300 }
];
for (const { name, rows, width, height, head } of pictures) {
	test(`${name}: nothing covers anything, and all stays in the plot`, () => {
		const layout = laidOut(rows, width, height, head);
		const ink = inkOf(layout);
		for (let i = 0; i < ink.length; i++) {
			for (let j = i + 1; j < ink.length; j++) {
				if (overlaps(ink[i].rect, ink[j].rect))
					expect.fail(`${JSON.stringify(ink[i])} and ${JSON.stringify(ink[j])}`);
			}
		}
		for (const { rect, of } of ink) {
			expect(rect.top, of).toBeGreaterThanOrEqual(-0.01);
			expect(rect.bottom, of).toBeLessThanOrEqual(height + 0.01);
		}
		const shown = layout.stands.length + layout.crowds.reduce((sum, { shapes }) => sum + shapes.length, 0);
		const last = layout.lanes.at(-1)!;
		expect(last.top + last.height).toBeCloseTo(height);
		expect(shown).toBeGreaterThanOrEqual(6);
	});
}

test('every event in view is either drawn or counted in a crowd', () => {
	const rows = generated(250, 4);
	const { stands, crowds } = laidOut(rows, 800, 200);
	expect(stands.length + crowds.reduce((sum, { shapes }) => sum + shapes.length, 0)).toBe(250);
});

test('the most important is named before the others', () => {
	const { stands } = laidOut(generated(60, 40), 860, 200);
	const named = stands.filter(({ label }) => label).map(({ shape }) => shape.radius);
	const plain = stands.filter(({ label }) => !label).map(({ shape }) => shape.radius);
	const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
	expect(named.length).toBeGreaterThan(5);
	expect(mean(named)).toBeGreaterThan(mean(plain));
});
