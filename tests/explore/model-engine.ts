import {
	familyOf,
	kilometres,
	toDayNumber,
	weekdayOf,
	type Article,
	type EventRecord,
	type Located
} from '$lib/model';
import { certaintyOf } from '$lib/explore/certainty';
import { spanOf } from '$lib/explore/columns';
import { contains, without, type Clause, type Filter } from '$lib/explore/filter';
import type { Hours } from '$lib/explore/hours';
import { encloses } from '$lib/explore/lasso';
import { fold, queryWords } from '$lib/explore/fold';
import { answers } from '$lib/explore/spelling';

/** The answers as one would give them with arrays and no thought of speed: what an engine is held against. */

export function matches(event: EventRecord, filter: Filter, articles: readonly Article[]): boolean {
	const span = event.when && spanOf(event.when.value);
	const wheres = [event.where, ...event.otherWheres].filter((where): where is Located => where !== null);
	const { days } = filter;
	const inDays =
		!days || (span !== null && span.from < toDayNumber(days.end) && span.to > toDayNumber(days.start));
	return (
		inDays &&
		(filter.dated === null || filter.dated === (span !== null)) &&
		(filter.places.length === 0 ||
			wheres.some(({ value }) => value.path.some(({ id }) => filter.places.includes(id)))) &&
		(!filter.area || (event.where !== null && contains(filter.area, event.where.value.point))) &&
		!wheres.some(({ value }) => value.path.some(({ id }) => filter.notPlaces.includes(id))) &&
		(!filter.lasso || (event.where !== null && encloses(filter.lasso)(event.where.value.point))) &&
		(!filter.near ||
			(event.where !== null &&
				kilometres(event.where.value.point, filter.near.point) <= filter.near.kilometres)) &&
		(filter.placed === null || filter.placed === (event.where !== null)) &&
		(filter.kinds.length === 0 || filter.kinds.includes(event.kind)) &&
		(filter.actors.length === 0 || event.actors.some(({ value }) => filter.actors.includes(value))) &&
		(filter.sources.length === 0 ||
			event.evidence.some(({ articleId }) => filter.sources.includes(articleId))) &&
		(filter.precisions.length === 0 ||
			(event.when !== null && filter.precisions.includes(event.when.value.precision))) &&
		(filter.statuses.length === 0 || filter.statuses.includes(event.status)) &&
		(filter.certainties.length === 0 ||
			filter.certainties.includes(certaintyOf(Math.fround(event.confidence)))) &&
		(filter.weekdays.length === 0 ||
			(event.when !== null &&
				['time', 'day', 'span'].includes(event.when.value.precision) &&
				filter.weekdays.includes(weekdayOf(event.when.value.range.start) || 7))) &&
		(filter.hours === null || hoursOf(event).some((hour) => isAmong(filter.hours!, hour))) &&
		(filter.killed === null ||
			(event.killed.length > 0 &&
				event.killed[0].value.low >= filter.killed.least &&
				event.killed[0].value.low <= (filter.killed.most ?? Infinity))) &&
		queryWords(filter.text).every((word) => answered(wordsOfEvent(event, wheres, articles), word))
	);
}

/** Told minute by minute: every hour of the day that the event touches; none where no time of day is told. */
export function hoursOf({ when }: EventRecord): number[] {
	if (!when || when.value.precision !== 'time') return [];
	const span = spanOf(when.value);
	const [first, beyond] = [Math.round(span.from * 1440), Math.round(span.to * 1440)];
	if (first % 1440 === 0 && beyond % 1440 === 0) return [];
	const hours = new Set<number>();
	for (let minute = first; minute < beyond; minute++) hours.add(((Math.floor(minute / 60) % 24) + 24) % 24);
	return Array.from(hours);
}

function isAmong({ from, to }: Hours, hour: number): boolean {
	for (let at = from; at !== to % 24; at = (at + 1) % 24) if (at === hour) return true;
	return from === 0 && to === 24;
}

/** A phrase is found as it stands, a word also in another spelling. */
function answered(text: string, typed: string): boolean {
	if (text.includes(typed)) return true;
	return !typed.includes(' ') && text.split(/[^\p{L}\p{N}]+/u).some((word) => answers(word, typed));
}

function wordsOfEvent(event: EventRecord, wheres: readonly Located[], articles: readonly Article[]): string {
	const said = event.evidence.map(({ articleId, span }) =>
		articles.find(({ id }) => id === articleId)!.text.slice(span.start, span.end)
	);
	const places = wheres.flatMap(({ value }) => value.path.map(({ name }) => name));
	const actors = event.actors.map(({ value }) => value);
	return fold([event.title, event.kind, familyOf(event.kind), ...said, ...places, ...actors].join('\n'));
}

export function selected(
	events: readonly EventRecord[],
	filter: Filter,
	articles: readonly Article[],
	...ignoring: Clause[]
): EventRecord[] {
	return events.filter((event) => matches(event, without(filter, ...ignoring), articles));
}

/** Events that have a value, for each value. */
export function countBy<V>(
	events: readonly EventRecord[],
	valuesOf: (event: EventRecord) => readonly V[]
): Map<V, number> {
	const counts = new Map<V, number>();
	for (const event of events)
		for (const value of new Set(valuesOf(event))) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
