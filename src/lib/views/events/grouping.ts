import type { Mark, Order } from '$lib/explore/engine';
import type { Grouping } from '$lib/explore/filter-url';
import { strings } from '../strings';
import { capitalised, kindName, rangeText, weekdayText } from '../words';

const say = strings.events;

export const GROUPINGS: readonly { readonly value: Grouping; readonly name: string }[] = [
	{ value: 'none', name: say.groupings.none },
	{ value: 'day', name: say.groupings.day },
	{ value: 'place', name: say.groupings.place },
	{ value: 'kind', name: say.groupings.kind },
	{ value: 'source', name: say.groupings.source }
];

/** Orders in which the members of a group stand together. */
const ORDERS: Record<Grouping, readonly Order[]> = {
	none: [],
	day: ['date', 'latest'],
	place: ['place'],
	kind: ['kind'],
	source: ['source']
};

/** The order to list in so that groups are whole: the one asked for, if it keeps them together. */
export function orderFor(grouping: Grouping, order: Order): Order {
	const orders = ORDERS[grouping];
	return orders.length === 0 || orders.includes(order) ? order : orders[0];
}

/** Marks that stand together, under what they have in common. */
export interface Group<M> {
	/** Empty for a list that is not divided. */
	readonly name: string;
	readonly marks: readonly M[];
}

/** Divides marks in their order; those without a date stand apart in any list in order of date. */
export function groupsOf<M extends Mark>(marks: readonly M[], grouping: Grouping, order: Order): Group<M>[] {
	const groups: { name: string; marks: M[] }[] = [];
	for (const mark of marks) {
		const name = nameOf(mark, grouping, order);
		const last = groups.at(-1);
		if (last?.name === name) last.marks.push(mark);
		else groups.push({ name, marks: [mark] });
	}
	return groups;
}

function nameOf({ span, precision, place, kind, source }: Mark, grouping: Grouping, order: Order): string {
	if (grouping === 'place') return place?.name ?? say.withoutAPlace;
	if (grouping === 'kind') return kindName(kind);
	if (grouping === 'source') return source ?? say.withoutASource;
	if (!span && (order === 'date' || order === 'latest')) return say.withoutADate;
	if (grouping !== 'day' || !span) return '';
	if (precision !== 'time' && precision !== 'day') return capitalised(rangeText(span));
	const day = Math.floor(span.from);
	return `${weekdayText(day)}, ${rangeText({ from: day, to: day + 1 })}`;
}
