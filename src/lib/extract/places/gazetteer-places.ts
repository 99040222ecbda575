import type { LonLat, Place, PlaceKind, PlaceRef } from '$lib/model';
import { latin, type GazetteerFile } from './gazetteer-file';
import type { GazetteerKeys } from './gazetteer-keys';
import {
	degrees,
	fromLog,
	LARGEST_POPULATION,
	LARGEST_RADIUS,
	rounded,
	townRadius
} from './gazetteer-scales';
import { Recent } from './recent';
import { titleOf } from './title-case.js';

const KINDS: readonly PlaceKind[] = [
	'continent',
	'country',
	'region',
	'district',
	'town',
	'area',
	'water',
	'site'
];
/** How many places are kept ready: those of the articles read last, and those that every article has. */
const READY = 3000;

/** The places of a gazetteer, made of the packed columns when they are asked for. */
export class GazetteerPlaces {
	readonly #file: GazetteerFile;
	readonly #keys: GazetteerKeys;
	readonly #codes: string[];
	/** Number of the container that a place is, plus one. */
	readonly #containerOf: Uint16Array;
	readonly #written = new Map<number, number>();
	readonly #made = new Recent<number, Place>(READY);
	#regions: Map<string, number> | null = null;
	#capitals: Map<string, Place> | null = null;

	constructor(file: GazetteerFile, keys: GazetteerKeys) {
		this.#file = file;
		this.#keys = keys;
		this.#codes = latin(file.bytes, file.at[12], file.at[13]).split('\n');
		this.#containerOf = new Uint16Array(file.places);
		for (let i = 0; i < file.containers; i++) this.#containerOf[this.#containerPlace(i)] = i + 1;
		this.#readWritten();
	}

