import { countText, percentText, plural } from '../../numbers';

export const datasets = {
	openEventData: 'Open event data',
	cancel: 'Cancel',
	close: 'Close',
	when: 'When',
	what: 'What',
	where: 'Where',
	killed: 'Killed',
	noDate: 'No date',
	noPlace: 'No place',
	whatTheColumnsTell: 'What the columns tell',
	notTold: 'Not told',
	as342024Is: '3/4/2024 is',
	as3AprilDayFirst: '3 April, day first',
	as4MarchMonthFirst: '4 March, month first',
	moreFields: 'More fields',
	showTheseEvents: 'Show these events',
	noColumnGivesADate: 'No column gives a date: the events will be undated.',
	noneOfTheFirstRows: 'None of the first rows can be read so. Choose other columns.',
	itIsReadInYour:
		'It is read in your browser and sent nowhere. Its events join those that are shown, until you leave or reload the page.',
	chooseFiles: 'Choose files…',
	orDropThemAnywhereOn: 'or drop them anywhere on the page',
	chooseDataFiles: 'Choose data files',
	csvTsvJsonLinesGeojson:
		'CSV, TSV, JSON lines, GeoJSON, Parquet and Arrow. Exports of ACLED, UCDP GED, GDELT, TimelineJS and TimeMap are recognised; of other tables you say what the columns tell.',
	somethingToKnowOfThe: 'Something to know of the file',
	remove: 'Remove',

	recognised: (what: string) => `Recognised as ${what}. Its columns and codes are known.`,
	fileOf: (what: string) =>
		`${/^[AEIO]/i.test(what) ? 'An' : 'A'} ${what} file. Check what its columns tell.`,
	rowsRead: (rows: number, done: number) => `${plural(rows, 'row')} read, ${percentText(done)}`,
	firstRows: (rows: number) =>
		rows === 1 ? 'The first row, as they will be read' : `The first ${rows} rows, as they will be read`,
	leftOut: (fault: string) => `Left out. ${fault}`,
	alsoFrom: (columns: readonly string[]) => `; with ${columns.join(', ')}`,
	from: (name: string, undated: number, unplaced: number) =>
		`from ${name}` +
		(undated > 0 ? `, ${countText(undated)} without a date` : '') +
		(unplaced > 0 ? `, ${countText(unplaced)} without a place` : ''),
	events: (events: number) => plural(events, 'event'),
	rowsLeftOut: (rows: number, of: number) =>
		`${plural(rows, 'row')} of ${countText(of)} could not be read and ${rows === 1 ? 'is' : 'are'} left out`,
	andMore: (more: number) => `and ${countText(more)} more`,
	setsOpen: (sets: number) => `${plural(sets, 'data set')} open`,
	removeSet: (name: string) => `Remove ${name}`,
	suchAs: (example: string) => `Such as ${example}`
};
