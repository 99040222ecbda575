import { addDays, type Count, type EventRecord, type Place, type When } from '$lib/model';
import type { Correction, Field, Fields } from './correction';

const NAMES: Record<Field, string> = {
	title: 'Title',
	kind: 'Kind',
	status: 'Status',
	when: 'Date',
	where: 'Place',
	killed: 'Killed',
	injured: 'Injured',
	missing: 'Missing',
	detained: 'Detained'
};

/**
 * What was done to an event, a sentence a change, for whoever reads its record elsewhere: "Date set by Ana on
 * 2025-04-17: 2025-04-12, was 2025-04-13." Dates and figures are written as data files write them.
 */
export function accountOf(corrections: readonly Correction[]): string[] {
	const verdict = corrections.findLast(({ change }) => change.do === 'judge');
	return corrections.flatMap((correction) => {
		const { change, by, at } = correction;
		const who = `by ${by ?? 'a reader'} on ${at.slice(0, 10)}`;
		switch (change.do) {
			case 'set': {
				const { field, before, after } = change;
				return `${NAMES[field]} set ${who}: ${told(field, after)}, was ${told(field, before)}.`;
			}
			// Only the last verdict holds.
			case 'judge':
				return correction === verdict && change.after
					? `${change.after === 'accepted' ? 'Accepted' : 'Rejected'} ${who}.`
					: [];
			case 'merge':
				return `Joined with ${change.others.length} more ${who}.`;
			case 'split':
				return `Split in two ${who}.`;
			case 'add':
				return `Added ${who}.`;
		}
	});
}

/** The event, saying what was done to it; itself if nothing was. */
export function withAccount(event: EventRecord, corrections: readonly Correction[] = []): EventRecord {
	const corrected = accountOf(corrections);
	return corrected.length > 0 ? { ...event, corrected } : event;
}

function told(field: Field, value: Fields[Field]): string {
	if (value === null) return 'none';
	switch (field) {
		case 'title':
			return `“${value as string}”`;
		case 'kind':
		case 'status':
			return value as string;
		case 'when': {
			const { start, end } = (value as When).range;
			const last = addDays(end, -1);
			return start === last ? start : `${start} to ${last}`;
		}
		case 'where':
			return (value as Place).name;
		default: {
			const { low, high, approximate } = value as Count;
			const range = high === null ? `at least ${low}` : high === low ? `${low}` : `${low} to ${high}`;
			return approximate ? `about ${range}` : range;
		}
	}
}
