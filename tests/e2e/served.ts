import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Serves a library of its own, on any free port.
 *
 * @param fill Writes its files into the folder.
 * @returns Its address, and what ends it.
 */
export async function serveLibrary(
	fill: (folder: string) => void | Promise<void>
): Promise<{ address: string; end: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
	await fill(folder);
	const server = spawn(process.execPath, ['scripts/start.mjs'], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ORIGIN: '', DATELINE_ARTICLES: folder },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = once(server, 'exit');
	const [said] = (await Promise.race([
		once(server.stdout, 'data'),
		ended.then(() => Promise.reject(new Error('The server ended before it answered.')))
	])) as [Buffer];
	return {
		address: /http:\S+/.exec(String(said))![0].replace(/\/$/, ''),
		end: async () => {
			server.kill();
			await ended;
			rmSync(folder, { recursive: true });
		}
	};
}
