import { addDays, type Count, type EventRecord, type Place, type When } from '$lib/model';
import { words as say } from '$lib/model/words/corrections';
import type { Correction, Field, Fields } from './correction';

/**
 * What was done to an event, a sentence a change, for whoever reads its record elsewhere: "Date set by Ana on
 * 2025-04-17: 2025-04-12, was 2025-04-13." Dates and figures are written as data files write them.
 */
export function accountOf(corrections: readonly Correction[]): string[] {
	const verdict = corrections.findLast(({ change }) => change.do === 'judge');
	return corrections.flatMap((correction) => {
		const { change, by, at } = correction;
		const who = say.byOn(by ?? say.reader, at.slice(0, 10));
		switch (change.do) {
			case 'set': {
				const { field, before, after } = change;
				return say.set(say.fields[field], who, told(field, after), told(field, before));
			}
			// Only the last verdict holds.
			case 'judge':
				return correction === verdict && change.after ? say[change.after](who) : [];
			case 'merge':
				return say.joined(change.others.length, who);
			case 'split':
				return say.split(who);
			case 'add':
				return say.added(who);
		}
	});
}

/** The event, saying what was done to it; itself if nothing was. */
export function withAccount(event: EventRecord, corrections: readonly Correction[] = []): EventRecord {
	const corrected = accountOf(corrections);
	return corrected.length > 0 ? { ...event, corrected } : event;
}

function told(field: Field, value: Fields[Field]): string {
	if (value === null) return say.none;
	switch (field) {
		case 'title':
			return say.quoted(value as string);
		case 'kind':
		case 'status':
			return value as string;
		case 'when': {
			const { start, end } = (value as When).range;
			const last = addDays(end, -1);
			return start === last ? start : say.fromTo(start, last);
		}
		case 'where':
			return (value as Place).name;
		default: {
			const { low, high, approximate } = value as Count;
			const range =
				high === null ? say.atLeast(low) : high === low ? `${low}` : say.fromTo(`${low}`, `${high}`);
			return approximate ? say.about(range) : range;
		}
	}
}
