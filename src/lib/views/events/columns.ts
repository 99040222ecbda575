import type { Order } from '$lib/explore/engine';

export type ColumnId = 'date' | 'event' | 'kind' | 'place' | 'killed' | 'injured' | 'reports' | 'certainty';

/** A column of the table. */
export interface Column {
	readonly id: ColumnId;
	readonly name: string;
	/** Orders that its heading offers in turn. */
	readonly orders: readonly Order[];
	readonly number?: true;
	/** Without it rows would have no name. */
	readonly always?: true;
}

export const COLUMNS: readonly Column[] = [
	{ id: 'date', name: 'Date', orders: ['date', 'latest'] },
	{ id: 'event', name: 'Event', orders: ['title'], always: true },
	{ id: 'kind', name: 'Kind', orders: ['kind'] },
	{ id: 'place', name: 'Place', orders: ['place'] },
	{ id: 'killed', name: 'Killed', orders: ['killed'], number: true },
	{ id: 'injured', name: 'Injured', orders: [], number: true },
	{ id: 'reports', name: 'Reports', orders: [], number: true },
	{ id: 'certainty', name: 'Certainty', orders: ['doubt'], number: true }
];

/** Reads ids that were kept; columns that always stand need not be among them. `null` if it holds none. */
export function readColumns(text: string): ColumnId[] | null {
	const ids = text.split(',');
	const kept = COLUMNS.filter(({ id, always }) => always || ids.includes(id)).map(({ id }) => id);
	return ids.some((id) => COLUMNS.some((column) => column.id === id)) ? kept : null;
}
