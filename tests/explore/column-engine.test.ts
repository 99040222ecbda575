import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_KINDS, toDayNumber, type EventRecord } from '$lib/model';
import { spanOf } from '$lib/explore/columns';
import { ColumnEngine } from '$lib/explore/column-engine';
import type { EngineAtOnce, Facet, Order } from '$lib/explore/engine';
import { contains, EVERYTHING, without, type Filter } from '$lib/explore/filter';
import { ACTORS, ARTICLES, events, filters, PLACES } from './event-arbitrary';
import { countBy, selected } from './model-engine';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
const killedOf = (event: EventRecord) => event.killed[0]?.value.low ?? 0;
const injuredOf = (event: EventRecord) => event.injured[0]?.value.low ?? 0;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const counts = <V>(list: readonly { readonly value: V; readonly events: number }[]) =>
	new Map(list.filter(({ events: n }) => n > 0).map(({ value, events: n }) => [value, n]));

/** A facet as a list of its counts. */
const listed = <V>({ values, events: n }: Facet<V>, nameOf: (value: V) => string) =>
	values.map((value, at) => ({ value: nameOf(value), events: n[at] }));

/** One engine is asked about several filters in turn, since it carries over what it can from one to the next. */
function forEachFilter(check: (engine: EngineAtOnce, list: EventRecord[], filter: Filter) => void): void {
	fc.assert(
		fc.property(events, fc.array(filters, { minLength: 1, maxLength: 6 }), (list, asked) => {
			const engine = ColumnEngine.of(list, ARTICLES);
			for (const filter of asked) check(engine, list, filter);
		}),
		{ numRuns: 150 }
	);
}

