import { kilometres, type LonLat, type Place } from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import type { Candidate } from './gazetteer';
import { nameKey } from './name-key.js';
import type { FoundName } from './found-name';

/** What a name was taken for, and why. */
export interface Resolution {
	readonly place: Place | null;
	/** The others it could have been, likeliest first. */
	readonly others: readonly Place[];
	readonly how: string;
	/** 0..1, that it is this one. */
	readonly sure: number;
}

/** All mentions of one name in an article: they mean one place, unless the sentences say otherwise. */
interface Sense {
	readonly name: string;
	readonly mentions: FoundName[];
	readonly candidates: readonly Candidate[];
	scores: number[];
	best: number;
	/** What a sentence says it lies in: "X, Y". */
	readonly within: Map<string, FoundName>;
	/** The word behind it tells its kind: "Sumy oblast". */
	unit: 'region' | 'district' | 'town' | null;
}

/** How often all names are weighed, each time in the light of what the others were taken for; and for a first look. */
const ROUNDS = 3;
export const FIRST_LOOK = 2;
/** More namesakes than this are not weighed; the largest come first. */
const MOST_CANDIDATES = 50;
const NEAR_KM = 300;
/** How much a point more makes a reading likelier, and the least likely that still counts for others. */
const SURENESS = 1;
const LEAST_LIKELY = 0.15;
/** Nearness is taken to the places named most; a book has too many for each to be held against each. */
const MOST_ANCHORS = 30;
/** One other name proves little: shares are taken as if so many more had said nothing. */
const FEW = 1.5;

/** What besides its places tells where a story plays, by the countries' codes. */
export interface Surroundings {
	/** How often their people are named. */
	readonly people: ReadonlyMap<string, number>;
	/** How plainly the article speaks in their own words, up to 1. */
	readonly customs: ReadonlyMap<string, number>;
}

/** Chooses for each name the place that fits the article best. */
export function resolvePlaces(
	found: readonly FoundName[],
	{ people, customs }: Surroundings,
	unitOf: (name: FoundName) => Sense['unit'],
	rounds = ROUNDS
): Map<FoundName, Resolution> {
	const senses = gather(found, unitOf);
	for (let round = 0; round < rounds; round++) weigh(senses, people, customs, round);
	const setting = settingOf(senses, people, customs, rounds);
	const resolved = new Map<FoundName, Resolution>();
	for (const sense of senses) {
		const resolution = isStranger(sense, setting) ? unknownHere(sense) : explain(sense);
		for (const mention of sense.mentions) resolved.set(mention, resolution);
	}
	for (const sense of senses) {
		if (sense.candidates.length > 0) continue;
		for (const outer of sense.within.values()) {
			const whole = resolved.get(outer)?.place;
			if (whole?.kind === 'region' || whole?.kind === 'district')
				for (const mention of sense.mentions) resolved.set(mention, somewhereIn(whole, sense.name));
		}
	}
	return resolved;
}

function gather(found: readonly FoundName[], unitOf: (name: FoundName) => Sense['unit']): Sense[] {
	const senses = new Map<string, Sense>();
	for (const mention of found) {
		const unit = unitOf(mention);
		const key = `${mention.name.toLowerCase()}|${unit ?? ''}`;
		let sense = senses.get(key);
		if (!sense) {
			sense = {
				name: mention.name,
				mentions: [],
				candidates: mention.candidates.slice(0, MOST_CANDIDATES),
				scores: [],
				best: mention.candidates.length > 0 ? 0 : -1,
				within: new Map(),
				unit
			};
			senses.set(key, sense);
		}
		sense.mentions.push(mention);
		if (mention.container) sense.within.set(mention.container.name, mention.container);
	}
	return Array.from(senses.values(), heldToContainers);
}

