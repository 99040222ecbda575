import type { Tokens } from '../document';
import { readQuantity, type NumberReading } from '../numbers';
import { isDemonym, isPeopleNoun, isPersonNoun, isThing, singularOf } from '../people';
import { Pos } from '../tagger';
import { cueOf } from './cues';

/** People as a sentence speaks of them: "at least 35 people", "a woman", "the mayor", "Juan Pérez", "seven others". */
export interface Group {
	/** Its tokens, half-open, the words before the number included. */
	readonly from: number;
	readonly to: number;
	/** How many; `null` for a plural without a number ("the soldiers"). */
	readonly count: Pick<NumberReading, 'low' | 'high' | 'approximate'> | null;
	/** The tokens that say who they are, half-open; `null` for a bare number. */
	readonly of: readonly [number, number] | null;
	readonly kind: 'counted' | 'one' | 'named' | 'many' | 'pronoun' | 'bare';
	/** Whether the words say that these are people. A bare number or an unknown noun leaves it open. */
	readonly people: boolean;
	/** "Six of them", "two of whom": a share of others. */
	readonly share: boolean;
	/** The token inside it that tells a state ("nine wounded soldiers"), or -1. */
	readonly state: number;
}

const DETERMINERS = new Set(
	'a an the his her their its another this that these those our my your one every each some'.split(' ')
);
const ONE = new Set('a an another one this that every each the his her their its our my your'.split(' '));
const STATES = new Set(
	'dead wounded injured hurt missing slain murdered killed kidnapped abducted detained arrested captured imprisoned'.split(
		' '
	)
);
const TIMES =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|[ap]\.?m\.?|noon|midnight)$/;
const MONTHS =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;
const NUMBERED = new Set(
	'no. no number route highway flight article section page paragraph resolution day group grade aged age phase model'.split(
		' '
	)
);
const CURRENCY = /[$€£¥₴₽]$/;
const MEASURED = /^(?:%|percent|per|pct|[ap]\.?m\.?|degrees?|°|[$€£])$/;
const PARTICLES = new Set(
	'de del la las los da do dos das di du van von der den bin ibn al el ben abu y e'.split(' ')
);
/** Words that show that a capitalised name is no person's. */
const NOT_A_PERSON =
	/^(?:ministry|department|army|navy|force|forces|police|council|committee|commission|party|front|movement|union|university|college|school|hospital|bank|company|corporation|inc\.?|corp\.?|ltd\.?|co\.?|agency|office|bureau|court|congress|parliament|senate|assembly|government|embassy|brigade|battalion|regiment|division|republic|federation|association|institute|church|cathedral|street|avenue|road|river|lake|mount|bay|island|islands|city|province|county|state|states|nations|airport|station|square|park|bridge|north|south|east|west|northern|southern|eastern|western|central|radio|television|news|times|post|herald|tribune|agreement|accord|treaty|war|day|christmas|easter|god|guard|command|administration|organization|organisation|league|club|team|network|house|report)$/;
const OFFICES =
	/^(?:minister|president|secretary|mayor|governor|deputy|chief|leader|director|general|ambassador|senator|chairman|spokesman|candidate|official)$/;
const LONGEST = 14;
/** How far "aged" reaches over a list of ages, in tokens. */
const MOST_AGES = 8;
/** Written with a capital, they open a sentence and name nobody. */
const NOBODY = /^(?:none|nobody|neither|nothing)$/;
/** What makes the number before it a distance or a stretch of time: "a few blocks away", "three years later". */
const MEASURING =
	/^(?:away|ago|later|earlier|long|wide|high|deep|tall|north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/;

/** The groups of people that a stretch of tokens speaks of, in order; none overlap. */
export function findGroups(tokens: Tokens, first: number, last: number): Group[] {
	const groups: Group[] = [];
	for (let i = first; i < last;) {
		const group = readGroup(tokens, i, last);
		if (group) {
			if (!isAge(tokens, group, groups.at(-1))) groups.push(group);
			i = Math.max(group.to, i + 1);
		} else i++;
	}
	return groups;
}

/** "Juan Pérez, 45, was": the number is his age. */
function isAge(tokens: Tokens, group: Group, before: Group | undefined): boolean {
	return (
		group.kind === 'bare' &&
		before !== undefined &&
		(before.kind === 'named' || before.kind === 'one') &&
		tokens.lower[group.from - 1] === ',' &&
		before.to === group.from - 1 &&
		/^[,;:.)]$/.test(tokens.lower[group.to] ?? ',')
	);
}

