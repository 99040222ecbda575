import type { Document } from './document';
import { mayHarm } from './kinds';
import type { At, Mention, SentenceFacts } from './mentions';
import type { PlaceMention } from './places/mention';
import type { TimeExpression } from './time/expression';

/** Where and when a sentence that tells of no event says that the reader is now: "In Sumy, two missiles were used." */
export interface Scene {
	readonly place: At<PlaceMention> | null;
	readonly day: At<TimeExpression> | null;
	readonly sentence: number;
	readonly paragraph: number;
	/** "What happened in Sumy?": all that answers it was there. */
	readonly question: boolean;
}

/** How far into a sentence the place may stand that it is set in, in tokens. */
const OPENING = 3;

export function sceneOf(doc: Document, { places, times, sentence }: SentenceFacts): Scene | null {
	const { first, last, paragraph } = doc.sentences[sentence];
	const question = doc.tokens.word[last - 1] === '?';
	const place = places.find(
		({ it, token }) =>
			(question || token - first <= OPENING) &&
			/^(?:in|at|near)$/.test(doc.tokens.lower[token - 1] ?? '') &&
			it.place!.kind !== 'country' &&
			it.place!.kind !== 'continent'
	);
	// "Europe gets its turn on Wednesday. Rubio will lead …"
	const [only] = times;
	const day = times.length === 1 && only.it.when!.precision === 'day' ? only : null;
	return place || day ? { place: place ?? null, day, sentence, paragraph, question } : null;
}

/** What a day told before may date: what is planned, and where people go and whom they meet. */
function isJourney({ status, kind, when }: Mention): boolean {
	return when === null && (status === 'planned' || kind === 'visit' || kind === 'meeting');
}

/** What the next sentence tells of harm, and names no place for, came to pass there. */
export function setScene(
	mentions: readonly Mention[],
	{ sentence, places, times, loose, offsets }: SentenceFacts,
	scene: Scene | null
): void {
	if (!scene || sentence !== scene.sentence + 1) return;
	const { place, day } = scene;
	if (day && !times.length && !loose.length && !offsets.length)
		for (const mention of mentions)
			if (isJourney(mention) && mention.paragraph === scene.paragraph) mention.when = day;
	if (!place || places.length > 0) return;
	const how = `${place.it.how} The sentence before is set there.`;
	for (const mention of mentions)
		if (!mention.where && (scene.question || mayHarm(mention.kind)) && mention.paragraph === scene.paragraph)
			mention.where = { ...place, it: { ...place.it, how } };
}
