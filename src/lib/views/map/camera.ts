import {
	geoEqualEarthRaw,
	geoMercatorRaw,
	geoProjection,
	type GeoProjection,
	type GeoRawProjection
} from 'd3';
import type { LonLat } from '$lib/model';
import type { MapView } from '$lib/explore/exploration.svelte';

export interface Size {
	readonly width: number;
	readonly height: number;
}

export type Pixel = readonly [x: number, y: number];

/** A view at a size: how places become pixels, and back. */
export interface Camera {
	readonly view: MapView;
	readonly size: Size;
	/** For drawing shapes; `[width / 2, height / 2]` is the view's centre. */
	readonly projection: GeoProjection;
	/** Whether another camera of this kind sees the same picture, only moved and scaled. */
	readonly rigid: boolean;
	/** From 0, where areas are true, to 1, where angles are. */
	readonly mercator: number;
	/** Pixels a radian. */
	readonly scale: number;
	project(point: LonLat): Pixel;
	/** Pixels outside the globe give the nearest point on its edge. */
	invert(pixel: Pixel): LonLat;
}

/** Whether a pixel lies in the picture, or no more than so many pixels outside it. */
export function isSeen({ size }: Camera, [x, y]: Pixel, beyond = 0): boolean {
	return x >= -beyond && y >= -beyond && x <= size.width + beyond && y <= size.height + beyond;
}

/** Pixels of the world's width at zoom 0. */
const WORLD = 256;
const RADIANS = Math.PI / 180;
/** Beyond it Mercator's projection runs off to infinity. */
const STEEPEST_LATITUDE = 85.05 * RADIANS;
/** Half the width, and the height between the latitudes where people live, of the Equal Earth map of radius one. */
const HALF_WORLD = geoEqualEarthRaw(Math.PI, 0)[0];
const INHABITED = geoEqualEarthRaw(0, 78 * RADIANS)[1] - geoEqualEarthRaw(0, -56 * RADIANS)[1];
/** Zoom steps above the whole world up to which it is drawn with equal areas, and after which with true angles. */
const EQUAL_AREAS = 0.35;
const TRUE_ANGLES = 2.1;

export const CLOSEST = 11;

/** Pixels a radian at a zoom. */
function scaleOf(zoom: number): number {
	return (WORLD * 2 ** zoom) / (2 * Math.PI);
}

/** The zoom at which all the world fits. */
export function worldZoom({ width, height }: Size): number {
	const fitting = Math.min(width / (2 * HALF_WORLD), height / INHABITED);
	return Math.log2((Math.max(1, fitting) * 2 * Math.PI) / WORLD);
}

/**
 * From Equal Earth to Mercator: the whole world shows areas as they are, a region shows shapes as they are, and
 * zooming leads from one to the other without a jump.
 *
 * @param mercator 0 for Equal Earth to 1 for Mercator.
 */
export function blend(mercator: number): GeoRawProjection {
	const raw: GeoRawProjection = (longitude, latitude) => {
		const [x, y] = geoEqualEarthRaw(longitude, latitude);
		if (mercator === 0) return [x, y];
		const north = Math.max(-STEEPEST_LATITUDE, Math.min(STEEPEST_LATITUDE, latitude));
		const share = 1 - mercator;
		return [share * x + mercator * longitude, share * y + mercator * geoMercatorRaw(0, north)[1]];
	};
	// Height only grows with latitude, so halving closes in on it.
	raw.invert = (x, y) => {
		let [south, north] = [-Math.PI / 2, Math.PI / 2];
		for (let i = 0; i < 48; i++) {
			const middle = (south + north) / 2;
			if (raw(0, middle)[1] < y) south = middle;
			else north = middle;
		}
		const longitude = x / raw(1, south)[0];
		return [Math.max(-Math.PI, Math.min(Math.PI, longitude)), south];
	};
	return raw;
}

function mercatorShare(zoom: number, size: Size): number {
	const along = (zoom - worldZoom(size) - EQUAL_AREAS) / (TRUE_ANGLES - EQUAL_AREAS);
	const share = Math.max(0, Math.min(1, along));
	return share * share * (3 - 2 * share);
}

export function cameraOf(view: MapView, size: Size): Camera {
	const { zoom, center } = view;
	const mercator = mercatorShare(zoom, size);
	const raw = mercator === 1 ? geoMercatorRaw : blend(mercator);
	const projection = geoProjection(raw)
		.rotate([-center[0], 0])
		.center([0, center[1]])
		.scale(scaleOf(zoom))
		.translate([size.width / 2, size.height / 2])
		// The shapes of the base map have points enough; more between them would cost the most while zooming.
		.precision(0);
	return {
		view,
		size,
		projection,
		rigid: mercator === 1,
		mercator,
		scale: scaleOf(zoom),
		project: ([longitude, latitude]) =>
			projection([longitude, Math.max(-85, Math.min(85, latitude))]) as [number, number],
		invert: ([x, y]) => projection.invert!([x, y]) as [number, number]
	};
}

/** The view within the limits: no closer than a town, no farther than the world, and never off the globe. */
export function limited({ center, zoom }: MapView, size: Size): MapView {
	const [longitude, latitude] = center;
	const lowest = worldZoom(size);
	return {
		center: [((((longitude + 180) % 360) + 360) % 360) - 180, Math.max(-75, Math.min(80, latitude))],
		zoom: Math.max(lowest, Math.min(CLOSEST, zoom))
	};
}

/**
 * The view after a gesture: what was under one pixel comes to lie under another, so many times as large.
 *
 * @param ratio 1 to pan, 2 to see half as much.
 */
export function moved(camera: Camera, from: Pixel, to: Pixel, ratio = 1): MapView {
	const { size } = camera;
	const held = camera.invert(from);
	const start = limited({ ...camera.view, zoom: camera.view.zoom + Math.log2(ratio) }, size);
	let view = start;
	// One step is exact where the map is Mercator's; the second mends what the blend bends.
	for (let i = 0; i < 2; i++) {
		const now = cameraOf(view, size);
		const [x, y] = now.project(held);
		const center = now.invert([size.width / 2 + x - to[0], size.height / 2 + y - to[1]]);
		view = limited({ center, zoom: start.zoom }, size);
	}
	return view;
}

/** Pixels that so many kilometres take up at a point. */
export function pixelsOf(camera: Camera, [longitude, latitude]: LonLat, kilometres: number): number {
	const degrees = kilometres / KM_A_DEGREE;
	const north = latitude + degrees > 84 ? latitude - degrees : latitude + degrees;
	const [x0, y0] = camera.project([longitude, latitude]);
	const [x1, y1] = camera.project([longitude, Math.max(-84, Math.min(84, north))]);
	return Math.hypot(x1 - x0, y1 - y0);
}

export const KM_A_DEGREE = 111.195;

/** The view some way between two, for flying: the centre and the zoom move together. */
export function between(a: MapView, b: MapView, share: number): MapView {
	const turn = ((((b.center[0] - a.center[0] + 180) % 360) + 360) % 360) - 180;
	return {
		center: [a.center[0] + turn * share, a.center[1] + (b.center[1] - a.center[1]) * share],
		zoom: a.zoom + (b.zoom - a.zoom) * share
	};
}
