import { without, type Clause, type Filter } from '$lib/explore/filter';

/**
 * The filter without its days: the very same object as long as nothing else in it changes, so that dragging a brush
 * asks no question anew.
 */
export function otherClauses(): (filter: Filter) => Filter {
	let last: Filter | null = null;
	return (filter) => {
		const next = without(filter, 'days');
		const clauses = Object.keys(next) as Clause[];
		if (!last || clauses.some((clause) => next[clause] !== last![clause])) last = next;
		return last;
	};
}
