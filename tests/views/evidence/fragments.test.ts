import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Citation } from '$lib/views/evidence/citations';
import { blocksOf } from '$lib/views/evidence/fragments';

const cite = (key: string, start: number, end: number, field: Citation['field'] = 'when'): Citation => ({
	key,
	field,
	quote: { articleId: 'a', span: { start, end } }
});

const TEXT = 'A strike hit the port on Monday.\n\nTwo people died there.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const edges = (words: string): [number, number] => [at(words).start, at(words).end];

test('paragraphs are cut where citations and evidence begin and end, and nothing is lost', () => {
	const monday = at('Monday');
	const { blocks, left } = blocksOf(
		TEXT,
		[cite('when 0', monday.start, monday.end)],
		[at('A strike hit the port on Monday.')],
		false
	);
	expect(left).toBe(0);
	expect(blocks.map(({ fragments }) => fragments.map(({ text }) => text))).toEqual([
		['A strike hit the port on ', 'Monday', '.'],
		['Two people died there.']
	]);
	expect(blocks[0].fragments.map(({ evidence }) => evidence)).toEqual([true, true, true]);
	expect(blocks[0].fragments[1]).toMatchObject({ keys: ['when 0'], field: 'when' });
	expect(blocks[1].fragments[0]).toMatchObject({ keys: [], field: null, evidence: false });
});

test('of words within words, the shorter citation gives the colour, and both light up', () => {
	const outer = at('hit the port');
	const inner = at('port');
	const { blocks } = blocksOf(
		TEXT,
		[cite('what', outer.start, outer.end, 'what'), cite('where 0', inner.start, inner.end, 'where')],
		[],
		false
	);
	const port = blocks[0].fragments.find(({ text }) => text === 'port')!;
	expect(port.field).toBe('where');
	expect(port.keys).toEqual(['where 0', 'what']);
});

test('words that answer a search are apart, also where they are cited and in another spelling', () => {
	const { blocks } = blocksOf(TEXT, [cite('when 0', ...edges('on Monday'))], [], false, ['munday', 'two']);
	const found = blocks.flatMap(({ fragments }) => fragments.filter((fragment) => fragment.found));
	expect(found.map(({ text, field }) => [text, field])).toEqual([
		['Monday', 'when'],
		['Two', null]
	]);
	const whole = blocks.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join('');
	expect(whole).toBe(TEXT.replace(/\n/g, ''));
});

test('whatever is cited, the fragments put together are the article', () => {
	const spans = fc
		.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 }))
		.map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));
	fc.assert(
		fc.property(fc.array(spans), fc.array(spans), (cited, evidence) => {
			const citations = cited.map(({ start, end }, n) => cite(`who ${n}`, start, end, 'who'));
			const { blocks } = blocksOf(TEXT, citations, evidence, true);
			for (const { start, fragments } of blocks) {
				const text = fragments.map((fragment) => fragment.text).join('');
				expect(text).toBe(TEXT.slice(start, start + text.length));
				for (const fragment of fragments) {
					const within = (span: { start: number; end: number }) =>
						span.start <= fragment.start && span.end >= fragment.start + fragment.text.length;
					expect(fragment.evidence).toBe(evidence.some(within));
					expect(fragment.keys.length).toBe(cited.filter(within).length);
				}
			}
			expect(blocks.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join('')).toBe(
				TEXT.replace(/\n/g, '')
			);
		})
	);
});

test('of a long article, what surrounds the evidence is shown, and how much is left out is known', () => {
	const paragraphs = Array.from({ length: 400 }, (_, n) => `Paragraph ${n} says nothing of note. `.repeat(4));
	const long = paragraphs.join('\n\n');
	const start = long.indexOf('Paragraph 200');
	const { blocks, left } = blocksOf(long, [cite('when 0', start, start + 9)], [], false);
	const shown = blocks.map(({ fragments }) => fragments.map(({ text }) => text).join(''));
	expect(shown.some((text) => text.startsWith('Paragraph 200'))).toBe(true);
	expect(shown.length).toBe(8);
	expect(left).toBe(392);
	expect(blocks.filter(({ gap }) => gap).length).toBe(1);
	expect(blocksOf(long, [], [], true).blocks.length).toBe(400);
});

test('a line of megabytes is cut rather than laid out whole', () => {
	const { blocks } = blocksOf('a '.repeat(1_000_000), [], [], false);
	expect(Math.max(...blocks.map(({ fragments }) => fragments[0].text.length))).toBeLessThanOrEqual(5_000);
	expect(blocks.length).toBeLessThan(10);
});
