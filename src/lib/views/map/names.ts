import type { LonLat } from '$lib/model';
import type { PlaceGroup } from '$lib/explore/engine';
import { atOnce } from '$lib/explore/steps';
import { plural } from '../words';
import type { Camera, Pixel, Size } from './camera';
import { ringsOf, type Land, type Names, type RegionMap, type Ring, type WorldMap } from './atlas';
import { around, broken, centred, widthOf, type Face, type Rect, type Setting, type Wish } from './labels';
import { inView } from './ground';
import { depthIn, middleOf, type Middle } from './middle';
import { figureOf, type Spot } from './marks';

export type LabelKind = 'place' | 'country' | 'region' | 'town' | 'water' | 'area';

/** A name to be set on the map. */
export interface Label {
	readonly kind: LabelKind;
	readonly lines: readonly Line[];
	/** Where it belongs; it moves with this point while the map moves. */
	readonly point: LonLat;
	/** Of a town that no event is at: its own small dot. */
	readonly dot: boolean;
}

export interface Line {
	readonly text: string;
	readonly face: Face;
	/** Set quieter than the line above it. */
	readonly quiet: boolean;
}

const PLACE: Face = { size: 12.5, bold: true };
const TOLL: Face = { size: 11, leading: 1.22 };
const TOWN: Face = { size: 10.5 };
const WATER: Face = { size: 11.5, spacing: 0.4, leading: 1.15 };
/** So much of a country must be in view, as the radius of a circle in it, that its name is set. */
const LEAST_DEPTH = 13;

/** Names of the places that events are at, the heaviest first; with the toll under the name if there is room. */
export function placeWishes(spots: readonly Spot[], camera: Camera): Wish<Label>[] {
	const order = [...spots].sort(
		(a, b) => b.killed - a.killed || b.events - a.events || (a.id < b.id ? -1 : 1)
	);
	const face = spots.length > CROWD ? { ...PLACE, size: 11.5 } : PLACE;
	return order.flatMap((spot, i) => {
		const others = spot.groups.length - 1;
		const name = spot.groups[0].place.name + (others > 0 ? ` +${others}` : '');
		const title: Line = { text: name, face, quiet: false };
		const detail =
			spot.killed > 0
				? figureOf(spot, 'killed')
				: others === 0 && spot.events > 1
					? plural(spot.events, 'event')
					: '';
		const variants =
			detail && i < DETAILED ? [[title, { text: detail, face: TOLL, quiet: true }], [title]] : [[title]];
		return variants.map((lines) => ({
			id: `place ${spot.id}`,
			label: { kind: 'place' as const, lines, point: spot.point, dot: false },
			settings: around(camera.project(spot.point), spot.radius, lines)
		}));
	});
}

/** With more marks than this, names are set smaller; and only so many say more than the name. */
const CROWD = 30;
const DETAILED = 12;

/** A country or a division that events are placed in as a whole. */
export interface Area {
	readonly group: PlaceGroup;
	/** `null` while its outline is not known. */
	readonly land: Land | null;
}

const AREA: Face = { size: 11.5, bold: true, spacing: 1.3 };
const AREA_DETAIL: Face = { size: 11, leading: 1.3 };

/** Radius of the circle that fits in it, in pixels. */
const SMALL_AREA = 40;

/** Names of the areas with what happened in them; these are marks as well as labels, so they come before all others. */
export function areaWishes(areas: readonly Area[], camera: Camera): Wish<Label>[] {
	clip(camera);
	const order = [...areas].sort((a, b) => b.group.killed - a.group.killed || b.group.events - a.group.events);
	return order.flatMap(({ group, land }) => {
		const killed = figureOf({ ...group, groups: [group] }, 'killed');
		const toll = killed && ` · ${killed}`;
		const title: Line = { text: group.place.name.toUpperCase(), face: AREA, quiet: false };
		const detail: Line = { text: plural(group.events, 'event') + toll, face: AREA_DETAIL, quiet: true };
		const count: Line = { text: plural(group.events, 'event'), face: AREA_DETAIL, quiet: true };
		const rings = land ? ringsOf(land.pieces, camera.projection) : [];
		const middle = middleOf(rings);
		const own = camera.project(group.point);
		const point = middle ? camera.invert([middle.x, middle.y]) : group.point;
		return [[title, detail], [title, count], [title]].flatMap((lines) => {
			const settings = middle
				? [
						...spotsIn(rings, middle, [], 8).map((at) => centred(at, lines)),
						// A small area full of marks is named from beside.
						...(middle.depth < SMALL_AREA ? around([middle.x, middle.y], middle.depth * 1.1, lines) : [])
					]
				: isInside(own, camera.size)
					? [...around(own, 2, lines), centred(own, lines)]
					: [];
			if (settings.length === 0) return [];
			return [
				{ id: `area ${group.place.id}`, label: { kind: 'area' as const, lines, point, dot: false }, settings }
			];
		});
	});
}

