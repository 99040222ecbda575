import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/*
 * Stands in for `wink-eng-lite-web-model` in the built command (`vite.cli.config.ts`): the same model, of which only
 * those parts are loaded that tagging makes use of, each made once. The package reads all of its files as soon as it
 * is imported, and makes its store of words by way of a copy of a copy, which together takes longer than an article.
 */

const require = createRequire(import.meta.url);
const PACKAGE = 'wink-eng-lite-web-model/dist';

/** What is listed, by its number; with the number of each, where it is looked up. */
interface Feature {
	list: unknown[];
	hash?: Record<string, number>;
	intrinsicSize?: number;
	index?: number;
	maxIndex?: number;
}

/** As the file has it, and as it is made ready. */
interface Core {
	packing: { layout: Record<string, readonly number[]>; efList?: string[] };
	features: Record<string, Feature>;
	pos: { hash: Record<string, number> };
	lexicon: string | Uint32Array;
	xpansions: string | Uint32Array;
}

/** Places in the packing of a feature: its mask and its shift, whether it is a plain number, whether it is extracted. */
const MASK = 1;
const SHIFT = 2;
const PLAIN = 3;
const EXTRACTED = 4;

/** The store of words; a new one each time, since a tagger adds to it. */
function core(): Core {
	const file = require.resolve(`${PACKAGE}/languages/cur/models/eng-core-web-model.json`);
	const model = JSON.parse(readFileSync(file, 'utf8')) as Core;
	const { packing, features, pos } = model;
	model.lexicon = wordsOf(model.lexicon as string);
	model.xpansions = wordsOf(model.xpansions as string);
	packing.efList = [];
	for (const [name, layout] of Object.entries(packing.layout)) {
		if (layout[PLAIN] === 0) {
			const feature = features[name];
			number(feature);
			feature.maxIndex = layout[MASK] >>> layout[SHIFT];
		}
		if (layout[EXTRACTED] === 1) packing.efList.push(name);
	}
	number(features.lexeme);
	const clusters = features.posClusters.list as (string | Set<number>)[];
	clusters.forEach((names, i) => {
		clusters[i] = new Set((names as string).split('_').map((name) => pos.hash[name] || 0));
	});
	return model;
}

function number(feature: Feature): void {
	const hash: Record<string, number> = Object.create(null);
	const list = feature.list as string[];
	for (let i = 0; i < list.length; i++) hash[list[i]] = i;
	feature.hash = hash;
	feature.intrinsicSize = list.length;
	feature.index = list.length;
}

function wordsOf(base64: string): Uint32Array {
	const bytes = Buffer.from(base64, 'base64');
	const words = new Uint32Array(bytes.length / Uint32Array.BYTES_PER_ELEMENT);
	new Uint8Array(words.buffer).set(bytes);
	return words;
}

const english = {
	core,
	pos: require(`${PACKAGE}/load-pos-model.js`) as unknown,
	featureFn: require(`${PACKAGE}/feature.js`) as unknown,
	addons: {}
};

export default english;