function readGroup(tokens: Tokens, i: number, last: number): Group | null {
	const { lower, pos } = tokens;
	const word = lower[i];
	if (pos[i] === Pos.PUNCT || NOBODY.test(word)) return null;
	if (
		word === 'he' ||
		word === 'she' ||
		word === 'him' ||
		(word === 'her' && !startsNoun(tokens, i + 1, last))
	)
		return simple(i, i + 1, 'pronoun', { low: 1, high: 1, approximate: false });
	// "Among them nine children": the words only open a share.
	if (word === 'them' && lower[i - 1] === 'among') return null;
	if (word === 'they' || word === 'them') return simple(i, i + 1, 'pronoun', null);

	let at = i;
	let definite = false;
	if (word === 'both' || word === 'all') {
		at = i + 1;
		if (word === 'both' && lower[at] !== 'sides') {
			if (lower[at] === 'the') at++;
			const noun = readNoun(tokens, at, last);
			if (noun && noun.people) return withNoun(i, noun, { low: 2, high: 2, approximate: false }, 'counted');
			return null;
		}
		if (lower[at] === 'of') at++;
	}
	if (
		lower[at] === 'the' ||
		lower[at] === 'these' ||
		lower[at] === 'those' ||
		/^(?:his|her|their|its|our|another)$/.test(lower[at])
	) {
		definite = lower[at] !== 'another';
		const other = /^(?:other|remaining|last|first)$/.test(lower[at + 1] ?? '') ? 1 : 0;
		const number = readsAsNumber(tokens, at + 1 + other, last);
		if (number) return counted(tokens, i, number, last);
	} else {
		const number = readsAsNumber(tokens, at, last);
		if (number) return counted(tokens, i, number, last);
	}
	if (word === 'another' || DETERMINERS.has(word)) {
		const noun = readNoun(tokens, i + 1, last);
		if (!noun) return null;
		if (noun.people && noun.plural) return withNoun(i, noun, null, 'many');
		if (noun.people && ONE.has(word) && (word !== 'that' || pos[i] === Pos.DET))
			return withNoun(i, noun, { low: 1, high: 1, approximate: false }, 'one');
		// What the determiner belongs to is no person, and no part of it is.
		return definite || word === 'a' || word === 'an' ? skip(i, noun.to) : null;
	}
	return readBareNoun(tokens, i, last);
}

/** A stretch that is read and says nothing of people: it only parts what stands around it. */
function skip(from: number, to: number): Group {
	return { from, to, count: null, of: null, kind: 'many', people: false, share: false, state: -1 };
}

function simple(from: number, to: number, kind: Group['kind'], count: Group['count']): Group {
	return { from, to, count, of: null, kind, people: true, share: false, state: -1 };
}

function withNoun(from: number, noun: Noun, count: Group['count'], kind: Group['kind']): Group {
	return {
		from,
		to: noun.to,
		count,
		of: [noun.state === noun.from ? noun.from + 1 : noun.from, noun.to],
		kind,
		people: noun.people,
		share: false,
		state: noun.state
	};
}

