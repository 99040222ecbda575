import type { Document } from './document';
import { mayHarm } from './kinds';
import type { At, Mention, SentenceFacts } from './mentions';
import type { PlaceMention } from './places/mention';

/** Where a sentence that tells of no event says that the reader is now: "In Sumy, two missiles were used." */
export interface Scene {
	readonly place: At<PlaceMention>;
	readonly sentence: number;
	readonly paragraph: number;
	/** "What happened in Sumy?": all that answers it was there. */
	readonly question: boolean;
}

/** How far into a sentence the place may stand that it is set in, in tokens. */
const OPENING = 3;

export function sceneOf(doc: Document, { places, sentence }: SentenceFacts): Scene | null {
	const { first, last, paragraph } = doc.sentences[sentence];
	const question = doc.tokens.word[last - 1] === '?';
	const place = places.find(
		({ it, token }) =>
			(question || token - first <= OPENING) &&
			/^(?:in|at|near)$/.test(doc.tokens.lower[token - 1] ?? '') &&
			it.place!.kind !== 'country' &&
			it.place!.kind !== 'continent'
	);
	return place ? { place, sentence, paragraph, question } : null;
}

/** What the next sentence tells of harm, and names no place for, came to pass there. */
export function setScene(
	mentions: readonly Mention[],
	{ sentence, places }: SentenceFacts,
	scene: Scene | null
): void {
	if (!scene || sentence !== scene.sentence + 1 || places.length > 0) return;
	const { place } = scene;
	const how = `${place.it.how} The sentence before is set there.`;
	for (const mention of mentions)
		if (!mention.where && (scene.question || mayHarm(mention.kind)) && mention.paragraph === scene.paragraph)
			mention.where = { ...place, it: { ...place.it, how } };
}
