import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDataset, previewOf, readDataset, readMappingWords, type Dataset } from '$lib/formats/datasets';
import { wordsOf, type EventRecord } from '$lib/model';
import {
	ACLED,
	fixtures,
	GDELT_1,
	GDELT_2,
	GED,
	GEOJSON,
	PLAIN_CSV,
	SEMICOLON_CSV,
	TIMELINE_CSV,
	TIMEMAP_JSON
} from '../../fixtures/datasets/make';

async function read(content: string | Uint8Array<ArrayBuffer>, map = ''): Promise<Dataset> {
	const opened = await openDataset('file', new Blob([content]));
	return (await readDataset(opened, readMappingWords(map, opened.head, opened.guess.mapping)))!;
}

function eventsOf({ details, columns }: Dataset): EventRecord[] {
	return Array.from({ length: columns.length }, (_, row) => details.event(row)!);
}

/** What an event says in short. */
function inShort({ when, kind, where, killed }: EventRecord) {
	return {
		days: when && `${when.value.range.start}/${when.value.range.end} ${when.value.precision}`,
		kind,
		where: where && `${where.value.name} ${where.value.kind} ${where.value.radius}`,
		killed: killed[0] ? [killed[0].value.low, killed[0].value.high] : null
	};
}

const what: Record<string, [string, number]> = {
	'acled.csv': ['ACLED, comma-separated', 3],
	'ged.csv': ['UCDP GED, comma-separated', 2],
	'20240116.export.CSV': ['GDELT events, tab-separated', 3],
	'20130101.export.CSV': ['GDELT events, tab-separated', 3],
	'timelinejs.csv': ['TimelineJS, comma-separated', 3],
	'timelinejs.json': ['TimelineJS, JSON', 2],
	'timemap.json': ['TimeMap, JSON', 2],
	'timemap-sheet.csv': ['TimeMap, comma-separated', 1],
	'plain.csv': ['comma-separated', 3],
	'semicolon.csv': ['semicolon-separated', 3],
	'lines.ndjson': ['JSON lines', 3],
	'features.geojson': ['GeoJSON', 5],
	'table.parquet': ['Parquet', 3],
	'table.arrow': ['Arrow', 3],
	'stream.arrow': ['Arrow', 3]
};
describe('every format is recognised by what it holds', () => {
	for (const [name, content] of Object.entries(fixtures())) {
		test(name, async () => {
			const { report } = await read(content);
			expect([report.what, report.used]).toEqual(what[name]);
			expect(report.problems).toEqual([]);
		});
	}
});

describe('codes are kept', () => {
	test('ACLED: precision of time and place, kinds, and nought that may mean unknown', async () => {
		expect(eventsOf(await read(ACLED)).map(inShort)).toEqual([
			{ days: '2024-02-03/2024-02-04 day', kind: 'clash', where: 'Mto Bridge town 5', killed: [4, 4] },
			{ days: '2024-02-11/2024-02-18 week', kind: 'protest', where: 'Mto Bridge district 25', killed: null },
			{ days: '2024-03-01/2024-04-01 month', kind: 'arrest', where: 'Kisima region 100', killed: null }
		]);
	});

	test('UCDP GED: days between which, and deaths from low to high', async () => {
		expect(eventsOf(await read(GED)).map(inShort)).toEqual([
			{ days: '2021-05-04/2021-05-05 day', kind: 'clash', where: 'Well of Tin town 5', killed: [3, 9] },
			{ days: '2021-06-01/2021-07-01 month', kind: 'attack', where: 'Mali country 500', killed: [0, 2] }
		]);
	});

	test('GDELT: both versions, and no place where ActionGeo_Type is 0', async () => {
		for (const content of [GDELT_1, GDELT_2]) {
			expect(eventsOf(await read(content)).map(inShort)).toEqual([
				{ days: '2024-01-15/2024-01-16 day', kind: 'protest', where: 'Tamale town 5', killed: null },
				{ days: '2024-01-16/2024-01-17 day', kind: 'visit', where: 'Ghana country 500', killed: null },
				{ days: '2024-01-16/2024-01-17 day', kind: 'statement', where: null, killed: null }
			]);
		}
	});

	test('a code that is none is told, not guessed', async () => {
		const { report } = await read(ACLED.replace('KEN901,2024-02-03,,1,', 'KEN901,2024-02-03,,7,'));
		expect(report.used).toBe(2);
		expect(report.problems).toEqual([
			{ source: 'file', field: 'line 2, time_precision', message: '“7” is no such code.' }
		]);
	});

	test('TimelineJS: dates as fine as their cells are filled', async () => {
		expect(eventsOf(await read(TIMELINE_CSV)).map((event) => inShort(event).days)).toEqual([
			'-000043-01-01/-000042-01-01 year',
			'1911-05-03/1911-05-04 day',
			'1911-06-01/1911-10-01 span'
		]);
	});

	test('TimeMap: months first, empty coordinates are no place', async () => {
		const [early, late] = eventsOf(await read(TIMEMAP_JSON));
		expect([early.when?.value.range.start, early.where]).toEqual(['2022-03-02', null]);
		expect(late.when?.value.clock).toEqual({ from: 870, to: 871 });
	});

	test('GeoJSON: the middle of an area, with its reach', async () => {
		const delta = eventsOf(await read(GEOJSON)).find(({ title }) => title.includes('delta'))!;
		expect(delta.where?.value.point).toEqual([40.5, 10.5]);
		expect(delta.where?.value.radius).toBe(79);
	});
});

