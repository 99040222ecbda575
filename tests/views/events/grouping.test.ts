import { describe, expect, test } from 'vitest';
import { toDayNumber } from '$lib/model';
import type { Mark } from '$lib/explore/engine';
import { groupsOf, orderFor } from '$lib/views/events/grouping';

const plain: Mark = {
	id: 'a',
	kind: 'attack',
	status: 'reported',
	title: 'Something',
	span: null,
	precision: null,
	approximate: false,
	open: null,
	place: null,
	point: null,
	from: null,
	killed: null,
	injured: null,
	reports: 1,
	source: null,
	confidence: 1
};
const on = (day: string, days = 1): Pick<Mark, 'span' | 'precision'> => ({
	span: { from: toDayNumber(day), to: toDayNumber(day) + days },
	precision: days === 1 ? 'day' : 'month'
});
const SUMY = { id: '1', name: 'Sumy', kind: 'town', path: [] } as unknown as Mark['place'];

const cases = [
	{
		mark: on('2025-04-13'),
		by: 'day',
		order: 'date',
		name: 'Sunday, 13 April 2025',
		why: 'a day with its name'
	},
	{
		mark: on('2025-04-01', 30),
		by: 'day',
		order: 'date',
		name: 'April 2025',
		why: 'a month is no day of it'
	},
	{ mark: {}, by: 'day', order: 'latest', name: 'Without a date', why: 'undated stand apart' },
	{ mark: {}, by: 'none', order: 'date', name: 'Without a date', why: 'even in a list that is not divided' },
	{ mark: {}, by: 'none', order: 'killed', name: '', why: 'but not where the order is another' },
	{ mark: { place: SUMY }, by: 'place', order: 'place', name: 'Sumy', why: 'by where it happened' },
	{ mark: {}, by: 'place', order: 'place', name: 'Without a place', why: 'the text gives none' },
	{ mark: { kind: 'trial' }, by: 'kind', order: 'kind', name: 'Trial', why: 'by what it is called' },
	{ mark: { source: 'A wire' }, by: 'source', order: 'source', name: 'A wire', why: 'by the first report' },
	{ mark: {}, by: 'source', order: 'source', name: 'Without a source', why: 'none is known' }
] as const;

for (const { mark, by, order, name, why } of cases)
	test(`by ${by}, ${order}: "${name}": ${why}`, () => {
		expect(
			groupsOf([{ ...plain, ...(mark as Partial<Mark>) }], by, order).map((group) => group.name)
		).toEqual([name]);
	});

test('marks keep their order, and a group that comes again is another', () => {
	const marks = (['attack', 'attack', 'trial', 'attack'] as const).map((kind, i) => ({
		...plain,
		id: `${i}`,
		kind
	}));
	const groups = groupsOf(marks, 'kind', 'date');
	expect(groups.map(({ marks }) => marks.map(({ id }) => id).join(''))).toEqual(['01', '2', '3']);
});

describe('the order that keeps groups whole', () => {
	const orders = [
		{ by: 'none', asked: 'killed', given: 'killed', why: 'a list that is not divided has any' },
		{ by: 'day', asked: 'latest', given: 'latest', why: 'days stand together either way' },
		{ by: 'day', asked: 'killed', given: 'date', why: 'by toll they would not' },
		{ by: 'place', asked: 'date', given: 'place', why: 'places stand together by name alone' },
		{ by: 'source', asked: 'title', given: 'source', why: 'and so do sources' }
	] as const;
	for (const { by, asked, given, why } of orders)
		test(`by ${by}, asked for ${asked}: ${why}`, () => expect(orderFor(by, asked)).toBe(given));
});
