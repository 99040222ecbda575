import { untrack } from 'svelte';
import type { LonLat } from '$lib/model';
import { after, together, type Answer } from '$lib/explore/answer';
import { asked } from '$lib/explore/asked.svelte';
import { without } from '$lib/explore/filter';
import type { PlaceGroup, WhereAnswer } from '$lib/explore/engine';
import type { Exploration } from '$lib/explore/exploration.svelte';
import { boxOf } from './area';
import { regionOf, type Land } from './atlas';
import type { Basemap } from './basemap.svelte';
import { cameraOf, type Camera } from './camera';
import type { Extent } from './fit';
import { isArea } from './marks';
import type { Area } from './names';
import { cellSide, squaresOf, squareZoom, type Square } from './squares';
import { AROUND } from './viewpoint.svelte';

/** With no more places than this, all of them are known with their events, and panning asks for nothing. */
const FEW = 400;
/** In and around the picture: more on it, or than a frame has time for, are counted together in squares. */
const MOST_A_PIXEL = 0.006;
const MANY = { least: 1500, most: 8000 };

const NOWHERE: WhereAnswer = {
	groups: [],
	cells: null,
	lands: [],
	placed: 0,
	unplaced: 0,
	places: 0,
	extent: null
};

/**
 * How places are drawn: `few` each with its events, those that touch as one; `many` each by its sums; more than that
 * counted together in `squares`.
 */
export type Density = 'few' | 'many' | 'squares';

/** Clauses that the map sets. */
const MAPPED = ['places', 'notPlaces', 'area', 'lasso', 'near'] as const;
/** Of the events under the pointer elsewhere, as many are looked up. */
const MOST_SOUGHT = 40;
/** Degrees: around a point, no other. */
const PINPOINT = 1e-6;

/** What happened where, as the filter and the view ask for it. */
export class Places {
	readonly #exploration: Exploration;
	readonly #basemap: Basemap;
	readonly #station: () => Camera;
	readonly #moving: () => boolean;

