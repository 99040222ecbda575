/** What is listed, by its number; with the number of each, where it is looked up. */
interface Feature {
	readonly list: readonly unknown[];
	readonly hash?: Readonly<Record<string, number>>;
	readonly intrinsicSize?: number;
	readonly index?: number;
	readonly maxIndex?: number;
}

/** The tagger's words as the file of its model has them. */
export interface WordFile {
	readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> };
	readonly features: Readonly<Record<string, Feature>>;
	readonly pos: { readonly hash: Readonly<Record<string, number>> };
	/** In base 64. */
	readonly lexicon: string;
	readonly xpansions: string;
}

/** And made ready for it. */
export interface WordStore extends Omit<WordFile, 'lexicon' | 'xpansions'> {
	readonly packing: WordFile['packing'] & { readonly efList: readonly string[] };
	readonly lexicon: Uint32Array;
	readonly xpansions: Uint32Array;
}

/** Places in the packing of a feature: its mask and its shift, whether it is a plain number, whether it is extracted. */
const MASK = 1;
const SHIFT = 2;
const PLAIN = 3;
const EXTRACTED = 4;

/**
 * What the package `wink-eng-lite-web-model` makes of its file, without the copy of a copy of it that it makes first,
 * which takes a tenth of a second. Lists are new ones: a tagger adds to them.
 *
 * @param bytesOf Reads base 64.
 */
export function wordStore(file: WordFile, bytesOf: (base64: string) => Uint8Array): WordStore {
	const { packing, features, pos } = file;
	const made: Record<string, Feature> = { ...features };
	const efList: string[] = [];
	for (const [name, layout] of Object.entries(packing.layout)) {
		if (layout[PLAIN] === 0)
			made[name] = { ...numbered(features[name]), maxIndex: layout[MASK] >>> layout[SHIFT] };
		if (layout[EXTRACTED] === 1) efList.push(name);
	}
	made.lexeme = numbered(features.lexeme);
	const clusters = (features.posClusters.list as readonly string[]).map(
		(names) => new Set(names.split('_').map((name) => pos.hash[name] || 0))
	);
	made.posClusters = { ...features.posClusters, list: clusters };
	return {
		...file,
		packing: { ...packing, efList },
		features: made,
		lexicon: wordsOf(bytesOf(file.lexicon)),
		xpansions: wordsOf(bytesOf(file.xpansions))
	};
}

function numbered(feature: Feature): Feature {
	const list = feature.list.slice() as string[];
	const hash: Record<string, number> = Object.create(null);
	for (let i = 0; i < list.length; i++) hash[list[i]] = i;
	return { ...feature, list, hash, intrinsicSize: list.length, index: list.length };
}

function wordsOf(bytes: Uint8Array): Uint32Array {
	const words = new Uint32Array(bytes.length / Uint32Array.BYTES_PER_ELEMENT);
	new Uint8Array(words.buffer).set(bytes);
	return words;
}
