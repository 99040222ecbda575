import { expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import english from '../../src/cli/english';

const theirs = model as unknown as typeof english;

test('the built command has the store of words that the package makes', () => {
	expect(Object.keys(english.core().features.lexeme.hash!)).toHaveLength(
		theirs.core().features.lexeme.list.length
	);
	// Compared as a whole: a difference of two such stores, printed, would have no end.
	expect(bytes(english.core())).toBe(bytes(theirs.core()));
	expect(english.pos).toBe(theirs.pos);
	expect(english.featureFn).toBe(theirs.featureFn);
});

test('each store is new: a tagger adds to it', () => {
	const { features } = english.core();
	features.lexeme.list.push('qzxv');
	expect(english.core().features.lexeme.list).not.toContain('qzxv');
});

function bytes(store: object): string {
	return JSON.stringify(store, (_, value: unknown) => {
		if (value instanceof Set) return [...value];
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
		return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}
