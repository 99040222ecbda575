import type { Tokens } from './document';

/** A number in words or digits, as a range: "35" is 35–35, "dozens" is 24–99 and approximate. */
export interface NumberReading {
	readonly low: number;
	/** `null`: no upper end is given ("at least 35", "more than 10"). */
	readonly high: number | null;
	readonly approximate: boolean;
	/** The token behind the last word of it. */
	readonly next: number;
}

const UNITS = new Map(
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, i) => [word, i + 1])
);
const TENS = new Map(
	'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10])
);
const SCALES = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12]
]);
/** Letters that stand for a scale only right behind the digits: "1.2m", "40k". */
const SHORT_SCALES = new Map([
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['bn', 1e9]
]);
/**
 * What a plural without a number stands for. The lower end is two of it and the upper end what the next word up
 * would begin at, since a writer who knew of more would have used that.
 */
const VAGUE = new Map<string, readonly [number, number]>([
	['dozens', [24, 99]],
	['scores', [40, 199]],
	['tens', [20, 99]],
	['hundreds', [200, 999]],
	['thousands', [2e3, 9999]],
	['millions', [2e6, 9_999_999]]
]);
const COUNTED = new Map([
	['dozen', 12],
	['score', 20],
	['couple', 2]
]);
/** "Several" and "a few" as reporters use them. */
const SEVERAL = [3, 9] as const;
const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
const DIGIT_RANGE = /^(\d{1,9})[-–—](\d{1,9})$/;

/**
 * Reads the number that begins at a token: "1,035", "2.5 million", "two hundred and fifty", "thirty-five", "a
 * dozen", "dozens", "tens of thousands", "several hundred", "half a million", "10-15".
 *
 * What is counted is for the caller to look at, and so is whether a percent sign, a currency or a hyphenated unit
 * ("two-hour") stands beside it. Ordinals, "no" and "zero" are no numbers here.
 */
export function readNumber(tokens: Tokens, i: number): NumberReading | null {
	if (i < 0 || i >= tokens.length) return null;
	const { lower } = tokens;
	const word = lower[i];
	switch (word) {
		case 'a':
		case 'an':
			return readCountedNoun(tokens, i + 1);
		case 'half': {
			if (lower[i + 1] !== 'a') return null;
			const scale = SCALES.get(lower[i + 2]) ?? (lower[i + 2] === 'dozen' ? 12 : 0);
			return scale > 100 || scale === 12 ? exactly(scale / 2, i + 3) : null;
		}
		case 'several':
			return readSeveral(tokens, i + 1);
	}
	const vague = VAGUE.get(word);
	if (vague) {
		// "tens" and "scores" count nothing unless they are of something.
		if ((word === 'tens' || word === 'scores') && lower[i + 1] !== 'of') return null;
		const times = lower[i + 1] === 'of' ? (VAGUE.get(lower[i + 2]) ?? null) : null;
		if (times && times[0] >= 2e3) {
			const scale = times[0] / 2;
			return { low: vague[0] * scale, high: (vague[1] + 1) * scale - 1, approximate: true, next: i + 3 };
		}
		return { low: vague[0], high: vague[1], approximate: true, next: i + 1 };
	}
	const first = word.charCodeAt(0);
	return first >= 48 && first <= 57 ? readDigits(tokens, i) : readSpelled(tokens, i);
}

function exactly(value: number, next: number): NumberReading {
	return { low: value, high: value, approximate: false, next };
}

function readCountedNoun(tokens: Tokens, i: number): NumberReading | null {
	const { lower } = tokens;
	const word = lower[i];
	if (word === 'few') return readSeveral(tokens, i + 1);
	if (word === 'handful')
		return lower[i + 1] === 'of'
			? { low: SEVERAL[0], high: SEVERAL[1], approximate: true, next: i + 1 }
			: null;
	const counted = COUNTED.get(word);
	if (counted && (word === 'dozen' || lower[i + 1] === 'of' || word === 'couple')) {
		// "A couple" alone is two people who belong together, and so a noun.
		if (word === 'couple' && lower[i + 1] !== 'of') return null;
		return { low: counted, high: counted, approximate: word === 'couple', next: i + 1 };
	}
	return SCALES.has(word) ? readSpelled(tokens, i) : null;
}

function readSeveral(tokens: Tokens, i: number): NumberReading {
	const scale = SCALES.get(tokens.lower[i]) ?? (tokens.lower[i] === 'dozen' ? 12 : 1);
	return {
		low: SEVERAL[0] * scale,
		high: SEVERAL[1] * scale,
		approximate: true,
		next: scale === 1 ? i : i + 1
	};
}

