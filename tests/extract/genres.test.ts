import { describe, expect, test } from 'vitest';
import type { Article } from '$lib/model';
import { readArticle } from '$lib/extract';
import { TOOLS } from './gazetteer-file';

/** `kind day place killed/injured` of each event, in order of the days; `-` for what is not told. */
function told(text: string, published: string | null): string[] {
	const article: Article = { id: 'a', title: '', publisher: null, url: null, published, place: null, text };
	return readArticle(article, TOOLS).events.map(({ kind, when, where, killed, injured }) => {
		const low = (counts: typeof killed) => counts[0]?.value.low ?? '-';
		return `${kind} ${when?.value.range.start ?? '-'} ${where?.value.name ?? '-'} ${low(killed)}/${low(injured)}`;
	});
}

interface Row {
	readonly text: string;
	readonly events: readonly string[];
	readonly why: string;
	readonly knownWrong?: boolean;
}

const genres: Readonly<Record<string, readonly Row[]>> = {
	'transcripts in capitals': [
		{
			text: 'GUNMEN ATTACKED A POLICE STATION IN LIMA ON MONDAY, KILLING FOUR OFFICERS.',
			events: ['attack 2019-05-13 Lima 4/-'],
			why: 'no small letter tells names from words'
		},
		{
			text: 'THE PRESIDENT ARRIVED IN BOGOTA LATE ON TUESDAY.\nTHE TALKS BEGIN ON THURSDAY.',
			events: ['visit 2019-05-14 Bogotá -/-', 'meeting 2019-05-16 - -/-'],
			why: 'the ends of lines part what is told'
		},
		{
			text: 'A BOMB EXPLODED NEAR THE MARKET IN QUITO ON 12 MAY 2019.  NOBODY WAS HURT.',
			events: ['explosion 2019-05-12 Quito -/-'],
			why: 'a day written out; a negation in capitals'
		}
	],
	'live blogs': [
		{
			text: '10.40am: A bomb exploded at a station in Lyon, killing two people.\n\n11.15am: Police arrested a man in Marseille.',
			events: ['explosion 2019-05-15 Lyon 2/-', 'arrest 2019-05-15 Marseille -/-'],
			why: 'hours before a colon head their entries'
		},
		{
			text: '- Gunmen killed two judges in Lima on Monday.\n- Police in Quito arrested five students on Tuesday.\n- Thousands marched through Santiago on Tuesday.',
			events: [
				'attack 2019-05-13 Lima 2/-',
				'arrest 2019-05-14 Quito -/-',
				'protest 2019-05-14 Santiago -/-'
			],
			why: 'a list of one event a line'
		},
		{
			text: '• 13 May: Gunmen killed two judges in Lima.\n• 14 May: Thousands marched through Santiago.',
			events: ['attack 2019-05-13 Lima 2/-', 'protest 2019-05-14 Santiago -/-'],
			why: 'the day heads the line'
		}
	],
	'encyclopedia prose': [
		{
			text: 'On 4 June 1913, a bomb exploded in the market of Graz, killing nine people.',
			events: ['explosion 1913-06-04 Graz 9/-'],
			why: 'a day long past, in British order'
		},
		{
			text: 'In 1866, cholera broke out in Linz. In July, the army retreated to Graz.',
			events: ['disaster 1866-01-01 Linz -/-', 'military 1866-07-01 Graz -/-'],
			why: 'a month takes the year that opened the sentence before'
		},
		{
			text: 'In 1866, war broke out. In July, the army retreated to Graz.',
			events: ['military 1866-01-01 - -/-', 'military 1866-07-01 Graz -/-'],
			why: 'the beginning of a war is not a retreat in it',
			knownWrong: true
		},
		{
			text: 'The treaty was signed in Vienna on March 3, 1918.',
			events: ['agreement 1918-03-03 Vienna -/-'],
			why: 'a passive, in American order'
		}
	],
	'nested quotations': [
		{
			text: '“They told us, ‘Rebels killed six men in Goma on Monday,’ and then they left,” the priest said.',
			events: ['attack 2019-05-13 Goma 6/-'],
			why: 'told by somebody who was told'
		},
		{
			text: '"We will never surrender," the mayor said.',
			events: ['statement - - -/-'],
			why: 'what is refused in a quotation has not happened; refusing it has'
		},
		{
			text: 'The general said: “There was no attack on Goma.”',
			events: [],
			why: 'denied inside a quotation'
		}
	],
	'British and American dates': [
		{
			text: 'Gunmen killed two judges in Lima on 3/14/2019.',
			events: ['attack 2019-03-14 Lima 2/-'],
			why: 'the month first: there is no fourteenth month'
		},
		{
			text: 'Gunmen killed two judges in Lima on 14/3/2019.',
			events: ['attack 2019-03-14 Lima 2/-'],
			why: 'the day first'
		},
		{
			text: 'Gunmen killed two judges in Lima on Tuesday 14 May.',
			events: ['attack 2019-05-14 Lima 2/-'],
			why: 'a weekday and its date without a comma'
		},
		{
			text: 'Gunmen killed two judges in Lima on the 14th of May.',
			events: ['attack 2019-05-14 Lima 2/-'],
			why: 'as it is spoken'
		},
		{
			text: 'Gunmen killed two judges in Lima on May 14th, 2019.',
			events: ['attack 2019-05-14 Lima 2/-'],
			why: 'an ordinal with a year'
		}
	],
	datelines: [
		{
			text: 'LIMA, May 14 (Wire) - Gunmen killed two judges in Cusco on Monday.',
			events: ['attack 2019-05-13 Cusco 2/-'],
			why: 'an agency’s: the city before the dash holds nothing'
		},
		{
			text: 'LIMA — Gunmen killed two judges here on Monday.',
			events: ['attack 2019-05-13 Lima 2/-'],
			why: 'a paper’s: “here” is the city before the dash'
		}
	]
};

for (const [genre, rows] of Object.entries(genres))
	describe(genre, () => {
		for (const { text, events, why, knownWrong } of rows)
			test(`${why}: ${text}`, { fails: knownWrong }, () =>
				expect(told(text, '2019-05-15' /* a Wednesday */)).toEqual(events)
			);
	});
