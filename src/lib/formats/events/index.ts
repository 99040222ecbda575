import { eventsAsCsv } from './csv';
import { eventsAsGeoJson } from './geojson';
import { eventsAsJson, eventsAsJsonLines, type Written } from './json';

export { readEventsJson, type EventsFile, type Source } from './json';

/** Every way that events can be written, by the name that a user gives it. */
export const EVENT_FORMATS = {
	json: { pieces: eventsAsJson, extension: 'json', type: 'application/json' },
	jsonl: { pieces: eventsAsJsonLines, extension: 'jsonl', type: 'application/x-ndjson' },
	geojson: { pieces: eventsAsGeoJson, extension: 'geojson', type: 'application/geo+json' },
	csv: { pieces: eventsAsCsv, extension: 'csv', type: 'text/csv; charset=utf-8; header=present' }
} as const satisfies Record<string, EventFormat>;

export type EventFormatName = keyof typeof EVENT_FORMATS;

export interface EventFormat {
	/** What to write, event by event: whole, the text would be many times as long as the articles. */
	readonly pieces: (extraction: Written) => Iterable<string>;
	/** Of a file's name, without the dot. */
	readonly extension: string;
	/** Media type. */
	readonly type: string;
}
