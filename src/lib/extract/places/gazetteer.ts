import type { Place } from '$lib/model';

/** One thing that a name may stand for. */
export interface Candidate {
	readonly place: Place;
	/** How the name belongs to it: its own name, another of its names, or one that only looks alike. */
	readonly match: 'name' | 'alternate' | 'demonym' | 'abbreviation';
}

/** Places by name and by id. Reads a packed table in place, so that making one is quick. */
export interface Gazetteer {
	/** Every entry that a name may stand for, largest first; none is `[]`. Case, accents, hyphens and apostrophes do not matter. */
	lookup(name: string): readonly Candidate[];
	/** Whether some name, of any number of words, begins with these words. Lets a finder stop early. */
	begins(words: string): boolean;
	get(id: string): Place | null;
}