/** A name that the text puts in a place where no list has it is none of its namesakes elsewhere. */
function heldToContainers(sense: Sense): Sense {
	if (sense.within.size === 0) return sense;
	const fits = sense.candidates.some(({ place }) =>
		[...sense.within.values()].some((outer) =>
			outer.candidates.some((whole) => place.path.some(({ id }) => id === whole.place.id))
		)
	);
	return fits ? sense : { ...sense, candidates: [], best: -1 };
}

/** What speaks for a reading, and how much. Found by trying values on news whose places are known; see docs. */
export const WEIGHTS = {
	/** A tenfold population. */
	size: 1.1,
	country: 3.2,
	/** Continents, areas, waters, sites: on the hand-written list since the news speaks of them. */
	listed: 6,
	/** States and provinces of the countries whose papers name them without their country. */
	state: 1.8,
	region: -0.7,
	district: -0.8,
	/** A town in it has the same name, and is meant unless the text says otherwise. */
	townsName: -1.2,
	/** It is a country's capital, and a state of that country has its name: Washington. */
	capital: 3.6,
	/** The text calls it a region, a county, a town. */
	asCalled: 3,
	/** The name is another than the place's own. */
	alternate: -0.8,
	/** …and a country has it for its own. */
	shadowed: -2,
	abbreviation: 2,
	/** The share of the article's places that lie in the same country, and that any do. */
	countryShare: 2.6,
	anyCountry: 0.5,
	/** The article speaks of offices, courts, schools and money as that country's papers do. */
	customs: 4,
	regionShare: 3.4,
	anyRegion: 0.3,
	/** The article names the district, the region, the country that it lies in. */
	inNamedDistrict: 2.8,
	inNamedRegion: 1,
	inNamedCountry: 0.3,
	/** The article names a place that lies in it. */
	holdsNamed: 0.1,
	/** How near the other places are, on average, and that one is. */
	near: 2.2,
	anyNear: 1.6,
	/** "X, Y". */
	within: 6
};

/** How often each of some ids is named, and all together. */
interface Tally {
	readonly counts: ReadonlyMap<string, number>;
	readonly total: number;
}

interface Anchor {
	readonly sense: Sense;
	readonly place: Place;
	/** How likely the name means this place, as far as is known so far. */
	readonly likely: number;
}

/** What the article as a whole says, with each sense read as it is so far. */
interface Setting {
	readonly countries: Tally;
	readonly regions: Tally;
	readonly customs: ReadonlyMap<string, number>;
	readonly anchors: readonly Anchor[];
	/** Ids of districts, regions and countries that names of the article may stand for, by the names. */
	readonly named: ReadonlyMap<string, ReadonlySet<Sense>>;
	/** Ids of places that hold a likely reading of some name, by the names. */
	readonly holding: ReadonlyMap<string, ReadonlySet<Sense>>;
	/** The country that the story was filed from. */
	readonly filed: string | null;
}

function weigh(
	senses: readonly Sense[],
	people: ReadonlyMap<string, number>,
	customs: ReadonlyMap<string, number>,
	round: number
): void {
	const setting = settingOf(senses, people, customs, round);
	for (const sense of senses) {
		sense.scores = sense.candidates.map(
			(candidate) => prior(candidate, sense) + fit(candidate.place, sense, setting, round)
		);
		for (const container of sense.within.values()) {
			sense.candidates.forEach(({ place }, i) => {
				const inside = container.candidates.some((whole) =>
					place.path.some(({ id }) => id === whole.place.id)
				);
				sense.scores[i] += inside ? WEIGHTS.within : 0;
			});
		}
	}
	for (const sense of senses) sense.best = argMax(sense.scores);
}

