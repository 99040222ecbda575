import { csvParseRows } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Extraction } from '$lib/model';
import { extractEvents } from '$lib/extract';
import { readArticleFile } from '$lib/formats/article';
import { EVENT_FORMATS, readEventsJson, type EventFormatName } from '$lib/formats/events';
import { readingTools } from '$lib/server/tools';

const SEED = 'seeds/2025-04-16-paris-talks.md';
let extraction: Extraction;

beforeAll(() => {
	const articles = [
		readArticleFile(SEED, readFileSync(SEED)).article!,
		readArticleFile(
			'2021-03-04-fire.txt',
			new TextEncoder().encode(
				'=HYPERLINK("x") said, "It burned", as an explosion in Lyon, France, killed 4 people on 3 March 2021.\n'
			)
		).article!
	];
	extraction = extractEvents(articles, readingTools());
});

function written(format: EventFormatName, what: Pick<Extraction, 'articles' | 'events'>): string {
	return [...EVENT_FORMATS[format].pieces(what)].join('');
}

/** The rows of a table as objects by column. */
function rowsOf(csv: string): Record<string, string>[] {
	const [names, ...rows] = csvParseRows(csv);
	return rows.map((row) => Object.fromEntries(row.map((cell, i) => [names[i], cell])));
}

describe('JSON', () => {
	test('what is written is read back whole', () => {
		const file = readEventsJson(written('json', extraction));
		expect(file.events).toEqual(extraction.events);
		expect(file.sources).toEqual(extraction.articles.map(({ text: _, ...source }) => source));
	});

	test('written event by event, it is laid out as if it were written at once', () => {
		for (const one of [extraction, { articles: [], events: [] }]) {
			const text = written('json', one);
			expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, '\t')}\n`);
		}
	});

	test('every quote carries its words', () => {
		const { events } = JSON.parse(written('json', extraction));
		const texts = new Map(extraction.articles.map(({ id, text }) => [id, text]));
		let quotes = 0;
		JSON.stringify(events, (_, value) => {
			if (value?.articleId && value.span) {
				quotes++;
				expect(value.words).toBe(texts.get(value.articleId)!.slice(value.span.start, value.span.end));
				expect(value.words).not.toBe('');
			}
			return value;
		});
		expect(quotes).toBeGreaterThan(events.length * 2);
	});

	test('nothing is a file as well', () => {
		expect(readEventsJson(written('json', { articles: [], events: [] }))).toEqual({
			sources: [],
			events: []
		});
	});

	type Loose = { [key: string]: Loose } & Loose[];
	const faults: { spoil: (file: Loose) => unknown; told: RegExp; why: string }[] = [
		{ spoil: () => [], told: /format/, why: 'some other JSON' },
		{ spoil: (file) => ({ ...file, version: 2 }), told: /version/, why: 'a later version' },
		{ spoil: (file) => ({ ...file, events: {} }), told: /events is no list/, why: 'no list of events' },
		{
			spoil: (file) => (delete (file.events[1] as Partial<Loose>).id, file),
			told: /events\[1\]\.id/,
			why: 'no id'
		},
		{
			spoil: (file) => ((file.events[0].kind = 'party' as never), file),
			told: /events\[0\]\.kind/,
			why: 'no such kind'
		},
		{
			spoil: (file) => ((file.events[0].evidence = [] as never), file),
			told: /evidence/,
			why: 'an event without evidence'
		},
		{
			spoil: (file) => ((file.events[0].evidence[0].articleId = 'x' as never), file),
			told: /evidence\[0\]\.articleId names no source/,
			why: 'evidence from nowhere'
		},
		{
			spoil: (file) => ((file.events[0].trigger.span = { start: 9, end: 3 } as never), file),
			told: /trigger\.span/,
			why: 'words that end before they begin'
		}
	];
	for (const { spoil, told, why } of faults) {
		test(`refused, naming the place: ${why}`, () => {
			const file = JSON.parse(written('json', extraction));
			expect(() => readEventsJson(JSON.stringify(spoil(file)))).toThrow(told);
		});
	}
});

describe('JSON lines', () => {
	test('a line is an event as JSON has it', () => {
		const lines = written('jsonl', extraction).trimEnd().split('\n');
		const { events } = JSON.parse(written('json', extraction));
		expect(lines.map((line) => JSON.parse(line))).toEqual(events);
	});
});

describe('CSV', () => {
	test('a row is an event, with its days, point, tolls and words', () => {
		const rows = rowsOf(written('csv', extraction));
		expect(rows.map(({ id }) => id)).toEqual(extraction.events.map(({ id }) => id));
		const sumy = rows.find(({ place }) => place === 'Sumy')!;
		expect(sumy).toMatchObject({
			first_day: '2025-04-13',
			last_day: '2025-04-13',
			country: 'UA',
			killed_low: '35',
			killed_high: ''
		});
		expect(Number(sumy.latitude)).toBeCloseTo(50.9, 0);
		expect(sumy.evidence).toContain('Sumy');
		const invasion = rows.find(({ date_precision }) => date_precision === 'year')!;
		expect(invasion).toMatchObject({ first_day: '2022-01-01', last_day: '2022-12-31' });
	});

	test('what the text does not say is an empty cell, not a nought', () => {
		const meeting = rowsOf(written('csv', extraction)).find(({ first_day }) => first_day === '2025-04-11')!;
		expect(meeting).toMatchObject({
			place: '',
			latitude: '',
			longitude: '',
			killed_low: '',
			injured_low: ''
		});
	});

	test('lines end as RFC 4180 wants, quotation marks are doubled', () => {
		const csv = written('csv', extraction);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(csv).toContain('""It burned""');
	});

	test('words that a spreadsheet would run as a formula are made text, numbers are left alone', () => {
		const { events } = extraction;
		const rows = rowsOf(
			written('csv', {
				...extraction,
				events: ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', 'plain'].map((title) => ({ ...events[0], title }))
			})
		);
		expect(rows.map(({ title }) => title)).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tx", 'plain']);
		const west = events.find(({ where }) => where)!;
		const where = { ...west.where!, value: { ...west.where!.value, point: [-74, -40.5] as const } };
		const [row] = rowsOf(written('csv', { ...extraction, events: [{ ...west, where }] }));
		expect(row).toMatchObject({ longitude: '-74', latitude: '-40.5' });
	});
});

describe('GeoJSON', () => {
	const featuresOf = () => JSON.parse(written('geojson', extraction)).features;

	test('a feature is an event; one without a place has no geometry, and is not put at nought', () => {
		const features = featuresOf();
		expect(features.map(({ id }: { id: string }) => id)).toEqual(extraction.events.map(({ id }) => id));
		const point = (place: string | null) =>
			features.find((one: { properties: { place: string | null } }) => one.properties.place === place)
				.geometry;
		expect(point('Sumy')).toEqual({
			type: 'Point',
			coordinates: extraction.events.find(({ where }) => where?.value.name === 'Sumy')!.where!.value.point
		});
		expect(point(null)).toBeNull();
	});

	test('its properties are the cells of the CSV', () => {
		const [row] = rowsOf(written('csv', extraction));
		const [{ properties }] = featuresOf();
		expect(properties).toMatchObject({ first_day: row.first_day, title: row.title, articles: row.articles });
		expect(properties.killed_low === null ? '' : String(properties.killed_low)).toBe(row.killed_low);
	});
});

test('what readers corrected is told in every format, and read back', () => {
	const corrected = ['Date set by Ana on 2025-05-01: 2025-04-12, was 2025-04-13.'];
	const events = extraction.events.map((event, at) => (at === 0 ? { ...event, corrected } : event));
	const file = { ...extraction, events };
	expect(rowsOf(written('csv', file)).map((row) => row.corrected)).toEqual([
		corrected[0],
		...events.slice(1).map(() => '')
	]);
	expect(readEventsJson(written('json', file)).events).toEqual(events);
	expect(JSON.parse(written('geojson', file)).features[0].properties.corrected).toBe(corrected[0]);
	const broken = written('json', file).replace(JSON.stringify(corrected[0]), '3');
	expect(() => readEventsJson(broken)).toThrow('corrected');
});
