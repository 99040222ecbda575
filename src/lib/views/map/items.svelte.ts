import type { Stroke } from '$lib/explore/stroke.svelte';
import { isSeen, type Camera } from './camera';
import { circleItems, squareItems } from './crowd';
import type { Labelling } from './labelling.svelte';
import { standing } from './lettering';
import type { Marking } from './marking.svelte';
import type { Places } from './places.svelte';
import type { Item } from './pointing.svelte';
import type { Viewpoint } from './viewpoint.svelte';

/** All on the map that can be pointed at, focused and opened, where it lies now. */
export class Items {
	readonly #view: Viewpoint;
	readonly #places: Places;
	readonly #marking: Marking;
	readonly #labelling: Labelling;

	#atRest: { readonly crowd: readonly Item[]; readonly all: readonly Item[] } | null = null;
	/** Nobody points at anything while it moves: all lies where it lay at the last rest. */
	#lay() {
		const { moving, rested } = this.#view;
		if (moving && this.#atRest) return this.#atRest;
		const { steps, circles } = this.#marking;
		const crowd = (steps ? squareItems(this.#places.squares, rested) : circleItems(circles, rested)).filter(
			({ x, y }) => isSeen(rested, [x, y])
		);
		const all = [...crowd, ...this.#spotItems(rested), ...this.#areaItems(rested)];
		return (this.#atRest = { crowd, all: all.sort((a, b) => a.x - b.x || a.y - b.y) });
	}
	readonly #paced: { readonly current: { readonly crowd: readonly Item[]; readonly all: readonly Item[] } };
	/** What a canvas draws. */
	readonly crowd = $derived.by(() => this.#paced.current.crowd);
	/** From left to right. */
	readonly all = $derived.by(() => this.#paced.current.all);

	constructor(view: Viewpoint, places: Places, marking: Marking, labelling: Labelling, stroke: Stroke) {
		this.#paced = stroke.paced(
			() => this.#lay(),
			() => places.density !== 'few'
		);
		this.#view = view;
		this.#places = places;
		this.#marking = marking;
		this.#labelling = labelling;
	}

	#spotItems(rested: Camera): Item[] {
		return this.#marking.spots.flatMap((spot) => {
			const [x, y] = rested.project(spot.point);
			if (!isSeen(rested, [x, y])) return [];
			return [{ key: spot.id, x, y, radius: spot.radius, point: spot.point, subject: spot }];
		});
	}

	/** The name of an area is its mark. */
	#areaItems(rested: Camera): Item[] {
		return this.#labelling.set.flatMap((set) => {
			const { placed } = set;
			const area = this.#places.areas.find(({ group }) => `area ${group.place.id}` === placed.id);
			if (!area) return [];
			const [x, y] = standing(set, rested);
			const { point } = placed.label;
			const subject = { ...area.group, groups: [area.group] };
			return [{ key: placed.id, x, y, radius: 14, point, subject }];
		});
	}
}
