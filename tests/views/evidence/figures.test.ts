import { expect, test } from 'vitest';
import type { Cited, Count } from '$lib/model';
import { attribution, disagreement } from '$lib/views/evidence/figures';

const figure = (
	articleId: string,
	low: number,
	high: number | null,
	claimedBy: string | null = null
): Cited<Count> => ({
	value: { low, high, approximate: false, of: null, claimedBy, including: [] },
	quote: { articleId, span: { start: 0, end: 1 } }
});

const cases = [
	{
		figures: [figure('a', 35, 35), figure('b', 34, 34)],
		says: 'Two reports differ: 34 and 35 killed',
		why: 'the lower figure first, whatever came first'
	},
	{
		figures: [figure('a', 35, null), figure('b', 34, 34), figure('c', 40, 40)],
		says: 'Three reports differ: 34, at least 35 and 40 killed',
		why: 'each as it was put'
	},
	{
		figures: [figure('a', 3, 3), figure('a', 4, 4)],
		says: 'The figures differ: 3 and 4 killed',
		why: 'one report may be at odds with itself'
	},
	{ figures: [figure('a', 35, 35), figure('b', 35, 35)], says: null, why: 'agreement needs no words' },
	{ figures: [figure('a', 35, 35)], says: null, why: 'one figure cannot differ' }
];

for (const { figures, says, why } of cases)
	test(`${says}: ${why}`, () => expect(disagreement(figures, 'killed')).toBe(says));

test('a figure is put down to who gave it and to the report', () => {
	const article = {
		id: 'b',
		title: 'A very long headline that goes on and on about a strike on a port',
		publisher: null,
		url: null,
		published: '2025-04-14',
		place: null,
		text: ''
	};
	expect(attribution(figure('b', 3, 3, 'the mayor'), null)).toBe('according to the mayor');
	expect(attribution(figure('b', 3, 3), { ...article, publisher: 'A wire' })).toBe('A wire, 14 Apr 2025');
	expect(attribution(figure('b', 3, 3), article)).toContain('…”, 14 Apr 2025');
	expect(attribution(figure('b', 3, 3), null)).toBe('');
});