function readDigits(tokens: Tokens, i: number): NumberReading | null {
	const { lower, start, end } = tokens;
	const word = lower[i];
	if (word.length > 20) return null;
	const range = DIGIT_RANGE.exec(word);
	if (range) {
		const low = Number(range[1]);
		const high = Number(range[2]);
		return low < high ? { low, high, approximate: false, next: i + 1 } : null;
	}
	if (!DIGITS.test(word)) return null;
	const value = Number(word.replaceAll(',', ''));
	const scale = SCALES.get(lower[i + 1]);
	if (scale && scale > 100) return exactly(Math.round(value * scale), i + 2);
	const short = i + 1 < tokens.length && start[i + 1] === end[i] ? SHORT_SCALES.get(lower[i + 1]) : undefined;
	if (short) return exactly(Math.round(value * short), i + 2);
	if (lower[i + 1] === 'dozen') return exactly(value * 12, i + 2);
	return Number.isInteger(value) ? exactly(value, i + 1) : null;
}

/** Longest run of number words that is one number; more is a list or nonsense. */
const LONGEST = 16;

function readSpelled(tokens: Tokens, from: number): NumberReading | null {
	const { lower } = tokens;
	let total = 0;
	let group = 0;
	let read = false;
	let i = from;
	for (const limit = Math.min(tokens.length, from + LONGEST); i < limit;) {
		const word = lower[i];
		const unit = UNITS.get(word);
		const ten = TENS.get(word);
		const scale = SCALES.get(word);
		if (unit !== undefined) {
			if (group % 10 !== 0 || (unit > 9 && group % 100 !== 0)) break;
			group += unit;
		} else if (ten !== undefined) {
			if (group % 100 !== 0) break;
			group += ten;
		} else if (word === 'hundred') {
			if (group >= 100) break;
			group = (group || 1) * 100;
		} else if (scale !== undefined) {
			total += (group || 1) * scale;
			group = 0;
		} else if (word === 'dozen') {
			return group > 0 && group < 100 ? exactly(group * 12, i + 1) : null;
		} else if (read && word === 'and' && continues(lower[i - 1], lower[i + 1])) {
			i++;
			continue;
		} else if (read && (word === '-' || word === '‑') && TENS.has(lower[i - 1]) && UNITS.has(lower[i + 1])) {
			i++;
			continue;
		} else break;
		read = true;
		i++;
	}
	return read ? exactly(total + group, i) : null;
}

/** "Two hundred and fifty" is one number; "five and six" are two. */
function continues(before: string, after: string | undefined): boolean {
	return SCALES.has(before) && after !== undefined && (UNITS.has(after) || TENS.has(after));
}

/** `exactly` only introduces the number ("a total of"). */
type Hedge = 'least' | 'most' | 'about' | 'below' | 'exactly';

/** Words before a number that say how to take it. The longest match wins; `|` parts the words. */
const HEDGES = new Map<string, Hedge>([
	['at|least', 'least'],
	['at|the|very|least', 'least'],
	['no|fewer|than', 'least'],
	['no|less|than', 'least'],
	['not|less|than', 'least'],
	['not|fewer|than', 'least'],
	['a|minimum|of', 'least'],
	['more|than', 'least'],
	['over', 'least'],
	['upwards|of', 'least'],
	['upward|of', 'least'],
	['in|excess|of', 'least'],
	['well|over', 'least'],
	['well|more|than', 'least'],
	['about', 'about'],
	['around', 'about'],
	['some', 'about'],
	['roughly', 'about'],
	['approximately', 'about'],
	['approx.', 'about'],
	['nearly', 'about'],
	['almost', 'about'],
	['close|to', 'about'],
	['an|estimated', 'about'],
	['a|total|of', 'exactly'],
	['exactly', 'exactly'],
	['a|record', 'exactly'],
	['estimated', 'about'],
	['perhaps', 'about'],
	['possibly', 'about'],
	['just|over', 'least'],
	['just|under', 'about'],
	['up|to', 'most'],
	['as|many|as', 'most'],
	['at|most', 'most'],
	['not|more|than', 'most'],
	['no|more|than', 'most'],
	['a|maximum|of', 'most'],
	['fewer|than', 'below'],
	['less|than', 'below'],
	['under', 'below']
]);
const LONGEST_HEDGE = 4;
const HEDGE_STARTS = new Set(Array.from(HEDGES.keys(), (words) => words.split('|')[0]));

/**
 * Reads a number with the words around it that make it a range: "at least 35", "about 20", "between 10 and 15",
 * "10 to 15", "up to 40", "50 or more".
 *
 * "More than 10" keeps the printed 10 as its lower end. "Up to 40" runs from 1, and "fewer than 40" to 39.
 */
