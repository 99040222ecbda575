import { describe, expect, test } from 'vitest';
import { fold } from '$lib/explore/fold';
import { answeringSpans, answers } from '$lib/explore/spelling';

const cases: { typed: string; word: string; is: boolean; why: string }[] = [
	{ typed: 'kiev', word: 'Kyiv', is: true, why: 'two romanisations' },
	{ typed: 'kyiv', word: 'Kiev', is: true, why: 'and back' },
	{ typed: 'zelensky', word: 'Zelenskyy', is: true, why: 'a doubled letter' },
	{ typed: 'zelenskiy', word: 'Zelensky', is: true, why: 'another ending' },
	{ typed: 'kharkov', word: 'Kharkiv', is: true, why: 'one vowel' },
	{ typed: 'odessa', word: 'Odesa', is: true, why: 'a letter too many' },
	{ typed: 'pinera', word: 'Piñera', is: true, why: 'accents aside' },
	{ typed: 'witkof', word: 'Witkoff', is: true, why: 'a letter too few' },
	{ typed: 'wtikoff', word: 'Witkoff', is: true, why: 'neighbours swapped' },
	{ typed: 'zelens', word: 'Zelenskyy', is: true, why: 'still being typed' },
	{ typed: 'zelems', word: 'Zelenskyy', is: true, why: 'still being typed, with an error' },
	{ typed: 'kry', word: 'Kryvyi', is: true, why: 'a beginning' },
	{ typed: 'kyi', word: 'Kiev', is: false, why: 'too short for errors' },
	{ typed: 'sumy', word: 'army', is: false, why: 'another word' },
	{ typed: 'paris', word: 'Maria', is: false, why: 'two letters of five' },
	{ typed: 'iran', word: 'Iraq', is: false, why: 'one letter of a short name makes another country' },
	{ typed: 'niger', word: 'Nigeria', is: true, why: 'a beginning, whatever it begins' },
	{ typed: '2024', word: '2025', is: false, why: 'numbers are what they are' }
];

describe('a word answers what is typed', () => {
	test.each(cases)('$typed, $word: $why', ({ typed, word, is }) => {
		expect(answers(fold(word), fold(typed))).toBe(is);
	});
});

test('marks the words that answer, as they are written', () => {
	const text = 'Zelenskyy left Kyiv; the mayor of Kyiv did not.';
	const marked = answeringSpans(text, ['kiev', 'zelensky']).map(({ start, end }) => text.slice(start, end));
	expect(marked).toEqual(['Zelenskyy', 'Kyiv', 'Kyiv']);
});

test('marks a phrase whole, behind letters that folding lengthens', () => {
	const text = 'In der Straße: Kryvyi Rih was hit.';
	expect(answeringSpans(text, ['kryvyi rih']).map(({ start, end }) => text.slice(start, end))).toEqual([
		'Kryvyi Rih'
	]);
});
