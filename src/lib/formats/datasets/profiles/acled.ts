import type { DayNumber, EventKind, PlaceKind } from '$lib/model';
import type { CodedDays, CodedPlace, Profile } from '../profile';
import { monthAround } from '../read-date';

const KINDS: Record<string, EventKind> = {
	battles: 'clash',
	'explosions/remote violence': 'explosion',
	protests: 'protest',
	riots: 'protest',
	'violence against civilians': 'attack',
	'strategic developments': 'other'
};

/** Where the finer kind says more than the coarse one. */
const SUBKINDS: Record<string, EventKind> = {
	'air/drone strike': 'attack',
	'shelling/artillery/missile attack': 'attack',
	'chemical weapon': 'attack',
	'abduction/forced disappearance': 'abduction',
	'mob violence': 'attack',
	agreement: 'agreement',
	arrests: 'arrest',
	'change to group/activity': 'military',
	'disrupted weapons use': 'military',
	'headquarters or base established': 'military',
	'non-violent transfer of territory': 'military',
	'looting/property destruction': 'crime'
};

/** Armed Conflict Location & Event Data, as its export tool writes it. */
export const acled: Profile = {
	id: 'acled',
	name: 'ACLED',
	recognises: (head) =>
		['event_date', 'event_type', 'sub_event_type', 'fatalities', 'latitude', 'longitude'].every((name) =>
			head.includes(name)
		),
	columns: {
		date: ['event_date'],
		datePrecision: ['time_precision'],
		kind: ['event_type'],
		subkind: ['sub_event_type'],
		place: ['location'],
		district: ['admin2'],
		region: ['admin1'],
		country: ['country'],
		latitude: ['latitude'],
		longitude: ['longitude'],
		placePrecision: ['geo_precision'],
		actors: ['actor1', 'actor2'],
		killed: ['fatalities'],
		notes: ['notes'],
		source: ['source'],
		id: ['event_id_cnty', 'event_id_no_cnty', 'data_id']
	},
	dateOrder: 'day-first',
	noughtIsUnknown: true,
	kindOf: (kind, subkind) => SUBKINDS[subkind.toLowerCase()] ?? KINDS[kind.toLowerCase()] ?? null,
	daysOf,
	placeOf: (code) => PLACES[code] ?? null
};

/** @see ACLED's codebook: 1 the day is known, 2 the week, with a day in its middle, 3 the month. */
function daysOf(code: string, start: DayNumber, end: DayNumber): CodedDays | null {
	switch (code) {
		case '1':
			return { start, end, precision: 'day', how: 'the day is known (time_precision 1)' };
		case '2':
			return {
				start: start - 3,
				end: start + 4,
				precision: 'week',
				how: 'some day of the week around the date given (time_precision 2)'
			};
		case '3':
			return { ...monthAround(start), precision: 'month', how: 'some day of the month (time_precision 3)' };
		default:
			return null;
	}
}

const PLACES: Record<string, CodedPlace> = {
	'1': { kind: 'town', radius: 5, how: 'the place itself (geo_precision 1)' },
	'2': { kind: 'district', radius: 25, how: 'somewhere around this place (geo_precision 2)' },
	'3': {
		kind: 'region',
		radius: 100,
		how: 'somewhere in the region that this place stands for (geo_precision 3)'
	}
} satisfies Record<string, CodedPlace & { kind: PlaceKind }>;
