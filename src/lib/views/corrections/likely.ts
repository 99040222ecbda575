import { toDayNumber, type EventRecord } from '$lib/model';

/** Days between which two reports may well tell of one event. */
const NEAR_DAYS = 3;

/** Events that may be the same: of days close by or of the same place; those of both come first. */
export function likely(event: EventRecord, others: readonly EventRecord[]): EventRecord[] {
	return others
		.map((other) => ({ other, signs: Number(isNear(event, other)) + Number(isThere(event, other)) }))
		.filter(({ signs }) => signs > 0)
		.sort((a, b) => b.signs - a.signs)
		.map(({ other }) => other);
}

function isNear({ when: a }: EventRecord, { when: b }: EventRecord): boolean {
	if (!a || !b) return false;
	const [one, two] = [a.value.range, b.value.range].map(({ start, end }) => ({
		start: toDayNumber(start),
		end: toDayNumber(end)
	}));
	return one.start < two.end + NEAR_DAYS && two.start < one.end + NEAR_DAYS;
}

function isThere({ where: a }: EventRecord, { where: b }: EventRecord): boolean {
	return a !== null && b !== null && a.value.id === b.value.id;
}
