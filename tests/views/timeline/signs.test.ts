import { expect, test } from 'vitest';
import { toDayNumber, type Article } from '$lib/model';
import { placeSigns, signsOf } from '$lib/views/timeline/signs';

const article = (id: string, published: string | null): Article => ({
	id,
	title: `Story ${id}`,
	publisher: null,
	url: null,
	published,
	place: null,
	text: ''
});
const day = toDayNumber('2025-04-01');
/** Forty pixels a day. */
const x = (at: number) => (at - day) * 40;
const named = (signs: ReturnType<typeof signsOf>, taken: [number, number][] = [], width = 800) =>
	placeSigns(signs, x, width, taken)
		.filter((sign) => sign.named)
		.map(({ day: at, anchor }) => [at - day, anchor]);

test('a day has one sign, whoever published on it, and today comes first', () => {
	const articles = [article('b', '2025-04-09'), article('a', '2025-04-02'), article('c', '2025-04-09')];
	const signs = signsOf([...articles, article('d', null)], day + 5);
	expect(signs.map(({ day: at }) => at - day)).toEqual([5, 1, 8]);
	expect(signs[2].title).toMatch(/Story b.*Story c/s);
});

test('names of days close by do not overlap: the first of them is named, and all have their signs', () => {
	const signs = signsOf(
		['02', '03', '04', '12'].map((date) => article(date, `2025-04-${date}`)),
		null
	);
	expect(placeSigns(signs, x, 800, [])).toHaveLength(4);
	expect(named(signs)).toEqual([
		[1, 'start'],
		[3, 'start'],
		[11, 'start']
	]);
});

test('the name of today goes before one of publication', () => {
	const signs = signsOf([article('a', '2025-04-06')], day + 6);
	expect(named(signs)).toEqual([[6, 'start']]);
});

test('names keep clear of the months in their row', () => {
	const signs = signsOf([article('a', '2025-04-02'), article('b', '2025-04-12')], null);
	expect(named(signs, [[0, 100]])).toEqual([[11, 'start']]);
});

test('near the right edge a name goes to the left; out of view there is no sign', () => {
	const signs = signsOf([article('a', '2025-04-20'), article('b', '2025-05-20')], null);
	expect(placeSigns(signs, x, 800, [])).toHaveLength(1);
	expect(named(signs)).toEqual([[19, 'end']]);
});
