import { describe, expect, test } from 'vitest';
import type { Article } from '$lib/model';
import { readArticle } from '$lib/extract';
import { TOOLS } from './gazetteer-file';

/** Where the last event of a text happened, from within outwards. */
function whereOf(text: string): string | null {
	const article: Article = {
		id: 'a',
		title: '',
		publisher: null,
		url: null,
		published: '2025-04-16',
		place: null,
		text
	};
	const where = readArticle(article, TOOLS).events.at(-1)?.where;
	return where ? where.value.path.map(({ name }) => name).join(' < ') : null;
}

const FILED = 'Lima, 14 Apr 2025 (ABC) -- ';

const cases: { text: string; where: string | null; why: string }[] = [
	{
		text: `${FILED}Gunmen killed two traders in the village of Ostrapata on Sunday, the police said.`,
		where: 'Ostrapata < Peru',
		why: 'a village in no list is in the country of the story'
	},
	{
		text: `${FILED}A bomb exploded in the hamlet of Ostrapata in Puno Department on Sunday.`,
		where: 'Ostrapata < Puno < Peru',
		why: 'the department beside it says more'
	},
	{
		text: 'Gunmen killed two traders in Lima on Sunday. A bomb exploded in the Ostrapata neighborhood on Monday.',
		where: 'Ostrapata < Lima < Lima < Peru',
		why: 'a quarter is one of the town told before'
	},
	{
		text: `${FILED}A bomb exploded in the Ostrapata quarter of Arequipa on Sunday.`,
		where: 'Ostrapata < Arequipa < Arequipa < Arequipa < Peru',
		why: 'the text says whose quarter it is'
	},
	{
		text: `${FILED}A bomb exploded on Sunday in the Escalon neighborhood.`,
		where: 'Escalon < Lima < Lima < Peru',
		why: 'a town of that name abroad has nothing to do with it'
	},
	{
		text: `${FILED}Gunmen killed two traders in San Ostrapo on Sunday, the Peruvian police said.`,
		where: 'San Ostrapo < Peru',
		why: 'something happened in it, and the story plays in one country'
	},
	{
		text: `${FILED}Gunmen killed two traders at San Ostrapo farm on Sunday, the Peruvian police said.`,
		where: 'Peru',
		why: 'a farm is no village'
	},
	{
		text: `${FILED}Gunmen killed a trader in Escalon on Sunday, the Peruvian police said in Lima.`,
		where: 'Escalon < Peru',
		why: 'a small town of a country that the story does not speak of'
	},
	{
		text: 'A dam burst near the town of Ostrapata in Peru on Sunday. Floods hit Ecuador as well.\n\nGil visited survivors in Ostrapata on Monday.',
		where: 'Ostrapata < Peru',
		why: 'what was called a town once is one when it is named again'
	},
	{
		text: 'A bomb exploded in the Ostrapata neighborhood on Monday.',
		where: null,
		why: 'nothing tells where that quarter is'
	}
];

describe('quarters and villages that no gazetteer has', () => {
	test.each(cases)('$where: $why', ({ text, where }) => {
		expect(whereOf(text)).toBe(where);
	});
});
