import { mention, NONE, type Finder, type Mention, type Which, WHICH } from './mention';
import { isHyphen, ordinalBefore } from './numbers';
import { Pos } from '../tagger';
import type { Document } from '../document';

const YEAR = /^(?:19|20)\d\d$/;
/** In accounts "latest" and "recent" are as good as "last". */
function whichOf(word: string | undefined): Which | null {
	if (word === 'latest' || word === 'recent') return 'last';
	return word === 'that' ? null : (WHICH.get(word ?? '') ?? null);
}

/** "the third quarter", "fiscal second-quarter", "first quarter of 1990", "this year's third quarter", "the quarter". */
export const findQuarters: Finder = (doc, at) => {
	const { tokens } = doc;
	const { lower, pos } = tokens;
	const noun = lower[at];
	// "a quarter of", "three quarters of", "quarter-final", "the French Quarter" measure or name.
	if (
		lower[at + 1] === '-' ||
		(noun === 'quarter' && tokens.word[at] === 'Quarter' && pos[at - 1] === Pos.PROPN)
	)
		return NONE;
	const ordinalEnd = isHyphen(lower[at - 1]) ? at - 1 : at;
	const ordinal = ordinalBefore(tokens, ordinalEnd);
	// "the last half of 1989" is its second.
	const lastHalf = noun === 'half' && lower[at - 1] === 'last' && lower[at + 1] === 'of';
	const quarter = lastHalf
		? 2
		: ordinal && ordinal.value! >= 1 && ordinal.value! <= 4
			? ordinal.value!
			: null;
	if (ordinal && quarter === null) return NONE;
	const half = noun === 'half';
	if (half && (quarter === null || quarter > 2)) return NONE;
	let first = lastHalf ? at - 1 : ordinal ? ordinal.first : at;
	const fiscal = isHyphen(lower[first - 1]) ? first - 2 : first - 1;
	if (lower[fiscal] === 'fiscal') first = fiscal;
	let last = at + 1;
	let year: number | null = null;
	let which: Which | null = null;

	if (YEAR.test(lower[first - 1] ?? '')) {
		year = Number(lower[first - 1]);
		first--;
		if (lower[first - 1] === 'fiscal') first--;
	} else if (/^['’]s$/.test(lower[first - 1] ?? '') && lower[first - 2] === 'year') {
		which = whichOf(lower[first - 3]);
		if (which) first -= 3;
	} else if (
		isHyphen(lower[first - 2]) &&
		lower[first - 3] === 'year' &&
		/^(?:ago|earlier)$/.test(lower[first - 1] ?? '')
	) {
		which = 'previous';
		first -= 3;
		const reach = lower[first - 1] === 'the' ? first - 1 : first;
		if (quarter === null) return [yearAgo(doc, reach, last)];
	}
	if (year === null && which === null && quarter === null) {
		which = whichOf(lower[first - 1]);
		if (which) first--;
		if (which && lower[first - 1] === 'most') first--;
	}
	const of = lower[last] === 'of' ? 1 : 0;
	const fiscalBehind = lower[last + of] === 'fiscal' ? 1 : 0;
	const target = last + of + fiscalBehind;
	if (year === null && YEAR.test(lower[target] ?? '')) {
		year = Number(lower[target]);
		last = target + 1;
	} else if (of && /^(?:this|last|next)$/.test(lower[last + 1] ?? '') && lower[last + 2] === 'year') {
		which = WHICH.get(lower[last + 1])!;
		last += 3;
	} else if (of && lower[last + 1] === 'the' && lower[last + 2] === 'year') {
		which = 'this';
		last += 3;
	}
	// In "the third-quarter results" the article is that of the results.
	const attributive = ordinal !== null && isHyphen(lower[at - 1]) && last === at + 1;
	if (lower[first - 1] === 'the' && !attributive) first--;
	if (half) {
		// "the second half" of a match is no half year; money or a year beside it tells.
		if (year === null && which === null && !/^(?:in|for|of|during)$/.test(lower[first - 1] ?? ''))
			return NONE;
		if (lower[last] === 'of' && year === null && which === null) return NONE;
		return [mention(doc, first, last, { kind: 'half', half: quarter as 1 | 2, year, which })];
	}
	if (quarter === null && year === null && which === null) {
		if (lower[at - 1] !== 'the' || lower[at + 1] === 'of') return NONE;
		if (pos[at + 1] === Pos.NOUN && /^(?:century|mile|point|back|final|horse)s?$/.test(lower[at + 1]))
			return NONE;
	}
	return [mention(doc, first, last, { kind: 'quarter', quarter, year, which })];
};

/** "Q1 2024", "2024 Q1", "Q3". */
export const findShortQuarters: Finder = (doc, at) => {
	const { lower, word } = doc.tokens;
	const quarter = Number(lower[at][1]);
	if (!/^Q[1-4]$/.test(word[at])) return NONE;
	if (YEAR.test(lower[at + 1] ?? ''))
		return [mention(doc, at, at + 2, { kind: 'quarter', quarter, year: Number(lower[at + 1]), which: null })];
	if (YEAR.test(lower[at - 1] ?? ''))
		return [
			mention(doc, at - 1, at + 1, { kind: 'quarter', quarter, year: Number(lower[at - 1]), which: null })
		];
	return [mention(doc, at, at + 1, { kind: 'quarter', quarter, year: null, which: null })];
};

function yearAgo(doc: Document, first: number, last: number): Mention {
	return mention(doc, first, last, {
		kind: 'shift',
		unit: 'year',
		amount: 1,
		sign: -1,
		from: 'told',
		anchor: null
	});
}

/** "the latest period", "the year-ago period", "the 1988 period", "the same period last year". */
export const findPeriods: Finder = (doc, at) => {
	const { lower } = doc.tokens;
	const before = lower[at - 1] ?? '';
	const the = (first: number) => (lower[first - 1] === 'the' ? first - 1 : first);
	if (before === 'latest')
		return [mention(doc, the(at - 1), at + 1, { kind: 'quarter', quarter: null, year: null, which: 'last' })];
	if (/^(?:ago|earlier)$/.test(before) && lower[at - 3] === 'year')
		return [yearAgo(doc, the(at - 3), at + 1)];
	if (
		/^(?:same|corresponding|comparable|similar)$/.test(before) &&
		lower[at + 2] === 'year' &&
		/^(?:last|this)$/.test(lower[at + 1] ?? '')
	)
		return [yearAgo(doc, the(at - 1), at + 3)];
	if (YEAR.test(before))
		return [
			mention(doc, the(at - 1), at + 1, {
				kind: 'quarter',
				quarter: null,
				year: Number(before),
				which: 'same'
			})
		];
	return NONE;
};
