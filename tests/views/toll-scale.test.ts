import { expect, test } from 'vitest';
import { tollScale } from '$lib/views/toll-scale';

const areas = [
	{ most: 154, small: 35, large: 140, why: 'four times the dead is four times the area' },
	{ most: 40_000, small: 5_000, large: 20_000, why: 'an earthquake is drawn by the same rule' },
	{ most: 20, small: 5, large: 20, why: 'with few dead the step is held, and the rule stays' }
];

for (const { most, small, large, why } of areas) {
	test(`of ${most}, ${small} against ${large}: ${why}`, () => {
		const { radius } = tollScale(most);
		expect(radius(large) / radius(small)).toBeCloseTo(2, 5);
	});
}

const legends = [
	{ most: 154, legend: [100, 20, 5], why: 'round figures that can be told apart' },
	{ most: 0, legend: [], why: 'nobody killed needs no legend' },
	{ most: 40_000, legend: [20_000, 5_000, 2_000], why: 'thousands too' }
];

for (const { most, legend, why } of legends) {
	test(`legend of ${most}: ${why}`, () => expect(tollScale(most).legend).toEqual(legend));
}

test('the largest event keeps within 22 pixels, one death is seen, none has no circle', () => {
	for (const most of [1, 10, 154, 3_000, 250_000]) expect(tollScale(most).radius(most)).toBeLessThan(22);
	expect(tollScale(1_000_000).radius(1)).toBeGreaterThanOrEqual(3);
	expect(tollScale(10).radius(0)).toBe(0);
});
