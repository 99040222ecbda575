import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, EventRecord } from '$lib/model';
import type { Answer } from '$lib/explore/answer';
import { ColumnEngine } from '$lib/explore/column-engine';
import { rowOrder, toColumns } from '$lib/explore/columns';
import type { Bitmap, Details } from '$lib/explore/details';
import type { Engine, MapWindow, Mark, Order, TimeWindow } from '$lib/explore/engine';
import { EVERYTHING, type Filter } from '$lib/explore/filter';
import { MemoryDetails } from '$lib/explore/memory-details';
import { ARTICLES, events, filters } from './event-arbitrary';
import { PlainEngine } from './plain-engine';

/** Details that are not at hand: each answer is on its way for a moment. */
class LaterDetails implements Details {
	readonly #details: MemoryDetails;

	constructor(inOrder: readonly EventRecord[], articles: readonly Article[]) {
		this.#details = new MemoryDetails(inOrder, articles);
	}

	async ids(rows: readonly number[]): Promise<string[]> {
		return this.#details.ids(rows);
	}

	async titles(rows: readonly number[]): Promise<string[]> {
		return this.#details.titles(rows);
	}

	async event(row: number): Promise<EventRecord | null> {
		return this.#details.event(row);
	}

	async article(id: string): Promise<Article | null> {
		return this.#details.article(id);
	}

	async rowOf(id: string): Promise<number | null> {
		return this.#details.rowOf(id);
	}

	async search(words: readonly string[]): Promise<Bitmap> {
		return this.#details.search(words);
	}

	async titleRanks(): Promise<Uint32Array> {
		return this.#details.titleRanks();
	}
}

/** An engine each of whose answers is on its way for a moment, as from a worker or a server. */
function elsewhere(engine: Engine): Engine {
	const later = async <T>(answer: Answer<T>) => {
		await null;
		return answer;
	};
	return {
		size: engine.size,
		orders: engine.orders,
		when: (...given) => later(engine.when(...given)),
		where: (...given) => later(engine.where(...given)),
		what: (...given) => later(engine.what(...given)),
		which: (...given) => later(engine.which(...given)),
		position: (...given) => later(engine.position(...given)),
		mark: (...given) => later(engine.mark(...given)),
		event: (...given) => later(engine.event(...given)),
		article: (...given) => later(engine.article(...given)),
		titles: (...given) => later(engine.titles(...given)),
		spellings: (...given) => later(engine.spellings(...given)),
		ids: (...given) => later(engine.ids(...given))
	};
}

const engines: { name: string; of: (list: readonly EventRecord[]) => Engine; why: string }[] = [
	{ name: 'columns', of: (list) => ColumnEngine.of(list, ARTICLES), why: 'everything at hand' },
	{
		name: 'columns with details elsewhere',
		of: (list) => {
			const order = rowOrder(list);
			const inOrder = Array.from(order, (at) => list[at]);
			return new ColumnEngine(toColumns(list, ARTICLES, order), new LaterDetails(inOrder, ARTICLES));
		},
		why: 'marks without ids and titles, and words looked up in a worker'
	},
	{
		name: 'columns elsewhere',
		of: (list) => elsewhere(ColumnEngine.of(list, ARTICLES)),
		why: 'no answer at once'
	}
];

interface Question {
	readonly filter: Filter;
	readonly time: TimeWindow;
	readonly map: MapWindow;
	readonly order: Order;
	readonly from: number;
}

