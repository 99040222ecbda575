import type { Span } from '$lib/model';
import type { Candidate } from './gazetteer';

/** A name in the text that may be a place's, with what speaks for it. */
export interface FoundName {
	readonly span: Span;
	readonly name: string;
	/** Its tokens, half-open. */
	readonly first: number;
	readonly last: number;
	/** What the gazetteer has under the name; empty where only the shape of the words tells. */
	readonly candidates: readonly Candidate[];
	/** How strongly the sentence says that it is a place: above zero it is taken for one. */
	score: number;
	/** In "X, Y", what X lies in. */
	container: FoundName | null;
	/** The name of a road or of something else that is too small for any gazetteer. */
	readonly minor: boolean;
	/** The words after it make it part of a firm's, a paper's or a team's name, whatever it is elsewhere. */
	branded: boolean;
	/** It opens the story, as where it was filed. */
	filed?: boolean;
	/** The words around it call it a part of a town, or a settlement of its own. */
	called?: Called;
}

/** "The Ostra neighborhood" and "the village of Ostra": too small, often, for any list. */
export type Called = 'quarter' | 'settlement';

export function isPlace({ score }: FoundName): boolean {
	return score > 0;
}
