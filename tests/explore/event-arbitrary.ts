import fc from 'fast-check';
import {
	EVENT_KINDS,
	PRECISIONS,
	toIsoDay,
	type Article,
	type Cited,
	type Count,
	type Dated,
	type EventRecord,
	type Located,
	type Place,
	type PlaceRef
} from '$lib/model';
import type { Filter } from '$lib/explore/filter';

/** A small world: two countries, three regions, five towns, one of them right under its country. */
const north: PlaceRef = { id: 'N', name: 'Northland', kind: 'country' };
const south: PlaceRef = { id: 'S', name: 'Southland', kind: 'country' };
const coast: PlaceRef = { id: 'N.1', name: 'Coast', kind: 'region' };
const hills: PlaceRef = { id: 'N.2', name: 'Hills', kind: 'region' };
const delta: PlaceRef = { id: 'S.1', name: 'Delta', kind: 'region' };

function place(ref: PlaceRef, above: readonly PlaceRef[], point: readonly [number, number]): Place {
	const path = [ref, ...above];
	return { ...ref, path, country: path[path.length - 1].id, point, population: 1000, radius: 5 };
}

export const PLACES: readonly Place[] = [
	place(north, [], [10, 60]),
	place(coast, [north], [9, 59]),
	place({ id: 't1', name: 'Ålby', kind: 'town' }, [coast, north], [8, 58]),
	place({ id: 't2', name: 'Berg', kind: 'town' }, [hills, north], [11, 61]),
	place({ id: 't3', name: 'Dorf', kind: 'town' }, [north], [179.5, 60]),
	place({ id: 't4', name: 'Eau', kind: 'town' }, [delta, south], [-179, -10]),
	place({ id: 't5', name: 'Fos', kind: 'town' }, [delta, south], [-20, -12])
];
export const ACTORS = ['Ana Ruiz', 'Bo Çelik', 'The Council'];
export const ARTICLES: readonly Article[] = ['a', 'b', 'c'].map((id) => ({
	id,
	title: `Article ${id}`,
	publisher: null,
	url: null,
	published: null,
	place: null,
	text: `In ${id} a strike was reported. Then a flood followed. Later a vote was held.`
}));

const quote = fc
	.record({
		articleId: fc.constantFrom('a', 'b', 'c'),
		start: fc.nat(40),
		length: fc.integer({ min: 1, max: 30 })
	})
	.map(({ articleId, start, length }) => ({ articleId, span: { start, end: start + length } }));

const cited = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Cited<T>> => fc.record({ value, quote });

/** Days of few months, so that ranges meet, and now and then one far off. */
const dayNumber = fc.oneof(
	{ weight: 9, arbitrary: fc.integer({ min: 20_000, max: 20_060 }) },
	{ weight: 1, arbitrary: fc.integer({ min: -800_000, max: 60_000 }) }
);

const dated: fc.Arbitrary<Dated> = fc
	.record({
		start: dayNumber,
		length: fc.constantFrom(1, 1, 1, 2, 7, 31, 365),
		precision: fc.constantFrom(...PRECISIONS),
		approximate: fc.boolean(),
		open: fc.constantFrom(null, null, 'start' as const, 'end' as const),
		clock: fc.option(fc.record({ from: fc.nat(1439), to: fc.integer({ min: 1, max: 1800 }) })),
		quote
	})
	.map(({ start, length, quote: at, ...rest }) => ({
		value: {
			range: { start: toIsoDay(start), end: toIsoDay(start + length) },
			inferred: [],
			how: '',
			anchor: null,
			...rest
		},
		quote: at
	}));

const located: fc.Arbitrary<Located> = fc.record({
	value: fc.constantFrom(...PLACES),
	quote,
	how: fc.constant(''),
	candidates: fc.constant([])
});

const count: fc.Arbitrary<Count> = fc
	.record({ low: fc.nat(50), more: fc.option(fc.nat(20)), approximate: fc.boolean() })
	.map(({ low, more, approximate }) => ({
		low,
		high: more === null ? null : low + more,
		approximate,
		of: null,
		claimedBy: null,
		including: []
	}));

