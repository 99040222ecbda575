import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGazetteer } from './gazetteer.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { places, keys, bytes } = buildGazetteer(here('../static/gazetteer.bin'));
process.stdout.write(`gazetteer: ${places} places, ${keys} names, ${bytes} bytes\n`);

if (existsSync(here('./basemap.mjs'))) {
	const { buildBasemap } = await import('./basemap.mjs');
	await buildBasemap(here('../static'));
}
