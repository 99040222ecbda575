import { describe, expect, test } from 'vitest';
import whole from 'wink-eng-lite-web-model';
import lean from '$lib/extract/lean-model';
import built from '../../src/cli/english';

const theirs = whole as unknown as typeof built;

describe.each([
	{ of: 'the browser', model: lean as typeof built },
	{ of: 'the built command', model: built }
])('the model of $of', ({ model }) => {
	test('has the store of words that the package makes', () => {
		expect(Object.keys(model.core().features.lexeme.hash!)).toHaveLength(
			theirs.core().features.lexeme.list.length
		);
		// Compared as texts: a difference of two such stores, printed, would have no end.
		expect(written(model.core()) === written(theirs.core())).toBe(true);
		expect(model.pos).toBe(theirs.pos);
		expect(model.featureFn).toBe(theirs.featureFn);
	});

	test('makes each store anew: a tagger adds to it', () => {
		(model.core().features.lexeme.list as string[]).push('qzxv');
		expect(model.core().features.lexeme.list).not.toContain('qzxv');
	});
});

function written(store: object): string {
	return JSON.stringify(store, (_, value: unknown) => {
		if (value instanceof Set) return [...value];
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
		return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}
