import { describe, expect, test } from 'vitest';
import type { Article, Cited, Count } from '$lib/model';
import { tollHistory, topOf, withRoom } from '$lib/views/evidence/toll-history';

const article = (id: string, published: string | null): Article => ({
	id,
	title: id,
	publisher: null,
	url: null,
	published,
	place: null,
	text: ''
});
const ARTICLES = [article('early', '2025-04-13'), article('late', '2025-04-15'), article('undated', null)];
const articleOf = (id: string) => ARTICLES.find((one) => one.id === id) ?? null;

function figure(low: number, high: number | null, from: string): Cited<Count> {
	return {
		value: { low, high, approximate: false, of: null, claimedBy: null, including: [] },
		quote: { articleId: from, span: { start: 0, end: 0 } }
	};
}

describe('the course of a toll', () => {
	test('goes by the day of the report, whatever order the figures stand in', () => {
		const told = tollHistory([figure(35, null, 'late'), figure(20, 20, 'early')], articleOf);
		expect(told.map(({ count, at }) => [count.low, at])).toEqual([
			[20, 1],
			[35, 0]
		]);
	});

	test('of one day is none', () => {
		expect(tollHistory([figure(35, 35, 'late'), figure(30, 30, 'late')], articleOf)).toEqual([]);
	});

	test('leaves out reports whose day nobody knows', () => {
		expect(tollHistory([figure(35, 35, 'late'), figure(30, 30, 'undated')], articleOf)).toEqual([]);
	});

	test('has a scale with room above its highest figure', () => {
		const told = tollHistory([figure(35, 40, 'late'), figure(20, 20, 'early')], articleOf);
		expect(topOf(told)).toBe(50);
	});
});

test('words go to the last point, the first, and those with room between', () => {
	expect(withRoom([0, 10, 50, 95, 100], 30).sort((a, b) => a - b)).toEqual([0, 2, 4]);
});
