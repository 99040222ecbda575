import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ColumnEngine } from '$lib/explore/column-engine';
import { toColumns } from '$lib/explore/columns';
import { MemoryDetails } from '$lib/explore/memory-details';
import { ColumnsFault, ColumnsReader, writeColumns } from '$lib/formats/columns';
import type { Columns, SetColumn } from '$lib/model/columns';
import { ARTICLES, events, filters } from '../../explore/event-arbitrary';

function joined(parts: readonly Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}

function read(bytes: Uint8Array, piece = bytes.length): ColumnsReader {
	const reader = new ColumnsReader();
	for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
	reader.end();
	return reader;
}

/** As many rows as asked for, all with the values of those given, by turns. */
function repeated(columns: Columns, length: number): Columns {
	const rows = Array.from({ length }, (_, row) => Math.floor((row * columns.dated) / length));
	const pick = <N extends { readonly length: number }>(values: N): N =>
		(values.constructor as unknown as { from(rows: number[], of: (row: number) => number): N }).from(
			rows,
			(row) => (values as unknown as number[])[row]
		);
	const set = (column: SetColumn) => ({ ...column, of: pick(column.of) });
	return {
		...columns,
		length,
		dated: length,
		start: pick(columns.start),
		end: pick(columns.end),
		clock: columns.clock && { start: pick(columns.clock.start), end: pick(columns.clock.end) },
		precision: pick(columns.precision),
		kind: pick(columns.kind),
		status: pick(columns.status),
		flags: pick(columns.flags),
		place: pick(columns.place),
		from: columns.from && pick(columns.from),
		within: set(columns.within),
		who: set(columns.who),
		told: set(columns.told),
		toll: { ...columns.toll, of: pick(columns.toll.of) },
		confidence: pick(columns.confidence)
	};
}

/** A library with something in every column. */
const full = toColumns(
	fc
		.sample(events, { seed: 4, numRuns: 200 })
		.flat()
		.map((event, at) => ({ ...event, id: `${event.id} ${at}`, from: at % 3 === 0 ? event.where : null })),
	ARTICLES
);

describe('columns come back as they were sent', () => {
	test('whatever the events are, and however the bytes are cut', () => {
		fc.assert(
			fc.property(events, fc.integer({ min: 1, max: 5000 }), (events, piece) => {
				const columns = toColumns(events, ARTICLES);
				expect(read(joined(writeColumns(columns)), piece).columns()).toEqual(columns);
			})
		);
	});

	test('every column is told apart: something is in each', () => {
		expect(full.clock).not.toBeNull();
		expect(full.from).not.toBeNull();
		expect(full.dated).toBeLessThan(full.length);
		expect(read(joined(writeColumns(full))).columns()).toEqual(full);
	});

	test('questions get the same answers', () => {
		fc.assert(
			fc.property(events, filters, (events, filter) => {
				const columns = toColumns(events, ARTICLES);
				const sent = read(joined(writeColumns(columns))).columns()!;
				const details = new MemoryDetails(events, ARTICLES);
				expect(new ColumnEngine(sent, details).what({ ...filter, text: '' })).toEqual(
					new ColumnEngine(columns, details).what({ ...filter, text: '' })
				);
			}),
			{ numRuns: 50 }
		);
	});

	test('no events are columns too', () => {
		const none = toColumns([], []);
		expect(read(joined(writeColumns(none))).columns()).toEqual(none);
	});

	test('texts of rows come along, and null stays null', () => {
		const texts = { id: ['a', 'b'], note: [null, 'Ünï'] };
		const columns = toColumns(fc.sample(events, { seed: 1, numRuns: 50 }).flat().slice(0, 2), ARTICLES);
		const reader = read(joined(writeColumns(columns, texts)));
		expect([0, 1, 2].map(reader.texts('id')!)).toEqual(['a', 'b', null]);
		expect([0, 1].map(reader.texts('note')!)).toEqual([null, 'Ünï']);
		expect(reader.texts('other')).toBeNull();
	});
});

describe('a picture can be drawn before the last byte', () => {
	const many = repeated(full, 80_000);
	const parts = writeColumns(many);

	test('the head comes first and says what is to come', () => {
		const reader = new ColumnsReader();
		reader.push(parts[0]);
		expect(reader.head).toMatchObject({ rows: 80_000, dated: 80_000 });
		expect(reader.head!.bytes).toBe(
			parts.reduce((sum, part) => sum + part.length, 0) - parts[0].length - parts[1].length
		);
		expect(reader.columns()).toBeNull();
	});

	test('rows that are there stay as they are while others come', () => {
		const reader = new ColumnsReader();
		let first: Columns | null = null;
		for (const part of parts) {
			reader.push(part);
			if (reader.rows > 0) first ??= reader.columns();
		}
		reader.end();
		expect(first!.length).toBeGreaterThan(0);
		expect(first!.length).toBeLessThan(many.length);
		expect(first!.start).toEqual(many.start.subarray(0, first!.length));
		expect(Buffer.from(reader.columns()!.place.buffer).equals(Buffer.from(many.place.buffer))).toBe(true);
	});
});

describe('what is no columns is told, and nothing of it is used', () => {
	const whole = joined(writeColumns(full, { id: Array.from(full.start, String) }));

	test('cut off anywhere', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
				expect(() => read(whole.subarray(0, length))).toThrow(ColumnsFault);
			})
		);
	});

	test('with bytes changed: a fault, or numbers that stay inside their dictionaries', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
					minLength: 1,
					maxLength: 4
				}),
				(changes) => {
					const bytes = whole.slice();
					for (const [at, change] of changes) bytes[at] ^= change;
					let columns: Columns;
					try {
						columns = read(bytes).columns()!;
					} catch (error) {
						expect(error).toBeInstanceOf(ColumnsFault);
						return;
					}
					for (const place of columns.place) expect(place).toBeLessThan(columns.places.length);
					for (const set of columns.who.of) expect(set).toBeLessThan(columns.who.offsets.length - 1);
				}
			),
			{ numRuns: 150 }
		);
	});

	const cases = [
		{ bytes: '', says: 'ends before the head', why: 'nothing came' },
		{ bytes: '<!doctype html><html>', says: 'not what Arrow', why: 'a page of errors' },
		{ bytes: 'ARROW1\0\0', says: 'not what Arrow', why: 'an Arrow file of another make' }
	];
	for (const { bytes, says, why } of cases) {
		test(why, () => expect(() => read(new TextEncoder().encode(bytes))).toThrow(says));
	}

	test('a version to come', () => {
		const text = Buffer.from(joined(writeColumns(full)))
			.toString('latin1')
			.replace('"version":1', '"version":7');
		expect(() => read(new Uint8Array(Buffer.from(text, 'latin1')))).toThrow('version 7');
	});

	test('bytes after the end', () => {
		expect(() => read(joined([whole, whole]))).toThrow('More follows');
	});
});
