import { describe, expect, test } from 'vitest';
import { englishTagger, readDocument } from '$lib/extract';
import { readNumber, readQuantity } from '$lib/extract/numbers';

function tokensOf(text: string) {
	const article = { id: 'a', title: '', publisher: null, url: null, published: null, place: null, text };
	return readDocument(article, englishTagger()).tokens;
}

describe('numbers', () => {
	test.each([
		['35 people', 35, 1],
		['1,035 people', 1035, 1],
		['2.5 million people', 2_500_000, 2],
		['1.2m people', 1_200_000, 2],
		['two hundred and fifty people', 250, 4],
		['thirty-five people', 35, 3],
		['one hundred thousand', 100_000, 3],
		['three thousand four hundred', 3400, 4],
		['a dozen', 12, 2],
		['two dozen', 24, 2],
		['half a million', 500_000, 3],
		['a hundred', 100, 2],
		['five and six', 5, 1],
		['five six', 5, 1]
	])('%s', (text, value, next) => {
		expect(readNumber(tokensOf(text), 0)).toMatchObject({ low: value, high: value, next });
	});

	test.each(['no people', 'zero', 'first', '3rd', 'a man', 'a couple', 'score', '3.7', 'many', 'x'])(
		'%s is none',
		(text) => expect(readNumber(tokensOf(text), 0)).toBeNull()
	);

	test.each([
		['dozens', 24, 99],
		['scores of', 40, 199],
		['hundreds', 200, 999],
		['tens of thousands', 20_000, 99_999],
		['hundreds of thousands', 200_000, 999_999],
		['several hundred', 300, 900],
		['a few', 3, 9],
		['a couple of', 2, 2]
	])('%s is about that', (text, low, high) => {
		expect(readNumber(tokensOf(text), 0)).toMatchObject({ low, high, approximate: true });
	});
});

describe('quantities', () => {
	test.each([
		['at least 35', 35, null, false],
		['no fewer than twelve', 12, null, false],
		['more than 10', 10, null, false],
		['50 or more', 50, null, false],
		['about 20', 20, 20, true],
		['an estimated 20', 20, 20, true],
		['50 or so', 50, 50, true],
		['up to 40', 1, 40, false],
		['as many as 40', 1, 40, false],
		['fewer than 40', 1, 39, false],
		['between 10 and 15', 10, 15, false],
		['10 to 15', 10, 15, false],
		['10-15', 10, 15, false],
		['two or three', 2, 3, false],
		['a total of 12', 12, 12, false],
		['at least about 12', 12, null, true]
	])('%s', (text, low, high, approximate) => {
		expect(readQuantity(tokensOf(text), 0)).toMatchObject({ low, high, approximate });
	});
});
