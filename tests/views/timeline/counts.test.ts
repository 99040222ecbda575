import { expect, test } from 'vitest';
import { toDayNumber } from '$lib/model';
import { EVERYTHING } from '$lib/explore/filter';
import { countBefore, countsIn } from '$lib/views/timeline/counts';
import type { Engine } from '$lib/explore/engine';
import { earlierThan, laterThan } from '$lib/views/timeline/edges';
import { homeOf } from '$lib/views/timeline/home';
import { AGES, engineOf, generated, late, SPRING } from './sample';

const rows = [...generated(900, 700), ...AGES];
const engine = engineOf(rows);
const { extent } = engine.when(EVERYTHING, { from: 0, to: 1, bins: 1, marks: 0 });
const starts = rows.map(({ start }) => toDayNumber(start!));

const stretches = [
	{ from: '2024-03-01', to: '2024-09-17', bins: 12, why: 'few wide bins, the last cut off within a quarter' },
	{ from: '2024-05-20', to: '2024-05-21', bins: 100, why: 'a single day' },
	{ from: '-000400-01-01', to: '2024-06-05', bins: 9, why: 'centuries that end within a busy month' },
	{ from: '2024-06-05', to: '2024-06-05', bins: 9, why: 'no days at all' }
];

for (const { from, to, bins, why } of stretches) {
	test(`counts from ${from} to ${to} are exact: ${why}`, async () => {
		const stretch = { from: toDayNumber(from), to: toDayNumber(to) };
		const counted = await countsIn(engine, EVERYTHING, stretch, bins);
		const sum = counted.reduce((all, { events }) => all + events, 0);
		expect(sum).toBe(starts.filter((day) => day >= stretch.from && day < stretch.to).length);
		for (const bin of counted) {
			expect(bin.from).toBeGreaterThanOrEqual(stretch.from);
			expect(bin.to).toBeLessThanOrEqual(stretch.to);
		}
	});
}

for (const day of ['-000500-01-01', '2024-03-02', '2024-12-31', '2030-01-01']) {
	test(`events before ${day}`, () => {
		const number = toDayNumber(day);
		expect(countBefore(engine, EVERYTHING, number, extent!)).toBe(
			starts.filter((start) => start < number).length
		);
	});
}

test('many on both sides are counted, none named', async () => {
	const window = { from: toDayNumber('2024-08-01') + 0.3, to: toDayNumber('2024-10-01') + 0.6 };
	const earlier = (await earlierThan(engine, EVERYTHING, window, extent!))!;
	const later = (await laterThan(engine, EVERYTHING, window, extent!))!;
	expect(earlier.marks).toEqual([]);
	expect(earlier.count).toBe(starts.filter((start) => start < window.from).length);
	expect(later.count).toBe(starts.filter((start) => start >= window.to).length);
});

test('few are named, and one that reaches into the window is not among them', async () => {
	const few = engineOf(SPRING);
	const { extent } = few.when(EVERYTHING, { from: 0, to: 1, bins: 1, marks: 0 });
	const window = { from: toDayNumber('2025-02-01'), to: toDayNumber('2025-04-12') };
	const earlier = await earlierThan(few, EVERYTHING, window, extent!);
	expect(earlier?.marks.map(({ title }) => title)).toEqual(['invasion of Ukraine']);
	expect((await laterThan(few, EVERYTHING, window, extent!))?.count).toBe(4);
	expect(await earlierThan(few, EVERYTHING, extent!, extent!)).toBeNull();
});

const questions: { ask: (engine: Engine) => unknown; why: string }[] = [
	{ ask: (engine) => homeOf(engine, EVERYTHING), why: 'where the bulk lies, look by look' },
	{
		ask: (engine) => countsIn(engine, EVERYTHING, { from: -500, to: 19_990 }, 30),
		why: 'bins within bins'
	},
	{
		ask: (engine) => earlierThan(engine, EVERYTHING, { from: 19_900, to: 19_950 }, extent!),
		why: 'what lies before'
	},
	{
		ask: (engine) => laterThan(engine, EVERYTHING, { from: 19_900, to: 19_950 }, extent!),
		why: 'what lies after'
	}
];
for (const { ask, why } of questions) {
	test(`an engine that answers later is told the same: ${why}`, async () => {
		expect(ask(engine)).not.toBeInstanceOf(Promise);
		expect(ask(late(engine))).toBeInstanceOf(Promise);
		expect(await ask(late(engine))).toEqual(ask(engine));
	});
}
