import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{
		ignores: [
			'**/node_modules/',
			'.svelte-kit/',
			'build/',
			'build-cli*/',
			'static/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// The type checker knows this better.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'no-console': 'error',
			eqeqeq: ['error', 'smart'],
			// Our links change the query of the page they are on, which needs no base path.
			'svelte/no-navigation-without-resolve': 'off',
			// A space written out, {' '}, is one that formatting must not lose.
			'svelte/no-useless-mustaches': 'off',
			// It takes the reason behind the codes for codes; svelte-check tells of an ignore that is not needed.
			'svelte/no-unused-svelte-ignore': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		// The core is the same everywhere and every time: no clock, no chance, no page, no network.
		files: ['src/lib/model/**', 'src/lib/extract/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				'window',
				'document',
				'fetch',
				'process',
				'navigator',
				'performance'
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now' },
				{ object: 'Math', property: 'random' }
			]
		}
	},
	{
		// Programs that talk to a terminal.
		files: ['scripts/**', 'tests/bench/**', 'data/**'],
		rules: { 'no-console': 'off' }
	}
);
