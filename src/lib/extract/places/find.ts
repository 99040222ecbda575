import type { Span } from '$lib/model';
import type { Document } from '../document';
import { Pos } from '../tagger';
import { isDateline } from './dateline';
import type { Candidate, Gazetteer } from './gazetteer';
import {
	AILMENTS,
	AUTHORITIES,
	AWAY,
	BRANDS,
	DOUBTFUL_FEATURES,
	FEATURES,
	GIVEN_NAMES,
	INHABITANTS,
	LOCATIVE,
	LOOSE,
	NOT_PLACES,
	NUMBERED_ROADS,
	PARTS,
	PLACE_VERBS,
	SAYING,
	SMALL_CONNECTORS,
	TITLES,
	TOWARD,
	UNIT_AFTER,
	UNITS
} from './lexicon';
import { findPersons, type Persons } from './persons';
import { isCapital, isJoiner, isShouted, isSpaced, sentenceStarts } from './words';

/** A name in the text that may be a place's, with what speaks for it. */
export interface FoundName {
	readonly span: Span;
	readonly name: string;
	/** Its tokens, half-open. */
	readonly first: number;
	readonly last: number;
	/** What the gazetteer has under the name; empty where only the shape of the words tells. */
	readonly candidates: readonly Candidate[];
	/** How strongly the sentence says that it is a place: above zero it is taken for one. */
	score: number;
	/** In "X, Y", what X lies in. */
	container: FoundName | null;
	/** The name of a road or of something else that is too small for any gazetteer. */
	readonly minor: boolean;
	/** The words after it make it part of a firm's, a paper's or a team's name, whatever it is elsewhere. */
	branded: boolean;
	/** It opens the story, as where it was filed. */
	filed?: boolean;
	/** The words around it call it a part of a town, or a settlement of its own. */
	called?: Called;
}

/** "The Ostra neighborhood" and "the village of Ostra": too small, often, for any list. */
export type Called = 'quarter' | 'settlement';

const MOST_WORDS = 7;
/** What a town of two hundred thousand weighs. */
const LARGE_TOWN = 0.9;
/** "Old Alton Edwardsville Road" is about as long as they get. */
const LONGEST_SHAPE = 5;
const ROADS = new Set(['road', 'highway', 'route', 'hwy.', 'street']);
const AT_THEIR_TOWN = new Set(['airport', 'harbor', 'harbour']);
const SAINTS = new Set(['san', 'santa', 'santo', 'são', 'sao']);
const SETTLEMENTS = new Set(
	'village villages town towns city suburb hamlet settlement port district province community neighborhood neighbourhood municipality commune'.split(
		' '
	)
);
const QUARTERS = new Set(
	'neighborhood neighbourhood quarter sector section shantytown slum suburb barrio'.split(' ')
);
const VILLAGES = new Set('village town hamlet municipality settlement canton township community'.split(' '));
const SMALL_OPENERS = new Set(
	'the a an in at on of from this that our my his her their its only one two three four five six seven eight nine ten some most many all no every each when while if as for after before near'.split(
		' '
	)
);
/** Names that the capitals of a government, a street of bankers or a hall go by. */
/** "Northwestern Quito": a part of what follows, though Zambia has a province of the name. */
const COMPASS = /^(?:north|south)-?(?:east|west)ern$/i;
const BYWORDS = new Set([
	'white house',
	'state house',
	'blue house',
	'grand jury',
	'new year',
	'super bowl',
	'oval office',
	'the city'
]);
/** Two-letter states that are written with stops: "N.Y.", but never "L.A." for Louisiana. */
const DOTTED =
	/^(?:[NS]\. ?[A-Z]\.|R\. ?I\.|D\. ?C\.|B\. ?C\.|L\. ?A\.|W\. ?Va\.|(?:[A-Z]\. ?){3,}|U\. ?[SK]\.)$/;
const SEAT = /(?:[A-Z]\. ?[A-Z][a-z]{0,2}\.|[A-Z][a-z]{1,4}\.?|[A-Z]{2}(?![A-Za-z]))/y;
const SURNAMES = new Set(
	'clinton hampton canton nelson hunter banks brooks fox young duke chase grant lincoln'.split(' ')
);
const PARTIES = new Set(['d', 'r', 'i', 'dfl', 'lab', 'con', 'gop']);

