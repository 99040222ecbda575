import { expect, test } from 'vitest';
import type { LonLat } from '$lib/model';
import { encloses } from '$lib/explore/lasso';

const bay: LonLat[] = [
	[0, 0],
	[10, 0],
	[10, 10],
	[5, 2],
	[0, 10]
];
const pacific: LonLat[] = [
	[170, -10],
	[-170, -10],
	[-170, 10],
	[170, 10]
];

const cases: { lasso: LonLat[]; point: LonLat; inside: boolean; why: string }[] = [
	{ lasso: bay, point: [1, 5], inside: true, why: 'in its western arm' },
	{ lasso: bay, point: [5, 5], inside: false, why: 'in the bay between its arms' },
	{ lasso: bay, point: [5, 1], inside: true, why: 'south of the bay' },
	{ lasso: bay, point: [-1, 5], inside: false, why: 'west of it' },
	{ lasso: bay, point: [361 - 360, 5], inside: true, why: 'a turn more is the same meridian' },
	{ lasso: bay.toReversed(), point: [1, 5], inside: true, why: 'drawn the other way round' },
	{ lasso: pacific, point: [179, 0], inside: true, why: 'before the date line' },
	{ lasso: pacific, point: [-179, 0], inside: true, why: 'behind the date line' },
	{ lasso: pacific, point: [0, 0], inside: false, why: 'not the long way round' },
	{ lasso: [], point: [0, 0], inside: false, why: 'no corners hold nothing' }
];

for (const { lasso, point, inside, why } of cases)
	test(`${point} is ${inside ? '' : 'not '}inside: ${why}`, () =>
		expect(encloses(lasso)(point)).toBe(inside));
