import type { Stroke } from '$lib/explore/stroke.svelte';
import type { Basemap } from './basemap.svelte';
import { cameraOf } from './camera';
import type { Rect, Wish } from './labels';
import { setLabels, type SetLabel } from './lettering';
import type { Marking } from './marking.svelte';
import type { Spot } from './marks';
import { countrySteps, countryWishes, regionWishes, waterWishes, type Label } from './names';
import { inSlices } from './slices';
import type { Places } from './places.svelte';
import type { Viewpoint } from './viewpoint.svelte';

/** So many marks have their names set anew at each step of a brush. */
const EASY = 12;
/** Of a frame, so much goes into names. */
const SLICE_MS = 4;

interface Surroundings {
	/** The map whose own names are to be set; `null` where something else tells them. */
	readonly ground: () => Basemap | null;
	/** What lies over the map, which no name may run under. */
	readonly taken: () => readonly Rect[];
}

/** The names on the map: set when it lies still, and carried along while it moves. */
export class Labelling {
	readonly #view: Viewpoint;
	readonly #places: Places;
	readonly #marking: Marking;
	readonly #surroundings: Surroundings;

	readonly #due = $derived.by(() => {
		const { coarse, names } = this.#surroundings.ground() ?? {};
		return coarse && names ? { coarse, names, at: this.#view.rested } : null;
	});
	/** Names of countries, and what they were made of: they come a little in each frame. */
	#made: { readonly of: unknown; readonly wishes: readonly Wish<Label>[] } = $state.raw({
		of: null,
		wishes: []
	});
	readonly #countries = $derived.by(() => {
		if (!import.meta.env.SSR) return this.#made.wishes;
		return this.#due ? countryWishes(this.#due.coarse, this.#due.names, this.#due.at) : [];
	});
	readonly #regions = $derived.by(() => {
		const regions = this.#surroundings.ground()?.regions;
		return regions ? regionWishes(regions, this.#view.rested) : [];
	});
	readonly #ground = $derived.by(() => {
		const names = this.#surroundings.ground()?.names;
		if (!names) return null;
		const waters = waterWishes(names, this.#view.rested);
		return { names, countries: this.#countries, regions: this.#regions, waters };
	});
	#setAtRest: readonly SetLabel[] | null = null;
	/** Where they are many they rest while a brush moves. */
	readonly #paced: { readonly current: readonly SetLabel[] };
	readonly set = $derived.by(() => this.#paced.current);

	#make(): readonly SetLabel[] {
		const awaited = !import.meta.env.SSR && this.#due !== null && this.#made.of !== this.#due;
		if ((this.#view.moving || awaited) && this.#setAtRest) return this.#setAtRest;
		const [places, marking] = [this.#places, this.#marking];
		const { density } = places;
		const lettered = {
			areas: places.areas,
			spots: density === 'few' ? marking.spots : marking.named,
			density,
			fades: ({ groups }: Spot) => places.fades(groups),
			ground: this.#ground,
			taken: this.#surroundings.taken()
		};
		return (this.#setAtRest = setLabels(lettered, this.#view.rested));
	}

	constructor(view: Viewpoint, places: Places, marking: Marking, stroke: Stroke, surroundings: Surroundings) {
		this.#paced = stroke.paced(
			() => this.#make(),
			() => places.density !== 'few' || marking.spots.length > EASY
		);
		this.#view = view;
		this.#places = places;
		this.#marking = marking;
		this.#surroundings = surroundings;
		$effect(() => {
			const due = this.#due;
			if (!due) return;
			const { coarse, names, at } = due;
			// Of its own: a projection is told what to leave out, and the camera's is in use elsewhere.
			const steps = countrySteps(coarse, names, cameraOf(at.view, at.size));
			return inSlices(steps, SLICE_MS, (wishes) => (this.#made = { of: due, wishes }));
		});
	}
}
