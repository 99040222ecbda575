import {
	EVENT_KINDS,
	PRECISIONS,
	toDayNumber,
	type Article,
	type Cited,
	type Count,
	type EventRecord,
	type Place,
	type When
} from '$lib/model';
import { Flag, NONE, SetWriter, STATUSES, TollWriter, type Columns } from '$lib/model/columns';
import type { DaySpan } from './engine';

export * from '$lib/model/columns';

const DAY_MINUTES = 1440;

/** When a row begins, as a day number with the time of day as its fraction. The row must be dated. */
export function startOf({ start, clock }: Columns, row: number): number {
	return clock === null ? start[row] : start[row] + clock.start[row] / DAY_MINUTES;
}

export function endOf({ end, clock }: Columns, row: number): number {
	return clock === null ? end[row] : end[row] - 1 + clock.end[row] / DAY_MINUTES;
}

/** The days that a reading covers, to the minute where a time of day is told. */
export function spanOf({ range, precision, clock }: When): DaySpan {
	const from = toDayNumber(range.start);
	if (precision !== 'time' || !clock) return { from, to: toDayNumber(range.end) };
	const end = Math.max(clock.to, clock.from + 1);
	const days = Math.ceil(end / DAY_MINUTES) - 1;
	return {
		from: from + clock.from / DAY_MINUTES,
		to: from + days + (end - days * DAY_MINUTES) / DAY_MINUTES
	};
}

/** Articles that an event is told in. */
export function sourcesOf(event: EventRecord): string[] {
	return Array.from(new Set(event.evidence.map(({ articleId }) => articleId)));
}

/** The order of rows: by start, then end; undated last; then as they came. Indexes into `events`. */
export function rowOrder(events: readonly EventRecord[]): Uint32Array {
	const spans = events.map(({ when }) => when && spanOf(when.value));
	return Uint32Array.from(events.keys()).sort((a, b) => {
		const [x, y] = [spans[a], spans[b]];
		if (x && y) return x.from - y.from || x.to - y.to || a - b;
		if (!x && !y) return a - b;
		return x ? -1 : 1;
	});
}

/** Sets events out in columns; `events` are taken in the given order of rows. */
export function toColumns(
	events: readonly EventRecord[],
	articles: readonly Pick<Article, 'id' | 'title'>[],
	order: Uint32Array = rowOrder(events)
): Columns {
	const length = events.length;
	const places = new PlaceDictionary();
	const actors = new Dictionary();
	const sources = new Dictionary();
	for (const { id } of articles) sources.number(id);
	const titles = new Map(articles.map(({ id, title }) => [id, title]));
	const within = new SetWriter(length);
	const who = new SetWriter(length);
	const told = new SetWriter(length);
	const toll = new TollWriter(length);
	const clock = { start: new Uint16Array(length), end: new Uint16Array(length) };
	const from = new Int32Array(length).fill(-1);
	let clocked = false;
	let travelled = false;
	const columns = {
		start: new Int32Array(length),
		end: new Int32Array(length),
		precision: new Uint8Array(length),
		kind: new Uint8Array(length),
		status: new Uint8Array(length),
		flags: new Uint8Array(length),
		place: new Int32Array(length),
		confidence: new Float32Array(length)
	};
	let dated = 0;

	for (let row = 0; row < length; row++) {
		const event = events[order[row]];
		const when = event.when?.value ?? null;
		const span = when && spanOf(when);
		clock.end[row] = DAY_MINUTES;
		if (span) {
			dated++;
			const [start, end] = [minutesOf(span.from), minutesOf(span.to)];
			columns.start[row] = Math.floor(start / DAY_MINUTES);
			columns.end[row] = Math.ceil(end / DAY_MINUTES);
			clock.start[row] = start - columns.start[row] * DAY_MINUTES;
			clock.end[row] = end - (columns.end[row] - 1) * DAY_MINUTES;
			clocked ||= clock.start[row] !== 0 || clock.end[row] !== DAY_MINUTES;
		}
		columns.precision[row] = when ? PRECISIONS.indexOf(when.precision) : NONE;
		columns.kind[row] = EVENT_KINDS.indexOf(event.kind);
		columns.status[row] = STATUSES.indexOf(event.status);
		columns.flags[row] = flagsOf(event);
		columns.place[row] = event.where ? places.number(event.where.value) : -1;
		if (event.from) {
			from[row] = places.number(event.from.value);
			travelled = true;
		}
		toll.write(row, event.killed[0]?.value ?? null, event.injured[0]?.value ?? null);
		columns.confidence[row] = event.confidence;
		const wheres = event.where ? [event.where, ...event.otherWheres] : event.otherWheres;
		within.write(
			row,
			wheres.flatMap(({ value }) => places.path(value))
		);
		who.write(
			row,
			event.actors.map(({ value }) => actors.number(value))
		);
		told.write(
			row,
			sourcesOf(event).map((id) => sources.number(id))
		);
	}

	return {
		length,
		dated,
		...columns,
		clock: clocked ? clock : null,
		from: travelled ? from : null,
		within: within.column(),
		who: who.column(),
		told: told.column(),
		toll: toll.column(),
		places: places.values,
		actors: actors.values,
		sources: sources.values.map((id) => ({ id, title: titles.get(id) ?? id }))
	};
}

function minutesOf(day: number): number {
	return Math.round(day * DAY_MINUTES);
}

function flagsOf({ when, killed, injured }: EventRecord): number {
	return (
		(when?.value.approximate ? Flag.approximate : 0) |
		(when?.value.open === 'start' ? Flag.openStart : 0) |
		(when?.value.open === 'end' ? Flag.openEnd : 0) |
		(killed[0]?.value.approximate ? Flag.killedApproximate : 0) |
		(disputed(killed) ? Flag.killedDisputed : 0) |
		(injured[0]?.value.approximate ? Flag.injuredApproximate : 0) |
		(disputed(injured) ? Flag.injuredDisputed : 0)
	);
}

function disputed(figures: readonly Cited<Count>[]): boolean {
	return figures.some(
		({ value }) => value.low !== figures[0].value.low || value.high !== figures[0].value.high
	);
}

class Dictionary {
	readonly values: string[] = [];
	readonly #numbers = new Map<string, number>();

	number(value: string): number {
		let number = this.#numbers.get(value);
		if (number === undefined) {
			number = this.values.push(value) - 1;
			this.#numbers.set(value, number);
		}
		return number;
	}
}

/** Places by id. What contains a place is listed too, known only by reference until an event lies in it itself. */
class PlaceDictionary {
	readonly values: Place[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #known = new Set<number>();

	number(place: Place): number {
		const number = this.#enter(place.id, place);
		if (!this.#known.has(number)) {
			this.#known.add(number);
			this.values[number] = place;
		}
		return number;
	}

	path(place: Place): number[] {
		const self = this.number(place);
		const above = place.path
			.filter(({ id }) => id !== place.id)
			.map((ref, i, refs) => this.#enter(ref.id, { ...place, ...ref, path: refs.slice(i), population: 0 }));
		return [self, ...above];
	}

	#enter(id: string, place: Place): number {
		let number = this.#numbers.get(id);
		if (number === undefined) {
			number = this.values.push(place) - 1;
			this.#numbers.set(id, number);
		}
		return number;
	}
}
