import { type IsoDay, partsOf, weekOf } from '$lib/model';
import type { Reading } from '../mention';
import { type Unit, UNIT_LETTERS } from '../names';
import { periodOf } from '../sets';
import type { ReadingOf } from './context';

/** TIMEX3 counts decades and centuries in years, half hours in minutes, and writes X for an amount not told. */
export function durationValue({ amount, unit }: Pick<ReadingOf<'duration'>, 'amount' | 'unit'>): string {
	const { letter, times } = UNIT_LETTERS[unit];
	if ((unit === 'hour' || unit === 'minute') && amount !== null && amount % 1 === 0.5) {
		const [whole, half] = unit === 'hour' ? ['H', 'M'] : ['M', 'S'];
		return `PT${Math.floor(amount) ? `${Math.floor(amount)}${whole}` : ''}30${half}`;
	}
	if (unit === 'year' && amount !== null && amount > 1 && amount % 1 === 0.5)
		return `P${Math.floor(amount)}Y6M`;
	if (amount !== null && !Number.isInteger(amount * times))
		return `P${letter.startsWith('T') ? 'T' : ''}${trimmed(amount * times)}${letter.replace('T', '')}`;
	if (unit === 'hour' && amount === 24) return 'P1D';
	if (unit === 'decade' && amount !== null) return `P${amount * 10}Y`;
	if (unit === 'century' && amount !== null) return `P${amount * 100}Y`;
	return periodOf(letter, amount === null ? null : amount * times);
}

function trimmed(number: number): string {
	return String(Math.round(number * 100) / 100);
}

/** TIMEX3 counts eras by prefix where ISO 8601 signs the year. */
export function dayText(day: IsoDay): string {
	return /^\d{4}-/.test(day) ? day : `${yearText(partsOf(day).year)}-${day.slice(-5)}`;
}

export function yearText(year: number): string {
	return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

/** `YYYY-MM`. */
export function monthText(year: number, month: number): string {
	return `${yearText(year)}-${String(month).padStart(2, '0')}`;
}

/** The ISO week of a day, `YYYY-Www`. */
export function weekText(day: IsoDay): string {
	const { year, week } = weekOf(day);
	return `${yearText(year)}-W${String(week).padStart(2, '0')}`;
}

/** The value where there is nothing to read the words against. */
export function underspecified(reading: Reading): string {
	switch (reading.kind) {
		case 'calendar': {
			const year = reading.year === null ? 'XXXX' : yearText(reading.year);
			if (reading.month === null && reading.day === null) return year;
			const month = reading.month === null ? 'XX' : String(reading.month).padStart(2, '0');
			return reading.day === null
				? `${year}-${month}`
				: `${year}-${month}-${String(Math.min(reading.day, 31)).padStart(2, '0')}`;
		}
		case 'nth':
			return `${reading.year ?? 'XXXX'}-${String(reading.month).padStart(2, '0')}-XX`;
		case 'weekday':
			return `XXXX-WXX-${reading.weekday || 7}`;
		case 'quarter':
			return `${reading.year ?? 'XXXX'}-Q${reading.quarter ?? 'X'}`;
		case 'half':
			return `${reading.year ?? 'XXXX'}-H${reading.half}`;
		case 'season':
			return `${reading.year ?? 'XXXX'}-${reading.season}`;
		case 'feast':
			return reading.moves ? 'XXXX-XX-XX' : `XXXX-${String(reading.month).padStart(2, '0')}-XX`;
		case 'unit':
		case 'shift':
			if (reading.kind === 'shift' && reading.amount === null && reading.from === 'told')
				return durationValue(reading);
			if (reading.kind === 'shift' && reading.amount === null)
				return reading.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
			return BLANKS[reading.unit] ?? 'XXXX-XX-XX';
		default:
			return 'XXXX-XX-XX';
	}
}

const BLANKS: Partial<Record<Unit, string>> = {
	week: 'XXXX-WXX',
	weekend: 'XXXX-WXX-WE',
	fortnight: 'XXXX-WXX',
	month: 'XXXX-XX',
	quarter: 'XXXX-QX',
	year: 'XXXX',
	decade: 'XXX',
	century: 'XX'
};
