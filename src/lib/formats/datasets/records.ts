import { kilometres, type LonLat } from '$lib/model';
import { DatasetFault } from './recognise';

/** A record of a JSON file: names and values as they come. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Coordinates of a geometry are put beside its properties under these names. */
const POINT = {
	longitude: 'geometry.longitude',
	latitude: 'geometry.latitude',
	radius: 'geometry.radius'
} as const;

/**
 * The records in a JSON document: features of GeoJSON, slides of TimelineJS, events of TimeMap, or a list of objects,
 * at the top or under one name.
 *
 * @throws {DatasetFault} If it holds no records.
 */
export function recordsOf(document: unknown): JsonRecord[] {
	if (Array.isArray(document)) return document.map(recordOf);
	if (!isObject(document)) throw new DatasetFault('The file holds no list of records.');
	if (Array.isArray(document.features)) return document.features.map(recordOf);
	const { events } = document;
	if (Array.isArray(events)) return events.map(isSlide(events) ? slideOf : recordOf);
	const lists = Object.values(document).filter(
		(value) => Array.isArray(value) && value.some(isObject)
	) as unknown[][];
	if (lists.length === 1) return lists[0].map(recordOf);
	if (document.type === 'Feature') return [recordOf(document)];
	throw new DatasetFault('The file holds no list of records, or several.');
}

/** An object as a record; a feature of GeoJSON with its properties. What is no object is a record without values. */
export function recordOf(value: unknown): JsonRecord {
	if (!isObject(value)) return {};
	if (value.type !== 'Feature' || !('geometry' in value)) return flattened(value);
	const properties = isObject(value.properties) ? flattened(value.properties) : {};
	return { ...(value.id === undefined ? {} : { id: value.id }), ...properties, ...placeOf(value.geometry) };
}

function isSlide(events: readonly unknown[]): boolean {
	return events.some((event) => isObject(event) && isObject(event.start_date));
}

function slideOf(value: unknown): JsonRecord {
	if (!isObject(value)) return {};
	const { start_date, end_date, text, media, group, unique_id } = value;
	const start = isObject(start_date) ? start_date : {};
	const end = isObject(end_date) ? end_date : {};
	const told = isObject(text) ? text : {};
	const shown = isObject(media) ? media : {};
	const minute = Number(start.minute ?? 0);
	return {
		Year: start.year,
		Month: start.month,
		Day: start.day,
		Time:
			start.hour === undefined || start.hour === ''
				? null
				: `${start.hour}:${String(minute).padStart(2, '0')}`,
		'End Year': end.year,
		'End Month': end.month,
		'End Day': end.day,
		'Display Date': value.display_date ?? start.display_date,
		Headline: told.headline,
		Text: told.text,
		Media: shown.url,
		'Media Credit': shown.credit,
		'Media Caption': shown.caption,
		Group: group,
		unique_id
	};
}

/** Objects in objects become `outer.inner`; lists stay. */
function flattened(value: JsonRecord, prefix = '', depth = 0): JsonRecord {
	const flat: Record<string, unknown> = {};
	for (const [key, inner] of Object.entries(value)) {
		if (isObject(inner) && depth < 3 && !(inner instanceof Date))
			Object.assign(flat, flattened(inner, `${prefix}${key}.`, depth + 1));
		else flat[prefix + key] = inner;
	}
	return flat;
}

/** A point as it is; of lines and areas the middle, and how far they reach from it. */
function placeOf(geometry: unknown): JsonRecord {
	if (!isObject(geometry)) return {};
	const points: LonLat[] = [];
	gather(
		isObject(geometry) && geometry.type === 'GeometryCollection' ? geometry.geometries : geometry.coordinates,
		points,
		0
	);
	if (points.length === 0) return {};
	if (points.length === 1) return { [POINT.longitude]: points[0][0], [POINT.latitude]: points[0][1] };
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		west = Math.min(west, x);
		east = Math.max(east, x);
		south = Math.min(south, y);
		north = Math.max(north, y);
	}
	const middle: LonLat = [(west + east) / 2, (south + north) / 2];
	return {
		[POINT.longitude]: middle[0],
		[POINT.latitude]: middle[1],
		[POINT.radius]: Math.ceil(kilometres(middle, [west, south]))
	};
}

function gather(coordinates: unknown, points: LonLat[], depth: number): void {
	if (!Array.isArray(coordinates) || depth > 5) return;
	if (typeof coordinates[0] === 'number' && typeof coordinates[1] === 'number') {
		points.push([coordinates[0], coordinates[1]]);
		return;
	}
	for (const part of coordinates) gather(isObject(part) ? part.coordinates : part, points, depth + 1);
}

/** A value as the text of a cell. */
export function cellOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (value instanceof Date)
		return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace('T00:00:00.000Z', '');
	if (Array.isArray(value))
		return value.map((part) => (isObject(part) ? nameOf(part) : cellOf(part))).join('; ');
	if (typeof value === 'object') return JSON.stringify(value);
	return String(value as number | bigint | boolean);
}

/** What an object in a list goes by. */
function nameOf(value: JsonRecord): string {
	const name = value.path ?? value.title ?? value.name ?? value.id;
	return typeof name === 'string' ? name : JSON.stringify(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