/** Finds names that may be those of places, with what the sentences say for and against each. */
export function findNames(doc: Document, gazetteer: Gazetteer): FoundName[] {
	const reader = new NameReader(doc, gazetteer);
	const found = reader.read();
	pairUp(doc, found);
	for (const name of found) {
		name.score += reader.scoreOf(name);
		if (reader.isFiled(name)) name.filed = true;
		const called = reader.calledOf(name);
		if (called) name.called = called;
	}
	learn(doc, found, reader.persons);
	return found;
}

export function isPlace({ score }: FoundName): boolean {
	return score > 0;
}

class NameReader {
	readonly persons: Persons;
	readonly #doc: Document;
	readonly #gazetteer: Gazetteer;
	readonly #starts: Uint8Array;
	/** 1 for tokens of paragraphs in capitals. */
	readonly #shouted: Uint8Array;
	/** The words that the article writes without a capital. */
	readonly #small: ReadonlySet<string>;

	constructor(doc: Document, gazetteer: Gazetteer) {
		this.#doc = doc;
		this.#gazetteer = gazetteer;
		this.#starts = sentenceStarts(doc);
		this.#shouted = shoutedTokens(doc);
		this.#small = smallWords(doc);
		this.persons = findPersons(doc, (first) => {
			const last = this.#longest(first)?.last ?? first;
			return last > first + 1 ? last : first;
		});
	}

	read(): FoundName[] {
		const { word } = this.#doc.tokens;
		const found: FoundName[] = [];
		for (let i = 0; i < word.length; i++) {
			if (!isCapital(word[i]) || this.persons.tokens[i]) continue;
			const name = this.#bySeat(i) ?? this.#byShape(i) ?? this.#byName(i) ?? this.#byCall(i);
			if (!name || BYWORDS.has(name.name.toLowerCase()) || COMPASS.test(name.name)) continue;
			found.push(name);
			i = name.last - 1;
		}
		return found;
	}

