import { expect, test } from 'vitest';
import { ColumnEngine } from '$lib/explore/column-engine';
import { EVERYTHING } from '$lib/explore/filter';
import type { EventRecord } from '$lib/model';
import {
	familyAmong,
	gather,
	discOf,
	isArea,
	journeysOf,
	spokenName,
	spotOf,
	COUNTED,
	SMALL
} from '$lib/views/map/marks';
import { tollScale } from '$lib/views/toll-scale';
import { ARTICLE, reported, town } from './reported';

const SUMY = town('sumy', 'Sumy', 'UA', [34.8, 50.92]);
const KYIV = town('kyiv', 'Kyiv', 'UA', [30.5, 50.45]);
const UKRAINE = town('UA', 'Ukraine', 'UA', [32, 49], { kind: 'country', radius: 550 });
const SCALE = tollScale(154);

function groupsOf(...events: EventRecord[]) {
	return ColumnEngine.of(events, [ARTICLE]).where(EVERYTHING, { box: null, cell: 1, places: 99 }).groups!;
}

const strike = reported({
	id: 'strike',
	title: 'missile strike',
	day: '2025-04-13',
	place: SUMY,
	killed: 35,
	injured: 119
});
const visit = reported({ id: 'visit', title: 'envoy visits', kind: 'visit', day: '2025-04-14', place: SUMY });
const plan = reported({
	id: 'plan',
	title: 'talks to be held',
	kind: 'meeting',
	status: 'planned',
	place: KYIV,
	from: SUMY
});

const families = [
	{ events: [visit, strike], is: 'violence', why: 'deaths come first' },
	{ events: [visit], is: 'diplomacy', why: 'its only event' },
	{
		events: [visit, reported({ id: 'p', title: 'march', kind: 'protest', place: SUMY })],
		is: 'justice',
		why: 'without deaths the graver kind'
	}
];
for (const { events, is, why } of families) {
	test(`a place of ${events.map(({ kind }) => kind).join(' and ')} has the colour of ${is}: ${why}`, () => {
		expect(familyAmong(groupsOf(...events))).toBe(is);
	});
}

test('killed fill the circle, injured are a ring around both', () => {
	const spot = spotOf(groupsOf(strike), 'toll', SCALE);
	expect(spot.radii).toEqual({ killed: SCALE.radius(35), injured: SCALE.radius(154) });
	expect(spot.radius).toBe(SCALE.radius(154));
});

test('an unknown toll is a small mark, not none', () => {
	const spot = spotOf(groupsOf(visit), 'toll', SCALE);
	expect(spot.radii).toBeNull();
	expect(spot.radius).toBe(SMALL);
});

test('several events without a toll are a ring that has room for their number', () => {
	const second = reported({ id: 'v2', title: 'speech', kind: 'statement', place: SUMY });
	expect(spotOf(groupsOf(visit, second), 'toll', SCALE).radius).toBe(COUNTED);
});

test('by events, area counts events', () => {
	const one = spotOf(groupsOf(strike), 'events', SCALE);
	const four = spotOf(
		groupsOf(strike, ...[1, 2, 3].map((i) => reported({ id: `${i}`, title: 'x', place: SUMY }))),
		'events',
		SCALE
	);
	expect(one.radii!.killed).toBe(SMALL);
	expect(four.radii!.killed).toBeCloseTo(7.2, 5);
});

test('what is only planned, or only denied, says so', () => {
	expect(spotOf(groupsOf(plan), 'toll', SCALE).planned).toBe(true);
	expect(spotOf(groupsOf(strike), 'toll', SCALE).planned).toBe(false);
	const denied = reported({ id: 'd', title: 'raid', status: 'denied', place: KYIV });
	expect(spotOf(groupsOf(denied), 'toll', SCALE).doubtful).toBe(true);
});

test('a country is an area, a town a point', () => {
	const groups = groupsOf(reported({ id: 'i', title: 'invasion', place: UKRAINE }), visit);
	const [a, b] = [UKRAINE, SUMY].map(({ id }) => groups.find(({ place }) => place.id === id)!);
	expect([isArea(a), isArea(b)]).toEqual([true, false]);
});

const spoken = [
	{
		events: [strike],
		says: 'Sumy, Missile strike, 13 April 2025, 35 killed, 119 injured',
		why: 'one event, told'
	},
	{ events: [strike, visit], says: 'Sumy, 2 events, 35 killed, 119 injured', why: 'several, summed up' },
	{
		events: [plan],
		says: 'Kyiv, Talks to be held, No date, planned',
		why: 'nothing is said of a toll nobody gave'
	}
];
for (const { events, says, why } of spoken) {
	test(`a screen reader says “${says}”: ${why}`, () => {
		expect(spokenName(spotOf(groupsOf(...events), 'toll', SCALE))).toBe(says);
	});
}

test('a journey leads from where it began to where the event is, once for all that share it', () => {
	const again = reported({ id: 'again', title: 'again', kind: 'visit', place: KYIV, from: SUMY });
	const [journey, ...others] = journeysOf(groupsOf(plan, again));
	expect(others).toEqual([]);
	expect(journey.from).toEqual(SUMY.point);
	expect(journey.to).toEqual(KYIV.point);
	expect(journey.ids).toHaveLength(2);
	expect(journey.planned).toBe(false);
});

test('a circle that grows by what it takes in takes in what it then covers', () => {
	const places = [0, 14, 34].map((x, i) => ({ x, place: town(`t${i}`, `Town ${i}`, 'UA', [30 + i, 50]) }));
	const groups = groupsOf(
		...places.map(({ place }, i) => reported({ id: `e${i}`, title: 'x', place, killed: 100 }))
	);
	const discs = groups.map((group) => {
		const { x } = places.find(({ place }) => place.id === group.place.id)!;
		return discOf(group, [x, 0], 'toll', SCALE);
	});
	const events = gather(discs, 'toll', SCALE).map((spot) => spot.events);
	expect(events.reduce((a, b) => a + b)).toBe(3);
	expect(events.length).toBeLessThan(3);
});
