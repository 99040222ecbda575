/*
 * Reads one generated text of so many bytes in a process of its own and prints what it took, as JSON: a process of
 * its own, since memory once taken is seldom given back.
 *
 *   tsx --tsconfig tsconfig.json tests/bench/one-text.ts BYTES | --retold TIMES
 */
import { performance } from 'node:perf_hooks';
import { readEvents } from '$lib/extract';
import { readingTools } from '$lib/server/tools';
import { generated } from './text';

const begun = performance.now();
const [first, second] = process.argv.slice(2);
const TOLD = 'Gunmen killed three people in the city of Lyon on 2 March 2021, the mayor said.\n\n';
const text = first === '--retold' ? TOLD.repeat(Number(second)) : generated(Number(first));
const read = (id: string, text: string) =>
	readEvents(
		{ id, title: '', publisher: null, url: null, published: '2021-03-04', place: null, text },
		tools
	);

const tools = readingTools();
read('first', generated(2000));
const ready = performance.now() - begun;
const before = process.memoryUsage.rss();
const used = process.cpuUsage();
const events = read('text', text);
const { user, system } = process.cpuUsage(used);
console.log(
	JSON.stringify({
		characters: text.length,
		events: events.length,
		seconds: (user + system) / 1e6,
		ready,
		before: before / 2 ** 20,
		most: process.resourceUsage().maxRSS / 1024
	})
);
