import { tick } from 'svelte';
import type { LonLat } from '$lib/model';
import type { PlaceGroup } from '$lib/explore/engine';
import type { Exploration } from '$lib/explore/exploration.svelte';
import { cameraOf, CLOSEST } from './camera';
import type { Spot } from './marks';
import type { Square } from './squares';
import type { Viewpoint } from './viewpoint.svelte';
import { DIRECTIONS, nextStop } from './walk';

/** A mark that can be pointed at, focused and opened. */
export interface Item {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Of a square, half its sides. */
	readonly half?: readonly [number, number];
	/** Where it lies: its pixels are those of the last rest. */
	readonly point: LonLat;
	readonly square?: Square;
	readonly subject: Pick<Spot, 'groups' | 'events' | 'killed' | 'injured'>;
}

/** Which mark the reader points at, walks to by keys, or has opened. */
export class Pointing {
	readonly #exploration: Exploration;
	readonly #view: Viewpoint;
	readonly #items: () => readonly Item[];
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew with each list
	readonly #byKey = $derived.by(() => new Map(this.#items().map((item) => [item.key, item])));

	/** The mark under the pointer or the focus, by its key; it is told about beside it. */
	#pointed: string | null = $state(null);
	/** The mark whose card is open. */
	opened: string | null = $state(null);
	#current: string | null = $state(null);

	/** The one mark that Tab leads to. */
	readonly tabStop = $derived.by(() =>
		this.#current !== null && this.#byKey.has(this.#current) ? this.#current : (this.#items()[0]?.key ?? null)
	);
	/** The mark that is told about. */
	readonly told = $derived.by(() => {
		const key = this.opened ?? (this.#view.moving ? null : this.#pointed);
		return key === null ? null : (this.#byKey.get(key) ?? null);
	});

	/** @param items All that can be focused, from left to right. */
	constructor(exploration: Exploration, view: Viewpoint, items: () => readonly Item[]) {
		this.#exploration = exploration;
		this.#view = view;
		this.#items = items;
	}

	point(key: string, groups: readonly PlaceGroup[]): void {
		this.#pointed = key;
		this.#exploration.hover(...groups.flatMap(({ marks }) => marks.map(({ id }) => id)));
	}

	unpoint(key: string): void {
		if (this.#pointed === key) this.#pointed = null;
		this.#exploration.hover();
	}

	/** Nothing is under the pointer any more. */
	leave(): void {
		if (this.#pointed !== null) this.unpoint(this.#pointed);
	}

	focused(key: string, groups: readonly PlaceGroup[]): void {
		this.#current = key;
		this.point(key, groups);
	}

	press(key: string): void {
		const item = this.#byKey.get(key);
		if (!item) return;
		const { groups } = item.subject;
		if (groups.length > 1 && this.#view.camera.view.zoom < CLOSEST - 0.5 && this.#spread(groups)) {
			this.opened = null;
			this.#view.approach(groups.map(({ point }) => point));
			return;
		}
		this.opened = this.opened === key ? null : key;
		const marks = groups.flatMap((group) => group.marks);
		if (marks.length === 1) this.#exploration.select(marks[0].id);
	}

	/** Opens the card of a mark, however many places it stands for. @returns Whether there is such a mark. */
	open(key: string): boolean {
		if (!this.#byKey.has(key)) return false;
		this.opened = key;
		return true;
	}

	/** Whether zooming in could ever tell the places apart. */
	#spread(groups: readonly PlaceGroup[]): boolean {
		const near = cameraOf({ center: groups[0].point, zoom: CLOSEST }, this.#view.size);
		const [x, y] = near.project(groups[0].point);
		return groups.some(
			({ point }) => Math.hypot(near.project(point)[0] - x, near.project(point)[1] - y) > 20
		);
	}

	/** Arrow keys on a mark lead to the next one that way; Home and End to the first and last. */
	onkeydown(event: KeyboardEvent, key: string): void {
		const item = this.#byKey.get(key);
		if (!item) return;
		const items = this.#items();
		const frame = (event.currentTarget as Element).closest('.map');
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			this.press(key);
		} else if (event.key === 'Escape' && this.opened) this.opened = null;
		else if (event.key === 'Home') this.#focusOn(items[0], frame);
		else if (event.key === 'End') this.#focusOn(items.at(-1)!, frame);
		else if (event.key in DIRECTIONS) this.#focusOn(nextStop(items, item, DIRECTIONS[event.key]), frame);
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	async #focusOn(item: Item | null, frame: Element | null): Promise<void> {
		if (!item) return;
		this.#current = item.key;
		this.opened = null;
		const find = () => frame?.querySelector<SVGElement>(`[data-key="${CSS.escape(item.key)}"]`);
		// Of many, one that has not been looked at stands on a canvas only, until now.
		if (!find()) await tick();
		find()?.focus();
	}
}
