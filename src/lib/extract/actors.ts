import { overlaps, type Span } from '$lib/model';
import {
	isCollective,
	isDayOrMonth,
	isEpithet,
	isFunctionWord,
	isKnownBody,
	isNeitherWord,
	isOffice,
	isOrganisationWord,
	isOtherCapitals,
	isParticle,
	isSource,
	isTitleWord,
	takesOf
} from './actor-words';
import type { Document, Tokens } from './document';
import { isDemonym, isListedPerson, isPeopleNoun, isPersonNoun } from './people';
import type { PlaceMention } from './places/mention';
import { isPair, isTakenUp } from './pronouns';
import type { Sentence } from './sentences';
import { Pos } from './tagger';
import { BE, SPEECH } from './tolls/cues';

/** A person, an organisation or a state in the text. */
export interface ActorMention {
	readonly span: Span;
	/** The fullest name that the article gives: a later "Rubio" is "Marco Rubio". */
	readonly name: string;
	readonly type: 'person' | 'organisation' | 'country' | 'group';
}

/**
 * Finds who acts and who is named in a text: people, organisations, states that act, and unnamed groups that act
 * ("gunmen"). Places come from their own finder and are left out unless they act.
 *
 * A name is found by its capitals and judged by its words (a title before it, "Ministry" in it), by what stands
 * around it ("the" goes before no person, "near" before no actor) and by its other mentions in the article.
 */
export function readActors(doc: Document, places: readonly PlaceMention[]): ActorMention[] {
	const names = new NameFinder(doc, places).find();
	return [...resolveNames(doc, names), ...findStates(places), ...findActingGroups(doc)].sort(
		(a, b) => a.span.start - b.span.start || b.span.end - a.span.end
	);
}

type Judgement = 'person' | 'organisation' | 'unsure' | 'none';

/** A capitalised name where it stands, before it is known whose it is. */
interface NameMention {
	readonly from: number;
	readonly to: number;
	readonly judgement: Judgement;
}

const LONGEST_ACRONYM = 7;
/** Longest run of capitals that is one name. */
const LONGEST = 12;
/** Of a name in capitals, since nothing but the tagger's word shows where it ends. */
const LONGEST_IN_CAPITALS = 3;
const MAY_BE_NAME = new Set<number>([Pos.PROPN, Pos.NOUN, Pos.ADJ, Pos.X]);
const LETTER_CASE = /^\p{Lu}/u;
const INITIALS = /^\p{Lu}\.?$/u;
const CAPITALS = /^(?:\p{Lu}\.?){2,7}s?$|^\p{Lu}{2,}[a-z]?$/u;
const LOCATING = new Set(
	'in at near inside outside around throughout across off along beneath above below toward towards'.split(' ')
);

/** Nouns for people that begin the names of bodies ("Christian Democrats") rather than go before people's. */
const CREEDS =
	/^(?:guard|christian|communist|socialist|democrat|marxist|maoist|nationalist|muslim|catholic|protestant|people|human)$/;

/** Nouns for people that end no name: "Honduran National". */
const COMMON_HEADS =
	/^(?:national|citizen|student|worker|officer|official|member|president|minister|mayor|governor|secretary)$/;
/** Words that begin the names of places rather than of people. */
const PLACE_HEADS = /^(?:el|la|los|las|san|santa|santo|saint|st\.?|fort|port|mount|new|great|upper|lower)$/;

/** What a person has, and no town: "in Ana Gil's home town". */
const HOME = /^(?:home (?:town|city|village)|hometown\b|birthplace\b|native \w+)/;

/** Verbs of what people do in person. */
const PERSONAL =
	/^(?:met|meets|receives|greets|greeted|tells|visited|visits|flew|flies|travell?ed|travels|spoke|speaks|sat|shook|resigned|hosted|hosts|chaired|chairs|arrived|arrives|landed|joined|joins)$/;