/** A number of things counted, not a date, a sum of money, a share, an age or a part of a name. */
function readsAsNumber(tokens: Tokens, i: number, last: number): NumberReading | null {
	const { lower, word, start, end } = tokens;
	const number = readQuantity(tokens, i);
	if (!number || number.next > last) return null;
	const before = lower[i - 1] ?? '';
	const after = lower[number.next] ?? '';
	if (CURRENCY.test(before) || CURRENCY.test(word[number.next - 1]) || MEASURED.test(after)) return null;
	if (CURRENCY.test(lower[number.next - 2] ?? '')) return null;
	const glued = number.next < last && start[number.next] === end[number.next - 1];
	if (glued && /^[-–‑/:.]$/.test(after) && number.next + 1 < last) return null;
	if (i > 0 && start[i] === end[i - 1] && /^[-–‑/:.]$/.test(before)) return null;
	if (number.next - i === 1 && !number.approximate) {
		if (MONTHS.test(before) || MONTHS.test(after) || NUMBERED.has(before)) return null;
		if (isFurtherAge(tokens, i)) return null;
		// Four digits without a comma are a year unless they count something.
		if (/^(?:1[5-9]|20)\d\d$/.test(word[i]) && !startsNoun(tokens, number.next, last)) return null;
		// "Brigade 21", "Apollo 13": a number behind a name belongs to it.
		if (/^\d+$/.test(word[i]) && tokens.pos[i - 1] === Pos.PROPN && !startsNoun(tokens, number.next, last))
			return null;
	}
	return number;
}

/** "Aged 19 and 21", "ages 4, 6 and 9": the second and the third age. */
function isFurtherAge({ lower, pos }: Tokens, i: number): boolean {
	for (let at = i - 1; at > 0 && at >= i - MOST_AGES; at--) {
		if (/^age[sd]?$/.test(lower[at])) return true;
		if (!/^(?:,|and|between|to|or)$/.test(lower[at]) && pos[at] !== Pos.NUM) return false;
	}
	return false;
}

function counted(tokens: Tokens, from: number, number: NumberReading, last: number): Group | null {
	const { lower } = tokens;
	const count = { low: number.low, high: number.high, approximate: number.approximate };
	let at = number.next;
	let share = false;
	if (lower[at] === 'of') {
		at++;
		const others = /^(?:these|those)$/.test(lower[at] ?? '') && !startsNoun(tokens, at + 1, last);
		if (/^(?:them|whom|us)$/.test(lower[at] ?? '') || others) {
			share = true;
			at++;
			if (/^(?:were|are|was|is)$/.test(lower[at] ?? '')) at++;
			if (lower[at] === 'a' || lower[at] === 'an') at++;
			const noun = readNoun(tokens, at, last);
			const who = noun?.people ? noun : null;
			return {
				from,
				to: who ? who.to : number.next + 2,
				count,
				of: who ? [who.from, who.to] : null,
				kind: 'counted',
				people: who !== null,
				share,
				state: -1
			};
		}
		if (DETERMINERS.has(lower[at]) && lower[at] !== 'a' && lower[at] !== 'an') at++;
		const whole = readsAsNumber(tokens, at, last);
		if (whole) at = whole.next;
	}
	while (/^(?:more|other|additional|further|new|such)$/.test(lower[at] ?? '') && at < last) at++;
	const noun = readNoun(tokens, at, last);
	if (noun) {
		// "1,100 km North": the unit comes first, and the point of the compass may be written like a name.
		const measure = isThing(lower[noun.from]) || MEASURING.test(lower[noun.to] ?? '');
		if (noun.thing || (measure && !noun.people)) return skip(from, noun.to);
		return { ...withNoun(from, noun, count, 'counted'), share };
	}
	if (lower[number.next] === 'of' && at > number.next + 1) return skip(from, at);
	// "Six people and millions in losses".
	if (/^(?:thousands|millions|billions)$/.test(lower[number.next - 1]) && lower[at] === 'in')
		return skip(from, at);
	return {
		from,
		to: Math.max(at, number.next),
		count,
		of: null,
		kind: 'bare',
		people: false,
		share,
		state: -1
	};
}

interface Noun {
	readonly from: number;
	readonly to: number;
	readonly people: boolean;
	readonly plural: boolean;
	readonly thing: boolean;
	readonly state: number;
}

