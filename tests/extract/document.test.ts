import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishTagger, readDocument } from '$lib/extract';
import { sentenceAt, tokenFrom } from '$lib/extract/document';
import type { Article } from '$lib/model';

const articleOf = (text: string): Article => ({
	id: 'a',
	title: '',
	publisher: null,
	url: null,
	published: null,
	place: null,
	text
});
const documentOf = (text: string) => readDocument(articleOf(text), englishTagger());
const wordsOf = (text: string) => [...documentOf(text).tokens.word];

describe('words', () => {
	const cases = [
		{ text: '', words: [], why: 'nothing' },
		{ text: 'Gov. Lee left.', words: ['Gov.', 'Lee', 'left', '.'], why: 'abbreviations keep their stop' },
		{ text: 'a 6-year-old', words: ['a', '6', '-', 'year', '-', 'old'], why: 'hyphens stand alone' },
		{
			text: "Rutte's wasn't",
			words: ['Rutte', "'s", 'was', "n't"],
			why: 'possessives and negations stand alone'
		},
		{ text: '$22 billion', words: ['$', '22', 'billion'], why: 'so do currencies' },
		{ text: '  spaced\t\tout ', words: ['spaced', 'out'], why: 'white space is in no word' },
		{
			text: 'Ana left.\n\nBen stayed.',
			words: ['Ana', 'left', '.', 'Ben', 'stayed', '.'],
			why: 'across paragraphs'
		}
	];
	for (const { text, words, why } of cases) test(why, () => expect(wordsOf(text)).toEqual(words));

	test('text in capitals is tagged as text, and its words stand as written', () => {
		const { tokens } = documentOf('THE REBELS ATTACKED THE TOWN AND THE POLICE FLED.');
		const { tokens: small } = documentOf('the rebels attacked the town and the police fled.');
		expect([...tokens.pos]).toEqual([...small.pos]);
		expect(tokens.word[1]).toBe('REBELS');
	});
});

describe('finding', () => {
	const doc = documentOf('Ana left. Ben stayed.');
	test('a token from an offset', () => {
		expect(tokenFrom(doc.tokens, 0)).toBe(0);
		expect(tokenFrom(doc.tokens, 1)).toBe(1);
		expect(tokenFrom(doc.tokens, 999)).toBe(doc.tokens.length);
	});
	test('a sentence from an offset', () => {
		expect(sentenceAt(doc, 0)).toBe(doc.sentences[0]);
		expect(sentenceAt(doc, 9)).toBe(doc.sentences[0]);
		expect(sentenceAt(doc, 12)).toBe(doc.sentences[1]);
		expect(sentenceAt(documentOf(''), 0)).toBeNull();
	});
});

describe('whatever the text holds', () => {
	const scraps = fc.constantFrom(
		'. ',
		'\n',
		'\n\n',
		'- ',
		'“',
		'”',
		'"',
		"'s ",
		'U.S. ',
		'3.5 ',
		'…',
		'... ',
		'😀',
		'שלום ',
		'e\u0301',
		'\u200b',
		'\u00a0',
		'\r\n',
		'\u2028',
		'https://x.example/a.b ',
		'a.m. ',
		'1. ',
		'A',
		'x'.repeat(70),
		'\ud800',
		'\uFEFF',
		'İ',
		'ß',
		'(',
		')'
	);
	const texts = fc
		.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 12 }), fc.lorem({ maxCount: 4 })), {
			maxLength: 40
		})
		.map((parts) => parts.join(''));

	test('words stand in the text where they say, one after the other', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { tokens } = documentOf(text);
				let last = 0;
				for (let i = 0; i < tokens.length; i++) {
					expect(tokens.start[i]).toBeGreaterThanOrEqual(last);
					expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]);
					expect(text.slice(tokens.start[i], tokens.end[i])).toBe(tokens.word[i]);
					last = tokens.end[i];
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 400 }
		);
	});

	test('sentences hold each word once, within one paragraph', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { tokens, sentences, paragraphs } = documentOf(text);
				let next = 0;
				for (const { span, first, last, paragraph } of sentences) {
					expect(first).toBe(next);
					expect(last).toBeGreaterThan(first);
					expect(span).toEqual({ start: tokens.start[first], end: tokens.end[last - 1] });
					expect(span.start).toBeGreaterThanOrEqual(paragraphs[paragraph].span.start);
					expect(span.end).toBeLessThanOrEqual(paragraphs[paragraph].span.end);
					next = last;
				}
				expect(next).toBe(tokens.length);
			}),
			{ numRuns: 400 }
		);
	});
});

describe('hostile text is read to its end', () => {
	const END = 'Ana Gil left the town.';
	const cases = [
		{ text: 'a '.repeat(500_000), why: '1 MB of single letters' },
		{ text: '1'.repeat(1_000_000), why: '1 MB of digits' },
		{ text: '1 '.repeat(250_000), why: 'half a million numbers' },
		{ text: '\n'.repeat(500_000), why: 'line breaks alone' },
		{ text: 'a\n'.repeat(500_000), why: 'half a million lines of a letter' },
		{ text: 'a\n\n'.repeat(200_000), why: 'as many paragraphs' },
		{ text: `${'x'.repeat(100_000)} y`, why: 'a word of 100,000 letters' },
		{ text: 'e\u0301'.repeat(200_000), why: 'combining marks' },
		{ text: '😀 '.repeat(150_000), why: 'emoji' },
		{ text: '. '.repeat(200_000), why: 'full stops' },
		{ text: '- \n'.repeat(200_000), why: 'empty bullets' },
		{ text: '" '.repeat(200_000), why: 'quotation marks' },
		{ text: 'U.S. '.repeat(100_000), why: 'abbreviations without end' },
		{ text: ' '.repeat(1_000_000), why: 'blanks' }
	];
	for (const { text, why } of cases) {
		test(why, { timeout: 30_000 }, () => {
			const { tokens, sentences } = documentOf(`${text}\n\n${END}`);
			const { first, last } = sentences.at(-1)!;
			expect([...tokens.word].slice(first, last)).toEqual(['Ana', 'Gil', 'left', 'the', 'town', '.']);
		});
	}
});
