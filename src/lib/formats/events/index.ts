import type { Extraction } from '$lib/model';
import { writeEventsCsv } from './csv';
import { writeEventsJson, writeEventsJsonLines } from './json';

export { readEventsJson, type EventsFile, type Source } from './json';

/** Every way that events can be written, by the name that a user gives it. */
export const EVENT_FORMATS = {
	json: { write: writeEventsJson, extension: 'json', type: 'application/json' },
	jsonl: { write: writeEventsJsonLines, extension: 'jsonl', type: 'application/x-ndjson' },
	csv: { write: writeEventsCsv, extension: 'csv', type: 'text/csv; charset=utf-8; header=present' }
} as const satisfies Record<string, EventFormat>;

export type EventFormatName = keyof typeof EVENT_FORMATS;

export interface EventFormat {
	readonly write: (extraction: Pick<Extraction, 'articles' | 'events'>) => string;
	/** Of a file's name, without the dot. */
	readonly extension: string;
	/** Media type. */
	readonly type: string;
}
