import { EVENT_KINDS } from '$lib/model';
import { FIELDS, type Correction } from './correction';

const FORMAT = 'dateline-corrections';
const VERSION = 1;

/** A file of corrections, for a colleague or another browser. */
export function writeCorrections(corrections: readonly Correction[]): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, corrections }, null, '\t')}\n`;
}

/**
 * Reads what `writeCorrections` wrote.
 *
 * @throws {SyntaxError} Naming the place in the file where it is not such a file.
 */
export function readCorrections(text: string): readonly Correction[] {
	const file: unknown = JSON.parse(text);
	need(isObject(file) && file.format === FORMAT, 'format', `is not "${FORMAT}"`);
	need(file.version === VERSION, 'version', `is not ${VERSION}; a newer Dateline may read it`);
	need(Array.isArray(file.corrections), 'corrections', 'is no list');
	file.corrections.forEach((correction, i) => check(correction, `corrections[${i}]`));
	return file.corrections as Correction[];
}

const CHANGES = ['set', 'judge', 'merge', 'split', 'add'];

function check(correction: unknown, at: string): void {
	need(isObject(correction), at, 'is no object');
	need(typeof correction.id === 'string', `${at}.id`, 'is no text');
	const { at: instant, by, change } = correction;
	need(typeof instant === 'string' && !Number.isNaN(Date.parse(instant)), `${at}.at`, 'is no time');
	need(by === null || typeof by === 'string', `${at}.by`, 'is neither text nor null');
	checkSubject(correction.subject, `${at}.subject`);
	need(isObject(change) && CHANGES.includes(change.do as string), `${at}.change.do`, 'is no kind of change');
	if (change.do === 'set') {
		need(
			(FIELDS as readonly unknown[]).includes(change.field),
			`${at}.change.field`,
			'is no field of an event'
		);
		need('after' in change && 'before' in change, `${at}.change`, 'lacks before or after');
		if (change.field === 'kind')
			need(
				(EVENT_KINDS as readonly unknown[]).includes(change.after),
				`${at}.change.after`,
				'is no kind of event'
			);
	} else if (change.do === 'judge') {
		need(
			[null, 'accepted', 'rejected'].includes(change.after as null),
			`${at}.change.after`,
			'is no verdict'
		);
	} else if (change.do === 'merge') {
		need(Array.isArray(change.others), `${at}.change.others`, 'is no list');
		change.others.forEach((other, i) => checkSubject(other, `${at}.change.others[${i}]`));
	} else if (change.do === 'split') {
		need(typeof change.id === 'string', `${at}.change.id`, 'is no text');
		need(Array.isArray(change.sentences), `${at}.change.sentences`, 'is no list');
		change.sentences.forEach((quote, i) => checkQuote(quote, `${at}.change.sentences[${i}]`));
	} else checkAdded(change.event, `${at}.change.event`);
}

function checkSubject(subject: unknown, at: string): void {
	need(isObject(subject), at, 'is no object');
	need(typeof subject.id === 'string', `${at}.id`, 'is no text');
	need(typeof subject.words === 'string', `${at}.words`, 'is no text');
	checkQuote(subject.sentence, `${at}.sentence`);
}

function checkQuote(quote: unknown, at: string): void {
	need(isObject(quote) && typeof quote.articleId === 'string' && isObject(quote.span), at, 'is no quote');
	const { start, end } = quote.span;
	need(
		Number.isInteger(start) &&
			Number.isInteger(end) &&
			0 <= (start as number) &&
			(start as number) <= (end as number),
		`${at}.span`,
		'is no range of characters'
	);
}

function checkAdded(event: unknown, at: string): void {
	need(isObject(event), at, 'is no object');
	for (const field of ['id', 'title', 'status'])
		need(typeof event[field] === 'string', `${at}.${field}`, 'is no text');
	need((EVENT_KINDS as readonly unknown[]).includes(event.kind), `${at}.kind`, 'is no kind of event');
	const { evidence } = event;
	need(Array.isArray(evidence) && evidence.length > 0, `${at}.evidence`, 'is empty or no list');
	evidence.forEach((quote, i) => checkQuote(quote, `${at}.evidence[${i}]`));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function need(truth: boolean, at: string, fault: string): asserts truth {
	if (!truth) throw new SyntaxError(`No file of corrections: ${at} ${fault}.`);
}
