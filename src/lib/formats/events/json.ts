import { EVENT_KINDS, type Article, type EventRecord, type Events } from '$lib/model';
import { words as say } from '$lib/model/words/files';
import { isQuote, withoutWords, withWords, wordsIn, type Worded } from './words';

const FORMAT = 'dateline-events';
const VERSION = 1;

/** What a file of events is made of. */
export interface Written {
	readonly articles: readonly Article[];
	readonly events: Events;
}

/** An article without its text: what the events say of it stands in their words. */
export type Source = Omit<Article, 'text'>;

/** What a file of events holds. */
export interface EventsFile {
	readonly sources: readonly Source[];
	readonly events: readonly EventRecord[];
}

/** Whole events, with the words of every quote, and where they came from. */
export function* eventsAsJson({ articles, events }: Written): Generator<string> {
	const words = wordsIn(articles);
	const sources = articles.map(({ text: _, ...source }): Source => source);
	const head = JSON.stringify({ format: FORMAT, version: VERSION, sources }, null, '\t');
	yield `${head.slice(0, -'\n}'.length)},\n\t"events": [`;
	let before = '';
	for (const event of events) {
		// A line break within a text is written `\n`: those there are, are the layout's.
		const lines = JSON.stringify(withWords(event, words), null, '\t').replaceAll('\n', '\n\t\t');
		yield `${before}\n\t\t${lines}`;
		before = ',';
	}
	yield `${events.length > 0 ? '\n\t' : ''}]\n}\n`;
}

/** One event a line, each with the words of its quotes. */
export function* eventsAsJsonLines({ articles, events }: Written): Generator<string> {
	const words = wordsIn(articles);
	for (const event of events) yield `${JSON.stringify(withWords(event, words))}\n`;
}

/**
 * Reads what `eventsAsJson` writes.
 *
 * @throws {SyntaxError} Naming the place in the file where it is not such a file.
 */
export function readEventsJson(text: string): EventsFile {
	const file: unknown = JSON.parse(text);
	need(isObject(file) && file.format === FORMAT, 'format', say.isNot(FORMAT));
	need(file.version === VERSION, 'version', say.isNotVersion(VERSION));
	need(Array.isArray(file.sources), 'sources', say.noList);
	need(Array.isArray(file.events), 'events', say.noList);
	file.sources.forEach((source, i) => checkSource(source, `sources[${i}]`));
	const sources = file.sources as Source[];
	const known = new Set(sources.map(({ id }) => id));
	file.events.forEach((event, i) => checkEvent(event, `events[${i}]`, known));
	return { sources, events: (file.events as Worded<EventRecord>[]).map(withoutWords) };
}

function checkSource(source: unknown, at: string): void {
	need(isObject(source), at, say.noObject);
	for (const field of ['id', 'title']) need(typeof source[field] === 'string', `${at}.${field}`, say.noText);
	for (const field of ['publisher', 'url', 'published', 'place']) {
		need(source[field] === null || typeof source[field] === 'string', `${at}.${field}`, say.noTextNorNull);
	}
}

const TEXTS = ['id', 'title', 'status'];
const LISTS = ['otherWhens', 'otherWheres', 'actors', 'killed', 'injured', 'missing', 'detained'];
const LISTS_OF_TEXT = ['because', 'merged'];
const CITED = ['when', 'where', 'from'];

function checkEvent(event: unknown, at: string, sources: ReadonlySet<string>): void {
	need(isObject(event), at, say.noObject);
	for (const field of TEXTS) need(typeof event[field] === 'string', `${at}.${field}`, say.noText);
	need((EVENT_KINDS as readonly unknown[]).includes(event.kind), `${at}.kind`, say.noKind);
	need(typeof event.confidence === 'number', `${at}.confidence`, say.noNumber);
	for (const field of CITED) {
		if (event[field] !== null) checkCited(event[field], `${at}.${field}`);
	}
	for (const field of LISTS) {
		const list = event[field];
		need(Array.isArray(list), `${at}.${field}`, say.noList);
		list.forEach((item, i) => checkCited(item, `${at}.${field}[${i}]`));
	}
	for (const field of LISTS_OF_TEXT) {
		const list = event[field];
		need(
			Array.isArray(list) && list.every((item) => typeof item === 'string'),
			`${at}.${field}`,
			say.noTexts
		);
	}
	need(
		event.corrected === undefined ||
			(Array.isArray(event.corrected) && event.corrected.every((item) => typeof item === 'string')),
		`${at}.corrected`,
		say.noTexts
	);
	need(isObject(event.trigger) && isQuote(event.trigger), `${at}.trigger`, say.noQuote);
	const { evidence } = event;
	need(Array.isArray(evidence) && evidence.length > 0, `${at}.evidence`, say.emptyOrNoList);
	evidence.forEach((quote, i) =>
		need(isObject(quote) && isQuote(quote), `${at}.evidence[${i}]`, say.noQuote)
	);
	checkQuotes(event, at, sources);
}

function checkCited(value: unknown, at: string): void {
	need(isObject(value) && isObject(value.quote) && isQuote(value.quote), `${at}.quote`, say.noQuote);
	need('value' in value, `${at}.value`, say.missing);
}

/** Every quote, however deep, points into one of the sources. */
function checkQuotes(value: unknown, at: string, sources: ReadonlySet<string>): void {
	if (typeof value !== 'object' || value === null) return;
	if (isQuote(value)) {
		const { articleId, span } = value;
		need(sources.has(articleId), `${at}.articleId`, say.noSource);
		const right =
			Number.isInteger(span?.start) &&
			Number.isInteger(span?.end) &&
			0 <= span.start &&
			span.start <= span.end;
		need(right, `${at}.span`, say.noRange);
		return;
	}
	for (const [key, item] of Object.entries(value)) {
		checkQuotes(item, Array.isArray(value) ? `${at}[${key}]` : `${at}.${key}`, sources);
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function need(truth: boolean, at: string, fault: string): asserts truth {
	if (!truth) throw new SyntaxError(say.noEvents(at, fault));
}
