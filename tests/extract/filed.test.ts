import { describe, expect, test } from 'vitest';
import type { Article } from '$lib/model';
import { readArticle } from '$lib/extract';
import { TOOLS } from './gazetteer-file';

/** The place of each event. */
function wheres(text: string): string[] {
	const article: Article = {
		id: 'a',
		title: '',
		publisher: null,
		url: null,
		published: '2025-04-16',
		place: null,
		text
	};
	return readArticle(article, TOOLS).events.map(({ where }) => where?.value.name ?? '-');
}

const FILED = 'Arequipa, 16 Apr 2025 (ABC) -- ';

const cases: { text: string; events: string[]; why: string }[] = [
	{
		text: `${FILED}Former mayor Ana Gil was shot to death today on her way to her office, Peruvian police said.`,
		events: ['Arequipa'],
		why: 'the news that a story opens with was where it was filed'
	},
	{
		text: `${FILED}The port will be dredged. So said the firm in Peru that owns it. Gunmen killed a trader today.`,
		events: ['Peru'],
		why: 'further down a story may be anywhere in its country'
	},
	{
		text: `${FILED}Gunmen killed a trader near Tacna today.`,
		events: ['Tacna'],
		why: 'what the sentence says goes before'
	},
	{
		text: `${FILED}Peru is in mourning. Gunmen killed a trader in the northern part of the capital on Monday.`,
		events: ['Lima'],
		why: 'the capital is that of the country, wherever the story was filed'
	},
	{
		text: `${FILED}Gunmen kidnapped two Peruvian engineers some twenty kilometers from the town of Tacna today.`,
		events: ['Tacna'],
		why: 'the town that the text measures from is nearer than the country'
	},
	{
		text: `${FILED}Gunmen killed two Peruvian traders some 500 km from Tacna on Monday.`,
		events: ['Arequipa'],
		why: 'so far away it is another place'
	},
	{
		text: `${FILED}A woman from Tacna was murdered this morning, Peruvian police said.`,
		events: ['Arequipa'],
		why: 'where she came from is not where she was killed'
	},
	{
		text: `${FILED}Two people died on Monday in the attack at the Tacna central market.`,
		events: ['Tacna'],
		why: 'a market stands in its town'
	},
	{
		text: `${FILED}Prosecutors in Peru remember a blast that killed a trader in March.`,
		events: ['Peru'],
		why: 'no news of these days'
	},
	{
		text: `${FILED}The Bolivian army killed two Bolivian traders today, Bolivian officials said in Bolivia.`,
		events: ['Bolivia'],
		why: 'a story of another country'
	}
];

describe('where a story was filed', () => {
	test.each(cases)('$events: $why', ({ text, events }) => {
		expect(wheres(text)).toEqual(events);
	});
});
