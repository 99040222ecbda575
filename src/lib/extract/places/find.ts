import type { Document } from '../document';
import type { FoundName } from './found-name';
import type { Candidate, Gazetteer } from './gazetteer';
import {
	AUTHORITIES,
	AWAY,
	BRANDS,
	DOUBTFUL_FEATURES,
	FEATURES,
	LOCATIVE,
	NOT_PLACES,
	NUMBERED_ROADS,
	PARTIES,
	PARTS,
	PLACE_VERBS,
	QUARTERS,
	SMALL_CONNECTORS,
	TITLES,
	TOWARD,
	UNITS,
	UNIT_AFTER
} from './lexicon';
import { learn, pairUp } from './neighbours';
import { findPersons, type Persons } from './persons';
import { Scorer } from './score';
import { signsOf, type Signs } from './signs';
import { isCapital, isJoiner, isPossessive, isShouted, isSpaced } from './words';

const MOST_WORDS = 7;
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
const SMALL_OPENERS = new Set(
	'the a an in at on of from this that our my his her their its only one two three four five six seven eight nine ten some most many all no every each when while if as for after before near'.split(
		' '
	)
);
/** "Northwestern Quito": a part of what follows, though Zambia has a province of the name. */
const COMPASS = /^(?:north|south)-?(?:east|west)ern$/i;
/** Names that the capitals of a government, a street of bankers or a hall go by. */
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
/** Finds names that may be those of places, with what the sentences say for and against each. */
export function findNames(doc: Document, gazetteer: Gazetteer): FoundName[] {
	const signs = signsOf(doc);
	const reader = new NameReader(doc, gazetteer, signs);
	const found = reader.read();
	const scorer = new Scorer(doc, signs, reader.persons);
	pairUp(doc, found);
	for (const name of found) {
		name.score += scorer.scoreOf(name);
		if (scorer.isFiled(name)) name.filed = true;
		const called = scorer.calledOf(name);
		if (called) name.called = called;
	}
	learn(doc, found, reader.persons);
	return found;
}

class NameReader {
	readonly persons: Persons;
	readonly #doc: Document;
	readonly #gazetteer: Gazetteer;
	readonly #signs: Signs;
	/** Names in no list that the words around them have called places. */
	readonly #called = new Set<string>();

	constructor(doc: Document, gazetteer: Gazetteer, signs: Signs) {
		this.#doc = doc;
		this.#gazetteer = gazetteer;
		this.#signs = signs;
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
		if (!isCapital(word[i]) || !isSpaced(this.#doc, i - 1) || this.#signs.starts[i] || isShouted(word[i]))
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
		const abroad = full && written.length >= 3 && !this.#signs.shouted[first];
		const fits = country
			? full && !this.#signs.shouted[first]
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
		if (this.#signs.shouted[first]) return null;
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
			this.#signs.starts[first] &&
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
		if (this.#signs.starts[first] || this.#signs.shouted[first] || isShouted(word[first])) return null;
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
		const name = word.slice(first, last).join(' ');
		// "The town of Kamenka … in Kamenka"
		const again = this.#called.has(name) && this.#cued(first);
		if (!called && !inside && !again) return null;
		if (inside && !called && !again) {
			const outer = this.#longest(last + 1);
			if (
				!outer?.candidates.some(
					({ place, match }) => match !== 'demonym' && (place.kind === 'country' || place.kind === 'region')
				)
			)
				return null;
		}
		if (called) this.#called.add(name);
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
}
