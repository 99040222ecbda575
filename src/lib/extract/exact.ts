const NONE: readonly never[] = [];

/**
 * A list for keeping: one that was filled item by item has room for many more, and every record has several that
 * are empty.
 */
export function exact<T>(list: readonly T[]): readonly T[] {
	return list.length === 0 ? NONE : list.slice();
}
