import { expect, test } from 'vitest';
import { ColumnEngine } from '$lib/explore/column-engine';
import { likely } from '$lib/views/corrections/likely';
import { partOf } from '../../../src/routes/engine-over';
import { ARTICLE, reported, town } from '../map/reported';

const GDYNIA = town('1', 'Gdynia', 'Poland', [18.5, 54.5]);
const SPLIT = town('2', 'Split', 'Croatia', [16.4, 43.5]);
const FIRE = reported({ id: 'fire', title: 'Fire at a shipyard', day: '2016-03-10', place: GDYNIA });
const EVENTS = [
	reported({ id: 'long ago', title: 'Flood of the harbour', day: '1999-07-01', place: GDYNIA }),
	reported({ id: 'days before', title: 'Talks on ferries', day: '2016-03-08', place: SPLIT }),
	FIRE,
	reported({ id: 'both', title: 'Blaze at a dock', day: '2016-03-12', place: GDYNIA }),
	reported({ id: 'neither', title: 'Vote on a budget', day: '2016-05-01', place: SPLIT })
];
const { columns, details } = partOf(EVENTS, [ARTICLE]);
const engine = new ColumnEngine(columns, details);

const cases = [
	{ why: 'day and place come first', typed: '', most: 30, found: ['both', 'days before', 'long ago'] },
	{ why: 'no more than asked for', typed: '', most: 2, found: ['both', 'days before'] },
	{ why: 'a search finds what is neither near nor there', typed: ' budget ', most: 30, found: ['neither'] },
	{ why: 'the event itself is not offered', typed: 'shipyard', most: 30, found: [] }
];

test.each(cases)('$why', async ({ typed, most, found }) => {
	expect((await likely(engine, FIRE, typed, most)).map(({ own }) => own)).toEqual(found);
});

test('an event without date and place is like no other until something is typed', async () => {
	expect(await likely(engine, { ...FIRE, when: null, where: null }, '', 30)).toEqual([]);
});
