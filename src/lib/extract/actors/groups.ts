import type { Document, Tokens } from '../document';
import { isPeopleNoun, isPersonNoun } from '../people';
import { isPair } from '../pronouns';
import { Pos } from '../tagger';
import { BE, SPEECH } from '../tolls/cues';
import type { ActorMention } from './mention';
import { isCollective, isDayOrMonth, isFunctionWord, isSource } from './words';

/** Plural nouns for people that do something: "gunmen opened fire", "killed by Tamil rebels". */
export function findActingGroups(doc: Document): ActorMention[] {
	const { tokens, text } = doc;
	const { lower, pos, word } = tokens;
	const found: ActorMention[] = [];
	for (const { first, last } of doc.sentences) {
		for (let i = first; i < last; i++) {
			const collective = isCollective(lower[i]);
			if (!collective && (pos[i] === Pos.VERB || !isPeopleNoun(lower[i]) || isSource(lower[i]))) continue;
			if (lower[i] === 'lives' || lower[i] === 'dead' || lower[i] === 'bodies') continue;
			// "The two men": those named before.
			if (/^(?:men|women|leaders)$/.test(lower[i]) && isPair(lower, i - 1)) continue;
			// "Police officers": the last noun is the group.
			if (
				i + 1 < last &&
				(isPeopleNoun(lower[i + 1]) || isPersonNoun(lower[i + 1]) || pos[i + 1] === Pos.NOUN)
			)
				continue;
			let from = i;
			while (from > first && i - from < 4 && isModifier(tokens, from - 1)) from--;
			let before = from - 1;
			while (
				before >= first &&
				(pos[before] === Pos.DET ||
					pos[before] === Pos.NUM ||
					/^(?:some|several|about|least|at)$/.test(lower[before]))
			)
				before--;
			const byThem = before >= first && lower[before] === 'by';
			if (!byThem && !actsNext(tokens, i + 1, last)) continue;
			const span = { start: tokens.start[from], end: tokens.end[i] };
			const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
			const opening = from === first && !/^[A-Z][A-Z]/.test(word[from]) && from === i;
			found.push({
				span,
				name: opening ? name.toLowerCase() : from === first ? lowerFirst(name, tokens, from) : name,
				type: 'group'
			});
		}
	}
	return found;
}

function lowerFirst(name: string, tokens: Tokens, i: number): string {
	return tokens.pos[i] === Pos.ADJ && !/(?:an|ese|ish|i|ic)$/.test(tokens.lower[i])
		? name[0].toLowerCase() + name.slice(1)
		: name;
}

function isModifier(tokens: Tokens, i: number): boolean {
	const tag = tokens.pos[i];
	if (isFunctionWord(tokens.lower[i]) || isDayOrMonth(tokens.lower[i])) return false;
	return tag === Pos.ADJ || tag === Pos.NOUN || tag === Pos.PROPN;
}

/** Verbs of what happens to people: "two children died". */
const BEFALLS =
	/^(?:die[sd]?|perish(?:ed)?|drown(?:ed)?|suffer(?:ed|s)?|succumb(?:ed)?|surviv(?:ed?|es)|starved|lost|fell|needs?|needed)$/;

/** An active verb that is more than "said": the group does something. */
function actsNext(tokens: Tokens, i: number, last: number): boolean {
	const { lower, pos } = tokens;
	let at = i;
	if (/^(?:who|also|reportedly|allegedly)$/.test(lower[at] ?? '')) at++;
	while (at < last && (pos[at] === Pos.ADV || /^(?:have|has|had)$/.test(lower[at]))) at++;
	if (at >= last || BE.has(lower[at]) || SPEECH.has(lower[at]) || BEFALLS.test(lower[at])) return false;
	if (lower[at] === 'to' || /ing$/.test(lower[at])) return false;
	if (pos[at] !== Pos.VERB) return false;
	// "Protesters killed in": a participle with nothing behind it tells what was done to them.
	const next = lower[at + 1] ?? '.';
	return !(
		/^(?:killed|wounded|injured|arrested|detained|kidnapped|held|hurt|shot)$/.test(lower[at]) &&
		/^(?:in|by|on|when|and|,|\.|during|at|near)$/.test(next)
	);
}
