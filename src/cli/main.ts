#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appRoot } from '$lib/server/root';
import { Misuse, OK, WRONG_USE, type Command } from './command';

/** Loaded when asked for: `--help` need not wait for a language model. */
const COMMANDS: Record<string, () => Promise<{ readonly command: Command }>> = {
	extract: () => import('./extract'),
	annotate: () => import('./annotate'),
	import: () => import('./import'),
	serve: () => import('./serve')
};

const HELP = `Dateline turns news articles into events with a date, a place and the words that say so.

Usage: npm run -s dateline -- <command> [options]

Commands:
  extract FILE…   Events of articles as JSON, JSON lines or CSV
  annotate        Times, places and events of texts given as JSON lines
  import FILE…    Event data sets (ACLED, UCDP GED, GDELT, any CSV, Parquet …) as a file that serve shows
  serve           The dashboard

Options:
  --help          This help; after a command, help for it
  --version       The version

Exit status: 0 all went well; 1 something could not be read or done; 2 wrong use.
`;

// A reader that has seen enough, such as head, is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(OK);
	throw error;
});

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: readonly string[]): Promise<number> {
	if (name === '--version') return print(`${version()}\n`);
	if (name === '--help' || name === '-h' || name === 'help') return print(HELP);
	if (name === undefined) return misused(HELP);
	if (!Object.hasOwn(COMMANDS, name)) {
		return misused(`There is no command ${name}. Commands are ${Object.keys(COMMANDS).join(', ')}.\n`);
	}
	const { command } = await COMMANDS[name]();
	if (args.includes('--help') || args.includes('-h')) return print(command.help);
	try {
		return await command.run(args);
	} catch (error) {
		if (error instanceof Misuse)
			return misused(`${error.message}\nSee: npm run -s dateline -- ${name} --help\n`);
		throw error;
	}
}

function print(text: string): number {
	process.stdout.write(text);
	return OK;
}

function misused(text: string): number {
	process.stderr.write(text);
	return WRONG_USE;
}

function version(): string {
	return JSON.parse(readFileSync(join(appRoot(), 'package.json'), 'utf8')).version;
}
