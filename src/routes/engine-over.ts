import { ColumnEngine } from '$lib/explore/column-engine';
import { rowOrder, toColumns } from '$lib/explore/columns';
import type { Details } from '$lib/explore/details';
import type { Engine } from '$lib/explore/engine';
import { joinColumns } from '$lib/explore/join-columns';
import { JoinedDetails } from '$lib/explore/joined-details';
import { MemoryDetails } from '$lib/explore/memory-details';
import type { Article, EventRecord } from '$lib/model';
import type { Columns } from '$lib/model/columns';

/** Events as columns, with what columns leave out. */
export interface Part {
	readonly columns: Columns;
	readonly details: Details;
}

/** Events in memory as columns. Their evidence lies in `articles`. */
export function partOf(events: readonly EventRecord[], articles: readonly Article[]): Part {
	const order = rowOrder(events);
	const inOrder = Array.from(order, (at) => events[at]);
	return { columns: toColumns(events, articles, order), details: new MemoryDetails(inOrder, articles) };
}

/** An engine over all that is shown: the library, what was added to it, and data sets that were opened beside it. */
export function engineOver(parts: readonly Part[]): Engine {
	const filled = parts.filter(({ columns }) => columns.length > 0);
	if (filled.length === 1) return new ColumnEngine(filled[0].columns, filled[0].details);
	const joined = joinColumns(filled.map(({ columns }) => columns));
	const details = filled.map(({ details }) => details);
	return new ColumnEngine(joined.columns, new JoinedDetails(details, joined.rows));
}
