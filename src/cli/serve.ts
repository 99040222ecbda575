import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appRoot } from '$lib/server/root';
import { FAILED, Misuse, OK, parse, userPath, type Command } from './command';

export const command: Command = {
	help: `Serves the dashboard, building it first where need be.

Usage: npm run -s dateline -- serve [--port PORT] [--host HOST] [FOLDER]

  FOLDER        Where the articles are (what DATELINE_ARTICLES says, or seeds)
  --port PORT   The port (what PORT says, or the first free one from 4173)
  --host HOST   The address to listen on (what HOST says, or 127.0.0.1)
`,
	run
};

async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parse({
		args: [...args],
		allowPositionals: true,
		options: { port: { type: 'string' }, host: { type: 'string' } }
	});
	if (positionals.length > 1) throw new Misuse('Name one folder of articles.');
	if (values.port && !/^\d{1,5}$/.test(values.port)) throw new Misuse(`${values.port} is no port.`);
	const [folder] = positionals;
	if (folder) process.env.DATELINE_ARTICLES = userPath(folder);
	if (values.port) process.env.PORT = values.port;
	if (values.host) process.env.HOST = values.host;

	const scripts = join(appRoot(), 'scripts');
	const setup = spawnSync(process.execPath, [join(scripts, 'setup.mjs'), '--app'], { stdio: 'inherit' });
	if (setup.status !== 0) return FAILED;
	await import(/* @vite-ignore */ pathToFileURL(join(scripts, 'start.mjs')).href);
	return OK;
}
