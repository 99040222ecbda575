import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnEngine } from '$lib/explore/column-engine';
import { rowOrder, toColumns } from '$lib/explore/columns';
import { joinColumns } from '$lib/explore/join-columns';
import { JoinedDetails } from '$lib/explore/joined-details';
import { MemoryDetails } from '$lib/explore/memory-details';
import { EVENT_KINDS, type EventRecord } from '$lib/model';
import { ARTICLES, events, filters } from './event-arbitrary';

function part(events: readonly EventRecord[]) {
	const order = rowOrder(events);
	const inOrder = Array.from(order, (at) => events[at]);
	return { columns: toColumns(events, ARTICLES, order), details: new MemoryDetails(inOrder, ARTICLES) };
}

const libraries = fc
	.array(events, { minLength: 1, maxLength: 3 })
	.map((parts) => parts.map((events, k) => events.map((event) => ({ ...event, id: `${k} ${event.id}` }))));

test('joined columns answer as if all events had come together', async () => {
	await fc.assert(
		fc.asyncProperty(libraries, filters, async (libraries, filter) => {
			const parts = libraries.map(part);
			const { columns, rows } = joinColumns(parts.map(({ columns }) => columns));
			const details = new JoinedDetails(
				parts.map(({ details }) => details),
				rows
			);
			const joined = new ColumnEngine(columns, details);
			const whole = ColumnEngine.of(libraries.flat(), ARTICLES);
			const page = { from: 0, size: 1000 };
			const [a, b] = [await joined.which(filter, 'date', page), whole.which(filter, 'date', page)];
			const names = await joined.ids(a.rows.map(({ id }) => id));
			expect({ ...a, rows: [...names].sort() }).toEqual({ ...b, rows: b.rows.map(({ id }) => id).sort() });
			expect((await joined.what(filter)).kinds).toEqual(whole.what(filter).kinds);
		}),
		{ numRuns: 60 }
	);
});

test('each row is found by its own id, and tells its own title and evidence', async () => {
	await fc.assert(
		fc.asyncProperty(libraries, async (libraries) => {
			const parts = libraries.map(part);
			const { columns, rows } = joinColumns(parts.map(({ columns }) => columns));
			const details = new JoinedDetails(
				parts.map(({ details }) => details),
				rows
			);
			for (const event of libraries.flat()) {
				const row = (await details.rowOf(event.id))!;
				expect(await details.event(row)).toEqual(event);
				expect(await details.titles([row])).toEqual([event.title]);
				expect(columns.kind[row]).toBe(EVENT_KINDS.indexOf(event.kind));
			}
		}),
		{ numRuns: 60 }
	);
});

test('rows left out of a part are nowhere in the whole, and are found in the part that holds them instead', async () => {
	await fc.assert(
		fc.asyncProperty(libraries, fc.nat(), async (libraries, seed) => {
			const sets = libraries.map(part);
			// Some events stand in a part of their own, as corrected ones do.
			const isMoved = (k: number) => (seed >> (k % 31)) % 2 === 1;
			let k = 0;
			const leftOut = new Map(
				sets.map(
					({ columns }, at) => [at, [...Array(columns.length).keys()].filter(() => isMoved(k++))] as const
				)
			);
			const moved = sets.flatMap(({ details }, at) => leftOut.get(at)!.map((row) => details.event(row)!));
			const parts = [...sets, part(moved)];
			const { columns, rows } = joinColumns(
				parts.map(({ columns }) => columns),
				leftOut
			);
			const details = new JoinedDetails(
				parts.map(({ details }) => details),
				rows
			);
			const all = libraries.flat();
			expect(columns.length).toBe(all.length);
			const seen = await details.ids([...Array(columns.length).keys()]);
			expect([...seen].sort()).toEqual(all.map(({ id }) => id).sort());
			for (const { id } of moved) {
				const row = (await details.rowOf(id))!;
				expect(rows.partOf(row)).toBe(sets.length);
				expect((await details.event(row))!.id).toBe(id);
			}
			for (let row = 1; row < columns.dated; row++)
				expect(columns.start[row]).toBeGreaterThanOrEqual(columns.start[row - 1]);
		}),
		{ numRuns: 60 }
	);
});
