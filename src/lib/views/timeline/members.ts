import { after, together, type Answer } from '$lib/explore/answer';
import type { DaySpan, Engine } from '$lib/explore/engine';
import type { Filter } from '$lib/explore/filter';
import type { Members } from './grouping';

/** A value of a facet. */
export interface Named {
	readonly value: string;
	readonly name: string;
}

/** With more than so many in view, single marks are not drawn either. */
const MOST = 5_000;

/** Which events in a stretch have which of some values; `clause` is the filter's clause for them. */
export function membersOf(
	engine: Engine,
	filter: Filter,
	{ from, to }: DaySpan,
	clause: 'actors' | 'sources',
	values: readonly Named[]
): Answer<readonly Members[]> {
	const asked = values.map(({ value, name }) =>
		after(
			engine.when({ ...filter, [clause]: [value] }, { from, to, bins: 1, marks: MOST }),
			({ marks }): Members => ({ value, name, ids: new Set(marks?.map(({ id }) => id)) })
		)
	);
	return together(asked);
}
