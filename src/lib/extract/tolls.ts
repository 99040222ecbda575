import type { Document } from './document';
import type { Sentence } from './sentences';
import { mayTellToll } from './tolls/cues';
import { readCue } from './tolls/read-cue';
import { SentenceTolls } from './tolls/sentence-tolls';
import type { TollMention } from './tolls/toll';

export type { TollMention };

/**
 * Finds the killed, injured, missing and detained that a text counts. A figure needs words that say what befell
 * whom; what is denied, feared for the future or merely possible gives none, and neither does "nobody".
 *
 * "A woman was killed" counts one, a person named counts one, and what is joined by "and" under one verb is added
 * up ("three soldiers and a child died" is 4) unless it spells out the number before it ("two priests, A and B").
 * Those taken by anybody but an authority are `missing`. "Killed or wounded" says how many of neither.
 */
export function readTolls(doc: Document): TollMention[] {
	const { lower } = doc.tokens;
	const all: TollMention[] = [];
	/** Those of the sentence before, which this one may still say more of. */
	let before: TollMention[] = [];
	let paragraph = -1;
	for (const sentence of doc.sentences) {
		const tolls = mayTell(sentence) ? readSentence(doc, sentence) : [];
		if (!tolls.length && before.length && paragraph === sentence.paragraph)
			new SentenceTolls(doc, sentence).includeIn(before);
		all.push(...before);
		before = tolls;
		({ paragraph } = sentence);
	}
	return [...all, ...before];

	/** Most sentences tell of no toll and cost one look a word. */
	function mayTell({ first, last }: Sentence): boolean {
		for (let i = first; i < last; i++) if (mayTellToll(lower[i])) return true;
		return false;
	}
}

function readSentence(doc: Document, sentence: Sentence): TollMention[] {
	const tolls = new SentenceTolls(doc, sentence);
	for (let i = sentence.first; i < sentence.last; i++) readCue(tolls, i);
	return tolls.withParts();
}
