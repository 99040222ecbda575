import { describe, expect, test } from 'vitest';
import { KIND_FAMILIES, toDayNumber, type EventRecord } from '$lib/model';
import type { Facet, PlaceValue } from '$lib/explore/engine';
import { ColumnEngine } from '$lib/explore/column-engine';
import { EVERYTHING, type Filter } from '$lib/explore/filter';
import { chipsOf } from '$lib/views/filters/chips';
import { ancestorsOf, placeTree } from '$lib/views/filters/place-tree';
import { presetsOf } from '$lib/views/filters/presets';
import { countsOf, inOrder } from '$lib/views/filters/stable-order';

const count = (id: string, kind: PlaceValue['kind'], events: number, parent: string | null) => ({
	id,
	name: `The ${id}`,
	kind,
	events,
	parent
});
const facet = (counts: readonly ReturnType<typeof count>[]): Facet<PlaceValue> => ({
	values: counts,
	events: Uint32Array.from(counts, ({ events }) => events)
});

describe('the tree of places', () => {
	test('a region with one place in it has no line of its own, one with two has', () => {
		const tree = placeTree(
			facet([
				count('land', 'country', 6, null),
				count('coast', 'region', 4, 'land'),
				count('hills', 'region', 2, 'land'),
				count('port', 'town', 3, 'coast'),
				count('bay', 'town', 1, 'coast'),
				count('hut', 'town', 2, 'hills')
			])
		);
		expect(tree.map(({ id }) => id)).toEqual(['land']);
		expect(tree[0].children.map(({ id, inside }) => [id, inside])).toEqual([
			['coast', null],
			['hut', 'The hills']
		]);
		expect(tree[0].children[0].children.map(({ id }) => id)).toEqual(['port', 'bay']);
	});

	test('a country keeps its line even with one place in it', () => {
		const tree = placeTree(facet([count('land', 'country', 1, null), count('port', 'town', 1, 'land')]));
		expect(tree[0]).toMatchObject({ id: 'land', children: [{ id: 'port' }] });
	});

	test('what a chosen place stands under is open, and the place itself is not', () => {
		const tree = placeTree(facet([count('land', 'country', 2, null), count('port', 'town', 1, 'land')]));
		expect(ancestorsOf(tree, ['port'])).toEqual(new Set(['land']));
		expect(ancestorsOf(tree, ['land'])).toEqual(new Set());
	});
});

const quote = { articleId: 'a', span: { start: 0, end: 1 } };
function event(id: string, start: string, end: string, change: Partial<EventRecord> = {}): EventRecord {
	const days = toDayNumber(end) - toDayNumber(start);
	return {
		id,
		kind: 'attack',
		status: 'reported',
		title: 'Strike',
		trigger: quote,
		when: {
			value: {
				range: { start, end },
				precision: days === 1 ? 'day' : 'year',
				approximate: false,
				open: null,
				inferred: [],
				clock: null,
				how: '',
				anchor: null
			},
			quote
		},
		otherWhens: [],
		where: null,
		otherWheres: [],
		from: null,
		actors: [],
		killed: [],
		injured: [],
		missing: [],
		detained: [],
		evidence: [quote],
		confidence: 1,
		because: [],
		merged: [],
		...change
	};
}

const presets: { events: EventRecord[]; names: string[]; why: string }[] = [
	{
		events: [event('a', '2025-04-04', '2025-04-05'), event('b', '2025-04-16', '2025-04-17')],
		names: ['Last 7 days, 10–16 Apr 2025', 'April 2025'],
		why: 'the last days are those of the data, not of today'
	},
	{
		events: [event('a', '2025-02-27', '2025-02-28'), event('b', '2025-04-16', '2025-04-17')],
		names: ['Last 7 days, 10–16 Apr 2025', 'February 2025', 'April 2025'],
		why: 'a month without events is no offer'
	},
	{
		events: [event('a', '2022-01-01', '2023-01-01'), event('b', '2025-04-16', '2025-04-17')],
		names: ['April 2025'],
		why: 'a year is not its January'
	},
	{
		events: [
			event('a', '2025-04-16', '2025-04-17'),
			event('b', '2025-08-01', '2025-08-02', { status: 'planned' })
		],
		names: ['April 2025'],
		why: 'what is planned is not the latest'
	},
	{ events: [], names: [], why: 'nothing offers nothing' }
];

for (const { events, names, why } of presets)
	test(`presets ${names.join(' | ') || '(none)'}: ${why}`, async () =>
		expect((await presetsOf(ColumnEngine.of(events, []))).map(({ name }) => name)).toEqual(names));

describe('chips', () => {
	const chips = (filter: Partial<Filter>) =>
		chipsOf({ ...EVERYTHING, ...filter }, { places: new Map([['UA', 'Ukraine']]), sources: new Map() });

	const cases: { filter: Partial<Filter>; words: string[]; why: string }[] = [
		{ filter: {}, words: [], why: 'nothing asked for' },
		{ filter: { text: '  ' }, words: [], why: 'blanks ask for nothing' },
		{
			filter: { places: ['UA', 'X'] },
			words: ['Ukraine', 'X'],
			why: 'a place by its name, where it is known'
		},
		{
			filter: { days: { start: '2025-04-01', end: '2025-05-01' } },
			words: ['April 2025'],
			why: 'the largest unit'
		},
		{ filter: { kinds: ['attack', 'visit'] }, words: ['Attack', 'Visit or travel'], why: 'one a kind' },
		{ filter: { kinds: [...KIND_FAMILIES.violence] }, words: ['Violence'], why: 'a whole family is one' },
		{ filter: { hours: { from: 22, to: 4 } }, words: ['22:00–04:00'], why: 'hours go over midnight' },
		{
			filter: { dated: false, placed: false },
			words: ['Without a date', 'Without a place'],
			why: 'the trays'
		}
	];
	for (const { filter, words, why } of cases)
		test(`${JSON.stringify(filter)}: ${why}`, () =>
			expect(chips(filter).map((chip) => chip.words)).toEqual(words));

	test('taking all chips back leaves nothing asked for', () => {
		const asked: Filter = {
			...EVERYTHING,
			text: 'port',
			days: { start: '2025-04-01', end: '2025-05-01' },
			places: ['UA', 'X'],
			kinds: [...KIND_FAMILIES.violence, 'visit'],
			actors: ['Ana'],
			sources: ['a'],
			precisions: ['day'],
			statuses: ['planned'],
			killed: { least: 3, most: 40 },
			certainties: ['low'],
			weekdays: [1, 7],
			hours: { from: 6, to: 12 },
			dated: true,
			placed: true,
			area: { west: 0, south: 0, east: 1, north: 1 }
		};
		let filter = asked;
		for (let left = 20; left > 0; left--) {
			const [chip] = chipsOf(filter, { places: new Map(), sources: new Map() });
			if (!chip) break;
			filter = { ...filter, ...chip.undo };
		}
		expect(filter).toEqual(EVERYTHING);
	});
});

test('values stay where they stand without a filter', () => {
	const whole = [
		{ value: 'a', events: 5 },
		{ value: 'b', events: 9 }
	];
	const now = [
		{ value: 'a', events: 3 },
		{ value: 'b', events: 0 }
	];
	const items = inOrder(whole).map((value) => ({ value }));
	expect(items.map(({ value }) => value)).toEqual(['b', 'a']);
	expect(countsOf(now, items)).toEqual([0, 3]);
});
