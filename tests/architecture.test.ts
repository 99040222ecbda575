import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCE = /\.(?:ts|js|svelte)$/;

/** Module to what it may import, as the table in docs/architecture.md says. */
const ALLOWED = readTable(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8'));

function readTable(markdown: string): Map<string, string[]> {
	const rows = markdown.matchAll(/^\| `(src\/[^`]+)` *\|[^|]+\|([^|]+)\|/gm);
	return new Map(
		Array.from(rows, ([, module, may]) => [
			module,
			Array.from(may.matchAll(/`([^`]+)`/g), ([, name]) => name)
		])
	);
}

/** The specifiers that a file imports, types and dynamic imports included. */
function importsOf(file: string, content: string): string[] {
	const scripts = file.endsWith('.svelte')
		? Array.from(content.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g), ([, script]) => script)
		: [content];
	return scripts.flatMap((script) =>
		ts.preProcessFile(script, true, true).importedFiles.map((found) => found.fileName)
	);
}

/** `src/lib/extract/time/names.ts` is of `src/lib/extract`. */
function moduleOf(path: string): string {
	const parts = path.split('/');
	if (parts[0] !== 'src') return parts[0];
	return parts.slice(0, parts[1] === 'lib' ? 3 : 2).join('/');
}

/** What an import names: a module's short name, or a package. */
function targetOf(file: string, specifier: string): string {
	const path = specifier.startsWith('$lib/')
		? specifier.replace('$lib', 'src/lib')
		: specifier.startsWith('.')
			? join(dirname(file), specifier)
			: null;
	if (path) return moduleOf(path).split('/').at(-1)!;
	if (/^(?:node:|\$)/.test(specifier)) return specifier;
	return specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');
}

function fits(target: string, pattern: string): boolean {
	return pattern.endsWith('*') ? target.startsWith(pattern.slice(0, -1)) : target === pattern;
}

/** What a file imports and may not. */
function trespasses(file: string, content: string): string[] {
	const module = moduleOf(file);
	const allowed = ALLOWED.get(module);
	if (!allowed) return [`${module} is not in the table`];
	return importsOf(file, content).filter((specifier) => {
		const target = targetOf(file, specifier);
		if (target === module.split('/').at(-1) || target.startsWith('$types') || specifier.startsWith('./$'))
			return false;
		return !allowed.some((pattern) => fits(target, pattern));
	});
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && SOURCE.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
	.filter((file) => /^src\/(?:lib|routes|cli)\//.test(file))
	.sort();

describe('imports keep to the table in docs/architecture.md', () => {
	test('the table and the sources are found', () => {
		expect([...ALLOWED.keys()]).toContain('src/lib/model');
		expect(files).toContain('src/lib/model/event.ts');
	});

	for (const file of files) {
		test(file, () => expect(trespasses(file, readFileSync(join(ROOT, file), 'utf8'))).toEqual([]));
	}
});

describe('a trespass is seen', () => {
	const cases = [
		{ file: 'src/lib/model/a.ts', content: "import { b } from '$lib/extract';", why: 'upwards by alias' },
		{ file: 'src/lib/extract/time/a.ts', content: "import '../../explore/filter';", why: 'sideways by path' },
		{
			file: 'src/lib/explore/a.ts',
			content: "import { scaleTime } from 'd3';",
			why: 'a package not its own'
		},
		{
			file: 'src/lib/views/A.svelte',
			content: '<script lang="ts">import \'node:fs\';</script>',
			why: 'in a component'
		},
		{ file: 'src/lib/extract/a.ts', content: "const f = import('node:fs');", why: 'dynamically' },
		{ file: 'src/lib/extract/a.ts', content: "export type { X } from '$lib/views/x';", why: 'types too' },
		{ file: 'src/lib/utils/a.ts', content: '', why: 'a module that the table does not know' }
	];
	for (const { file, content, why } of cases) {
		test(why, () => expect(trespasses(file, content)).toHaveLength(1));
	}
	const fine = [
		{
			file: 'src/lib/extract/time/a.ts',
			content: "import { b } from '../document';",
			why: 'within a module'
		},
		{
			file: 'src/lib/views/map/A.svelte',
			content: "<script>import { geoPath } from 'd3-geo';</script>",
			why: 'by pattern'
		},
		{
			file: 'src/routes/+page.ts',
			content: "import type { PageLoad } from './$types';",
			why: 'generated types'
		}
	];
	for (const { file, content, why } of fine) {
		test(`${why} is fine`, () => expect(trespasses(file, content)).toEqual([]));
	}
});
