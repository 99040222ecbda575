import type { Span } from '$lib/model';
import { fold } from './fold';

/** Shorter words are looked for as they stand: one letter changed makes another word of them. */
const SHORTEST = 4;
/** From this length on, two letters may differ. */
const LONG = 8;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Whether a word of a text answers a word that a reader typed, both folded: it begins with it or holds it, differs
 * by a typing error (one letter, two in a long word, neighbours swapped counting once), or is the same name in
 * another romanisation: "kiev" and "kyiv", "zelensky" and "zelenskyy".
 */
export function answers(word: string, typed: string): boolean {
	if (word.includes(typed)) return true;
	if (typed.length < SHORTEST || word.length < SHORTEST || /\d/.test(typed)) return false;
	const most = typed.length >= LONG ? 2 : 1;
	// What is still being typed is held against as much of the word.
	const begun = word.length > typed.length + most ? word.slice(0, typed.length) : word;
	if (Math.abs(begun.length - typed.length) > Math.max(most, 2)) return false;
	const away = distance(begun, typed, 2);
	const alike = skeleton(word) === skeleton(typed);
	// "Iran" and "Iraq": in a short word another consonant makes another name.
	const other =
		typed.length < 6 && begun.length === typed.length && !alike && sorted(begun) !== sorted(typed);
	if (away <= most && !other && (word[0] === typed[0] || away < most)) return true;
	return away <= 2 && word.length <= typed.length + 2 && alike;
}

function sorted(word: string): string {
	return Array.from(word).sort().join('');
}

/** A name without what romanisations differ in: vowels, doubled letters, and consonants of one sound. */
function skeleton(word: string): string {
	return word
		.replace(/ph/g, 'f')
		.replace(/ck|q|c(?=[aou])/g, 'k')
		.replace(/kh/g, 'h')
		.replace(/ts|tz/g, 'z')
		.replace(/w/g, 'v')
		.replace(/(?!^)[aeiouyj]/g, '')
		.replace(/(.)\1+/g, '$1');
}

/** Letters put in, left out, changed or swapped with a neighbour, up to `most`; beyond it, `most + 1`. */
function distance(a: string, b: string, most: number): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, before[j - 2] + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = last;
		last = row;
	}
	return Math.min(last[b.length], most + 1);
}

/**
 * Where a text answers what a reader typed, for marking: spans of UTF-16 code units in the text as it is, in order
 * and apart.
 *
 * @param typed Folded words, as `queryWords` gives them; one with a space in it is a phrase.
 */
export function answeringSpans(text: string, typed: readonly string[]): Span[] {
	const wanted = typed.filter((word) => !word.includes(' '));
	const phrases = typed.filter((word) => word.includes(' '));
	const found: Span[] = [];
	for (const match of text.matchAll(WORD)) {
		const word = fold(match[0]);
		const start = match.index;
		for (const one of wanted)
			if (answers(word, one)) {
				found.push({ start, end: start + match[0].length });
				break;
			}
	}
	for (const phrase of phrases) found.push(...phraseSpans(text, phrase));
	return merged(found);
}

/** Folding may lengthen a text ("ß"), so a phrase is looked for word by word. */
function phraseSpans(text: string, phrase: string): Span[] {
	const parts = phrase.match(WORD) ?? [];
	const words = Array.from(text.matchAll(WORD), (match) => ({
		folded: fold(match[0]),
		start: match.index,
		end: match.index + match[0].length
	}));
	const found: Span[] = [];
	for (let at = 0; at + parts.length <= words.length; at++) {
		const holds = parts.every((part, k) =>
			k === parts.length - 1 ? words[at + k].folded.startsWith(part) : words[at + k].folded === part
		);
		if (parts.length > 0 && holds)
			found.push({ start: words[at].start, end: words[at + parts.length - 1].end });
	}
	return found;
}

function merged(spans: Span[]): Span[] {
	const out: Span[] = [];
	for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = out.at(-1);
		if (last && span.start <= last.end)
			out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		else out.push(span);
	}
	return out;
}
