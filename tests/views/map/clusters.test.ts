import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusters, type Disc } from '$lib/views/map/clusters';

const disc = (id: string, x: number, y: number, radius = 4, weight = 1): Disc => ({
	id,
	x,
	y,
	radius,
	weight
});

const cases: { discs: Disc[]; drawn: string[]; why: string }[] = [
	{ discs: [], drawn: [], why: 'nothing is nothing' },
	{ discs: [disc('a', 0, 0), disc('b', 40, 0)], drawn: ['a', 'b'], why: 'apart enough' },
	{ discs: [disc('a', 0, 0), disc('b', 8, 0)], drawn: ['a b'], why: 'a finger could not tell them apart' },
	{
		discs: [disc('a', 0, 0, 4, 1), disc('b', 8, 0, 4, 9)],
		drawn: ['b a'],
		why: 'the weightier one stays where it is'
	},
	{
		discs: [disc('a', 0, 0, 20, 2), disc('b', 18, 0, 20, 1)],
		drawn: ['a b'],
		why: 'large circles that would hide one another'
	},
	{
		discs: [disc('a', 0, 0, 20, 2), disc('b', 20, 0, 4, 1)],
		drawn: ['a', 'b'],
		why: 'a small circle on the rim of a large one is still seen'
	},
	{
		discs: [disc('a', 0, 0, 4, 3), disc('b', 12, 0, 4, 2), disc('c', 24, 0, 4, 1)],
		drawn: ['a b', 'c'],
		why: 'a chain does not draw in its far end'
	},
	{
		discs: [disc('a', 0, 0, 4, 3), disc('b', 26, 0, 4, 3), disc('c', 14, 0, 4, 1)],
		drawn: ['a', 'b c'],
		why: 'the nearest one takes it'
	},
	{ discs: [disc('a', -1, -1), disc('b', 1, 1)], drawn: ['a b'], why: 'across the edges of the grid' }
];
for (const { discs, drawn, why } of cases) {
	test(`${discs.length} discs are ${drawn.join(', ') || 'none'}: ${why}`, () => {
		const found = clusters(discs).map(({ members }) => members.map(({ id }) => id).join(' '));
		expect(found.sort()).toEqual(drawn);
	});
}

const anyDiscs = fc.uniqueArray(
	fc.record({
		id: fc.integer({ min: 0, max: 9999 }).map(String),
		x: fc.integer({ min: -50, max: 900 }),
		y: fc.integer({ min: -50, max: 500 }),
		radius: fc.integer({ min: 3, max: 40 }),
		weight: fc.integer({ min: 0, max: 50 })
	}),
	{ selector: ({ id }) => id, maxLength: 80 }
);

test('every disc is in one cluster, in whatever order they come', () => {
	fc.assert(
		fc.property(anyDiscs, (discs) => {
			const found = clusters(discs);
			expect(found.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
				discs.map(({ id }) => id).sort()
			);
			expect(clusters(discs.toReversed())).toEqual(found);
		})
	);
});

test('leaders can be told apart', () => {
	fc.assert(
		fc.property(anyDiscs, (discs) => {
			const leaders = clusters(discs).map(({ members }) => members[0]);
			for (const a of leaders) {
				for (const b of leaders) {
					if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(15);
				}
			}
		})
	);
});
