import { describe, expect, test } from 'vitest';
import { englishTagger, readDocument } from '$lib/extract';

function sentencesOf(text: string): string[] {
	const article = { id: 'a', title: '', publisher: null, url: null, published: null, place: null, text };
	return readDocument(article, englishTagger()).sentences.map(({ span }) => text.slice(span.start, span.end));
}

/** Sentences are parted by `¦` in the rows, which then is taken out. */
const cases: { marked: string; why: string; knownWrong?: boolean }[] = [
	{ marked: 'The ferry sank. ¦Twelve were saved.', why: 'full stops' },
	{ marked: 'Did it sink? ¦Yes! ¦It did.', why: 'questions and exclamations' },
	{
		marked: 'Mr. Gray met Gen. J. R. Brown and Dr. Ana Gil. ¦They talked.',
		why: 'titles and initials end nothing'
	},
	{ marked: 'The U.S. Navy left. ¦So did J. Gray.', why: 'an abbreviation within a name' },
	{ marked: 'She moved to the U.S. ¦The family stayed.', why: 'an abbreviation that ends a sentence' },
	{ marked: 'He went to Washington, D.C. ¦She stayed.', why: 'and another' },
	{ marked: 'Prices rose 3.5 percent. ¦No. 4 on the list fell.', why: 'decimals and numbers' },
	{
		marked: 'It began at 10 a.m. on Tuesday. ¦It ended at 5 p.m. ¦Officials left.',
		why: 'times of day, within and at the end'
	},
	{ marked: 'The sitting closed at 5 p.m. Tuesday.', why: 'a day goes on behind a time' },
	{ marked: 'They met on Jan. 5. ¦On Feb. 6 they parted.', why: 'months' },
	{
		marked: '"We won," he said. ¦"It is over." ¦The crowd cheered.',
		why: 'quotations, whose marks close with them'
	},
	{
		marked: '“Is it over?” she asked. ¦“No!” he said.',
		why: 'a question inside goes on when a small letter follows'
	},
	{ marked: 'He shouted "Fire!" and ran. ¦She stayed.', why: 'an exclamation inside a sentence' },
	{ marked: 'The boats (there were two.) left. ¦They came back.', why: 'parentheses' },
	{ marked: 'See https://news.example/a.b?c=d.html for more. ¦It works.', why: 'dots in addresses' },
	{ marked: 'He paused... ¦Then he left.', why: 'dots at an end' },
	{ marked: 'He paused ... and left.', why: 'dots within' },
	{ marked: 'Wait…what? ¦Yes… ¦He left.', why: 'the one-letter ellipsis' },
	{ marked: 'The vote was 5-4. ¦30 people left.', why: 'a number begins a sentence' },
	{ marked: 'Many died, e.g. in the port. ¦Others fled.', why: 'e.g. ends nothing' },
	{ marked: 'Acme Corp. said so.', why: 'a small letter goes on' },
	{
		marked: 'KYIV, April 16 (Reuters) — Troops moved. ¦Then they stopped.',
		why: 'a dateline belongs to its sentence'
	},
	{ marked: 'The ferry sank\n\n¦Twelve were saved', why: 'a paragraph ends a sentence without a stop' },
	{ marked: 'First:\n- ¦Boats came\n- ¦Divers came', why: 'so does a bullet' },
	{ marked: 'THE FERRY SANK. ¦TWELVE WERE SAVED.', why: 'capitals' },
	{ marked: 'אמר לו. ¦הוא הלך. ¦Then it ended.', why: 'letters written from right to left' },
	{ marked: 'It sank 😀. ¦Twelve were saved.', why: 'emoji' },
	{ marked: 'In Łódź it rained. ¦E\u0301mile left.', why: 'combining marks' },
	{ marked: "He told her: 'Go.' ¦She went.", why: 'single quotation marks' },
	{ marked: 'He said: “She told me ‘Go away.’ ¦I left.” ¦Then he sat.', why: 'nested quotations' },
	{ marked: 'Kennedy Jr. ¦The end came soon.', why: 'Jr. may end a sentence' },
	{ marked: 'They asked for I. ¦M. Pei left.', why: 'the pronoun at an end', knownWrong: true }
];

describe('sentences', () => {
	for (const { marked, why, knownWrong } of cases) {
		test(why, { fails: knownWrong }, () => {
			const text = marked.replaceAll('¦', '');
			const expected = marked.split('¦').map((part) =>
				part
					.replace(/\n- $/, '')
					.replace(/:\n- $/, ':')
					.trim()
			);
			expect(sentencesOf(text)).toEqual(expected);
		});
	}
});
