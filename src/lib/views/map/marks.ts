import { familyOf, type KindFamily, type LonLat } from '$lib/model';
import type { PlaceGroup } from '$lib/explore/engine';
import { gravityOf } from '$lib/explore/gravity';
import type { TollScale } from '../toll-scale';
import { capitalised, dateText, markTitle, plural, statusName, tollsText, tollText } from '../words';
import { clusters, type Disc } from './clusters';
import { strings } from '../strings';

/** What the area of a circle stands for. */
export type Measure = 'toll' | 'events';

/** Sizes of circles in pixels: killed within, injured as a ring around them; `null` where no figure is known. */
export interface Radii {
	readonly killed: number;
	readonly injured: number;
}

/** A place as a disc, with what it says. */
export interface PlaceDisc extends Disc {
	readonly group: PlaceGroup;
}

/** One or several places drawn as one circle. */
export interface Spot {
	readonly id: string;
	readonly point: LonLat;
	readonly groups: readonly PlaceGroup[];
	readonly events: number;
	readonly killed: number;
	readonly injured: number;
	readonly family: KindFamily;
	readonly radii: Radii | null;
	/** The circle with its ring; of a small mark, that mark. */
	readonly radius: number;
	/** All are only planned: drawn as an outline. */
	readonly planned: boolean;
	/** Some report is denied or doubted, and nothing else happened here. */
	readonly doubtful: boolean;
}

/** Radius of a mark whose toll is not known, or is none. */
export const SMALL = 4;
/** Radius of the ring that holds the number of several events. */
export const COUNTED = 8.5;
/** Circles over a whole region's dead would hide the region; what is more is told by the number. */
const LARGEST = 40;
/** Pixels for the square root of one event. */
const EVENT_STEP = 3.6;

/** Kinds of place that are drawn as areas, since no point of theirs is meant. */
export function isArea({ place }: PlaceGroup): boolean {
	return place.kind === 'country' || place.kind === 'region' || place.kind === 'continent';
}

/** Places so wide that nothing is near their middle. */
export function isLand({ place }: PlaceGroup): boolean {
	return place.kind === 'country' || place.kind === 'continent';
}

/** The family of places drawn as one: of the deadliest, and without deaths of the gravest. */
export function familyAmong(groups: readonly PlaceGroup[]): KindFamily {
	const gravity = ({ family, killed }: PlaceGroup) => gravityOf(family, killed);
	return groups.reduce((worst, group) => (gravity(group) > gravity(worst) ? group : worst)).family;
}

export function radiiOf(
	{ killed, injured, events }: Pick<PlaceGroup, 'killed' | 'injured' | 'events'>,
	measure: Measure,
	scale: TollScale
): Radii | null {
	if (measure === 'events')
		return { killed: Math.min(LARGEST, Math.max(SMALL, EVENT_STEP * Math.sqrt(events))), injured: 0 };
	if (killed === 0 && injured === 0) return null;
	return {
		killed: Math.min(LARGEST, scale.radius(killed)),
		injured: injured > 0 ? Math.min(LARGEST, scale.radius(killed + injured)) : 0
	};
}

/** How many events of one size a circle stands for, in pixels; for the legend. */
export function eventsRadius(events: number): number {
	return Math.max(SMALL, EVENT_STEP * Math.sqrt(events));
}

function outerRadius(radii: Radii | null, events: number): number {
	const radius = radii ? Math.max(radii.killed, radii.injured) : SMALL;
	return events > 1 ? Math.max(COUNTED, radius) : radius;
}

export function discOf(
	group: PlaceGroup,
	[x, y]: readonly [number, number],
	measure: Measure,
	scale: TollScale
): PlaceDisc {
	const radius = outerRadius(radiiOf(group, measure, scale), group.events);
	const weight = measure === 'toll' ? group.killed * 1000 + group.injured + group.events : group.events;
	return { id: group.place.id, x, y, radius, weight, group };
}

/** Discs with those that cannot be told apart drawn as one; what has grown by that may take in its neighbours. */
export function gather(discs: readonly PlaceDisc[], measure: Measure, scale: TollScale): Spot[] {
	let gathered = discs.map((disc) => ({ ...disc, groups: [disc.group] }));
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const merged = clusters(gathered).map(({ members: [leader, ...others] }) => {
			if (others.length === 0) return leader;
			const groups = [leader, ...others].flatMap((member) => member.groups);
			return { ...leader, radius: spotOf(groups, measure, scale).radius, groups };
		});
		if (merged.length === gathered.length) break;
		gathered = merged;
	}
	return gathered.map(({ groups }) => spotOf(groups, measure, scale));
}

