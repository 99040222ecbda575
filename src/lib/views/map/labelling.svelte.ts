import type { Stroke } from '$lib/explore/stroke.svelte';
import type { Basemap } from './basemap.svelte';
import type { Rect } from './labels';
import { groundNames, setLabels, type SetLabel } from './lettering';
import type { Marking } from './marking.svelte';
import type { Spot } from './marks';
import type { Places } from './places.svelte';
import type { Viewpoint } from './viewpoint.svelte';

/** So many marks have their names set anew at each step of a brush. */
const EASY = 12;

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

	readonly #ground = $derived.by(() => {
		const map = this.#surroundings.ground();
		return map?.names ? groundNames(map.coarse, map.regions, map.names, this.#view.rested) : null;
	});
	#setAtRest: readonly SetLabel[] | null = null;
	/** Where they are many they rest while a brush moves. */
	readonly #paced: { readonly current: readonly SetLabel[] };
	readonly set = $derived.by(() => this.#paced.current);

	#make(): readonly SetLabel[] {
		if (this.#view.moving && this.#setAtRest) return this.#setAtRest;
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
	}
}
