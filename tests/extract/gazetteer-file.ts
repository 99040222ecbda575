import { readFileSync } from 'node:fs';
import { openGazetteer } from '$lib/extract/places/gazetteer';
import { englishTagger, type Tools } from '$lib/extract';

/** The tools as the product ships them. */
export const TOOLS: Tools = {
	tag: englishTagger(),
	gazetteer: openGazetteer(readFileSync('static/gazetteer.bin'))
};
