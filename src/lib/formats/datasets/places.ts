import type { Place, PlaceKind, PlaceRef } from '$lib/model';
import { countryCode } from './countries';
import { onItsOwn } from './on-its-own';
import type { RowReader } from './read-row';

/** The places of a data set, numbered, with what they lie in by the names that rows give. */
export class PlaceBook {
	readonly places: Place[] = [];
	/** Of each place: its own number and those of what it lies in. */
	readonly paths: number[][] = [];
	/** By a small number made of the point, which several points may share. */
	readonly #atPoint = new Map<number, number[]>();
	readonly #byId = new Map<string, number>();

	/** The number of the place that the row just read lies in. */
	number(row: RowReader): number {
		const key =
			(Math.imul(row.latitude * 1e5, 73_856_093) ^ Math.imul(row.longitude * 1e5, 19_349_663)) & 0x3fffffff;
		const here = this.#atPoint.get(key);
		if (here) {
			for (const number of here) {
				const place = this.places[number];
				if (
					place.point[1] === row.latitude &&
					place.point[0] === row.longitude &&
					place.name === row.placeName &&
					place.radius === row.radius &&
					place.kind === row.placeKind
				)
					return number;
			}
		}
		const number = this.#enter(placeOf(row));
		if (here) here.push(number);
		else this.#atPoint.set(key, [number]);
		return number;
	}

	#enter(place: Place): number {
		const known = this.#byId.get(place.id);
		if (known !== undefined) return known;
		const number = this.places.push(place) - 1;
		this.#byId.set(place.id, number);
		const path = [number];
		this.paths.push(path);
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
	// A row that is only known to lie somewhere in the region is not told apart from it by name.
	const path = [own, ...above.reverse().filter((ref) => ref.name !== name)];
	return { ...own, path, country: code, point, population: 0, radius: row.radius };
}
