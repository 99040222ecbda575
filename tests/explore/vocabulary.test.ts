import { expect, test } from 'vitest';
import { Vocabulary } from '$lib/explore/vocabulary';

const vocabulary = new Vocabulary(['Talks in Kyiv', 'Kiev before noon, Kyiv after', 'A port at rest']);

test('a name is found in another spelling, with the rows that hold it', () => {
	expect(vocabulary.variants('kiev')).toEqual(['kyiv']);
	expect(vocabulary.rowsOf('kyiv')).toEqual([0, 1]);
	expect(vocabulary.written('kyiv')).toBe('Kyiv');
});

test('what holds the word as typed is no variant, and a phrase has none', () => {
	expect(vocabulary.variants('por')).toEqual([]);
	expect(vocabulary.variants('in kiev')).toEqual([]);
});
