import { ColumnEngine } from '$lib/explore/column-engine';
import { rowOrder, toColumns } from '$lib/explore/columns';
import type { Details } from '$lib/explore/details';
import type { Engine } from '$lib/explore/engine';
import { joinColumns } from '$lib/explore/join-columns';
import { JoinedDetails } from '$lib/explore/joined-details';
import { MemoryDetails } from '$lib/explore/memory-details';
import type { Article, EventRecord } from '$lib/model';
import type { Columns } from '$lib/model/columns';

/** An engine over a library's columns, and over events that the reader added beside them. */
export function engineOver(
	columns: Columns,
	details: Details,
	added: readonly EventRecord[],
	articles: readonly Article[]
): Engine {
	if (added.length === 0) return new ColumnEngine(columns, details);
	const order = rowOrder(added);
	const joined = joinColumns([columns, toColumns(added, articles, order)]);
	const own = new MemoryDetails(
		Array.from(order, (at) => added[at]),
		articles
	);
	return new ColumnEngine(joined.columns, new JoinedDetails([details, own], joined.rows));
}
