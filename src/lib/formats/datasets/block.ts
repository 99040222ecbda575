import { CsvScanner } from './csv-scan';

/** Some consecutive rows of a data set, with their cells as text; '' where a cell is empty. */
export interface Rows {
	readonly rows: number;
	cell(row: number, column: number): string;
	/** The line of the file, from 1, or the number of the row where a file has no lines. */
	line(row: number): number;
}

/** How rows are kept: as the lines of a table, or as lists of cells in JSON. */
export type Codec =
	{ readonly kind: 'csv'; readonly delimiter: string; readonly width: number } | { readonly kind: 'json' };

export class CellRows implements Rows {
	readonly rows: number;
	readonly #cells: readonly (readonly string[])[];
	readonly #lines: readonly number[];

	constructor(cells: readonly (readonly string[])[], lines: readonly number[]) {
		this.rows = cells.length;
		this.#cells = cells;
		this.#lines = lines;
	}

	cell(row: number, column: number): string {
		return this.#cells[row][column] ?? '';
	}

	line(row: number): number {
		return this.#lines[row];
	}
}

/** Rows as the bytes that they are kept in. */
export interface Kept {
	readonly bytes: Uint8Array;
	/** Of the first row. */
	readonly firstLine: number;
	readonly rows: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function keepBytes(bytes: Uint8Array, firstLine: number, rows: number): Kept {
	return { bytes, firstLine, rows };
}

export function keepCells(cells: readonly (readonly string[])[], lines: readonly number[]): Kept {
	return {
		bytes: encoder.encode(JSON.stringify({ cells, lines })),
		firstLine: lines[0] ?? 1,
		rows: cells.length
	};
}

export function openKept({ bytes, firstLine }: Kept, codec: Codec): Rows {
	const text = decoder.decode(bytes);
	if (codec.kind === 'json') {
		const { cells, lines } = JSON.parse(text) as { cells: string[][]; lines: number[] };
		return new CellRows(cells, lines);
	}
	const scanner = new CsvScanner(codec.delimiter, codec.width);
	scanner.scan(text, firstLine, true);
	return scanner;
}

export function textOf({ bytes }: Kept): string {
	return decoder.decode(bytes);
}