	/** The map leaves out the clauses that it sets, so that what lies outside them stays visible. */
	readonly #own = $derived.by(() => without(this.#exploration.filter, ...MAPPED));
	/** A brush moves day by day: what does not hang on days is asked only when something else has changed. */
	readonly #everywhenKey = $derived.by(() => JSON.stringify(without(this.#own, 'days')));
	readonly #everywhen = asked(() => {
		void this.#everywhenKey;
		const filter = without(
			untrack(() => this.#own),
			'days'
		);
		return this.#exploration.engine.where(filter, { box: null, cell: 360, places: FEW, marks: 0 });
	}, NOWHERE);
	readonly #window = $derived.by(() => {
		if (this.#everywhen.current.groups) return { box: null, cell: 360, places: FEW };
		const station = this.#station();
		const { width, height } = station.size;
		const [x, y] = [width * AROUND, height * AROUND];
		return {
			box: boxOf(station, [-x, -y], [width + x, height + y]),
			cell: cellSide(station.view.zoom),
			places: Math.min(MANY.most, Math.max(MANY.least, width * height * MOST_A_PIXEL)),
			marks: FEW,
			mercator: cameraOf({ center: [0, 0], zoom: squareZoom(station.view.zoom) }, station.size).mercator
		};
	});
	readonly #answer = asked(() => {
		const window = this.#window;
		return after(this.#exploration.engine.where(this.#own, window), (answer) => ({ answer, window }));
	}, null);
	readonly whole = $derived(this.#answer.current?.answer ?? NOWHERE);
	readonly groups = $derived(this.whole.groups ?? this.whole.lands);
	readonly squares: readonly Square[] = $derived.by(() => {
		const { answer, window } = this.#answer.current ?? {};
		return answer?.cells && window ? squaresOf(answer.cells, window.cell, window.mercator ?? 1) : [];
	});
	#lastDensity: Density | null = null;
	readonly density: Density = $derived.by(() => {
		const now = this.whole.cells ? 'squares' : this.groups.length > FEW ? 'many' : 'few';
		// Elements of the page are dear to make, so what a canvas draws stays on it until map and brush rest.
		const busy = this.#moving() || this.#exploration.stroke.going;
		const held = now === 'few' && (this.#lastDensity ?? 'few') !== 'few' && busy;
		return (this.#lastDensity = held ? 'many' : now);
	});
	/** What the place filter lets through: ids of places, or of squares; `null` if there is no such filter. */
	readonly #matching = asked(() => {
		const { filter, engine } = this.#exploration;
		if (MAPPED.every((clause) => isEmpty(filter[clause]))) return null;
		const window = this.#window;
		const places = this.density === 'squares' ? 0 : window.places;
		return after(engine.where(filter, { ...window, places, marks: 0 }), ({ groups, cells, lands }) =>
			idsOf([
				...(cells ? squaresOf(cells, window.cell, window.mercator ?? 1) : []),
				...(groups ?? lands).map(({ place }) => place)
			])
		);
	}, null);
	/** Where the events are that are looked at elsewhere, if places have come without their events. */
	readonly #soughtPlaces = asked(() => {
		const { engine, hovered, selected } = this.#exploration;
		if (this.density !== 'many') return [];
		const ids = [selected, ...hovered].slice(0, MOST_SOUGHT);
		return together(ids.map((id) => (id === null ? null : engine.mark(id))));
	}, []);
	readonly areas: readonly Area[] = $derived.by(() =>
		this.groups.filter(isArea).map((group) => ({ group, land: this.#landOf(group) }))
	);
	/** What a view of everything has to hold, whatever the days filtered by. */
	readonly extents = $derived(extentsOf(this.#everywhen.current));
	/** What the place filter lets through; empty if there is no such filter. */
	readonly narrowed = $derived.by(() =>
		this.#matching.current ? this.groups.filter((group) => !this.fades([group])) : []
	);

	/** @param station The camera whose picture, and some around it, is asked for. */
	constructor(exploration: Exploration, basemap: Basemap, station: () => Camera, moving: () => boolean) {
		this.#moving = moving;
		this.#exploration = exploration;
		this.#basemap = basemap;
		this.#station = station;
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
		const matching = this.#matching.current;
		return matching !== null && !groups.some(({ place }) => matching.has(place.id));
	}

	/** Whether the place filter leaves out all that was counted in a square. */
	fadesSquare({ id }: Square): boolean {
		const matching = this.#matching.current;
		return matching !== null && !matching.has(id);
	}

	/** A place with its events, which it comes without where there are many. */
	detailed(group: PlaceGroup): Answer<PlaceGroup> {
		const [longitude, latitude] = group.point;
		const box = {
			west: longitude - PINPOINT,
			east: longitude + PINPOINT,
			south: latitude - PINPOINT,
			north: latitude + PINPOINT
		};
		const answer = this.#exploration.engine.where(this.#own, { box, cell: 1, places: FEW });
		return after(answer, ({ groups }) => groups?.find(({ place }) => place.id === group.place.id) ?? group);
	}

	isLit(groups: readonly PlaceGroup[]): boolean {
		const { hovered } = this.#exploration;
		if (hovered.length === 0) return false;
		const [, ...sought] = this.#soughtPlaces.current;
		return groups.some(
			({ place, marks }) =>
				marks.some(({ id }) => hovered.includes(id)) || sought.some((mark) => mark?.place?.id === place.id)
		);
	}

	isSelected(groups: readonly PlaceGroup[]): boolean {
		const { selected } = this.#exploration;
		if (selected === null) return false;
		const [sought] = this.#soughtPlaces.current;
		return groups.some(
			({ place, marks }) => marks.some(({ id }) => id === selected) || sought?.place?.id === place.id
		);
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

function isEmpty(value: unknown): boolean {
	return Array.isArray(value) ? value.length === 0 : value === null;
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
	return new Set(things.map(({ id }) => id));
}

function extentsOf(answer: WhereAnswer): Extent[] {
	const near = (answer.groups ?? []).filter(({ place }) => place.kind !== 'continent');
	if (near.length > 0) return near.map(({ point, radius }) => ({ point, radius }));
	if (!answer.extent) return [];
	const { west, south, east, north } = answer.extent;
	const across = west <= east ? east - west : east - west + 360;
	// Close enough to one another that the short way between two is the way through the box.
	const points = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share): LonLat[] => [
		[west + across * share, south],
		[west + across * share, north]
	]);
	return across > WORLDWIDE ? [] : points.map((point) => ({ point, radius: 0 }));
}

/** Degrees of longitude that are as good as all. */
const WORLDWIDE = 270;
