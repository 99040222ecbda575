import type { Tokens } from '../document';
import { Pos } from '../tagger';

/** "Twice a week", "three days a month": how often it comes round. */
export function isFrequency({ lower }: Tokens, article: number): boolean {
	if (isRoundTheClock(lower, article)) return false;
	return /^(?:once|twice|times|hours|days|nights|weeks|months)$/.test(lower[article - 1] ?? '');
}

/** "$5 million a year", "358,000 seats a week", "10 miles an hour": an amount for each, which dates nothing. */
export function isRate({ lower, pos }: Tokens, article: number): boolean {
	const before = lower[article - 1] ?? '';
	if (isRoundTheClock(lower, article)) return true;
	if (/^(?:once|twice|times|hours|days|nights|weeks|months|years)$/.test(before)) return false;
	if (/^(?:million|billion|trillion|thousand|percent|%|cents?|dollars|tons|barrels|miles)$/.test(before))
		return true;
	return pos[article - 1] === Pos.NUM || (pos[article - 1] === Pos.NOUN && pos[article - 2] === Pos.NUM);
}

/** "24 hours a day": always. */
export function isRoundTheClock(lower: readonly string[], article: number): boolean {
	return lower[article - 1] === 'hours' && /^(?:24|twenty-four)$/.test(lower[article - 2] ?? '');
}
