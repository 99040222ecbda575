import type { Camera } from './camera';

/** Street tiles as the operator has set them up. */
export interface TileSource {
	/** Address of a tile, with `{z}`, `{x}` and `{y}` where its numbers go. */
	readonly template: string;
	/** Whose they are; shown on the map. */
	readonly credit: string;
}

/** A square picture of the world's map, and where it lies on the screen. */
export interface Tile {
	readonly key: string;
	readonly url: string;
	readonly x: number;
	readonly y: number;
	/** Pixels of its side. */
	readonly side: number;
}

/** Pixels of a tile's side as it comes; the world is one tile at zoom 0, as it is for a camera. */
const SIDE = 256;
/** Tiles come blown up or reduced by half a step at most. */
const CLOSEST = 19;
/** From here on they tell more than the map itself. */
const TILES_FROM = 6;

/** Whether tiles tell more: near enough, and where the map is Mercator's, since tiles cannot be bent. */
export function hasTiles({ rigid, view }: Camera): boolean {
	return rigid && view.zoom >= TILES_FROM;
}

/** The tiles that a camera sees, row by row. */
export function tilesOf(camera: Camera, { template }: TileSource): Tile[] {
	const { view, size } = camera;
	if (!hasTiles(camera)) return [];
	const zoom = Math.min(CLOSEST, Math.round(view.zoom));
	const across = 2 ** zoom;
	const side = SIDE * 2 ** (view.zoom - zoom);
	const [longitude, latitude] = view.center;
	const north = Math.asinh(Math.tan((latitude * Math.PI) / 180));
	const left = ((longitude + 180) / 360) * across * side - size.width / 2;
	const top = ((1 - north / Math.PI) / 2) * across * side - size.height / 2;
	const tiles: Tile[] = [];
	for (let row = Math.max(0, Math.floor(top / side)); row * side < top + size.height && row < across; row++) {
		for (let column = Math.floor(left / side); column * side < left + size.width; column++) {
			// West of the date line the map goes on with the far east.
			const x = ((column % across) + across) % across;
			const numbers = { z: zoom, x, y: row };
			const url = template.replace(/\{([zxy])\}/g, (_, name: 'z' | 'x' | 'y') => String(numbers[name]));
			tiles.push({
				key: `${zoom}/${column}/${row}`,
				url,
				x: column * side - left,
				y: row * side - top,
				side
			});
		}
	}
	return tiles;
}
