import { EVENT_KINDS, PRECISIONS } from '$lib/model';
import { STATUSES } from '$lib/model/columns';
import { ColumnsFault } from './fault';
import type { TableShape } from './arrow';

/** Whole days as numbers, half-open. */
export interface Extent {
	readonly from: number;
	readonly to: number;
}

/** What stands at the beginning: all that is to come, and what it will cover. */
export interface Head {
	readonly version: number;
	readonly rows: number;
	readonly dated: number;
	/** The days from the first to the last dated event. */
	readonly extent: Extent | null;
	/** Bytes that follow the head. */
	readonly bytes: number;
	/** What numbers in columns stand for, since a later version may number otherwise. */
	readonly kinds: readonly string[];
	readonly precisions: readonly string[];
	readonly statuses: readonly string[];
	/** In the order in which they come; `rows` after all that its numbers point into, texts of rows last. */
	readonly tables: readonly TableShape[];
}

export const HEAD = 'dateline-columns';
export const VERSION = 1;
/** More than a browser has room for; a head that says so is damaged. */
const MOST_ROWS = 2e7;
const WORDS = { kinds: EVENT_KINDS, precisions: PRECISIONS, statuses: STATUSES } as const;

export function headOf(parts: Pick<Head, 'rows' | 'dated' | 'extent' | 'bytes' | 'tables'>): Head {
	return { version: VERSION, ...WORDS, ...parts };
}

/** @throws {ColumnsFault} If the text is no head, or one of a version that this one cannot read. */
export function readHead(text: string): Head {
	let head: Head;
	try {
		head = JSON.parse(text) as Head;
	} catch {
		throw new ColumnsFault('The head is damaged.');
	}
	if (head?.version !== VERSION) {
		throw new ColumnsFault(`These are columns of version ${head?.version}; this program reads ${VERSION}.`);
	}
	if (!isCount(head.rows, MOST_ROWS) || !isCount(head.dated, head.rows) || !isCount(head.bytes))
		fail('counts');
	for (const key of ['kinds', 'precisions', 'statuses'] as const) {
		// Words are only ever added at the end, or the version changes.
		if (!Array.isArray(head[key]) || head[key].some((word, at) => word !== WORDS[key][at])) fail(key);
	}
	if (!Array.isArray(head.tables) || !head.tables.every(isShape)) fail('tables');
	return head;
}

function isShape(shape: TableShape): boolean {
	return (
		typeof shape?.name === 'string' &&
		isCount(shape.rows, 16 * MOST_ROWS) &&
		Array.isArray(shape.floats) &&
		Array.isArray(shape.texts) &&
		Array.isArray(shape.checksums) &&
		typeof shape.packed === 'object' &&
		shape.packed !== null &&
		Object.values(shape.packed).every(
			(packing) => Number.isSafeInteger(packing?.base) && isCount(packing.bytes, 4)
		)
	);
}

function isCount(value: unknown, most = Number.MAX_SAFE_INTEGER): boolean {
	return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function fail(field: string): never {
	throw new ColumnsFault(`The head is damaged: its ${field} are not what can be.`);
}