	/** The place of a number. */
	place(index: number): Place {
		const ready = this.#made.get(index);
		if (ready) return ready;
		const kind = KINDS[this.#file.bytes[this.#file.at[5] + index] & 15];
		const key = this.#keys.keyOf(index);
		const ref: PlaceRef = { id: this.#id(index, key), name: this.#name(index, key), kind };
		const path: PlaceRef[] = [ref];
		let country: string | null = kind === 'country' ? this.#codes[this.#containerOf[index] - 1] : null;
		for (let unit = this.#parent(index); unit >= 0; unit = this.#parent(this.#containerPlace(unit))) {
			const { id, name, kind } = this.place(this.#containerPlace(unit));
			path.push({ id, name, kind });
			if (kind === 'country') country = id;
		}
		const population = fromLog(this.#file.bytes[this.#file.at[9] + index], LARGEST_POPULATION);
		const radius = this.#file.bytes[this.#file.at[10] + index];
		const place: Place = {
			...ref,
			path,
			country,
			point: this.#point(index),
			population: rounded(population),
			radius: radius ? rounded(fromLog(radius, LARGEST_RADIUS)) : townRadius(population)
		};
		this.#made.set(index, place);
		return place;
	}

	/** 2 for the capital of a country, 1 for that of its first-level division. */
	seat(index: number): 0 | 1 | 2 {
		return ((this.#file.bytes[this.#file.at[5] + index] >> 4) & 3) as 0 | 1 | 2;
	}

	/** The place of an id. */
	get(id: string): Place | null {
		const [, base, slug, rank] = /^([^:]*)(?::([a-z0-9-]+?)(?:~([a-z]*\d*))?)?$/.exec(id) ?? [];
		if (base === undefined) return null;
		if (slug === undefined) {
			this.#regions ??= this.#readRegions();
			const place = this.#regions.get(id);
			return place === undefined ? null : this.place(place);
		}
		const key = slug.replaceAll('-', ' ');
		const entry = this.#keys.postings(key);
		if (!entry) return null;
		const district = rank?.startsWith('district') ?? false;
		let left = Number(rank?.replace('district', '') || 1);
		for (let place = entry.own; place < entry.own + entry.owned; place++) {
			if (
				!this.#isUnit(place) &&
				this.#isDistrict(place) === district &&
				this.#idBase(place) === base &&
				--left === 0
			)
				return this.#isNamed(place, id);
		}
		return null;
	}

	/** The capital of a country, by its code. */
	capitalOf(country: string): Place | null {
		this.#capitals ??= this.#readCapitals();
		return this.#capitals.get(country) ?? null;
	}

	#readCapitals(): Map<string, Place> {
		const found = new Map<string, Place>();
		for (let place = 0; place < this.#file.places; place++) {
			if (this.seat(place) !== 2) continue;
			const capital = this.place(place);
			if (!capital.country || capital.kind !== 'town') continue;
			const known = found.get(capital.country);
			if (!known || capital.population > known.population) found.set(capital.country, capital);
		}
		return found;
	}

	#isNamed(index: number, id: string): Place | null {
		const place = this.place(index);
		return place.id === id ? place : null;
	}

	#point(index: number): LonLat {
		const lon = this.#file.plane(7, index, this.#file.places);
		const lat = this.#file.plane(8, index, this.#file.places);
		return [degrees((lon / 65535) * 360 - 180), degrees((lat / 65535) * 180 - 90)];
	}

	/** Countries are named by their two letters, divisions by GeoNames' code, all else by its name in the smallest of these. */
	#id(index: number, key: string): string {
		const base = this.#idBase(index);
		if (this.#isUnit(index)) return base;
		const district = this.#isDistrict(index);
		let rank = 1;
		for (let i = this.#keys.postings(key)!.own; i < index; i++) {
			if (!this.#isUnit(i) && this.#isDistrict(i) === district && this.#idBase(i) === base) rank++;
		}
		const mark = (district ? 'district' : '') + (rank > 1 ? rank : '');
		return `${base}:${key.replaceAll(' ', '-')}${mark && `~${mark}`}`;
	}

	#idBase(index: number): string {
		let region = '';
		for (let place = index; ;) {
			const kind = KINDS[this.#file.bytes[this.#file.at[5] + place] & 15];
			const code = kind === 'country' || kind === 'region' ? this.#codes[this.#containerOf[place] - 1] : '';
			if (kind === 'country') return region ? `${code}.${region}` : code;
			if (kind === 'region') region = code;
			const unit = this.#parent(place);
			if (unit < 0) return 'world';
			place = this.#containerPlace(unit);
		}
	}

	/** Whether a place is a country or a first-level division, whose id is its code. */
	#isUnit(index: number): boolean {
		const kind = this.#file.bytes[this.#file.at[5] + index] & 15;
		return kind === 1 || kind === 2;
	}

	/** Districts are told from the towns that they are named for: "PH.03:bulacan~district". */
	#isDistrict(index: number): boolean {
		return (this.#file.bytes[this.#file.at[5] + index] & 15) === 3;
	}

	#name(index: number, key: string): string {
		const at = this.#written.get(index);
		if (at === undefined) return titleOf(key);
		// Copied: no decoder takes bytes that threads share.
		return new TextDecoder().decode(this.#file.bytes.slice(at + 1, at + 1 + this.#file.bytes[at]));
	}

	#parent(index: number): number {
		return this.#file.plane(6, index, this.#file.places) - 1;
	}

	#containerPlace(container: number): number {
		const at = this.#file.at[11] + container;
		const n = this.#file.containers;
		return this.#file.bytes[at] | (this.#file.bytes[at + n] << 8) | (this.#file.bytes[at + 2 * n] << 16);
	}

	#readWritten(): void {
		let place = 0;
		for (let at = this.#file.at[13]; at < this.#file.at[14];) {
			let step: number;
			[step, at] = this.#file.varint(at);
			place += step;
			this.#written.set(place, at);
			at += 1 + this.#file.bytes[at];
		}
	}

	#readRegions(): Map<string, number> {
		const regions = new Map<string, number>();
		for (let i = 0; i < this.#file.containers; i++) {
			const place = this.#containerPlace(i);
			if (this.#isUnit(place)) regions.set(this.#idBase(place), place);
		}
		return regions;
	}
}
