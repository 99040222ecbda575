/** Verbs by which anything at all is said: how news is told, and news only where somebody in particular speaks. */
export function isPlainSaying(lemma: string): boolean {
	return PLAIN.has(lemma);
}

const PLAIN = new Set('say tell state announce boast brag reply answer retort'.split(' '));

/** Nouns for what somebody said: "his answer came the day after". */
export function isSayingNoun(lower: string): boolean {
	return NOUNS.has(lower);
}

const NOUNS = new Set(
	'answer reply response remark remarks comment comments statement prediction claim words speech announcement'.split(
		' '
	)
);
