import type { Place } from '$lib/model';
import { GazetteerFile } from './gazetteer-file';
import { GazetteerKeys } from './gazetteer-keys';
import { GazetteerPlaces } from './gazetteer-places';
import { nameKey } from './name-key.js';
import { detached, Recent } from './recent';

/** How a name belongs to a place: its own name, another of its names, that of its people, or one written short. */
export type NameMatch = 'name' | 'alternate' | 'demonym' | 'abbreviation';

/** One thing that a name may stand for. */
export interface Candidate {
	readonly place: Place;
	readonly match: NameMatch;
	/** 2 for the capital of a country, 1 for that of its first-level division. */
	readonly seat: 0 | 1 | 2;
}

/** Places by name and by id. Reads a packed table in place, so that making one is quick. */
export interface Gazetteer {
	/** Every entry that a name may stand for, largest first; none is `[]`. Case, accents, hyphens and apostrophes do not matter. */
	lookup(name: string): readonly Candidate[];
	/** Whether some name, of any number of words, begins with these words. Lets a finder stop early. */
	begins(words: string): boolean;
	get(id: string): Place | null;
	/** The capital of a country, by its code; the largest where a country has several. */
	capitalOf(country: string): Place | null;
}

const MATCHES: readonly NameMatch[] = ['name', 'alternate', 'demonym', 'abbreviation'];
/** How many names are kept ready: those of the articles read last, and those that every article has. */
const READY = 3000;

/**
 * Opens the built file.
 *
 * @throws {SyntaxError} If the bytes are not a whole, undamaged gazetteer.
 */
export function openGazetteer(bytes: ArrayBuffer | Uint8Array): Gazetteer {
	return new PackedGazetteer(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
}

class PackedGazetteer implements Gazetteer {
	readonly #keys: GazetteerKeys;
	readonly #places: GazetteerPlaces;
	readonly #looked = new Recent<string, readonly Candidate[]>(READY);
	readonly #begun = new Recent<string, boolean>(READY);

	constructor(bytes: Uint8Array) {
		const file = new GazetteerFile(bytes);
		this.#keys = new GazetteerKeys(file);
		this.#places = new GazetteerPlaces(file, this.#keys);
	}

	lookup(name: string): readonly Candidate[] {
		const ready = this.#looked.get(name);
		if (ready) return ready;
		const found = this.#search(nameKey(name));
		this.#looked.set(detached(name), found);
		return found;
	}

	begins(words: string): boolean {
		const ready = this.#begun.get(words);
		if (ready !== undefined) return ready;
		const key = nameKey(words);
		// "St." ends the words so far but may begin a name, where it reads "Saint".
		const found =
			this.#keys.begins(key) || (/(?:^| )(?:ste?|mt|ft)$/.test(key) && this.#keys.begins(writtenOut(key)));
		this.#begun.set(detached(words), found);
		return found;
	}

	get(id: string): Place | null {
		return this.#places.get(id);
	}

	capitalOf(country: string): Place | null {
		return this.#places.capitalOf(country);
	}

	#search(key: string): readonly Candidate[] {
		if (!key || !this.#keys.mayBegin(key)) return NONE;
		const entry = this.#keys.postings(key);
		if (!entry) return NONE;
		const found: Candidate[] = [];
		for (let i = 0; i < entry.owned; i++) found.push(this.#candidate(entry.own + i, 0));
		for (const posting of entry.others) found.push(this.#candidate(posting >> 2, posting & 3));
		return found.sort((a, b) => b.place.population - a.place.population);
	}

	#candidate(place: number, match: number): Candidate {
		return {
			place: this.#places.place(place),
			match: MATCHES[match],
			seat: this.#places.seat(place)
		};
	}
}

const NONE: readonly Candidate[] = [];

function writtenOut(key: string): string {
	return nameKey(`${key} x`).slice(0, -2);
}
