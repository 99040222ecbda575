import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { en } from '$lib/views/strings/en';

const SOURCE = resolve(import.meta.dirname, '../../src');

/** Attributes that are read or heard. */
const SAID = new Set(['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription']);
/** Two letters together; a single one is a key. */
const WORD = /\p{L}{2}/u;

interface Node {
	readonly type?: string;
	readonly name?: string;
	readonly data?: string;
	readonly value?: unknown;
	readonly [part: string]: unknown;
}

/** Literal words in what a component draws: text between tags, and attributes that are said. */
function literals(code: string): string[] {
	const found: string[] = [];
	const look = (node: unknown, said: boolean): void => {
		if (Array.isArray(node)) return node.forEach((one) => look(one, said));
		if (typeof node !== 'object' || node === null) return;
		const { type, name, data, value } = node as Node;
		if (type === 'Text') {
			if (said && WORD.test(data!)) found.push(data!.trim());
		} else if (type === 'Attribute') {
			if (SAID.has(name!)) look(value, true);
		} else if (type === 'ExpressionTag') {
			if (said) phrases((node as Node).expression, found);
		} else
			for (const [part, inner] of Object.entries(node))
				if (part !== 'metadata') look(inner, part === 'attributes' ? false : said);
	};
	look(parse(code, { modern: true }).fragment, true);
	return found;
}

/** Strings of an expression that read as words: with a capital or more than one word. Others are names of things. */
function phrases(node: unknown, found: string[]): void {
	if (Array.isArray(node)) return node.forEach((one) => phrases(one, found));
	if (typeof node !== 'object' || node === null) return;
	const { type, value } = node as Node;
	const text = type === 'TemplateElement' ? (value as { raw: string }).raw : type === 'Literal' ? value : '';
	if (typeof text === 'string' && WORD.test(text) && /\p{Lu}|\p{L} \p{L}/u.test(text)) found.push(text);
	for (const [part, inner] of Object.entries(node)) if (part !== 'loc') phrases(inner, found);
}

const components = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.sort();

describe('no component has words of its own: all stand in the catalogue', () => {
	test('the search finds words', () => {
		expect(literals('<p title="Some words">Text {a ? `Left out` : b} <b>more</b></p>')).toEqual([
			'Some words',
			'Text',
			'Left out',
			'more'
		]);
		expect(literals('<p class="some words">{say.text} {kind("attack")} <kbd>j</kbd></p>')).toEqual([]);
		expect(components.length).toBeGreaterThan(40);
	});

	for (const file of components)
		test(file, () => {
			expect(literals(readFileSync(join(SOURCE, file), 'utf8'))).toEqual([]);
		});
});

/** What a catalogue says, by its place in it. */
function* sayings(words: object, at: string): Iterable<[at: string, said: unknown]> {
	for (const [name, said] of Object.entries(words))
		if (typeof said === 'object') yield* sayings(said as object, `${at}.${name}`);
		else yield [`${at}.${name}`, said];
}

test('everything in the catalogue says something', () => {
	for (const [at, said] of sayings(en, 'en'))
		expect(typeof said === 'function' || (said as string).trim().length > 0, at).toBe(true);
});
