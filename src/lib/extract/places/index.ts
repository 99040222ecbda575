import type { Document } from '../document';
import { findHome, type Home } from '../home';
import { findNames } from './find';
import { isPlace, type FoundName } from './found-name';
import type { Gazetteer } from './gazetteer';
import { customsOf } from './customs';
import { isDateline } from './dateline';
import { homeNames, isDoubtful, weighByHome } from './home';
import { findCapitals } from './capitals';
import type { PlaceMention } from './mention';
import { peopleOf } from './people';
import { FIRST_LOOK, resolvePlaces } from './resolve';
import { roleOf } from './roles';

export { openGazetteer, type Candidate, type Gazetteer, type NameMatch } from './gazetteer';
export type { PlaceMention, PlaceRole } from './mention';

/** Reads the places of an article: finds their names, says which place each is, and what it does in its sentence. */
export function readPlaces(doc: Document, gazetteer: Gazetteer): PlaceMention[] {
	const names = findNames(doc, gazetteer);
	const around = { people: peopleOf(doc, gazetteer), customs: customsOf(doc) };
	const publishers = homeNames(doc, gazetteer);
	const resolve = (rounds?: number) =>
		resolvePlaces([...publishers, ...names.filter(isPlace)], around, (name) => unitOf(doc, name), rounds);
	// A look is as good as the whole, unless it changes what there is to look at.
	let resolved = resolve(names.some(isDoubtful) ? FIRST_LOOK : undefined);
	if (weighByHome(names, resolved)) resolved = resolve();
	const found = names.filter(isPlace);
	const named = found.map((name): PlaceMention => {
		const { place, others, how, sure } = resolved.get(name)!;
		const certain = 1 / (1 + Math.exp(-name.score));
		return {
			span: name.span,
			place,
			candidates: others,
			how,
			confidence: place ? certain * sure : certain * 0.5,
			role: roleOf(doc, name, isDateline(doc, name)),
			...(name.called && !place ? { called: name.called } : {})
		};
	});
	let home: Home | null | undefined;
	const capitals = findCapitals(doc, gazetteer, () => (home ??= findHome(named, around.people)));
	if (capitals.length === 0) return named;
	return [...named, ...capitals].sort((a, b) => a.span.start - b.span.start);
}

/** What the words beside a name call it: "the city of Sumy", "Sumy oblast". */
export function unitOf(
	doc: Document,
	{ first, last, name }: FoundName
): 'region' | 'district' | 'town' | null {
	const { lower } = doc.tokens;
	const own = UNIT[(/[^ ]+$/.exec(name)?.[0] ?? '').toLowerCase()];
	if (own === 'district') return own;
	const before = lower[first - 1] === 'of' ? UNIT[lower[first - 2] ?? ''] : UNIT[lower[first - 1] ?? ''];
	return UNIT[lower[last] ?? ''] ?? before ?? null;
}

const UNIT: Record<string, 'region' | 'district' | 'town' | undefined> = {
	oblast: 'region',
	province: 'region',
	department: 'region',
	departments: 'region',
	governorate: 'region',
	region: 'region',
	state: 'region',
	prefecture: 'region',
	county: 'district',
	parish: 'district',
	canton: 'district',
	intendancy: 'region',
	district: 'district',
	raion: 'district',
	city: 'town',
	town: 'town',
	village: 'town',
	hamlet: 'town',
	municipality: 'town',
	township: 'town'
};
