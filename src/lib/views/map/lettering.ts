import type { Names } from './atlas';
import type { Camera, Pixel, Size } from './camera';
import { meet, placeLabels, type PlacedLabel, type Rect, type Setting, type Wish } from './labels';
import type { Spot } from './marks';
import type { Density } from './places.svelte';
import { areaWishes, placeWishes, rectsOf, regionId, townWishes, type Area, type Label } from './names';

/** All that is to be named, the weightiest kind first. */
export interface Lettered {
	readonly areas: readonly Area[];
	readonly spots: readonly Spot[];
	/** Among many marks, towns without events would be lost; over squares, the names of waters. */
	readonly density: Density;
	/** Whether the filter leaves a mark out: what fades is not named. */
	readonly fades: (spot: Spot) => boolean;
	/** `null` while they have not arrived. */
	readonly ground: GroundNames | null;
	/** What lies over the map in its corners: no name may run under it. */
	readonly taken: readonly Rect[];
}

/** Names that hang on the camera alone, and not on the events. */
export interface GroundNames {
	readonly names: Names;
	readonly countries: readonly Wish<Label>[];
	readonly regions: readonly Wish<Label>[];
	readonly waters: readonly Wish<Label>[];
}

/** Where the controls and the legend are, by and large: for a server, which lays out nothing. */
export function cornersOf({ width, height }: Size): Rect[] {
	return [
		{ x: width - 48, y: 0, width: 48, height: 210 },
		{ x: width - 130, y: height - 40, width: 130, height: 40 },
		{ x: 0, y: height - 96, width: 120, height: 96 }
	];
}

/** A label where it was set, as far from its own point as it then stood. */
export interface SetLabel {
	readonly placed: PlacedLabel<Label>;
	readonly dx: number;
	readonly dy: number;
}

/** Sets names for a camera so that none overlaps another, a mark or the controls. */
export function setLabels({ areas, spots, density, fades, ground, taken }: Lettered, at: Camera): SetLabel[] {
	const { width, height } = at.size;
	const named = new Set(
		areas.map(({ group, land }) =>
			group.place.kind === 'country' ? `country ${group.country}` : land ? regionId(land) : ''
		)
	);
	// A division is mostly called like its town, and one of the two names is enough.
	const called = new Set(
		[
			...spots.flatMap(({ groups }) => groups.map(({ place }) => place.name)),
			...(ground?.names.towns.map(({ name }) => name) ?? [])
		].map(folded)
	);
	const towns = ground && density === 'few' ? townWishes(ground.names, at, spots) : [];
	const dots = towns.flatMap(({ foot }) => foot ?? []);
	const visible = spots.filter((spot) => !fades(spot));
	const wishes = [
		...areaWishes(areas, at),
		...placeWishes(visible, at),
		...(ground?.countries.filter(({ id }) => !named.has(id)) ?? []).map((wish) => clearOf(dots, wish)),
		...towns,
		...(ground?.regions.filter(({ id, label }) => !named.has(id) && !called.has(folded(nameIn(label)))) ??
			[]),
		...((density !== 'squares' && ground?.waters) || [])
	];
	const placed = placeLabels(wishes, [...rectsOf(spots, at), ...taken], {
		x: 2,
		y: 2,
		width: width - 4,
		height: height - 4
	});
	const isSet = (id: string) => placed.some((label) => label.id === id);
	for (const { id, label, settings } of wishes) {
		// The name of an area is its mark: it is set even where it covers something.
		if (label.kind !== 'area' || isSet(id) || label.lines.length > 1) continue;
		const crossed = (rect: Rect) => placed.filter((other) => meet(other.rect, rect)).length;
		const [least] = [...settings].sort((a, b) => crossed(a.rect) - crossed(b.rect));
		placed.push({ ...least, id, label });
	}
	return placed.map((label) => {
		const [x, y] = at.project(label.label.point);
		return { placed: label, dx: label.x - x, dy: label.y - y };
	});
}

/** Ways to set a name that cover no town come first. */
function clearOf(dots: readonly Rect[], wish: Wish<Label>): Wish<Label> {
	const covers = ({ rect }: Setting) => dots.some((dot) => meet(rect, dot));
	return { ...wish, settings: [...wish.settings].sort((a, b) => Number(covers(a)) - Number(covers(b))) };
}

/** The same for Odesa and Odessa. */
function folded(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/(\p{L})\1/gu, '$1');
}

function nameIn({ lines }: Label): string {
	return lines.map(({ text }) => text).join(' ');
}

/** Where a label stands for another camera: carried along with its point. */
export function standing({ placed, dx, dy }: SetLabel, camera: Camera): Pixel {
	const [x, y] = camera.project(placed.label.point);
	return [x + dx, y + dy];
}