function settingOf(
	senses: readonly Sense[],
	people: ReadonlyMap<string, number>,
	customs: ReadonlyMap<string, number>,
	round: number
): Setting {
	const countries = new Map(people);
	const regions = new Map<string, number>();
	const named = new Map<string, Set<Sense>>();
	const holding = new Map<string, Set<Sense>>();
	const anchors: Anchor[] = [];
	for (const sense of senses) {
		for (const { place } of sense.candidates) {
			if (place.kind === 'country' || place.kind === 'region' || place.kind === 'district')
				add(named, place.id, sense);
		}
		const place = sense.candidates[sense.best]?.place;
		if (!place || round === 0) continue;
		const weight = weightOf(sense);
		if (place.country) countries.set(place.country, (countries.get(place.country) ?? 0) + weight);
		const region = regionOf(place);
		if (region) regions.set(region, (regions.get(region) ?? 0) + weight);
		anchors.push(...anchorsOf(sense));
		for (const { id } of place.path.slice(1)) add(holding, id, sense);
	}
	if (anchors.length > MOST_ANCHORS) {
		anchors.sort((a, b) => b.sense.mentions.length - a.sense.mentions.length);
		anchors.length = MOST_ANCHORS;
	}
	return {
		countries: tallyOf(countries),
		regions: tallyOf(regions),
		customs: atHome(senses, people, customs),
		anchors,
		named,
		holding,
		filed: filedFrom(senses)
	};
}

function filedFrom(senses: readonly Sense[]): string | null {
	const filed = senses.find(({ mentions }) => mentions.some((mention) => mention.filed));
	return filed?.candidates[filed.best]?.place.country ?? null;
}

/** So many mentions of other countries and their people, and a paper's own words say nothing of where it plays. */
const ABROAD = 2;

/** How plainly a story is told at home: less so the more often it speaks of other countries and their people. */
function atHome(
	senses: readonly Sense[],
	people: ReadonlyMap<string, number>,
	customs: ReadonlyMap<string, number>
): ReadonlyMap<string, number> {
	if (customs.size === 0) return customs;
	let foreign = 0;
	for (const [country, count] of people) if (!customs.has(country)) foreign += count;
	for (const sense of senses) {
		const country = sense.candidates.find(
			({ place, match }) => place.kind === 'country' && match !== 'alternate'
		);
		if (country && sense.candidates.length === 1 && !customs.has(country.place.id))
			foreign += weightOf(sense);
	}
	return new Map(
		Array.from(customs, ([country, plain]) => [country, plain * Math.max(0, 1 - foreign / ABROAD)])
	);
}

/** A name said often does not count without end. */
function weightOf({ mentions }: Sense): number {
	return Math.min(3, mentions.length);
}

function add(map: Map<string, Set<Sense>>, id: string, sense: Sense): void {
	const set = map.get(id);
	if (set) set.add(sense);
	else map.set(id, new Set([sense]));
}

/** How a place fits the rest of the article. */
function fit(place: Place, sense: Sense, setting: Setting, round: number): number {
	const w = WEIGHTS;
	const own = round > 0 ? (sense.candidates[sense.best]?.place ?? null) : null;
	const weight = own ? weightOf(sense) : 0;
	let score = 0;
	if (place.country) {
		const share = shareOf(setting.countries, place.country, own?.country ?? null, weight);
		score += w.countryShare * share + (share > 0 ? w.anyCountry : 0);
		score += w.customs * (setting.customs.get(place.country) ?? 0);
	}
	for (const { id, kind } of place.path.slice(1)) {
		const others = setting.named.get(id);
		if (!others || (others.has(sense) && others.size === 1)) continue;
		score += kind === 'district' ? w.inNamedDistrict : kind === 'region' ? w.inNamedRegion : w.inNamedCountry;
	}
	if (place.kind === 'region' || place.kind === 'district') {
		const held = setting.holding.get(place.id);
		if (held && (!held.has(sense) || held.size > 1)) score += w.holdsNamed;
	}
	const region = regionOf(place);
	if (region && place.kind !== 'region') {
		const share = shareOf(setting.regions, region, own ? regionOf(own) : null, weight);
		score += w.regionShare * share + (share > 0 ? w.anyRegion : 0);
	}
	return place.kind === 'country' ? score : score + nearness(place, sense, setting.anchors);
}

function tallyOf(counts: ReadonlyMap<string, number>): Tally {
	return { counts, total: sum(counts.values()) };
}

