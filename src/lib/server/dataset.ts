import { TextDetails } from '$lib/explore/text-details';
import { ColumnsReader } from '$lib/formats/columns';
import type { Columns } from '$lib/model/columns';

/** Events that were recorded as such, and need no reading: a file that `dateline import` wrote. */
export interface Dataset {
	readonly columns: Columns;
	readonly details: TextDetails;
}

/** Larger ones fit no browser either. */
export const LARGEST_DATASET = 2 ** 30;

export function isDataset(name: string): boolean {
	return name.endsWith('.arrow');
}

/** @throws {ColumnsFault} If the file was not written by `dateline import`, or is not whole. */
export function readDataset(bytes: Uint8Array): Dataset {
	const reader = new ColumnsReader();
	reader.push(bytes);
	reader.end();
	const columns = reader.columns()!;
	const text = (name: string) => reader.texts(name) ?? (() => null);
	const details = new TextDetails(columns, {
		id: text('id'),
		title: text('title'),
		notes: text('notes'),
		url: text('url'),
		cells: text('cells')
	});
	return { columns, details };
}
