import type { Place } from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import type { PlaceMention } from './places/mention';

/** The country that a story is about, and the words that show it. */
export interface Home {
	readonly country: Place;
	/** Where the text names it, or a place in it. */
	readonly mention: PlaceMention;
	readonly how: string;
	/** Whether hardly anything in the story points elsewhere. */
	readonly alone: boolean;
}

/** What each sort of word counts for. A country is named for what it says or does, a town for what happened there. */
const WEIGHTS = { dateline: 2, inside: 1, happens: 1, named: 0.4, people: 0.5 };
/** A country holds the story if it holds this share of what its words count for. */
const SHARE = 0.5;
/** …and plays nowhere else if it holds this much. */
const ALONE = 0.8;

/**
 * The country that a story plays in, by where it was filed, the places in it and the peoples that it speaks of;
 * `null` if these do not agree on one.
 *
 * @param peoples How often the article speaks of the people of each country, by its code.
 */
export function findHome(places: readonly PlaceMention[], peoples: ReadonlyMap<string, number>): Home | null {
	const counts = new Map<string, number>();
	const count = (code: string | null, points: number) => {
		if (code) counts.set(code, (counts.get(code) ?? 0) + points);
	};
	let filed: PlaceMention | null = null;
	for (const one of places) {
		if (!one.place) continue;
		if (one.role === 'dateline') {
			if (!filed) count(one.place.country, WEIGHTS.dateline);
			filed ??= one;
		} else count(one.place.country, weightOf(one));
	}
	for (const [code, times] of peoples) count(code, times * WEIGHTS.people);
	let code: string | null = null;
	let most = 0;
	let all = 0;
	for (const [one, points] of counts) {
		all += points;
		if (points > most) [code, most] = [one, points];
	}
	if (!code || most < SHARE * all) return null;
	const within = places.filter(({ place }) => place?.country === code);
	const mention =
		within.find(({ place }) => place!.kind === 'country') ??
		within.find(({ role }) => role !== 'dateline') ??
		within[0];
	const found = mention?.place?.path.find(({ kind }) => kind === 'country');
	if (!mention || !found) return null;
	const country: Place =
		mention.place!.kind === 'country' ? mention.place! : { ...mention.place!, ...found, path: [found] };
	const how =
		filed?.place && filed.place.country === code
			? say.place.filedAndAbout(filed.place.name, country.name)
			: say.place.storyAbout(country.name);
	return { country, mention, how, alone: most >= ALONE * all };
}

function weightOf({ place, role }: PlaceMention): number {
	if (place!.kind !== 'country') return WEIGHTS.inside;
	return role === 'locative' || role === 'object' ? WEIGHTS.happens : WEIGHTS.named;
}
