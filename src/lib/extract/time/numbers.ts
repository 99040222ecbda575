import type { Tokens } from '../document';

const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
		' '
	);

/** Words below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
	...UNITS.map((word, i) => [word, i] as const),
	...TENS.map((word, i) => [word, 20 + 10 * i] as const)
]);

const SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['thousand', 1000],
	['million', 1e6],
	['billion', 1e9]
]);

const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
	...ORDINALS.map((word, i) => [word, i] as const),
	...TENS.map((word, i) => [word.replace(/y$/, 'ieth'), 20 + 10 * i] as const)
]);

const DIGITS = /^\d{1,3}(?:,\d{3})+$|^\d{1,9}(?:\.\d{1,4})?$/;
const ORDINAL_DIGITS = /^(\d{1,3})(?:st|nd|rd|th)$/;
const FRACTION = /^(\d{1,2})\/(\d{1,2})$/;
const HYPHENS = new Set(['-', '‐', '‑']);

export function isHyphen(word: string | undefined): boolean {
	return word !== undefined && HYPHENS.has(word);
}

/** A number read from tokens `[first, last)`. */
export interface NumberWords {
	readonly first: number;
	readonly last: number;
	/** `null` for "several", "a few", "some", "many". */
	readonly value: number | null;
}

/** More words than any number in the news has; keeps the reading of a text of nothing but numbers linear. */
const LONGEST = 10;

/**
 * Reads the number, in digits or words, that ends right before a token: "two", "twenty-four", "5 1/2", "a
 * hundred and fifty", "several", "a couple of", "a dozen".
 */
export function numberBefore(tokens: Tokens, end: number): NumberWords | null {
	const { lower } = tokens;
	const vague = vagueBefore(tokens, end);
	if (vague) return vague;
	if (lower[end - 1] === 'half' && lower[end - 2] === 'a' && lower[end - 3] === 'and') {
		// A half and a half is nobody's number, and a text of nothing else would be read step within step.
		const whole = lower[end - 4] === 'half' ? null : numberBefore(tokens, end - 3);
		return whole?.value == null ? null : { ...whole, last: end, value: whole.value + 0.5 };
	}
	// "Two-and-a-half": hyphens all the way.
	if (
		lower[end - 1] === 'half' &&
		lower[end - 3] === 'a' &&
		lower[end - 5] === 'and' &&
		isHyphen(lower[end - 2])
	) {
		const whole =
			isHyphen(lower[end - 6]) && lower[end - 7] !== 'half' ? numberBefore(tokens, end - 6) : null;
		return whole?.value == null ? null : { ...whole, last: end, value: whole.value + 0.5 };
	}
	let first = end;
	while (first > 0 && end - first < LONGEST && isNumberWord(lower[first - 1])) {
		first--;
		const joined = isHyphen(lower[first - 1]) || lower[first - 1] === 'and';
		if (joined && CARDINALS.has(lower[first]) && first > 1 && isSpelled(lower[first - 2])) first--;
	}
	if (first === end) return null;
	const value = valueOf(lower.slice(first, end));
	if (value === null) return null;
	const scale = SCALES.has(lower[first]);
	if (scale && /^an?$/.test(lower[first - 1] ?? '')) first--;
	return { first, last: end, value };
}

function isSpelled(word: string): boolean {
	return CARDINALS.has(word) || SCALES.has(word);
}

function isNumberWord(word: string): boolean {
	return isSpelled(word) || DIGITS.test(word) || FRACTION.test(word);
}

function vagueBefore({ lower }: Tokens, end: number): NumberWords | null {
	const last = lower[end - 1];
	const before = lower[end - 2] ?? '';
	switch (last) {
		case 'several':
		case 'many':
		case 'some':
		case 'numerous':
			return { first: end - 1, last: end, value: null };
		case 'few':
			return { first: before === 'a' ? end - 2 : end - 1, last: end, value: null };
		case 'couple':
			return { first: before === 'a' ? end - 2 : end - 1, last: end, value: 2 };
		case 'dozen':
			return { first: before === 'a' ? end - 2 : end - 1, last: end, value: 12 };
		case 'of':
			if (before === 'couple' || before === 'number')
				return {
					first: lower[end - 3] === 'a' ? end - 3 : end - 2,
					last: end,
					value: before === 'couple' ? 2 : null
				};
			return null;
		default:
			return null;
	}
}

