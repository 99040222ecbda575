import type { DayNumber, EventKind, PlaceKind, Precision } from '$lib/model';
import type { Rows } from './block';
import { FIELDS, type Field, type Mapping } from './fields';
import { kindNamed } from './kind-words';
import { onItsOwn } from './on-its-own';
import type { CodedPlace, Profile } from './profile';
import { readDate, readDateParts, readTime, type DateCell } from './read-date';
import { readNumber, tellsNothing } from './read-number';

/** Distinct dates are few in most data; beyond this many they are read anew. */
const DATES_KEPT = 200_000;

export interface ActorCell {
	readonly name: string;
	readonly column: number;
}

/**
 * Reads a row as an event. It holds the values of the row that was read last, so that a million rows make no million
 * objects; `null` and -1 are what the row does not tell.
 */
export class RowReader {
	dated = false;
	start: DayNumber = 0;
	end: DayNumber = 0;
	precision: Precision = 'day';
	/** Minutes since midnight, -1 if none are told. */
	minutes = -1;
	dateHow = '';
	kind: EventKind = 'other';
	placed = false;
	longitude = 0;
	latitude = 0;
	placeName = '';
	placeKind: PlaceKind = 'town';
	radius = 5;
	placeHow = '';
	region = '';
	district = '';
	country = '';
	readonly actors: ActorCell[] = [];
	killedLow = -1;
	killedHigh = -1;
	injured = -1;

	/** Of the row that could not be read: the column at fault, and why. */
	faultColumn = -1;
	faultReason = '';

	readonly #mapping: Mapping;
	readonly #profile: Profile | null;
	readonly #at: Readonly<Record<Field, number>>;
	readonly #actorColumns: readonly number[];
	readonly #dates = new Map<string, DateCell | null>();
	/** By kind, then by what is told below it. */
	readonly #kinds = new Map<string, Map<string, EventKind>>();
	#kindsKept = 0;

