import type { Document } from '../document';
import type { PlaceMention } from '../places/mention';
import { NameFinder } from './find';
import { findActingGroups } from './groups';
import type { ActorMention } from './mention';
import { resolveNames } from './resolve';

export type { ActorMention } from './mention';

/**
 * Finds who acts and who is named in a text: people, organisations, states that act, and unnamed groups that act
 * ("gunmen"). Places come from their own finder and are left out unless they act.
 *
 * A name is found by its capitals and judged by its words (a title before it, "Ministry" in it), by what stands
 * around it ("the" goes before no person, "near" before no actor) and by its other mentions in the article.
 */
export function readActors(doc: Document, places: readonly PlaceMention[]): ActorMention[] {
	const names = new NameFinder(doc, places).find();
	return [...resolveNames(doc, names), ...findStates(places), ...findActingGroups(doc)].sort(
		(a, b) => a.span.start - b.span.start || b.span.end - a.span.end
	);
}

function findStates(places: readonly PlaceMention[]): ActorMention[] {
	return places
		.filter(({ role, place }) => role === 'agent' && place !== null)
		.map(({ span, place }) => ({
			span,
			// A capital that acts is its country's government.
			name: place!.kind === 'town' ? (place!.path.at(-1)?.name ?? place!.name) : place!.name,
			type: 'country'
		}));
}
