import { expect, test } from 'vitest';
import { overviewOf } from '$lib/views/timeline/stretch';

const cases = [
	{
		extent: { from: 0, to: 20 },
		bulk: { from: 0, to: 18 },
		compressed: [false],
		why: 'a short history is shown evenly'
	},
	{
		extent: { from: -1200, to: 20 },
		bulk: { from: 0, to: 20 },
		compressed: [true, false],
		why: 'years before the bulk are pressed together'
	},
	{
		extent: { from: 0, to: 900 },
		bulk: { from: 0, to: 20 },
		compressed: [false, true],
		why: 'and years after it'
	},
	{
		extent: { from: -700_000, to: 90_000 },
		bulk: { from: 0, to: 20 },
		compressed: [true, false, true],
		why: 'both, with readings from antiquity'
	}
];

for (const { extent, bulk, compressed, why } of cases) {
	test(why, () => {
		const { x, stretches, whole } = overviewOf(extent, bulk, 800);
		expect(stretches.map((stretch) => stretch.compressed)).toEqual(compressed);
		expect(whole.from).toBeLessThan(extent.from);
		expect(whole.to).toBeGreaterThan(extent.to);
		expect([x(whole.from), x(whole.to)]).toEqual([0, 800]);
		const main = stretches.find((stretch) => !stretch.compressed)!;
		expect(main.right - main.left).toBeGreaterThan(500);
		expect(main.from).toBeLessThanOrEqual(bulk.from);
		expect(main.to).toBeGreaterThanOrEqual(bulk.to);
		for (const day of [extent.from, bulk.from, (bulk.from + bulk.to) / 2, bulk.to, extent.to]) {
			expect(x.invert(x(day))).toBeCloseTo(day, 3);
		}
	});
}
