import type { Document } from '../document';
import type { Gazetteer } from './gazetteer';
import type { PlaceMention } from './mention';
import { roleOf } from './roles';
import { isCapital } from './words';

/** How many times as many people the likelier country has. */
const OTHERWISE = 10;

/** "The French capital": a town told by its country's people, where no name follows that says it again. */
export function findCapitals(doc: Document, gazetteer: Gazetteer): PlaceMention[] {
	const { lower, word, start, end, length } = doc.tokens;
	const found: PlaceMention[] = [];
	for (let last = 1; last < length; last++) {
		if (lower[last] !== 'capital') continue;
		const next = lower[last + 1] ?? '';
		// "the Ukrainian capital Kyiv", "the French capital of fashion"
		if (next === 'of' || isCapital(word[last + 1] ?? '') || (next === ',' && isCapital(word[last + 2] ?? '')))
			continue;
		for (let first = last - 1; first >= Math.max(0, last - 2) && isCapital(word[first]); first--) {
			const people = doc.text.slice(start[first], end[last - 1]);
			const [country, other] = gazetteer
				.lookup(people)
				.filter(({ match, place }) => match === 'demonym' && place.kind === 'country')
				.map(({ place }) => place);
			// "French" is of France, though of French Guiana too; "Korean" might be of either.
			if (!country?.country || (other && other.population * OTHERWISE > country.population)) continue;
			const place = gazetteer.capitalOf(country.country);
			if (!place) continue;
			const span = { start: start[first], end: end[last] };
			const name = {
				span,
				name: people,
				first,
				last: last + 1,
				candidates: [],
				score: 1,
				container: null,
				minor: false,
				branded: false
			};
			found.push({
				span,
				place,
				candidates: [],
				how: `${place.name} is the ${people} capital.`,
				confidence: 0.9,
				role: roleOf(doc, withArticle(doc, name), false),
				described: true
			});
			break;
		}
	}
	return found;
}

/** The preposition stands before the article. */
function withArticle<N extends { readonly first: number }>({ tokens }: Document, name: N): N {
	return tokens.lower[name.first - 1] === 'the' ? { ...name, first: name.first - 1 } : name;
}
