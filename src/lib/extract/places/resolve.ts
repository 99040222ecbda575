import { kilometres, type Place } from '$lib/model';
import type { Candidate } from './gazetteer';
import type { FoundName } from './find';

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
	readonly within: Set<FoundName>;
	/** The word behind it tells its kind: "Sumy oblast". */
	unit: 'region' | 'district' | 'town' | null;
}

const ROUNDS = 3;
/** More namesakes than this are not weighed; the largest come first. */
const MOST_CANDIDATES = 120;
const NEAR_KM = 300;

/** Chooses for each name the place that fits the article best. */
export function resolvePlaces(
	found: readonly FoundName[],
	countries: ReadonlyMap<string, number>,
	unitOf: (name: FoundName) => Sense['unit']
): Map<FoundName, Resolution> {
	const senses = gather(found, unitOf);
	for (let round = 0; round < ROUNDS; round++) weigh(senses, countries, round);
	const resolved = new Map<FoundName, Resolution>();
	for (const sense of senses) {
		const resolution = explain(sense);
		for (const mention of sense.mentions) resolved.set(mention, resolution);
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
				within: new Set(),
				unit
			};
			senses.set(key, sense);
		}
		sense.mentions.push(mention);
		if (mention.container) sense.within.add(mention.container);
	}
	return [...senses.values()];
}

function weigh(senses: readonly Sense[], named: ReadonlyMap<string, number>, round: number): void {
	const countries = new Map(named);
	const regions = new Map<string, number>();
	if (round > 0) {
		for (const sense of senses) {
			const place = sense.candidates[sense.best]?.place;
			if (!place) continue;
			const weight = Math.min(3, sense.mentions.length);
			if (place.country) countries.set(place.country, (countries.get(place.country) ?? 0) + weight);
			const region = regionOf(place);
			if (region) regions.set(region, (regions.get(region) ?? 0) + weight);
		}
	}
	const total = sum(countries.values());
	const totalRegions = sum(regions.values());
	const anchors = senses.flatMap((sense) => {
		const place = sense.candidates[sense.best]?.place;
		return place && place.kind !== 'country' && place.kind !== 'continent' ? [{ sense, place }] : [];
	});
	for (const sense of senses) {
		sense.scores = sense.candidates.map((candidate) => {
			const { place } = candidate;
			let score = prior(candidate, sense);
			const own = round > 0 && sense.candidates[sense.best] ? sense.candidates[sense.best].place : null;
			const weight = Math.min(3, sense.mentions.length);
			if (total > 0 && place.country) {
				const self = own?.country === place.country ? weight : 0;
				const share = ((countries.get(place.country) ?? 0) - self) / Math.max(1, total - (own ? weight : 0));
				score += 2.2 * Math.max(0, share) + (share > 0 ? 0.5 : 0);
			}
			if (round === 0) return score;
			const region = regionOf(place);
			if (region && place.kind !== 'region') {
				const self = own && regionOf(own) === region ? weight : 0;
				const share = ((regions.get(region) ?? 0) - self) / Math.max(1, totalRegions - (own ? weight : 0));
				score += 2.2 * Math.max(0, share) + (share > 0 ? 0.4 : 0);
			}
			return score + (place.kind === 'country' ? 0 : nearness(place, sense, anchors));
		});
		for (const container of sense.within) {
			sense.candidates.forEach(({ place }, i) => {
				const inside = container.candidates.some((whole) =>
					place.path.some(({ id }) => id === whole.place.id)
				);
				sense.scores[i] += inside ? 6 : 0;
			});
		}
		sense.best = argMax(sense.scores);
	}
}

/** How often a name means such a place, before the article is looked at. */
function prior({ place, match, seat }: Candidate, { unit, name }: Sense): number {
	let score = Math.log10(place.population + 10) * 0.75;
	switch (place.kind) {
		case 'country':
			score += 2.6;
			break;
		case 'continent':
		case 'area':
		case 'water':
		case 'site':
			score += 4.5;
			break;
		case 'region':
			score +=
				place.country === 'US' || place.country === 'CA' || place.country === 'AU' || place.country === 'GB'
					? 1
					: -0.4;
			break;
		case 'district':
			score += unit === 'district' ? 2 : -1.6;
			break;
		default:
			score += seat * 0.6;
	}
	if (unit === 'region' && place.kind === 'region') score += 3;
	if (unit === 'district' && place.kind === 'district') score += 1;
	if (unit === 'town' && place.kind === 'town') score += 2;
	if (match === 'alternate') score -= place.kind === 'country' ? 0 : place.name.startsWith(name) ? 1.2 : 0.8;
	if (match === 'abbreviation') score += 2;
	return score;
}

function nearness(place: Place, sense: Sense, anchors: readonly { sense: Sense; place: Place }[]): number {
	let near = 0;
	let others = 0;
	for (const { sense: other, place: anchor } of anchors) {
		if (other === sense || other.name === sense.name) continue;
		others++;
		const km = kilometres(place.point, anchor.point);
		if (km < NEAR_KM) near += 1 - km / NEAR_KM;
	}
	return others === 0 ? 0 : 1.6 * (near / others) + (near > 0 ? 0.8 * Math.min(1, near) : 0);
}

function regionOf(place: Place): string | null {
	return place.path.find(({ kind }) => kind === 'region')?.id ?? null;
}

function explain({ candidates, scores, best, within, unit }: Sense): Resolution {
	const chosen = candidates[best];
	if (!chosen) return { place: null, others: [], how: 'No place of this name is known here.', sure: 0 };
	const order = candidates
		.map((candidate, i) => ({ candidate, score: scores[i] }))
		.sort((a, b) => b.score - a.score);
	const others = order.slice(1, 8).map(({ candidate }) => candidate.place);
	const lead = order.length > 1 ? order[0].score - order[1].score : 4;
	const where = chosen.place.path.slice(1).map(({ name }) => name);
	const full = [chosen.place.name, ...where].join(', ');
	const container = [...within].find((outer) =>
		outer.candidates.some((whole) => chosen.place.path.some(({ id }) => id === whole.place.id))
	);
	const why = container
		? `the text puts it in ${container.name}`
		: unit !== null && chosen.place.kind === unit
			? `the text calls it a ${unit}`
			: others.length === 0
				? 'no other place has the name'
				: 'it fits the other places of the article and its size best';
	return { place: chosen.place, others, how: `${full}: ${why}.`, sure: 1 / (1 + Math.exp(-lead * 1.2)) };
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
