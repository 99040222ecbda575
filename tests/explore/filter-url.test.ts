import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AT_FIRST, COLUMN_IDS, readSight, writeSight, type Sight } from '$lib/explore/filter-url';
import { EVERYTHING } from '$lib/explore/filter';
import { filters } from './event-arbitrary';

const minutes = fc.integer({ min: -60_000_000, max: 60_000_000 }).map((minute) => minute / 1440);
const degrees = (most: number) => fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((n) => n / 1e4);
const sights: fc.Arbitrary<Sight> = fc.record({
	filter: fc.tuple(filters, fc.string({ maxLength: 30 })).map(([filter, text]) => ({
		...filter,
		text: text || filter.text
	})),
	selected: fc.option(fc.string({ minLength: 1 })),
	time: fc.option(
		fc.tuple(minutes, fc.integer({ min: 1, max: 1e6 })).map(([from, length]) => ({
			from,
			to: (Math.round(from * 1440) + length) / 1440
		}))
	),
	map: fc.option(
		fc.record({
			center: fc.tuple(degrees(180), degrees(90)),
			zoom: fc.integer({ min: 0, max: 240 }).map((n) => n / 10)
		})
	),
	layout: fc.constantFrom('picture' as const, 'table' as const),
	lanes: fc.constantFrom('kind' as const, 'place' as const, 'actor' as const),
	measure: fc.constantFrom('events' as const, 'killed' as const, 'injured' as const),
	review: fc.boolean(),
	story: fc.boolean(),
	grouping: fc.constantFrom('none' as const, 'day' as const, 'source' as const),
	columns: fc.option(fc.subarray([...COLUMN_IDS], { minLength: 1 })),
	order: fc.constantFrom('date' as const, 'killed' as const, 'source' as const)
});

test('what is written is read back, through an address', () => {
	fc.assert(
		fc.property(sights, (sight) => {
			const address = new URL(`http://localhost/?${writeSight(sight)}`);
			expect(readSight(address.searchParams)).toEqual(sight);
		})
	);
});

test('nothing asked for is nothing written', () => expect(writeSight(AT_FIRST).toString()).toBe(''));

test('an address is short and can be read', () => {
	const filter = {
		...EVERYTHING,
		days: { start: '2025-04-01', end: '2025-04-21' },
		places: ['UA'],
		kinds: ['attack' as const]
	};
	expect(writeSight({ ...AT_FIRST, filter }).toString()).toBe(
		'from=2025-04-01&to=2025-04-20&place=UA&kind=attack'
	);
});

const nonsense = [
	{ query: 'from=2025-02-30&to=2025-04-20', why: 'there is no such day' },
	{ query: 'from=yesterday&to=today', why: 'words are no days' },
	{ query: 'from=2025-04-01', why: 'one end is no range' },
	{ query: 'kind=attach&status=sure&precision=minute', why: 'none of these is a value' },
	{ query: 'area=1,2,3', why: 'a box has four sides' },
	{ query: 'area=0,50,10,40', why: 'south of north' },
	{ query: 'lasso=1,2,3,4', why: 'two corners enclose nothing' },
	{ query: 'lasso=1,2,3,4,5', why: 'a corner without its latitude' },
	{ query: 'lasso=1,2,3,4,5,96', why: 'a corner off the globe' },
	{ query: 'near=50,34,50', why: 'near to what?' },
	{ query: 'near=50,34,-1,x', why: 'less than no way off' },
	{ query: 'map=91,0,3', why: 'beyond the pole' },
	{ query: 'map=NaN,0,3', why: 'not a number' },
	{ query: 'time=2025-04-02~2025-04-01', why: 'ends before it begins' },
	{ query: 'killed=-3', why: 'nobody is un-killed' },
	{ query: 'killed=9~3', why: 'the most is less than the least' },
	{ query: 'weekday=0&weekday=8&certainty=none', why: 'no such days and no such word' },
	{ query: 'hours=6~6', why: 'no hour at all' },
	{ query: 'hours=6~25', why: 'a day has 24 hours' },
	{ query: 'hours=morning', why: 'words are no hours' },
	{ query: 'killed=1e99', why: 'more than there are people' },
	{ query: 'dated=perhaps&placed=1', why: 'neither yes nor no' },
	{ query: 'view=3d&sort=random&measure=joy', why: 'no such view or order' },
	{ query: 'group=mood&columns=colour', why: 'no such division and no such column' },
	{ query: 'event=&place=&q=', why: 'empty is not asked for' }
];

for (const { query, why } of nonsense)
	test(`${query} is passed over: ${why}`, () =>
		expect(readSight(new URLSearchParams(query))).toEqual(AT_FIRST));

test('days the wrong way round are turned', () =>
	expect(readSight(new URLSearchParams('from=2025-04-20&to=2025-04-01')).filter.days).toEqual({
		start: '2025-04-01',
		end: '2025-04-21'
	}));
