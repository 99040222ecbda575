import { mention, NONE, type Finder } from './mention';

type Ref = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

const WORDS: ReadonlyMap<string, Ref> = new Map([
	['now', 'PRESENT_REF'],
	['currently', 'PRESENT_REF'],
	['current', 'PRESENT_REF'],
	['nowadays', 'PRESENT_REF'],
	['presently', 'PRESENT_REF'],
	['recently', 'PAST_REF'],
	['recent', 'PAST_REF'],
	['previously', 'PAST_REF'],
	['formerly', 'PAST_REF'],
	['soon', 'FUTURE_REF'],
	['shortly', 'FUTURE_REF'],
	['future', 'FUTURE_REF'],
	['past', 'PAST_REF']
]);

/** "now", "currently", "recently", "the near future": words that point at a time without naming it. */
export const findVagueWords: Finder = (doc, at) => {
	const { lower } = doc.tokens;
	const ref = WORDS.get(lower[at]);
	if (!ref) return NONE;
	const before = lower[at - 1] ?? '';
	switch (lower[at]) {
		case 'future':
		case 'past': {
			const near = /^(?:near|foreseeable|distant|recent|immediate)$/.test(before) ? 1 : 0;
			if (lower[at - 1 - near] !== 'the') return NONE;
			const next = lower[at + 1] ?? '';
			if (
				/^[a-z0-9]/.test(next) &&
				!/^(?:and|for|of|to|as|with|but|was|is|were|in|by|that|when|or|when|has|have|had|could|may|will|would|on)$/.test(
					next
				)
			)
				return NONE;
			return [mention(doc, at - 1 - near, at + 1, { kind: 'vague', ref })];
		}
		case 'now':
			return [mention(doc, before === 'right' ? at - 1 : at, at + 1, { kind: 'vague', ref })];
		case 'soon':
		case 'shortly':
			return /^(?:as|how|too|so)$/.test(before) ||
				/^(?:after|before|as|thereafter)$/.test(lower[at + 1] ?? '')
				? NONE
				: [mention(doc, at, at + 1, { kind: 'vague', ref })];
		default:
			return [
				mention(doc, before === 'more' || before === 'most' ? at - 1 : at, at + 1, { kind: 'vague', ref })
			];
	}
};
