import { overlaps } from '$lib/model';
import type { Document, Tokens } from '../document';
import { isDemonym, isListedPerson, isPeopleNoun, isPersonNoun } from '../people';
import type { PlaceMention } from '../places/mention';
import { isTakenUp } from '../pronouns';
import type { Sentence } from '../sentences';
import { Pos } from '../tagger';
import { SPEECH } from '../tolls/cues';
import type { Judgement, NameMention } from './mention';
import { CAPITALS, LETTER_CASE, type Shape } from './shape';
import {
	isEpithet,
	isKnownBody,
	isNeitherWord,
	isOffice,
	isOrganisationWord,
	isOtherCapitals,
	isTitleWord,
	takesOf
} from './words';

const LONGEST_ACRONYM = 7;
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

/** Judges the names that were found: where a title ends and the name begins, and whose it may be. */
export class NameJudge {
	readonly #tokens: Tokens;
	readonly #doc: Document;
	readonly #places: readonly PlaceMention[];
	readonly #small: ReadonlySet<string>;
	/** The first words of sentences. */
	readonly #heads: ReadonlySet<number>;
	#place = 0;

	/** @param small Words that the text also writes small: a capital at the head of a sentence says nothing of them. */
	constructor(doc: Document, places: readonly PlaceMention[], small: ReadonlySet<string>) {
		this.#doc = doc;
		this.#tokens = doc.tokens;
		this.#places = places;
		this.#small = small;
		this.#heads = new Set(doc.sentences.map(({ first }) => first));
	}

	/** Adds the persons and bodies that a run of capitals names, each with what its words say of it. */
	judge(from: number, to: number, sentence: Sentence, shape: Shape, found: NameMention[]): void {
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
			if (title > from) this.judge(from, title, sentence, shape, found);
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

function personWithin(tokens: Tokens, from: number, reach: number): boolean {
	for (let i = from; i < from + reach && i < tokens.length && !/^[,.;]$/.test(tokens.lower[i]); i++)
		if (isPersonNoun(tokens.lower[i]) || /^(?:head|boss)$/.test(tokens.lower[i])) return true;
	return false;
}

/** "Russian", "Israelis", "Catholic": a capital that comes from a people or a creed. */
function isDemonymLike(word: string, after: string): boolean {
	return /(?:ans?|ese|ish|ics?|ists?|is|ims?|ews?)$/.test(word) && !SPEECH.has(after);
}
