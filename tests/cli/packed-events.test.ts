import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventRecord } from '$lib/model';
import { readEvents } from '$lib/extract';
import { Dictionary, PackedEvents } from '../../src/cli/packed-events';
import { generated } from '../bench/text';
import { TOOLS } from '../extract/gazetteer-file';

/** What comes back of values that were packed one after another. */
function unpacked(values: readonly unknown[]): unknown[] {
	const packed = new PackedEvents(new Dictionary());
	for (const value of values) packed.push(value as EventRecord);
	return [...packed];
}

const cases: { why: string; value: unknown }[] = [
	{ why: 'the least and the largest numbers that fit a byte', value: { a: 0, b: 239, c: 240, d: -1 } },
	{ why: 'spans far into a long text, forward and back', value: [5_000_000, 5_000_040, 4_999_990, 12] },
	{
		why: 'numbers that are no whole ones, or too large for a step',
		value: [0.87, -0, 2 ** 30, -(2 ** 31), 1e300]
	},
	{ why: 'texts of one byte a letter, of two, and halves of a pair', value: ['é', '’', '\ud83d', ''] },
	{ why: 'what is not there, and what is there and undefined', value: { a: null, b: undefined, c: false } },
	{ why: 'lists in lists', value: [[], [[1], [[true]]]] },
	{ why: 'a text longer than a block', value: { title: 'x’y'.repeat(100_000) } }
];

describe('packed events', () => {
	for (const { why, value } of cases) {
		test(why, () => {
			// Three times: what comes again is written otherwise.
			expect(unpacked([value, value, value])).toStrictEqual([value, value, value]);
		});
	}

	test('any plain data comes back as it was, its fields in their order', () => {
		const keys = fc.constantFrom('id', 'when', 'value', 'title', 'killed');
		const leaf = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.double({ noNaN: true }),
			fc.integer(),
			fc.constantFrom(null, true, undefined, 'again', 7_000_000)
		);
		const { tree } = fc.letrec((tie) => ({
			tree: fc.oneof(
				{ maxDepth: 3 },
				leaf,
				fc.array(tie('tree'), { maxLength: 5 }),
				fc.dictionary(keys, tie('tree'), { noNullPrototype: true })
			)
		}));
		fc.assert(
			fc.property(fc.array(tree, { maxLength: 5 }), (values) => {
				const back = unpacked(values);
				expect(back).toStrictEqual(values);
				expect(JSON.stringify(back)).toBe(JSON.stringify(values));
			})
		);
	});

	test('the events of an article, asked for in any order', () => {
		const article = { id: 'a', title: '', publisher: null, url: null, published: null, place: null };
		const events = readEvents({ ...article, text: generated(20_000) }, TOOLS);
		const packed = new PackedEvents(new Dictionary());
		for (const event of events) packed.push(event);
		expect(packed.length).toBe(events.length);
		for (let i = events.length - 1; i >= 0; i--) expect(packed.at(i)).toStrictEqual(events[i]);
		expect(packed.at(events.length)).toBeUndefined();
	});

	test('a place is one object for all; those of one id that differ stay apart', () => {
		const place = (name: string, point: [number, number]) => ({ id: 'FR:x', name, point, path: [{ name }] });
		const given = [
			place('Ostra', [1, 2]),
			place('Ostra', [1, 2]),
			place('Ostra', [1, 3]),
			place('Ost', [1, 2])
		];
		const [a, again, elsewhere, other] = unpacked(given);
		expect([a, again, elsewhere, other]).toEqual(given);
		expect(again).toBe(a);
	});
});
