import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isStale } from '../scripts/stale.mjs';

const ROOT = resolve(import.meta.dirname, '..');
let folder: string;
const started: ChildProcess[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'dateline-setup-'));
});

afterEach(() => {
	started.splice(0).forEach((child) => child.kill());
	rmSync(folder, { recursive: true, force: true });
});

describe('what is stale is made anew', () => {
	const at = (name: string, seconds: number) => {
		const path = join(folder, name);
		if (!existsSync(path)) writeFileSync(path, '');
		utimesSync(path, seconds, seconds);
		return path;
	};

	const cases = [
		{ mark: null, source: 100, stale: true, why: 'never made' },
		{ mark: 200, source: 100, stale: false, why: 'made after the last change' },
		{ mark: 100, source: 200, stale: true, why: 'changed since' }
	];
	for (const { mark, source, stale, why } of cases) {
		test(why, () => {
			mkdirSync(join(folder, 'src'));
			at('src/a.ts', source);
			at('src', 50);
			const path = mark === null ? join(folder, 'mark') : at('mark', mark);
			expect(isStale(path, [join(folder, 'src')])).toBe(stale);
		});
	}

	test('a file taken out counts as a change of its folder', () => {
		mkdirSync(join(folder, 'src'));
		const mark = at('mark', 100);
		at('src', 200);
		expect(isStale(mark, [join(folder, 'src')])).toBe(true);
	});

	test('a source that does not exist is no reason', () => {
		expect(isStale(at('mark', 100), [join(folder, 'none')])).toBe(false);
	});
});

/** Starts the built dashboard and waits for what it says first. */
function start(env: Record<string, string>): Promise<{ said: string; status: number | null }> {
	const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
		cwd: folder,
		env: { ...process.env, HOST: '', PORT: '', ORIGIN: '', ...env }
	});
	started.push(child);
	return new Promise((done) => {
		let said = '';
		const hear = (chunk: Buffer) => {
			said += chunk;
			if (said.includes('\n')) done({ said, status: child.exitCode });
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', (chunk) => (said += chunk));
		child.on('exit', (status) => done({ said, status }));
	});
}

async function occupied(port: number): Promise<{ port: number; free: () => void }> {
	const server = createServer();
	await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
	return { port: (server.address() as AddressInfo).port, free: () => server.close() };
}

describe('npm start serves', { timeout: 60_000 }, () => {
	test('on a port of its own choice beside another that is taken, and says where', async () => {
		const taken = await occupied(4173).catch(() => null);
		const { said } = await start({});
		taken?.free();
		const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
		expect(address).not.toBe('http://127.0.0.1:4173');
		const page = await fetch(address!);
		expect(page.status).toBe(200);
		expect(await page.text()).toContain('Kryvyi Rih');
	});

	test('the articles of another folder', async () => {
		writeFileSync(join(folder, 'a.txt'), 'On 3 March 2021 an explosion in Kassel killed four workers.\n');
		const { said } = await start({ DATELINE_ARTICLES: folder });
		const page = await fetch(/http:\S+/.exec(said)![0]);
		const html = await page.text();
		expect(html).toContain('Kassel');
		expect(html).not.toContain('Kryvyi Rih');
	});

	test('not on a port that was asked for and is taken', async () => {
		const taken = await occupied(0);
		const { said, status } = await start({ PORT: String(taken.port) });
		taken.free();
		expect(status).toBe(1);
		expect(said).toContain(`Port ${taken.port} is taken`);
	});

	test('not on a port that is none', async () => {
		const { said, status } = await start({ PORT: 'web' });
		expect({ said, status }).toEqual({ said: 'PORT is web, which is no port.\n', status: 1 });
	});
});

test('a browser that was asked for and does not start is told', () => {
	const { status, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs', '--browser'], {
		cwd: ROOT,
		env: { ...process.env, CHROME_PATH: join(folder, 'none') },
		encoding: 'utf8'
	});
	expect(status).toBe(1);
	expect(stderr).toMatch(/CHROME_PATH is .*none, which does not start/);
});
