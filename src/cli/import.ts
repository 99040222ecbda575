import { createWriteStream, openAsBlob } from 'node:fs';
import { once } from 'node:events';
import { basename } from 'node:path';
import { finished } from 'node:stream/promises';
import { joinColumns } from '$lib/explore/join-columns';
import { writeColumns } from '$lib/formats/columns';
import {
	DatasetFault,
	FIELDS,
	openDataset,
	readDataset,
	readMappingWords,
	type Dataset,
	type OpenedDataset
} from '$lib/formats/datasets';
import type { Problem } from '$lib/model';
import { messageOf } from '$lib/server/problem';
import { FAILED, Misuse, OK, parse, tell, userPath, type Command } from './command';
import { Progress } from './progress';

/** Faulty rows of a file that are told on standard error; all of them go to the file of problems. */
const TOLD = 10;

export const command: Command = {
	help: `Reads event data sets and writes their events as one file, which the dashboard shows beside the articles
when it lies in their folder.

Usage: npm run -s dateline -- import [--map WORDS] [--out FILE] [--problems FILE] FILE…

  FILE              CSV, TSV, JSON lines, JSON, GeoJSON, Parquet or Arrow; exports of ACLED, UCDP GED, GDELT,
                    TimelineJS and TimeMap are recognised
  --map WORDS       What columns tell where the guess is wrong, as field=column,…: date=Datum,killed=7. A field
                    without a column is not told: notes=. Also order=day-first or month-first, decimal=comma or point.
                    Fields: ${Object.keys(FIELDS).join(', ')}
  --out FILE        Where to write the events, such as seeds/archive.arrow; without it they are only counted
  --problems FILE   Where to write every row that was left out, as tab-separated file, place and reason

A row that cannot be read is left out and told; the exit status is then 1.
`,
	run
};

async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parse({
		args: [...args],
		allowPositionals: true,
		options: { map: { type: 'string', default: '' }, out: { type: 'string' }, problems: { type: 'string' } }
	});
	if (positionals.length === 0) throw new Misuse('Name the data sets to read.');
	if (values.out && !values.out.endsWith('.arrow'))
		throw new Misuse('The dashboard opens files whose names end in .arrow: name --out so.');

	const log = values.problems ? createWriteStream(userPath(values.problems)) : null;
	const datasets: Dataset[] = [];
	let status = OK;
	for (const name of positionals) {
		const dataset = await read(name, values.map, (problem) => log?.write(lineOf(problem)));
		if (!dataset || dataset.report.faulty > 0) status = FAILED;
		if (dataset) datasets.push(dataset);
	}
	if (log) {
		log.end();
		await finished(log);
	}
	if (values.out && datasets.length > 0) await write(userPath(values.out), datasets);
	return status;
}

async function read(name: string, map: string, note: (problem: Problem) => void): Promise<Dataset | null> {
	const progress = new Progress('rows read');
	let told = 0;
	try {
		const opened = await openDataset(basename(name), await openAsBlob(userPath(name)));
		const mapping = mappingOf(opened, map);
		say(`${name}: ${opened.what}`);
		// What a known source says where needs no proof.
		if (!opened.profile || map !== '') say(mappingText(opened, mapping));
		const dataset = await readDataset(opened, mapping, {
			onprogress: ({ rows }) => progress.show(rows, null),
			onproblem: (problem) => {
				note(problem);
				if (told++ >= TOLD) return;
				progress.clear();
				tell([problem]);
			}
		});
		progress.clear();
		const { rows, used, faulty, undated, unplaced } = dataset!.report;
		if (told > TOLD) say(`${name}: and ${told - TOLD} more`);
		say(
			`${name}: ${rows} rows, ${used} used, ${faulty} left out; ${undated} without a date, ${unplaced} without a place`
		);
		return dataset;
	} catch (error) {
		progress.clear();
		if (error instanceof Misuse) throw error;
		const { code } = error as NodeJS.ErrnoException;
		const message =
			error instanceof DatasetFault
				? error.message
				: code === 'ENOENT' || code === 'ERR_INVALID_ARG_VALUE'
					? 'There is no such file.'
					: `It could not be read: ${messageOf(error)}.`;
		const problem = { source: name, field: null, message };
		note(problem);
		tell([problem]);
		return null;
	}
}

function mappingOf(opened: OpenedDataset, map: string): OpenedDataset['guess']['mapping'] {
	try {
		return readMappingWords(map, opened.head, opened.guess.mapping);
	} catch (error) {
		throw new Misuse(messageOf(error), { cause: error });
	}
}

/** A line a field: the column that tells it, and why it was taken. */
function mappingText(opened: OpenedDataset, mapping: OpenedDataset['guess']['mapping']): string {
	const { head, guess } = opened;
	const lines = Object.entries(mapping.columns).map(([field, columns]) => {
		const guessed = guess.mapping.columns[field as keyof typeof FIELDS] === columns;
		const why = guessed ? (guess.reasons[field as keyof typeof FIELDS] ?? '') : 'as you say';
		return `  ${field} = ${columns.map((at) => head[at]).join(', ')} (${why})`;
	});
	if (guess.orderReason)
		lines.push(
			`  order = ${mapping.dateOrder} (${mapping.dateOrder === guess.mapping.dateOrder ? guess.orderReason : 'as you say'})`
		);
	return lines.join('\n');
}

/** Writes the events of all data sets as one file of columns, each event with its id, title and row. */
async function write(path: string, datasets: readonly Dataset[]): Promise<void> {
	const { columns, rows } = joinColumns(datasets.map(({ columns }) => columns));
	const ids: string[] = [];
	const titles: string[] = [];
	const notes: string[] = [];
	const urls: (string | null)[] = [];
	const cells: string[] = [];
	for (const { part, from, to } of rows) {
		for (let row = from; row < to; row++) {
			const texts = datasets[part].details.texts(row);
			ids.push(texts.id);
			titles.push(texts.title);
			notes.push(texts.notes);
			urls.push(texts.url);
			cells.push(texts.cells);
		}
	}
	const out = createWriteStream(path);
	const texts = { id: ids, title: titles, notes, url: urls, cells };
	for (const part of writeColumns(columns, texts)) if (!out.write(part)) await once(out, 'drain');
	out.end();
	await finished(out);
	say(`${columns.length} events written to ${path}`);
}

function lineOf({ source, field, message }: Problem): string {
	return `${[source, field ?? '', message].map((part) => part.replace(/\s+/g, ' ')).join('\t')}\n`;
}

function say(text: string): void {
	process.stderr.write(`${text}\n`);
}
