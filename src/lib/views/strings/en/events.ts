import { countText, plural } from '../../numbers';

export const events = {
	columns: 'Columns',
	columnsOfTheTable: 'Columns of the table',
	orderOfEvents: 'Order of events',
	groupEvents: 'Group events',
	noEventsYetDropAn: 'No events yet. Drop an article here, or use “Add article”.',
	noEventMatchesTakeOut: 'No event matches. Take out a filter, or',
	clearThemAll: 'clear them all',
	coming: 'The events are on their way.',
	notListed: 'The events could not be loaded.',
	tryAgain: 'Try again',
	events: 'Events',
	reportsDiffer: 'reports differ',
	notTold: 'not told',
	noSource: 'No source',
	tableOfEvents: 'Table of events',

	export: 'Export',
	gathering: 'Gathering…',
	exportEvents: (events: number) => `Export ${plural(events, 'event')}`,
	narrowToExport: (most: number) => `Narrow down to ${countText(most)} events or fewer to export them.`,
	withCorrections: (events: number) => `${plural(events, 'event')}, with corrections`,
	notExported: (fault: string) => `The events could not be exported: ${fault}`,
	columnNames: {
		date: 'Date',
		event: 'Event',
		kind: 'Kind',
		place: 'Place',
		killed: 'Killed',
		injured: 'Injured',
		source: 'Source',
		reports: 'Reports',
		certainty: 'Certainty'
	},
	groupings: { none: 'Not grouped', day: 'By day', place: 'By place', kind: 'By kind', source: 'By source' },
	orders: {
		date: 'Earliest first',
		latest: 'Latest first',
		killed: 'Most killed first',
		place: 'By name of place',
		kind: 'By kind',
		title: 'By title',
		source: 'By source',
		doubt: 'Least sure first'
	},
	noPlace: 'No place',
	withoutAPlace: 'Without a place',
	withoutASource: 'Without a source',
	withoutADate: 'Without a date',
	formats: {
		csv: 'Spreadsheet (CSV)',
		json: 'All that is known (JSON)',
		geojson: 'Map data (GeoJSON)'
	},

	/** How many are shown, of how many there are. */
	shown: (events: number, all: number) =>
		events === all ? plural(all, 'event') : `${countText(events)} of ${plural(all, 'event')}`,
	undated: (events: number) => `${countText(events)} undated`,
	unplaced: (events: number) => `${countText(events)} unplaced`,
	showMoreOf: (events: number) => `Show more of ${countText(events)}`,
	reports: (reports: number) => plural(reports, 'report')
};
