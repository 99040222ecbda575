/*
 * Reads one generated text of so many bytes in a process of its own and prints what it took, as JSON: a process of
 * its own, since memory once taken is seldom given back.
 *
 *   tsx --tsconfig tsconfig.json tests/bench/one-text.ts BYTES | --retold TIMES
 */
import { performance } from 'node:perf_hooks';
import { tellEvents } from '$lib/extract';
import { readingTools } from '$lib/server/tools';
import { Dictionary, PackedEvents } from '../../src/cli/packed-events';
import { generated } from './text';

const begun = performance.now();
const [first, second] = process.argv.slice(2);
const TOLD = 'Gunmen killed three people in the city of Lyon on 2 March 2021, the mayor said.\n\n';
const text = first === '--retold' ? TOLD.repeat(Number(second)) : generated(Number(first));
/** Read and kept as the command does it. */
function read(id: string, text: string): PackedEvents {
	const article = { id, title: '', publisher: null, url: null, published: '2021-03-04', place: null, text };
	const events = new PackedEvents(new Dictionary());
	for (const event of tellEvents(article, tools)) events.push(event);
	return events;
}

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