describe('evidence', () => {
	test('every value cites its cell in the row, set out as a text', async () => {
		const { details, columns } = await read(ACLED);
		const event = details.event(0)!;
		const article = details.article(event.evidence[0].articleId)!;
		const words = (quote: EventRecord['trigger']) => wordsOf(quote, article);
		expect(article.title).toBe('file, line 2');
		expect(article.publisher).toBe('Coast Herald');
		expect(words(event.when!.quote)).toBe('2024-02-03');
		expect(words(event.where!.quote)).toBe('Mto Bridge');
		expect(words(event.killed[0].quote)).toBe('4');
		expect(words(event.trigger)).toBe('Armed clash');
		expect(event.actors.map(({ quote }) => words(quote))).toEqual(['Herders of the Hills', 'River Guard']);
		expect(words(event.evidence[0])).toContain('"Nobody yielded."');
		expect(details.rowOf(event.id)).toBe(0);
		expect(details.article(columns.sources[0].id)?.title).toBe('file');
	});

	test('columns and records say the same', async () => {
		const { details, columns } = await read(ACLED);
		for (let row = 0; row < columns.length; row++) {
			const event = details.event(row)!;
			expect(columns.places[columns.place[row]]).toEqual(event.where!.value);
			expect(columns.toll.killedLow[columns.toll.of[row]]).toBe(event.killed[0]?.value.low ?? -1);
			expect(details.ids([row])).toEqual([event.id]);
			expect(details.titles([row])).toEqual([event.title]);
		}
	});
});