describe('the answers of columns are those of plain arrays', () => {
	test('which: the events that match, their number and their dead', () => {
		forEachFilter((engine, list, filter) => {
			const expected = selected(list, filter, ARTICLES);
			const answer = engine.which(filter, 'date', { from: 0, size: 1000 });
			expect(ids(answer.rows)).toEqual(ids(expected));
			expect(answer.total).toBe(expected.length);
			expect(answer.killed).toBe(sum(expected.map(killedOf)));
			expect(answer.injured).toBe(sum(expected.map(injuredOf)));
		});
	});

	test('what: each facet counts without its own clause', () => {
		forEachFilter((engine, list, filter) => {
			const answer = engine.what(filter);
			const left = (...clauses: Parameters<typeof without>[1][]) =>
				selected(list, filter, ARTICLES, ...clauses);
			expect(counts(answer.kinds)).toEqual(countBy(left('kinds'), ({ kind }) => [kind]));
			expect(counts(answer.statuses)).toEqual(countBy(left('statuses'), ({ status }) => [status]));
			expect(counts(answer.precisions)).toEqual(
				countBy(left('precisions'), ({ when }) => (when ? [when.value.precision] : []))
			);
			expect(counts(listed(answer.actors, (name) => name))).toEqual(
				countBy(left('actors'), ({ actors }) => actors.map(({ value }) => value))
			);
			expect(counts(answer.sources)).toEqual(
				countBy(left('sources'), ({ evidence }) => evidence.map(({ articleId }) => articleId))
			);
			expect(counts(listed(answer.places, ({ id }) => id))).toEqual(
				countBy(left('places'), ({ where, otherWheres }) =>
					[where, ...otherWheres].flatMap((located) => located?.value.path.map(({ id }) => id) ?? [])
				)
			);
			expect(answer.undated).toBe(left('days', 'dated').filter(({ when }) => !when).length);
			expect(answer.unplaced).toBe(
				left('places', 'area', 'lasso', 'near', 'placed').filter(({ where }) => !where).length
			);
		});
	});

	test('when: bins by start, marks that reach into the window, the extent of all', () => {
		const windows = fc.record({
			from: fc.integer({ min: 19_990, max: 20_050 }),
			length: fc.integer({ min: 1, max: 80 }),
			bins: fc.integer({ min: 1, max: 50 }),
			marks: fc.constantFrom(0, 3, 1000)
		});
		fc.assert(
			fc.property(
				events,
				fc.array(fc.tuple(filters, windows), { minLength: 1, maxLength: 5 }),
				(list, asked) => {
					const engine = ColumnEngine.of(list, ARTICLES);
					for (const [filter, { from, length, ...most }] of asked) {
						const window = { from, to: from + length, ...most };
						const answer = engine.when(filter, window);
						const matching = selected(list, filter, ARTICLES);
						const spans = matching.flatMap((event) =>
							event.when ? [{ id: event.id, killed: killedOf(event), ...spanOf(event.when.value) }] : []
						);
						const shown = spans.filter((span) => span.from < window.to && span.to > window.from);
						expect(answer.dated).toBe(spans.length);
						expect(answer.undated).toBe(matching.length - spans.length);
						expect(answer.extent?.from ?? Infinity).toBe(Math.min(...spans.map((span) => span.from)));
						expect(answer.extent?.to ?? -Infinity).toBe(Math.max(...spans.map((span) => span.to)));
						expect(answer.marks && ids(answer.marks)).toEqual(
							shown.length <= window.marks ? ids(shown) : null
						);

						const { bins } = answer;
						expect(bins.events.length).toBeLessThanOrEqual(Math.max(1, window.bins));
						expect(bins.from).toBeLessThanOrEqual(window.from);
						expect(bins.from + bins.width * bins.events.length).toBeGreaterThanOrEqual(window.to - 1e-6);
						const covered = { from: bins.from, to: bins.from + bins.width * bins.events.length };
						const inBins = spans.filter((span) => span.from >= covered.from && span.from < covered.to);
						expect(sum([...bins.events])).toBe(inBins.length);
						expect(sum(Object.values(bins.families).flatMap((counts) => [...counts]))).toBe(inBins.length);
						expect(sum([...bins.killed])).toBe(sum(inBins.map(({ killed }) => killed)));
					}
				}
			),
			{ numRuns: 150 }
		);
	});

	test('where: places with their events and dead, in a box or everywhere', () => {
		forEachFilter((engine, list, filter) => {
			const box = filter.area;
			const answer = engine.where(without(filter, 'area'), { box, cell: 5, places: 1000 });
			const matching = selected(list, filter, ARTICLES, 'area');
			expect(answer.placed).toBe(matching.filter(({ where }) => where).length);
			expect(answer.unplaced).toBe(matching.filter(({ where }) => !where).length);
			const seen = matching.filter(({ where }) => where && (!box || contains(box, where.value.point)));
			const expected = countBy(seen, ({ where }) => [where!.value.id]);
			expect(new Map(answer.groups!.map(({ place, events: n }) => [place.id, n]))).toEqual(expected);
			for (const group of answer.groups!) {
				const there = seen.filter(({ where }) => where!.value.id === group.place.id);
				expect(ids(group.marks)).toEqual(ids(there));
				expect(group.killed).toBe(sum(there.map(killedOf)));
				expect(group.injured).toBe(sum(there.map(injuredOf)));
			}
			const { cells, lands } = engine.where(without(filter, 'area'), { box, cell: 5, places: -1 });
			const isLand = ({ where }: EventRecord) => where!.value.kind === 'country';
			expect(sum(cells!.map(({ events: n }) => n))).toBe(seen.filter((one) => !isLand(one)).length);
			expect(new Map(lands.map(({ place, events: n }) => [place.id, n]))).toEqual(
				countBy(seen.filter(isLand), ({ where }) => [where!.value.id])
			);
			for (const { where } of matching)
				if (where) expect(contains(answer.extent!, where.value.point)).toBe(true);
		});
	});

	test('orders are of the whole, pages are parts of it, and positions point into it', () => {
		const orders: Order[] = ['date', 'latest', 'killed', 'place', 'kind', 'title', 'source', 'doubt'];
		forEachFilter((engine, list, filter) => {
			for (const order of orders) {
				const { rows } = engine.which(filter, order, { from: 0, size: 1000 });
				const pages = [0, 3, 6].flatMap((from) => engine.which(filter, order, { from, size: 3 }).rows);
				expect(pages).toEqual(rows.slice(0, 9));
				rows.forEach(({ id }, at) => expect(engine.position(filter, order, id)).toBe(at));
			}
			const { rows } = engine.which(filter, 'killed', { from: 0, size: 1000 });
			const figures = rows.map(({ killed }) => killed?.low ?? -1);
			expect(figures).toEqual(figures.toSorted((a, b) => b - a));
			const dates = engine
				.which(filter, 'date', { from: 0, size: 1000 })
				.rows.map(({ span }) => span?.from ?? Infinity);
			expect(dates).toEqual(dates.toSorted((a, b) => (a === b ? 0 : a - b)));
			expect(list.length).toBe(engine.size);
		});
	});
});

