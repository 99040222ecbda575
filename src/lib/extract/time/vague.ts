import { Pos } from '../tagger';
import { mention, NONE, type Finder } from './mention';
import { isHyphen } from './numbers';

type Ref = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

const WORDS: ReadonlyMap<string, Ref> = new Map([
	['now', 'PRESENT_REF'],
	['currently', 'PRESENT_REF'],
	['current', 'PRESENT_REF'],
	['nowadays', 'PRESENT_REF'],
	['presently', 'PRESENT_REF'],
	['recently', 'PAST_REF'],
	['future', 'FUTURE_REF'],
	['past', 'PAST_REF'],
	['soon', 'FUTURE_REF'],
	['term', 'FUTURE_REF'],
	['date', 'FUTURE_REF']
]);

/** "now", "currently", "recently", "the near future": words that point at a time without naming it. */
export const findVagueWords: Finder = (doc, at) => {
	const { lower, pos } = doc.tokens;
	const ref = WORDS.get(lower[at]);
	if (!ref) return NONE;
	const before = lower[at - 1] ?? '';
	switch (lower[at]) {
		case 'future':
		case 'past': {
			const near = NEARNESS.has(before) ? 1 : 0;
			if (lower[at - 1 - near] !== 'the' || before === 'foreseeable') return NONE;
			// "the past decade" and "the future president" are about something else.
			return qualifies(pos[at + 1], lower[at + 1])
				? NONE
				: [mention(doc, at - 1 - near, at + 1, { kind: 'vague', ref })];
		}
		case 'date':
			return before === 'later' && lower[at - 2] === 'a' && lower[at - 3] === 'at'
				? [mention(doc, at - 2, at + 1, { kind: 'vague', ref })]
				: NONE;
		case 'term': {
			const length = isHyphen(lower[at - 1]) ? at - 2 : at - 1;
			if (!/^(?:near|short|medium|long|longer|nearer)$/.test(lower[length] ?? '')) return NONE;
			// "near-term debt" says how long something runs.
			if (lower[length - 1] !== 'the') return NONE;
			return qualifies(pos[at + 1], lower[at + 1])
				? NONE
				: [mention(doc, length - 1, at + 1, { kind: 'vague', ref })];
		}
		case 'now':
			return [mention(doc, before === 'right' ? at - 1 : at, at + 1, { kind: 'vague', ref })];
		case 'soon':
			// "As soon as he came" and "soon found" date nothing ahead.
			return COMING.has(before) || COMING.has(lower[at + 1] ?? '')
				? [mention(doc, at, at + 1, { kind: 'vague', ref })]
				: NONE;
		default:
			// "The then-current price"
			if (lower[at] === 'current' && (before === 'then' || (isHyphen(before) && lower[at - 2] === 'then')))
				return [
					mention(doc, before === 'then' ? at - 1 : at - 2, at + 1, { kind: 'vague', ref: 'PAST_REF' })
				];
			return [
				mention(doc, before === 'more' || before === 'most' ? at - 1 : at, at + 1, { kind: 'vague', ref })
			];
	}
};

const COMING = new Set("will 'll ’ll may might could would to be".split(' '));
const NEARNESS = new Set(['near', 'foreseeable', 'distant', 'recent', 'immediate']);

function qualifies(pos: number | undefined, word: string | undefined): boolean {
	if (pos === undefined || word === undefined || !/^[a-z0-9]/.test(word)) return false;
	return pos === Pos.NOUN || pos === Pos.ADJ || pos === Pos.NUM || pos === Pos.PROPN;
}
