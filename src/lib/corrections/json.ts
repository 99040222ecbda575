import { EVENT_KINDS } from '$lib/model';
import { words as say } from '$lib/model/words/files';
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
	need(isObject(file) && file.format === FORMAT, 'format', say.isNot(FORMAT));
	need(file.version === VERSION, 'version', say.isNotVersion(VERSION));
	need(Array.isArray(file.corrections), 'corrections', say.noList);
	file.corrections.forEach((correction, i) => check(correction, `corrections[${i}]`));
	return file.corrections as Correction[];
}

const CHANGES = ['set', 'judge', 'merge', 'split', 'add'];

function check(correction: unknown, at: string): void {
	need(isObject(correction), at, say.noObject);
	need(typeof correction.id === 'string', `${at}.id`, say.noText);
	const { at: instant, by, change } = correction;
	need(typeof instant === 'string' && !Number.isNaN(Date.parse(instant)), `${at}.at`, say.noTime);
	need(by === null || typeof by === 'string', `${at}.by`, say.noTextNorNull);
	checkSubject(correction.subject, `${at}.subject`);
	need(isObject(change) && CHANGES.includes(change.do as string), `${at}.change.do`, say.noChange);
	if (change.do === 'set') {
		need((FIELDS as readonly unknown[]).includes(change.field), `${at}.change.field`, say.noField);
		need('after' in change && 'before' in change, `${at}.change`, say.noBeforeOrAfter);
		if (change.field === 'kind')
			need((EVENT_KINDS as readonly unknown[]).includes(change.after), `${at}.change.after`, say.noKind);
	} else if (change.do === 'judge') {
		need([null, 'accepted', 'rejected'].includes(change.after as null), `${at}.change.after`, say.noVerdict);
	} else if (change.do === 'merge') {
		need(Array.isArray(change.others), `${at}.change.others`, say.noList);
		change.others.forEach((other, i) => checkSubject(other, `${at}.change.others[${i}]`));
	} else if (change.do === 'split') {
		need(typeof change.id === 'string', `${at}.change.id`, say.noText);
		need(Array.isArray(change.sentences), `${at}.change.sentences`, say.noList);
		change.sentences.forEach((quote, i) => checkQuote(quote, `${at}.change.sentences[${i}]`));
	} else checkAdded(change.event, `${at}.change.event`);
}

function checkSubject(subject: unknown, at: string): void {
	need(isObject(subject), at, say.noObject);
	need(typeof subject.id === 'string', `${at}.id`, say.noText);
	need(typeof subject.words === 'string', `${at}.words`, say.noText);
	checkQuote(subject.sentence, `${at}.sentence`);
}

function checkQuote(quote: unknown, at: string): void {
	need(isObject(quote) && typeof quote.articleId === 'string' && isObject(quote.span), at, say.noQuote);
	const { start, end } = quote.span;
	need(
		Number.isInteger(start) &&
			Number.isInteger(end) &&
			0 <= (start as number) &&
			(start as number) <= (end as number),
		`${at}.span`,
		say.noRange
	);
}

function checkAdded(event: unknown, at: string): void {
	need(isObject(event), at, say.noObject);
	for (const field of ['id', 'title', 'status'])
		need(typeof event[field] === 'string', `${at}.${field}`, say.noText);
	need((EVENT_KINDS as readonly unknown[]).includes(event.kind), `${at}.kind`, say.noKind);
	const { evidence } = event;
	need(Array.isArray(evidence) && evidence.length > 0, `${at}.evidence`, say.emptyOrNoList);
	evidence.forEach((quote, i) => checkQuote(quote, `${at}.evidence[${i}]`));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function need(truth: boolean, at: string, fault: string): asserts truth {
	if (!truth) throw new SyntaxError(say.noCorrections(at, fault));
}
