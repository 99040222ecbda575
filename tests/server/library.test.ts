import { mkdtemp, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Library } from '$lib/server/library';
import { readingTools } from '$lib/server/tools';
import { ODD_FILES, SOUND } from '../articles';

let folder: string;
let library: Library;
/** Milliseconds that the clock is put on by. */
let ahead: number;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-library-'));
	library = new Library(folder, readingTools);
	ahead = 0;
	const clock = performance.now.bind(performance);
	vi.spyOn(performance, 'now').mockImplementation(() => clock() + ahead);
});

afterEach(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

/** The state once the library has rested and looks at its folder again. */
async function later() {
	ahead += 2000;
	return library.state();
}

const story = (town: string, day: string) =>
	`On ${day} a bomb exploded at a market in ${town}, killing six people.\n`;

describe('a library follows its folder', () => {
	test('an article put there is read, one changed is read again, one removed is gone', async () => {
		await put('a.txt', story('Lyon', '3 March 2021'));
		const first = await library.state();
		expect(first.articles).toHaveLength(1);
		expect(first.events.map(({ when }) => when?.value.range.start)).toEqual(['2021-03-03']);

		await put('b.txt', story('Kassel', '9 May 2020'));
		const second = await later();
		expect(second.articles).toHaveLength(2);
		expect(second.version).not.toBe(first.version);
		expect(second.events.map(({ where }) => where?.value.name)).toEqual(['Kassel', 'Lyon']);

		await put('b.txt', story('Kassel', '10 May 2020'));
		const third = await later();
		expect(third.events[0].when?.value.range.start).toBe('2020-05-10');

		await rm(join(folder, 'a.txt'));
		const fourth = await later();
		expect(fourth.events.map(({ where }) => where?.value.name)).toEqual(['Kassel']);
	});

	test('nothing changed: the very same state, though a file was touched', async () => {
		await put('a.txt', story('Lyon', '3 March 2021'));
		const first = await library.state();
		expect(await library.state()).toBe(first);
		await utimes(join(folder, 'a.txt'), 1, 1);
		expect(await later()).toBe(first);
	});

	test('the version is that of the content, whoever reads it', async () => {
		await put('a.txt', story('Lyon', '3 March 2021'));
		const { version } = await library.state();
		expect((await new Library(folder, readingTools).state()).version).toBe(version);
	});

	test('folders below are read, hidden files are not', async () => {
		await mkdir(join(folder, 'may'));
		await put('may/a.txt', story('Kassel', '9 May 2020'));
		await put('.draft.txt', story('Lyon', '3 March 2021'));
		const { articles } = await library.state();
		expect(articles).toHaveLength(1);
		expect(articles[0].text).toContain('Kassel');
	});

	test('a folder that is not there is told, and found once it comes', async () => {
		await rm(folder, { recursive: true });
		const missing = await library.state();
		expect(missing.events).toEqual([]);
		expect(missing.problems[0].source).toBe(folder);
		await mkdir(folder);
		expect((await later()).problems).toEqual([]);
		await put('a.txt', story('Lyon', '3 March 2021'));
		expect((await later()).articles).toHaveLength(1);
	});

	test('asked by many at once, it looks once', async () => {
		await put('a.txt', story('Lyon', '3 March 2021'));
		const states = await Promise.all(Array.from({ length: 20 }, () => library.state()));
		expect(new Set(states).size).toBe(1);
	});
});

describe('one odd file never stops the others', () => {
	for (const { name, bytes, readable, told, field, why } of ODD_FILES) {
		test(`${name}: ${why}`, async () => {
			await put(name, bytes);
			await put(SOUND.name, SOUND.bytes);
			const { articles, events, problems } = await library.state();
			expect(articles).toHaveLength(readable ? 2 : 1);
			expect(events.some(({ where }) => where?.value.name === 'Lyon')).toBe(true);
			const own = problems.filter(({ source }) => source === name);
			expect(own.map(({ message }) => message).join('\n')).toMatch(told ?? /^$/);
			if (field) expect(own[0].field).toBe(field);
			expect(problems).toHaveLength(own.length);
			expect(globalThis).not.toHaveProperty('harm');
		});
	}

	test('a thousand copies of one article are read as one', async () => {
		for (let i = 0; i < 1000; i++) await put(`copy-${String(i).padStart(4, '0')}.txt`, SOUND.bytes);
		const { articles, events, problems } = await library.state();
		expect(articles).toHaveLength(1);
		expect(
			events.every(({ evidence }) => evidence.every(({ articleId }) => articleId === articles[0].id))
		).toBe(true);
		expect(problems).toHaveLength(1);
		expect(problems[0].message).toMatch(/copy-0001\.txt, .* and 996 more/);
	});
});
