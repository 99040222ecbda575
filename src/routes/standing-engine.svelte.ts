import { untrack } from 'svelte';
import type { Engine } from '$lib/explore/engine';
import type { Filter } from '$lib/explore/filter';
import { engineInSteps, engineOver, type Part } from './engine-over';

/** So many rows are joined and counted within a frame. */
const AT_ONCE = 50_000;
/** Milliseconds of a turn that making an engine takes: pictures and gestures come in between. */
const TURN = 8;

/**
 * The engine over parts that change. Over few rows it is made when it is asked for; over many between frames, and the
 * one before stands meanwhile. The newest parts win.
 */
export class StandingEngine {
	readonly #parts: () => readonly Part[];
	/** The last that was made between frames; `null` once parts are few. */
	#late: Engine | null = $state.raw(null);
	#last: Engine | null = null;
	readonly current: Engine = $derived.by(() => this.#stand());

	/**
	 * Make it while a component is set up.
	 *
	 * @param filter What the engine will be asked with first.
	 */
	constructor(parts: () => readonly Part[], filter: () => Filter) {
		this.#parts = parts;
		$effect(() => {
			const now = parts();
			if (isLong(now)) return inTurns(engineInSteps(now, untrack(filter)), (made) => (this.#late = made));
			this.#late = null;
		});
	}

	#stand(): Engine {
		const parts = this.#parts();
		return (this.#last = (isLong(parts) && (this.#late ?? this.#last)) || engineOver(parts));
	}
}

function isLong(parts: readonly Part[]): boolean {
	return parts.reduce((sum, { columns }) => sum + columns.length, 0) > AT_ONCE;
}

/** Takes steps a turn at a time. @returns Gives the rest up. */
function inTurns<T>(steps: Generator<void, T>, made: (value: T) => void): () => void {
	// A timer waits for four milliseconds from the fifth turn on; a message comes at once, and frames come between.
	const { port1: ours, port2: calls } = new MessageChannel();
	ours.onmessage = () => {
		const end = performance.now() + TURN;
		do {
			const step = steps.next();
			if (!step.done) continue;
			ours.close();
			return made(step.value);
		} while (performance.now() < end);
		calls.postMessage(null);
	};
	calls.postMessage(null);
	return () => ours.close();
}
