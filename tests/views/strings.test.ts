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
/** What stands for a value in a template. */
const HOLE = '⟨⟩';
/** A single small word is the name of something in a program; these read as words to a reader. */
const PHRASE = /^\p{Lu}\p{Ll}|\p{Lu}\p{L}.* |\p{L}[,:;.]? (?:\p{L}|⟨)|⟩[,:;.]? \p{L}|[“”…]/u;

/** Texts in scripts that read as words and that nobody is told. */
const NOT_SAID: readonly { readonly why: string; readonly is: RegExp; readonly where?: RegExp }[] = [
	{
		why: 'markup, styles and what is asked of them',
		is: /^\([\w-]+: [\w-]+\)$|^<|^\[|\dpx|⟩px|var\(--|url\(#|translate\(/
	},
	{ why: 'shapes', is: /^M[-\d.]/ },
	{ why: 'addresses and modules', is: /^\.{0,2}\// },
	{
		why: 'names in programs, and codes',
		is: /^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$|^\p{Lu}+$|^\p{L}+-\p{Lu}[\p{L}]*$/u
	},
	{ why: 'headers', is: /^private, no-cache$/, where: /server/ },
	{ why: 'geometries', is: /^(?:Multi)?(?:LineString|Polygon)$|^Sphere$/ },
	{ why: 'letters measured', is: /^\S+ ?$/, where: /text-width\.ts|map\/labels\.ts/ },
	{ why: 'a kind of thing that is dragged', is: /^Files$/, where: /DropZone/ },
	{
		why: 'what is written on keys',
		is: /^(?:(?:Ctrl|⌘|Shift|Page|[A-Z]|Up|Down|Enter|Esc|Home|End)[\s\u00a0]?)+$/,
		where: /key-table/
	},
	{
		why: 'keys of lists and of marks: a word and an id',
		is: /^\p{Ll}+(?: ⟨⟩)+$|^when unread$/u,
		where:
			/map\/|filters\/chips|evidence\/(?:citations|Fields)|page\/Keyboard|routes\/\+page\.svelte|words\.ts/
	},
	{ why: 'an article file as it is read', is: /^(?:title|date): ⟨⟩$|^Pasted text\./, where: /pasted/ },
	{ why: 'thrown where only its being thrown is told', is: /^⟨⟩ for the base map$/, where: /basemap/ }
];

interface Node {
	readonly type?: string;
	readonly name?: string;
	readonly data?: string;
	readonly value?: unknown;
	readonly [part: string]: unknown;
}

const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null;

/** Literal words in what a component draws: text between tags, and attributes that are said. */
function drawn(node: unknown, said = true): string[] {
	if (Array.isArray(node)) return node.flatMap((one) => drawn(one, said));
	if (!isNode(node)) return [];
	const { type, name, data, value, expression } = node;
	if (type === 'Text') return said && WORD.test(data!) ? [data!.trim()] : [];
	if (type === 'Attribute') return SAID.has(name!) ? drawn(value) : [];
	if (type === 'ExpressionTag') return said ? phrases(expression, '') : [];
	return Object.entries(node).flatMap(([part, inner]) =>
		part === 'metadata' ? [] : drawn(inner, part === 'attributes' ? false : said)
	);
}

/** Strings of a program that read as words, without those that are only compared with, or that types name. */
function phrases(node: unknown, file: string): string[] {
	if (Array.isArray(node)) return node.flatMap((one) => phrases(one, file));
	if (!isNode(node)) return [];
	const { type, value } = node;
	if (type?.startsWith('TS') && type !== 'TSAsExpression' && type !== 'TSSatisfiesExpression') return [];
	if (type === 'ImportDeclaration' || type === 'ImportExpression') return [];
	if (type === 'Literal') return typeof value === 'string' ? worded(value, file) : [];
	if (type === 'TemplateLiteral') {
		const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
		const text = quasis.map((quasi) => quasi.value.cooked).join(HOLE);
		return [...worded(text, file), ...phrases(node.expressions, file)];
	}
	if (type === 'CallExpression' && /^(?:closest|querySelector(?:All)?|matchMedia)$/.test(calleeOf(node)))
		return [];
	const compared =
		(type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator as string)) ||
		(type === 'CallExpression' && /^(?:startsWith|endsWith|includes)$/.test(calleeOf(node)));
	return Object.entries(node).flatMap(([part, inner]) => {
		if (part === 'loc' || (type === 'SwitchCase' && part === 'test')) return [];
		if (!compared) return phrases(inner, file);
		return phrases(inner, file).filter((text) => !isText(inner, text) && !isArgument(inner, text));
	});
}

const isText = (node: unknown, text: string) => isNode(node) && node.value === text;
const isArgument = (node: unknown, text: string) =>
	Array.isArray(node) && node.some((one) => isText(one, text));
/** What a call calls: "find" of "list.find()". */
const calleeOf = ({ callee }: Node) => {
	const { name, property } = callee as Node;
	return name ?? (property as Node | undefined)?.name ?? '';
};

function worded(text: string, file: string): string[] {
	if (!WORD.test(text.replaceAll(HOLE, '')) || !PHRASE.test(text)) return [];
	return NOT_SAID.some(({ is, where }) => is.test(text) && (!where || where.test(file))) ? [] : [text];
}

/** All words of a file's own. A module is read as the script of a component without anything to draw. */
function ownWords(code: string, file: string): string[] {
	const { fragment, instance, module } = parse(
		file.endsWith('.ts') ? `<script lang="ts">\n${code}\n</script>` : code,
		{ modern: true }
	);
	return [...drawn(fragment), ...phrases([instance?.content, module?.content], file)];
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
	.filter((file) => /^(?:lib\/views|routes)\/.*\.(?:svelte|ts)$/.test(file))
	.filter((file) => !file.startsWith('lib/views/strings/'))
	.sort();

describe('no component and no module has words of its own: all stand in the catalogue', () => {
	const cases = [
		{
			code: '<p title="Some words">Text {a ? `Left out` : b} <b>more</b></p>',
			words: ['Some words', 'Text', 'Left out', 'more'],
			why: 'what is drawn'
		},
		{
			code: '<p class="some words">{say.text} {kind("attack")} <kbd>j</kbd></p>',
			words: [],
			why: 'classes, names of things, keys'
		},
		{
			code: '<script>let told = "No date"; const at = `by ${day}`;</script>',
			words: ['No date', 'by ⟨⟩'],
			why: 'phrases made in a script'
		},
		{
			code: '<script>fail = `${name} could not be read`; a = `${count} killed`</script>',
			words: ['⟨⟩ could not be read', '⟨⟩ killed'],
			why: 'around a value'
		},
		{
			code: '<script>const menu = [{ id: "kind", name: "Kind" }];</script>',
			words: ['Kind'],
			why: 'one word with a capital'
		},
		{
			code: '<script>if (event.key === "Escape" || key === "Page Up") switch (key) { case "Home": stop() }</script>',
			words: [],
			why: 'compared with'
		},
		{
			code: '<script lang="ts">let a: "By kind" = b; node.style.left = `${x}px`;</script>',
			words: [],
			why: 'types and styles'
		}
	];
	for (const { code, words, why } of cases)
		test(`the search is told by ${why}`, () => expect(ownWords(code, 'x.svelte')).toEqual(words));

	test('all files are looked at', () => expect(files.length).toBeGreaterThan(200));
	test.each(files)('%s', (file) => {
		expect(ownWords(readFileSync(join(SOURCE, file), 'utf8'), file)).toEqual([]);
	});
});

/** Folders below the views, whose words stand in `lib/model/words`. */
const BELOW = /^lib\/(?:extract|corrections|formats\/events)\/.*\.ts$/;
/** Two words after one another, the first or a later one in small letters, or a sign that only prose has. */
const PROSE =
	/\p{L}{2,}[,:;”’]? (?:⟨⟩ )*[“‘]?(?:\p{Ll}{2,}|⟨⟩)|⟨⟩[,:;”’]? \p{L}{2,}|^\p{Lu}\p{Ll}+[^.]* .*\.$/u;

/** Texts below the views that read as prose and are not written for a reader. */
const READ: readonly { readonly why: string; readonly is: RegExp; readonly where: RegExp }[] = [
	{
		why: 'word lists, set out as rules of their own',
		is: /./s,
		where: /lexicon|(?:-words|cues|read-[a-z]+|feasts|names|title-faults|customs)\.ts$/
	},
	{ why: 'the title of a record, made of the words of the text', is: /^⟨⟩ in ⟨⟩$|^the two$/, where: /title/ },
	{ why: 'what is looked up beside others', is: /^(?:\p{Ll}+ )+\p{Ll}+$/u, where: /places\/find|offices/ },
	{ why: 'headers', is: /^text\/csv; /, where: /formats\/events/ },
	{ why: 'keys: values set beside one another', is: /^⟨⟩(?: ⟨⟩)+$/, where: /./ }
];

/** What a module below the views writes; lists that it reads by, patterns and errors of the program are none of it. */
function written(node: unknown, file: string): string[] {
	if (Array.isArray(node)) return node.flatMap((one) => written(one, file));
	if (!isNode(node)) return [];
	const { type, value, callee } = node;
	if (type?.startsWith('TS') && type !== 'TSAsExpression' && type !== 'TSSatisfiesExpression') return [];
	if (type?.startsWith('Import')) return [];
	if (type === 'Literal') return typeof value === 'string' ? prose(value, file) : [];
	if (type === 'TemplateLiteral') {
		const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
		return [
			...prose(quasis.map((quasi) => quasi.value.cooked).join(HOLE), file),
			...written(node.expressions, file)
		];
	}
	if (
		type === 'NewExpression' &&
		/^(?:Set|Map|RegExp|(?:Range|Type)?Error)$/.test((callee as Node).name ?? '')
	)
		return [];
	// A list in one string, a pattern, a set by another name.
	if (
		type === 'CallExpression' &&
		/^(?:split|wordList|listed|words|set|has|includes|setOf|wordSet|test)$/.test(calleeOf(node))
	)
		return [];
	return Object.entries(node).flatMap(([part, inner]) =>
		part === 'loc' || (type === 'SwitchCase' && part === 'test') ? [] : written(inner, file)
	);
}

function prose(text: string, file: string): string[] {
	if (!PROSE.test(text)) return [];
	return READ.some(({ is, where }) => where.test(file) && is.test(text)) ? [] : [text];
}

function writtenIn(code: string, file: string): string[] {
	const { instance } = parse(`<script lang="ts">\n${code}\n</script>`, { modern: true });
	return written(instance?.content, file);
}

describe('below the views, what a reader is told stands in lib/model/words', () => {
	const cases = [
		{
			code: "const how = 'No place is named for it.';",
			words: ['No place is named for it.'],
			why: 'a sentence'
		},
		{ code: 'add(1, `${name} in both`);', words: ['⟨⟩ in both'], why: 'a reason around a name' },
		{ code: "add(1, 'the same day');", words: ['the same day'], why: 'a clause in small letters' },
		{ code: "const A = new Set('a an the'.split(' '));", words: [], why: 'no list that is read by' },
		{ code: "throw new RangeError('No such day here');", words: [], why: 'no error of the program' },
		{ code: 'const key = `${low} ${high}`;', words: [], why: 'no key' }
	];
	for (const { code, words, why } of cases)
		test(`the search is told by ${why}`, () => expect(writtenIn(code, 'x.ts')).toEqual(words));

	const below = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
		.filter((file) => BELOW.test(file))
		.sort();
	test('all files are looked at', () => expect(below.length).toBeGreaterThan(100));
	test.each(below)('%s', (file) => {
		expect(writtenIn(readFileSync(join(SOURCE, file), 'utf8'), file)).toEqual([]);
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
		expect(typeof said !== 'string' || said.trim().length > 0, at).toBe(true);
});
