import { describe, expect, test } from 'vitest';
import type { Article } from '$lib/model';
import { extractEvents } from '$lib/extract';
import { TOOLS } from './gazetteer-file';

function articleOf(id: string, text: string, published = '2025-04-16'): Article {
	return { id, title: `Report ${id}`, publisher: null, url: null, published, place: null, text };
}

const cases: { why: string; texts: string[]; events: number }[] = [
	{
		why: 'one strike, told by two papers with different figures',
		texts: [
			'A Russian missile strike on Sumy on April 13 killed at least 34 people.',
			'Two ballistic missiles hit the city of Sumy on Sunday, killing at least 35 people and injuring 119.'
		],
		events: 1
	},
	{
		why: 'two towns on one day',
		texts: [
			'A bomb killed three people in Kabul on Monday.',
			'A bomb killed three people in Herat on Monday.'
		],
		events: 2
	},
	{
		why: 'one town on two days',
		texts: [
			'A bomb killed three people in Kabul on April 2.',
			'A bomb killed three people in Kabul on April 9.'
		],
		events: 2
	},
	{
		why: 'one town and day, tolls that exclude each other',
		texts: ['A bomb killed three people in Kabul on Monday.', 'Gunmen killed 41 people in Kabul on Monday.'],
		events: 2
	},
	{
		why: 'an arrest and a bomb are two things',
		texts: [
			'A bomb killed three people in Kabul on Monday.',
			'Police arrested a journalist in Kabul on Monday.'
		],
		events: 2
	},
	{
		why: 'a plan and its coming about',
		texts: [
			'Emmanuel Macron will meet Olaf Scholz in Berlin on Monday, April 14.',
			'Emmanuel Macron met Olaf Scholz in Berlin on Monday.'
		],
		events: 1
	}
];

describe('merging across articles', () => {
	for (const { why, texts, events } of cases) {
		test(why, () => {
			const articles = texts.map((text, k) => articleOf(String(k), text));
			expect(extractEvents(articles, TOOLS).events).toHaveLength(events);
		});
	}

	test('keeps every figure, both sentences, and says why', () => {
		const [first, second] = cases[0].texts;
		const [event] = extractEvents(
			[articleOf('x', first, '2025-04-14'), articleOf('y', second)],
			TOOLS
		).events;
		expect(event.killed.map(({ value }) => value.low)).toEqual([35, 34]);
		expect(event.evidence.map(({ articleId }) => articleId)).toEqual(['x', 'y']);
		expect(event.merged.join(' ')).toContain('Report x');
		expect(event.otherWhens).toEqual([]);
	});

	test('a planned meeting that was held is reported', () => {
		const [plan, held] = cases[5].texts;
		const [event] = extractEvents([articleOf('x', plan, '2025-04-12'), articleOf('y', held)], TOOLS).events;
		expect(event.status).toBe('reported');
	});

	test('events come in date order, undated last', () => {
		const { events } = extractEvents(
			[
				articleOf('x', 'A bomb killed three people in Kabul on April 9.'),
				articleOf('y', 'A bomb killed two people in Herat on April 2. Police arrested Anna Kern in Oslo.')
			],
			TOOLS
		);
		const days = events.map(({ when }) => when?.value.range.start ?? '~');
		expect(days).toEqual([...days].sort());
	});

	test('a thousand copies of an article are one story, in little time', () => {
		const text = cases[0].texts[0];
		const copies = Array.from({ length: 1000 }, (_, k) => articleOf(String(k), text));
		expect(extractEvents(copies, TOOLS).events).toHaveLength(1);
	}, 20_000);
});
