/** Words that make up a quarter or more of any English prose, none of them common in the languages near it. */
const FUNCTION_WORDS = new Set(
	'the of and to is was that for on with said by at from are were has have had it as be this which their they his her its not but who would been after'.split(
		' '
	)
);
/** How much of the text is looked at; the share hardly changes beyond. */
const SAMPLE = 20_000;
/** Prose has 0.25 to 0.45; lists of names and other languages stay below this. */
const LEAST_SHARE = 0.1;
/** Shorter texts tell too little. */
const FEWEST_WORDS = 25;

/** Whether a text looks like English prose; short ones get the benefit of the doubt. */
export function looksEnglish(text: string): boolean {
	const sample = text.slice(0, SAMPLE).toLowerCase();
	let latin = 0;
	let letters = 0;
	let words = 0;
	let known = 0;
	for (const [word] of sample.matchAll(/[\p{L}\p{M}]{1,40}/gu)) {
		words++;
		letters += word.length;
		if (/^[a-z]/.test(word)) latin += word.length;
		if (FUNCTION_WORDS.has(word)) known++;
	}
	if (letters > 0 && latin < letters / 2) return false;
	return words < FEWEST_WORDS || known >= words * LEAST_SHARE;
}
