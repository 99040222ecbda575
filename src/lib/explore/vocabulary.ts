import type { Place } from '$lib/model';
import { fold } from './fold';
import { answers } from './spelling';

const WORD = /[\p{L}\p{N}]+/gu;
/** So many answers are kept: a reader types a letter and takes it back. */
const KEPT = 32;

/** All words of a collection with the rows that hold them, for finding a name that is spelled otherwise. */
export class Vocabulary {
	/** By folded word. */
	readonly #words = new Map<string, { readonly written: string; readonly rows: number[] }>();
	readonly #answers = new Map<string, readonly string[]>();

	/** @param texts The text of each row. */
	constructor(texts: readonly string[]) {
		texts.forEach((text, row) => {
			for (const [written] of text.normalize('NFC').matchAll(WORD)) {
				const word = fold(written);
				const known = this.#words.get(word);
				if (!known) this.#words.set(word, { written, rows: [row] });
				else if (known.rows.at(-1) !== row) known.rows.push(row);
			}
		});
	}

	/** The words of names alone, which are few even where rows are many. */
	static ofNames(places: readonly Place[], actors: readonly string[]): Vocabulary {
		const names = new Set(places.flatMap(({ path }) => path.map(({ name }) => name)));
		for (const actor of actors) names.add(actor);
		return new Vocabulary([...names]);
	}

	/** Words that answer what is typed though they do not hold it; none for a phrase. Both folded. */
	variants(typed: string): readonly string[] {
		let found = this.#answers.get(typed);
		if (!found) {
			found = typed.includes(' ')
				? []
				: Array.from(this.#words.keys()).filter((word) => !word.includes(typed) && answers(word, typed));
			if (this.#answers.size >= KEPT) this.#answers.clear();
			this.#answers.set(typed, found);
		}
		return found;
	}

	rowsOf(word: string): readonly number[] {
		return this.#words.get(word)?.rows ?? [];
	}

	/** The word as it is first written in the texts. */
	written(word: string): string {
		return this.#words.get(word)?.written ?? word;
	}
}
