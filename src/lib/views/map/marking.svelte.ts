import { asked } from '$lib/explore/asked.svelte';
import type { Engine } from '$lib/explore/engine';
import type { Exploration } from '$lib/explore/exploration.svelte';
import { tollScale, tollScaleOf } from '../toll-scale';
import { cameraOf, isSeen } from './camera';
import { circlesOf } from './crowd';
import { discOf, gather, isArea, spotOf, type Measure, type Spot } from './marks';
import { crowdOfCircles, crowdOfSquares } from './paint-crowd';
import type { Places } from './places.svelte';
import { stepOf, stepsFor, type Square } from './squares';
import type { Viewpoint } from './viewpoint.svelte';

/** Clusters change at steps of zoom, so that they hold still in between. */
const STEPS_A_ZOOM = 4;
/** Pixels outside the picture in which marks are drawn as well. */
const BEYOND = 60;
/** Of many places the gravest are named. */
const NAMED = 60;

/** The places as marks: few that gather and open, many circles, or squares of colour. */
export class Marking {
	readonly #exploration: Exploration;
	readonly #places: Places;
	readonly #view: Viewpoint;

	/** What the reader wants sizes and colours to stand for. */
	wished: Measure = $state('toll');
	readonly #scale = asked(() => tollScaleOf(this.#exploration.engine as Engine), tollScale(1));
	readonly scale = $derived(this.#scale.current);
	readonly tolls = $derived.by(
		() =>
			this.#places.groups.some(({ killed, injured }) => killed > 0 || injured > 0) ||
			this.#places.squares.some(({ killed }) => killed > 0)
	);
	readonly injured = $derived.by(() => this.#places.groups.some(({ injured }) => injured > 0));
	/** Where no toll is known, events are what there is to measure. */
	readonly measure: Measure = $derived(this.tolls ? this.wished : 'events');

	readonly #clusterZoom = $derived.by(() => {
		const { zoom } = (this.#view.moving ? this.#view.camera : this.#view.rested).view;
		return Math.floor(zoom * STEPS_A_ZOOM + 1e-6) / STEPS_A_ZOOM;
	});
	readonly spots: readonly Spot[] = $derived.by(() => {
		const [places, measure, scale] = [this.#places, this.measure, this.scale];
		if (places.density !== 'few') return [];
		// Whether two places touch does not hang on where the map looks, so panning leaves the clusters alone.
		const { fitted, size } = this.#view;
		const flat = cameraOf({ center: fitted.center, zoom: this.#clusterZoom }, size);
		const discs = places.groups
			.filter((group) => !isArea(group))
			.map((group) => discOf(group, flat.project(group.point), measure, scale));
		// What the filter leaves out is not to be lost within what it lets through, nor the reverse.
		const out = discs.filter(({ group }) => places.fades([group]));
		const through = discs.filter(({ group }) => !places.fades([group]));
		return [...gather(out, measure, scale), ...gather(through, measure, scale)].sort(
			(a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1)
		);
	});
	/** Those of the spots that may be in view. */
	readonly inSight = $derived.by(() => {
		const { camera } = this.#view;
		return this.spots.filter(({ point }) => isSeen(camera, camera.project(point), BEYOND));
	});

	readonly circles = $derived.by(() => {
		const places = this.#places;
		if (places.density !== 'many') return [];
		return circlesOf(places.groups, (group) => places.fades([group]), this.measure, this.scale);
	});
	readonly #count = $derived((square: Square) => (this.measure === 'toll' ? square.killed : square.events));
	/** The least counts of the squares' colours; `null` if there are none. */
	readonly #paced: { readonly current: readonly number[] | null };
	readonly steps = $derived.by(() =>
		this.#places.density === 'squares' ? (this.#paced.current ?? this.#stepsNow()) : null
	);
	#stepsNow(): number[] {
		return stepsFor(this.#places.squares.reduce((most, square) => Math.max(most, this.#count(square)), 1));
	}

	/** What a canvas draws. */
	readonly crowd = $derived.by(() => {
		const steps = this.steps;
		if (!steps) return crowdOfCircles(this.circles);
		return crowdOfSquares(
			this.#places.squares.map((square) => ({
				square,
				step: stepOf(this.#count(square), steps),
				faded: this.#places.fadesSquare(square)
			}))
		);
	});
	/** Of many circles, those that are to be named. */
	readonly named: readonly Spot[] = $derived.by(() => {
		const { rested } = this.#view;
		return this.circles
			.filter(({ faded }) => !faded)
			.slice(0, 4 * NAMED)
			.filter(({ group }) => isSeen(rested, rested.project(group.point)))
			.slice(0, NAMED)
			.map(({ group, radius }) => ({ ...spotOf([group], this.measure, this.scale), radius }));
	});
	/** Most events in one mark. */
	readonly most = $derived.by(() => {
		const marks = this.circles.length > 0 ? this.circles.map(({ group }) => group) : this.spots;
		return marks.reduce((most, { events }) => Math.max(most, events), 1);
	});

	constructor(exploration: Exploration, places: Places, view: Viewpoint) {
		this.#exploration = exploration;
		this.#places = places;
		this.#view = view;
		// While a brush moves, a colour goes on meaning the same.
		this.#paced = exploration.stroke.paced(
			() => (places.density === 'squares' ? this.#stepsNow() : null),
			() => places.density === 'squares'
		);
	}
}
