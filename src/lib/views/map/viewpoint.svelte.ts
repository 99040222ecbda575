import { untrack } from 'svelte';
import { cubicInOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import type { LonLat } from '$lib/model';
import type { Exploration, MapView } from '$lib/explore/exploration.svelte';
import { zoomMap } from '../behaviours/zoom-map';
import { between, cameraOf, CLOSEST, limited, moved, worldZoom, type Camera, type Pixel } from './camera';
import { fit, type Extent } from './fit';

/** What a server draws for; the page then stretches it over the room there is. */
const DRAWN_FOR = { width: 900, height: 440 };
export const FLIGHT_MS = 250;
/** Pixels from the edge within which something counts as out of view. */
const INSET = 12;

/** Where the map looks: the view asked for, the flight there, and where it last lay still. */
export class Viewpoint {
	readonly #exploration: Exploration;
	readonly #extents: () => readonly Extent[];

	/** Of the element, as it is laid out; 0 before. */
	width = $state(0);
	height = $state(0);
	readonly size = $derived(
		this.width > 0 && this.height > 0 ? { width: this.width, height: this.height } : DRAWN_FOR
	);
	/** Kept free for circles, names and the controls when a view is fitted. */
	readonly margins = $derived({
		top: Math.min(44, this.size.height * 0.12),
		bottom: Math.min(48, this.size.height * 0.14),
		left: Math.min(64, this.size.width * 0.1),
		right: Math.max(78, Math.min(96, this.size.width * 0.16))
	});
	#lastFitted: MapView | null = null;
	/** The view of all that happened: the same object for as long as it looks the same, or all would be drawn anew. */
	readonly fitted = $derived.by(() => {
		const extents = this.#extents();
		// A search that nothing matches yet is no reason to fly off to the whole world.
		if (extents.length === 0 && this.#lastFitted) return this.#lastFitted;
		const view = fit(extents, this.size, this.margins);
		return this.#lastFitted && sameView(this.#lastFitted, view)
			? this.#lastFitted
			: (this.#lastFitted = view);
	});
	/** The view that is asked for; what is seen may still be on its way there. */
	readonly target = $derived.by(() =>
		this.#exploration.map ? limited(this.#exploration.map, this.size) : this.fitted
	);

	readonly #shown: Tween<MapView>;
	#gesturing = $state(false);
	readonly moving = $derived.by(() => this.#gesturing || !sameView(this.#shown.current, this.target));
	readonly camera = $derived.by(() => cameraOf(this.#shown.current, this.size));

	#restedCamera: Camera | null = null;
	/** The camera as of when the map last lay still: names are set for it, and only moved along until it rests again. */
	readonly rested = $derived.by(() => {
		const now = this.camera;
		if (!this.moving || !this.#restedCamera) this.#restedCamera = now;
		return this.#restedCamera;
	});

	#station: Camera | null = null;
	/** The camera that is asked for: the rested one, or one on the way, once the movement leaves what that one took in. */
	readonly station = $derived.by(() => {
		const now = this.camera;
		if (!this.moving || !this.#station || !takesIn(this.#station, now)) this.#station = now;
		return this.#station;
	});

	readonly canZoomIn = $derived(this.target.zoom < CLOSEST - 1e-6);
	readonly canZoomOut = $derived(this.target.zoom > worldZoom(this.size) + 1e-6);

	/** @param extents What a fitted view has to hold. */
	constructor(exploration: Exploration, extents: () => readonly Extent[]) {
		this.#exploration = exploration;
		this.#extents = extents;
		this.#shown = new Tween<MapView>(
			untrack(() => this.target),
			{ duration: FLIGHT_MS, easing: cubicInOut, interpolate: (a, b) => (share) => between(a, b, share) }
		);
		let lastSize = untrack(() => this.size);
		$effect.pre(() => {
			const cut = this.#gesturing || prefersReducedMotion.current || this.size !== lastSize;
			lastSize = this.size;
			this.#shown.set(this.target, { duration: cut ? 0 : FLIGHT_MS });
		});
	}

	/** @param off Whether gestures belong to something else for now. */
	gestures(off: () => boolean) {
		return zoomMap({
			zoom: () => ({ now: this.camera.view.zoom, least: worldZoom(this.size), most: CLOSEST }),
			move: (from, to, ratio) => (this.#exploration.map = moved(this.#aim, from, to, ratio)),
			begin: () => (this.#gesturing = true),
			rest: () => (this.#gesturing = false),
			off,
			duration: () => (prefersReducedMotion.current ? 0 : FLIGHT_MS)
		});
	}

	get #aim(): Camera {
		return cameraOf(this.target, this.size);
	}

	zoomBy(steps: number): void {
		const middle: Pixel = [this.size.width / 2, this.size.height / 2];
		this.#exploration.map = moved(this.#aim, middle, middle, 2 ** steps);
	}

	panBy(x: number, y: number): void {
		this.#exploration.map = moved(this.#aim, [0, 0], [x, y]);
	}

	/** Fits these; once more, or with none, all that there is. */
	fit(extents: readonly Extent[]): void {
		const view = extents.length > 0 ? fit(extents, this.size, this.margins) : null;
		const again = this.#exploration.map !== null && view !== null && sameView(view, this.target);
		this.#exploration.map = again ? null : view;
	}

	/** Goes at least one step closer, as near as these points can be seen together. */
	approach(points: readonly LonLat[]): void {
		const extents = points.map((point) => ({ point, radius: 0 }));
		const { center, zoom } = fit(extents, this.size, this.margins, CLOSEST);
		const closer = Math.max(zoom, Math.min(CLOSEST, this.camera.view.zoom + 1));
		this.#exploration.map = limited({ center, zoom: closer }, this.size);
	}

	/** Brings a point into view, if it is not. */
	reveal(point: LonLat): void {
		const [x, y] = this.#aim.project(point);
		const { width, height } = this.size;
		const seen = x > INSET && y > INSET && x < width - INSET && y < height - INSET;
		if (!seen) this.#exploration.map = limited({ center: point, zoom: this.target.zoom }, this.size);
	}
}

/** Share of each side around a camera's picture that is asked for as well. */
export const AROUND = 0.25;
/** Steps of zoom after which what was asked for is too coarse, or too fine. */
const STEPS = 1.25;

/** Whether what lies in and around one camera's picture holds all that another sees. */
function takesIn(station: Camera, { view, size, scale, project }: Camera): boolean {
	if (station.size !== size || Math.abs(view.zoom - station.view.zoom) > STEPS) return false;
	// All the world was asked for.
	if (station.mercator === 0) return true;
	const [x, y] = project(station.view.center);
	const reach = (side: number) => side * (0.5 + AROUND) * (scale / station.scale) - side / 2;
	return (
		Math.abs(x - size.width / 2) <= reach(size.width) && Math.abs(y - size.height / 2) <= reach(size.height)
	);
}

function sameView(a: MapView, b: MapView): boolean {
	return (
		Math.abs(a.zoom - b.zoom) < 1e-9 &&
		Math.abs(a.center[0] - b.center[0]) < 1e-9 &&
		Math.abs(a.center[1] - b.center[1]) < 1e-9
	);
}
