import type { Basemap } from './basemap.svelte';
import type { Rect } from './labels';
import { groundNames, setLabels, type SetLabel } from './lettering';
import type { Marking } from './marking.svelte';
import type { Spot } from './marks';
import type { Places } from './places.svelte';
import type { Viewpoint } from './viewpoint.svelte';

/** The names on the map: set when it lies still, and carried along while it moves. */
export class Labelling {
	readonly #view: Viewpoint;
	readonly #places: Places;
	readonly #marking: Marking;
	readonly #basemap: Basemap;
	readonly #taken: () => readonly Rect[];

	readonly #ground = $derived.by(
		() =>
			this.#basemap.names &&
			groundNames(this.#basemap.coarse, this.#basemap.regions, this.#basemap.names, this.#view.rested)
	);
	#setAtRest: readonly SetLabel[] | null = null;
	readonly set = $derived.by(() => {
		if (this.#view.moving && this.#setAtRest) return this.#setAtRest;
		const [places, marking] = [this.#places, this.#marking];
		const crowded = places.density !== 'few';
		const lettered = {
			areas: places.areas,
			spots: crowded ? marking.named : marking.spots,
			crowded,
			fades: ({ groups }: Spot) => places.fades(groups),
			ground: this.#ground,
			taken: this.#taken()
		};
		return (this.#setAtRest = setLabels(lettered, this.#view.rested));
	});
	/** @param taken What lies over the map, which no name may run under. */
	constructor(
		view: Viewpoint,
		places: Places,
		marking: Marking,
		basemap: Basemap,
		taken: () => readonly Rect[]
	) {
		this.#view = view;
		this.#places = places;
		this.#marking = marking;
		this.#basemap = basemap;
		this.#taken = taken;
	}
}
