import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { openDataset, readDataset } from '$lib/formats/datasets';
import { toIsoDay } from '$lib/model';

/*
 * How fast tables of 100 MB become columns: `npm run bench:import [RUNS [MEGABYTES]]`. One has eight columns, as newsrooms
 * keep them, and comes as CSV, as TSV and as JSON lines; the other is as wide as ACLED's export, with notes in quotation
 * marks. Places follow Zipf's law.
 */

const [runs = 3, megabytes = 100] = process.argv.slice(2).map(Number);
const BYTES = megabytes * 2 ** 20;
const PLACES = 8000;

/** Numbers between 0 and 1 that are the same in each run. */
function seeded(seed: number): () => number {
	return () => {
		seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
		return seed / 2 ** 32;
	};
}

const random = seeded(7);
const whole = (below: number) => Math.floor(random() * below);
const places = Array.from({ length: PLACES }, (_, k) => [
	`Town ${k}`,
	(random() * 140 - 70).toFixed(4),
	(random() * 360 - 180).toFixed(4)
]);
const place = () => places[Math.floor(PLACES ** random()) - 1].join();
const day = () => toIsoDay(16_000 + whole(3000));
const KINDS = ['Battles', 'Protests', 'Riots', 'Explosions/Remote violence'];
const kind = () => KINDS[whole(4)];
const group = () => `Group ${whole(300)}`;

const narrow = {
	head: 'id,date,kind,place,latitude,longitude,killed,actor',
	row: (k: number) => `ev${k},${day()},${kind()},${place()},${whole(20)},${group()}`
};
const wide = {
	head: 'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
	row: (k: number) =>
		`KEN${k},${day()},2020,1,Political violence,${kind()},Armed clash,${group()},,1,${group()},,2,12,,404,Eastern Africa,Kenya,Region ${whole(30)},District ${whole(300)},,${place()},2,Daily Paper,National,"Armed men of one group ""clashed"" with another near the market, and people ran.",${whole(20)},crowd size=no report,1612345678`
};

const fields = narrow.head.split(',');
const FILES: Record<string, { readonly head: string | null; readonly row: (k: number) => string }> = {
	'narrow.csv': narrow,
	'narrow.tsv': { head: fields.join('\t'), row: (k) => narrow.row(k).replaceAll(',', '\t') },
	'narrow.ndjson': {
		head: null,
		row: (k) => {
			const cells = narrow.row(k).split(',');
			return JSON.stringify(Object.fromEntries(fields.map((field, at) => [field, cells[at]])));
		}
	},
	'wide.csv': wide
};

const folder = await mkdtemp(join(tmpdir(), 'dateline-import-'));
try {
	for (const [name, { head, row }] of Object.entries(FILES)) {
		const path = join(folder, name);
		await generate(path, head, row);
		const times: number[] = [];
		/** Of this process alone: what a machine without other work would take, nearly. */
		const worked: number[] = [];
		let rows = 0;
		let peak = 0;
		for (let run = 0; run < runs; run++) {
			const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
			const started = performance.now();
			const cpu = process.cpuUsage();
			const opened = await openDataset(name, await openAsBlob(path));
			const dataset = await readDataset(opened, opened.guess.mapping, {
				onprogress: () => (peak = Math.max(peak, process.memoryUsage().rss))
			});
			times.push((performance.now() - started) / 1000);
			worked.push(process.cpuUsage(cpu).user / 1e6 + process.cpuUsage(cpu).system / 1e6);
			clearInterval(watch);
			rows = dataset!.report.used;
		}
		const median = times.sort((a, b) => a - b)[times.length >> 1];
		process.stdout.write(
			`${name}: ${rows} rows, ${megabytes} MB: median ${median.toFixed(2)} s, ` +
				`${Math.round(rows / median)} rows/s (best ${Math.round(rows / times[0])}; ${Math.round(rows / Math.min(...worked))} a second of processor time), ${(megabytes / median).toFixed(0)} MB/s, peak memory ${Math.round(peak / 2 ** 20)} MB\n`
		);
	}
} finally {
	await rm(folder, { recursive: true });
}

async function generate(path: string, head: string | null, row: (k: number) => string): Promise<void> {
	const out = createWriteStream(path);
	if (head !== null) out.write(`${head}\n`);
	for (let k = 0, bytes = 0; bytes < BYTES;) {
		let text = '';
		for (const end = k + 5000; k < end; k++) text += `${row(k)}\n`;
		bytes += text.length;
		if (!out.write(text)) await once(out, 'drain');
	}
	out.end();
	await finished(out);
}