const event: fc.Arbitrary<Omit<EventRecord, 'id'>> = fc.record({
	kind: fc.constantFrom(...EVENT_KINDS),
	status: fc.constantFrom('reported' as const, 'planned' as const, 'denied' as const, 'doubtful' as const),
	title: fc.constantFrom('Strike on the port', 'strike on the pört', 'Flood', 'Vote', 'Éclair', 'éclair'),
	trigger: quote,
	when: fc.option(dated, { freq: 5 }),
	otherWhens: fc.constant([]),
	where: fc.option(located, { freq: 4 }),
	otherWheres: fc.array(located, { maxLength: 1 }),
	from: fc.option(located, { freq: 1 }),
	actors: fc.array(cited(fc.constantFrom(...ACTORS)), { maxLength: 3 }),
	killed: fc.array(cited(count), { maxLength: 2 }),
	injured: fc.array(cited(count), { maxLength: 2 }),
	missing: fc.constant([]),
	detained: fc.constant([]),
	evidence: fc.array(quote, { minLength: 1, maxLength: 3 }),
	confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
	because: fc.constant([]),
	merged: fc.constant([])
});

export const events: fc.Arbitrary<EventRecord[]> = fc
	.array(event, { maxLength: 40 })
	.map((list) => list.map((one, at) => ({ ...one, id: `e${at}` })));

const days = fc
	.record({ start: dayNumber, length: fc.integer({ min: 1, max: 40 }) })
	.map(({ start, length }) => ({ start: toIsoDay(start), end: toIsoDay(start + length) }));

const box = fc
	.record({
		west: fc.integer({ min: -180, max: 180 }),
		east: fc.integer({ min: -180, max: 180 }),
		south: fc.integer({ min: -90, max: 60 }),
		height: fc.integer({ min: 0, max: 30 })
	})
	.map(({ west, east, south, height }) => ({ west, east, south, north: south + height }));

const corner = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));

const some = <V>(...values: readonly V[]) =>
	fc.oneof(fc.constant([]), fc.subarray([...values], { minLength: 1 }));

export const filters: fc.Arbitrary<Filter> = fc.record({
	days: fc.option(days),
	dated: fc.option(fc.boolean(), { freq: 1 }),
	places: some('N', 'S', 'N.1', 'N.2', 'S.1', 't1', 't4', 'nowhere'),
	notPlaces: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some('N', 'S.1', 't1', 'nowhere')),
	area: fc.option(box, { freq: 1 }),
	lasso: fc.option(fc.array(corner, { minLength: 3, maxLength: 8 }), { freq: 1 }),
	near: fc.option(
		fc.record({
			place: fc.constantFrom('t1', 'with, comma'),
			point: corner,
			kilometres: fc.integer({ min: 1, max: 9000 })
		}),
		{ freq: 1 }
	),
	placed: fc.option(fc.boolean(), { freq: 1 }),
	kinds: some('attack' as const, 'clash' as const, 'statement' as const),
	actors: some(...ACTORS),
	sources: some('a', 'b'),
	precisions: some('day' as const, 'year' as const),
	statuses: some('reported' as const, 'planned' as const),
	certainties: some('high' as const, 'low' as const),
	weekdays: some(1, 3, 6, 7),
	hours: fc.option(
		fc
			.record({ from: fc.nat(23), to: fc.integer({ min: 1, max: 24 }) })
			.filter(({ from, to }) => from !== to),
		{ freq: 1 }
	),
	killed: fc.option(
		fc.record({ least: fc.nat(30), most: fc.option(fc.integer({ min: 30, max: 60 }), { freq: 1 }) }),
		{ freq: 1 }
	),
	text: fc.constantFrom(
		'',
		'',
		'',
		'strike',
		'PORT strike',
		'alby',
		'"the council"',
		'flood berg',
		'no such word'
	)
});
