import { mention, NONE, type Finder, type Mention } from './mention';
import { isHyphen } from './numbers';
import { UNITS, type Unit } from './names';
import { counted } from './unit-counts';
import { pointed } from './unit-pointers';
import { bare, uncounted } from './units-alone';
import type { Document, Tokens } from '../document';

/** Nouns of time: "two weeks ago", "last year", "the past three months", "a day earlier", "for decades". */
export const findUnits: Finder = (doc, at) => {
	const { tokens } = doc;
	const noun = UNITS.get(tokens.lower[at]);
	if (!noun || (noun.unit === 'quarter' && !noun.plural) || noun.unit === 'season') return NONE;
	if (noun.unit === 'second' && !noun.plural) return NONE;
	if (isFraction(tokens, at, noun.unit)) return NONE;
	const found =
		yearAgo(doc, at, noun.unit) ??
		counted(doc, at, noun.unit) ??
		pointed(doc, at, noun.unit, noun.plural) ??
		(noun.plural ? uncounted(doc, at, noun.unit) : bare(doc, at, noun.unit));
	return found ? [found] : NONE;
};

/** "the year-earlier results" are those of last year, whatever the article belongs to. */
function yearAgo(doc: Document, at: number, unit: Unit): Mention | null {
	const { lower } = doc.tokens;
	if (unit !== 'year' || !isHyphen(lower[at + 1]) || !/^(?:ago|earlier)$/.test(lower[at + 2] ?? ''))
		return null;
	if (/^an?$|^with$/.test(lower[at - 1] ?? '') || /^[A-Z]/.test(doc.tokens.word[at])) {
		// "compared with a year-earlier loss": a figure against the one reported.
		const reading = { kind: 'shift', unit, amount: 1, sign: -1, from: 'told', anchor: null } as const;
		return mention(doc, at, at + 3, reading);
	}
	const reading = { kind: 'shift', unit, amount: 1, sign: -1, from: 'published', anchor: null } as const;
	return mention(doc, at, at + 3, reading);
}

/** "three-quarters of its food", "three quarters of the voters": a share. */
function isFraction({ lower }: Tokens, at: number, unit: Unit): boolean {
	if (unit !== 'quarter' || (!/^(?:three|two|four)$/.test(lower[at - 1] ?? '') && !isHyphen(lower[at - 1])))
		return false;
	if (isHyphen(lower[at - 1])) return true;
	return (
		lower[at + 1] === 'of' &&
		/^(?:the|its|his|her|their|our|all|those|them|us|an?)$/.test(lower[at + 2] ?? '')
	);
}