/** The share of one among counts, with what the name itself has put in taken out. */
function shareOf({ counts, total }: Tally, of: string, own: string | null, weight: number): number {
	const rest = total - (own ? weight : 0);
	return Math.max(0, (counts.get(of) ?? 0) - (own === of ? weight : 0)) / (rest + FEW);
}

const STATES_OF = new Set(['US', 'CA', 'AU', 'GB']);

/** How often a name means such a place, before the article is looked at. */
function prior({ place, match, seat }: Candidate, { unit, candidates }: Sense): number {
	const w = WEIGHTS;
	let score = Math.log10(place.population + 10) * w.size;
	switch (place.kind) {
		case 'country':
			score += w.country;
			break;
		case 'region':
			score += STATES_OF.has(place.country ?? '') ? w.state : w.region;
			break;
		case 'district':
			score += w.district;
			break;
		case 'town':
			if (seat === 2 && match === 'name' && candidates.some((other) => isStateOf(other.place, place)))
				score += w.capital;
			break;
		default:
			score += w.listed;
	}
	if (
		unit === null &&
		(place.kind === 'region' || place.kind === 'district') &&
		hasTownOfItsName(place, candidates)
	)
		score += w.townsName;
	if (unit === place.kind) score += w.asCalled;
	if (match === 'alternate' && place.kind !== 'country') {
		score += w.alternate;
		if (candidates.some((other) => other.place.kind === 'country' && other.match === 'name'))
			score += w.shadowed;
	}
	if (match === 'abbreviation') score += w.abbreviation;
	return score;
}

function isStateOf({ kind, country, id }: Place, town: Place): boolean {
	return kind === 'region' && country === town.country && !town.path.some((outer) => outer.id === id);
}

function hasTownOfItsName({ id }: Place, candidates: readonly Candidate[]): boolean {
	return candidates.some(
		({ place, match }) =>
			match === 'name' && place.kind === 'town' && place.path.some((outer) => outer.id === id)
	);
}

/** The likeliest readings of a name: where it has many namesakes, none of them proves much. */
function anchorsOf(sense: Sense): Anchor[] {
	const { candidates, scores, best } = sense;
	let total = 0;
	for (const score of scores) total += Math.exp((score - scores[best]) * SURENESS);
	const anchors: Anchor[] = [];
	candidates.forEach(({ place }, i) => {
		const likely = Math.exp((scores[i] - scores[best]) * SURENESS) / total;
		if (likely >= LEAST_LIKELY && place.kind !== 'country' && place.kind !== 'continent')
			anchors.push({ sense, place, likely });
	});
	return anchors;
}

/** Degrees of latitude, and below 60° of longitude, that are more than {@link NEAR_KM} in any case. */
const FAR_LATITUDE = NEAR_KM / 110;
const FAR_LONGITUDE = NEAR_KM / 50;

