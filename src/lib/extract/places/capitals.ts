import type { Place } from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import type { Document } from '../document';
import type { Home } from '../home';
import { Pos } from '../tagger';
import type { Gazetteer } from './gazetteer';
import type { PlaceMention } from './mention';
import { roleOf } from './roles';
import { isCapital } from './words';

/** How many times as many people the likelier country has. */
const OTHERWISE = 10;

/**
 * "The French capital": a town told by its country's people, where no name follows that says it again; and "in the
 * capital", of the country that the story is about.
 */
export function findCapitals(doc: Document, gazetteer: Gazetteer, home: () => Home | null): PlaceMention[] {
	const { lower, word, start, end, length } = doc.tokens;
	const found: PlaceMention[] = [];
	for (let last = 1; last < length; last++) {
		if (lower[last] !== 'capital') continue;
		const next = lower[last + 1] ?? '';
		// "the Ukrainian capital Kyiv", "the French capital of fashion"
		if (next === 'of' || isCapital(word[last + 1] ?? '') || (next === ',' && isCapital(word[last + 2] ?? '')))
			continue;
		const own = isBare(doc, last) ? home()?.country : null;
		const seat = own?.country ? gazetteer.capitalOf(own.country) : null;
		if (seat) {
			const how = say.place.storysCapital(own!.name);
			found.push(described(doc, seat, last, last, 'capital', how, 0.8));
			continue;
		}
		// "France's capital"
		const owner = last - 2;
		if (/^['’]s$/.test(lower[last - 1]) && owner >= 0 && isCapital(word[owner])) {
			const name = doc.text.slice(start[owner], end[owner]);
			const country = gazetteer
				.lookup(name)
				.find(({ match, place }) => match !== 'demonym' && place.kind === 'country')?.place;
			const place = country?.country ? gazetteer.capitalOf(country.country) : null;
			if (place)
				found.push(
					described(doc, place, owner, last, name, say.place.capitalOf(place.name, country!.name), 0.9)
				);
			continue;
		}
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
			found.push(
				described(doc, place, first, last, people, say.place.peoplesCapital(place.name, people), 0.9)
			);
			break;
		}
	}
	return found;
}

function described(
	doc: Document,
	place: Place,
	first: number,
	last: number,
	name: string,
	how: string,
	confidence: number
): PlaceMention {
	const span = { start: doc.tokens.start[first], end: doc.tokens.end[last] };
	const found = {
		span,
		name,
		first,
		last: last + 1,
		candidates: [],
		score: 1,
		container: null,
		minor: false,
		branded: false
	};
	const role = roleOf(doc, withArticle(doc, found), false);
	return { span, place, candidates: [], how, confidence, role, described: true };
}

/** "In the capital", "outside this capital", "of the country's capital": not "in the capital of the province". */
function isBare({ tokens }: Document, at: number): boolean {
	const { lower, pos } = tokens;
	const next = lower[at + 1] ?? '';
	if (next !== 'city' && (pos[at + 1] === Pos.NOUN || pos[at + 1] === Pos.PROPN)) return false;
	let article = at - 1;
	if (/^['’]s$/.test(lower[article]) && /^(?:country|nation)$/.test(lower[article - 1])) article -= 2;
	if (!/^(?:the|this)$/.test(lower[article] ?? '')) return false;
	return /^(?:in|of|near|outside|around|throughout|inside|from|at)$/.test(lower[article - 1] ?? '');
}

/** The preposition stands before the article. */
function withArticle<N extends { readonly first: number }>({ tokens }: Document, name: N): N {
	return tokens.lower[name.first - 1] === 'the' ? { ...name, first: name.first - 1 } : name;
}