test('a mark says what its record says, and is the same object each time', () => {
	fc.assert(
		fc.property(events, (list) => {
			const engine = ColumnEngine.of(list, ARTICLES);
			for (const event of list) {
				const mark = engine.mark(event.id)!;
				expect(engine.mark(event.id)).toBe(mark);
				expect(engine.event(event.id)).toBe(event);
				expect(mark.span).toEqual(event.when && spanOf(event.when.value));
				expect(mark.killed).toEqual(
					event.killed.length === 0
						? null
						: {
								low: event.killed[0].value.low,
								high: event.killed[0].value.high,
								approximate: event.killed[0].value.approximate,
								disputed: new Set(event.killed.map(({ value: { low, high } }) => `${low} ${high}`)).size > 1
							}
				);
				expect(mark.reports).toBe(new Set(event.evidence.map(({ articleId }) => articleId)).size);
				expect([mark.kind, mark.status, mark.title]).toEqual([event.kind, event.status, event.title]);
				expect(mark.point).toEqual(event.where?.value.point ?? null);
				expect(mark.confidence).toBeCloseTo(event.confidence, 5);
			}
			expect(engine.event('nobody')).toBeNull();
			expect(engine.mark('nobody')).toBeNull();
		})
	);
});

function eventWith(change: Partial<EventRecord>): EventRecord {
	const quote = { articleId: 'a', span: { start: 0, end: 30 } };
	return {
		id: 'e',
		kind: 'attack',
		status: 'reported',
		title: 'Strike',
		trigger: quote,
		when: null,
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
		confidence: 0.5,
		because: [],
		merged: [],
		...change
	};
}

const quote = { articleId: 'a', span: { start: 0, end: 5 } };
const on = (start: string, end: string, clock: { from: number; to: number } | null = null) =>
	({
		value: {
			range: { start, end },
			precision: clock ? 'time' : 'day',
			approximate: false,
			open: null,
			inferred: [],
			clock,
			how: '',
			anchor: null
		},
		quote
	}) as const;
const at = (id: string) => ({
	value: PLACES.find((place) => place.id === id)!,
	quote,
	how: '',
	candidates: []
});
const killed = (low: number, high: number | null) => ({
	value: { low, high, approximate: false, of: null, claimedBy: null, including: [] },
	quote
});

