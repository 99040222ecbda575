import type { LonLat } from '$lib/model';
import { boxAround } from '$lib/explore/box';
import type { MapView } from '$lib/explore/exploration.svelte';
import { cameraOf, limited, worldZoom, type Size } from './camera';

/** A point, and how many kilometres around it belong to it. */
export interface Extent {
	readonly point: LonLat;
	readonly radius: number;
}

/** Pixels kept free on each side for circles, names and the controls. */
export interface Margins {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** A lone town is shown in its region: at this zoom a screen is some 1,500 km wide. */
export const REGIONAL = 5.5;
const KM_A_DEGREE = 111.195;
/** A country's or a sea's circle would take in half its neighbours; this much of it says where it is. */
const WIDEST_RADIUS = 600;

/**
 * The closest view, up to a zoom, that holds all the points within the margins; the whole world if there
 * are none.
 */
export function fit(extents: readonly Extent[], size: Size, margins: Margins, closest = REGIONAL): MapView {
	const world = limited({ center: [11, 14], zoom: worldZoom(size) }, size);
	if (extents.length === 0) return world;
	const points = extents.flatMap(corners);
	const box = boxAround(points.map(turned))!;
	const width = box.west <= box.east ? box.east - box.west : box.east - box.west + 360;
	const start: LonLat = [box.west + width / 2, (box.south + box.north) / 2];
	let [out, close] = [world.zoom, Math.max(world.zoom, closest)];
	let best: MapView | null = null;
	for (let i = 0; i < 16; i++) {
		const zoom = (out + close) / 2;
		const view = centred(points, { center: start, zoom }, size, margins);
		if (view) {
			best = view;
			out = zoom;
		} else close = zoom;
	}
	return best ?? limited({ center: start, zoom: world.zoom }, size);
}

/** The view at this zoom with the points in the middle of what the margins leave, or `null` if they do not fit. */
function centred(points: readonly LonLat[], from: MapView, size: Size, margins: Margins): MapView | null {
	const room = [size.width - margins.left - margins.right, size.height - margins.top - margins.bottom];
	let view = from;
	for (let i = 0; i < 3; i++) {
		const camera = cameraOf(view, size);
		const xs = points.map((point) => camera.project(point)[0]);
		const ys = points.map((point) => camera.project(point)[1]);
		const [west, east] = [Math.min(...xs), Math.max(...xs)];
		const [north, south] = [Math.min(...ys), Math.max(...ys)];
		if (east - west > room[0] || south - north > room[1]) return null;
		const middle = [
			(west + east) / 2 + (margins.right - margins.left) / 2,
			(north + south) / 2 + (margins.bottom - margins.top) / 2
		] as const;
		view = limited({ center: camera.invert(middle), zoom: view.zoom }, size);
	}
	return view;
}

function corners({ point: [longitude, latitude], radius }: Extent): LonLat[] {
	const degrees = Math.min(radius, WIDEST_RADIUS) / KM_A_DEGREE;
	const across = degrees / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
	return [
		[longitude - across, latitude],
		[longitude + across, latitude],
		[longitude, Math.max(-84, latitude - degrees)],
		[longitude, Math.min(84, latitude + degrees)]
	];
}

/** The point with its longitude within a turn from the date line. */
function turned([longitude, latitude]: LonLat): LonLat {
	return [((((longitude + 180) % 360) + 360) % 360) - 180, latitude];
}
