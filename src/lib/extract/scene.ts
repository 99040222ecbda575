import { lies } from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import type { Clauses } from './clauses';
import { tokenFrom, type Document } from './document';
import { mayHarm } from './kinds';
import type { At, Mention, SentenceFacts } from './mentions';
import type { PlaceMention } from './places/mention';
import { isPlainSaying } from './sayings';
import { Pos } from './tagger';
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
	/** "Where and when: Paris, today.": a line of a list that says but this. */
	readonly card: boolean;
}

/** How far into a sentence the place may stand that it is set in, in tokens. */
const OPENING = 3;

/** The scene that a sentence leaves to the next: none where an event took its day and place. */
export function sceneBehind(doc: Document, facts: SentenceFacts, told: readonly Mention[]): Scene | null {
	const scene = sceneOf(doc, facts);
	if (!told.length || !scene) return scene;
	// "The visit is overshadowed by what is to follow today": a day that nothing told has.
	return scene.day && told.every(({ when }) => !when) ? { ...scene, place: null } : null;
}

function sceneOf(doc: Document, { places, times, sentence }: SentenceFacts): Scene | null {
	const { first, last, paragraph } = doc.sentences[sentence];
	const { lower, word } = doc.tokens;
	const question = word[last - 1] === '?';
	const next = places.find(
		(at) => isTown(at) && isTurnOf(lower, at.token, tokenFrom(doc.tokens, at.it.span.end))
	);
	const place =
		next ??
		places.find(
			(at) =>
				isTown(at) &&
				(question || at.token - first <= OPENING) &&
				/^(?:in|at|near)$/.test(lower[at.token - 1] ?? '')
		);
	// "Nor do the people of Aden. Nine of them were killed"
	const [ofPeople] = places.filter((at) => isTown(at) && isWhosePeople(lower, at.token));
	// "Europe gets its turn on Wednesday. Rubio will lead …"
	const [only] = times;
	const once = times.every(({ it }) => it.when!.range.start === only.it.when!.range.start);
	const day = times.length > 0 && once && only.it.when!.precision === 'day' ? only : null;
	const [town] = places.filter(isTown);
	if (town && places.length === 1 && day && isVerbless(doc, sentence))
		return { place: town, day, sentence, paragraph, question, turn: false, card: true };
	return place || day || ofPeople
		? {
				place: place ?? ofPeople ?? null,
				day,
				sentence,
				paragraph,
				question,
				turn: next !== undefined,
				card: false
			}
		: null;
}

function isWhosePeople(lower: readonly string[], t: number): boolean {
	return (
		lower[t - 1] === 'of' &&
		/^(?:people|residents|citizens|inhabitants|families|villagers|mothers)$/.test(lower[t - 2] ?? '')
	);
}

function isTown({ it }: At<PlaceMention>): boolean {
	return it.place!.kind !== 'country' && it.place!.kind !== 'continent';
}

function isVerbless({ tokens: { pos }, sentences }: Document, sentence: number): boolean {
	const { first, last } = sentences[sentence];
	for (let t = first; t < last; t++) if (pos[t] === Pos.VERB || pos[t] === Pos.AUX) return false;
	return true;
}

