import {
	addDays,
	EVENT_KINDS,
	isIsoDay,
	PRECISIONS,
	toDayNumber,
	toIsoDay,
	type DayRange,
	type LonLat
} from '$lib/model';
import { CERTAINTIES } from './certainty';
import { STATUSES } from './columns';
import { MEASURES, type DaySpan, type Measure, type Order } from './engine';
import { EVERYTHING, type Box, type Filter, type Near, type TollRange } from './filter';
import { DAY_HOURS, type Hours } from './hours';
import { MOST_CORNERS } from './lasso';

/** How the events are laid out. */
export type Layout = 'picture' | 'table';

/** What the lanes of the timeline are of. */
export type Lanes = 'kind' | 'place' | 'source' | 'actor';

/** What the list is divided by. */
export type Grouping = 'none' | 'day' | 'place' | 'kind' | 'source';

/** Columns of the table. */
export const COLUMN_IDS = [
	'date',
	'event',
	'kind',
	'place',
	'killed',
	'injured',
	'source',
	'reports',
	'certainty'
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Where the map looks: the point in its middle, and the zoom of web maps (at 0 the world is 256 pixels wide). */
export interface MapView {
	readonly center: LonLat;
	readonly zoom: number;
}

/** All that a link carries. */
export interface Sight {
	readonly filter: Filter;
	readonly selected: string | null;
	readonly time: DaySpan | null;
	readonly map: MapView | null;
	readonly layout: Layout;
	readonly lanes: Lanes;
	/** What the timeline's bars are of. */
	readonly measure: Measure;
	/** Events are told one after the other, up to the selected one. */
	readonly story: boolean;
	readonly order: Order;
	readonly grouping: Grouping;
	/** Columns of the table, in their order; `null` for those shown at first. */
	readonly columns: readonly ColumnId[] | null;
	/** Events are reviewed one after the other. */
	readonly review: boolean;
}

export const AT_FIRST: Sight = {
	filter: EVERYTHING,
	selected: null,
	time: null,
	map: null,
	layout: 'picture',
	lanes: 'kind',
	measure: 'events',
	story: false,
	order: 'date',
	grouping: 'none',
	columns: null,
	review: false
};

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const LANES: readonly Lanes[] = ['kind', 'place', 'source', 'actor'];
const GROUPINGS: readonly Grouping[] = ['none', 'day', 'place', 'kind', 'source'];
const ORDERS: readonly Order[] = ['date', 'latest', 'killed', 'place', 'kind', 'title', 'source', 'doubt'];
/** Nobody types longer ones, and they would be searched for. */
const LONGEST_TEXT = 200;

/** Writes what is not as at first: `from=2025-04-01&to=2025-04-20&kind=attack`. The last day is named, not the day after. */
export function writeSight(sight: Sight): URLSearchParams {
	const { filter } = sight;
	const query = new URLSearchParams();
	const put = (name: string, ...values: readonly (string | null)[]) => {
		for (const value of values) if (value !== null && value !== '') query.append(name, value);
	};
	put('q', filter.text);
	if (filter.days) {
		put('from', filter.days.start);
		put('to', addDays(filter.days.end, -1));
	}
	put('weekday', ...filter.weekdays.map(String));
	put('hours', filter.hours && `${filter.hours.from}~${filter.hours.to}`);
	put('dated', writeTruth(filter.dated));
	put('place', ...filter.places);
	put(
		'area',
		filter.area && coordinates(filter.area.west, filter.area.south, filter.area.east, filter.area.north)
	);
	put('not', ...filter.notPlaces);
	put('lasso', filter.lasso && coordinates(...filter.lasso.flat()));
	put('near', filter.near && writeNear(filter.near));
	put('placed', writeTruth(filter.placed));
	put('kind', ...filter.kinds);
	put('who', ...filter.actors);
	put('source', ...filter.sources);
	put('precision', ...filter.precisions);
	put('status', ...filter.statuses);
	put('certainty', ...filter.certainties);
	put('killed', filter.killed && writeRange(filter.killed));
	put('event', sight.selected);
	put('time', sight.time && `${writeMoment(sight.time.from)}~${writeMoment(sight.time.to)}`);
	put('map', sight.map && coordinates(sight.map.center[1], sight.map.center[0], sight.map.zoom));
	put('play', sight.story ? 'story' : null);
	put('review', sight.review ? '1' : null);
	put('view', sight.layout === 'table' ? 'table' : null);
	put('lanes', sight.lanes === 'kind' ? null : sight.lanes);
	put('measure', sight.measure === 'events' ? null : sight.measure);
	put('sort', sight.order === 'date' ? null : sight.order);
	put('group', sight.grouping === 'none' ? null : sight.grouping);
	put('columns', sight.columns && sight.columns.join());
	return query;
}

/** Reads an address; what makes no sense there is passed over. */
export function readSight(query: URLSearchParams): Sight {
	return {
		filter: {
			text: (query.get('q') ?? '').slice(0, LONGEST_TEXT),
			days: readDays(query.get('from'), query.get('to')),
			weekdays: readAmong(query, 'weekday', WEEKDAYS).map(Number),
			hours: readHours(query.get('hours')),
			dated: readTruth(query.get('dated')),
			places: readAll(query, 'place'),
			notPlaces: readAll(query, 'not'),
			area: readBox(query.get('area')),
			lasso: readLasso(query.get('lasso')),
			near: readNear(query.get('near')),
			placed: readTruth(query.get('placed')),
			kinds: readAmong(query, 'kind', EVENT_KINDS),
			actors: readAll(query, 'who'),
			sources: readAll(query, 'source'),
			precisions: readAmong(query, 'precision', PRECISIONS),
			statuses: readAmong(query, 'status', STATUSES),
			certainties: readAmong(query, 'certainty', CERTAINTIES),
			killed: readRange(query.get('killed'))
		},
		selected: query.get('event') || null,
		time: readSpan(query.get('time')),
		map: readMap(query.get('map')),
		layout: query.get('view') === 'table' ? 'table' : 'picture',
		lanes: LANES.find((lanes) => lanes === query.get('lanes')) ?? 'kind',
		measure: MEASURES.find((measure) => measure === query.get('measure')) ?? 'events',
		story: query.get('play') === 'story',
		order: ORDERS.find((order) => order === query.get('sort')) ?? 'date',
		grouping: GROUPINGS.find((grouping) => grouping === query.get('group')) ?? 'none',
		columns: readColumns(query.get('columns')),
		review: query.get('review') === '1'
	};
}

function readColumns(text: string | null): ColumnId[] | null {
	const ids = text?.split(',') ?? [];
	const known = COLUMN_IDS.filter((id) => ids.includes(id));
	return known.length > 0 ? known : null;
}

/** To a ten-thousandth of a degree, some ten metres. */
function coordinates(...numbers: readonly number[]): string {
	return numbers.map((number) => Math.round(number * 1e4) / 1e4).join();
}

/** Latitude first, as a map's own address has it; the id, in which anything may stand, last. */
function writeNear({ point, kilometres, place }: Near): string {
	return `${coordinates(point[1], point[0], kilometres)},${place}`;
}

function readNear(text: string | null): Near | null {
	const [, numbers, place] = /^([^,]*,[^,]*,[^,]*),(.+)$/s.exec(text ?? '') ?? [];
	const [latitude, longitude, kilometres] = readNumbers(numbers ?? null, 3) ?? [];
	if (!place || !onGlobe([longitude, latitude]) || !(kilometres > 0 && kilometres <= 20_000)) return null;
	return { place, point: [longitude, latitude], kilometres };
}

function readLasso(text: string | null): LonLat[] | null {
	const count = (text ?? '').split(',').length;
	const numbers = count % 2 === 0 && count <= 2 * MOST_CORNERS ? readNumbers(text, count) : null;
	if (!numbers || count < 6) return null;
	const corners = Array.from({ length: count / 2 }, (_, i): LonLat => [numbers[2 * i], numbers[2 * i + 1]]);
	return corners.every(onGlobe) ? corners : null;
}

function writeTruth(truth: boolean | null): string | null {
	return truth === null ? null : truth ? 'yes' : 'no';
}

function readTruth(text: string | null): boolean | null {
	return text === 'yes' ? true : text === 'no' ? false : null;
}

function readAll(query: URLSearchParams, name: string): string[] {
	return Array.from(new Set(query.getAll(name))).filter(Boolean);
}

function readAmong<V extends string>(query: URLSearchParams, name: string, values: readonly V[]): V[] {
	return readAll(query, name).filter((value): value is V => (values as readonly string[]).includes(value));
}

function readDays(from: string | null, to: string | null): DayRange | null {
	if (!from || !to || !isIsoDay(from) || !isIsoDay(to)) return null;
	const [first, last] = toDayNumber(from) <= toDayNumber(to) ? [from, to] : [to, from];
	return { start: first, end: addDays(last, 1) };
}

/** `22~4` goes over midnight. */
function readHours(text: string | null): Hours | null {
	const [, from, to] = /^(\d\d?)~(\d\d?)$/.exec(text ?? '')?.map(Number) ?? [];
	return from < DAY_HOURS && to >= 1 && to <= DAY_HOURS && from !== to ? { from, to } : null;
}

/** `20` and more, `20~50`. */
function writeRange({ least, most }: TollRange): string {
	return most === null ? String(least) : `${least}~${most}`;
}

function readRange(text: string | null): TollRange | null {
	const [, least, most] = /^(\d{1,9})(?:~(\d{1,9}))?$/.exec(text ?? '') ?? [];
	if (least === undefined || Number(most) < Number(least)) return null;
	return { least: Number(least), most: most === undefined ? null : Number(most) };
}

function readNumbers(text: string | null, count: number): number[] | null {
	if (text === null) return null;
	const parts = text.split(',');
	if (parts.length !== count || !parts.every((part) => /^-?\d+(\.\d+)?(e-?\d+)?$/.test(part))) return null;
	return parts.map(Number);
}

function readBox(text: string | null): Box | null {
	const [west, south, east, north] = readNumbers(text, 4) ?? [];
	if (west === undefined || !onGlobe([west, south]) || !onGlobe([east, north]) || south > north) return null;
	return { west, south, east, north };
}

function readMap(text: string | null): MapView | null {
	const [latitude, longitude, zoom] = readNumbers(text, 3) ?? [];
	if (latitude === undefined || !onGlobe([longitude, latitude]) || zoom < 0 || zoom > 24) return null;
	return { center: [longitude, latitude], zoom };
}

function onGlobe([longitude, latitude]: LonLat): boolean {
	return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

const MOMENT = /^((?:[+-]\d{6}|\d{4})-\d\d-\d\d)(?:T(\d\d):(\d\d))?$/;

/** A day, and the minute where it is not midnight: `2025-04-01T06:30`. */
function writeMoment(moment: number): string {
	const minutes = Math.round(moment * 1440);
	const day = toIsoDay(Math.floor(minutes / 1440));
	const past = minutes - Math.floor(minutes / 1440) * 1440;
	const two = (n: number) => String(n).padStart(2, '0');
	return past === 0 ? day : `${day}T${two(Math.floor(past / 60))}:${two(past % 60)}`;
}

function readMoment(text: string): number | null {
	const [, day, hours = '0', minutes = '0'] = MOMENT.exec(text) ?? [];
	if (!day || !isIsoDay(day) || Number(hours) > 23 || Number(minutes) > 59) return null;
	return (toDayNumber(day) * 1440 + Number(hours) * 60 + Number(minutes)) / 1440;
}

function readSpan(text: string | null): DaySpan | null {
	const [from, to] = (text ?? '').split('~').map(readMoment);
	return from != null && to != null && from < to ? { from, to } : null;
}
