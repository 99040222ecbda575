/*
 * How often events of each confidence are right, on gold for incidents. Right means that the scorer finds the event
 * in the key. The halves are the lines of the file in turn; documents without events are left out, since the key
 * leaves out much that a reader would call an event.
 *
 *   npm run bench:calibration -- GOLD.jsonl score-events.mjs
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readArticle } from '$lib/extract';
import { annotate } from '$lib/extract/annotate';
import { readingTools } from '$lib/server/tools';

interface GoldRow {
	readonly doc: string;
	readonly dateline: string | null;
	readonly text: string;
	readonly events: readonly object[];
}
type Score = (
	gold: readonly GoldRow[],
	found: readonly { doc: string; events: readonly object[] }[],
	options: { errors: number }
) => { errors: readonly { sys: object | null }[] };

const [gold, scorer] = process.argv.slice(2);
if (!gold || !scorer) {
	console.error('usage: npm run bench:calibration -- GOLD.jsonl score-events.mjs');
	process.exit(2);
}
const { score } = (await import(pathToFileURL(scorer).href)) as { score: Score };
const tools = readingTools();
const tables = [new Map<number, [right: number, all: number]>(), new Map<number, [number, number]>()];
readFileSync(gold, 'utf8')
	.split('\n')
	.forEach((line, i) => {
		const row = line.trim() ? (JSON.parse(line) as GoldRow) : null;
		if (row?.events.length) count(row, tables[i % 2]);
	});
console.log('confidence   half A             half B');
for (let tenth = 9; tenth >= 0; tenth--) {
	const cells = tables.map((table) => {
		const [right, all] = table.get(tenth) ?? [0, 0];
		return all
			? `${((100 * right) / all).toFixed(0).padStart(3)} % of ${String(all).padEnd(5)}`
			: '-'.padEnd(14);
	});
	if (tables.some((table) => table.has(tenth)))
		console.log(`${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}      ${cells.join('     ')}`);
}

function count({ doc, dateline, text, events }: GoldRow, table: Map<number, [number, number]>): void {
	const article = { id: doc, title: '', publisher: null, url: null, published: dateline, place: null, text };
	const reading = readArticle(article, tools);
	const found = annotate(article, reading).events.map((event, k) => ({
		...event,
		confidence: reading.events[k].confidence
	}));
	const attacks = found.filter(({ coarse }) => coarse === 'attack');
	// With figures that nobody can give, the scorer lists every event of the key beside what it was aligned with.
	const never = events.map((event) => ({ ...event, killed_ok: [-1], unscored: [] }));
	const { errors } = score([{ doc, dateline, text, events: never }], [{ doc, events: attacks }], {
		errors: Infinity
	});
	const right = new Set(errors.map(({ sys }) => sys));
	for (const event of attacks) {
		const tenth = Math.min(9, Math.floor(event.confidence * 10));
		const [before, all] = table.get(tenth) ?? [0, 0];
		table.set(tenth, [before + (right.has(event) ? 1 : 0), all + 1]);
	}
}
