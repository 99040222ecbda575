import type { Place, PlaceKind, PlaceRef } from '$lib/model';
import { countryCode } from './countries';
import { onItsOwn } from './on-its-own';
import type { RowReader } from './read-row';

/** The places of a data set, numbered, with what they lie in by the names that rows give. */
export class PlaceBook {
	readonly places: Place[] = [];
	/** Of each place: its own number and those of what it lies in. */
	readonly paths: number[][] = [];
	/** The place entered last of those whose point makes the same small number, by that number. */
	readonly #last = new Map<number, number>();
	/** Of each place, the one entered before it with the same number; -1 if there is none. */
	readonly #before: number[] = [];
	// Beside the places, since a million rows look at them and should not have to follow them through memory.
	readonly #latitudes: number[] = [];
	readonly #longitudes: number[] = [];
	readonly #radii: number[] = [];
	readonly #byId = new Map<string, number>();

	/** The number of the place that the row just read lies in. */
	number(row: RowReader): number {
		const { latitude, longitude, radius } = row;
		const key = (Math.imul(latitude * 1e5, 73_856_093) ^ Math.imul(longitude * 1e5, 19_349_663)) & 0x3fffffff;
		const last = this.#last.get(key) ?? -1;
		for (let at = last; at >= 0; at = this.#before[at]) {
			if (
				this.#latitudes[at] !== latitude ||
				this.#longitudes[at] !== longitude ||
				this.#radii[at] !== radius
			)
				continue;
			const place = this.places[at];
			if (place.name === row.placeName && place.kind === row.placeKind) return at;
		}
		const known = this.places.length;
		const number = this.#enter(placeOf(row));
		// Two places may share an id, where points differ by less than a street.
		if (number < known) return number;
		this.#before[number] = last;
		this.#last.set(key, number);
		return number;
	}

	#enter(place: Place): number {
		const known = this.#byId.get(place.id);
		if (known !== undefined) return known;
		const number = this.places.push(place) - 1;
		this.#byId.set(place.id, number);
		const path = [number];
		this.paths.push(path);
		this.#before.push(-1);
		this.#latitudes.push(place.point[1]);
		this.#longitudes.push(place.point[0]);
		this.#radii.push(place.radius);
		for (const [at, ref] of place.path.entries()) {
			if (at === 0) continue;
			let above = this.#byId.get(ref.id);
			if (above === undefined) {
				// Of what contains a place nothing but its name is told; a point in it stands for it.
				above = this.#enter({
					...place,
					...ref,
					path: place.path.slice(at),
					population: 0,
					radius: REACH[ref.kind] ?? 100
				});
			}
			path.push(above);
		}
		return number;
	}
}

const REACH: Partial<Record<PlaceKind, number>> = { country: 500, region: 100, district: 30 };

/** The place of the row just read. Countries go by their code, as those of articles do; what lies in them by its names. */
export function placeOf(row: RowReader): Place {
	const country = onItsOwn(row.country);
	const name = onItsOwn(row.placeName);
	const code = country === '' ? null : countryCode(country);
	const above: PlaceRef[] = [];
	let id = '';
	if (country !== '') {
		id = code ?? `country:${country}`;
		above.push({ id, name: country, kind: 'country' });
	}
	for (const [unit, kind] of [
		[onItsOwn(row.region), 'region'],
		[onItsOwn(row.district), 'district']
	] as const) {
		if (unit === '' || above.some((ref) => ref.name === unit)) continue;
		id = `${id}/${unit}`;
		above.push({ id, name: unit, kind });
	}
	const point = [row.longitude, row.latitude] as const;
	const own: PlaceRef = {
		id: `${id}/${name}@${row.latitude.toFixed(4)},${row.longitude.toFixed(4)}~${row.radius}`,
		name,
		kind: row.placeKind
	};
	// A row known to lie somewhere in a country lies in it like any other: who asks for the country finds it.
	const path = [own, ...above.reverse()];
	return { ...own, path, country: code, point, population: 0, radius: row.radius };
}
