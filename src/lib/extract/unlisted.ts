import type { Place } from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import { sentenceAt, type Document } from './document';
import type { Home } from './home';
import type { PlaceMention } from './places/mention';
import { FEATURES } from './places/lexicon';
import { somewhereIn } from './places/resolve';

/** Farther from a name than this, in letters, a region is not said to hold it. */
const BESIDE = 60;

/** No town of this many people is mistaken for a village of the same name elsewhere. */
const WELL_KNOWN = 200_000;

/**
 * Puts quarters and settlements that no gazetteer has where the text has them: a quarter in the town told last
 * before it, a village in the region told beside it, or at least in the country of the story. Their point is that
 * of what they lie in. Only what happens there makes use of it: where the name itself lies stays unknown.
 */
export function placeUnlisted(
	doc: Document,
	places: readonly PlaceMention[],
	home: Home | null,
	peoples: ReadonlyMap<string, number>
): readonly PlaceMention[] {
	const told = namesByCountry(doc, places);
	const isQuarter = ({ called, span }: PlaceMention) =>
		called === 'quarter' || QUARTER.test(doc.text.slice(span.end, span.end + 14));
	if (!places.some((one) => isOpen(one) || isAbroad(one))) return places;
	/** What each name lies in that the words around it called a settlement: "the town of Ostra … in Ostra". */
	const called = new Map<string, Place>();
	return places.map((mention, i) => {
		const name = doc.text.slice(mention.span.start, mention.span.end);
		const before = mention.place || !LOCATED.has(mention.role) ? undefined : called.get(name);
		if (!before && !isOpen(mention) && !isAbroad(mention)) return mention;
		const whole =
			before ?? (isQuarter(mention) ? (townOf(i) ?? home?.country) : (regionOf(i) ?? home?.country));
		if (!whole) return mention;
		if (mention.called) called.set(name, whole);
		const { place, sure } = somewhereIn(whole, name);
		const how = say.place.noneAround(name, whole.name);
		return { ...mention, place, how, confidence: mention.confidence * sure };
	});

	/** In no list: called a village or a quarter, or something happened there, and the story plays in one country. */
	function isOpen({ place, called, role, span }: PlaceMention): boolean {
		if (place) return false;
		if (called) return true;
		if (role !== 'locative' || !home?.alone) return false;
		if (!STANDS_IN.test(doc.text.slice(Math.max(0, span.start - 9), span.start))) return false;
		if (PART_OF_NAME.test(doc.text.slice(span.end, span.end + 12))) return false;
		const name = doc.text.slice(span.start, span.end).toLowerCase();
		return !FEATURES.has(name.slice(name.lastIndexOf(' ') + 1)) && !NUMBERED.test(name);
	}

	/**
	 * A small place of the name is known abroad, in a country that the story does not speak of: what it means is a
	 * quarter or a village of its own country that no list has.
	 */
	function isAbroad(mention: PlaceMention): boolean {
		const { place, role } = mention;
		if (!place?.country || !home || role === 'dateline' || place.country === home.country.country)
			return false;
		if (!/^(?:town|district|region)$/.test(place.kind) || place.population >= WELL_KNOWN) return false;
		if (!home.alone && !isQuarter(mention)) return false;
		const inside = told.get(place.country);
		if (isQuarter(mention)) return !inside || inside.size <= 1;
		return !peoples.has(place.country) && !told.has(place.country + COUNTRY) && (inside?.size ?? 0) <= 1;
	}

	/** "The Ostra quarter of Lima"; else the town told before in the paragraph; else where the story was filed. */
	function townOf(i: number): Place | null {
		const { start, end } = places[i].span;
		const next = places[i + 1];
		if (next && /^ \w+ (?:of|in) $/.test(doc.text.slice(end, next.span.start)) && isAtHome(next))
			return next.place;
		const paragraph = sentenceAt(doc, start)?.paragraph;
		for (let k = i - 1; k >= 0; k--) {
			const one = places[k];
			if (sentenceAt(doc, one.span.start)?.paragraph !== paragraph && one.role !== 'dateline') continue;
			if (one.place?.kind === 'town' && isAtHome(one)) return one.place;
		}
		return null;
	}

	function regionOf(i: number): Place | null {
		const { start, end } = places[i].span;
		for (const one of [places[i + 1], places[i - 1]]) {
			if (!one?.place || !isAtHome(one)) continue;
			if (one.place.kind !== 'region' && one.place.kind !== 'district') continue;
			if (Math.max(one.span.start - end, start - one.span.end) <= BESIDE) return one.place;
		}
		return null;
	}

	function isAtHome({ place }: PlaceMention): boolean {
		return place !== null && (!home || place.country === home.country.country);
	}
}

const LOCATED = new Set<PlaceMention['role']>(['locative', 'destination', 'origin']);
const QUARTER = /^\s(?:neighbou?rhood|quarter|shantytown|slum|barrio)\b/i;
const NUMBERED = /\d/;
/** What happens "in" or "near" a name happens in a settlement; what happens "at" it, at a farm, a factory, a mine. */
const STANDS_IN = /\b(?:in|near|outside)\s(?:the\s)?$/i;
/** "In Ostra street", "near Ostra's house": no settlement. */
const PART_OF_NAME =
	/^(?:['’]|-|\s(?!(?:by|on|at|and|or|in|where|when|as|to|after|before|near|village|town|yesterday|today|this|last)\b)\p{L})/u;
/** Marks, behind a country's code, that the text names the country itself. */
const COUNTRY = '!';

/** Under what names the text speaks of each country and, apart from it, of what lies in it. */
function namesByCountry({ text }: Document, places: readonly PlaceMention[]): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const { place, span } of places) {
		if (!place?.country) continue;
		const key = place.kind === 'country' ? place.country + COUNTRY : place.country;
		const names = found.get(key) ?? new Set();
		names.add(text.slice(span.start, span.end));
		found.set(key, names);
	}
	return found;
}
