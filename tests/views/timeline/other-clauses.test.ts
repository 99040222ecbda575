import { expect, test } from 'vitest';
import { EVERYTHING, type Filter } from '$lib/explore/filter';
import { otherClauses } from '$lib/views/timeline/other-clauses';

const days = { start: '2025-04-01', end: '2025-04-09' };
const steps: { change: Partial<Filter>; same: boolean; why: string }[] = [
	{ change: { days }, same: true, why: 'a brush is drawn' },
	{ change: { days: { ...days, end: '2025-04-10' } }, same: true, why: 'and dragged' },
	{ change: { kinds: ['attack'] }, same: false, why: 'a kind is asked for' },
	{ change: { text: 'port' }, same: false, why: 'a word is asked for' }
];
for (const { change, same, why } of steps) {
	test(`questions are asked ${same ? 'no more' : 'anew'} when ${why}`, () => {
		const others = otherClauses();
		const before = others(EVERYTHING);
		const after = others({ ...EVERYTHING, ...change });
		expect(after === before).toBe(same);
		expect(after).toEqual({ ...EVERYTHING, ...change, days: null });
	});
}
