import { kilometres, type Place } from '$lib/model';
import type { Document } from '../document';
import type { FoundName } from './found-name';
import type { Gazetteer } from './gazetteer';
import type { Resolution } from './resolve';

/** A town this near to another of the story is one of its own… */
const NEXT_DOOR_KM = 60;
/** …this near it well may be… */
const AROUND_KM = 100;
/** …and beyond this it has nothing to do with it. */
const FAR_KM = 300;
const NEXT_DOOR = 1.8;
const AROUND = 0.9;
const FAR = -0.45;
/** Names that the sentence speaks more strongly against, or for, are left as they are. */
const DOUBTFUL = { from: -1.7, to: 0.6 };
/** What is nearest is looked for among so many places of the story. */
const MOST_ANCHORS = 40;
/** Farther down the list of namesakes is hardly what is meant. */
const MOST_NAMESAKES = 40;
const MOST_WORDS = 4;

/**
 * Weighs doubtful names again, now that it is known where the story plays: the name of a village next door to its
 * other places is the village, and that of a village at the other end of the world is a surname or a firm.
 *
 * @returns Whether any name has passed from one side to the other.
 */
export function weighByHome(
	found: readonly FoundName[],
	resolved: ReadonlyMap<FoundName, Resolution>
): boolean {
	const anchors = anchorsOf(resolved);
	if (anchors.size === 0) return false;
	let changed = false;
	const near = new Map<string, number>();
	for (const name of found) {
		if (!isDoubtful(name)) continue;
		const key = name.name.toLowerCase();
		let points = near.get(key);
		if (points === undefined) near.set(key, (points = pointsFor(name, anchors)));
		const before = name.score > 0;
		name.score += points;
		if (name.score > 0 !== before) changed = true;
	}
	return changed;
}

/** Whether the sentence leaves open that a name is a place's. */
export function isDoubtful({ score, minor, branded, candidates }: FoundName): boolean {
	return score > DOUBTFUL.from && score <= DOUBTFUL.to && !minor && !branded && candidates.length > 0;
}

/** The towns and districts of the story that are plainly told, by their names. */
function anchorsOf(resolved: ReadonlyMap<FoundName, Resolution>): Map<string, Place> {
	const anchors = new Map<string, Place>();
	for (const [{ name, score, minor }, { place }] of resolved) {
		if (!place || minor || score <= DOUBTFUL.to || (place.kind !== 'town' && place.kind !== 'district'))
			continue;
		anchors.set(name.toLowerCase(), place);
		if (anchors.size >= MOST_ANCHORS) break;
	}
	return anchors;
}

function pointsFor({ name, candidates }: FoundName, anchors: ReadonlyMap<string, Place>): number {
	let nearest = Infinity;
	let others = 0;
	for (const [other, anchor] of anchors) {
		if (other === name.toLowerCase()) continue;
		others++;
		for (const { place, match } of candidates.slice(0, MOST_NAMESAKES)) {
			// A country or a state is no nearer to one of its towns than to another.
			if (place.kind !== 'town' && place.kind !== 'district') return 0;
			if (match !== 'alternate') nearest = Math.min(nearest, kilometres(place.point, anchor.point));
		}
	}
	if (others === 0) return 0;
	return nearest < NEXT_DOOR_KM ? NEXT_DOOR : nearest < AROUND_KM ? AROUND : nearest > FAR_KM ? FAR : 0;
}

/**
 * The places in a paper's name and in the place that a story was filed from, where the source gives these apart
 * from the text: "The Tulsa Courier" is at home in Tulsa. They are evidence for the others and no mentions.
 */
export function homeNames({ article }: Document, gazetteer: Gazetteer): FoundName[] {
	return [article.publisher, article.place].flatMap((words) => (words ? namesIn(words, gazetteer) : []));
}

function namesIn(words: string, gazetteer: Gazetteer): FoundName[] {
	const list = words.slice(0, 200).match(/[\p{L}'’.-]+/gu) ?? [];
	const names: FoundName[] = [];
	for (let i = 0; i < list.length; i++) {
		for (let n = Math.min(MOST_WORDS, list.length - i); n > 0; n--) {
			const name = list.slice(i, i + n).join(' ');
			const candidates = gazetteer
				.lookup(name)
				.filter(({ match }) => match === 'name' || match === 'alternate');
			if (candidates.length === 0 || name.length < 4) continue;
			names.push({
				span: { start: 0, end: 0 },
				name,
				first: -1,
				last: -1,
				candidates,
				score: 1,
				container: null,
				minor: false,
				branded: false
			});
			i += n - 1;
			break;
		}
	}
	return names;
}
