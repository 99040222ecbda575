export const routes = {
	noSuchPage: 'No such page',
	wentWrong: 'Something went wrong',
	noPageHere: 'There is no page here',
	notLoaded: 'The events could not be loaded',
	cutShort: 'The address may have been cut short when it was copied.',
	noReason: 'The server gave no reason.',
	reload: 'Reload the page; if it stays so, the server’s output says more.',
	toAllEvents: 'Go to all events',
	partNotLoaded: 'A part of the page could not be loaded.',
	reloadNow: 'Reload',
	skip: 'Skip to the events',
	filters: 'Filters',
	/** The name of the window: what it shows, then whose it is. */
	windowTitle: (title: string) => `${title} – Dateline`
};