	#name(
		first: number,
		last: number,
		candidates: readonly Candidate[],
		score: number,
		minor = false
	): FoundName {
		const { start, end } = this.#doc.tokens;
		const span = { start: start[first], end: end[last - 1] };
		return {
			span,
			name: this.#doc.text.slice(span.start, span.end),
			first,
			last,
			candidates,
			score,
			container: null,
			minor,
			branded: false
		};
	}

	/** The longest name in the gazetteer that begins at a token. */
	#longest(first: number): { last: number; candidates: readonly Candidate[] } | null {
		const { tokens, text } = this.#doc;
		const { word, lower, start, end, length } = tokens;
		let best: { last: number; candidates: readonly Candidate[] } | null = null;
		for (let i = first, words = 0; i < length && words < MOST_WORDS; i++) {
			if (i > first) {
				if (isJoiner(this.#doc, i)) continue;
				const joined = !isSpaced(this.#doc, i - 1) && word[i - 1] !== '-';
				if (joined && !/^[\p{L}]/u.test(word[i])) break;
				if (!isCapital(word[i]) && !SMALL_CONNECTORS.has(lower[i]) && !joined && word[i - 1] !== '-') break;
			}
			if (word[i].endsWith('$')) break;
			words++;
			const name = text.slice(start[first], end[i]);
			// The tagger cuts some words at an accent; half a word begins nothing.
			if (/\p{L}/u.test(text[end[i]] ?? '')) continue;
			if (!this.#gazetteer.begins(name)) break;
			const candidates = this.#gazetteer.lookup(name);
			if (candidates.length > 0 && (isCapital(word[i]) || i === first || !isSpaced(this.#doc, i - 1)))
				best = { last: i + 1, candidates };
		}
		return best;
	}

	#byName(first: number): FoundName | null {
		const { word, lower } = this.#doc.tokens;
		const match = this.#longest(first);
		if (!match) return null;
		let { last } = match;
		const longer = this.#goesOn(first, last);
		// "San Luis de la Reina" is none of the places called San Luis.
		if (longer > last) {
			const cued = this.#cued(first) || PLACE_VERBS.has(lower[first - 1] ?? '');
			return this.#name(first, longer, [], cued ? 0.7 : 0);
		}
		let candidates: readonly Candidate[] = match.candidates.filter(({ match }) => match !== 'demonym');
		if (
			candidates.length === 0 ||
			(candidates.length < match.candidates.length && this.#isPeople(first, last))
		)
			return null;
		candidates = this.#asWritten(first, last, candidates);
		if (candidates.length === 0) return null;
		if (last === first + 1 && NOT_PLACES.has(lower[first])) {
			// "in Clinton", "Canton, Ohio": surnames that are towns need more than a capital.
			const said = LOCATIVE.has(lower[first - 1] ?? '') || (word[last] === ',' && isCapital(word[last + 1]));
			if (!SURNAMES.has(lower[first]) || !said) return null;
		}
		// "Henry County" where only Henry is listed is a county nonetheless.
		const next = word[last];
		if (
			next &&
			isCapital(next) &&
			isSpaced(this.#doc, last - 1) &&
			/^(?:county|parish|township)$/.test(lower[last])
		)
			last++;
		return this.#name(first, last, candidates, 0);
	}

	/** Where a name that goes on in Spanish, Portuguese or French behind a token ends: "… de la Reina". */
	#goesOn(first: number, last: number): number {
		const { word, lower } = this.#doc.tokens;
		if (SAINTS.has(lower[first]) && this.#isUnknownName(last)) return last + 1;
		if (!/^(?:de|del|do|da|dos|das)$/.test(lower[last] ?? '')) return last;
		const next = /^(?:la|las|los|el)$/.test(lower[last + 1] ?? '') ? last + 2 : last + 1;
		return isCapital(word[next]) && isSpaced(this.#doc, next - 1) && isSpaced(this.#doc, last)
			? next + 1
			: last;
	}

	/** "San Jose Guayabal": a capital behind a saint that is no word for an office, a firm, a road or a team. */
	#isUnknownName(i: number): boolean {
		const { word, lower } = this.#doc.tokens;
		if (!isCapital(word[i]) || !isSpaced(this.#doc, i - 1) || this.#starts[i] || isShouted(word[i]))
			return false;
		if (isCapital(word[i + 1]) && isSpaced(this.#doc, i)) return false;
		return ![AUTHORITIES, BRANDS, TITLES, FEATURES, UNITS, UNIT_AFTER, PARTS].some((words) =>
			words.has(lower[i])
		);
	}

	/** "Georgian" is a town in Ontario and a people; a name that is also a people's is theirs. */
	#isPeople(first: number, last: number): boolean {
		return last === first + 1;
	}

	/** Abbreviations count only as they are written: "Ala." with its stop, "AL" in capitals behind a comma. */
	#asWritten(first: number, last: number, candidates: readonly Candidate[]): readonly Candidate[] {
		const { word } = this.#doc.tokens;
		if (!candidates.some(({ match }) => match === 'abbreviation')) return candidates;
		const written = this.#doc.text.slice(this.#doc.tokens.start[first], this.#doc.tokens.end[last - 1]);
		const behindComma = word[first - 1] === ',' || word[first - 1] === '(';
		const country = candidates.some(
			({ match, place }) => match === 'abbreviation' && place.kind === 'country'
		);
		const dotted = DOTTED.test(written);
		const full = isShouted(written) || dotted;
		const abroad = full && written.length >= 3 && !this.#shouted[first];
		const fits = country
			? full && !this.#shouted[first]
			: dotted ||
				abroad ||
				(behindComma && first > 1 && isCapital(word[first - 2]) && (full || /^[A-Z][a-z]+\.$/.test(written)));
		if (fits) {
			// "L.A." is the city, "La." and "LA" the state.
			const city = /^L\. ?A\.$/.test(written);
			return candidates.filter(
				({ match, place }) => match === 'abbreviation' && (place.kind === 'town') === city
			);
		}
		const others = candidates.filter(({ match }) => match !== 'abbreviation');
		return written.length > 3 && !written.endsWith('.') ? others : [];
	}

	/** The seat in "Rep. Ann Doe, D-N.D.", which the tagger cuts into pieces. */
	#bySeat(first: number): FoundName | null {
		const { tokens, text } = this.#doc;
		if (!isJoiner(this.#doc, first - 1) || !PARTIES.has(tokens.lower[first - 2] ?? '')) return null;
		SEAT.lastIndex = tokens.start[first];
		const written = SEAT.exec(text)?.[0];
		if (!written) return null;
		const candidates = this.#gazetteer
			.lookup(written)
			.filter(({ match, place }) => match === 'abbreviation' && place.kind === 'region');
		if (candidates.length === 0) return null;
		let last = first;
		while (last < tokens.length && tokens.end[last] <= tokens.start[first] + written.length) last++;
		if (last === first || tokens.end[last - 1] !== tokens.start[first] + written.length) return null;
		return this.#name(first, last, candidates, 2);
	}

	/** Names that are told by their last word ("Mill Road", "Otter Creek") or first ("Highway 19"). */
	#byShape(first: number): FoundName | null {
		const { word, lower, length } = this.#doc.tokens;
		if (this.#shouted[first]) return null;
		if (NUMBERED_ROADS.has(lower[first]) && this.#isNumber(first + 1))
			return this.#name(first, first + 2, [], 1, true);
		let i = first + 1;
		for (; i < length && i - first < LONGEST_SHAPE; i++) {
			if (isJoiner(this.#doc, i)) continue;
			// "Burger's Lake" is one name; "Augusta's Highland Avenue" and "Florida's Turnpike" are two.
			const owned = isPossessive(lower[i]) && !isSpaced(this.#doc, i - 1) && FEATURES.has(lower[i + 1] ?? '');
			if (owned && !this.#longest(i - 1)) continue;
			if (!isCapital(word[i]) || (!isSpaced(this.#doc, i - 1) && word[i - 1] !== '-')) return null;
			if (FEATURES.has(lower[i])) break;
		}
		if (i >= length || i - first >= LONGEST_SHAPE || !isCapital(word[i])) return null;
		// "Mill Road Bridge": the last of them.
		while (isSpaced(this.#doc, i) && isCapital(word[i + 1]) && FEATURES.has(lower[i + 1])) i++;
		let last = i + 1;
		if (ROADS.has(lower[i]) && this.#isNumber(last)) {
			// "Ohio Route 4" names the state, and "County Road 4" the road.
			if (this.#longest(first)) return null;
			last++;
		} else if (lower[i] === 'highway' && this.#longest(first)) return null;
		if (
			isCapital(word[last]) &&
			isSpaced(this.#doc, i) &&
			(BRANDS.has(lower[last]) || AUTHORITIES.has(lower[last]))
		)
			return null;
		// "Only Jefferson County", "Three of Clay County": what is listed is looked for first.
		for (let from = first; from < i; from++)
			if (isCapital(word[from]) && (this.#longest(from)?.last ?? 0) >= last) return null;
		if (
			this.#starts[first] &&
			(last - first > 2 || SMALL_OPENERS.has(lower[first])) &&
			SMALL_OPENERS.has(lower[first])
		)
			return null;
		if (DOUBTFUL_FEATURES.has(lower[i]) && !this.#cued(first)) return null;
		// An airport or a harbour is where its town is; "Oxford Road" may be anywhere.
		const town = AT_THEIR_TOWN.has(lower[i]) ? this.#longest(first) : null;
		const known =
			town && town.last < last
				? town.candidates.filter(({ match }) => match === 'name' || match === 'alternate')
				: [];
		return this.#name(first, last, known, 1, true);
	}

	/** "the village of Kamenka", "in Kamenka, Poltava": a name that is in no list, called a place by the words around it. */
	#byCall(first: number): FoundName | null {
		const { word, lower, length } = this.#doc.tokens;
		if (this.#starts[first] || this.#shouted[first] || isShouted(word[first])) return null;
		let last = first + 1;
		while (last < length && last - first < 3 && isSpaced(this.#doc, last - 1) && isCapital(word[last]))
			last++;
		if (
			NOT_PLACES.has(lower[first]) ||
			BRANDS.has(lower[last - 1]) ||
			AUTHORITIES.has(lower[last - 1]) ||
			TITLES.has(lower[last - 1])
		)
			return null;
		const called =
			(lower[first - 1] === 'of' && SETTLEMENTS.has(lower[first - 2] ?? '')) ||
			(lower[first - 1] === 'the' && QUARTERS.has(lower[last] ?? ''));
		const inside = LOCATIVE.has(lower[first - 1] ?? '') && word[last] === ',' && isCapital(word[last + 1]);
		if (!called && !inside) return null;
		if (inside && !called) {
			const outer = this.#longest(last + 1);
			if (
				!outer?.candidates.some(
					({ place, match }) => match !== 'demonym' && (place.kind === 'country' || place.kind === 'region')
				)
			)
				return null;
		}
		return this.#name(first, last, [], 0.6);
	}

	#isNumber(i: number): boolean {
		return isSpaced(this.#doc, i - 1) && /^\d{1,4}[A-Z]?$/.test(this.#doc.tokens.word[i] ?? '');
	}

	#cued(first: number): boolean {
		const { lower } = this.#doc.tokens;
		const cue = lower[lower[first - 1] === 'the' ? first - 2 : first - 1] ?? '';
		return LOCATIVE.has(cue) || TOWARD.has(cue) || AWAY.has(cue) || cue === 'on' || /^\d[\d-]*$/.test(cue);
	}

	/** Adds up what speaks for a name and against it. */
	scoreOf(name: FoundName): number {
		if (name.candidates.length === 0) return 0;
		return this.#byKind(name) + this.#before(name) + this.#after(name);
	}

	/** What the gazetteer knows: a country's name is hardly anything else, a village's may be anything. */
	#byKind({ candidates, first, last, name }: FoundName): number {
		const { word, lower } = this.#doc.tokens;
		let best = -1;
		for (const { place, match } of candidates) {
			const own = match === 'alternate' ? -0.5 : 0;
			best = Math.max(best, own + weightOf(place.kind, place.population));
		}
		const words = last - first;
		if (words > 1) best += 0.7;
		else if (GIVEN_NAMES.has(lower[first]) && best < 2.4) best -= 0.9;
		if (words === 1 && name.length <= 3 && !candidates.some(({ match }) => match === 'abbreviation'))
			best -= 1.5;
		if (this.#shouted[first]) best -= 0.5;
		else if (
			isShouted(word[first]) &&
			words === 1 &&
			name.length <= 5 &&
			candidates[0].match !== 'abbreviation'
		)
			best -= 2;
		const surname = this.persons.surnames.get(lower[last - 1]) ?? 0;
		if (words === 1 && surname > 0) best -= 3;
		// "Washington told" may be the capital's government; "Rubio told" is nobody's but Rubio's.
		else if (words === 1 && this.persons.doers.has(lower[first]) && best < LARGE_TOWN) best -= 3;
		// A name that the article also writes small is a word: "Pool operators", "the pool".
		if (words === 1 && best < 1.3 && this.#small.has(lower[first])) best -= 1.5;
		return best;
	}

	#before({ first, last, candidates }: FoundName): number {
		const { word, lower, pos } = this.#doc.tokens;
		let at = first - 1;
		if (this.isFiled({ first, last })) return 4;
		if (at < 0) return 0.2;
		if (word[at] === '-' && PARTIES.has(lower[at - 1] ?? '') && !isSpaced(this.#doc, at)) return 2.5;
		if (this.#starts[first]) return pos[first] === Pos.PROPN || last - first > 1 ? 0.2 : -0.5;
		if (lower[at] === 'the') at--;
		const spaced = isSpaced(this.#doc, first - 1);
		const before = lower[at] ?? '';
		if (LOCATIVE.has(before)) return 1.6;
		if (TOWARD.has(before) || AWAY.has(before)) return 0.9;
		if (before === 'of') {
			const unit = lower[at - 1] ?? '';
			if (UNITS.has(unit)) return 2;
			// "University of Ohio", "Bank of Ireland".
			if (isCapital(word[at - 1]) && BRANDS.has(unit) && unit !== 'university') return -4;
			// "Phil Cole of Ravenel", "Ann Doe, 39, of Pomeroy".
			const ofSomeone = this.persons.tokens[at - 1] === 1 || unit === ',' || unit === ')';
			return ofSomeone ? 1.4 : 0.6;
		}
		// "Jeff Mann, 41, Grapeland,": a name, an age, a home.
		if (before === ',' && /^\d{1,2}$/.test(lower[at - 1] ?? '') && /^[,.]$/.test(word[last] ?? ''))
			return 1.4;
		if (LOOSE.has(before)) return 0.3;
		if (PARTS.has(before)) return 1.2;
		if (UNITS.has(before) && !isCapital(word[at])) return 0.8;
		if (PLACE_VERBS.has(before)) return 1;
		if (isCapital(word[at]) && at === first - 1 && spaced && !this.#starts[at]) {
			if (TITLES.has(before)) return -2.5;
			if (PARTS.has(before)) return 1;
			if (/(?:county|parish)$/.test(lower[last - 1])) return -0.3;
			if (candidates.some(({ place }) => place.kind === 'country')) return -0.6;
			return -2.2;
		}
		if (isCapital(word[at]) && at === first - 1 && spaced && GIVEN_NAMES.has(before)) return -2.5;
		if (word[at] === '&' || (word[at] === '-' && !spaced)) return -1;
		return 0;
	}

	/** Whether it is where the story was filed. */
	isFiled({ first, last }: Pick<FoundName, 'first' | 'last'>): boolean {
		return this.#isFiling(first, last) || isDateline(this.#doc, { first, last });
	}

	/** What the words beside a name call it: "the Ostra neighborhood", "the village of Ostra". */
	calledOf({ first, last }: FoundName): Called | null {
		const { lower } = this.#doc.tokens;
		const before = lower[first - 1] === 'of' ? lower[first - 2] : lower[first - 1];
		const behind = lower[last];
		if (QUARTERS.has(behind ?? '') || QUARTERS.has(before ?? '') || behind === 'district') return 'quarter';
		return VILLAGES.has(behind ?? '') || VILLAGES.has(before ?? '') ? 'settlement' : null;
	}

	/** "CORSICANA — A grand jury …": capitals and a dash, also where it opens the story only after its headline. */
	#isFiling(first: number, last: number): boolean {
		const { word } = this.#doc.tokens;
		return (
			this.#starts[first] === 1 &&
			isShouted(word[first]) &&
			!this.#shouted[first] &&
			/^(?:[–—]|--)$/.test(word[last] ?? '')
		);
	}

	#after(found: FoundName): number {
		const { first, last, candidates } = found;
		const { word, lower, tokens } = { ...this.#doc.tokens, tokens: this.#doc.tokens };
		if (last >= tokens.length) return 0;
		const after = lower[last];
		const spaced = isSpaced(this.#doc, last - 1);
		let score = found.container ? 2.5 : 0;
		const county = /(?:county|parish)$/.test(lower[last - 1]);
		const large =
			county ||
			candidates.some(
				({ place }) => place.kind === 'country' || place.kind === 'region' || place.population > 1e6
			);
		if (AILMENTS.has(after)) return -3;
		if (after === '$' && !spaced) return -5;
		if (lower[first].startsWith('st') && /^st\.?$|^saint$/.test(lower[first]) && isPossessive(after))
			return -3;
		if (isCapital(word[last]) && spaced) {
			if (BRANDS.has(after)) {
				found.branded = !county;
				return score - (county ? 0.5 : 3);
			}
			if (TITLES.has(after)) return score + 0.5;
			if (AUTHORITIES.has(after)) return score + (large ? 0.3 : 0.8);
			if (this.#shouted[last]) return score;
			return score - (county ? 0 : large ? 1 : 2);
		}
		if (UNIT_AFTER.has(after) || INHABITANTS.has(after)) score += 1.4;
		if (SAYING.has(after) && !large) score -= 1.3;
		if (word[last] === '&') score -= 1.5;
		if (isPossessive(after) && first > 0) score += large ? 0.4 : -0.1;
		if (word[last] === '-' && !spaced && !isSpaced(this.#doc, last))
			score += /^(?:based|born|area|led|backed|bound)$/.test(lower[last + 1] ?? '')
				? 1.2
				: isCapital(word[last + 1])
					? -1.2
					: 0;
		return score;
	}
}

function weightOf(kind: string, population: number): number {
	switch (kind) {
		case 'country':
		case 'continent':
			return 2.4;
		case 'region':
			return population > 300_000 ? 1.5 : 0.8;
		case 'area':
		case 'water':
		case 'site':
			return 1.3;
		case 'district':
			return population > 300_000 ? 0.7 : 0.1;
		default:
			return population >= 1e6
				? 1.4
				: population >= 200_000
					? 0.9
					: population >= 30_000
						? 0.1
						: population >= 5000
							? -0.4
							: -0.8;
	}
}

function isPossessive(lower: string): boolean {
	return lower === "'s" || lower === '’s' || lower === "'" || lower === '’';
}

/** Joins "Richmond, Va." and "Pandi, Bulacan": the first lies in the second. */
function pairUp(doc: Document, found: readonly FoundName[]): void {
	const { word } = doc.tokens;
	for (let i = 0; i + 1 < found.length; i++) {
		const inner = found[i];
		const outer = found[i + 1];
		const gap = outer.first - inner.last;
		if (gap !== 1 || (word[inner.last] !== ',' && word[inner.last] !== '(')) continue;
		const fits = inner.candidates.some(({ place }) =>
			outer.candidates.some(
				(whole) => whole.place.id !== place.id && place.path.some(({ id }) => id === whole.place.id)
			)
		);
		if (!fits && !isSaidToHold(doc, inner, outer)) continue;
		inner.container = outer;
		outer.score += 1.5;
	}
}

/**
 * "in Rio Frio, Tolima Department": where no list has the village, the division behind it still says where it lies,
 * and that it is none of its namesakes elsewhere.
 */
function isSaidToHold(doc: Document, inner: FoundName, outer: FoundName): boolean {
	const { word, lower } = doc.tokens;
	if (!LOCATIVE.has(lower[inner.first - 1] ?? '') || inner.minor) return false;
	if (inner.candidates.some(({ place }) => place.kind === 'country' || place.kind === 'region')) return false;
	if (!outer.candidates.some(({ place }) => place.kind === 'region')) return false;
	const called = DIVISIONS.has(lower[outer.last] ?? '') || DIVISIONS.has(lower[outer.last - 1]);
	return called || (/^[,.;)]$/.test(word[outer.last] ?? '.') && !LISTING.has(lower[outer.last + 1] ?? ''));
}

const DIVISIONS = new Set(
	'department province region oblast governorate prefecture district canton county state intendancy'.split(
		' '
	)
);
const LISTING = new Set(['and', 'or']);

/** What one sentence says plainly of a name holds for it in the others, and a list of places draws in its members. */
function learn(doc: Document, found: readonly FoundName[], { surnames }: Persons): void {
	const { word, lower } = doc.tokens;
	const best = new Map<string, number>();
	for (const { name, score } of found) best.set(name, Math.max(best.get(name) ?? -9, score));
	for (const name of found) {
		const strongest = best.get(name.name)!;
		const own = !name.branded && !surnames.has(lower[name.last - 1]);
		if (own && strongest > 1.2 && name.score > -2.6 && name.score <= 0) name.score += 2;
	}
	drawIn(found, word);
	for (let i = 0; i + 1 < found.length; i++) {
		const [left, right] = [found[i], found[i + 1]];
		if (!areListed(left, right, word)) continue;
		if (left.score > 1 && right.score > -1.5 && right.score <= 0.5) right.score += 0.8;
		else if (right.score > 1 && left.score > -1.5 && left.score <= 0.5) left.score += 0.8;
	}
}

function smallWords({ tokens }: Document): Set<string> {
	const small = new Set<string>();
	for (let i = 0; i < tokens.length; i++) {
		if (tokens.word[i] === tokens.lower[i] && tokens.word[i].length > 2) small.add(tokens.word[i]);
	}
	return small;
}

/** Whether nothing but a comma or "and" parts two names. */
function areListed(left: FoundName, right: FoundName, word: readonly string[]): boolean {
	const between = right.first - left.last;
	if (between === 1) return /^(?:,|and|or|\/)$/.test(word[left.last]);
	return between === 2 && word[left.last] === ',' && /^(?:and|or)$/.test(word[left.last + 1]);
}

/** Three in a row that may each be a small town are towns: "Bantam, Litchfield, Winsted and Canaan". */
function drawIn(found: readonly FoundName[], word: readonly string[]): void {
	for (let first = 0; first < found.length;) {
		let last = first + 1;
		while (last < found.length && areListed(found[last - 1], found[last], word)) last++;
		const row = found.slice(first, last).filter(({ score }) => score > -1.6);
		if (row.length >= 3) for (const name of row) name.score += 0.7;
		first = last;
	}
}

/** Paragraphs whose words are nearly all in capitals tell nothing by their capitals. */
function shoutedTokens(doc: Document): Uint8Array {
	const { tokens, paragraphs } = doc;
	const flags = new Uint8Array(tokens.length);
	let i = 0;
	for (const { span } of paragraphs) {
		const first = i;
		let shouted = 0;
		let words = 0;
		for (; i < tokens.length && tokens.start[i] < span.end; i++) {
			const word = tokens.word[i];
			if (word.length < 2 || word.charCodeAt(0) < 65) continue;
			words++;
			if (isShouted(word)) shouted++;
		}
		if (words > 3 && shouted > words * 0.8) flags.fill(1, first, i);
	}
	return flags;
}
