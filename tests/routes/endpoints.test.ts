import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ColumnsReader } from '$lib/formats/columns';
import type { Article, EventRecord, Quote } from '$lib/model';
import { FetchedDetails } from '../../src/routes/fetched-details';
import { command } from '../../src/cli/import';
import { SOUND } from '../articles';
import { ACLED } from '../fixtures/datasets/make';
import { ask } from './asking';

let folder: string;
let edition: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-endpoints-'));
	await writeFile(join(folder, 'acled.csv'), ACLED);
	await writeFile(join(folder, SOUND.name), SOUND.bytes);
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	await command.run(['--out', join(folder, 'acled.arrow'), join(folder, 'acled.csv')]);
	await rm(join(folder, 'acled.csv'));
	process.env.DATELINE_ARTICLES = folder;
	const { getLibrary } = await import('$lib/server/library');
	const { editionOf } = await import('../../src/routes/asked.server');
	edition = editionOf(await getLibrary());
});

afterAll(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true, force: true });
});

const from = (path: string, query: Record<string, string> = {}) =>
	ask(`${path}?${new URLSearchParams({ edition, ...query })}`);

describe('columns', () => {
	test('come whole, packed or not, and once only while they are the same', async () => {
		const packed = await ask(`/columns?edition=${edition}`, { 'accept-encoding': 'gzip' });
		expect(packed.headers.get('content-encoding')).toBe('gzip');
		const bytes = new Uint8Array(await packed.arrayBuffer());
		expect(packed.headers.get('content-length')).toBe(String(bytes.length));
		const plain = await ask(`/columns?edition=${edition}`);
		expect(plain.headers.get('content-encoding')).toBeNull();
		const own = new Uint8Array(await plain.arrayBuffer());
		expect(Buffer.compare(gunzipSync(bytes), own)).toBe(0);

		const reader = new ColumnsReader();
		reader.push(own);
		reader.end();
		expect(reader.columns()!.length).toBe(4);

		const again = await ask(`/columns?edition=${edition}`, { 'if-none-match': plain.headers.get('etag')! });
		expect(again.status).toBe(304);
		expect(await again.text()).toBe('');
	});
});

describe('what is asked amiss is refused with a reason', () => {
	const cases = [
		{ path: '/columns', status: 400, says: /edition/, why: 'rows of which library?' },
		{ path: '/columns?edition=other', status: 409, says: /Reload/, why: 'rows of a library that is gone' },
		{ path: '/events?edition=E', status: 400, says: /rows=/, why: 'nothing is asked' },
		{ path: '/events?edition=E&rows=1,x', status: 400, says: /whole number/, why: 'no number' },
		{ path: '/events?edition=E&rows=-1', status: 400, says: /whole number/, why: 'rows begin at 0' },
		{ path: '/events?edition=E&rows=4', status: 404, says: /no row 4/, why: 'there are four, from 0' },
		{
			path: `/events?edition=E&rows=${Array(501).fill(0).join()}`,
			status: 400,
			says: /500 rows/,
			why: 'more than any view shows'
		},
		{ path: '/events/9?edition=E', status: 404, says: /no row 9/, why: 'beyond the last' },
		{ path: '/events/1e3?edition=E', status: 400, says: /whole number/, why: 'a number, but no row' },
		{ path: '/search?edition=E', status: 400, says: /word=/, why: 'no words' },
		{ path: `/search?edition=E&word=${'x'.repeat(501)}`, status: 400, says: /words/, why: 'nobody types it' },
		{ path: `/search?edition=E${'&word=a'.repeat(21)}`, status: 400, says: /20 words/, why: 'nor so many' },
		{ path: '/spellings?edition=E', status: 400, says: /word=/, why: 'no words' },
		{ path: '/search?word=herders', status: 400, says: /edition/, why: 'rows of which library?' }
	];
	for (const { path, status, says, why } of cases)
		test(`${path.slice(0, 40)}: ${why}`, async () => {
			const answer = await ask(path.replace('edition=E', `edition=${edition}`));
			expect(answer.status).toBe(status);
			expect(((await answer.json()) as { message: string }).message).toMatch(says);
		});
});

test('an event is found by its own id, and nothing by an id that is none', async () => {
	const { ids, titles } = await (await from('/events', { rows: '0,1,2,3' })).json();
	expect(titles).toHaveLength(4);
	for (const [row, id] of ids.entries())
		expect(await (await from('/events', { id })).json()).toEqual({ row });
	expect(await (await from('/events', { id: 'none' })).json()).toEqual({ row: null });
	expect(await (await from('/articles/none')).json()).toBeNull();
});

describe('details that are fetched', () => {
	let details: FetchedDetails;
	let asked: string[];

	beforeAll(() => {
		asked = [];
		details = new FetchedDetails(edition);
		vi.stubGlobal('fetch', (address: string) => {
			asked.push(address);
			return ask(address);
		});
		return () => vi.unstubAllGlobals();
	});

	const said = (article: Article, { span }: Quote) => article.text.slice(span.start, span.end);

	async function battle(): Promise<{ event: EventRecord; article: Article }> {
		const id = (await details.ids([0, 1, 2, 3])).find((own) => own.endsWith('~KEN901'))!;
		const row = (await details.rowOf(id))!;
		const event = (await details.event(row))!;
		return { event, article: (await details.article(event.evidence[0].articleId))! };
	}

	test('ids and titles are fetched once, however often they are shown', async () => {
		const rows = [3, 1, 1];
		const titles = await details.titles(rows);
		expect(titles[1]).toBe(titles[2]);
		asked.length = 0;
		expect(await details.titles(rows)).toEqual(titles);
		expect(await details.ids([1])).toHaveLength(1);
		expect(asked).toEqual([]);
	});

	test('each value of an imported event cites its own cell', async () => {
		const { event, article } = await battle();
		expect(article.text).toContain('event_date: 2024-02-03');
		expect(said(article, event.when!.quote)).toBe('2024-02-03');
		expect(said(article, event.where!.quote)).toBe('Mto Bridge');
		expect(said(article, event.killed[0].quote)).toBe('4');
		expect(said(article, event.trigger)).toBe('Armed clash');
		expect(event.actors.map(({ quote }) => said(article, quote))).toEqual([
			'Herders of the Hills',
			'River Guard'
		]);
		expect(said(article, event.evidence[0])).toMatch(/^Herders and guards fired .*yielded\."$/);
	});

	const bits = (bitmap: Uint8Array) =>
		[0, 1, 2, 3].filter((row) => (bitmap[row >> 3] & (1 << (row & 7))) !== 0);

	const searches = [
		{ words: ['smuggler'], found: 1, why: 'a word of the notes' },
		{ words: ['mto', 'bridge'], found: 2, why: 'a place, in both words' },
		{ words: ['mto', 'smuggler'], found: 0, why: 'all of the words are asked for' },
		{ words: ['herdsrs'], found: 1, why: 'a typing error in an actor’s name' },
		{ words: ['kisimma'], found: 1, why: 'a place with a letter too many' },
		{ words: ['lyon'], found: 1, why: 'an article beside the data set' }
	];
	for (const { words, found, why } of searches)
		test(`${words.join(' ')} is found ${found} times: ${why}`, async () => {
			expect(bits(await details.search(words))).toHaveLength(found);
		});

	test('what was found in another spelling is told', async () => {
		expect(await details.spellings(['kisimma'])).toEqual(['Kisima']);
		expect(await details.spellings(['kisima'])).toEqual([]);
	});

	test('a refusal is told in the server’s words', async () => {
		await expect(new FetchedDetails('other').titles([0])).rejects.toThrow(/Reload/);
	});
});