/** Names of countries in the middle of what is seen of them, those with most room first. */
export function countryWishes(world: WorldMap, names: Names, camera: Camera): readonly Wish<Label>[] {
	return atOnce(countrySteps(world, names, camera));
}

/** The same a country at a time: each one's outline is gone through, which together takes longer than a frame. */
export function* countrySteps(
	world: WorldMap,
	names: Names,
	camera: Camera
): Generator<void, readonly Wish<Label>[]> {
	clip(camera);
	const seen = inView(camera, 0);
	const known = new Map(names.countries.map((name) => [name.code, name]));
	const found: { depth: number; wish: Wish<Label> }[] = [];
	for (const land of world.countries) {
		if (!land.code || land.code === 'AQ') continue;
		const rings = ringsOf(land.pieces.filter(seen), camera.projection);
		const middle = middleOf(rings, LEAST_DEPTH);
		if (rings.length > 0) yield;
		if (!middle) continue;
		const { name, point } = known.get(land.code) ?? { name: land.name, point: null };
		const size = Math.round(10 * Math.max(9.5, Math.min(14, 8.6 + middle.depth / 22))) / 10;
		const face: Face = { size, spacing: size * 0.14, leading: 1.2 };
		const lines = linesFor(name.toUpperCase(), face, middle.depth);
		if (Math.max(...lines.map(({ text }) => widthOf(text, face))) > middle.depth * 4.2) continue;
		// The country's own middle keeps its name still while the map is moved; what is seen of it comes second.
		const own = point ? [camera.project(point)] : [];
		found.push({
			depth: middle.depth,
			wish: {
				id: `country ${land.code}`,
				label: { kind: 'country', lines, point: camera.invert([middle.x, middle.y]), dot: false },
				settings: spotsIn(rings, middle, own, size).map((at) => centred(at, lines))
			}
		});
	}
	return found.sort((a, b) => b.depth - a.depth).map(({ wish }) => wish);
}

const REGION: Face = { size: 9.5, spacing: 0.9, leading: 1.15 };
/** The zoom from which divisions of countries are named, and how deep one must be, in pixels. */
const REGIONS_FROM = 5.2;
const LEAST_REGION = 26;

export function regionId({ code, name }: Land): string {
	return `region ${code} ${name}`;
}

/** Names of a country's divisions where their lines show, those with most room first. */
export function regionWishes({ regions }: RegionMap, camera: Camera): Wish<Label>[] {
	if (camera.view.zoom < REGIONS_FROM) return [];
	const seen = inView(camera, 0);
	clip(camera);
	return (
		regions
			// Some names come cut off.
			.filter(({ name, pieces }) => /[\p{L})]$/u.test(name) && pieces.some(seen))
			.flatMap((land) => {
				const rings = ringsOf(land.pieces.filter(seen), camera.projection);
				const middle = middleOf(rings, LEAST_REGION);
				const lines = middle
					? broken(land.name, 14).map((text) => ({ text, face: REGION, quiet: true }))
					: [];
				const widest = Math.max(...lines.map(({ text }) => widthOf(text, REGION)));
				if (!middle || widest > middle.depth * 2.4) return [];
				const point = camera.invert([middle.x, middle.y]);
				const settings = spotsIn(rings, middle, [], 9).map((at) => centred(at, lines));
				const label = { kind: 'region' as const, lines, point, dot: false };
				return [{ depth: middle.depth, wish: { id: regionId(land), label, settings } }];
			})
			.sort((a, b) => b.depth - a.depth)
			.map(({ wish }) => wish)
	);
}

function clip({ projection, size }: Camera): void {
	projection.clipExtent([
		[0, 0],
		[size.width, size.height]
	]);
}

/** Where in a shape a name may stand: given points that lie deep enough, then the middle, then around it. */
function spotsIn(
	rings: readonly Ring[],
	{ x, y, depth }: Middle,
	preferred: readonly Pixel[],
	least: number
): Pixel[] {
	const ring = rings.find((outline) => depthIn(outline, x, y) > 0);
	if (!ring) return [[x, y]];
	const spots = preferred.filter((at) => depthIn(ring, at[0], at[1]) > depth * 0.45);
	spots.push([x, y]);
	for (const share of [0.3, 0.6, 0.9, 1.4, 2]) {
		for (const [dx, dy] of DIRECTIONS) {
			const at: Pixel = [x + dx * depth * share * 1.5, y + dy * depth * share];
			if (depthIn(ring, at[0], at[1]) > least) spots.push(at);
		}
	}
	return spots;
}

