import { countText, plural } from '../../numbers';

export const page = {
	coming: 'The events are on their way.',
	failed: 'The events could not be loaded.',
	tryAgain: 'Try again',
	sourcesAndLicences: 'Sources and licences',
	placesGeonamesCcBy4: 'Places: GeoNames (CC BY 4.0)',
	keys: 'Keys',
	close: 'Close',
	filters: 'Filters',
	addArticle: 'Add article',
	open: 'Open…',
	table: 'Table',
	review: 'Review',
	commands: 'Commands',
	ctrlK: 'Ctrl K',
	remove: 'Remove',
	dismiss: 'Dismiss',
	findACommandKindPlace: 'Find a command, kind, place or actor',
	nothingIsCalledThat: 'Nothing is called that.',
	date: 'Date',
	event: 'Event',
	place: 'Place',
	toll: 'Toll',
	source: 'Source',
	noPlace: 'No place',
	notTold: 'not told',
	copyLink: 'Copy link',
	listOfEvents: 'List of events',
	map: 'Map',
	heightOfTheMap: 'Height of the map',
	timeline: 'Timeline',
	light: 'Light',
	dark: 'Dark',

	notAllLoaded: 'Not all events could be loaded.',
	loading: (done: number, of: number) => `Loading ${countText(done)} of ${plural(of, 'event')}`,
	readByRule: 'Read by rule, not by people: check what matters against the words.',
	filesNotRead: (files: number) => `${plural(files, 'file')} could not be read in full`,
	listed: (all: number, shown: number) =>
		shown < all ? `${plural(all, 'event')}, the first ${countText(shown)}` : plural(all, 'event'),
	showOnly: (articles: number) => (articles === 1 ? 'Show only it' : 'Show only them'),
	added: (titles: readonly string[], events: number) =>
		titles.length === 1
			? `“${titles[0]}” added: ${plural(events, 'event')}`
			: `${plural(titles.length, 'article')} added`,
	noDayOfPublication: '. No day of publication was found, so days without a year stay open',
	lightTheme: 'Light theme',
	darkTheme: 'Dark theme',
	linkCopied: 'Link copied',
	copyTheAddress: 'Copy the address from the address bar',
	noEventsYet: 'No events yet',
	noEventMatches: 'No event matches',
	dateline: 'Dateline',

	someOf: (events: number, all: number) => `${countText(events)} of ${plural(all, 'event')}`,
	allOf: (events: number) => plural(events, 'event'),
	mostOfThem: (days: string) => `most of them ${days}`,
	inPlaces: (places: number) => `in ${plural(places, 'place')}`,
	reportedKilled: (sentence: string, people: number) =>
		`${sentence}; at least ${countText(people)} reported killed`,
	eventsFrom: (articles: number) => `Events from ${plural(articles, 'article')}`
};
