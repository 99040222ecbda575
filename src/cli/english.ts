import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wordStore, type WordFile, type WordStore } from '$lib/extract/word-store';

/*
 * Stands in for `wink-eng-lite-web-model` in the built command (`vite.cli.config.ts`): the same model, of which only
 * those parts are loaded that tagging makes use of, each made once. The package reads all of its files as soon as it
 * is imported.
 */

const require = createRequire(import.meta.url);
const PACKAGE = 'wink-eng-lite-web-model/dist';

/** Read anew each time, which is seldom: kept, the file would take more room than a text. */
function core(): WordStore {
	const path = require.resolve(`${PACKAGE}/languages/cur/models/eng-core-web-model.json`);
	const file = JSON.parse(readFileSync(path, 'utf8')) as WordFile;
	return wordStore(file, (base64) => Buffer.from(base64, 'base64'));
}

export default {
	core,
	pos: require(`${PACKAGE}/load-pos-model.js`) as unknown,
	featureFn: require(`${PACKAGE}/feature.js`) as unknown,
	addons: {}
};
