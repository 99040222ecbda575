import { describe, expect, test } from 'vitest';
import { TextDetails, type RowTexts } from '$lib/explore/text-details';
import { openDataset, readDataset } from '$lib/formats/datasets';
import { PLAIN_CSV } from '../fixtures/datasets/make';

/** The rows of the plain table, with some of their texts withheld as other files may not have them. */
async function served(withheld: Partial<RowTexts> = {}) {
	const opened = await openDataset('plain.csv', new Blob([PLAIN_CSV]));
	const { columns, details } = (await readDataset(opened, opened.guess.mapping))!;
	return new TextDetails(columns, {
		id: (row) => details.texts(row).id,
		title: (row) => details.texts(row).title,
		notes: (row) => details.texts(row).notes,
		url: (row) => details.texts(row).url,
		cells: (row) => details.texts(row).cells,
		...withheld
	});
}

const nothing = () => null;

describe('evidence', () => {
	test('a value cites the cell that proves it', async () => {
		const details = await served();
		const event = details.event(1)!;
		const { text } = details.article(event.evidence[0].articleId)!;
		const said = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);
		expect(said(event.when!.quote)).toBe('2024-02-17');
		expect(said(event.where!.quote)).toBe('Mill Bridge');
		expect(said(event.killed[0].quote)).toBe('3');
		expect(event.actors.map(({ quote }) => said(quote))).toEqual(['Unknown group']);
	});

	test('the whole row, where the file does not tell the cell', async () => {
		const details = await served({ cells: nothing });
		const event = details.event(1)!;
		const { text } = details.article(event.evidence[0].articleId)!;
		for (const { quote } of [event.when!, event.where!, ...event.killed, ...event.actors])
			expect(quote.span).toEqual({ start: 0, end: text.length });
	});

	test('a row that tells nothing of itself is still called and dated', async () => {
		const details = await served({ id: nothing, title: nothing, notes: nothing, cells: nothing });
		expect(details.ids([1])).toEqual(['row-1']);
		expect(details.rowOf('row-1')).toBe(1);
		expect(details.titles([1])).toEqual(['explosion, Mill Bridge']);
		expect(details.event(1)!.when!.value.range.start).toBe('2024-02-17');
		expect(details.article('row-1')!.text).toBe('explosion, Mill Bridge');
	});

	test('there is no row beyond the last, and no article of it', async () => {
		const details = await served();
		expect(details.event(3)).toBeNull();
		expect(details.article('row-3')).toBeNull();
		expect(details.article('plain.csv')).toBeNull();
		expect(details.rowOf('row-3')).toBeNull();
	});
});

describe('search', () => {
	const cases = [
		{ words: ['mill'], rows: [1], why: 'a place as it is written' },
		{ words: ['mlil'], rows: [1], why: 'neighbours swapped' },
		{ words: ['dokkers'], rows: [0], why: 'an actor as it sounds' },
		{ words: ['coast'], rows: [0, 2], why: 'the region that places lie in' },
		{ words: ['coast', 'council'], rows: [2], why: 'both are asked for' },
		{ words: ['explosoin'], rows: [], why: 'only names are known in other spellings' }
	];
	for (const { words, rows, why } of cases)
		test(`${words.join(' ')} is found in ${rows.join() || 'no'} rows: ${why}`, async () => {
			const found = (await served()).search(words);
			expect([0, 1, 2].filter((row) => (found[0] & (1 << row)) !== 0)).toEqual(rows);
		});

	test('spellings are told as they are written', async () => {
		expect((await served()).spellings(['dokkers'])).toEqual(['Dockers']);
	});
});
