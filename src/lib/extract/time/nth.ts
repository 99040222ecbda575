import { mention, NONE, type Finder, type Reading } from './mention';
import { MONTHS, WEEKDAYS } from './names';

const WHICH: ReadonlyMap<string, Nth> = new Map([
	['first', 1],
	['second', 2],
	['third', 3],
	['fourth', 4],
	['last', -1]
]);

/** The words that may open such a name. */
export const NTH_WORDS: readonly string[] = [...WHICH.keys()];

type Nth = Extract<Reading, { kind: 'nth' }>['nth'];

/** "the last Sunday of October", "the first week of May 2019", "the last day of March": told by its place in a month. */
export const findNths: Finder = (doc, at) => {
	const { lower, word } = doc.tokens;
	const nth = WHICH.get(lower[at]);
	const what = lower[at + 1] ?? '';
	const of = /^(?:day|week|weekend)$/.test(what) ? (what as 'day' | 'week' | 'weekend') : WEEKDAYS.get(what);
	if (nth === undefined || of === undefined || !/^(?:of|in)$/.test(lower[at + 2] ?? '')) return NONE;
	const first = lower[at - 1] === 'the' ? at - 1 : at;
	if (/^(?:each|every)$/.test(lower[at + 3] ?? '') && lower[at + 4] === 'month')
		return [mention(doc, first, at + 5, { kind: 'set', value: 'P1M' })];
	// "The first Friday of the month": of the one in which the story was written.
	const { published } = doc.article;
	if (/^(?:the|this)$/.test(lower[at + 3] ?? '') && lower[at + 4] === 'month' && published) {
		const [year, month] = published.split('-').map(Number);
		return [mention(doc, first, at + 5, { kind: 'nth', nth, of, month, year })];
	}
	const month = MONTHS.get(lower[at + 3] ?? '');
	if (month === undefined || !/^[A-Z]/.test(word[at + 3])) return NONE;
	const comma = lower[at + 4] === ',' ? 1 : 0;
	const year = /^(?:1[5-9]|20)\d\d$/.test(lower[at + 4 + comma] ?? '') ? Number(lower[at + 4 + comma]) : null;
	const last = year === null ? at + 4 : at + 5 + comma;
	return [mention(doc, first, last, { kind: 'nth', nth, of, month, year })];
};
