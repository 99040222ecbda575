import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import file from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import { wordStore } from './word-store';

/*
 * Stands in for `wink-eng-lite-web-model` in the browser's worker (`vite.config.ts`): the same model without the
 * parts that tagging makes no use of, which are a sixth of it.
 */

function bytesOf(base64: string): Uint8Array {
	const text = atob(base64);
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
	return bytes;
}

export default { core: () => wordStore(file, bytesOf), pos, featureFn, addons: {} };
