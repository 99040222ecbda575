import { join } from 'node:path';
import { englishTagger, type Tools } from '$lib/extract';
import { loadGazetteer, readGazetteer } from './gazetteer';
import { appRoot } from './root';

/**
 * What reading takes, made on first use and shared: neither part holds a state of a reader's.
 *
 * @param gazetteer Its bytes, where another thread has read them already.
 */
export function readingTools(gazetteer?: Uint8Array): Tools {
	return { tag: englishTagger(), gazetteer: loadGazetteer(folders(), gazetteer) };
}

/** The gazetteer's bytes as threads can share them. */
export function gazetteerBytes(): Uint8Array {
	const { bytes } = readGazetteer(folders());
	const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
	shared.set(bytes);
	return shared;
}

function folders(): readonly string[] {
	const root = appRoot();
	return [join(root, 'static'), join(root, 'build/client')];
}
