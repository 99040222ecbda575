import type { Place } from '$lib/model';
import { sentenceAt, type Document } from './document';
import type { Home } from './home';
import type { PlaceMention } from './places/mention';
import { somewhereIn } from './places/resolve';

/** Farther from a name than this, in letters, a region is not said to hold it. */
const BESIDE = 60;

/**
 * Puts quarters and settlements that no gazetteer has where the text has them: a quarter in the town told last
 * before it, a village in the region told beside it, or at least in the country of the story. Their point is that
 * of what they lie in. Only what happens there makes use of it: where the name itself lies stays unknown.
 */
export function placeUnlisted(
	doc: Document,
	places: readonly PlaceMention[],
	home: Home | null
): readonly PlaceMention[] {
	if (!places.some(({ called }) => called)) return places;
	return places.map((mention, i) => {
		if (mention.place || !mention.called) return mention;
		const whole =
			mention.called === 'quarter' ? (townOf(i) ?? home?.country) : (regionOf(i) ?? home?.country);
		if (!whole) return mention;
		const name = doc.text.slice(mention.span.start, mention.span.end);
		const { place, sure } = somewhereIn(whole, name);
		const how = `No ${name} is known; its point is that of ${whole.name}, which the text tells around it.`;
		return { ...mention, place, how, confidence: mention.confidence * sure };
	});

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
