import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TOWNS = ['Braga', 'Lugano', 'Tampere', 'Kaunas', 'Gdynia', 'Ostrava', 'Debrecen', 'Novi Sad', 'Split'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];

/** One story that the tests look for among the many. */
const FOUND = `---
title: Blast at a grain store in Evora
date: 2016-06-14
---
EVORA, Portugal, June 14 — An explosion at a grain store in Evora killed three people on 13 June 2016, the mayor said.

Residents of Evora protested in front of the town hall on 14 June 2016.
`;

/** Articles of more events than a page carries whole. */
function writeArticles(folder: string): void {
	writeFileSync(join(folder, 'found.md'), FOUND);
	for (let k = 0; k < 300; k++) {
		const year = 2001 + (k % 14);
		const told = TOWNS.map((town, at) => {
			const day = 1 + ((k * 7 + at * 3) % 28);
			const date = `${day} ${MONTHS[(k + at) % 9]} ${year}`;
			return [
				`Workers of mill ${k} protested in ${town} on ${date}.`,
				`A fire at mill ${k} in ${town} killed ${2 + ((k + at) % 9)} people on ${date}.`,
				`Police arrested ${3 + (k % 5)} men in ${town} on ${date}.`
			][(k + at) % 3];
		});
		const head = `---\ntitle: Reports on mill ${k}\ndate: ${year + 1}-02-01\n---\n`;
		writeFileSync(join(folder, `mill-${k}.md`), head + told.join('\n\n') + '\n');
	}
}

/** Serves a library that goes to browsers as columns. @returns Its address, and what ends it. */
export async function serveLargeLibrary(
	port: number
): Promise<{ address: string; end: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'dateline-large-'));
	writeArticles(folder);
	const server = spawn(process.execPath, ['scripts/start.mjs'], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: '', DATELINE_ARTICLES: folder },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = once(server, 'exit');
	await Promise.race([
		once(server.stdout, 'data'),
		ended.then(() => Promise.reject(new Error('The server ended before it answered.')))
	]);
	return {
		address: `http://127.0.0.1:${port}`,
		end: async () => {
			server.kill();
			await ended;
			rmSync(folder, { recursive: true });
		}
	};
}
