import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEventsJson } from '$lib/formats/events';
import { HEAVY_TEXTS, ODD_FILES, SOUND } from '../articles';

const ROOT = resolve(import.meta.dirname, '../..');
const SEED = join(ROOT, 'seeds/2025-04-16-paris-talks.md');
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
	const { status } = spawnSync(process.execPath, ['scripts/setup.mjs', '--cli', '--quiet'], {
		cwd: ROOT,
		stdio: 'inherit'
	});
	expect(status).toBe(0);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function dateline(args: readonly string[], input: string | Uint8Array = '') {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'build-cli/main.js'), ...args], {
		cwd: folder,
		input,
		encoding: 'utf8',
		maxBuffer: 2 ** 30
	});
	return { status, stdout, stderr };
}

function put(name: string, content: string | Uint8Array): string {
	writeFileSync(join(folder, name), content);
	return name;
}

/** Texts in the form that `annotate` takes. */
function lines(...texts: readonly object[]): string {
	return texts.map((text) => `${JSON.stringify(text)}\n`).join('');
}

const jsonLines = (stdout: string) =>
	stdout
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));

describe('use and misuse', () => {
	const cases = [
		{ args: ['--help'], status: 0, out: /Usage/, err: /^$/, why: 'help is a result' },
		{ args: ['extract', '--help'], status: 0, out: /--format/, err: /^$/, why: 'each command has its own' },
		{ args: ['annotate', '--help'], status: 0, out: /dateline/, err: /^$/, why: 'each command has its own' },
		{ args: ['serve', '--help'], status: 0, out: /--port/, err: /^$/, why: 'each command has its own' },
		{ args: ['--version'], status: 0, out: /^\d+\.\d+\.\d+\n$/, err: /^$/, why: 'the version alone' },
		{ args: [], status: 2, out: /^$/, err: /Usage/, why: 'no command' },
		{
			args: ['extrct'],
			status: 2,
			out: /^$/,
			err: /extrct.*extract, annotate, import, serve/,
			why: 'no such command'
		},
		{ args: ['toString'], status: 2, out: /^$/, err: /no command/, why: 'a name that every object knows' },
		{ args: ['extract'], status: 2, out: /^$/, err: /Name the articles/, why: 'nothing to read' },
		{
			args: ['extract', '--fromat', 'csv', SEED],
			status: 2,
			out: /^$/,
			err: /fromat/,
			why: 'no such option'
		},
		{
			args: ['extract', '--format', 'xml', SEED],
			status: 2,
			out: /^$/,
			err: /json, jsonl, geojson, csv/,
			why: 'no such format'
		},
		{
			args: ['annotate', 'file'],
			status: 2,
			out: /^$/,
			err: /standard input/,
			why: 'texts come on standard input'
		},
		{ args: ['serve', '--port', 'web'], status: 2, out: /^$/, err: /web/, why: 'no port' }
	];
	for (const { args, status, out, err, why } of cases) {
		test(`dateline ${args.join(' ').replace(ROOT, '')}: ${why}`, () => {
			const run = dateline(args);
			expect(run.stdout).toMatch(out);
			expect(run.stderr).toMatch(err);
			expect(run.status).toBe(status);
		});
	}
});

