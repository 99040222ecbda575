import { join } from 'node:path';
import { englishTagger, type Tools } from '$lib/extract';
import { loadGazetteer } from './gazetteer';
import { appRoot } from './root';

/** What reading takes, made on first use and shared: neither part holds a state of a reader's. */
export function readingTools(): Tools {
	const root = appRoot();
	return {
		tag: englishTagger(),
		gazetteer: loadGazetteer([join(root, 'static'), join(root, 'build/client')])
	};
}
