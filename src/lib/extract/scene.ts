import { lies } from '$lib/model';
import type { Clauses } from './clauses';
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
	/** "What happened in Sumy?", "Nine days later came Sumy.": all that follows was there. */
	readonly question: boolean;
	/** "Nine days later came Sumy.": and then. */
	readonly turn: boolean;
}

/** How far into a sentence the place may stand that it is set in, in tokens. */
const OPENING = 3;

export function sceneOf(doc: Document, { places, times, sentence }: SentenceFacts): Scene | null {
	const { first, last, paragraph } = doc.sentences[sentence];
	const { lower, word } = doc.tokens;
	const question = word[last - 1] === '?';
	const town = (at: At<PlaceMention>) => at.it.place!.kind !== 'country' && at.it.place!.kind !== 'continent';
	const next = places.find((at) => town(at) && isTurnOf(lower, at.token));
	const place =
		next ??
		places.find(
			(at) =>
				town(at) &&
				(question || at.token - first <= OPENING) &&
				/^(?:in|at|near)$/.test(lower[at.token - 1] ?? '')
		);
	// "Europe gets its turn on Wednesday. Rubio will lead …"
	const [only] = times;
	const once = times.every(({ it }) => it.when!.range.start === only.it.when!.range.start);
	const day = times.length > 0 && once && only.it.when!.precision === 'day' ? only : null;
	return place || day
		? { place: place ?? null, day, sentence, paragraph, question, turn: next !== undefined }
		: null;
}

/** "Then came Sumy", "it was the turn of Sumy", "it was Sumy's turn". */
function isTurnOf(lower: readonly string[], t: number): boolean {
	const before = lower.slice(Math.max(0, t - 2), t).join(' ');
	return (
		/(?:^| )(?:came|turn of)$/.test(before) || (/^['’]s$/.test(lower[t + 1] ?? '') && lower[t + 2] === 'turn')
	);
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
			if (
				mention.paragraph === scene.paragraph &&
				(isJourney(mention) || (scene.turn && mention.when === null && mayHarm(mention.kind)))
			)
				mention.when = day;
	if (!place || places.length > 0) return;
	const how = `${place.it.how} The sentence before is set there.`;
	for (const mention of mentions)
		if (
			!mention.where &&
			(scene.question || scene.turn || mayHarm(mention.kind)) &&
			mention.paragraph === scene.paragraph
		)
			mention.where = { ...place, it: { ...place.it, how } };
}

/** "That was in Lima, Roca's home town": where what was told before came to pass. */
export function whereItWas(
	{ tokens, sentences }: Document,
	clauses: Clauses,
	{ sentence, places }: SentenceFacts
): At<PlaceMention> | null {
	const { first } = sentences[sentence];
	const { lower } = tokens;
	if (!/^(?:that|this|it|both)$/.test(lower[first])) return null;
	const { verb } = clauses.list[clauses.of[first]];
	if (verb?.first !== first + 1 || !/^(?:was|were|happened|occurred)$/.test(lower[verb.head])) return null;
	return (
		places.find(
			({ it, token }) =>
				it.place!.kind === 'town' && token === verb.head + 2 && /^(?:in|at|near)$/.test(lower[token - 1])
		) ?? null
	);
}

export function isBroader(one: At<PlaceMention>, other: At<PlaceMention>): boolean {
	return one.it.place!.id !== other.it.place!.id && lies(other.it.place!, one.it.place!);
}
