import { describe, expect, test } from 'vitest';
import type { Article } from '$lib/model';
import { readArticle } from '$lib/extract';
import { TOOLS } from './gazetteer-file';

/** The kind and the day of each event of a text. */
function days(text: string): string[] {
	const article: Article = {
		id: 'a',
		title: '',
		publisher: null,
		url: null,
		published: '2025-04-16',
		place: null,
		text
	};
	return readArticle(article, TOOLS).events.map(
		({ kind, when }) => `${kind} ${when?.value.range.start ?? '-'}`
	);
}

const cases: { text: string; events: string[]; why: string }[] = [
	{
		text: 'Two explosions took place just a few minutes ago in Lima.',
		events: ['explosion 2025-04-16'],
		why: 'minutes ago is the day of the report, however many'
	},
	{
		text: 'President Ana Gil referred today to the murder of two priests in Tacna.',
		events: ['attack -'],
		why: 'the day is that of the speech'
	},
	{
		text: 'President Ana Gil referred to the murder of two priests in Tacna on Sunday.',
		events: ['attack 2025-04-13'],
		why: 'the day stands behind the murder'
	},
	{
		text: 'Rebels launched the attack on Tacna on Sunday.',
		events: ['attack 2025-04-13'],
		why: 'who launches an attack does not speak of it'
	},
	{
		text: 'A bomb went off in Lima on Monday. Two people died.',
		events: ['explosion 2025-04-14'],
		why: 'what goes off goes nowhere'
	}
];

describe('the day of an event, and of who speaks of it', () => {
	test.each(cases)('$events: $why', ({ text, events }) => {
		expect(days(text)).toEqual(events);
	});
});
