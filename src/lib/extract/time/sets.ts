import type { Document } from '../document';
import { mention, NONE, type Finder, type Mention } from './mention';
import { DAY_PARTS, MONTHS, SEASONS, UNITS, UNIT_LETTERS, WEEKDAYS } from './names';
import { isHyphen } from './numbers';
import { isRate } from './rates';
import { Pos } from '../tagger';

const ADVERBS: ReadonlyMap<string, string> = new Map([
	['daily', 'P1D'],
	['hourly', 'PT1H'],
	['nightly', 'XXXX-XX-XXTNI'],
	['weekly', 'P1W'],
	['fortnightly', 'P2W'],
	['monthly', 'P1M'],
	['annually', 'P1Y'],
	['yearly', 'P1Y'],
	['quarterly', 'P1Q']
]);

/** "daily", "annually". */
export const findSetAdverbs: Finder = (doc, at) => {
	const { lower, pos } = doc.tokens;
	const value = ADVERBS.get(lower[at]);
	// "the party daily Rudna": a paper.
	if (/^(?:daily|weekly|monthly)$/.test(lower[at]) && pos[at + 1] === Pos.PROPN) return NONE;
	// "The average daily turnover": a measure, and no time.
	if (lower[at - 1] === 'average') return NONE;
	// "Rose 8 % annually", "$3 million annually", "300 cars yearly": an amount for each, as in "a year".
	if (/^(?:annually|yearly|monthly|weekly|daily)$/.test(lower[at]) && isRate(doc.tokens, at)) return NONE;
	return value ? [mention(doc, at, at + 1, { kind: 'set', value })] : NONE;
};

/** "every Tuesday", "each year", "every two weeks", "all three days". */
export const findEvery: Finder = (doc, at) => {
	const { lower } = doc.tokens;
	if (lower[at] !== 'every' && lower[at] !== 'each') return NONE;
	let next = at + 1;
	let amount = 1;
	const count = /^\d{1,3}$/.test(lower[next] ?? '') ? Number(lower[next]) : NUMBERS.get(lower[next] ?? '');
	if (count !== undefined) {
		amount = count;
		next++;
		if (isHyphen(lower[next])) next++;
	}
	const word = lower[next] ?? '';
	const unit = UNITS.get(word);
	if (unit) {
		const { letter, times } = UNIT_LETTERS[unit.unit];
		return [mention(doc, at, next + 1, { kind: 'set', value: periodOf(letter, amount * times) })];
	}
	const weekday = WEEKDAYS.get(word.replace(/s$/, ''));
	if (weekday !== undefined) return everyWeekday(doc, at, next);
	const value = MONTHS.has(word)
		? `XXXX-${String(MONTHS.get(word)).padStart(2, '0')}`
		: SEASONS.has(word)
			? `XXXX-${SEASONS.get(word)}`
			: DAY_PARTS.has(word)
				? `XXXX-XX-XXT${DAY_PARTS.get(word)}`
				: null;
	return value ? [mention(doc, at, next + 1, { kind: 'set', value })] : NONE;
};

/** "every Friday night", "every Tuesday and Thursday": each of them comes round. */
function everyWeekday(doc: Document, at: number, next: number): Mention[] {
	const { lower } = doc.tokens;
	const found: Mention[] = [];
	let first = at;
	for (let i = next; found.length < 7;) {
		const weekday = WEEKDAYS.get((lower[i] ?? '').replace(/s$/, ''));
		if (weekday === undefined) break;
		const part = DAY_PARTS.get(lower[i + 1] ?? '');
		const last = part ? i + 2 : i + 1;
		const value = `XXXX-WXX-${weekday || 7}${part ? `T${part}` : ''}`;
		found.push(mention(doc, first, last, { kind: 'set', value }));
		if (!/^(?:and|or|,)$/.test(lower[last] ?? '')) break;
		first = i = last + 1;
	}
	return found;
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
	['two', 2],
	['second', 2],
	['other', 2],
	['three', 3],
	['third', 3],
	['four', 4],
	['fourth', 4],
	['five', 5],
	['six', 6],
	['ten', 10]
]);

/** A TIMEX3 period of so many letters. */
export function periodOf(letter: string, amount: number | null): string {
	const count = amount === null ? 'X' : String(amount);
	return letter.startsWith('T') ? `PT${count}${letter.slice(1)}` : `P${count}${letter}`;
}
