import { countText, plural } from '../../numbers';
import type { Lanes } from '$lib/explore/filter-url';
import type { Measure } from '$lib/explore/engine';

const COUNTED: Record<Measure, string> = {
	events: 'events counted by date',
	killed: 'people reported killed, by date',
	injured: 'people reported injured, by date'
};
const LANES: Record<Lanes, string> = {
	kind: 'by kind',
	place: 'by place',
	source: 'by source',
	actor: 'by actor'
};
const MEASURED: Record<Measure, string> = { events: 'Events', killed: 'Killed', injured: 'Injured' };

export const timeline = {
	pin: 'Pin (P)',
	open: 'Open',
	unpin: 'Unpin',
	lanesAndBars: 'Lanes and bars',
	inLanes: { events: 'Events', killed: 'People killed', injured: 'People injured' },
	whatItShows: 'What the timeline shows',
	others: 'Others',
	zoom: 'Zoom',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fitTheEvents: 'Fit the events',
	fit: 'Fit',
	published: 'Published',
	today: 'Today',
	noPlace: 'No place',
	allDays: 'All days, and a filter by date',
	dragToFilter: 'Drag to filter by date',
	firstDay: 'First day of the date filter',
	lastDay: 'Last day of the date filter',
	oneByOne: 'Events one by one; up and down by date, Enter opens one',
	byDate: 'Events by date; Enter shows them one by one',
	killedByArea: 'Killed, by area',
	aBlock: 'Block: 1 event',

	theOneUndated: 'The one event has no date. The list shows what the text tells.',
	noneMatches: 'No event matches. Take a filter away to see more.',
	coming: 'The events are on their way.',
	failed: 'The events could not be loaded.',
	dropAnArticle: 'Drop an article here.',

	howToRead: 'How to read',
	aDay: 'A day, no toll given: the symbol of its kind',
	peopleKilled: 'People killed: by area',
	peopleInjured: 'Injured: the ring around them, by area',
	someDay: 'Some day of that week, month or year',
	fromTo: 'From one day to another',
	aboutThen: 'About then',
	byOrFrom: 'By that day, or from it on',
	planned: 'Planned',
	denied: 'Denied or doubtful',
	ringAReport: 'A ring for each further report',

	lanesBy: (measure: Measure, lanes: Lanes) => `${MEASURED[measure]} ${LANES[lanes]}`,
	/** What the whole picture is, and the keys that it takes. */
	summary: (days: string, measure: Measure | null, marks: number) =>
		`Timeline, ${days}: ${measure ? COUNTED[measure] : plural(marks, 'event')}. ` +
		'Arrow keys move, plus and minus zoom, 0 fits, Enter goes to the events.',
	noOneReported: (people: Measure) => `No one reported ${people}`,
	inEvents: (events: number) => `in ${plural(events, 'event')}, by the lowest figures`,
	reportedKilled: (people: number) => `${countText(people)} reported killed`,
	aColumn: (width: string) => `a column: ${width}`,
	column: (width: string) => `Column: ${width}`,
	tallest: (figure: string) => `Tallest: ${figure}`,
	scale: (lines: readonly string[], figure: string) => `${lines.join('. ')}. Height: ${figure}`,
	areaOfCircles: (figures: readonly string[]) => `Area of circles: ${figures.join(', ')} killed`,
	pinned: (title: string) => `Pinned: ${title}`,
	moreHere: (events: number) => `${plural(events, 'more event')} here: zoom in`,
	reports: (reports: number) => plural(reports, 'report'),
	noneDated: (events: number) => `None of the ${plural(events, 'event')} has a date. The list shows them.`,
	publishedOn: (day: string, titles: readonly string[]) => `Published ${day}: ${titles.join(' · ')}`,
	todayIs: (day: string) => `Today, ${day}`,
	compressed: (years: string) => `${years}, compressed`,
	inViewAbove: (days: string) => `In view above: ${days}`,
	clearDates: (days: string) => `Clear the date filter, ${days}`,
	clearDatesOf: (days: number) => `Clear the date filter (${plural(days, 'day')})`,
	besides: (events: number, side: 'earlier' | 'later') => `${countText(events)} ${side}`,
	show: (what: string) => `Show ${what}`,
	showThe: (what: string) => `Show the ${what}`,
	/** How long a bin is. */
	lengths: {
		year: (years: number) => plural(years, 'year'),
		month: (months: number) => plural(months, 'month'),
		week: (weeks: number) => plural(weeks, 'week'),
		day: (days: number) => plural(days, 'day'),
		hour: (hours: number) => plural(hours, 'hour'),
		minute: (minutes: number) => plural(minutes, 'minute')
	},
	beforeChrist: (year: string) => `${year} BC`,
	afterChrist: (year: string) => `AD ${year}`
};
