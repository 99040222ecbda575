import type { Place, Span } from '$lib/model';
import type { Called } from './found-name';

/** A toponym in the text: a name that stands for a place there, not for a person, a team or a paper. */
export interface PlaceMention {
	/** Just the name: "Kryvyi Rih", not "the city of Kryvyi Rih". */
	readonly span: Span;
	/** `null`: the name is a place's, but no gazetteer entry fits. */
	readonly place: Place | null;
	/** The other entries it could have been, likeliest first. */
	readonly candidates: readonly Place[];
	/** One sentence: why this one. */
	readonly how: string;
	/** 0..1, that the name is a place and that it is this one. */
	readonly confidence: number;
	/** What the name does in its sentence, where that is plain. */
	readonly role: PlaceRole;
	/** It is described rather than named: "the French capital". */
	readonly described?: true;
	/** What the words beside it call it, where no gazetteer entry fits. */
	readonly called?: Called;
}

/**
 * `dateline`: where the story was filed. `locative`: something is or happens there ("in Sumy", "near the port of
 * Odesa"). `origin` and `destination`: of a movement. `reference`: named only to say where or whose something else
 * is ("30 km from the Russian border", "Ukraine's border with Russia", "the Odesa mayor"). `agent`: the place's
 * government or people act ("Russia invaded"). `object`: something is done to it ("struck Sumy", "visited Odesa").
 */
export type PlaceRole =
	'dateline' | 'locative' | 'origin' | 'destination' | 'reference' | 'agent' | 'object' | 'unknown';
