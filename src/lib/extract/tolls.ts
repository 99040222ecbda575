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
	let before: { readonly paragraph: number; readonly tolls: TollMention[] } | null = null;
	for (const sentence of doc.sentences) {
		let tolls: TollMention[] = [];
		// Most sentences tell of no toll and cost one look a word.
		for (let i = sentence.first; i < sentence.last; i++)
			if (mayTellToll(lower[i])) {
				tolls = readSentence(doc, sentence);
				break;
			}
		if (!tolls.length && before?.paragraph === sentence.paragraph)
			new SentenceTolls(doc, sentence).includeIn(before.tolls);
		if (before) all.push(...before.tolls);
		before = tolls.length ? { paragraph: sentence.paragraph, tolls } : null;
	}
	return before ? [...all, ...before.tolls] : all;
}

function readSentence(doc: Document, sentence: Sentence): TollMention[] {
	const tolls = new SentenceTolls(doc, sentence);
	for (let i = sentence.first; i < sentence.last; i++) readCue(tolls, i);
	return tolls.withParts();
}