/** "Then came Sumy", "it was the turn of Sumy", "it was Sumy's turn". */
function isTurnOf(lower: readonly string[], t: number, end: number): boolean {
	const before = lower.slice(Math.max(0, t - 2), t).join(' ');
	return (
		/(?:^| )(?:came|turn of|it was|there was|recall|recalled|remember|remembered|forget|forgotten|still see)$/.test(
			before
		) ||
		(/^['’]s$/.test(lower[end] ?? '') && lower[end + 1] === 'turn') ||
		isBereft(lower, end)
	);
}

/** "Aden, her home town, had suffered a tragedy of its own": what it was, is told next. */
function isBereft(lower: readonly string[], from: number): boolean {
	const t = lower[from] === ',' ? from + 1 : from;
	const verb = /^(?:had|has)$/.test(lower[t] ?? '') ? t + 1 : t;
	const itself = /^(?:itself|too|already|also)$/.test(lower[verb] ?? '') ? verb + 1 : verb;
	if (!/^(?:suffered|endured|experienced|witnessed|faced)$/.test(lower[itself] ?? '')) return false;
	return lower
		.slice(itself + 1, itself + BEREFT)
		.some((word) => /^(?:tragedy|horror|fate|ordeal|nightmare|grief|loss|carnage|blow)$/.test(word));
}

/** So many words may stand between the verb and what was suffered. */
const BEREFT = 7;

/** In the paragraph of the scene; what answers a question, or goes on from a card of facts, in the next one. */
function isAt({ question, card, paragraph }: Scene, mention: Mention): boolean {
	return mention.paragraph === paragraph || ((question || card) && mention.paragraph === paragraph + 1);
}

/** "He did.": nothing that the scene could end with. */
export function isBrief(
	{ tokens, sentences }: Document,
	{ sentence, places, times, triggers }: SentenceFacts
): boolean {
	const { first, last } = sentences[sentence];
	let words = 0;
	for (let t = first; t < last; t++) if (tokens.pos[t] !== Pos.PUNCT) words++;
	return words <= BRIEF && !places.length && !times.length && !triggers.length;
}

/** So many words at most, and who speaks: "REPORTER: He did." */
const BRIEF = 4;

/** What a day told before may date: what is planned, and where people go and whom they meet. */
function isJourney({ status, kind, when, triggers }: Mention, speaks: boolean): boolean {
	// "Gil was upbeat on Monday. A deal was near, she said."
	const isSaying =
		speaks &&
		kind === 'statement' &&
		triggers.every(({ lemma }) => isPlainSaying(lemma) || /^(?:add|declare)$/.test(lemma));
	return when === null && (status === 'planned' || kind === 'visit' || kind === 'meeting' || isSaying);
}

/** What the next sentence tells of harm, and names no place for, came to pass there. */
export function setScene(
	mentions: readonly Mention[],
	{ places, times, loose, offsets, actors }: SentenceFacts,
	scene: Scene | null
): void {
	if (!scene) return;
	const { place, day } = scene;
	// "The ministry said": by whom it is told, and no day of it.
	const speaks = ({ triggers }: Mention) =>
		!actors.some(
			({ it, clause, token }) =>
				it.type === 'organisation' && triggers.some((one) => one.clause === clause && token < one.token)
		);
	// "… a war that began in 2022": a year is no day of what is planned.
	const dayless = times.every(({ it }) => /^(?:year|decade|century)$/.test(it.when!.precision));
	if (day && dayless && !loose.length && !offsets.length)
		for (const mention of mentions)
			if (
				isAt(scene, mention) &&
				(isJourney(mention, speaks(mention)) ||
					((scene.turn || scene.card) && mention.when === null && mayHarm(mention.kind)))
			)
				mention.when = day;
	if (!place || places.length > 0) return;
	const how = say.place.sceneBefore(place.it.how);
	for (const mention of mentions)
		if (
			!mention.where &&
			(scene.question || scene.turn || scene.card || mayHarm(mention.kind)) &&
			isAt(scene, mention)
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

/** "That was on 4 April", "It happened on Friday", "Russia fired that one on 4 April": when what was told before came to pass. */
export function whenItWas(
	{ tokens, sentences }: Document,
	clauses: Clauses,
	{ sentence, times }: SentenceFacts
): At<TimeExpression> | null {
	const [day] = times;
	if (times.length !== 1 || !/^(?:day|time)$/.test(day.it.when!.precision)) return null;
	const { first, last } = sentences[sentence];
	const { lower } = tokens;
	const { verb } = clauses.list[clauses.of[first]];
	const told =
		/^(?:that|this|it)$/.test(lower[first]) &&
		verb?.first === first + 1 &&
		/^(?:was|happened|occurred|came)$/.test(lower[verb.head]);
	if (told) return day.token <= verb.head + 2 ? day : null;
	for (let t = first; t < last - 1; t++) if (lower[t] === 'that' && lower[t + 1] === 'one') return day;
	return null;
}

export function isBroader(one: At<PlaceMention>, other: At<PlaceMention>): boolean {
	return one.it.place!.id !== other.it.place!.id && lies(other.it.place!, one.it.place!);
}