const DIRECTIONS: readonly Pixel[] = [
	[0, -1],
	[0, 1],
	[-1, 0],
	[1, 0],
	[-1, -1],
	[1, -1],
	[-1, 1],
	[1, 1]
];

function isInside([x, y]: Pixel, { width, height }: Size): boolean {
	return x >= 0 && y >= 0 && x <= width && y <= height;
}

function linesFor(name: string, face: Face, depth: number): Line[] {
	const fits = widthOf(name, face) < depth * 2.6;
	return (fits ? [name] : broken(name, 10)).map((text) => ({ text, face, quiet: false }));
}

/** Seas and lakes, oceans first; a sea's name shows from the zoom where it has room. */
export function waterWishes(names: Names, camera: Camera): Wish<Label>[] {
	const { zoom } = camera.view;
	return names.waters
		.filter(({ rank }) => zoom >= WATER_FROM[rank - 1] && (rank > 1 || zoom < OCEANS_UNTIL))
		.map(({ name, point, rank }) => {
			const face = { ...WATER, size: WATER.size + (rank === 1 ? 2 : rank === 2 ? 1 : 0) };
			const lines = broken(name, 9).map((text) => ({ text, face, quiet: false }));
			const [x, y] = camera.project(point);
			const shifts: Pixel[] = [
				[0, 0],
				[0, -18],
				[0, 18],
				[-24, 0],
				[24, 0]
			];
			return {
				id: `water ${name}`,
				label: { kind: 'water', lines, point, dot: false },
				settings: shifts
					.map(([dx, dy]) => centred([x + dx, y + dy], lines))
					.filter(({ rect }) => camera.rigid || isOnGlobe(rect, camera))
			};
		});
}

/** Pixels by which a place may be missed when it is found from its own pixel. */
const ROUNDING = 1;

function isOnGlobe({ x, y, width, height }: Rect, camera: Camera): boolean {
	const corners: Pixel[] = [
		[x, y],
		[x + width, y],
		[x, y + height],
		[x + width, y + height]
	];
	return corners.every(([left, top]) => {
		// Off the globe, the nearest point on its edge is found instead.
		const [foundX, foundY] = camera.project(camera.invert([left, top]));
		return Math.hypot(foundX - left, foundY - top) < ROUNDING;
	});
}

/** The zoom from which waters of each rank are named: oceans, seas, smaller seas, gulfs, lakes. */
const WATER_FROM = [1, 2.4, 3.6, 5.2, 5.6];
const OCEANS_UNTIL = 5;

/** Capitals and great cities to know one's way by, but for those that a mark names already. */
export function townWishes(names: Names, camera: Camera, spots: readonly Spot[]): Wish<Label>[] {
	const { zoom } = camera.view;
	const taken = new Set(spots.flatMap(({ groups }) => groups.map(({ place }) => place.name)));
	return names.towns
		.filter(({ name, rank }) => zoom >= TOWNS_FROM[rank - 1] && !taken.has(name))
		.flatMap(({ name, point }) => {
			const [x, y] = camera.project(point);
			if (!isInside([x, y], camera.size)) return [];
			if (spots.some((spot) => near(camera.project(spot.point), [x, y], spot.radius + 9))) return [];
			const lines = [{ text: name, face: TOWN, quiet: true }];
			const settings: Setting[] = around([x, y], 2, lines).slice(0, 4);
			const label = { kind: 'town' as const, lines, point, dot: true };
			const foot = { x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT };
			return [{ id: `town ${name} ${point}`, label, settings, foot }];
		});
}

const TOWNS_FROM = [4.2, 5, 6];
/** Half the side of what is kept free around the dot of a town. */
const DOT = 3.5;

function near(a: Pixel, b: Pixel, distance: number): boolean {
	return Math.hypot(a[0] - b[0], a[1] - b[1]) < distance;
}

/** What no name may cover: the marks. A circle is kept free as the square that it fills best. */
export function rectsOf(spots: readonly Spot[], camera: Camera): Rect[] {
	return spots.map(({ point, radius }) => {
		const [x, y] = camera.project(point);
		const half = radius * 0.88 + 1;
		return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
	});
}
