import { after, together } from '$lib/explore/answer';
import { asked } from '$lib/explore/asked.svelte';
import type { Mark } from '$lib/explore/engine';
import type { Exploration } from '$lib/explore/exploration.svelte';
import type { TimelineAnswers } from './answers.svelte';
import type { Cells } from './cells';
import { binOf, type Counted } from './counted';
import type { Stop } from './keys';
import { markAt, markOf, singleOf, type Single } from './singles';

interface Pointed {
	/** What was on the screen; pointing ends when that changes. */
	readonly counted: Counted;
	readonly bin: number;
	readonly single: Single | null;
}

/** Twins of what is pointed at elsewhere that are lit here, at most. */
const MOST_LIT = 8;

/** What pointer and keyboard are at among events that are counted. */
export class CountedPointing {
	readonly #exploration: Exploration;
	readonly #answers: TimelineAnswers;
	readonly #counted: () => Counted | null;
	readonly #cells: () => Cells | null;
	#pointed: Pointed | null = $state.raw(null);
	#stop: Stop = $state.raw({ bin: -1, at: 0 });
	#focused = $state(false);

	constructor(
		exploration: Exploration,
		answers: TimelineAnswers,
		counted: () => Counted | null,
		cells: () => Cells | null
	) {
		this.#exploration = exploration;
		this.#answers = answers;
		this.#counted = counted;
		this.#cells = cells;
	}

	/** Where Tab stops: where the keyboard was last, else at the first bin with events. */
	readonly stop: Stop = $derived.by(() => {
		const events = this.#counted()?.events;
		if (!events) return { bin: -1, at: 0 };
		const { bin, at } = this.#stop;
		return events[bin] > at ? this.#stop : { bin: events.findIndex((count) => count > 0), at: 0 };
	});

	readonly pointed: Omit<Pointed, 'counted'> | null = $derived.by(() => {
		if (this.#pointed && this.#pointed.counted === this.#counted()) return this.#pointed;
		if (!this.#focused || this.stop.bin < 0) return null;
		return { bin: this.stop.bin, single: this.told?.single ?? null };
	});
	readonly bin = $derived.by(() => {
		const counted = this.#counted();
		return counted && this.pointed && binOf(counted, this.pointed.bin);
	});

	readonly #told = asked(() => {
		const { engine, filter } = this.#answers;
		const counted = this.#counted();
		if (!counted || !this.#cells() || !this.#focused) return null;
		return markAt(engine, filter, counted, this.stop.bin, this.stop.at);
	}, null);
	readonly #mark = asked(() => {
		const { engine, filter } = this.#answers;
		const single = this.#pointed?.single;
		return single ? markOf(engine, filter, this.#pointed!.counted, single) : null;
	}, null);
	readonly #lit = asked(() => this.#twins(), []);

	/** The event that the keyboard is at, where events have cells of their own. */
	get told() {
		return this.#told.current;
	}

	/** The event that pointer or keyboard is at. */
	readonly mark: Mark | null = $derived.by(() => {
		if (!this.pointed?.single) return null;
		return this.pointed === this.#pointed ? this.#mark.current : (this.told?.mark ?? null);
	});

	/** Cells of the selected event, and of those pointed at anywhere. */
	get lit(): readonly { id: string; single: Single }[] {
		return this.#cells() ? this.#lit.current : [];
	}

	#twins() {
		const { engine, filter } = this.#answers;
		const counted = this.#counted();
		if (!counted || !this.#cells()) return [];
		const { selected, hovered } = this.#exploration;
		const others = hovered.filter((id) => id !== selected).slice(0, MOST_LIT);
		const ids = selected === null ? others : [...others, selected];
		const found = ids.map((id) =>
			after(singleOf(engine, filter, counted, id), (single) => single && { id, single })
		);
		return after(together(found), (twins) => twins.filter((twin) => twin !== null));
	}

	/** The pointer is over a bin, and perhaps over one of its events. */
	point(bin: number, single: Single | null): void {
		const counted = this.#counted();
		if (!counted || bin < 0) return this.leave();
		const was = this.pointed;
		if (was?.bin === bin && was.single?.family === single?.family && was.single?.at === single?.at) return;
		this.#pointed = { counted, bin, single };
		if (!single) return this.#exploration.hover();
		const { engine, filter } = this.#answers;
		const pointed = this.#pointed;
		after(markOf(engine, filter, counted, single), (mark) => {
			if (mark && this.#pointed === pointed) this.#exploration.hover(mark.id);
		});
	}

	leave(): void {
		if (this.#pointed || this.#exploration.hovered.length > 0) this.#exploration.hover();
		this.#pointed = null;
	}

	focus(): void {
		this.#focused = true;
		this.#pointed = null;
		this.#hoverTold();
	}

	blur(): void {
		this.#focused = false;
		this.leave();
	}

	/** The keyboard goes to another bin or event. */
	step(stop: Stop): void {
		this.#stop = stop;
		this.#pointed = null;
		this.#hoverTold();
	}

	/** Calls back with the event that the keyboard is at, asked for anew: what was told last may be the one before. */
	find(then: (mark: Mark) => void): void {
		const { engine, filter } = this.#answers;
		const counted = this.#counted();
		if (!counted || !this.#cells()) return;
		after(markAt(engine, filter, counted, this.stop.bin, this.stop.at), (found) => {
			if (found) then(found.mark);
		});
	}

	#hoverTold(): void {
		const { stop } = this;
		this.find(({ id }) => {
			if (this.#focused && this.stop === stop) this.#exploration.hover(id);
		});
	}
}
