import { ColumnEngine } from '$lib/explore/column-engine';
import { rowOrder, toColumns } from '$lib/explore/columns';
import type { Details } from '$lib/explore/details';
import type { Engine } from '$lib/explore/engine';
import type { Filter } from '$lib/explore/filter';
import { joinColumns, joinSteps, type Joined } from '$lib/explore/join-columns';
import { JoinedDetails } from '$lib/explore/joined-details';
import type { LeftOut } from '$lib/explore/joined-rows';
import { MemoryDetails } from '$lib/explore/memory-details';
import type { Article, EventRecord } from '$lib/model';
import type { Columns } from '$lib/model/columns';
import { firstQuestions } from '$lib/views/page/first-questions';

/** Events as columns, with what columns leave out. */
export interface Part {
	readonly columns: Columns;
	readonly details: Details;
	/** Rows that stand in another part, as they have been corrected. */
	readonly leftOut?: readonly number[];
}

/** Events in memory as columns. Their evidence lies in `articles`. */
export function partOf(events: readonly EventRecord[], articles: readonly Article[]): Part {
	const order = rowOrder(events);
	const inOrder = Array.from(order, (at) => events[at]);
	return { columns: toColumns(events, articles, order), details: new MemoryDetails(inOrder, articles) };
}

/** An engine over all that is shown: the library, what was added to it, and data sets that were opened beside it. */
export function engineOver(parts: readonly Part[]): Engine {
	const filled = filledOf(parts);
	if (isWhole(filled)) return new ColumnEngine(filled[0].columns, filled[0].details);
	const joined = joinColumns(
		filled.map(({ columns }) => columns),
		leftOutOf(filled)
	);
	return new ColumnEngine(joined.columns, detailsOf(filled, joined));
}

/** The same, a little at a time. @param filter What it will be asked with first. */
export function* engineInSteps(parts: readonly Part[], filter: Filter): Generator<void, Engine> {
	const filled = filledOf(parts);
	const engine = yield* isWhole(filled)
		? ColumnEngine.inSteps(filled[0].columns, filled[0].details)
		: joinedInSteps(filled);
	for (const ask of firstQuestions(filter)) {
		yield;
		ask(engine);
	}
	return engine;
}

function* joinedInSteps(parts: readonly Part[]): Generator<void, ColumnEngine> {
	const joined = yield* joinSteps(
		parts.map(({ columns }) => columns),
		leftOutOf(parts)
	);
	return yield* ColumnEngine.inSteps(joined.columns, detailsOf(parts, joined));
}

function filledOf(parts: readonly Part[]): readonly Part[] {
	const filled = parts.filter(({ columns }) => columns.length > 0);
	// Articles that tell of nothing can be read all the same.
	return filled.length > 0 ? filled : parts.slice(0, 1);
}

/** Whether there is but one part, and all of it is shown. */
function isWhole(parts: readonly Part[]): boolean {
	return parts.length === 1 && !parts[0].leftOut?.length;
}

function leftOutOf(parts: readonly Part[]): LeftOut {
	return new Map(parts.flatMap(({ leftOut }, part) => (leftOut ? [[part, leftOut] as const] : [])));
}

function detailsOf(parts: readonly Part[], { rows }: Joined): Details {
	return new JoinedDetails(
		parts.map(({ details }) => details),
		rows
	);
}
