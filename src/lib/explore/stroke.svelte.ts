import { untrack } from 'svelte';

/** A stroke goes on while its next change comes within so many milliseconds. */
const PAUSE = 120;
/** Milliseconds from one beat to the next. */
const BEAT = 500;
/** Figures take turns: each is made again at every so manieth change, fifteen times a second of sixty frames. */
const TURNS = 4;

/** Many changes in a row, as a brush makes them that is drawn, or days that are played back. */
export class Stroke {
	/** From the second change, or from the first of a gesture, until it has come to rest. */
	going = $state(false);
	/** For what is too slow to follow each change: changes now and then while a stroke goes on. */
	beat = $state(0);
	/** Changes so far. */
	#steps = $state(0);
	#takers = 0;
	#held = false;
	#last = -Infinity;
	#beaten = -Infinity;
	#rest: ReturnType<typeof setTimeout> | undefined;

	/** Something has changed. */
	step(): void {
		const now = performance.now();
		const begun = now - this.#last > PAUSE;
		this.#last = now;
		if (begun) this.#beaten = now;
		if (begun && !this.#held) return;
		this.going = true;
		this.#steps++;
		if (now - this.#beaten > BEAT) {
			this.#beaten = now;
			this.beat++;
		}
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => (this.going = false), PAUSE);
	}

	/** A gesture begins: its first change is one of many, however far it goes. */
	hold(): void {
		this.#held = true;
	}

	release(): void {
		this.#held = false;
	}

	/**
	 * A value for what would hold up a stroke: made at its first change, at each beat and when it has come to rest.
	 * Call while a component is set up.
	 *
	 * @param slow While `false`, every change shows.
	 * @param beats Whether it is made at beats as well.
	 */
	paced<T>(value: () => T, slow: () => boolean, beats = true): { readonly current: T } {
		return this.#made(value, slow, () => (beats ? this.beat : 0));
	}

	/**
	 * A value that is read rather than watched, as figures are: made at some changes of a stroke, at others than its
	 * neighbours, so that no frame has all of them to write, and when it has come to rest.
	 */
	byTurns<T>(value: () => T): { readonly current: T } {
		const first = this.#takers++;
		const turn = $derived(Math.floor((this.#steps + first) / TURNS));
		return this.#made(
			value,
			() => true,
			() => turn
		);
	}

	#made<T>(value: () => T, slow: () => boolean, beatNow: () => number): { readonly current: T } {
		let held: { readonly value: T; readonly beat: number } | null = null;
		const current = $derived.by(() => {
			const { going } = this;
			const beat = beatNow();
			if (going && held?.beat === beat && untrack(slow)) return held.value;
			held = { value: value(), beat };
			return held.value;
		});
		return {
			get current() {
				return current;
			}
		};
	}
}
