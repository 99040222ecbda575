import type { EventRecord } from '$lib/model';
import { CellRows, keepCells } from './block';
import { idOf } from './collect';
import { DatasetDetails } from './details';
import type { Mapping } from './fields';
import type { OpenedDataset } from './open';
import { RowReader } from './read-row';

/** What would become of a row. */
export interface PreviewRow {
	/** `null` if the row would be left out. */
	readonly event: EventRecord | null;
	readonly fault: string | null;
}

/** The first rows as a mapping would read them. */
export function previewOf(opened: OpenedDataset, mapping: Mapping, count: number): PreviewRow[] {
	const { name, what, head, profile } = opened;
	const cells = opened.sample.slice(0, count);
	const lines = cells.map((_, row) => row + 1);
	const rows = new CellRows(cells, lines);
	const reader = new RowReader(mapping, profile);
	const details = new DatasetDetails({
		source: { id: idOf(name), title: name },
		what,
		head,
		mapping,
		profile,
		codec: { kind: 'json' },
		kept: [keepCells(cells, lines)],
		rows: Uint32Array.from(cells.keys())
	});
	return cells.map((_, row) =>
		reader.read(rows, row)
			? { event: details.event(row), fault: null }
			: { event: null, fault: [head[reader.faultColumn], reader.faultReason].filter(Boolean).join(': ') }
	);
}