	constructor(mapping: Mapping, profile: Profile | null) {
		this.#mapping = mapping;
		this.#profile = profile;
		this.#at = Object.fromEntries(
			Object.keys(FIELDS).map((field) => [field, mapping.columns[field as Field]?.[0] ?? -1])
		) as Record<Field, number>;
		this.#actorColumns = mapping.columns.actors ?? [];
	}

	/** @returns Whether the row can be used; if not, `faultColumn` and `faultReason` say why. */
	read(rows: Rows, row: number): boolean {
		this.faultColumn = -1;
		return this.#readWhen(rows, row) && this.#readWhat(rows, row) && this.#readWhere(rows, row);
	}

	#text(rows: Rows, row: number, field: Field): string {
		const column = this.#at[field];
		if (column < 0) return '';
		const cell = rows.cell(row, column);
		return tellsNothing(cell) ? '' : cell;
	}

	#fail(field: Field, reason: string): false {
		this.faultColumn = this.#at[field];
		this.faultReason = reason;
		return false;
	}

	#readWhen(rows: Rows, row: number): boolean {
		this.dated = false;
		this.minutes = -1;
		this.dateHow = '';
		const at = this.#at;
		let first: DateCell | null = null;
		let last: DateCell | null = null;
		if (at.date >= 0) {
			const cell = this.#text(rows, row, 'date');
			if (cell !== '' && !(first = this.#date(cell)))
				return this.#fail('date', `${quoted(cell)} is no date.`);
			const end = this.#text(rows, row, 'end');
			if (end !== '' && !(last = this.#date(end))) return this.#fail('end', `${quoted(end)} is no date.`);
		} else if (at.year >= 0) {
			const year = this.#text(rows, row, 'year');
			const month = this.#text(rows, row, 'month');
			const day = this.#text(rows, row, 'day');
			if (year !== '' && !(first = readDateParts(year, month, day, this.#text(rows, row, 'time'))))
				return this.#fail('year', `${quoted([year, month, day].join('-'))} is no date.`);
			const endYear = this.#text(rows, row, 'endYear');
			if (endYear !== '') {
				last = readDateParts(endYear, this.#text(rows, row, 'endMonth'), this.#text(rows, row, 'endDay'), '');
				if (!last) return this.#fail('endYear', `${quoted(endYear)} is the year of no date.`);
			}
		}
		// An end without a beginning leaves the beginning open; half a range is not drawn as a day.
		if (!first) return true;
		this.dated = true;
		this.start = first.start;
		this.end = first.end;
		this.precision = first.precision;
		if (first.minutes !== null) this.minutes = first.minutes;
		else if (at.date >= 0 && at.time >= 0 && first.precision === 'day') {
			const time = readTime(rows.cell(row, at.time));
			if (time !== null) {
				this.minutes = time;
				this.precision = 'time';
			}
		}
		if (last) {
			if (last.end < first.start || last.start < first.start)
				return this.#fail(at.end >= 0 ? 'end' : 'endYear', 'It ends before it begins.');
			if (last.end > this.end) {
				this.end = last.end;
				this.precision = 'span';
				this.minutes = -1;
			}
		}
		const daysOf = this.#profile?.daysOf;
		if (daysOf && at.datePrecision >= 0) {
			const code = this.#text(rows, row, 'datePrecision');
			if (code !== '') {
				const coded = daysOf(code.trim(), this.start, this.end);
				if (!coded) return this.#fail('datePrecision', `${quoted(code)} is no such code.`);
				this.start = coded.start;
				this.end = coded.end;
				if (coded.precision !== 'day' || this.minutes < 0) {
					this.precision = coded.precision;
					this.minutes = -1;
				}
				this.dateHow = coded.how;
			}
		}
		return true;
	}

	#date(cell: string): DateCell | null {
		let date = this.#dates.get(cell);
		if (date === undefined) {
			date = readDate(cell, this.#mapping.dateOrder);
			if (this.#dates.size < DATES_KEPT) this.#dates.set(onItsOwn(cell), date);
		}
		return date;
	}

	#readWhat(rows: Rows, row: number): boolean {
		const kind = this.#text(rows, row, 'kind');
		const subkind = this.#text(rows, row, 'subkind');
		this.kind = kind === '' && subkind === '' ? 'other' : this.#kindOf(kind, subkind);

		this.actors.length = 0;
		for (const column of this.#actorColumns) {
			const cell = rows.cell(row, column);
			if (tellsNothing(cell)) continue;
			for (const part of cell.includes(';') || cell.includes('|') ? cell.split(/[;|]/) : [cell]) {
				const name = part.trim();
				if (name !== '' && !this.actors.some((actor) => actor.name === name))
					this.actors.push({ name, column });
			}
		}

		this.killedLow = this.killedHigh = this.injured = -1;
		const best = this.#count(rows, row, 'killed');
		const low = this.#count(rows, row, 'killedLow');
		const high = this.#count(rows, row, 'killedHigh');
		const injured = this.#count(rows, row, 'injured');
		if (best === null || low === null || high === null || injured === null) return false;
		this.injured = injured;
		this.killedLow = low >= 0 ? low : best;
		this.killedHigh = high >= 0 ? high : low < 0 || best >= low ? best : -1;
		if (this.killedHigh >= 0 && this.killedHigh < this.killedLow)
			return this.#fail(
				high >= 0 ? 'killedHigh' : 'killedLow',
				`${this.killedHigh} at most is less than ${this.killedLow} at least.`
			);
		if (this.killedLow === 0 && this.killedHigh === 0 && this.#profile?.noughtIsUnknown)
			this.killedLow = this.killedHigh = -1;
		return true;
	}

	#kindOf(kind: string, subkind: string): EventKind {
		const below = this.#kinds.get(kind);
		let found = below?.get(subkind);
		if (found === undefined) {
			found = this.#profile?.kindOf?.(kind, subkind) ?? kindNamed(subkind) ?? kindNamed(kind) ?? 'other';
			if (this.#kindsKept++ < DATES_KEPT) {
				if (below) below.set(onItsOwn(subkind), found);
				else this.#kinds.set(onItsOwn(kind), new Map([[onItsOwn(subkind), found]]));
			}
		}
		return found;
	}

	/** People counted; -1 if the cell does not tell, `null` if it is at fault. */
	#count(rows: Rows, row: number, field: Field): number | null {
		const column = this.#at[field];
		if (column < 0) return -1;
		const cell = rows.cell(row, column);
		if (cell === '0') return 0;
		if (tellsNothing(cell)) return -1;
		const count = readNumber(cell, this.#mapping.decimalMark);
		if (Number.isInteger(count) && count >= 0 && count < 2 ** 31) return count;
		this.#fail(field, `${quoted(cell)} is no number of people.`);
		return null;
	}

	#readWhere(rows: Rows, row: number): boolean {
		this.placed = false;
		this.placeHow = '';
		const at = this.#at;
		let latitude: number;
		let longitude: number;
		let field: Field = 'latitude';
		if (at.latitude >= 0 && at.longitude >= 0) {
			const [lat, lon] = [this.#text(rows, row, 'latitude'), this.#text(rows, row, 'longitude')];
			if (lat === '' && lon === '') return true;
			latitude = readNumber(lat, this.#mapping.decimalMark);
			longitude = readNumber(lon, this.#mapping.decimalMark);
			if (!(latitude >= -90 && latitude <= 90))
				return this.#fail('latitude', `${quoted(lat)} is no latitude.`);
			if (!(longitude >= -180 && longitude <= 180))
				return this.#fail('longitude', `${quoted(lon)} is no longitude.`);
		} else if (at.point >= 0) {
			field = 'point';
			const cell = this.#text(rows, row, 'point');
			if (cell === '') return true;
			const [lat, lon, more] = cell.split(/[,;] ?/);
			latitude = readNumber(lat, '.');
			longitude = readNumber(lon ?? '', '.');
			if (more !== undefined || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180))
				return this.#fail('point', `${quoted(cell)} is no latitude and longitude.`);
		} else return true;
		// Where the equator meets the first meridian there is open sea: programs write it for no place.
		if (latitude === 0 && longitude === 0) return true;

		let coded: CodedPlace | null = null;
		const placeOf = this.#profile?.placeOf;
		if (placeOf && at.placePrecision >= 0) {
			const code = this.#text(rows, row, 'placePrecision').trim();
			if (code !== '' && code === this.#profile?.noPlaceCode) return true;
			if (code !== '' && !(coded = placeOf(code)))
				return this.#fail('placePrecision', `${quoted(code)} is no such code.`);
		}
		let radius = coded?.radius ?? 5;
		if (at.radius >= 0 && !coded) {
			const told = readNumber(this.#text(rows, row, 'radius'), this.#mapping.decimalMark);
			if (told >= 0) radius = told;
		}
		this.placed = true;
		this.latitude = latitude;
		this.longitude = longitude;
		this.radius = radius;
		this.placeKind = coded?.kind ?? (radius > 50 ? 'area' : 'town');
		this.placeHow = coded?.how ?? '';
		this.region = this.#text(rows, row, 'region');
		this.district = this.#text(rows, row, 'district');
		this.country = this.#text(rows, row, 'country');
		let name = this.#text(rows, row, 'place');
		if (name !== '' && this.#profile?.partPlace)
			({ name, country: this.country } = this.#profile.partPlace(name));
		this.placeName = name || this.district || this.region || this.country || this.#spot(rows, row, field);
		return true;
	}

	/** A place without a name goes by its coordinates, as written. */
	#spot(rows: Rows, row: number, field: Field): string {
		return field === 'point'
			? rows.cell(row, this.#at.point)
			: `${rows.cell(row, this.#at.latitude)}, ${rows.cell(row, this.#at.longitude)}`;
	}
}

export function quoted(cell: string): string {
	return `“${cell.length > 40 ? `${cell.slice(0, 40)}…` : cell}”`;
}
