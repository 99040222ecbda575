import { expect, test } from 'vitest';
import { toDayNumber } from '$lib/model';
import { between, bulkOf, clamped, padded, zoomed } from '$lib/views/timeline/fit';

const on = (day: string, events = 1) => ({ from: toDayNumber(day), to: toDayNumber(day) + 1, events });
const days = (from: string, to: string) => ({ from: toDayNumber(from), to: toDayNumber(to) });

const bulks = [
	{
		weights: ['2022-02-24', '2025-04-04', '2025-04-11', '2025-04-13', '2025-04-14', '2025-04-16'].map((d) =>
			on(d)
		),
		bulk: days('2025-04-04', '2025-04-17'),
		why: 'one event of another year does not squash two weeks'
	},
	{
		weights: ['2025-04-04', '2025-04-05', '2025-04-07', '2025-04-08', '2025-04-20'].map((d) => on(d)),
		bulk: days('2025-04-04', '2025-04-21'),
		why: 'a straggler of the same month is no outlier'
	},
	{
		weights: ['1914-07-28', '1939-09-01', '1991-12-26'].map((d) => on(d)),
		bulk: days('1914-07-28', '1991-12-27'),
		why: 'three events far apart are the story itself'
	},
	{
		weights: [on('-000099-01-01'), ...Array.from({ length: 40 }, (_, i) => on('2020-01-01', 5 + (i % 3)))],
		bulk: days('2020-01-01', '2020-01-02'),
		why: 'one reading of an ancient year among hundreds'
	},
	{ weights: [on('2025-04-04')], bulk: days('2025-04-04', '2025-04-05'), why: 'a single event' },
	{ weights: [], bulk: null, why: 'nothing dated, nothing to fit' }
];

for (const { weights, bulk, why } of bulks) {
	test(`bulk of ${weights.length}: ${why}`, () => expect(bulkOf(weights)).toEqual(bulk));
}

test('evenly spread events are never cut', () => {
	const weights = Array.from({ length: 200 }, (_, i) => ({ from: i * 9, to: i * 9 + 1, events: 1 }));
	expect(bulkOf(weights)).toEqual({ from: 0, to: 199 * 9 + 1 });
});

test('a padded window holds what it was made for, and at least three days', () => {
	const span = days('2025-04-04', '2025-04-05');
	const { from, to } = padded(span);
	expect(from).toBeLessThan(span.from);
	expect(to).toBeGreaterThan(span.to);
	expect(to - from).toBeGreaterThanOrEqual(3);
});

test('clamping keeps a window inside time and no shorter than two hours', () => {
	expect(clamped({ from: -5e9, to: 5e9 })).toEqual({ from: -99_000_000, to: 99_000_000 });
	const { from, to } = clamped({ from: 100, to: 100 });
	expect((to - from) * 24).toBeCloseTo(2);
});

test('zooming leaves the day under the pointer where it was', () => {
	const window = { from: 0, to: 100 };
	const half = zoomed(window, 0.5, 20);
	expect((20 - half.from) / (half.to - half.from)).toBeCloseTo(0.2);
	expect(half.to - half.from).toBe(50);
});

test('a move between windows starts and ends exactly, and gets there without overshooting', () => {
	const [a, b] = [
		{ from: 0, to: 1000 },
		{ from: 400, to: 410 }
	];
	expect(between(a, b, 0)).toEqual(a);
	expect(between(a, b, 1)).toEqual(b);
	const middle = between(a, b, 0.5);
	expect(middle.to - middle.from).toBeCloseTo(100);
	expect(middle.from).toBeLessThan(400);
	expect(middle.to).toBeGreaterThan(410);
});