describe('extract', () => {
	test('writes JSON that can be read back, and nothing else', () => {
		const { status, stdout, stderr } = dateline(['extract', SEED]);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const { events, sources } = readEventsJson(stdout);
		expect(sources.map(({ published }) => published)).toEqual(['2025-04-16']);
		expect(events.map(({ where }) => where?.value.name)).toContain('Kryvyi Rih');
	});

	test('writes CSV and JSON lines of the same events', () => {
		const rows = csvParse(dateline(['extract', '--format', 'csv', SEED]).stdout);
		const events = jsonLines(dateline(['extract', '--format=jsonl', SEED]).stdout);
		expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
		expect(rows.length).toBeGreaterThan(5);
	});

	test('applies corrections, says what was done, and tells of those that fit no event', () => {
		const { events } = JSON.parse(dateline(['extract', SEED]).stdout);
		const [first] = events;
		const [{ words, ...sentence }] = first.evidence;
		const correction = (id: string, said: string) => ({
			id,
			at: '2025-05-01T10:00:00Z',
			by: 'Ana',
			subject: { id, sentence, words: said },
			change: { do: 'set', field: 'title', before: first.title, after: 'Another title' }
		});
		const corrections = [correction(first.id, words), correction('gone', 'No such sentence.')];
		put('fixes.json', JSON.stringify({ format: 'dateline-corrections', version: 1, corrections }));
		const { status, stdout, stderr } = dateline(['extract', '--corrections', 'fixes.json', SEED]);
		expect(status).toBe(0);
		const [corrected, ...others] = JSON.parse(stdout).events;
		expect(corrected.title).toBe('Another title');
		expect(corrected.corrected).toEqual([
			`Title set by Ana on 2025-05-01: “Another title”, was “${first.title}”.`
		]);
		expect(others).toEqual(events.slice(1));
		expect(stderr).toContain('fits no event of these articles: No such sentence.');
		expect(dateline(['extract', '--corrections', 'none.json', SEED]).status).toBe(2);
	}, 30_000);

	test('reads standard input', () => {
		const { stdout, status } = dateline(['extract', '--format', 'jsonl', '-'], readFileSync(SEED));
		expect(status).toBe(0);
		expect(jsonLines(stdout).map(({ where }) => where?.value.name)).toContain('Sumy');
	});

	test('merges what several files report', () => {
		const again = readFileSync(SEED, 'utf8').replace('Air defense is', 'Air defenses are');
		const second = put('2025-04-16-again.md', again);
		const { events, sources } = readEventsJson(dateline(['extract', SEED, second]).stdout);
		expect(sources).toHaveLength(2);
		const sumy = events.filter(({ where, kind }) => where?.value.name === 'Sumy' && kind === 'attack');
		expect(sumy).toHaveLength(1);
		expect(new Set(sumy[0].evidence.map(({ articleId }) => articleId)).size).toBe(2);
	});

	test('odd files are told by name, and the others are read', () => {
		mkdirSync(join(folder, 'odd'), { recursive: true });
		for (const { name, bytes } of [SOUND, ...ODD_FILES]) put(`odd/${name}`, bytes);
		const { status, stdout, stderr } = dateline(['extract', 'odd', 'nowhere.txt']);
		expect(status).toBe(1);
		expect(readEventsJson(stdout).sources).toHaveLength(
			1 + ODD_FILES.filter(({ readable }) => readable).length
		);
		for (const { name, told, field } of ODD_FILES) {
			const own = stderr
				.split('\n')
				.filter((line) => line.startsWith(`odd/${name}: ${field ? `${field}: ` : ''}`));
			expect(own.join('\n')).toMatch(told ?? /^$/);
		}
		expect(stderr).toMatch(/^nowhere\.txt: /m);
	}, 60_000);

	test('many files on many threads come out as few on one', () => {
		mkdirSync(join(folder, 'many'), { recursive: true });
		const towns = [
			'Lyon',
			'Kassel',
			'Porto',
			'Leeds',
			'Turin',
			'Gdansk',
			'Malmo',
			'Zagreb',
			'Graz',
			'Bern',
			'Utrecht',
			'Cork'
		];
		const names = towns.map((town, i) =>
			put(`many/${i + 10}.txt`, `On ${i + 1} May 2020 an explosion in ${town} killed ${i + 2} people.\n`)
		);
		const all = readEventsJson(dateline(['extract', 'many']).stdout);
		const single = names.flatMap((name) => readEventsJson(dateline(['extract', name]).stdout).events);
		expect(all.events).toEqual(single);
		expect(all.events).toHaveLength(towns.length);
	}, 60_000);
});

