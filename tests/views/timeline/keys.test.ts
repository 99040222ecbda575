import { expect, test } from 'vitest';
import { binWidthText } from '$lib/views/timeline/bin-width';
import { nextStop } from '$lib/views/timeline/keys';

const events = Uint32Array.of(0, 2, 0, 3, 0);
const walks = [
	{ from: [1, 0], key: 'ArrowRight', one: true, to: [1, 1], why: 'the next event of the bar' },
	{ from: [1, 1], key: 'ArrowRight', one: true, to: [3, 0], why: 'past its last, the next bar with events' },
	{ from: [3, 0], key: 'ArrowLeft', one: true, to: [1, 1], why: 'back to the last event before' },
	{
		from: [1, 0],
		key: 'ArrowRight',
		one: false,
		to: [3, 0],
		why: 'bar by bar where events are not told apart'
	},
	{ from: [1, 0], key: 'ArrowUp', one: true, to: [3, 0], why: 'up and down skip the events of a bar' },
	{ from: [3, 2], key: 'ArrowRight', one: true, to: [3, 2], why: 'nothing after the last' },
	{ from: [1, 0], key: 'ArrowLeft', one: true, to: [1, 0], why: 'nothing before the first' },
	{ from: [3, 1], key: 'Home', one: true, to: [1, 0], why: 'the first of all' },
	{ from: [1, 0], key: 'End', one: true, to: [3, 2], why: 'the last of all' },
	{ from: [1, 0], key: 'x', one: true, to: null, why: 'another key' }
] as const;
for (const { from, key, one, to, why } of walks) {
	test(`${key} from ${from}: ${why}`, () => {
		const next = nextStop(events, { bin: from[0], at: from[1] }, key, one);
		expect(next ? [next.bin, next.at] : null).toEqual(to);
	});
}

const widths = [
	{ days: 1 / 96, text: '15 minutes' },
	{ days: 0.25, text: '6 hours' },
	{ days: 1, text: '1 day' },
	{ days: 14, text: '2 weeks' },
	{ days: 365.2425 / 4, text: '3 months' },
	{ days: 36524.25, text: '100 years' }
];
for (const { days, text } of widths)
	test(`${days} days are ${text}`, () => expect(binWidthText(days)).toBe(text));
