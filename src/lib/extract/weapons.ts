import type { Document } from './document';

const WEAPON = /^(?:missiles?|rockets?|airstrikes?|shelling|warplanes?)$/;

/** "A ballistic missile, and 20 dead": those whom a weapon killed did not just die. */
export function namesWeapon({ tokens, sentences }: Document, sentence: number): boolean {
	const { first, last } = sentences[sentence];
	for (let t = first; t < last; t++) if (WEAPON.test(tokens.lower[t])) return true;
	return false;
}
