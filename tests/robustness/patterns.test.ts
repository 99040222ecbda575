import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const LIB = resolve(import.meta.dirname, '../../src/lib');
const RULES = {
	// (a+)+ and a*a*: more than one way to match the same text.
	'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
	// /a+$/ begun anew at every letter of a long run of them.
	'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true }]
} as const;

/** Expressions that are slower than linear, and why what they are given is short all the same. */
const SHORT: Readonly<Record<string, { readonly pattern: string; readonly why: string }>> = {
	'corrections/added.ts': { pattern: '/[.;,:]+$/', why: 'the words of a report that somebody marked' },
	'extract/title.ts': { pattern: '/[\\s,.;:]+$/', why: 'a title of some sixty characters' },
	'extract/places/index.ts': { pattern: '/[^ ]+$/', why: 'a name found has at most eight words' },
	'formats/article/head.ts': {
		pattern: '/^(?:date|dated',
		why: 'lines are cut at 2,000 characters, five of them'
	},
	'formats/article/words.ts': { pattern: '/[\\s,;:–—-]+$/', why: 'a headline already cut' },
	'views/words.ts': { pattern: '/\\s*–\\s*/', why: 'two dates as the platform writes them' },
	'views/timeline/labels.ts': { pattern: '/[\\s,;:–-]+$/', why: 'a label made from a title' }
};

const linter = new Linter();

/** What is wrong with the regular expressions of a source, as `line: rule`. */
function slow(source: string): string[] {
	const messages = linter.verify(
		source,
		{
			files: ['**/*.ts'],
			languageOptions: { parser: ts.parser },
			plugins: { regexp },
			// What is allowed in the source was allowed for other rules.
			linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
			rules: RULES
		} as unknown as Linter.Config,
		'source.ts'
	);
	return messages
		.filter(({ ruleId, fatal }) => fatal || (ruleId !== null && ruleId in RULES))
		.map(({ line, ruleId, message }) => `${line}: ${ruleId?.replace('regexp/', '') ?? message}`);
}

describe('the check itself', () => {
	const cases = [
		{ source: 'export const a = /^(a+)+$/;', found: ['1: no-super-linear-backtracking'], why: 'exponential' },
		{ source: 'export const a = /^a*a*b/;', found: ['1: no-super-linear-backtracking'], why: 'quadratic' },
		{
			source: 'export const a = /a+$/;',
			found: ['1: no-super-linear-move'],
			why: 'quadratic by where it begins'
		},
		{
			source: "export const a = new RegExp('^(a+)+$');",
			found: ['1: no-super-linear-backtracking'],
			why: 'in a string'
		},
		{ source: 'export const a = /^[a-z]+\\d$/;', found: [], why: 'linear' }
	];
	for (const { source, found, why } of cases)
		test(`${why}: ${source}`, () => expect(slow(source)).toEqual(found));
});

describe('no regular expression takes more than linear time', () => {
	const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(?:ts|js)$/.test(file)
	);
	test('there are files to look at', () => expect(files.length).toBeGreaterThan(100));
	for (const file of files.filter((file) => !(file in SHORT)))
		test(file, () => expect(slow(readFileSync(join(LIB, file), 'utf8'))).toEqual([]));
	for (const [file, { pattern, why }] of Object.entries(SHORT))
		test(`${file}, but for ${pattern}: ${why}`, () => {
			const lines = readFileSync(join(LIB, file), 'utf8').split('\n');
			const found = slow(lines.join('\n'));
			expect(found.length, 'no longer slow: take it from the list').toBeGreaterThan(0);
			const near = found.map((one) =>
				lines.slice(Number.parseInt(one) - 2, Number.parseInt(one) + 1).join('\n')
			);
			if (file !== 'formats/article/head.ts') expect(near.every((line) => line.includes(pattern))).toBe(true);
		});
});
