import { EVENT_KINDS, PRECISIONS, type PlaceRef } from '$lib/model';
import { endOf, Flag, NONE, startOf, STATUSES, type Columns } from './columns';
import type { DetailsAtHand } from './details';
import type { Mark, Toll } from './engine';

/** A row whose event's own id is not at hand is called by its number. */
const BY_ROW = /^~(\d{1,9})$/;
/** More than any picture holds. */
const MOST_KEPT = 50_000;

/** Marks of rows, made when they are drawn. */
export class Marks {
	readonly #columns: Columns;
	readonly #atHand: DetailsAtHand | null;
	readonly #made = new Map<number, Mark>();

	constructor(columns: Columns, atHand: DetailsAtHand | null) {
		this.#columns = columns;
		this.#atHand = atHand;
	}

	/** The same mark each time, so that what draws it knows it again. */
	of(row: number): Mark {
		let mark = this.#made.get(row);
		if (!mark) {
			if (this.#made.size >= MOST_KEPT) this.#made.clear();
			const id = this.#atHand?.id(row) ?? `~${row}`;
			this.#made.set(row, (mark = markOf(this.#columns, row, id, this.#atHand?.title(row) ?? null)));
		}
		return mark;
	}
}

/** The row that a mark's id tells; `null` if it is an event's own id. */
export function rowIn(id: string): number | null {
	const row = BY_ROW.exec(id);
	return row && Number(row[1]);
}

function markOf(c: Columns, row: number, id: string, title: string | null): Mark {
	const flags = c.flags[row];
	const place = c.places[c.place[row]];
	const figures = c.toll.of[row];
	return {
		id,
		kind: EVENT_KINDS[c.kind[row]],
		status: STATUSES[c.status[row]],
		title,
		span: row < c.dated ? { from: startOf(c, row), to: endOf(c, row) } : null,
		precision: c.precision[row] === NONE ? null : PRECISIONS[c.precision[row]],
		approximate: (flags & Flag.approximate) !== 0,
		open: flags & Flag.openStart ? 'start' : flags & Flag.openEnd ? 'end' : null,
		place: place ? refOf(place) : null,
		point: place?.point ?? null,
		from: (c.from && c.places[c.from[row]]?.point) ?? null,
		killed: tollOf(
			c.toll.killedLow[figures],
			c.toll.killedHigh[figures],
			flags & Flag.killedApproximate,
			flags & Flag.killedDisputed
		),
		injured: tollOf(
			c.toll.injuredLow[figures],
			c.toll.injuredHigh[figures],
			flags & Flag.injuredApproximate,
			flags & Flag.injuredDisputed
		),
		reports: c.told.offsets[c.told.of[row] + 1] - c.told.offsets[c.told.of[row]],
		source: c.told.of[row] === 0 ? null : c.sources[c.told.values[c.told.offsets[c.told.of[row]]]].title,
		confidence: c.confidence[row]
	};
}

function tollOf(low: number, high: number, approximate: number, disputed: number): Toll | null {
	if (low < 0) return null;
	return { low, high: high < 0 ? null : high, approximate: approximate !== 0, disputed: disputed !== 0 };
}

export function refOf({ id, name, kind }: PlaceRef): PlaceRef {
	return { id, name, kind };
}
