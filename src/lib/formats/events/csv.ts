import { csvFormatRow } from 'd3-dsv';
import { addDays, TOLL_KINDS, type Cited, type Count, type EventRecord } from '$lib/model';
import type { Written } from './json';
import { wordsIn, type WordsOf } from './words';

type Cell = string | number | null;
type Column = readonly [name: string, read: (event: EventRecord, words: WordsOf) => Cell];

/** Between the parts of a cell that holds several. */
const JOINT = ' | ';

/** What a flat record of an event holds: of dates the last day that belongs to it, of figures the latest. */
export const COLUMNS: readonly Column[] = [
	['id', ({ id }) => id],
	['kind', ({ kind }) => kind],
	['status', ({ status }) => status],
	['title', ({ title }) => title],
	['first_day', ({ when }) => when?.value.range.start ?? null],
	['last_day', ({ when }) => (when ? addDays(when.value.range.end, -1) : null)],
	['date_precision', ({ when }) => when?.value.precision ?? null],
	['date_approximate', ({ when }) => (when ? String(when.value.approximate) : null)],
	['date_words', ({ when }, words) => when && words(when.quote)],
	['date_how', ({ when }) => when?.value.how ?? null],
	['place', ({ where }) => where?.value.name ?? null],
	['place_path', ({ where }) => where && where.value.path.map(({ name }) => name).join(', ')],
	['country', ({ where }) => where?.value.country ?? null],
	['latitude', ({ where }) => where?.value.point[1] ?? null],
	['longitude', ({ where }) => where?.value.point[0] ?? null],
	['place_kind', ({ where }) => where?.value.kind ?? null],
	['place_words', ({ where }, words) => where && words(where.quote)],
	...TOLL_KINDS.flatMap((toll): Column[] => [
		[`${toll}_low`, (event) => event[toll][0]?.value.low ?? null],
		[`${toll}_high`, (event) => event[toll][0]?.value.high ?? null],
		[`${toll}_words`, (event, words) => tollWords(event[toll], words)]
	]),
	['actors', ({ actors }) => actors.map(({ value }) => value).join(JOINT)],
	['evidence', ({ evidence }, words) => evidence.map((quote) => words(quote)).join(JOINT)],
	['articles', ({ evidence }) => [...new Set(evidence.map(({ articleId }) => articleId))].join(JOINT)],
	['confidence', ({ confidence }) => confidence],
	['because', ({ because }) => because.join(JOINT)],
	['corrected', ({ corrected = [] }) => corrected.join(JOINT)]
];

/**
 * A row an event. `last_day` belongs to the event; where the text does not say, the cell is empty; figures
 * are the latest reported, and all reported words stand beside them.
 *
 * @see RFC 4180: lines end in CR LF.
 */
export function* eventsAsCsv({ articles, events }: Written): Generator<string> {
	const words = wordsIn(articles);
	yield line(COLUMNS.map(([name]) => name));
	for (const event of events) yield line(COLUMNS.map(([, read]) => guarded(read(event, words))));
}

function line(cells: string[]): string {
	return `${csvFormatRow(cells)}\r\n`;
}

function tollWords(figures: readonly Cited<Count>[], words: WordsOf): Cell {
	return figures.length === 0 ? null : figures.map(({ quote }) => words(quote)).join(JOINT);
}

/** A spreadsheet runs text that begins like this as a formula; an apostrophe in front makes it text again. */
const FORMULA = /^[=+\-@\t\r\n]/;

function guarded(cell: Cell): string {
	if (typeof cell === 'number') return String(cell);
	if (cell === null) return '';
	return FORMULA.test(cell) ? `'${cell}` : cell;
}