/** Growing circles settle soon; a limit keeps a crowd from becoming one. */
const MOST_PASSES = 4;

/** One mark for places, the one it stands at first. */
export function spotOf(groups: readonly PlaceGroup[], measure: Measure, scale: TollScale): Spot {
	const sum = (of: (group: PlaceGroup) => number) => groups.reduce((total, group) => total + of(group), 0);
	const totals = {
		events: sum(({ events }) => events),
		killed: sum(({ killed }) => killed),
		injured: sum(({ injured }) => injured)
	};
	const marks = groups.flatMap((group) => group.marks);
	const radii = radiiOf(totals, measure, scale);
	return {
		id: groups[0].place.id,
		point: groups[0].point,
		groups,
		...totals,
		family: familyAmong(groups),
		radii,
		radius: outerRadius(radii, totals.events),
		planned: marks.length > 0 && marks.every(({ status }) => status === 'planned'),
		doubtful: marks.length > 0 && marks.every(({ status }) => status === 'denied' || status === 'doubtful')
	};
}

/** "Sumy", "Sumy and 2 places near it". */
export function nameOf({ groups }: Pick<Spot, 'groups'>): string {
	const [first, ...others] = groups;
	return strings.map.together(
		first.place.name,
		others.map(({ place }) => place.name)
	);
}

/** Places with their sums. */
type Summed = Pick<Spot, 'groups' | 'killed' | 'injured'>;

/** "at least 35 killed, 119 injured"; empty where no figure is known. */
export function tollOf(spot: Summed): string {
	return [figureOf(spot, 'killed'), figureOf(spot, 'injured')].filter(Boolean).join(', ');
}

/** "at least 35 killed": a sum is as open as the figures in it, and one figure is put as its report puts it. */
export function figureOf(spot: Summed, toll: 'killed' | 'injured'): string {
	if (spot[toll] === 0) return '';
	const figures = spot.groups.flatMap(({ marks }) => marks.flatMap((mark) => mark[toll] ?? []));
	if (figures.length === 1) return strings.map.figure(tollText(figures[0]), toll);
	const open = figures.some(({ low, high }) => high !== low);
	const approximate = figures.some(({ approximate }) => approximate);
	return strings.map.sum(spot[toll], toll, open, approximate);
}

/** What a screen reader says of a mark: place, number of events, toll; of a lone event its title and date. */
export function spokenName(spot: Pick<Spot, 'groups' | 'events' | 'killed' | 'injured'>): string {
	const marks = spot.groups.flatMap((group) => group.marks);
	if (spot.events === 1 && marks.length === 1) {
		const [mark] = marks;
		const status = mark.status === 'reported' ? '' : statusName(mark.status).toLowerCase();
		const parts = [nameOf(spot), capitalised(markTitle(mark)), dateText(mark), tollsText(mark), status];
		return parts.filter(Boolean).join(', ');
	}
	return [nameOf(spot), plural(spot.events, 'event'), tollOf(spot)].filter(Boolean).join(', ');
}

/** A journey, drawn as an arc. */
export interface Journey {
	readonly id: string;
	readonly from: LonLat;
	readonly to: LonLat;
	readonly family: KindFamily;
	readonly ids: readonly string[];
	readonly planned: boolean;
}

/** Journeys that end where an event is; those between the same two points are one. */
export function journeysOf(groups: readonly PlaceGroup[]): Journey[] {
	const found = new Map<string, Journey>();
	for (const mark of groups.flatMap(({ marks }) => marks)) {
		if (!mark.from || !mark.point) continue;
		const id = `${mark.from.join()} ${mark.point.join()}`;
		const known = found.get(id);
		found.set(id, {
			id,
			from: mark.from,
			to: mark.point,
			family: known?.family ?? familyOf(mark.kind),
			ids: [...(known?.ids ?? []), mark.id],
			planned: (known?.planned ?? true) && mark.status === 'planned'
		});
	}
	return [...found.values()];
}
