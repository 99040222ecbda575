/* Parts of the tagger's model that are loaded by themselves. Their types are ours: the package declares the whole alone. */

declare module 'wink-eng-lite-web-model/dist/feature.js' {
	const featureFn: (...given: unknown[]) => unknown;
	export default featureFn;
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
	const pos: () => unknown;
	export default pos;
}

declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
	const file: import('./lib/extract/word-store').WordFile;
	export default file;
}
