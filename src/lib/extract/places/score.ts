import type { Document } from '../document';
import { Pos } from '../tagger';
import { isDateline } from './dateline';
import type { Called, FoundName } from './found-name';
import {
	AILMENTS,
	AUTHORITIES,
	AWAY,
	BRANDS,
	GIVEN_NAMES,
	INHABITANTS,
	LOCATIVE,
	LOOSE,
	PARTIES,
	PARTS,
	PLACE_VERBS,
	QUARTERS,
	SAYING,
	TITLES,
	TOWARD,
	UNIT_AFTER,
	UNITS,
	VILLAGES
} from './lexicon';
import type { Persons } from './persons';
import type { Signs } from './signs';
import { isCapital, isPossessive, isShouted, isSpaced } from './words';

/** What a town of two hundred thousand weighs. */
const LARGE_TOWN = 0.9;

/** Weighs what the gazetteer and the sentence say for and against a name. */
export class Scorer {
	readonly #doc: Document;
	readonly #signs: Signs;
	readonly #persons: Persons;

	constructor(doc: Document, signs: Signs, persons: Persons) {
		this.#doc = doc;
		this.#signs = signs;
		this.#persons = persons;
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
		if (this.#signs.shouted[first]) best -= 0.5;
		else if (
			isShouted(word[first]) &&
			words === 1 &&
			name.length <= 5 &&
			candidates[0].match !== 'abbreviation'
		)
			best -= 2;
		const surname = this.#persons.surnames.get(lower[last - 1]) ?? 0;
		if (words === 1 && surname > 0) best -= 3;
		// "Washington told" may be the capital's government; "Rubio told" is nobody's but Rubio's.
		else if (words === 1 && this.#persons.doers.has(lower[first]) && best < LARGE_TOWN) best -= 3;
		// A name that the article also writes small is a word: "Pool operators", "the pool".
		if (words === 1 && best < 1.3 && this.#signs.small.has(lower[first])) best -= 1.5;
		return best;
	}

	#before({ first, last, candidates }: FoundName): number {
		const { word, lower, pos } = this.#doc.tokens;
		let at = first - 1;
		if (this.isFiled({ first, last })) return 4;
		if (at < 0) return 0.2;
		if (word[at] === '-' && PARTIES.has(lower[at - 1] ?? '') && !isSpaced(this.#doc, at)) return 2.5;
		if (this.#signs.starts[first]) return pos[first] === Pos.PROPN || last - first > 1 ? 0.2 : -0.5;
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
			const ofSomeone = this.#persons.tokens[at - 1] === 1 || unit === ',' || unit === ')';
			return ofSomeone ? 1.4 : 0.6;
		}
		// "Jeff Mann, 41, Grapeland,": a name, an age, a home.
		if (before === ',' && /^\d{1,2}$/.test(lower[at - 1] ?? '') && /^[,.]$/.test(word[last] ?? ''))
			return 1.4;
		if (LOOSE.has(before)) return 0.3;
		if (PARTS.has(before)) return 1.2;
		if (UNITS.has(before) && !isCapital(word[at])) return 0.8;
		if (PLACE_VERBS.has(before)) return 1;
		if (isCapital(word[at]) && at === first - 1 && spaced && !this.#signs.starts[at]) {
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

	/** "CORSICANA — A grand jury …", "SUMY: Two missiles …": capitals and a dash or colon, also where it opens the story only after its headline. */
	#isFiling(first: number, last: number): boolean {
		const { word } = this.#doc.tokens;
		return (
			this.#signs.starts[first] === 1 &&
			isShouted(word[first]) &&
			!this.#signs.shouted[first] &&
			/^(?:[–—:]|--)$/.test(word[last] ?? '')
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
			if (this.#signs.shouted[last]) return score;
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