/** The value of number words in order; `null` where they make no number ("five 1990"). */
function valueOf(words: readonly string[]): number | null {
	let total = 0;
	let group = 0;
	let step = Infinity;
	let read = false;
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		if (word === 'and' || isHyphen(word)) continue;
		const fraction = FRACTION.exec(word);
		const scale = SCALES.get(word);
		if (fraction) {
			if (Number(fraction[2]) === 0) return null;
			group += Number(fraction[1]) / Number(fraction[2]);
		} else if (scale !== undefined) {
			group = (read && group !== 0 ? group : 1) * scale;
			if (scale >= 1000) {
				total += group;
				group = 0;
			}
			step = scale;
		} else {
			const digits = DIGITS.test(word) ? Number(word.replace(/,/g, '')) : CARDINALS.get(word);
			if (digits === undefined) return null;
			// Each part must be smaller than what it follows: "twenty four", not "four twenty".
			if (read && digits >= (step === Infinity ? smallest(group) : step)) return null;
			group += digits;
			step = Infinity;
		}
		read = true;
	}
	return read ? total + group : null;
}

/** What may be added to a number in words: below ten after tens, nothing after units. */
function smallest(group: number): number {
	if (group >= 20 && group % 10 === 0) return group % 100 === 0 ? 100 : 10;
	return 0;
}

/** "third", "3rd", "twenty-first", read backwards from a token's end. */
export function ordinalBefore({ lower }: Tokens, end: number): NumberWords | null {
	const last = lower[end - 1];
	if (last === undefined) return null;
	const digits = ORDINAL_DIGITS.exec(last);
	if (digits) return { first: end - 1, last: end, value: Number(digits[1]) };
	const value = ORDINAL_WORDS.get(last);
	if (value === undefined) return null;
	const tens = isHyphen(lower[end - 2]) ? end - 3 : end - 2;
	const ten = CARDINALS.get(lower[tens] ?? '');
	if (value < 10 && ten !== undefined && ten >= 20) return { first: tens, last: end, value: ten + value };
	return { first: end - 1, last: end, value };
}

/**
 * Reads a year in words from a token on: "nineteen ninety-eight", "nineteen oh five", "two thousand and one",
 * "twenty twenty-four".
 */
export function yearFrom({ lower }: Tokens, at: number): NumberWords | null {
	if (lower[at] === 'two' && lower[at + 1] === 'thousand') {
		const rest = lower[at + 2] === 'and' ? at + 3 : at + 2;
		const low = belowHundred(lower, rest);
		return low
			? { first: at, last: low.last, value: 2000 + low.value! }
			: { first: at, last: at + 2, value: 2000 };
	}
	const century = CARDINALS.get(lower[at]);
	if (century === undefined || century < 15 || century > 20) return null;
	const next = isHyphen(lower[at + 1]) ? at + 2 : at + 1;
	if (lower[next] === 'hundred')
		return century < 20 ? { first: at, last: next + 1, value: century * 100 } : null;
	if (/^(?:oh|o)$/.test(lower[next] ?? '')) {
		const digit = CARDINALS.get(lower[isHyphen(lower[next + 1]) ? next + 2 : next + 1] ?? '');
		if (digit !== undefined && digit > 0 && digit < 10)
			return {
				first: at,
				last: isHyphen(lower[next + 1]) ? next + 3 : next + 2,
				value: century * 100 + digit
			};
		return null;
	}
	const low = belowHundred(lower, next);
	// "twenty-one" is no year, "twenty twenty-one" is.
	if (!low || low.value! < 10) return null;
	return { first: at, last: low.last, value: century * 100 + low.value! };
}

function belowHundred(lower: readonly string[], at: number): NumberWords | null {
	const value = CARDINALS.get(lower[at] ?? '');
	if (value === undefined || value === 0) return null;
	if (value >= 20) {
		const next = isHyphen(lower[at + 1]) ? at + 2 : at + 1;
		const unit = CARDINALS.get(lower[next] ?? '');
		if (unit !== undefined && unit > 0 && unit < 10)
			return { first: at, last: next + 1, value: value + unit };
	}
	return { first: at, last: at + 1, value };
}
