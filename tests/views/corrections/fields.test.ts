import { expect, test } from 'vitest';
import { pointedPlace, readToll, writeToll } from '$lib/views/corrections/fields';
import { nextToReview } from '$lib/views/corrections/review';

const FIGURES = [
	{ low: '', high: '', reads: null, why: 'nothing typed is no figure' },
	{ low: '35', high: '', reads: [35, null], why: 'only the first is "at least"' },
	{ low: '', high: '40', reads: [0, 40], why: 'only the second is "up to"' },
	{ low: '1,200', high: '1 300', reads: [1200, 1300], why: 'thousands may be set apart' },
	{ low: '5', high: '4', reads: undefined, why: 'a range runs upwards' },
	{ low: 'many', high: '', reads: undefined, why: 'words are no number' },
	{ low: '-3', high: '', reads: undefined, why: 'nobody is counted below none' }
];

test.each(FIGURES)('$low to $high: $why', ({ low, high, reads }) => {
	const count = readToll({ low, high, about: false }, null);
	expect(count && [count.low, count.high]).toEqual(reads);
});

test('whom a figure counts stays when its number is changed', () => {
	const before = {
		low: 3,
		high: 3,
		approximate: true,
		of: 'soldiers',
		claimedBy: 'the mayor',
		including: []
	};
	expect(readToll({ ...writeToll(before), high: '5' }, before)).toEqual({ ...before, high: 5 });
});

test('a place without a name is called by where it lies', () => {
	expect(pointedPlace(' ', [34.80001, 50.91])).toMatchObject({ name: '50.91, 34.8', point: [34.8, 50.91] });
});

test('review goes on behind the event in hand, passes over what has a verdict, and goes round', () => {
	const verdicts = new Map([['b', 'accepted' as const]]);
	const next = (current: string | null) =>
		nextToReview(['a', 'b', 'c'], current, (id) => verdicts.get(id) ?? null);
	expect([null, 'a', 'c'].map(next)).toEqual(['a', 'c', 'a']);
	verdicts.set('a', 'accepted');
	expect(next('c')).toBeNull();
});