const ORDERS: readonly Order[] = ['date', 'latest', 'killed', 'place', 'kind', 'title', 'source', 'doubt'];
const whole = fc.integer({ min: 19_990, max: 20_060 });
const questions: fc.Arbitrary<Question> = fc.record({
	filter: filters,
	time: fc
		.record({
			from: fc.oneof(
				whole,
				whole.map((day) => day + 0.3)
			),
			length: fc.constantFrom(0.05, 1, 7, 80, 900_000),
			bins: fc.integer({ min: 1, max: 60 }),
			marks: fc.constantFrom(0, 3, 1000),
			measure: fc.constantFrom(undefined, 'events' as const, 'killed' as const, 'injured' as const),
			lanes: fc.constantFrom(null, 'place' as const, 'source' as const, 'actor' as const)
		})
		.map(({ from, length, ...most }) => ({ from, to: from + length, ...most })),
	map: fc.record({
		box: fc.constantFrom(
			null,
			{ west: 0, south: 50, east: 20, north: 70 },
			{ west: 170, south: -20, east: -170, north: 70 }
		),
		cell: fc.constantFrom(1, 5, 40),
		places: fc.constantFrom(-1, 2, 100),
		marks: fc.constantFrom(1, 100)
	}),
	order: fc.constantFrom(...ORDERS),
	from: fc.nat(12)
});

/** Days that move as a brush does, under one filter: what is counted is carried on from step to step. */
const strokes: fc.Arbitrary<Question[]> = fc
	.record({
		question: questions,
		kept: fc.option(fc.constantFrom('kinds' as const, 'places' as const, 'text' as const)),
		first: fc.nat(15),
		length: fc.integer({ min: 25, max: 50 }),
		steps: fc.array(fc.tuple(edge(), edge()), { maxLength: 10 })
	})
	.map(({ question, kept, first, length, steps }) => {
		const filter = { ...EVERYTHING, ...(kept && { [kept]: question.filter[kept] }) };
		let [start, end] = [first, first + length];
		return steps.map(([startBy, endBy]) => {
			[start, end] = [start + startBy, Math.max(start + startBy + 1, end + endBy)];
			return { ...question, filter: { ...filter, days: { start: dayIn(start), end: dayIn(end) } } };
		});
	});

/** How far a step of a brush moves one of its edges: mostly little, so that counting goes on from where it was. */
function edge(): fc.Arbitrary<number> {
	return fc.oneof(
		{ weight: 4, arbitrary: fc.integer({ min: -3, max: 3 }) },
		fc.integer({ min: -30, max: 30 })
	);
}

function dayIn(offset: number): string {
	return new Date((20_000 + offset) * 86_400_000).toISOString().slice(0, 10);
}

const sequences = fc
	.array(
		fc.oneof(
			questions.map((question) => [question]),
			strokes
		),
		{ minLength: 1, maxLength: 5 }
	)
	.map((parts) => parts.flat());

const named = async (engine: Engine, marks: readonly Mark[]) => [
	...(await engine.ids(marks.map(({ id }) => id)))
];
const nonZero = <V>(values: readonly V[], counts: ArrayLike<number>) =>
	new Map(values.map((value, at) => [value, counts[at]] as const).filter(([, count]) => count > 0));
