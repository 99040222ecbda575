/** `[longitude, latitude]` in degrees, WGS 84. */
export type LonLat = readonly [number, number];

/**
 * What sort of place: a country; its first-level division (state, oblast, region); its second-level division
 * (county, district); a town, city or village; an area that crosses such lines (Donbas, Sahel); water; a site
 * (an airport, a plant, a base); a continent.
 */
export type PlaceKind = 'continent' | 'country' | 'region' | 'district' | 'town' | 'area' | 'water' | 'site';

export interface PlaceRef {
	readonly id: string;
	readonly name: string;
	readonly kind: PlaceKind;
}

/** A gazetteer entry. */
export interface Place extends PlaceRef {
	/** The place itself first, then what contains it, country last. */
	readonly path: readonly PlaceRef[];
	/** ISO 3166-1 alpha-2, where the place lies in one country. */
	readonly country: string | null;
	readonly point: LonLat;
	/** Inhabitants; 0 where not known. */
	readonly population: number;
	/** Kilometres around the point that hold most of the place; what "somewhere in it" means. */
	readonly radius: number;
}

const EARTH_KM = 6371.0088;

/** Great-circle kilometres between two points. */
export function kilometres(a: LonLat, b: LonLat): number {
	const rad = Math.PI / 180;
	const h =
		Math.sin(((b[1] - a[1]) * rad) / 2) ** 2 +
		Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(((b[0] - a[0]) * rad) / 2) ** 2;
	return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whether `inner` is `outer` or lies in it, by the gazetteer's own hierarchy. */
export function lies(inner: Place, outer: PlaceRef): boolean {
	return inner.path.some(({ id }) => id === outer.id);
}
