import { describe, expect, test } from 'vitest';
import { readArticle, readEvents } from '$lib/extract';
import { LONGEST_PART, partsOf } from '$lib/extract/parts';
import { TOOLS } from './gazetteer-file';
import { articleOf } from './short';

/** The texts of the parts, each from its first paragraph to its last. */
function cut(text: string, longest: number): string[] {
	return [...partsOf(text, longest)].map(({ paragraphs }) =>
		text.slice(paragraphs[0]?.span.start ?? 0, paragraphs.at(-1)?.span.end ?? 0)
	);
}

const rows: { text: string; parts: string[]; why: string }[] = [
	{ text: '', parts: [''], why: 'nothing is a part too' },
	{ text: 'It rained.\n\nIt snowed.', parts: ['It rained.\n\nIt snowed.'], why: 'short enough' },
	{
		text: 'It rained all day.\n\nIt snowed.\n\nIt froze.',
		parts: ['It rained all day.', 'It snowed.\n\nIt froze.'],
		why: 'whole paragraphs, as many as fit'
	},
	{
		text: 'It rained. Then it snowed. It froze.',
		parts: ['It rained. ', 'Then it snowed. ', 'It froze.'],
		why: 'a paragraph that is too long, cut where sentences end'
	},
	{
		text: 'rain and snow and frost and sun',
		parts: ['rain and snow and frost ', 'and sun'],
		why: 'or words'
	},
	{ text: 'x'.repeat(45), parts: ['x'.repeat(24), 'x'.repeat(21)], why: 'or anywhere' },
	{
		text: `x${'😀'.repeat(12)}`,
		parts: [`x${'😀'.repeat(11)}`, '😀'],
		why: 'but not between the halves of a character'
	}
];

describe('parts of a text', () => {
	for (const { text, parts, why } of rows) test(why, () => expect(cut(text, 24)).toEqual(parts));

	test('only the first opens the text', () => {
		const parts = [...partsOf('It rained. Then it snowed. It froze.', 24)];
		expect(parts.map(({ continued }) => continued)).toEqual([false, true, true]);
	});
});

describe('events of a text longer than any article', () => {
	/** Paragraphs that say nothing, and that the tagger is spared. */
	const filler = `${'x'.repeat(5000)}

`.repeat(LONGEST_PART / 5000 + 1);
	const bomb = 'A bomb killed three people in Callao on Monday, and the port was closed.';

	test('are those of the article where one part is all', () => {
		const article = articleOf(`${bomb}\n\nOn Tuesday the mayor met the families.`);
		expect(readEvents(article, TOOLS)).toEqual(readArticle(article, TOOLS).events);
	});

	test('are dated by the dateline, cite their own words and have ids of their own', () => {
		const text = `LIMA, 3 March 2021 (AP) — ${bomb}\n\n${filler}${bomb}\n\n${filler}${bomb}`;
		const events = readEvents(articleOf(text, null), TOOLS);
		expect(events.map(({ when }) => when?.value.range.start)).toEqual(Array(3).fill('2021-03-01'));
		expect(new Set(events.map(({ id }) => id)).size).toBe(3);
		for (const { trigger } of events) expect(text.slice(trigger.span.start, trigger.span.end)).toBe('killed');
		expect(events.map(({ trigger }) => text.lastIndexOf(bomb, trigger.span.start))).toEqual(
			[0, 1, 2].map((k) => [...text.matchAll(/A bomb/g)][k].index)
		);
	});

	test('a later part has no lead: what opens it is news no more than what it goes on with', () => {
		const said = 'The ministry said that the talks must end.';
		const lead = readEvents(articleOf(`${said}\n\n${filler}`), TOOLS);
		const later = readEvents(articleOf(filler + said), TOOLS);
		expect([lead.length, later.length]).toEqual([1, 0]);
	});
});
