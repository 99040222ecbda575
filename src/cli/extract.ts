import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { applyCorrections, readCorrections, type Correction } from '$lib/corrections';
import { rowOrder } from '$lib/explore/columns';
import { mergeTold, type Told } from '$lib/extract/merge';
import { EVENT_FORMATS, type EventFormatName } from '$lib/formats/events';
import type { Article, Events } from '$lib/model';
import { listFiles } from '$lib/server/folder';
import { failed, ingestFile, LONGEST_FILE, tooLong, type Ingested } from '$lib/server/ingest';
import { Intake } from '$lib/server/intake';
import { messageOf } from '$lib/server/problem';
import { FAILED, Misuse, OK, parse, print, tell, userPath, type Command } from './command';
import type { Job } from './job';
import { Progress } from './progress';
import { workAll } from './threads';

const FORMATS = Object.keys(EVENT_FORMATS);
const STDIN = '-';

export const command: Command = {
	help: `Writes the events of articles to standard output, merged where several articles report one.

Usage: npm run -s dateline -- extract [--format FORMAT] [--corrections FILE] FILE…

  FILE                An article as plain text, Markdown or HTML; a folder of them; - for standard input
  --format FORMAT     ${FORMATS.join(', ')} (json)
  --corrections FILE  What readers corrected, as the dashboard exports it; each event says what was done to it

An article, or a field of one, that cannot be read is told on standard error and does not stop the others; the
exit status is then 1.
`,
	run
};

async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parse({
		args: [...args],
		allowPositionals: true,
		options: { format: { type: 'string', default: 'json' }, corrections: { type: 'string' } }
	});
	if (!FORMATS.includes(values.format)) {
		throw new Misuse(`There is no format ${values.format}. Formats are ${FORMATS.join(', ')}.`);
	}
	if (positionals.length === 0) throw new Misuse('Name the articles to read.');

	const corrections = values.corrections === undefined ? [] : await readCorrectionsFile(values.corrections);
	const inputs = await list(positionals);
	const progress = new Progress('articles read');
	const reports: Told[] = [];
	const intake = new Intake();
	let read = 0;
	let status = OK;
	for await (const { report, problems } of workAll(open(inputs, intake))) {
		if (problems.length > 0) {
			progress.clear();
			tell(problems);
		}
		if (report === null || problems.some(({ field }) => field !== null)) status = FAILED;
		if (report) reports.push(report);
		progress.show(++read, inputs.length);
	}
	progress.clear();
	tell(intake.problems);
	const articles = reports.map(({ article }) => article);
	const { pieces } = EVENT_FORMATS[values.format as EventFormatName];
	await printAll(pieces({ articles, events: corrected(mergeTold(reports), articles, corrections) }));
	return status;
}

/** @throws {Misuse} */
async function readCorrectionsFile(name: string): Promise<readonly Correction[]> {
	try {
		return readCorrections(await readFile(userPath(name), 'utf8'));
	} catch (error) {
		throw new Misuse(`${name}: ${messageOf(error)}`, { cause: error });
	}
}

/** The events as readers corrected them, in order of date; corrections that fit none of them are told of. */
function corrected(events: Events, articles: readonly Article[], corrections: readonly Correction[]): Events {
	if (corrections.length === 0) return events;
	const texts = new Map(articles.map(({ id, text }) => [id, text]));
	const { events: kept, lost } = applyCorrections([...events], corrections, (id) => texts.get(id) ?? null);
	tell(
		lost.map(({ subject, at }) => ({
			source: 'corrections',
			field: at,
			message: `fits no event of these articles: ${subject.words.slice(0, 80)}`
		}))
	);
	return Array.from(rowOrder(kept), (at) => kept[at]);
}

/** Written by the piece, but not each by itself: a call to the system takes longer than a piece. */
const LEAST_WRITTEN = 65_536;

async function printAll(pieces: Iterable<string>): Promise<void> {
	let text = '';
	for (const piece of pieces) {
		text += piece;
		if (text.length < LEAST_WRITTEN) continue;
		await print(text);
		text = '';
	}
	await print(text);
}

/** The files that arguments name, those in folders included, by the names that the user knows them by. */
async function list(names: readonly string[]): Promise<string[]> {
	const lists = await Promise.all(
		names.map(async (name) => {
			const folder = name !== STDIN && (await isFolder(userPath(name)));
			if (!folder) return [name];
			return (await listFiles(userPath(name))).map((file) => join(name, file.name));
		})
	);
	return lists.flat();
}

async function isFolder(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isDirectory();
	} catch {
		return false;
	}
}

async function* open(names: readonly string[], intake: Intake): AsyncGenerator<Job> {
	for (const name of names) {
		const { article, problems } = await ingest(name);
		const admitted = article && intake.admit(article, name);
		if (article && !admitted) continue;
		yield { source: name, article: admitted, problems, annotate: false };
	}
}

async function ingest(name: string): Promise<Ingested> {
	if (name === STDIN) return ingestFile('standard input', await buffer(process.stdin));
	try {
		const path = userPath(name);
		const { size } = await stat(path);
		if (size > LONGEST_FILE) return failed(name, tooLong(size));
		return ingestFile(name, await readFile(path));
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return failed(
			name,
			code === 'ENOENT' ? 'There is no such file.' : `The file could not be opened: ${messageOf(error)}.`
		);
	}
}
