import { strings } from '../strings';

const { lengths } = strings.timeline;

const HOUR = 1 / 24;
const MINUTE = HOUR / 60;
const YEAR = 365.2425;
const NAMED: readonly [days: number, name: keyof typeof lengths][] = [
	[YEAR, 'year'],
	[YEAR / 12, 'month'],
	[7, 'week'],
	[1, 'day'],
	[HOUR, 'hour'],
	[MINUTE, 'minute']
];

/** How long a bin is, in the largest unit that it is a whole number of: "2 weeks", "6 hours". */
export function binWidthText(days: number): string {
	for (const [unit, name] of NAMED) {
		const count = days / unit;
		if (Math.round(count) >= 1 && Math.abs(count - Math.round(count)) < 1e-3)
			return lengths[name](Math.round(count));
	}
	return lengths.minute(Math.round(days / MINUTE));
}