const cases: { event: Partial<EventRecord>; filter: Partial<Filter>; found: boolean; why: string }[] = [
	{
		event: { when: on('2025-04-04', '2025-04-05') },
		filter: { days: { start: '2025-04-05', end: '2025-04-06' } },
		found: false,
		why: 'ranges are half-open: the day after does not touch it'
	},
	{
		event: { when: on('2022-01-01', '2023-01-01') },
		filter: { days: { start: '2022-06-01', end: '2022-06-02' } },
		found: true,
		why: 'what may have been on a day is not hidden'
	},
	{
		event: {},
		filter: { days: { start: '1900-01-01', end: '2100-01-01' } },
		found: false,
		why: 'an undated event lies in no range, however wide'
	},
	{
		event: { when: on('2025-04-04', '2025-04-05', { from: 1320, to: 1680 }) },
		filter: { days: { start: '2025-04-05', end: '2025-04-06' } },
		found: true,
		why: 'a night reaches into the next day'
	},
	{ event: { where: at('t1') }, filter: { places: ['N'] }, found: true, why: 'a town lies in its country' },
	{
		event: { where: at('N') },
		filter: { places: ['t1'] },
		found: false,
		why: 'a country does not lie in its town'
	},
	{
		event: { where: at('t1'), otherWheres: [at('t4')] },
		filter: { places: ['S'] },
		found: true,
		why: 'an event of two places is found at either'
	},
	{
		event: { where: at('t4') },
		filter: { area: { west: 170, east: -170, south: -20, north: 70 } },
		found: true,
		why: 'a box may cross the date line'
	},
	{
		event: { where: at('t1') },
		filter: { notPlaces: ['N'] },
		found: false,
		why: 'what lies in a country is left out with it'
	},
	{ event: {}, filter: { notPlaces: ['N'] }, found: true, why: 'no place is not the one left out' },
	{
		event: { where: at('t4') },
		filter: {
			lasso: [
				[170, 0],
				[-170, 0],
				[-170, -20],
				[170, -20]
			]
		},
		found: true,
		why: 'a lasso may cross the date line'
	},
	{
		event: { where: at('t1') },
		filter: { near: { place: 'N.1', point: [9, 59], kilometres: 120 } },
		found: false,
		why: 'a degree north and one east is some 125 km here'
	},
	{
		event: { where: at('t1') },
		filter: { near: { place: 'N.1', point: [9, 59], kilometres: 130 } },
		found: true,
		why: 'as the crow flies'
	},
	{
		event: { killed: [killed(20, null)] },
		filter: { killed: { least: 20, most: null } },
		found: true,
		why: '"at least 20" is at least 20'
	},
	{
		event: { killed: [killed(20, null)] },
		filter: { killed: { least: 0, most: 19 } },
		found: false,
		why: 'more than the most'
	},
	{ event: {}, filter: { killed: { least: 0, most: null } }, found: false, why: 'no figure is not nought' },
	{
		event: { where: at('t1') },
		filter: { text: 'ALBY' },
		found: true,
		why: 'case and accents do not matter'
	},
	{ event: {}, filter: { text: 'in a strike' }, found: true, why: 'every word is in the evidence' },
	{
		event: {},
		filter: { text: '"in strike"' },
		found: false,
		why: 'words in quotation marks stand together'
	},
	{ event: {}, filter: { text: 'violence' }, found: true, why: 'the family of its kind is a word for it' }
];

for (const { event, filter, found, why } of cases)
	test(`${JSON.stringify(filter)}: ${why}`, () => {
		const engine = ColumnEngine.of([eventWith(event)], ARTICLES);
		const { total } = engine.which({ ...EVERYTHING, ...filter }, 'date', { from: 0, size: 0 });
		expect(total).toBe(found ? 1 : 0);
	});

test('a hundred thousand events: an edge moved in steps ends where a fresh engine begins', () => {
	const many = Array.from({ length: 100_000 }, (_, i) =>
		eventWith({
			id: `e${i}`,
			kind: EVENT_KINDS[i % EVENT_KINDS.length],
			where: at(PLACES[i % PLACES.length].id),
			actors: [{ value: ACTORS[i % ACTORS.length], quote }],
			when: on(day(i % 3650), day((i % 3650) + 1))
		})
	);
	const engine = ColumnEngine.of(many, ARTICLES);
	const ask = (start: number, end: number) =>
		engine.what({ ...EVERYTHING, days: { start: day(start), end: day(end) } });
	for (let moved = 0; moved <= 100; moved++) ask(0, 1000 + moved);
	const fresh = ColumnEngine.of(many, ARTICLES);
	expect(ask(0, 1100)).toEqual(fresh.what({ ...EVERYTHING, days: { start: day(0), end: day(1100) } }));
});

function day(number: number): string {
	return new Date((toDayNumber('2010-01-01') + number) * 86_400_000).toISOString().slice(0, 10);
}