describe('annotate', () => {
	const text = 'An explosion in Lyon killed four workers on Tuesday.';

	test('a line in, a line out, offsets into the text', () => {
		const { status, stdout, stderr } = dateline(
			['annotate'],
			lines({ doc: 'a', dateline: '2021-03-04', text })
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const [{ doc, times, places, events }] = jsonLines(stdout);
		expect(doc).toBe('a');
		expect(times).toMatchObject([{ text: 'Tuesday', type: 'DATE', value: '2021-03-02' }]);
		expect(text.slice(times[0].start, times[0].end)).toBe('Tuesday');
		expect(places).toMatchObject([{ text: 'Lyon', name: 'Lyon' }]);
		expect(events).toMatchObject([
			{ coarse: 'attack', date_start: '2021-03-02', date_end: '2021-03-02', killed: 4 }
		]);
		expect(events[0].place.at(-1)).toBe('Lyon');
	});

	test('one event in two texts has one cluster, and lines keep their order', () => {
		const { stdout } = dateline(
			['annotate'],
			lines(
				{ doc: 'later', dateline: '2021-03-04', text },
				{ doc: 'other', dateline: '2021-03-04', text: 'Floods in Porto on Monday killed nine people.' },
				{ doc: 'sooner', dateline: '2021-03-03', title: null, text }
			)
		);
		const found = jsonLines(stdout);
		expect(found.map(({ doc }) => doc)).toEqual(['later', 'other', 'sooner']);
		const [later, other, sooner] = found.map(({ events }) => events[0].cluster);
		expect(later).toBe(sooner);
		expect(other).not.toBe(later);
	});

	test('lines at fault are told by number, the others are annotated', () => {
		const input = [
			'{"doc": "cut off',
			JSON.stringify({ doc: 'fine', dateline: null, text }),
			'',
			JSON.stringify({ doc: 'dated', dateline: 'yesterday', text }),
			JSON.stringify({ dateline: null, text }),
			JSON.stringify({ doc: 'fine', dateline: null, text }),
			'[]'
		].join('\n');
		const { status, stdout, stderr } = dateline(['annotate'], input);
		expect(status).toBe(1);
		expect(jsonLines(stdout).map(({ doc }) => doc)).toEqual(['fine']);
		expect(stderr.trimEnd().split('\n')).toEqual([
			expect.stringMatching(/^line 1: /),
			expect.stringMatching(/^line 4: dateline: /),
			expect.stringMatching(/^line 5: doc: /),
			expect.stringMatching(/^line 6: doc: /),
			expect.stringMatching(/^line 7: /)
		]);
	});

	test('nothing in, nothing out', () => {
		expect(dateline(['annotate'])).toEqual({ status: 0, stdout: '', stderr: '' });
	});

	for (const { name, text, why } of HEAVY_TEXTS) {
		test(`${name}: ${why}`, { timeout: 180_000 }, () => {
			const { status, stdout, stderr } = dateline(
				['annotate'],
				lines({ doc: name, dateline: '2021-03-04', text })
			);
			expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
			expect(JSON.parse(stdout)).toMatchObject({ doc: name });
		});
	}
});

describe('a reader that stops listening', () => {
	test('ends the command quietly', async () => {
		const input = lines(
			...Array.from({ length: 300 }, (_, i) => ({
				doc: `d${i}`,
				dateline: null,
				text: SOUND.name.repeat(40)
			}))
		);
		const child = spawn(process.execPath, [join(ROOT, 'build-cli/main.js'), 'annotate']);
		let stderr = '';
		child.stderr.on('data', (chunk) => (stderr += chunk));
		child.stdout.once('data', () => child.stdout.destroy());
		child.stdin.on('error', () => {});
		child.stdin.end(input);
		const status = await new Promise((done) => child.on('close', done));
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	});
});
