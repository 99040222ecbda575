import type { EventRecord, Problem } from '$lib/model';

/** Which columns tell what, and how they are written. */
export interface Mapping {
	readonly columns: Readonly<Partial<Record<string, readonly number[]>>>;
	readonly dateOrder: 'day-first' | 'month-first';
	readonly decimalMark: '.' | ',';
}

/** A file that was looked into and not yet read. */
export interface Look {
	readonly name: string;
	readonly what: string;
	readonly known: string | null;
	readonly head: readonly string[];
	readonly examples: readonly string[];
	readonly guess: {
		readonly mapping: Mapping;
		readonly reasons: Readonly<Partial<Record<string, string>>>;
		readonly orderReason: string | null;
	};
	readonly fields: readonly (readonly [field: string, name: string])[];
}

/** What reading it gave. */
export interface Report {
	readonly name: string;
	readonly rows: number;
	readonly used: number;
	readonly faulty: number;
	readonly undated: number;
	readonly unplaced: number;
	readonly problems: readonly Problem[];
}

/** One of the first rows, as it would be read. */
export interface PreviewRow {
	readonly event: EventRecord | null;
	readonly fault: string | null;
}
