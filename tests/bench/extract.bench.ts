/*
 * Tokens per CPU second of the whole reading and of each stage, beside other tools, all over the same articles in one
 * run. Rounds are interleaved, so that other load on the machine falls on everybody alike. Then how time and memory
 * grow with the text, how long a start takes, and what a browser fetches.
 *
 *   npm run bench:extract [-- FILE…]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Article } from '$lib/model';
import { readArticle, readDocument } from '$lib/extract';
import { readActors } from '$lib/extract/actors';
import { assemble } from '$lib/extract/assemble';
import { findClauses } from '$lib/extract/clauses';
import { findDateline } from '$lib/extract/dateline';
import { mergeReports } from '$lib/extract/merge';
import { readPlaces } from '$lib/extract/places';
import { peopleOf } from '$lib/extract/places/people';
import { readTimes } from '$lib/extract/time';
import { readTolls } from '$lib/extract/tolls';
import { findTriggers } from '$lib/extract/triggers/find';
import { readArticleFile } from '$lib/formats/article';
import { readingTools } from '$lib/server/tools';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { generated } from './text';

const ROUNDS = 5;
/** Characters of each generated article: a news story's length. */
const STORY = 4000;
const STORIES = 50;
/** As the command sets them for a long text. */
const THRIFT = ['--max-semi-space-size=2', '--heap-growing-percent=40', '--optimize-for-size'];
const PEERS = join(import.meta.dirname, 'peers');

const files = process.argv.slice(2);
const articles = files.length > 0 ? files.map(fromFile) : stories();
const tools = readingTools();
const documents = articles.map((article) => readDocument(article, tools.tag));
const places = documents.map((document) => readPlaces(document, tools.gazetteer));
const clauses = documents.map(findClauses);
const facts = documents.map((doc, i) => ({
	doc,
	clauses: clauses[i],
	dateline: findDateline(doc),
	triggers: findTriggers(doc, clauses[i]),
	times: readTimes(doc),
	places: places[i],
	peoples: peopleOf(doc, tools.gazetteer),
	actors: readActors(doc, places[i]),
	tolls: readTolls(doc)
}));
const reports = articles.map((article) => ({ article, events: readArticle(article, tools).events }));
const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0);
/** The slow ones are given a part, so that a run ends. */
const part = articles.slice(0, Math.max(1, Math.ceil(articles.length / 10)));
const partTokens = documents.slice(0, part.length).reduce((sum, document) => sum + document.tokens.length, 0);

interface Runner {
	readonly name: string;
	readonly tokens: number;
	readonly run: () => void;
}

const runners: readonly Runner[] = [
	{ name: 'Dateline, whole', tokens, run: () => articles.forEach((article) => readArticle(article, tools)) },
	{
		name: '  words, sentences',
		tokens,
		run: () => articles.forEach((article) => readDocument(article, tools.tag))
	},
	{ name: '  times', tokens, run: () => documents.forEach(readTimes) },
	{ name: '  places', tokens, run: () => documents.forEach((doc) => readPlaces(doc, tools.gazetteer)) },
	{ name: '  actors', tokens, run: () => documents.forEach((doc, i) => readActors(doc, places[i])) },
	{ name: '  tolls', tokens, run: () => documents.forEach((doc) => readTolls(doc)) },
	{ name: '  clauses', tokens, run: () => documents.forEach(findClauses) },
	{ name: '  triggers', tokens, run: () => documents.forEach((doc, i) => findTriggers(doc, clauses[i])) },
	{ name: '  putting together', tokens, run: () => facts.forEach((one) => assemble(one)) },
	{ name: '  merging articles', tokens, run: () => mergeReports(reports) },
	...(await peers())
];

const times = runners.map((): number[] => []);
for (let round = 0; round <= ROUNDS; round++) {
	runners.forEach(({ run }, i) => {
		const before = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(before);
		// The first round warms up.
		if (round > 0) times[i].push((user + system) / 1e6);
	});
}

console.log(`${articles.length} articles, ${tokens} tokens; medians of ${ROUNDS} interleaved rounds\n`);
runners.forEach(({ name, tokens }, i) => {
	const speed = Math.round(tokens / median(times[i]));
	console.log(`${name.padEnd(30)} ${speed.toLocaleString('en').padStart(12)} tokens per CPU second`);
});

if (files.length === 0) {
	growth();
	startUp();
}

