import { expect, test } from 'vitest';
import type { IsoDay } from '$lib/model';
import { englishTagger, readDocument } from '$lib/extract';
import { findDateline } from '$lib/extract/dateline';
import { article } from './time/reading';

interface Row {
	readonly text: string;
	readonly published?: IsoDay;
	readonly place: string | null;
	readonly day: IsoDay | null;
	readonly why: string;
}

const rows: Row[] = [
	{
		text: 'PARIS, April 16 (Reuters) — The minister left.',
		published: '2025-04-16',
		place: 'PARIS',
		day: '2025-04-16',
		why: 'the year comes from publication'
	},
	{
		text: 'PARIS, Dec. 31 (Reuters) — The minister left.',
		published: '2025-01-01',
		place: 'PARIS',
		day: '2024-12-31',
		why: 'filed in the old year'
	},
	{
		text: 'PARIS, April 16 (Reuters) — The minister left.',
		place: 'PARIS',
		day: null,
		why: 'no year to be had'
	},
	{
		text: 'San Salvador, 3 Jan 90 -- Gunmen struck.',
		place: 'San Salvador',
		day: '1990-01-03',
		why: 'cables write the day first'
	},
	{ text: 'LONDON (Reuters) - Shares fell.', place: 'LONDON', day: null, why: 'agency and no date' },
	{
		text: 'BOGOTA, Colombia (AP) _ A bomb went off.',
		place: 'BOGOTA, Colombia',
		day: null,
		why: 'town and country'
	},
	{ text: 'KYIV — Sirens sounded.', place: 'KYIV', day: null, why: 'capitals and a dash' },
	{
		text: 'ROME, 4 March 2011 (ANSA) - A wall fell.',
		place: 'ROME',
		day: '2011-03-04',
		why: 'the whole date'
	},
	{
		text: 'Rome (Italy), 4 March 2011 (ANSA) -- A wall fell.',
		place: 'Rome (Italy)',
		day: '2011-03-04',
		why: 'the country in brackets'
	},
	{
		text: 'Storm hits coast\n\nLIMA, May 3, 2011 (AFP) – Waves rose.',
		place: 'LIMA',
		day: '2011-05-03',
		why: 'below a headline'
	},
	{ text: 'Storm hits the coast of Peru, killing two.', place: null, day: null, why: 'no dateline' },
	{ text: 'Jean-Paul Sartre wrote it.', place: null, day: null, why: 'a hyphen inside a name' },
	{
		text: 'The Beatles — four men from Liverpool — split.',
		place: null,
		day: null,
		why: 'a dash in a sentence'
	},
	{
		text: 'Paris — the capital — was calm.',
		place: null,
		day: null,
		why: 'a town that is not in capitals, and no agency'
	}
];

for (const { text, published, place, day, why } of rows)
	test(`${text} — ${why}`, () => {
		const dateline = findDateline(readDocument(article(text, published ?? null), englishTagger()));
		expect(dateline?.place ? text.slice(dateline.place.start, dateline.place.end) : null).toBe(place);
		expect(dateline?.day ?? null).toBe(day);
	});

test('its span ends with the dash', () => {
	const text = 'LONDON (Reuters) - Shares fell.';
	const { span } = findDateline(readDocument(article(text, null), englishTagger()))!;
	expect(text.slice(span.start, span.end)).toBe('LONDON (Reuters) -');
});
