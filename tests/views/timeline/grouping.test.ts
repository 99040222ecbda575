import { expect, test } from 'vitest';
import type { Mark } from '$lib/explore/engine';
import { MOST_LANES } from '$lib/explore/lane-counts';
import { byMembers, byPlace } from '$lib/views/timeline/grouping';

const at = (id: string, place: string | null) =>
	({ id, place: place === null ? null : { id: place, name: `${place}ton` } }) as Mark;

test('places are lanes, the fullest first, and what has none is among the others', () => {
	const marks = [at('a', 'A'), at('b', 'B'), at('c', 'B'), at('d', null)];
	const { lanes, of } = byPlace(marks);
	expect(lanes.map(({ name }) => name)).toEqual(['Bton', 'Aton', 'Others']);
	expect(marks.map(of)).toEqual(['A', 'B', 'B', '']);
});

test('what is in no lane of its own is in the last', () => {
	const marks = Array.from({ length: MOST_LANES + 3 }, (_, i) => at(`e${i}`, `P${i}`));
	const { lanes, of } = byPlace(marks);
	expect(lanes).toHaveLength(MOST_LANES + 1);
	expect(marks.filter((mark) => of(mark) === '')).toHaveLength(3);
});

test('an event that belongs in two lanes stands once, in the fuller', () => {
	const marks = [at('a', null), at('b', null)];
	const few = { value: 'few', name: 'Few', ids: new Set(['a']) };
	const many = { value: 'many', name: 'Many', ids: new Set(['a', 'b']) };
	const none = { value: 'none', name: 'None', ids: new Set(['elsewhere']) };
	const { lanes, of } = byMembers(marks, [few, none, many]);
	expect(lanes.map(({ key }) => key)).toEqual(['many', 'few', '']);
	expect(marks.map(of)).toEqual(['many', 'many']);
});
