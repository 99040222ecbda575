import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ColumnEngine } from '$lib/explore/column-engine';
import type { WhatAnswer } from '$lib/explore/engine';
import { EVERYTHING, without, type Clause, type Filter } from '$lib/explore/filter';
import { ARTICLES, events, PLACES } from './event-arbitrary';
import { matches } from './model-engine';

/** As many events as make every row of the table below a real choice: some in, some out. */
const LIST = fc
	.sample(events, { seed: 11, numRuns: 12 })
	.flat()
	.map((event, at) => ({ ...event, id: `e${at}` }));
const engine = ColumnEngine.of(LIST, ARTICLES);
const matching = (filter: Filter) => LIST.filter((event) => matches(event, filter, ARTICLES));
const MOST = { from: 0, size: 0 };
const WINDOW = { from: 19_000, to: 21_000, bins: 50, marks: 0 };
const MAPPED = ['places', 'notPlaces', 'area', 'lasso', 'near'] as const;
const WORLD = { box: null, cell: 5, places: 100, marks: 0 };

/** What a facet shows, as counts by what it calls its values. */
const facets = {
	kinds: ({ kinds }) => kinds.map(({ events }) => events),
	places: ({ places }) => [...places.events],
	actors: ({ actors }) => [...actors.events],
	sources: ({ sources }) => sources.map(({ events }) => events),
	precisions: ({ precisions }) => precisions.map(({ events }) => events),
	statuses: ({ statuses }) => statuses.map(({ events }) => events),
	certainties: ({ certainties }) => certainties.map(({ events }) => events),
	killed: ({ killed }) => killed.map(({ events }) => events),
	hours: ({ hours }) => [...hours.events, hours.untimed]
} satisfies Partial<Record<Clause, (answer: WhatAnswer) => number[]>>;
type Facet = keyof typeof facets;

const asked: { [C in Clause]: { value: Filter[C]; why: string } } = {
	days: { value: { start: '2024-10-15', end: '2024-11-05' }, why: 'a brush on the timeline' },
	weekdays: { value: [1, 3], why: 'two days of the week' },
	hours: { value: { from: 20, to: 8 }, why: 'a night, over midnight' },
	dated: { value: false, why: 'the tray of the undated' },
	places: { value: ['N.1'], why: 'a region in the tree' },
	notPlaces: { value: ['S'], why: 'a country left out' },
	area: { value: { west: 0, south: 55, east: 12, north: 65 }, why: 'a rectangle on the map' },
	lasso: {
		value: [
			[0, 50],
			[20, 50],
			[10, 70]
		],
		why: 'a loop on the map'
	},
	near: { value: { place: 't1', point: PLACES[2].point, kilometres: 300 }, why: 'a circle on the map' },
	placed: { value: true, why: 'what has a place' },
	kinds: { value: ['attack', 'visit', 'trial'], why: 'three kinds' },
	actors: { value: ['Ana Ruiz'], why: 'one of those who took part' },
	sources: { value: ['b'], why: 'one article' },
	precisions: { value: ['day', 'time'], why: 'what is known to the day' },
	statuses: { value: ['planned', 'denied'], why: 'what may not have been' },
	certainties: { value: ['low'], why: 'what is least sure' },
	killed: { value: { least: 5, most: 30 }, why: 'bars of the tolls' },
	text: { value: 'flood', why: 'a word' }
};

describe('what one panel asks for narrows all the others, and not itself', () => {
	for (const [name, { value, why }] of Object.entries(asked)) {
		const clause = name as Clause;
		const filter: Filter = { ...EVERYTHING, [clause]: value };

		test(`${clause}: ${why}`, () => {
			const { total } = engine.which(filter, 'date', MOST);
			expect(total, 'list').toBe(matching(filter).length);
			expect(total, 'some are in').toBeGreaterThan(0);
			expect(total, 'and some are out').toBeLessThan(LIST.length);

			const answer = engine.what(filter);
			for (const facet of Object.keys(facets) as Facet[]) {
				const counts = facets[facet](answer);
				const alone = facets[facet](engine.what(EVERYTHING));
				if (facet === clause) expect(counts, `${facet} leaves itself out`).toEqual(alone);
				else {
					// A facet of one clause counts what matches: its counts are those of the matching events alone.
					const only = ColumnEngine.of(matching(filter), ARTICLES).what(EVERYTHING);
					expect(counts.reduce(sum, 0), `${facet} follows`).toBe(facets[facet](only).reduce(sum, 0));
				}
			}

			const when = engine.when(without(filter, 'days'), WINDOW);
			expect(when.dated + when.undated, 'timeline').toBe(matching(without(filter, 'days')).length);
			const where = engine.where(without(filter, ...MAPPED), WORLD);
			expect(where.placed + where.unplaced, 'map').toBe(matching(without(filter, ...MAPPED)).length);
		});
	}

	test('two clauses at once: each panel sees the other one', () => {
		for (const [a, b] of pairs(Object.keys(asked) as Clause[])) {
			const filter: Filter = { ...EVERYTHING, [a]: asked[a].value, [b]: asked[b].value };
			expect(engine.which(filter, 'date', MOST).total, `${a} and ${b}`).toBe(matching(filter).length);
			for (const facet of [a, b].filter((clause): clause is Facet => clause in facets))
				expect(facets[facet](engine.what(filter)), `${facet} beside ${facet === a ? b : a}`).toEqual(
					facets[facet](engine.what(without(filter, facet)))
				);
		}
	});
});

function sum(a: number, b: number): number {
	return a + b;
}

function pairs<T>(values: readonly T[]): [T, T][] {
	return values.flatMap((a, at) => values.slice(at + 1).map((b): [T, T] => [a, b]));
}
