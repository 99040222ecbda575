import type { Document } from '../document';
import type { Gazetteer } from './gazetteer';
import { isCapital } from './words';

/** How much a mention of a people weighs beside one of a place. */
const WEIGHT = 0.7;

/**
 * How often an article speaks of the people of each country ("Ukrainian", "Texans"). Such words are no mentions of
 * places, but tell where a story plays.
 */
export function peopleOf({ tokens }: Document, gazetteer: Gazetteer): Map<string, number> {
	const countries = new Map<string, number>();
	for (let i = 0; i < tokens.length; i++) {
		const word = tokens.word[i];
		if (word.length < 4 || !isCapital(word)) continue;
		for (const { place, match } of gazetteer.lookup(word)) {
			if (match === 'demonym' && place.country)
				countries.set(place.country, (countries.get(place.country) ?? 0) + WEIGHT);
		}
	}
	return countries;
}
