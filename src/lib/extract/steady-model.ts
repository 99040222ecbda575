import type { Model } from 'wink-nlp';
import english from 'wink-eng-lite-web-model';

/** The store of words of a wink-nlp tagger: those of its lexicon, and behind them those met in texts. */
interface Store {
	/** Number of the word, or of each part of a contraction; `null` for a word that is not in the store. */
	lookup: (text: string) => number[] | null;
	readonly intrinsicSize: () => number;
	readonly currentSize: () => number;
	readonly posOf: (index: number) => number;
}

interface Features {
	readonly pos: (word: string, category: number, store: Store) => number;
}

/** wink-nlp's numbers for what a token is. */
const WORD = 1;
const NUMBER = 2;

/** The tagger never takes such a word apart, whether or not it has met it. */
const LETTERS = /^[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+$/i;
const FIGURES = /^[+-]?\d[\d.,:/-]*$/;

/** Parts of the model that tagging makes no use of: not loaded, which also spares time and memory. */
const NO_MACHINES = () => ({ machines: [], transformers: [] });
const EMPTY_MACHINE = () => ({ machines: ['[]'] });
const UNUSED: Partial<Model> = {
	sbd: NO_MACHINES,
	ner: NO_MACHINES,
	// Doubles its backslashes each time that it is loaded.
	metaCER: NO_MACHINES,
	negation: EMPTY_MACHINE,
	sa: EMPTY_MACHINE
};

/**
 * The English model, made so that what is said of a text does not depend on the texts read before.
 *
 * The tagger keeps each new word, and takes what it has kept for a word of the language: once it has met
 * "people's," (which, before a comma, it leaves whole), every later "people's" is one word, not two.
 * So of the words met in texts it may find again only those that nothing could take apart, and the part of speech
 * that it keeps for a word follows from the word alone.
 *
 * @returns `steady` is to be called once the tagger has met a first word unknown to it, which is when it hands its
 * store to the model; `kept` tells how many words it holds beyond its lexicon.
 */
export function steadyModel(): { model: Model; steady: () => void; kept: () => number } {
	const plain = english as unknown as Model & { featureFn: (...given: unknown[]) => Features };
	let store: Store | null = null;
	let whole: Store | null = null;

	const featureFn = (...given: unknown[]): Features => {
		const features = plain.featureFn(...given);
		const pos: Features['pos'] = (word, category, its) => {
			store ??= its;
			const is = LETTERS.test(word) ? WORD : FIGURES.test(word) ? NUMBER : category;
			return features.pos(word, is, whole ?? its);
		};
		return Object.assign(Object.create(null) as object, features, { pos });
	};

	function steady(): void {
		if (!store) throw new Error('The tagger has met no unknown word yet.');
		const { lookup: find } = store;
		const size = store.intrinsicSize();
		whole = { ...store };
		store.lookup = (text) => {
			const found = find(text);
			return found && found.length === 1 && found[0] >= size && !LETTERS.test(text) ? null : found;
		};
	}

	return {
		model: { ...plain, ...UNUSED, featureFn },
		steady,
		kept: () => (store ? store.currentSize() - store.intrinsicSize() : 0)
	};
}
