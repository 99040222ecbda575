import type { LonLat } from '$lib/model';
import { without } from '$lib/explore/filter';
import type { PlaceGroup, WhereAnswer } from '$lib/explore/engine';
import type { Exploration } from '$lib/explore/exploration.svelte';
import { boxOf } from './area';
import { regionOf, type Land } from './atlas';
import type { Basemap } from './basemap.svelte';
import type { Camera } from './camera';
import type { Extent } from './fit';
import { isArea } from './marks';
import type { Area } from './names';

const MOST_PLACES = 400;
/** Pixels of a cell in which events are counted together when there are too many places. */
const CELL = 22;
/** Pixels around the picture that are asked for as well. */
const BEYOND = 60;

/** What happened where, as the filter and the view ask for it. */
export class Places {
	readonly #exploration: Exploration;
	readonly #basemap: Basemap;
	readonly #rested: () => Camera;

	/** The map leaves out the clauses that it sets, so that what lies outside them stays visible. */
	readonly #own = $derived.by(() => without(this.#exploration.filter, 'places', 'area'));
	readonly whole = $derived.by(() => this.#everywhere(this.#own));
	readonly #everywhen = $derived.by(() => this.#everywhere(without(this.#own, 'days')));
	readonly #matching = $derived.by(() => {
		const { filter } = this.#exploration;
		if (filter.places.length === 0 && !filter.area) return null;
		const { groups } = this.#everywhere(filter);
		return groups && idsOf(groups);
	});

	readonly #answer = $derived.by(() => {
		if (this.whole.groups) return this.whole;
		const rested = this.#rested();
		const { width, height } = rested.size;
		const box = boxOf(rested, [-BEYOND, -BEYOND], [width + BEYOND, height + BEYOND]);
		const cell = (360 / (256 * 2 ** rested.view.zoom)) * CELL;
		return this.#exploration.engine.where(this.#own, { box, cell, places: MOST_PLACES });
	});
	readonly groups = $derived(this.#answer.groups ?? []);
	readonly cells = $derived(this.#answer.cells ?? []);
	readonly areas: readonly Area[] = $derived.by(() =>
		this.groups.filter(isArea).map((group) => ({ group, land: this.#landOf(group) }))
	);
	/** What a view of everything has to hold, whatever the days filtered by. */
	readonly extents = $derived(extentsOf(this.#everywhen));
	/** What the place filter lets through; empty if there is no such filter. */
	readonly narrowed = $derived.by(() =>
		this.#matching ? this.groups.filter((group) => !this.fades([group])) : []
	);

	/** @param rested The camera that what does not hold still in movement is asked for. */
	constructor(exploration: Exploration, basemap: Basemap, rested: () => Camera) {
		this.#exploration = exploration;
		this.#basemap = basemap;
		this.#rested = rested;
	}

	#everywhere(filter: Exploration['filter']): WhereAnswer {
		return this.#exploration.engine.where(filter, { box: null, cell: 2, places: MOST_PLACES });
	}

	#landOf({ place, country, point }: PlaceGroup): Land | null {
		const { coarse, regions } = this.#basemap;
		if (place.kind === 'country') {
			return coarse?.countries.find(({ code }) => code !== null && code === country) ?? null;
		}
		return place.kind === 'region' && regions ? regionOf(regions, country, place.name, point) : null;
	}

	/** Whether the place filter leaves them all out. */
	fades(groups: readonly PlaceGroup[]): boolean {
		const matching = this.#matching;
		return matching !== null && !groups.some(({ place }) => matching.has(place.id));
	}

	isLit(groups: readonly PlaceGroup[]): boolean {
		const { hovered } = this.#exploration;
		return hovered.length > 0 && groups.some(({ marks }) => marks.some(({ id }) => hovered.includes(id)));
	}

	isSelected(groups: readonly PlaceGroup[]): boolean {
		const { selected } = this.#exploration;
		return selected !== null && groups.some(({ marks }) => marks.some(({ id }) => id === selected));
	}

	/** Whether some of these events is hovered or selected. */
	isSought(ids: readonly string[]): boolean {
		const { hovered, selected } = this.#exploration;
		return ids.some((id) => hovered.includes(id) || id === selected);
	}

	/** The gazetteer's id of a country, found by going up from some place in it. */
	countryId(code: string): string | null {
		const inside = this.groups.find(({ country }) => country === code);
		if (!inside) return null;
		const { values } = this.#exploration.facets.places;
		let place = values.find(({ id }) => id === inside.place.id);
		while (place && place.kind !== 'country') {
			const { parent } = place;
			if (parent === null) return null;
			place = values.find(({ id }) => id === parent);
		}
		return place?.id ?? null;
	}
}

function idsOf(groups: readonly PlaceGroup[]): ReadonlySet<string> {
	return new Set(groups.map(({ place }) => place.id));
}

function extentsOf(answer: WhereAnswer): Extent[] {
	const near = (answer.groups ?? []).filter(({ place }) => place.kind !== 'continent');
	if (near.length > 0) return near.map(({ point, radius }) => ({ point, radius }));
	if (!answer.extent) return [];
	const { west, south, east, north } = answer.extent;
	const corners: LonLat[] = [
		[west, south],
		[east, north]
	];
	return corners.map((point) => ({ point, radius: 0 }));
}