export function readQuantity(tokens: Tokens, i: number): NumberReading | null {
	if (tokens.lower[i] === 'between' || tokens.lower[i] === 'from') return readBetween(tokens, i);
	const hedge = readHedge(tokens, i);
	const from = hedge ? hedge.next : i;
	// "More than a hundred", but "the over two hundred": an article may stand behind the hedge, not before it.
	const inner = hedge && HEDGE_STARTS.has(tokens.lower[from]) ? readHedge(tokens, from) : null;
	const number = readNumber(tokens, inner ? inner.next : from);
	if (!number) return null;
	const bounded = withTail(tokens, number);
	// "As many as 119": nobody gives a bound to the unit; it stresses the number.
	if (hedge?.kind === 'most' && tokens.lower[i] === 'as' && bounded.low > MANY && bounded.low % 5 !== 0)
		return bounded;
	return inner ? withHedge(withHedge(bounded, inner.kind), hedge!.kind) : withHedge(bounded, hedge?.kind);
}

/** Above it, a number that ends in neither 0 nor 5 has been counted. */
const MANY = 20;

function readHedge(tokens: Tokens, i: number): { kind: Hedge; next: number } | null {
	if (!HEDGE_STARTS.has(tokens.lower[i])) return null;
	let words = '';
	let found = null as ReturnType<typeof readHedge>;
	for (let n = 0; n < LONGEST_HEDGE && i + n < tokens.length; n++) {
		words = n === 0 ? tokens.lower[i] : `${words}|${tokens.lower[i + n]}`;
		const kind = HEDGES.get(words);
		if (kind) found = { kind, next: i + n + 1 };
	}
	return found;
}

function withHedge(number: NumberReading, kind: Hedge | undefined): NumberReading {
	switch (kind) {
		case 'least':
			return { ...number, high: null };
		case 'most':
			return { ...number, low: 1, high: number.high ?? number.low };
		case 'below':
			return { ...number, low: 1, high: Math.max(1, (number.high ?? number.low) - 1) };
		case 'about':
			return { ...number, approximate: true };
		default:
			return number;
	}
}

/** What may stand behind those counted and say how to take their number; the words parted by `|`. */
const BEHIND = new Map<string, 'least' | 'about'>([
	['at|least', 'least'],
	['at|the|least', 'least'],
	['at|the|very|least', 'least'],
	['at|a|minimum', 'least'],
	['or|more', 'least'],
	['if|not|more', 'least'],
	['and|possibly|more', 'least'],
	['and|perhaps|more', 'least'],
	['or|so', 'about'],
	['or|thereabouts', 'about'],
	['give|or|take', 'about']
]);

/**
 * Words behind a number that say how to take it: "35 people at least", "left 35 dead, at a minimum", "40 soldiers or
 * so"; `null` if none stand there.
 *
 * @param i The token behind those counted, or behind what befell them.
 */
export function readHedgeBehind(tokens: Tokens, i: number): { kind: 'least' | 'about'; next: number } | null {
	const { lower } = tokens;
	const from = lower[i] === ',' ? i + 1 : i;
	for (let n = 2, words = lower[from]; n <= LONGEST_HEDGE; n++) {
		words = `${words}|${lower[from + n - 1]}`;
		const kind = BEHIND.get(words);
		// "35 people, at least nine of them children": it goes with the number behind it.
		if (kind && !readNumber(tokens, from + n)) return { kind, next: from + n };
	}
	return null;
}

/** "10 to 15", "two or three", "50 or more". */
function withTail(tokens: Tokens, number: NumberReading): NumberReading {
	const { lower } = tokens;
	const { next } = number;
	// "35+ dead"
	if (lower[next] === '+' && tokens.start[next] === tokens.end[next - 1])
		return { ...number, high: null, next: next + 1 };
	if (lower[next] !== 'to' && lower[next] !== 'or' && lower[next] !== '-' && lower[next] !== '–')
		return number;
	if (lower[next] === 'or' && (lower[next + 1] === 'more' || lower[next + 1] === 'so'))
		return lower[next + 1] === 'more'
			? { ...number, high: null, next: next + 2 }
			: { ...number, approximate: true, next: next + 2 };
	const upper = readNumber(tokens, next + 1);
	if (!upper || upper.low <= number.low || number.high === null) return number;
	return {
		low: number.low,
		high: upper.high,
		approximate: number.approximate || upper.approximate,
		next: upper.next
	};
}

function readBetween(tokens: Tokens, i: number): NumberReading | null {
	const low = readNumber(tokens, i + 1);
	if (!low) return null;
	const word = tokens.lower[low.next];
	if (word !== 'and' && word !== 'to') {
		const whole = tokens.lower[i] === 'from' ? withTail(tokens, low) : low;
		return whole.low === whole.high ? null : whole;
	}
	const high = readNumber(tokens, low.next + 1);
	if (!high || high.low <= low.low) return null;
	return {
		low: low.low,
		high: high.high,
		approximate: low.approximate || high.approximate,
		next: high.next
	};
}