/** The words of a noun phrase behind its determiner or number, name in apposition included; `null` if none begins. */
function readNoun(tokens: Tokens, from: number, last: number): Noun | null {
	const { lower, word, pos } = tokens;
	const limit = Math.min(last, from + LONGEST);
	let head = -1;
	let state = -1;
	let i = from;
	for (; i < limit; i++) {
		const tag = pos[i];
		if (TIMES.test(lower[i]) && head >= 0) break;
		// "Took nine workers hostage": what they were made is no part of who they are.
		if (head >= 0 && /^(?:hostage|prisoner|captive)$/.test(lower[i])) break;
		if (STATES.has(lower[i])) {
			// "Nine wounded soldiers", but "nine soldiers wounded" and "nine wounded".
			if (head >= 0 || !startsNoun(tokens, i + 1, limit)) break;
			state = i;
			continue;
		}
		const compound = compoundEnd(tokens, i, limit);
		if (compound > i) {
			const inner = lower[compound];
			if (isPersonNoun(inner) || isPeopleNoun(inner)) head = compound;
			else if (tag === Pos.NOUN || tag === Pos.PROPN) head = compound;
			i = compound;
			continue;
		}
		// Names that are verbs as well ("Hector") go by their capital.
		const named = head >= 0 && tag === Pos.VERB && /^[A-Z][a-z]/.test(word[i]);
		if (isPersonNoun(lower[i]) || isPeopleNoun(lower[i])) {
			if (tag === Pos.VERB && head >= 0) break;
			head = i;
		} else if (tag === Pos.NOUN || tag === Pos.PROPN || named) head = i;
		else if (tag === Pos.X && /^[A-Za-z]/.test(word[i])) head = i;
		else if (lower[i] === "'s" || lower[i] === '’s' || lower[i] === "'") {
			// "The party leader's murder": what was done to him.
			if (head < 0 || cueOf(lower[i + 1])?.form === 'noun' || !startsNoun(tokens, i + 1, limit)) break;
		} else if (tag === Pos.ADJ) {
			if (head >= 0 && !startsNoun(tokens, i + 1, limit)) break;
		} else if (tag === Pos.VERB || tag === Pos.ADV) {
			// "119 suffered injuries": what they did, not what the injuries are.
			const participle =
				/(?:ed|ing|en|ly)$/.test(lower[i]) && !/^(?:suffered|sustained|received)$/.test(lower[i]);
			if (head >= 0 || !participle || !startsNoun(tokens, i + 1, limit)) break;
		} else if (lower[i] === '"' || lower[i] === '“' || lower[i] === '”') {
			if (head < 0 && startsNoun(tokens, i + 1, limit)) continue;
			break;
		} else if (
			PARTICLES.has(lower[i]) &&
			i > from &&
			pos[i - 1] === Pos.PROPN &&
			/^[A-Z]/.test(word[i + 1] ?? '')
		)
			continue;
		else break;
	}
	if (head < 0) return null;
	const to = head + 1;
	const plural = isPeopleNoun(lower[head]);
	// "Businessman Juan Pérez": the noun before the name says that it is a person.
	let people = plural || isPersonNoun(lower[head]) || (isDemonym(word[head]) && head === from);
	if (!people && /^[A-Z]/.test(word[head]))
		for (let k = head - 1; k >= from && pos[k] !== Pos.ADP; k--)
			if (isPersonNoun(lower[k]) || singularOf(lower[k]) !== null) {
				people = !NOT_A_PERSON.test(lower[head]);
				break;
			}
	return { from, to, people, plural, thing: isThing(lower[head]) && !people, state };
}

/** The last token of a word joined by hyphens ("two-year-old", "ex-soldier", "co-pilot"); the token itself if it is not. */
function compoundEnd(tokens: Tokens, i: number, limit: number): number {
	const { start, end, lower } = tokens;
	let at = i;
	while (
		at + 2 < limit &&
		/^[-‑]$/.test(lower[at + 1]) &&
		start[at + 1] === end[at] &&
		start[at + 2] === end[at + 1]
	)
		at += 2;
	return at;
}

/** Whether a noun phrase, without its determiner, may begin here. */
function startsNoun(tokens: Tokens, i: number, limit: number): boolean {
	if (i >= limit || i >= tokens.length) return false;
	const { lower, pos } = tokens;
	if (TIMES.test(lower[i])) return false;
	const tag = pos[i];
	if (tag === Pos.NOUN || isPersonNoun(lower[i]) || isPeopleNoun(lower[i])) return true;
	if (tag === Pos.PROPN) return true;
	return tag === Pos.ADJ && !STATES.has(lower[i]);
}