/** Whether the words before a name say that somebody met its bearer. */
function isMet(lower: readonly string[], name: number): boolean {
	const verb = /^(?:with|alongside)$/.test(lower[name - 1] ?? '') ? name - 2 : name - 1;
	if (/^(?:met|meets|meeting|receive[ds]?|greet(?:s|ed)|hosts|hosted)$/.test(lower[verb] ?? '')) return true;
	return (
		verb < name - 1 &&
		/^(?:meet|meeting|sat|sit|spoke|speaks|spoken|talked|encounters?|down)$/.test(lower[verb] ?? '')
	);
}

/** Whether a colon and a quotation follow, at once or behind a day. */
function isQuoted(lower: readonly string[], from: number): boolean {
	const colon = lower[from] === 'on' ? from + 2 : from;
	return lower[colon] === ':' && /^["“”'‘]$/.test(lower[colon + 1] ?? '');
}

class NameFinder {
	readonly #tokens: Tokens;
	readonly #doc: Document;
	readonly #places: readonly PlaceMention[];
	/** Words that the text also writes small: a capital at the head of a sentence says nothing of them. */
	readonly #small = new Set<string>();
	/** The first words of sentences. */
	readonly #heads: ReadonlySet<number>;
	#place = 0;

	constructor(doc: Document, places: readonly PlaceMention[]) {
		this.#doc = doc;
		this.#tokens = doc.tokens;
		this.#places = places;
		this.#heads = new Set(doc.sentences.map(({ first }) => first));
		const { word, lower, length } = doc.tokens;
		for (let i = 0; i < length; i++) if (word[i] === lower[i]) this.#small.add(word[i]);
	}

	find(): NameMention[] {
		const found: NameMention[] = [];
		for (const sentence of this.#doc.sentences) {
			const shape = shapeOf(this.#tokens, sentence);
			for (let i = sentence.first; i < sentence.last;) {
				const to = this.#runEnd(i, sentence, shape);
				if (to > i) this.#judge(i, to, sentence, shape, found);
				i = Math.max(i + 1, to);
			}
		}
		return found;
	}

	/** The end of the name that begins at a token, or the token itself if none does. */
	#runEnd(from: number, sentence: Sentence, shape: Shape): number {
		if (!this.#isNamePart(from, sentence, shape)) return from;
		const { word, lower, start, end } = this.#tokens;
		const limit = Math.min(sentence.last, from + LONGEST);
		if (shape === 'capitals' && isOffice(lower[from])) return this.#nameInCapitals(from, limit);
		let to = from + 1;
		let body = isOrganisationWord(lower[from]) || takesOf(lower[from]);
		while (to < limit) {
			const glued = start[to] === end[to - 1];
			if (this.#isNamePart(to, sentence, shape)) {
				body ||= isOrganisationWord(lower[to]) || takesOf(lower[to]);
				to++;
				continue;
			}
			// "Al-Saud", "Jean-Pierre", "M-19", "Al Arabiya".
			if (/^[-‑'’]$/.test(word[to]) && glued && to + 1 < limit && start[to + 1] === end[to]) {
				if (/^[\p{Lu}\d]/u.test(word[to + 1]) && !(/^\d/.test(word[to + 1]) && to - from > 1)) {
					to += 2;
					continue;
				}
				break;
			}
			if (isParticle(lower[to])) {
				const next = this.#afterParticles(to, limit);
				if (next > to) {
					to = next;
					continue;
				}
			}
			if (word[to] === '&' && to + 1 < limit && LETTER_CASE.test(word[to + 1])) {
				to += 2;
				continue;
			}
			// "Ministry of the Interior", "Organization for Security and Cooperation in Europe".
			if (body && /^(?:of|for|on|and|without)$/.test(lower[to])) {
				const article = lower[to + 1] === 'the' ? 1 : 0;
				const next = to + 1 + article;
				const joins =
					lower[to] !== 'and' ||
					/^(?:of|for)$/.test(lower[to - 2] ?? '') ||
					/^(?:of|for)$/.test(lower[to - 3] ?? '');
				if (joins && next < limit && this.#isNamePart(next, sentence, shape) && !CAPITALS.test(word[next])) {
					to = next + 1;
					continue;
				}
			}
			break;
		}
		return to;
	}

	/** In capitals throughout, what follows an office is a name: "MINISTER ANA GIL". */
	#nameInCapitals(from: number, limit: number): number {
		const { pos, lower } = this.#tokens;
		let to = from + 1;
		while (to < limit && to - from <= LONGEST_IN_CAPITALS && MAY_BE_NAME.has(pos[to])) {
			if (isFunctionWord(lower[to]) || isDayOrMonth(lower[to]) || isPeopleNoun(lower[to])) break;
			to++;
		}
		return to;
	}

	/** "De la Cruz", "bin Salman", "al-Assad": the end behind the particles and the name, or the place itself. */
	#afterParticles(from: number, limit: number): number {
		const { word, lower } = this.#tokens;
		let to = from;
		while (to < limit && (isParticle(lower[to]) || /^[-‑]$/.test(word[to]))) to++;
		return to < limit && to - from <= 4 && LETTER_CASE.test(word[to]) && !isDayOrMonth(lower[to])
			? to + 1
			: from;
	}

	#isNamePart(i: number, sentence: Sentence, shape: Shape): boolean {
		const { word, lower, pos } = this.#tokens;
		if (!LETTER_CASE.test(word[i]) || isDayOrMonth(lower[i]) || /^i['’]/.test(lower[i])) return false;
		if (shape === 'capitals')
			return (pos[i] === Pos.PROPN || isOffice(lower[i])) && !isFunctionWord(lower[i]);
		if (isFunctionWord(lower[i])) return false;
		if (INITIALS.test(word[i]) && word[i] !== 'I') return i > sentence.first || word[i].endsWith('.');
		if (i > sentence.first && !opensQuote(this.#tokens, i)) return true;
		// The head of a sentence: a name only where the word is not a common one.
		if (CAPITALS.test(word[i]) && word[i].length > 1 && shape === 'normal') return true;
		if (this.#small.has(lower[i])) return isTitled(this.#tokens, i, sentence.last);
		if (isPeopleNoun(lower[i]) || isPersonNoun(lower[i])) return isTitled(this.#tokens, i, sentence.last);
		return pos[i] === Pos.PROPN || isTitleWord(lower[i]) || isTitled(this.#tokens, i, sentence.last);
	}

	#judge(from: number, to: number, sentence: Sentence, shape: Shape, found: NameMention[]): void {
		const { lower, word } = this.#tokens;
		if (isNeitherWord(lower[to - 1])) return;
		// Titles part what stands before them ("NATO Secretary General Mark Rutte") from the name.
		let name = to;
		while (name > from && !this.#isTitle(name - 1, from)) name--;
		const titled = name > from && !this.#isBody(from, to);
		if (titled) {
			let title = name - 1;
			while (
				title > from &&
				(this.#isTitle(title - 1, from) ||
					this.#isWithinTitle(title - 1, from) ||
					// "Special Envoy Ana Gil"
					/^(?:special|top|senior)$/.test(lower[title - 1]))
			)
				title--;
			if (title > from) this.#judge(from, title, sentence, shape, found);
			// "Minister of Posts and Telecommunications Ana Gil": the office goes on behind "and".
			while (name + 1 < to && !LETTER_CASE.test(word[name])) name += 2;
			// "President Juan Roca of Peru": the name ends where the office goes on.
			let end = name;
			while (end < to && !/^(?:of|for)$/.test(lower[end])) end++;
			if (name < end) found.push({ from: name, to: end, judgement: 'person' });
			return;
		}
		if (this.#isPlace(from, to)) return;
		// "Honduran Juan Roca": where somebody is from is no part of the name.
		if (to - from > 2 && isDemonym(word[from]) && !isOrganisationWord(lower[to - 1])) from++;
		const judgement = this.#judgeUntitled(from, to, sentence, shape);
		if (judgement === 'none') return;
		// A lone word that is a demonym or an adjective names nobody.
		if (to - from === 1 && judgement === 'unsure' && isDemonymLike(word[from], lower[to] ?? '')) return;
		found.push({ from, to, judgement });
	}

	#judgeUntitled(from: number, to: number, sentence: Sentence, shape: Shape): Judgement {
		const { lower, word, pos } = this.#tokens;
		const before = lower[from - 1] ?? '';
		const inside = from > sentence.first;
		const joined = lower.slice(from, to).join(' ');
		if (isKnownBody(joined)) return 'organisation';
		if (this.#isBody(from, to))
			return to - from === 1 && before !== 'the' && !isKnownBody(joined) ? 'none' : 'organisation';
		for (let i = from; i < to; i++) if (isNeitherWord(lower[i])) return 'none';
		if (to - from === 1 && CAPITALS.test(word[from]) && shape === 'normal') {
			const bare = lower[from].replaceAll('.', '');
			// "MOSCOW" at the head of a story: an acronym is shorter.
			const long = bare.length > LONGEST_ACRONYM;
			return long || isOtherCapitals(bare) || /^\d/.test(word[to] ?? '') ? 'none' : 'organisation';
		}
		// "In Ana Gil's home town"
		const home = /^['’]s$/.test(lower[to] ?? '') && HOME.test(lower.slice(to + 1, to + 3).join(' '));
		if (inside && LOCATING.has(before)) return home && to - from > 1 ? 'person' : 'none';
		if (shape === 'capitals') return to - from > 1 ? 'unsure' : 'none';
		if (PLACE_HEADS.test(lower[from]) || COMMON_HEADS.test(lower[to - 1]) || isPeopleNoun(lower[to - 1]))
			return 'none';
		// "Spokesman John Smith": a small noun for a person right before the name.
		if (inside && isPersonNoun(before) && pos[from - 1] !== Pos.VERB) return 'person';
		if (inside && before === 'the') return 'unsure';
		const after = lower[to] ?? '';
		const next = lower[to + 1] ?? '';
		if (
			after === ',' &&
			(/^\d{1,3}$/.test(next) ||
				((next === 'a' || next === 'an' || next === 'the') && personWithin(this.#tokens, to + 2, 5)))
		)
			return 'person';
		if (to - from > 1 && to - from <= 6 && !/\d/.test(joined)) {
			// Two capitalised words with no article before them and nothing of a body in them.
			const common = this.#small.has(lower[to - 1]) && this.#small.has(lower[from]);
			// A Headline Has Capitals That Are No Name's.
			return common || shape === 'title' ? 'unsure' : 'person';
		}
		// "He and Putin"
		if (before === 'and' && /^s?he$/.test(lower[from - 2] ?? '')) return 'person';
		// "Witkoff on Monday: “I see …”"
		if (!inside && isQuoted(lower, to)) return 'person';
		if (!inside && isTakenUp(this.#doc, this.#doc.sentences.indexOf(sentence))) return 'person';
		if (after === 'who' || (after === ',' && /^(?:who|whose|whom)$/.test(next))) return 'person';
		if ((SPEECH.has(after) || PERSONAL.test(after)) && pos[to] === Pos.VERB) return 'person';
		// "Met Putin", "his third meeting with Putin"; but "met Ukrainian President …" begins a title.
		const goesOn =
			(pos[to] === Pos.PROPN || pos[to] === Pos.NOUN || pos[to] === Pos.ADJ) &&
			// "Met Putin last Friday"
			!/^(?:last|next|late|early|earlier|this|yesterday|today|\p{L}+day)$/u.test(after);
		if (inside && !goesOn && pos[from] === Pos.PROPN && isMet(lower, from)) return 'person';
		return 'unsure';
	}

	/** Whether a word is part of a title where it stands. Trades may be surnames, so they count only at the head. */
	#isTitle(i: number, from: number): boolean {
		const { lower, word } = this.#tokens;
		if (i < from) return false;
		// "Arab-Israeli": half of a word is no title.
		if (/^[-‑]$/.test(word[i + 1] ?? '') && this.#tokens.start[i + 1] === this.#tokens.end[i]) return false;
		if (isTitleWord(lower[i]) || isOffice(lower[i])) return true;
		if (i === from && (isListedPerson(lower[i]) || isPeopleNoun(lower[i]))) return !CREEDS.test(lower[i]);
		// "Brave Ana Gil", "Dealmaker Gil": at the head of a sentence, where any word has a capital.
		if (i === from && this.#heads.has(i) && isEpithet(lower[i])) return true;
		// "Secretary of State": what follows "of" belongs to the office.
		return (
			i - 2 >= from && /^(?:of|for)$/.test(lower[i - 1]) && takesOf(lower[i - 2]) && LETTER_CASE.test(word[i])
		);
	}

	#isWithinTitle(i: number, from: number): boolean {
		const { lower } = this.#tokens;
		return (
			i > from &&
			(/^(?:of|for|the|and|-)$/.test(lower[i]) || (isOrganisationWord(lower[i]) && lower[i - 1] === 'of'))
		);
	}

	/** Whether the words are a body's: its last word, or the one before "of", says so. */
	#isBody(from: number, to: number): boolean {
		const { lower } = this.#tokens;
		if (isOrganisationWord(lower[to - 1])) return true;
		for (let i = from; i + 1 < to; i++)
			if (isOrganisationWord(lower[i]) && /^(?:of|for|on|without)$/.test(lower[i + 1])) return true;
		return false;
	}

	/** Whether a place's finder has taken these words for a place. Goes forward only, since both come in order. */
	#isPlace(from: number, to: number): boolean {
		const span = { start: this.#tokens.start[from], end: this.#tokens.end[to - 1] };
		while (this.#place > 0 && this.#places[this.#place - 1].span.end > span.start) this.#place--;
		while (this.#place < this.#places.length && this.#places[this.#place].span.end <= span.start)
			this.#place++;
		const place = this.#places[this.#place];
		if (!place || !overlaps(place.span, span)) return false;
		return place.span.start <= span.start || place.span.end >= span.end;
	}
}

type Shape = 'normal' | 'title' | 'capitals';

/** Whether a sentence is written as usual, like A Headline With Capitals, or IN CAPITALS. */
function shapeOf(tokens: Tokens, sentence: Sentence): Shape {
	let words = 0;
	let initial = 0;
	let whole = 0;
	for (let i = sentence.first; i < sentence.last; i++) {
		const word = tokens.word[i];
		if (word.length < 2 || !/^\p{L}/u.test(word)) continue;
		words++;
		if (!LETTER_CASE.test(word)) continue;
		initial++;
		if (word === word.toUpperCase()) whole++;
	}
	if (words >= 4 && whole >= words * 0.8) return 'capitals';
	// A headline has no full stop.
	const stopped = /^[.!?…]/.test(tokens.word[sentence.last - 1]);
	return words >= 5 && initial >= words * 0.75 && !stopped ? 'title' : 'normal';
}

function opensQuote(tokens: Tokens, i: number): boolean {
	return (
		/^["“‘'«([]$/.test(tokens.word[i - 1] ?? '') || /^(?:--|—|–|:|;|\]|\))$/.test(tokens.word[i - 1] ?? '')
	);
}

/** Whether a word at the head of a sentence is a title before a name: "President Bush", "Gen. Smith". */
function isTitled(tokens: Tokens, i: number, last: number): boolean {
	if (i + 1 >= last || !(isTitleWord(tokens.lower[i]) || isPersonNoun(tokens.lower[i]))) return false;
	// "Secretary of State Ana Gil": the office has more than one word.
	const { lower, word } = tokens;
	if (lower[i + 1] === 'of' && takesOf(lower[i]) && i + 3 < last)
		return LETTER_CASE.test(word[i + 2]) && LETTER_CASE.test(word[i + 3]);
	return LETTER_CASE.test(tokens.word[i + 1]) && !isDayOrMonth(tokens.lower[i + 1]);
}

function personWithin(tokens: Tokens, from: number, reach: number): boolean {
	for (let i = from; i < from + reach && i < tokens.length && !/^[,.;]$/.test(tokens.lower[i]); i++)
		if (isPersonNoun(tokens.lower[i]) || /^(?:head|boss)$/.test(tokens.lower[i])) return true;
	return false;
}

/** "Russian", "Israelis", "Catholic": a capital that comes from a people or a creed. */
function isDemonymLike(word: string, after: string): boolean {
	return /(?:ans?|ese|ish|ics?|ists?|is|ims?|ews?)$/.test(word) && !SPEECH.has(after);
}

/** How many people of one surname are kept in mind. */
const NAMESAKES = 8;

// Whose name it is, from all that the article says

interface Named {
	name: string;
	type: 'person' | 'organisation';
}

function resolveNames(doc: Document, mentions: readonly NameMention[]): ActorMention[] {
	const { tokens, text } = doc;
	const textOf = ({ from, to }: NameMention) =>
		text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
	const keyOf = (name: string) => name.toLowerCase().replaceAll('.', '');
	const judged = new Map<string, { person: number; organisation: number; the: number; count: number }>();
	for (const mention of mentions) {
		const key = keyOf(textOf(mention));
		const votes = judged.get(key) ?? { person: 0, organisation: 0, the: 0, count: 0 };
		if (mention.judgement === 'person') votes.person++;
		if (mention.judgement === 'organisation') votes.organisation++;
		if (tokens.lower[mention.from - 1] === 'the') votes.the++;
		votes.count++;
		judged.set(key, votes);
	}
	const expansions = findExpansions(doc, mentions);
	voteForCompanions();
	const isPersonByVotes = (mention: NameMention) => {
		const { person, organisation, the } = judged.get(keyOf(textOf(mention)))!;
		return person > the && person >= organisation;
	};
	const people = new Map<string, string[]>();
	const everybody = surnames(
		mentions.filter((mention) => isPersonByVotes(mention) && mention.to - mention.from > 1).map(textOf)
	);
	/** "Crossland" for "Crossland Savings Bank": the first word of a body's name, where it is nobody's surname. */
	const bodies = new Map<string, string>();
	for (const mention of mentions) {
		if (mention.judgement !== 'organisation' || mention.to - mention.from < 2) continue;
		const [first] = textOf(mention).split(' ');
		if (first.length > 3 && !isCommonHead(first))
			bodies.set(keyOf(first), bodies.get(keyOf(first)) ?? textOf(mention));
	}
	const out: ActorMention[] = [];
	for (const mention of mentions) {
		const name = textOf(mention);
		const key = keyOf(name);
		const votes = judged.get(key)!;
		const named = nameOf();
		if (named) {
			const span = { start: tokens.start[mention.from], end: tokens.end[mention.to - 1] };
			out.push({ span, name: named.name, type: named.type });
		}

		function nameOf(): Named | null {
			const expansion = expansions.get(key);
			if (expansion) return { name: expansion, type: 'organisation' };
			const surname = surnameOf(name);
			const isPerson = isPersonByVotes(mention);
			if (mention.to - mention.from === 1) {
				// The latest of those with that surname is meant.
				const full = people.get(surname)?.at(-1) ?? everybody.get(surname);
				if (full) return { name: full, type: 'person' };
				// "Tamil parties": before a noun it is an adjective.
				const body = isBeforeNoun(tokens, mention.to) ? null : bodies.get(key);
				if (body) return { name: body, type: 'organisation' };
				if (isPerson) return { name, type: 'person' };
				if (votes.organisation > 0) return { name, type: 'organisation' };
				return null;
			}
			if (isPerson) {
				const known = people.get(surname) ?? [];
				const full = known.findLast((longer) => isShortFormOf(name, longer)) ?? name;
				// The one named last is the one that the surname alone will mean.
				people.set(surname, [...known.filter((other) => other !== full), full].slice(-NAMESAKES));
				return { name: full, type: 'person' };
			}
			if (votes.organisation > 0) return { name, type: 'organisation' };
			return votes.the > 0 && actsSomewhere(tokens, mention) ? { name, type: 'organisation' } : null;
		}
	}
	return withLaterNames(out);

	/** "Gil and Roca": who is joined to a person by "and" is one too, where nothing speaks against it. */
	function voteForCompanions(): void {
		for (let k = 0; k + 1 < mentions.length; k++) {
			const pair = [mentions[k], mentions[k + 1]];
			if (pair[1].from - pair[0].to !== 1 || tokens.lower[pair[0].to] !== 'and') continue;
			const votes = pair.map((mention) => judged.get(keyOf(textOf(mention)))!);
			for (const [mine, other] of [votes, votes.toReversed()]) {
				const open = mine.person + mine.organisation + mine.the === 0;
				if (open && other.person > other.the + other.organisation) mine.person++;
			}
		}
	}
}

function isBeforeNoun({ pos, length }: Tokens, i: number): boolean {
	return i < length && (pos[i] === Pos.NOUN || pos[i] === Pos.ADJ);
}

/** Words that begin the names of many bodies: a people's, an office's, a direction's. */
function isCommonHead(word: string): boolean {
	const lower = word.toLowerCase();
	return (
		isDemonym(word) ||
		isOrganisationWord(lower) ||
		isNeitherWord(lower) ||
		/^(?:national|international|federal|royal|world|united|general|home|first|new|state|public|social|civil|human|free)$/.test(
			lower
		)
	);
}

/** Full names by surname, the first that has it. */
function surnames(names: readonly string[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const name of names) if (!found.has(surnameOf(name))) found.set(surnameOf(name), name);
	return found;
}

function surnameOf(name: string): string {
	const parts = name.toLowerCase().split(/[\s]+/);
	return parts.at(-1)!.replace(/\.$/, '');
}

/** "M. Rubio" or "Rubio" for "Marco Rubio": each word begins one of the longer name, in order. */
function isShortFormOf(short: string, long: string): boolean {
	const words = long.toLowerCase().split(/\s+/);
	let at = 0;
	for (const part of short.toLowerCase().replaceAll('.', '').split(/\s+/)) {
		while (at < words.length && !words[at].startsWith(part)) at++;
		if (at === words.length) return false;
		at++;
	}
	return true;
}

/** A surname that stands before its full name ("Rubio … Marco Rubio, the secretary") is the same person's. */
function withLaterNames(mentions: readonly ActorMention[]): ActorMention[] {
	const full = new Map<string, string | null>();
	for (const { name, type } of mentions) {
		if (type !== 'person' || !name.includes(' ')) continue;
		const surname = surnameOf(name);
		const known = full.get(surname);
		full.set(
			surname,
			known === undefined || known === name
				? name
				: isShortFormOf(known ?? '', name) && known
					? name
					: isShortFormOf(name, known ?? '')
						? known!
						: null
		);
	}
	return mentions.map((mention) => {
		if (mention.type !== 'person') return mention;
		const longer = full.get(surnameOf(mention.name));
		return longer && longer !== mention.name && isShortFormOf(mention.name, longer)
			? { ...mention, name: longer }
			: mention;
	});
}

/** "Farabundo Marti National Liberation Front (FMLN)" makes FMLN another name of it, and so does the other order. */
function findExpansions(doc: Document, mentions: readonly NameMention[]): Map<string, string> {
	const { tokens, text } = doc;
	const found = new Map<string, string>();
	for (let k = 0; k + 1 < mentions.length; k++) {
		const a = mentions[k];
		const b = mentions[k + 1];
		if (b.from - a.to !== 1 || !/^[([]$/.test(tokens.word[a.to]) || !/^[)\]]$/.test(tokens.word[b.to] ?? ''))
			continue;
		const [long, short] = a.to - a.from >= b.to - b.from ? [a, b] : [b, a];
		if (short.to - short.from !== 1 || long.to - long.from < 2) continue;
		const letters = tokens.lower[short.from].replaceAll('.', '');
		const expansion = text.slice(tokens.start[long.from], tokens.end[long.to - 1]).replace(/\s+/g, ' ');
		if (letters.length >= 2 && spells(letters, expansion)) found.set(letters, expansion);
	}
	return found;
}

/** Whether an acronym's letters come in the name in that order, the first of it first. */
function spells(letters: string, name: string): boolean {
	const lower = name.toLowerCase();
	const initials = lower.split(/[\s-]+/).map((word) => word[0]);
	let at = 0;
	for (const initial of initials) if (initial === letters[at]) at++;
	// Many acronyms take letters from inside words or come from another language: half of them will do.
	return at >= Math.ceil(letters.length / 2);
}

/** Whether a verb follows, or "by" goes before. */
function actsSomewhere(tokens: Tokens, { from, to }: NameMention): boolean {
	if (tokens.lower[from - 2] === 'by') return true;
	return to < tokens.length && (tokens.pos[to] === Pos.VERB || tokens.pos[to] === Pos.AUX);
}

function findStates(places: readonly PlaceMention[]): ActorMention[] {
	return places
		.filter(({ role, place }) => role === 'agent' && place !== null)
		.map(({ span, place }) => ({
			span,
			// A capital that acts is its country's government.
			name: place!.kind === 'town' ? (place!.path.at(-1)?.name ?? place!.name) : place!.name,
			type: 'country'
		}));
}

/** Plural nouns for people that do something: "gunmen opened fire", "killed by Tamil rebels". */
function findActingGroups(doc: Document): ActorMention[] {
	const { tokens, text } = doc;
	const { lower, pos, word } = tokens;
	const found: ActorMention[] = [];
	for (const { first, last } of doc.sentences) {
		for (let i = first; i < last; i++) {
			const collective = isCollective(lower[i]);
			if (!collective && (pos[i] === Pos.VERB || !isPeopleNoun(lower[i]) || isSource(lower[i]))) continue;
			if (lower[i] === 'lives' || lower[i] === 'dead' || lower[i] === 'bodies') continue;
			// "The two men": those named before.
			if (/^(?:men|women|leaders)$/.test(lower[i]) && isPair(lower, i - 1)) continue;
			// "Police officers": the last noun is the group.
			if (
				i + 1 < last &&
				(isPeopleNoun(lower[i + 1]) || isPersonNoun(lower[i + 1]) || pos[i + 1] === Pos.NOUN)
			)
				continue;
			let from = i;
			while (from > first && i - from < 4 && isModifier(tokens, from - 1)) from--;
			let before = from - 1;
			while (
				before >= first &&
				(pos[before] === Pos.DET ||
					pos[before] === Pos.NUM ||
					/^(?:some|several|about|least|at)$/.test(lower[before]))
			)
				before--;
			const byThem = before >= first && lower[before] === 'by';
			if (!byThem && !actsNext(tokens, i + 1, last)) continue;
			const span = { start: tokens.start[from], end: tokens.end[i] };
			const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
			const opening = from === first && !/^[A-Z][A-Z]/.test(word[from]) && from === i;
			found.push({
				span,
				name: opening ? name.toLowerCase() : from === first ? lowerFirst(name, tokens, from) : name,
				type: 'group'
			});
		}
	}
	return found;
}

function lowerFirst(name: string, tokens: Tokens, i: number): string {
	return tokens.pos[i] === Pos.ADJ && !/(?:an|ese|ish|i|ic)$/.test(tokens.lower[i])
		? name[0].toLowerCase() + name.slice(1)
		: name;
}

function isModifier(tokens: Tokens, i: number): boolean {
	const tag = tokens.pos[i];
	if (isFunctionWord(tokens.lower[i]) || isDayOrMonth(tokens.lower[i])) return false;
	return tag === Pos.ADJ || tag === Pos.NOUN || tag === Pos.PROPN;
}

/** Verbs of what happens to people: "two children died". */
const BEFALLS =
	/^(?:die[sd]?|perish(?:ed)?|drown(?:ed)?|suffer(?:ed|s)?|succumb(?:ed)?|surviv(?:ed?|es)|starved|lost|fell|needs?|needed)$/;

/** An active verb that is more than "said": the group does something. */
function actsNext(tokens: Tokens, i: number, last: number): boolean {
	const { lower, pos } = tokens;
	let at = i;
	if (/^(?:who|also|reportedly|allegedly)$/.test(lower[at] ?? '')) at++;
	while (at < last && (pos[at] === Pos.ADV || /^(?:have|has|had)$/.test(lower[at]))) at++;
	if (at >= last || BE.has(lower[at]) || SPEECH.has(lower[at]) || BEFALLS.test(lower[at])) return false;
	if (lower[at] === 'to' || /ing$/.test(lower[at])) return false;
	if (pos[at] !== Pos.VERB) return false;
	// "Protesters killed in": a participle with nothing behind it tells what was done to them.
	const next = lower[at + 1] ?? '.';
	return !(
		/^(?:killed|wounded|injured|arrested|detained|kidnapped|held|hurt|shot)$/.test(lower[at]) &&
		/^(?:in|by|on|when|and|,|\.|during|at|near)$/.test(next)
	);
}
