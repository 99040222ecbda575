import { tableFromIPC, type Table } from '@uwdata/flechette';
import type { RecordSource } from './open';
import { DatasetFault } from './recognise';
import { recordOf, type JsonRecord } from './records';

const ROWS = 20_000;
/** Arrow is read whole. */
const LARGEST = 2 ** 30;

/** @throws {DatasetFault} If the file is damaged. */
export async function arrowSource(file: Blob): Promise<RecordSource> {
	if (file.size > LARGEST) throw new DatasetFault('The Arrow file has more than 1 GB. Save it in parts.');
	let table: Table;
	try {
		table = tableFromIPC(await file.arrayBuffer(), { useDate: true });
	} catch (error) {
		throw new DatasetFault(`The Arrow file is damaged: ${(error as Error).message}.`);
	}
	const names = table.schema.fields.map(({ name }) => name);
	const columns = names.map((_, at) => table.getChildAt(at));
	return {
		what: 'Arrow',
		batches: async function* () {
			for (let from = 0; from < table.numRows; from += ROWS) {
				const length = Math.min(ROWS, table.numRows - from);
				const records: JsonRecord[] = Array.from({ length }, (_, i) =>
					recordOf(Object.fromEntries(names.map((name, at) => [name, columns[at].at(from + i)])))
				);
				yield {
					records,
					lines: records.map((_, i) => from + i + 1),
					faults: [],
					done: (from + length) / table.numRows
				};
			}
		}
	};
}
