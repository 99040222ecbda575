import { mention, NONE, type Finder, WHICH } from './mention';
import { SEASONS } from './names';
import { yearFrom } from './numbers';
import { Pos } from '../tagger';

/** "last summer", "the spring of 1997", "this fall"; "fall" and "spring" are verbs elsewhere. */
export const findSeasons: Finder = (doc, at) => {
	const { lower, pos, word } = doc.tokens;
	const season = SEASONS.get(lower[at]);
	if (!season || word[at] === word[at].toUpperCase()) return NONE;
	let last = at + 1;
	const of = lower[last] === 'of' || lower[last] === ',' ? 1 : 0;
	const behind = last + of;
	const spelled = yearFrom(doc.tokens, behind);
	// "the winter of 1974-75" goes by the year that it begins in.
	const figures = /^((?:1[5-9]|20)\d\d)(?:[-–—/]\d{2}(?:\d{2})?)?$/.exec(lower[behind] ?? '');
	const year = figures ? Number(figures[1]) : (spelled?.value ?? null);
	if (year !== null) last = spelled?.last ?? behind + 1;
	let first = at;
	const early = /^(?:early|late|mid)$/.test(lower[first - 1] ?? '');
	if (early) first--;
	const which = WHICH.get(lower[first - 1]) ?? null;
	if (which) first--;
	const before = lower[first - 1] ?? '';
	const placed = which !== null || year !== null || /^(?:in|during|since|until|by|through)$/.test(before);
	const article =
		before === 'the' &&
		/^(?:in|into|during|since|until|by|through|of|for|over)$/.test(lower[first - 2] ?? '');
	if (!placed && !article && !early) return NONE;
	if (!which && year === null && (pos[at] === Pos.VERB || (pos[at + 1] === Pos.NOUN && !early))) return NONE;
	if (lower[at] === 'fall' && lower[at + 1] === 'of' && year === null) return NONE;
	if (before === 'the') first--;
	return [mention(doc, first, last, { kind: 'season', season, year, which }, { hedged: early })];
};
