import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeReadings, readArticle } from '$lib/extract';
import { TOOLS } from '../extract/gazetteer-file';
import { articleOf, soundReading } from './sound';

const FOLDER = 'tests/extract/golden';
const STORIES = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.md'))
	.map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
const STORY = fc.constantFrom(...STORIES);

/** Pieces that texts break on. */
const ODD = fc.constantFrom(
	'\u202e',
	'\u200f',
	'שלום ',
	'قتل ثلاثة ',
	'三人死亡',
	'😀',
	'👩‍👩‍👧‍👦',
	'e\u0301\u0323\u0330',
	'\u0300'.repeat(50),
	'\ud800',
	'\udc00',
	'\u0000',
	'\ufeff',
	'\u2028',
	'\u00ad',
	'İ',
	'ﬀ',
	'\r',
	'\n\n',
	'"',
	'“',
	'((((',
	'—',
	'...',
	'1'.repeat(400),
	'x'.repeat(3000),
	'-'.repeat(300),
	'. '.repeat(40)
);
const WORDS = fc.constantFrom(
	...'Gunmen killed three people in Lyon on Tuesday , the mayor said . after two days before he met Ana Gil and wounded 12 of them at least dozens A bomb exploded protests talks will not denied that who which - ( ) ; “ ” ’s U.S. May March 2021 last week the attack another separately Paris Texas no one up to died'.split(
		' '
	)
);

/** Ways in which a text is spoilt on its way. */
const SPOILT: Readonly<Record<string, fc.Arbitrary<string>>> = {
	'cut anywhere': fc.tuple(STORY, fc.nat(), fc.nat()).map(([text, a, b]) => {
		const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y);
		return text.slice(from, to);
	}),
	doubled: STORY.map((text) => text + text),
	'two run into each other': fc
		.tuple(STORY, STORY)
		.map(([a, b]) => a.slice(0, a.length / 2) + b.slice(b.length / 3)),
	'letters reversed': STORY.map((text) => [...text].reverse().join('')),
	'words reversed': STORY.map((text) => text.split(' ').reverse().join(' ')),
	'lines shuffled': fc.tuple(STORY, fc.integer({ min: 1, max: 97 })).map(([text, step]) => {
		const lines = text.split('\n');
		return lines.map((_, i) => lines[(i * step) % lines.length]).join('\n');
	}),
	'in capitals': STORY.map((text) => text.toUpperCase()),
	'in small letters': STORY.map((text) => text.toLowerCase()),
	'without full stops': STORY.map((text) => text.replaceAll('.', '')),
	'without blanks': STORY.map((text) => text.replaceAll(' ', '')),
	'one word a line': STORY.map((text) => text.replaceAll(' ', '\n')),
	'letters decomposed': STORY.map((text) => text.normalize('NFD')),
	'odd pieces inside': fc
		.tuple(STORY, fc.array(fc.tuple(fc.nat(), ODD), { minLength: 1, maxLength: 12 }))
		.map(([text, pieces]) =>
			pieces.reduce((sum, [at, piece]) => {
				const cut = at % (sum.length + 1);
				return sum.slice(0, cut) + piece + sum.slice(cut);
			}, text)
		),
	'words at random': fc.array(WORDS, { maxLength: 120 }).map((words) => words.join(' ')),
	'words and odd pieces': fc.array(fc.oneof(WORDS, ODD), { maxLength: 60 }).map((words) => words.join(' ')),
	'anything at all': fc.string({ unit: 'binary', maxLength: 400 })
};

describe('whatever befalls a text, it is read, and every quote lies in it', () => {
	for (const [how, texts] of Object.entries(SPOILT))
		test(how, { timeout: 60_000 }, () => {
			fc.assert(
				fc.property(texts, fc.constantFrom('2021-03-04', null), (text, published) => {
					soundReading(text, published);
				}),
				{ numRuns: 30 }
			);
		});
});

/** With a report behind it, a text shows that it was read to its end and that nothing before it was in the way. */
const REPORT = '\n\nGunmen killed three people in the city of Lyon on 2 March 2021, the mayor said.';
const LONG = [
	{ text: 'x'.repeat(100_000), why: 'a word of 100,000 letters' },
	{ text: 'é\u0301'.repeat(100_000), why: 'marks upon marks' },
	{ text: '😀'.repeat(100_000), why: 'emoji without a blank' },
	{ text: 'ש'.repeat(100_000), why: 'a word from right to left' },
	{ text: 'Ana '.repeat(25_000), why: 'a name without end' },
	{ text: 'Ana and '.repeat(12_500), why: 'a list without end' },
	{ text: 'killed three '.repeat(8000), why: 'verb after verb' },
	{ text: 'two days after '.repeat(8000), why: 'dates hung on one another' },
	{ text: 'who said that '.repeat(8000), why: 'clauses within clauses' },
	{ text: 'in Paris, Texas, '.repeat(8000), why: 'places without end' },
	{ text: '“'.repeat(50_000), why: 'quotations that never close' },
	{ text: '(1) '.repeat(25_000), why: 'brackets and figures' },
	{ text: '- \n'.repeat(40_000), why: 'empty bullets' },
	{ text: 'A\n'.repeat(50_000), why: 'a letter a line' }
];

describe('long and odd texts are read to the end', () => {
	for (const { text, why } of LONG)
		test(why, { timeout: 60_000 }, () => {
			const whole = text + REPORT;
			const { events } = soundReading(whole);
			const last = events.find(({ evidence }) => evidence.some(({ span }) => span.end === whole.length));
			expect(last?.kind).toBe('attack');
			expect(last?.killed[0].value.low).toBe(3);
			expect(last?.when?.value.range.start).toBe('2021-03-02');
		});
});

describe('one event told again and again', () => {
	const TOLD = 'Gunmen killed three people in the city of Lyon on 2 March 2021, the mayor said.';

	test('in one article is one event, with every sentence that tells of it', { timeout: 60_000 }, () => {
		const { events } = soundReading(Array.from({ length: 1000 }, () => TOLD).join('\n\n'));
		expect(events).toHaveLength(1);
		expect(events[0].evidence).toHaveLength(1000);
		expect(events[0].killed.every(({ value }) => value.low === 3)).toBe(true);
	});

	test('in many articles is one event, with every one of them', { timeout: 60_000 }, () => {
		const readings = Array.from({ length: 400 }, (_, i) =>
			readArticle(articleOf(TOLD, '2021-03-04', `article-${i}`), TOOLS)
		);
		const events = mergeReadings(readings);
		expect(events).toHaveLength(1);
		expect(new Set(events[0].evidence.map(({ articleId }) => articleId)).size).toBe(400);
	});
});
