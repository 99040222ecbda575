import { KIND_FAMILIES, familyOf, type KindFamily } from '$lib/model';
import type { Mark } from '$lib/explore/engine';
import { MOST_LANES } from '$lib/explore/lane-counts';
import { familyName } from '../words';
import { strings } from '../strings';

/** What a lane holds. */
export interface LaneName {
	readonly key: string;
	readonly name: string;
	/** Whose colour the name has; `null` where lanes are of something else than kinds. */
	readonly family: KindFamily | null;
}

/** Which lanes there are, from the top, and which of them an event is in. */
export interface Grouping {
	readonly lanes: readonly LaneName[];
	of(mark: Mark): string;
}

const FAMILIES = Object.keys(KIND_FAMILIES) as KindFamily[];

export const BY_KIND: Grouping = {
	lanes: FAMILIES.map((family) => ({ key: family, name: familyName(family), family })),
	of: ({ kind }) => familyOf(kind)
};

/** Not the key of any value. */
const REST = '';

/** @param value `null` for all that is in no lane of its own. */
export function laneNameOf(value: string | null, name: string): LaneName {
	return { key: value ?? REST, name: value === null ? strings.timeline.others : name, family: null };
}

/** A value that events share, and those that have it. */
export interface Members {
	readonly value: string;
	readonly name: string;
	readonly ids: ReadonlySet<string>;
}

/** The fullest lanes first. An event that belongs in several stands in the fullest. */
export function byMembers(marks: readonly Mark[], members: readonly Members[]): Grouping {
	const counted = members
		.map((group) => ({ group, events: marks.filter(({ id }) => group.ids.has(id)).length }))
		.filter(({ events }) => events > 0)
		.sort((a, b) => b.events - a.events)
		.slice(0, MOST_LANES)
		.map(({ group }) => group);
	return {
		lanes: [...counted.map(({ value, name }) => laneNameOf(value, name)), laneNameOf(null, '')],
		of: ({ id }) => counted.find(({ ids }) => ids.has(id))?.value ?? REST
	};
}

/** By where it happened, as the mark has it. */
export function byPlace(marks: readonly Mark[]): Grouping {
	const members = new Map<string, { value: string; name: string; ids: Set<string> }>();
	for (const { id, place } of marks) {
		if (!place) continue;
		const group = members.get(place.id) ?? { value: place.id, name: place.name, ids: new Set<string>() };
		members.set(place.id, group);
		group.ids.add(id);
	}
	return byMembers(marks, [...members.values()]);
}
