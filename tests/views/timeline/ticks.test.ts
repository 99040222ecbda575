import { expect, test } from 'vitest';
import { dayNumberOf, toDayNumber } from '$lib/model';
import { placeTitles, ticksOf, yearName } from '$lib/views/timeline/ticks';

const window = (from: string, to: string) => ({ from: toDayNumber(from), to: toDayNumber(to) });
const shown = (ticks: readonly { labels: readonly string[] }[]) => ticks.map(({ labels }) => labels[0]);

const axes = [
	{
		window: window('2025-04-03', '2025-04-08'),
		width: 140,
		minor: ['3', '4', '5', '6', '7', '8'],
		major: ['April 2025'],
		why: 'days under the one month that names them'
	},
	{
		window: window('2025-04-04', '2025-04-07'),
		width: 300,
		minor: ['Fri 4', 'Sat 5', 'Sun 6', 'Mon 7'],
		major: ['April 2025'],
		why: 'with room, weekdays too'
	},
	{
		window: window('2025-01-20', '2025-03-10'),
		width: 320,
		minor: ['20', '25', '1', '5', '10', '15', '20', '25', '1', '5', '10'],
		major: ['January 2025', 'February 2025', 'March 2025'],
		why: 'fives start anew in each month, and none stands close before a first'
	},
	{
		window: window('2024-11-10', '2025-02-20'),
		width: 200,
		minor: ['November', 'December', 'January', 'February'],
		major: ['2024', '2025'],
		why: 'months under years'
	},
	{
		window: window('2021-05-01', '2024-02-01'),
		width: 300,
		minor: ['2021', '2022', '2023', '2024'],
		major: [],
		why: 'years need no second row'
	},
	{
		window: { from: toDayNumber('2025-04-13'), to: toDayNumber('2025-04-13') + 0.5 },
		width: 200,
		minor: ['00:00', '03:00', '06:00', '09:00', '12:00'],
		major: ['Sun, 13 April 2025'],
		why: 'hours under the day'
	},
	{
		window: { from: dayNumberOf(-520, 1, 1), to: dayNumberOf(300, 1, 1) },
		width: 800,
		minor: ['600 BC', '500 BC', '400 BC', '300 BC', '200 BC', '100 BC', 'AD 1', 'AD 100', 'AD 200', 'AD 300'],
		major: [],
		why: 'round before the common era and in it, and no year 0 between'
	}
];

for (const { window, width, minor, major, why } of axes) {
	test(`${major[0] ?? ''} ${minor[0]}–${minor.at(-1)}: ${why}`, () => {
		const ticks = ticksOf(window, width);
		expect(shown(ticks.minor)).toEqual(minor);
		expect(shown(ticks.major)).toEqual(major);
	});
}

test('every tick overlaps the window, in order, without gaps', () => {
	for (const days of [0.2, 1, 3, 10, 40, 100, 400, 2_000, 30_000, 4_000_000]) {
		const from = toDayNumber('2025-04-13') - days / 3;
		const { minor } = ticksOf({ from, to: from + days }, 700);
		expect(minor.length).toBeGreaterThan(1);
		expect(minor.length).toBeLessThan(50);
		for (let i = 1; i < minor.length; i++) expect(minor[i].from).toBe(minor[i - 1].to);
		expect(minor[0].from).toBeLessThanOrEqual(from);
	}
});

test('the farthest days that there are do not throw', () => {
	expect(ticksOf({ from: -99_900_000, to: 99_900_000 }, 900).minor.length).toBeGreaterThan(1);
});

const years = [
	{ year: 2025, eras: false, name: '2025' },
	{ year: 0, eras: false, name: '1 BC' },
	{ year: -43, eras: false, name: '44 BC' },
	{ year: -11_999, eras: false, name: '12,000 BC' },
	{ year: 476, eras: true, name: 'AD 476' },
	{ year: 1066, eras: true, name: '1066' }
];

for (const { year, eras, name } of years)
	test(`${year} is ${name}`, () => expect(yearName(year, eras)).toBe(name));

const titles = [
	{
		from: -50,
		to: 200,
		label: 'April 2025',
		x: 0,
		why: 'a month begun before the edge is named at the edge'
	},
	{ from: 20, to: 70, label: 'Apr', x: 20, why: 'short of room, the short form' },
	{ from: 95, to: 200, label: undefined, x: undefined, why: 'no room, no name' }
];

for (const { from, to, label, x, why } of titles) {
	test(`title from ${from} to ${to}: ${why}`, () => {
		const tick = { from, to, labels: ['April 2025', 'Apr 2025', 'Apr'] };
		const [placed] = placeTitles(
			[tick],
			(day) => day,
			100,
			(text) => text.length * 7
		);
		expect(placed?.label).toBe(label);
		expect(placed?.x).toBe(x);
	});
}