const fixed = <V>(counts: readonly { value: V; events: number }[]) =>
	nonZero(
		counts.map(({ value }) => value),
		counts.map((count) => count.events)
	);
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Each question, as it is put to an engine, in the words of the plain one. */
const asked: {
	name: string;
	ask: (engine: Engine, question: Question) => Promise<unknown>;
	plain: (engine: PlainEngine, question: Question) => unknown;
}[] = [
	{
		name: 'when',
		ask: async (engine, { filter, time }) => {
			const { bins, marks, ...counts } = await engine.when(filter, time);
			return {
				...counts,
				from: bins.from,
				width: bins.width,
				events: [...bins.events],
				killed: [...bins.killed],
				families: Object.fromEntries(Object.entries(bins.families).map(([name, of]) => [name, [...of]])),
				lanes: bins.lanes && bins.lanes.map(({ value, counts }) => ({ value, counts: [...counts] })),
				marks: marks && (await named(engine, marks))
			};
		},
		plain: (engine, { filter, time }) => engine.when(filter, time)
	},
	{
		name: 'where',
		ask: async (engine, { filter, map }) => {
			const { groups, cells, lands, ...counts } = await engine.where(filter, map);
			const told = groups?.map(async ({ place, events, killed, injured, family, marks }) => {
				return { place: place.id, events, killed, injured, family, marks: await named(engine, marks) };
			});
			const at = ({ west, south }: { west: number; south: number }) =>
				[west, south].map((degrees) => Math.round(degrees / map.cell)).join();
			return {
				...counts,
				groups: told ? (await Promise.all(told)).sort((a, b) => byText(a.place, b.place)) : null,
				cells:
					cells
						?.map(({ box, events, killed }) => ({ at: at(box), events, killed }))
						.sort((a, b) => byText(a.at, b.at)) ?? null,
				lands: lands.map(({ place }) => place.id).toSorted()
			};
		},
		plain: (engine, { filter, map }) => engine.where(filter, map)
	},
	{
		name: 'what',
		ask: async (engine, { filter }) => {
			const answer = await engine.what(filter);
			const { kinds, statuses, certainties, killed, precisions, sources, actors, places, hours, ...counts } =
				answer;
			return {
				...counts,
				hours: [...hours.events],
				untimed: hours.untimed,
				kinds: fixed(kinds),
				statuses: fixed(statuses),
				certainties: fixed(certainties),
				killed: killed
					.map(({ value: { least }, events }) => ({ least, events }))
					.filter(({ events }) => events > 0),
				precisions: fixed(precisions),
				sources: fixed(sources),
				actors: nonZero(actors.values, actors.events),
				places: nonZero(
					places.values.map(({ id }) => id),
					places.events
				)
			};
		},
		plain: (engine, { filter }) => engine.what(filter)
	},
	{
		name: 'which',
		ask: async (engine, { filter, order, from }) => {
			const { rows, ...sums } = await engine.which(filter, order, { from, size: 9 });
			return { ...sums, rows: await named(engine, rows) };
		},
		plain: (engine, { filter, order, from }) => engine.which(filter, order, { from, size: 9 })
	},
	{
		name: 'position',
		ask: async (engine, { filter, order, from }) => engine.position(filter, order, `e${from}`),
		plain: (engine, { filter, order, from }) => engine.position(filter, order, `e${from}`)
	}
];

for (const { name, of, why } of engines)
	describe(`${name} (${why}) answers as a plain array does, whatever was asked before`, () => {
		for (const { name: question, ask, plain } of asked)
			test(question, async () => {
				await fc.assert(
					fc.asyncProperty(events, sequences, async (list, sequence) => {
						const engine = of(list);
						const model = new PlainEngine(list, ARTICLES);
						for (const one of sequence) expect(await ask(engine, one)).toEqual(plain(model, one));
					}),
					{ numRuns: 60 }
				);
			});

		test('all of them by turns, several on their way at once', async () => {
			await fc.assert(
				fc.asyncProperty(events, sequences, async (list, sequence) => {
					const engine = of(list);
					const model = new PlainEngine(list, ARTICLES);
					const answers = sequence.flatMap((one) => asked.map(({ ask }) => ask(engine, one)));
					const expected = sequence.flatMap((one) => asked.map(({ plain }) => plain(model, one)));
					expect(await Promise.all(answers)).toEqual(expected);
				}),
				{ numRuns: 60 }
			);
		});

		test('a mark leads to its record, its title and its own id', async () => {
			await fc.assert(
				fc.asyncProperty(events, async (list) => {
					const engine = of(list);
					for (const record of list) {
						const mark = (await engine.mark(record.id))!;
						expect(await engine.event(mark.id)).toBe(record);
						expect(await engine.ids([mark.id])).toEqual([record.id]);
						expect(await engine.titles([mark.id])).toEqual([record.title]);
						expect((await engine.mark(mark.id))!).toBe(mark);
					}
					expect(await engine.mark('nobody')).toBeNull();
					expect(await engine.event('~99999')).toBeNull();
				}),
				{ numRuns: 30 }
			);
		});
	});
