import type { Names, WorldMap } from './atlas';
import type { Camera, Pixel } from './camera';
import { meet, placeLabels, type PlacedLabel, type Rect, type Wish } from './labels';
import type { Spot } from './marks';
import {
	areaWishes,
	countryWishes,
	placeWishes,
	rectsOf,
	townWishes,
	waterWishes,
	type Area,
	type Label
} from './names';

/** All that is to be named, the weightiest kind first. */
export interface Lettered {
	readonly areas: readonly Area[];
	readonly spots: readonly Spot[];
	/** Whether there are so many marks that towns without events would be lost among them. */
	readonly crowded: boolean;
	/** Whether the filter leaves a mark out: what fades is not named. */
	readonly fades: (spot: Spot) => boolean;
	/** `null` while they have not arrived. */
	readonly ground: GroundNames | null;
	/** Pixels that the legend takes in its corner. */
	readonly legend: { readonly width: number; readonly height: number };
}

/** Names that hang on the camera alone, and not on the events. */
export interface GroundNames {
	readonly names: Names;
	readonly countries: readonly Wish<Label>[];
	readonly waters: readonly Wish<Label>[];
}

/** Dear, since each country's outline is gone through: made once for each place where the map comes to rest. */
export function groundNames(world: WorldMap | null, names: Names, at: Camera): GroundNames {
	return { names, countries: world ? countryWishes(world, names, at) : [], waters: waterWishes(names, at) };
}

/** A label where it was set, as far from its own point as it then stood. */
export interface SetLabel {
	readonly placed: PlacedLabel<Label>;
	readonly dx: number;
	readonly dy: number;
}

/** A label where it stands now, and where its point lies. */
export interface DrawnLabel {
	readonly placed: PlacedLabel<Label>;
	readonly x: number;
	readonly y: number;
	readonly dot: Pixel;
}

/** Sets names for a camera so that none overlaps another, a mark or the controls. */
export function setLabels(
	{ areas, spots, crowded, fades, ground, legend }: Lettered,
	at: Camera
): SetLabel[] {
	const { width, height } = at.size;
	const taken = new Set(
		areas.flatMap(({ group }) => (group.place.kind === 'country' ? [`country ${group.country}`] : []))
	);
	const visible = spots.filter((spot) => !fades(spot));
	const wishes = [
		...areaWishes(areas, at),
		...placeWishes(visible, at),
		...(ground?.countries.filter(({ id }) => !taken.has(id)) ?? []),
		...(ground && !crowded ? townWishes(ground.names, at, spots) : []),
		...(ground?.waters ?? [])
	];
	const controls = [
		{ x: width - 48, y: 0, width: 48, height: 190 },
		{ x: width - 130, y: height - 40, width: 130, height: 40 },
		{ x: 0, y: height - legend.height - 16, width: legend.width + 18, height: legend.height + 16 }
	];
	const placed = placeLabels(wishes, [...rectsOf(spots, at), ...controls], {
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

/** Labels carried along with their points. */
export function carried(labels: readonly SetLabel[], camera: Camera): DrawnLabel[] {
	return labels.map(({ placed, dx, dy }) => {
		const dot = camera.project(placed.label.point);
		return { placed, x: dot[0] + dx, y: dot[1] + dy, dot };
	});
}