/** Whether two points are too far apart to be worth measuring. */
function isFar([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): boolean {
	if (Math.abs(lat - otherLat) > FAR_LATITUDE) return true;
	const apart = Math.abs(lon - otherLon);
	return Math.abs(lat) < 60 && apart > FAR_LONGITUDE && apart < 360 - FAR_LONGITUDE;
}

function nearness(place: Place, sense: Sense, anchors: readonly Anchor[]): number {
	let near = 0;
	let nearest = 0;
	let others = 0;
	for (const { sense: other, place: anchor, likely } of anchors) {
		if (other === sense || other.name === sense.name) continue;
		others += likely;
		if (isFar(place.point, anchor.point)) continue;
		const km = kilometres(place.point, anchor.point);
		if (km >= NEAR_KM) continue;
		near += likely * (1 - km / NEAR_KM);
		nearest = Math.max(nearest, likely * (1 - km / NEAR_KM));
	}
	return others === 0 ? 0 : WEIGHTS.near * (near / (others + FEW)) + WEIGHTS.anyNear * nearest;
}

function regionOf(place: Place): string | null {
	return place.path.find(({ kind }) => kind === 'region')?.id ?? null;
}

/** Where nearly all of an article plays in one country, and names no other that… */
const HOME_SHARE = 0.75;
const HOME_NAMES = 4;
/** …a town abroad of at most this many people is hardly what a bare name means. */
const WELL_KNOWN = 200_000;

/** A name that many countries have, "San Jose", may be anybody's village, however large the largest of them. */
const METROPOLIS = 3_000_000;
const MANY_COUNTRIES = 5;

function isCommon({ candidates }: Sense): boolean {
	return new Set(candidates.map(({ place }) => place.country)).size >= MANY_COUNTRIES;
}

/**
 * Whether the likeliest place is a small one in a country that the article has nothing else of, which is more
 * likely a quarter or hamlet at home that no list has.
 */
function isStranger(sense: Sense, { countries, filed }: Setting): boolean {
	const place = sense.candidates[sense.best]?.place;
	if (!place?.country || sense.within.size > 0 || sense.candidates[sense.best].seat === 2) return false;
	if (
		(place.kind !== 'town' && place.kind !== 'district') ||
		place.population > (isCommon(sense) ? METROPOLIS : WELL_KNOWN)
	)
		return false;
	const weight = weightOf(sense);
	const rest = countries.total - weight;
	if ((countries.counts.get(place.country) ?? 0) > weight) return false;
	// "The Ostra neighborhood", in a story filed from another country: that needs no more telling.
	const called =
		sense.mentions.some((mention) => mention.called) && filed !== null && filed !== place.country;
	if (called) return true;
	const few = isCommon(sense) || (filed !== null && filed !== place.country);
	if (rest < (few ? HOME_NAMES / 2 : HOME_NAMES)) return false;
	return Math.max(...countries.counts.values()) / rest >= HOME_SHARE;
}

function unknownHere({ name, candidates, best }: Sense): Resolution {
	return {
		place: null,
		others: candidates.slice(0, 7).map(({ place }) => place),
		how: say.place.noneInCountry(name, candidates[best].place.path.at(-1)!.name),
		sure: 0
	};
}

/** A village that no list has, in the division that the text names: it is there, and no point is known but that one's. */
export function somewhereIn(whole: Place, name: string): Resolution {
	const id = `${whole.id}:${nameKey(name).replaceAll(' ', '-')}`;
	const self = { id, name, kind: 'town' } as const;
	return {
		place: {
			...self,
			path: [self, ...whole.path],
			country: whole.country,
			point: whole.point,
			population: 0,
			radius: whole.radius
		},
		others: [],
		how: say.place.noneWithin(name, whole.name),
		sure: 0.5
	};
}

function explain({ candidates, scores, best, within, unit }: Sense): Resolution {
	const chosen = candidates[best];
	if (!chosen) return { place: null, others: [], how: say.place.unknown, sure: 0 };
	const order = candidates
		.map((candidate, i) => ({ candidate, score: scores[i] }))
		.sort((a, b) => b.score - a.score);
	const others = order.slice(1, 8).map(({ candidate }) => candidate.place);
	const lead = order.length > 1 ? order[0].score - order[1].score : 4;
	const where = chosen.place.path.slice(1).map(({ name }) => name);
	const full = [chosen.place.name, ...where].join(', ');
	const container = [...within.values()].find((outer) =>
		outer.candidates.some((whole) => chosen.place.path.some(({ id }) => id === whole.place.id))
	);
	const why = container
		? say.place.within(container.name)
		: unit !== null && chosen.place.kind === unit
			? say.place.calledA(unit)
			: others.length === 0
				? say.place.only
				: say.place.fits;
	return {
		place: chosen.place,
		others,
		how: say.place.chosen(full, why),
		sure: 1 / (1 + Math.exp(-lead * 1.2))
	};
}

function sum(values: Iterable<number>): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}

function argMax(values: readonly number[]): number {
	let best = values.length > 0 ? 0 : -1;
	values.forEach((value, i) => {
		if (value > values[best]) best = i;
	});
	return best;
}
