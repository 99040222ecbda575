import { createInterface } from 'node:readline';
import type { Article } from '$lib/model';
import { isIsoDay } from '$lib/model';
import type { Annotation } from '$lib/extract/annotate';
import { mergeTold, type Told } from '$lib/extract/merge';
import { messageOf, problem } from '$lib/server/problem';
import { FAILED, Misuse, OK, parse, print, tell, type Command } from './command';
import type { Job } from './job';
import { Progress } from './progress';
import { workAll } from './threads';

export const command: Command = {
	help: `Writes all times, places and events found in texts, for measuring against gold annotations.

Usage: npm run -s dateline -- annotate < texts.jsonl > annotations.jsonl

Reads a JSON object a line,  {"doc", "dateline", "title", "text"},
where dateline is the day that the text was published, YYYY-MM-DD, or null, and title may be left out; writes
one a line, {"doc", "times", "places", "events"}, in the same order. Offsets index the text in UTF-16 code units.

A line that cannot be read is told on standard error with its number and does not stop the others; the exit
status is then 1.
`,
	run
};

async function run(args: readonly string[]): Promise<number> {
	const { positionals } = parse({ args: [...args], allowPositionals: true, options: {} });
	if (positionals.length > 0) throw new Misuse('Texts come on standard input; name no files.');
	if (process.stdin.isTTY) throw new Misuse('Texts come on standard input; there is a terminal.');

	const progress = new Progress('texts read');
	const reports: Told[] = [];
	const annotations: Annotation[] = [];
	let read = 0;
	let status = OK;
	for await (const { report, annotation, problems } of workAll(readJobs())) {
		if (problems.length > 0) {
			progress.clear();
			tell(problems);
			status = FAILED;
		}
		if (report && annotation) {
			reports.push(report);
			annotations.push(annotation);
		}
		progress.show(++read, null);
	}
	progress.clear();
	await write(reports, annotations);
	return status;
}

/** Only now that all is read is it known which texts report the same events. */
async function write(reports: readonly Told[], annotations: readonly Annotation[]): Promise<void> {
	const clusters = reports.map((): string[] => []);
	mergeTold(reports, (report, record, eventId) => (clusters[report][record] = eventId));
	for (const [i, annotation] of annotations.entries()) {
		const events = annotation.events.map((event, k) => ({ ...event, cluster: clusters[i][k] }));
		await print(`${JSON.stringify({ ...annotation, events })}\n`);
	}
}

async function* readJobs(): AsyncGenerator<Job> {
	let number = 0;
	const ids = new Set<string>();
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
		number++;
		if (line.trim() === '') continue;
		const source = `line ${number}`;
		try {
			const article = readLine(line);
			if (ids.has(article.id)) throw new SyntaxError(`doc: ${article.id} stood on an earlier line.`);
			ids.add(article.id);
			yield { source, article, problems: [], annotate: true };
		} catch (error) {
			yield { source, article: null, problems: [problem(source, messageOf(error))], annotate: true };
		}
	}
}

/** @throws {SyntaxError} Naming the field. */
function readLine(line: string): Article {
	const given: unknown = JSON.parse(line);
	if (typeof given !== 'object' || given === null) throw new SyntaxError('is no JSON object.');
	const { doc, dateline = null, title = null, text } = given as Record<string, unknown>;
	if (typeof doc !== 'string') throw new SyntaxError('doc: is no text.');
	if (typeof text !== 'string') throw new SyntaxError('text: is no text.');
	if (title !== null && typeof title !== 'string') throw new SyntaxError('title: is neither text nor null.');
	if (dateline !== null && !(typeof dateline === 'string' && isIsoDay(dateline))) {
		throw new SyntaxError(`dateline: ${JSON.stringify(dateline)} is no day like 2025-04-16.`);
	}
	return { id: doc, title: title ?? '', publisher: null, url: null, published: dateline, place: null, text };
}