const table = (...lines: string[]) => ['date,place,lat,lon,deaths', ...lines].join('\n');
/** Told, and not guessed: among so few rows one at fault would put the guess in doubt. */
const MAP = 'date=date,place=place,latitude=lat,longitude=lon,killed=deaths';
const faulty = [
	{ line: '2024-13-01,Here,1,2,3', field: 'line 3, date', why: 'no such month' },
	{ line: '2024-01-01,Here,91,2,3', field: 'line 3, lat', why: 'beyond the pole' },
	{ line: '2024-01-01,Here,1,,3', field: 'line 3, lon', why: 'half a point' },
	{ line: '2024-01-01,Here,1,2,many', field: 'line 3, deaths', why: 'a word for a number' },
	{ line: '2024-01-01,Here,1,2,-4', field: 'line 3, deaths', why: 'fewer than none' },
	{ line: '2024-01-01,Here,1,2', field: 'line 3', why: 'a cell is missing' },
	{ line: '2024-01-01,Here,1,2,3,4', field: 'line 3', why: 'a cell too many' },
	{ line: '2024-01-01,"Here,1,2,3', field: 'line 3', why: 'a mark that never closes' }
];
describe('rows at fault are told by line and column, and the rest is used', () => {
	for (const { line, field, why } of faulty) {
		test(`${line}: ${why}`, async () => {
			const { report } = await read(table('2024-01-01,Here,1,2,3', line, '2024-01-02,There,1,2,'), MAP);
			expect([report.rows, report.used, report.faulty]).toEqual([3, 2, 1]);
			expect(report.problems.map((problem) => problem.field)).toEqual([field]);
		});
	}

	test('rows used and rows told of are all rows', async () => {
		const cell = fc.constantFrom('', '2024-01-01', 'x', '"', '5', '-3', ',', '1.5', '200', '"a\nb"', 'NA');
		const row = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join(','));
		await fc.assert(
			fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
				const told: string[] = [];
				const opened = await openDataset('f', new Blob([`date,place,lat,lon,deaths\n${rows.join('\n')}`]));
				const map = readMappingWords(MAP, opened.head, opened.guess.mapping);
				const dataset = await readDataset(opened, map, { onproblem: ({ message }) => told.push(message) });
				const { report, columns } = dataset!;
				expect(report.used + report.faulty).toBe(report.rows);
				expect(told).toHaveLength(report.faulty);
				expect(columns.length).toBe(report.used);
				for (let k = 1; k < columns.dated; k++)
					expect(columns.start[k]).toBeGreaterThanOrEqual(columns.start[k - 1]);
				for (const event of eventsOf(dataset!)) expect(event.evidence).toHaveLength(1);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('what files are like', () => {
	test('a byte-order mark is no part of the first name', async () => {
		expect((await read(`\ufeff${PLAIN_CSV}`)).report.undated).toBe(0);
	});

	test('semicolons, decimal commas and days first are seen', async () => {
		expect(eventsOf(await read(SEMICOLON_CSV)).map(inShort)).toEqual(
			eventsOf(await read(PLAIN_CSV)).map(inShort)
		);
	});

	test('Windows-1252 is read, and told', async () => {
		const bytes = new Uint8Array([
			...new TextEncoder().encode('date,place,lat,lon\n2024-01-01,Orl'),
			0xe9,
			...new TextEncoder().encode('ans,1,2\n')
		]);
		const dataset = await read(bytes);
		expect(dataset.details.event(0)?.where?.value.name).toBe('Orléans');
		expect(dataset.report.problems[0].message).toContain('Windows-1252');
	});

	test('UTF-16 with its mark is read', async () => {
		const text = `\ufeff${PLAIN_CSV}`;
		const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
		expect((await read(bytes)).report.used).toBe(3);
	});

	test('a head without rows is a data set without events', async () => {
		const { columns, report } = await read('date,place,lat,lon\n');
		expect([columns.length, report.rows]).toEqual([0, 0]);
	});

	test('no coordinates, or nought for both, is no place', async () => {
		const dataset = await read(table('2024-01-01,Here,0,0,1', ',There,,,'));
		expect([dataset.report.unplaced, dataset.report.undated]).toEqual([2, 1]);
	});

	const refused = [
		{ content: '', message: 'The file is empty.', why: 'nothing' },
		{ content: 'PK\x03\x04rest', message: 'workbook', why: 'an archive' },
		{ content: '\x1f\x8b\x08', message: 'gzip', why: 'packed' },
		{ content: 'PAR1 and then nothing of the kind', message: 'damaged', why: 'a broken Parquet file' },
		{ content: 'ARROW1 and then nothing of the kind', message: 'damaged', why: 'a broken Arrow file' },
		{ content: '{"a": [1, 2', message: 'no whole JSON', why: 'JSON cut short' },
		{ content: '<!doctype html><p>Hi', message: 'web page', why: 'an article' }
	];
	for (const { content, message, why } of refused)
		test(`refused with a reason: ${why}`, async () => {
			const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0));
			await expect(openDataset('f', new Blob([bytes]))).rejects.toThrow(message);
		});
});

describe('columns are guessed, with a reason', () => {
	test('by name, and only if the cells fit', async () => {
		const opened = await openDataset(
			'f',
			new Blob([
				'Datum;start;Ort;Lat;Lon;killed\n3.4.2024;yes;Bonn;50,7;7,1;two\n25.4.2024;no;Köln;50,9;6,9;three\n'
			])
		);
		const { mapping, reasons, orderReason } = opened.guess;
		expect(mapping.columns.date).toEqual([0]);
		expect(mapping.columns.killed).toBeUndefined();
		expect([mapping.dateOrder, mapping.decimalMark]).toEqual(['day-first', ',']);
		expect(reasons.place).toContain('Ort');
		expect(orderReason).toContain('25.4.2024');
	});

	test('a user may say otherwise, and is told what there is', async () => {
		const opened = await openDataset('f', new Blob(['a,b\n2024-01-01,x\n']));
		expect(readMappingWords('title=b,date=1', opened.head, opened.guess.mapping).columns).toMatchObject({
			title: [1],
			date: [0]
		});
		expect(() => readMappingWords('titel=b', opened.head, opened.guess.mapping)).toThrow('no field “titel”');
		expect(() => readMappingWords('title=c', opened.head, opened.guess.mapping)).toThrow('Columns are a, b');
	});

	test('the preview shows what will be read and what will not', async () => {
		const opened = await openDataset('f', new Blob([table('2024-01-01,Here,1,2,3', 'soon,There,1,2,')]));
		const mapping = readMappingWords('date=date', opened.head, opened.guess.mapping);
		const [good, bad] = previewOf(opened, mapping, 8);
		expect(good.event?.when?.value.range.start).toBe('2024-01-01');
		expect(bad).toEqual({ event: null, fault: 'date: “soon” is no date.' });
	});
});
