import type { DayNumber, EventKind } from '$lib/model';
import type { CodedDays, CodedPlace, Profile } from '../profile';

/** Kinds by `type_of_violence`: between states or with one, between groups, against civilians. */
const KINDS: Record<string, EventKind> = { '1': 'clash', '2': 'clash', '3': 'attack' };

/** The Georeferenced Event Dataset of the Uppsala Conflict Data Program. */
export const ged: Profile = {
	id: 'ged',
	name: 'UCDP GED',
	recognises: (head) =>
		['type_of_violence', 'date_start', 'date_end', 'best', 'latitude', 'longitude'].every((name) =>
			head.includes(name)
		),
	columns: {
		date: ['date_start'],
		end: ['date_end'],
		datePrecision: ['date_prec'],
		kind: ['type_of_violence'],
		place: ['where_coordinates', 'where_description'],
		district: ['adm_2'],
		region: ['adm_1'],
		country: ['country'],
		latitude: ['latitude'],
		longitude: ['longitude'],
		placePrecision: ['where_prec'],
		actors: ['side_a', 'side_b'],
		killed: ['best'],
		killedLow: ['low'],
		killedHigh: ['high'],
		title: ['source_headline'],
		notes: ['source_article'],
		source: ['source_office'],
		id: ['id', 'relid']
	},
	kindOf: (kind) => KINDS[kind] ?? null,
	daysOf,
	placeOf: (code) => PLACES[code] ?? null
};

const HOW: Record<string, string> = {
	'1': 'the day is known (date_prec 1)',
	'2': 'between two days two to six days apart (date_prec 2)',
	'3': 'the week is known (date_prec 3)',
	'4': 'the month is known (date_prec 4)',
	'5': 'known to more than a month (date_prec 5)'
};

/** @see The codebook of UCDP GED: `date_start` and `date_end` enclose the days that the event may have been on. */
function daysOf(code: string, start: DayNumber, end: DayNumber): CodedDays | null {
	const how = HOW[code];
	if (!how) return null;
	const days = end - start;
	if (code === '1' && days === 1) return { start, end, precision: 'day', how };
	if (code === '3' && days <= 7) return { start, end, precision: 'week', how };
	if (code === '4' && days <= 31) return { start, end, precision: 'month', how };
	return { start, end, precision: days === 1 ? 'day' : 'span', how };
}

const PLACES: Record<string, CodedPlace> = {
	'1': { kind: 'town', radius: 5, how: 'the place itself (where_prec 1)' },
	'2': { kind: 'district', radius: 25, how: 'within about 25 km of the point (where_prec 2)' },
	'3': { kind: 'district', radius: 50, how: 'somewhere in the district (where_prec 3)' },
	'4': { kind: 'region', radius: 100, how: 'somewhere in the region (where_prec 4)' },
	'5': { kind: 'area', radius: 150, how: 'along a line or in an area that has no borders (where_prec 5)' },
	'6': { kind: 'country', radius: 500, how: 'somewhere in the country (where_prec 6)' },
	'7': { kind: 'water', radius: 500, how: 'in international waters or airspace (where_prec 7)' }
};