/** Without determiner or number: names, "soldiers", "businessman Juan Pérez". */
function readBareNoun(tokens: Tokens, i: number, last: number): Group | null {
	const { lower, word, pos } = tokens;
	const tag = pos[i];
	if (tag === Pos.PROPN && !TIMES.test(lower[i])) return readName(tokens, i, last);
	if (tag !== Pos.NOUN && tag !== Pos.ADJ && !isPersonNoun(lower[i]) && !isPeopleNoun(lower[i])) return null;
	// "… and accused the rebels": what he did, not what he is.
	if (tag === Pos.VERB && /(?:ed|t)$/.test(lower[i])) return null;
	// "Wounding Ana Gil" is done to her, and no name of hers.
	if (cueOf(lower[i])?.form === 'ing') return null;
	const noun = readNoun(tokens, i, last);
	if (!noun) return null;
	if (!noun.people) return skip(i, noun.to);
	if (noun.plural) return withNoun(i, noun, null, 'many');
	// "Businessman Juan Pérez", "Woman killed": one, where nothing but a name or a headline's brevity stands for "a".
	const named = pos[noun.to - 1] === Pos.PROPN && /^[A-Z]/.test(word[noun.to - 1]);
	return withNoun(i, noun, { low: 1, high: 1, approximate: false }, named ? 'named' : 'one');
}

function readName(tokens: Tokens, from: number, last: number): Group | null {
	const { lower, word, pos } = tokens;
	if (cueOf(lower[from])?.form === 'ing') return null;
	const limit = Math.min(last, from + LONGEST);
	let to = from;
	let person = true;
	let words = 0;
	let titled = false;
	for (let i = from; i < limit; i++) {
		if (TIMES.test(lower[i])) break;
		if (
			isPersonNoun(lower[i]) ||
			/^(?:mr|mrs|ms|dr|gen|col|lt|capt|maj|sgt|sen|rep|gov|rev|msgr|fr|prof)\.?$/.test(lower[i])
		)
			// "University Rector Ana Gil": the office says who is meant, whatever it is an office of.
			titled = person = true;
		if (NOT_A_PERSON.test(lower[i])) person = false;
		if (pos[i] === Pos.PROPN || (i > from && /^[A-Z]/.test(word[i]) && pos[i] !== Pos.NUM)) {
			to = i + 1;
			words++;
		} else if (
			i > from &&
			(PARTICLES.has(lower[i]) || lower[i] === '-') &&
			i + 1 < limit &&
			/^[A-Z]/.test(word[i + 1])
		)
			continue;
		else break;
	}
	if (to === from) return null;
	if (/^(?:'s|’s|'|’)$/.test(lower[to] ?? '') && to + 1 < last) {
		// "Castillo's wife": the name only says whose.
		const noun = readNoun(tokens, to + 1, last);
		if (noun?.people)
			return noun.plural
				? withNoun(from, noun, null, 'many')
				: withNoun(from, noun, { low: 1, high: 1, approximate: false }, 'one');
		return {
			...simple(from, to, 'named', { low: 1, high: 1, approximate: false }),
			people: person && (words > 1 || titled),
			of: [from, to]
		};
	}
	const noun = readNoun(tokens, from, last);
	// "National Guard soldiers", "Maya Indians": capitals before a common noun.
	if (noun && noun.to > to) {
		if (!noun.people) return skip(from, noun.to);
		return noun.plural
			? withNoun(from, noun, null, 'many')
			: withNoun(from, noun, { low: 1, high: 1, approximate: false }, 'one');
	}
	if (!person) return skip(from, to);
	if (isPeopleNoun(lower[to - 1])) return { ...simple(from, to, 'many', null), of: [from, to] };
	// "Salvadoran Minister": an office without its holder.
	if (words > 1 && OFFICES.test(lower[to - 1]))
		return { ...simple(from, to, 'one', { low: 1, high: 1, approximate: false }), of: [from, to] };
	return {
		...simple(from, to, 'named', { low: 1, high: 1, approximate: false }),
		people: words > 1 || titled,
		of: [from, to]
	};
}
