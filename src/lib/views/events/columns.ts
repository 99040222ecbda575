import type { Order } from '$lib/explore/engine';
import type { ColumnId } from '$lib/explore/filter-url';
import { strings } from '../strings';

/** A column of the table. */
export interface Column {
	readonly id: ColumnId;
	readonly name: string;
	/** Orders that its heading offers in turn. */
	readonly orders: readonly Order[];
	readonly number?: true;
	/** Not shown until it is asked for. */
	readonly atFirst?: false;
	/** Without it rows would have no name. */
	readonly always?: true;
}

export const COLUMNS: readonly Column[] = [
	{ id: 'date', name: strings.events.columnNames.date, orders: ['date', 'latest'] },
	{ id: 'event', name: strings.events.columnNames.event, orders: ['title'], always: true },
	{ id: 'kind', name: strings.events.columnNames.kind, orders: ['kind'] },
	{ id: 'place', name: strings.events.columnNames.place, orders: ['place'] },
	{ id: 'killed', name: strings.events.columnNames.killed, orders: ['killed'], number: true },
	{ id: 'injured', name: strings.events.columnNames.injured, orders: [], number: true },
	{ id: 'source', name: strings.events.columnNames.source, orders: ['source'], atFirst: false },
	{ id: 'reports', name: strings.events.columnNames.reports, orders: [], number: true },
	{ id: 'certainty', name: strings.events.columnNames.certainty, orders: ['doubt'], number: true }
];

/** The columns to show, in their order; those that always stand need not be asked for. */
export function columnsShown(asked: readonly ColumnId[] | null): readonly Column[] {
	return COLUMNS.filter(
		({ id, always, atFirst }) => always || (asked ? asked.includes(id) : atFirst !== false)
	);
}

/** What to ask for so that a column is turned on or off; `null` for what is shown at first. */
export function turned(asked: readonly ColumnId[] | null, column: ColumnId): ColumnId[] | null {
	const shown = columnsShown(asked).map(({ id }) => id);
	const next = COLUMNS.map(({ id }) => id).filter((id) =>
		id === column ? !shown.includes(id) : shown.includes(id)
	);
	const first = columnsShown(null).map(({ id }) => id);
	return next.join() === first.join() ? null : next;
}
