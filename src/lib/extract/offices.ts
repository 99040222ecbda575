import { isOffice } from './actors/words';
import type { ActorMention } from './actors';
import type { Clauses } from './clauses';
import { tokenFrom, type Document } from './document';
import type { At, SentenceFacts } from './mentions';
import { isDemonym, isPersonNoun } from './people';
import { Pos } from './tagger';

/** How many words of an office stand before a name, or behind it: "the envoy, Ana Gil", "Ana Gil, the country's envoy". */
const REACH = 6;

/** Who has been called what: "the envoy" is Ana Gil where the story has spoken of "envoy Ana Gil". */
export type Offices = Map<string, At<ActorMention>>;

/** Keeps what the people of a sentence are called in it; the latest of an office is the one meant. */
export function learnOffices({ tokens }: Document, { actors }: SentenceFacts, offices: Offices): void {
	const { pos, lower } = tokens;
	for (const one of actors) {
		if (one.it.type !== 'person') continue;
		let t = one.token - 1;
		if (lower[t] === ',') t--;
		for (; t >= one.token - REACH && isOfOffice(t); t--) learn(t, one);
		let after = tokenFrom(tokens, one.it.span.end);
		if (lower[after] !== ',') continue;
		const first = after + 1;
		while (++after < first + REACH && isOfOffice(after)) learn(after, one);
	}

	function isOfOffice(t: number): boolean {
		return (
			pos[t] === Pos.NOUN ||
			pos[t] === Pos.ADJ ||
			pos[t] === Pos.DET ||
			pos[t] === Pos.PROPN ||
			pos[t] === Pos.PART ||
			lower[t] === 'of'
		);
	}

	function learn(t: number, one: At<ActorMention>): void {
		if (isCalling(lower[t])) offices.set(officeAt(lower, t), one);
	}
}

/** Whom "the envoy", "the secretary general" stands for before a clause's verb; `null` for no such words. */
export function calledBy(
	{ tokens }: Document,
	{ list }: Clauses,
	clause: number,
	offices: Offices
): At<ActorMention> | null {
	const { pos, lower, word } = tokens;
	const { first, verb } = list[clause];
	let t = (verb?.first ?? first) - 1;
	let found: At<ActorMention> | null = null;
	for (; t >= first && (pos[t] === Pos.NOUN || pos[t] === Pos.ADJ || isWhose(word[t])); t--)
		found = offices.get(officeAt(lower, t)) ?? found;
	return lower[t] === 'the' ? found : null;
}

/** Whether a clause is about "the secretary general", of whom the story has not said who he is. */
export function isUnknownOffice(
	{ tokens }: Document,
	{ list }: Clauses,
	clause: number,
	offices: Offices
): boolean {
	const { pos, lower, word } = tokens;
	const { first, verb } = list[clause];
	let t = (verb?.first ?? first) - 1;
	let office = false;
	for (; t >= first && (pos[t] === Pos.NOUN || pos[t] === Pos.ADJ || isWhose(word[t])); t--)
		office ||= isOffice(lower[t]) && !offices.has(officeAt(lower, t));
	return office && lower[t] === 'the';
}

/** "The American envoy", "the US envoy". */
function isWhose(word: string): boolean {
	return isDemonym(word) || /^(?:U\.?S\.?|UK|U\.?N\.?|EU|N[Aa][Tt][Oo])$/.test(word);
}

/** "Secretary" of a state is not the secretary general of an alliance. */
function officeAt(lower: readonly string[], t: number): string {
	if (lower[t] !== 'secretary') return lower[t];
	const next = lower[t + 1] === '-' ? lower[t + 2] : lower[t + 1];
	return next === 'general' ? 'secretary general' : 'secretary';
}

function isCalling(lower: string): boolean {
	return isPersonNoun(lower) || isOffice(lower);
}
