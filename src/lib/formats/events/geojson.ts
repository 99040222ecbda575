import { COLUMNS } from './csv';
import type { Written } from './json';
import { wordsIn } from './words';

/** Told by the geometry. */
const IN_GEOMETRY = new Set(['id', 'latitude', 'longitude']);

/**
 * A feature an event, with the cells of the CSV as properties; one without a place has no geometry.
 *
 * @see RFC 7946: longitude first, WGS 84.
 */
export function* eventsAsGeoJson({ articles, events }: Written): Generator<string> {
	const words = wordsIn(articles);
	yield '{"type":"FeatureCollection","features":[';
	let before = '';
	for (const event of events) {
		const properties = Object.fromEntries(
			COLUMNS.filter(([name]) => !IN_GEOMETRY.has(name)).map(([name, read]) => [name, read(event, words)])
		);
		const geometry = event.where && { type: 'Point', coordinates: event.where.value.point };
		const feature = { type: 'Feature', id: event.id, geometry, properties };
		yield `${before}\n${JSON.stringify(feature)}`;
		before = ',';
	}
	yield '\n]}\n';
}
