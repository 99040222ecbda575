import { expect, test } from 'vitest';
import type { ColumnId } from '$lib/explore/filter-url';
import { columnsShown, turned } from '$lib/views/events/columns';

const first: ColumnId[] = ['date', 'event', 'kind', 'place', 'killed', 'injured', 'reports', 'certainty'];
const rows: { asked: ColumnId[] | null; shown: ColumnId[]; why: string }[] = [
	{ asked: null, shown: first, why: 'at first, all but the source' },
	{ asked: ['source', 'date'], shown: ['date', 'event', 'source'], why: 'in their own order, and named' }
];
for (const { asked, shown, why } of rows)
	test(`columns ${asked?.join() ?? 'at first'}: ${why}`, () =>
		expect(columnsShown(asked).map(({ id }) => id)).toEqual(shown));

test('a column turned off and on again asks for nothing special', () => {
	const without = turned(null, 'injured');
	expect(without).toEqual(first.filter((id) => id !== 'injured'));
	expect(turned(without, 'injured')).toBeNull();
	expect(turned(null, 'source')).toContain('source');
	expect(turned(['event', 'date'], 'event')).toEqual(['date']);
	expect(columnsShown(['date']).map(({ id }) => id)).toEqual(['date', 'event']);
});
