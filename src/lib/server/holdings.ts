import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ColumnEngine } from '$lib/explore/column-engine';
import { rowOrder, toColumns } from '$lib/explore/columns';
import type { Details } from '$lib/explore/details';
import type { Engine } from '$lib/explore/engine';
import { joinColumns } from '$lib/explore/join-columns';
import { JoinedDetails } from '$lib/explore/joined-details';
import { MemoryDetails } from '$lib/explore/memory-details';
import { writeColumns } from '$lib/formats/columns';
import type { Columns } from '$lib/model/columns';
import type { LibraryState } from './library';

/** So many events a page carries whole; of more it has the head, and the browser fetches columns. */
export const MOST_IN_PAGE = 2000;

/** A library as columns, for browsers to fetch. */
export interface Holdings {
	readonly columns: Columns;
	readonly details: Details;
	/** Draws the page as a browser will: its events are called by their rows. Made once. */
	engine(): Engine;
	/** The columns as they are sent, compressed; made once. */
	gzipped(): Promise<Uint8Array<ArrayBuffer>>;
}

export function isLarge({ events, datasets }: LibraryState): boolean {
	return events.length > MOST_IN_PAGE || datasets.length > 0;
}

const known = new WeakMap<LibraryState, Holdings>();

/** The same holdings while the library is the same. */
export function holdingsOf(library: LibraryState): Holdings {
	let holdings = known.get(library);
	if (!holdings) known.set(library, (holdings = hold(library)));
	return holdings;
}

function hold({ events, articles, datasets }: LibraryState): Holdings {
	const order = rowOrder(events);
	const read = {
		columns: toColumns(events, articles, order),
		details: new MemoryDetails(
			Array.from(order, (at) => events[at]),
			articles
		)
	};
	const parts = [...(events.length > 0 || datasets.length === 0 ? [read] : []), ...datasets];
	const { columns, details } = parts.length === 1 ? parts[0] : join(parts);
	let engine: Engine | null = null;
	let gzipped: Promise<Uint8Array<ArrayBuffer>> | null = null;
	return {
		columns,
		details,
		engine: () => (engine ??= new ColumnEngine(columns, calledByRow(details))),
		gzipped: () => (gzipped ??= promisify(gzip)(Buffer.concat(writeColumns(columns))))
	};
}

function join(parts: readonly { readonly columns: Columns; readonly details: Details }[]) {
	const { columns, rows } = joinColumns(parts.map(({ columns }) => columns));
	const details = new JoinedDetails(
		parts.map(({ details }) => details),
		rows
	);
	return { columns, details };
}

/** The same details to whom asks for them row by row, and cannot order titles: a browser of a large library. */
function calledByRow(details: Details): Details {
	return {
		ids: (rows) => details.ids(rows),
		titles: (rows) => details.titles(rows),
		event: (row) => details.event(row),
		article: (id) => details.article(id),
		rowOf: (id) => details.rowOf(id),
		search: (words) => details.search(words),
		spellings: (words) => details.spellings?.(words) ?? []
	};
}
