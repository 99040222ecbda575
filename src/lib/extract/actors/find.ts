import type { Document, Tokens } from '../document';
import { isPeopleNoun, isPersonNoun } from '../people';
import type { PlaceMention } from '../places/mention';
import type { Sentence } from '../sentences';
import { Pos } from '../tagger';
import { NameJudge } from './judge';
import type { NameMention } from './mention';
import { CAPITALS, isTitled, LETTER_CASE, opensQuote, type Shape, shapeOf } from './shape';
import {
	isDayOrMonth,
	isFunctionWord,
	isOffice,
	isOrganisationWord,
	isParticle,
	isTitleWord,
	takesOf
} from './words';

/** Longest run of capitals that is one name. */
const LONGEST = 12;
/** Of a name in capitals, since nothing but the tagger's word shows where it ends. */
const LONGEST_IN_CAPITALS = 3;
const MAY_BE_NAME = new Set<number>([Pos.PROPN, Pos.NOUN, Pos.ADJ, Pos.X]);
const INITIALS = /^\p{Lu}\.?$/u;

/** Finds names by their capitals, as wide as they go. */
export class NameFinder {
	readonly #tokens: Tokens;
	readonly #doc: Document;
	readonly #judge: NameJudge;
	/** Words that the text also writes small: a capital at the head of a sentence says nothing of them. */
	readonly #small = new Set<string>();

	constructor(doc: Document, places: readonly PlaceMention[]) {
		this.#doc = doc;
		this.#tokens = doc.tokens;
		const { word, lower, length } = doc.tokens;
		for (let i = 0; i < length; i++) if (word[i] === lower[i]) this.#small.add(word[i]);
		this.#judge = new NameJudge(doc, places, this.#small);
	}

	find(): NameMention[] {
		const found: NameMention[] = [];
		for (const sentence of this.#doc.sentences) {
			const shape = shapeOf(this.#tokens, sentence);
			for (let i = sentence.first; i < sentence.last;) {
				const to = this.#runEnd(i, sentence, shape);
				if (to > i) this.#judge.judge(i, to, sentence, shape, found);
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
}