/** The same text at several lengths, each in a process of its own: characters a second should hardly change, but for warming up. */
function growth(): void {
	console.log('\nOne text read whole, in a process of its own');
	const sizes = [
		{ name: '0.1 MB', args: ['100000'] },
		{ name: '1 MB', args: ['1000000'] },
		{ name: '4 MB', args: ['4000000'] },
		{ name: '10 MB', args: ['10000000'] },
		{ name: 'one event told 4,000 times', args: ['--retold', '4000'] },
		{ name: 'one event told 16,000 times', args: ['--retold', '16000'] }
	];
	let ready = 0;
	for (const { name, args } of sizes) {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[...THRIFT, '--import', 'tsx', join(import.meta.dirname, 'one-text.ts'), ...args],
			{ encoding: 'utf8', env: { ...process.env, TSX_TSCONFIG_PATH: 'tsconfig.json' } }
		);
		if (status !== 0) throw new Error(stderr);
		const took = JSON.parse(stdout);
		ready = took.ready;
		const speed = Math.round(took.characters / took.seconds).toLocaleString('en');
		const memory = `${Math.round(took.most)} MB at most, ${Math.round(took.before)} before`;
		console.log(
			`${name.padEnd(30)} ${speed.padStart(12)} characters per CPU second, ${took.events} events, ${memory}`
		);
	}
	console.log(`Model, gazetteer and a first article: ${Math.round(ready)} ms of this machine's time`);
}

/** From nothing to the first article's events, by the built command; and what a browser has to fetch for it. */
function startUp(): void {
	const root = join(import.meta.dirname, '../..');
	const command = join(root, 'build-cli/main.js');
	if (existsSync(command)) {
		const line = JSON.stringify({ doc: 'a', dateline: '2021-03-04', text: generated(500) });
		const took = Array.from({ length: ROUNDS }, () => {
			const before = performance.now();
			spawnSync(process.execPath, [command, 'annotate'], { input: line });
			return performance.now() - before;
		});
		console.log(`The built command, started, one story read, ended: ${Math.round(median(took))} ms`);
	} else console.log('The built command is not there: npm run -s dateline -- --help builds it.');
	const gazetteer = readFileSync(join(root, 'static/gazetteer.bin'));
	const packed = brotliCompressSync(gazetteer, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
	const mb = (bytes: number) => (bytes / 1e6).toFixed(2);
	console.log(
		`Gazetteer: ${mb(gazetteer.length)} MB; over the wire ${mb(packed.length)} MB with Brotli, ${mb(gzipSync(gazetteer).length)} MB with gzip`
	);
}

function stories(): Article[] {
	const text = generated(STORY * STORIES);
	return Array.from({ length: STORIES }, (_, i) => ({
		id: `story-${i}`,
		title: '',
		publisher: null,
		url: null,
		published: '2021-03-04',
		place: null,
		text: text.slice(i * STORY, (i + 1) * STORY)
	}));
}

function fromFile(path: string): Article {
	const { article, problems } = readArticleFile(path, readFileSync(path));
	if (!article) throw new Error(`${path}: ${problems.map(({ message }) => message).join(' ')}`);
	return article;
}

/** What other tools find at most of the same: times, or words and their kinds. */
async function peers(): Promise<Runner[]> {
	if (!existsSync(join(PEERS, 'node_modules'))) {
		console.log('Installing the other tools (once).');
		const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
			cwd: PEERS,
			stdio: 'inherit',
			shell: process.platform === 'win32'
		});
		if (status !== 0) throw new Error('The other tools could not be installed. What npm said is above.');
	}
	const require = createRequire(join(PEERS, 'package.json'));
	const chrono = require('chrono-node');
	const compromise = require('compromise');
	compromise.plugin(require('compromise-dates'));
	const wink = winkNLP(winkModel, ['sbd', 'pos', 'ner']);
	const published = new Date('2021-03-04T12:00:00Z');
	return [
		{
			name: 'chrono-node, times',
			tokens,
			run: () => articles.forEach(({ text }) => chrono.parse(text, published))
		},
		{
			name: 'compromise + dates, times',
			tokens: partTokens,
			run: () => part.forEach(({ text }) => compromise(text).dates().json())
		},
		{
			name: 'wink-nlp, words and names',
			tokens,
			run: () => articles.forEach(({ text }) => wink.readDoc(text).entities().out())
		}
	];
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
