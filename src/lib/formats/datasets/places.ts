import type { Place, PlaceKind, PlaceRef } from '$lib/model';
import { countryCode } from './countries';
import { onItsOwn } from './on-its-own';
import type { RowReader } from './read-row';

/** Rows find their place in one step while places are not many more than 2 to this power. */
const POINT_BITS = 17;

/** The places of a data set, numbered, with what they lie in by the names that rows give. */
export class PlaceBook {
	readonly places: Place[] = [];
	/** Of each place: its own number and those of what it lies in. */
	readonly paths: number[][] = [];
	/** By a small number made of a point: 1 more than the place entered last of those whose points make it; 0 if none. */
	readonly #last = new Int32Array(2 ** POINT_BITS);
	/** Of each place, the one entered before it with the same number, in the same way. */
	readonly #before: number[] = [];
	// Beside the places, and side by side: a million rows look at them, and what is far apart in memory is slow to reach.
	/** Of each place, its latitude, longitude and radius. */
	readonly #spots: number[] = [];
	readonly #names: string[] = [];
	readonly #byId = new Map<string, number>();

	/** The number of the place that the row just read lies in. */
	number(row: RowReader): number {
		const { latitude, longitude, radius } = row;
		const key =
			(Math.imul(latitude * 1e5, 73_856_093) ^ Math.imul(longitude * 1e5, 19_349_663)) >>> (32 - POINT_BITS);
		const last = this.#last[key];
		for (let next = last; next > 0; next = this.#before[next - 1]) {
			const at = next - 1;
			const spot = at * 3;
			const same =
				this.#spots[spot] === latitude &&
				this.#spots[spot + 1] === longitude &&
				this.#spots[spot + 2] === radius &&
				this.#names[at] === row.placeName;
			if (same && this.places[at].kind === row.placeKind) return at;
		}
		const known = this.places.length;
		const number = this.#enter(placeOf(row));
		// Two places may share an id, where points differ by less than a street.
		if (number < known) return number;
		this.#before[number] = last;
		this.#last[key] = number + 1;
		return number;
	}

	#enter(place: Place): number {
		const known = this.#byId.get(place.id);
		if (known !== undefined) return known;
		const number = this.places.push(place) - 1;
		this.#byId.set(place.id, number);
		const path = [number];
		this.paths.push(path);
		this.#before.push(0);
		this.#spots.push(place.point[1], place.point[0], place.radius);
		this.#names.push(place.name);
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
