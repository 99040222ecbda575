import { parquetMetadataAsync, parquetReadObjects, type AsyncBuffer, type FileMetaData } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { RecordSource } from './open';
import { DatasetFault } from './recognise';
import { recordOf } from './records';

/** Rows read at a time: a row group may be the whole file. */
const ROWS = 20_000;

/** @throws {DatasetFault} If the file is damaged. */
export async function parquetSource(file: Blob): Promise<RecordSource> {
	const buffer: AsyncBuffer = {
		byteLength: file.size,
		slice: (start, end) => file.slice(start < 0 ? file.size + start : start, end).arrayBuffer()
	};
	let metadata: FileMetaData;
	try {
		metadata = await parquetMetadataAsync(buffer);
	} catch (error) {
		throw new DatasetFault(`The Parquet file is damaged: ${(error as Error).message}.`);
	}
	const total = Number(metadata.num_rows);
	return {
		what: 'Parquet',
		batches: async function* () {
			for (let at = 0; at < total; at += ROWS) {
				const rowEnd = Math.min(total, at + ROWS);
				let rows: Record<string, unknown>[];
				try {
					rows = await parquetReadObjects({ file: buffer, metadata, compressors, rowStart: at, rowEnd });
				} catch (error) {
					throw new DatasetFault(
						`The Parquet file is damaged from row ${at + 1} on: ${(error as Error).message}.`
					);
				}
				yield {
					records: rows.map(recordOf),
					lines: rows.map((_, i) => at + i + 1),
					faults: [],
					done: rowEnd / total
				};
			}
		}
	};
}
