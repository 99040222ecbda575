import type { DateOrder } from './read-date';
import type { DecimalMark } from './read-number';

/** What a column of a data set can tell of an event, with the name that a reader knows it by. */
export const FIELDS = {
	date: 'Date',
	end: 'Last day',
	year: 'Year',
	month: 'Month',
	day: 'Day',
	time: 'Time of day',
	endYear: 'Year it ended',
	endMonth: 'Month it ended',
	endDay: 'Day it ended',
	datePrecision: 'Precision of the date',
	title: 'Title',
	notes: 'Notes',
	kind: 'Kind',
	subkind: 'Kind, finer',
	place: 'Place',
	district: 'District',
	region: 'Region',
	country: 'Country',
	latitude: 'Latitude',
	longitude: 'Longitude',
	point: 'Latitude and longitude',
	radius: 'Radius in km',
	placePrecision: 'Precision of the place',
	actors: 'Who',
	killed: 'Killed',
	killedLow: 'Killed, at least',
	killedHigh: 'Killed, at most',
	injured: 'Injured',
	source: 'Source',
	url: 'Web address',
	id: 'Id'
} as const;

export type Field = keyof typeof FIELDS;

/** Fields that several columns can fill; the others take one. */
export const SHARED_FIELDS: ReadonlySet<Field> = new Set(['actors', 'source']);

/** Which columns tell what, and how their cells are written. */
export interface Mapping {
	/** Numbers of columns, from 0. A field that no column fills is absent. */
	readonly columns: Readonly<Partial<Record<Field, readonly number[]>>>;
	readonly dateOrder: DateOrder;
	readonly decimalMark: DecimalMark;
}
