import { untrack } from 'svelte';

/** A gesture goes on while its next change comes within so many milliseconds. */
const PAUSE = 120;

/**
 * A value for what is too slow to follow each step of a gesture: a single change shows in the same frame; of many
 * in a row the first, and the last once they have come to rest. Call while a component is set up.
 *
 * @param slow While `false`, every change shows.
 */
export function rested<T>(value: () => T, slow: () => boolean): { readonly current: T } {
	let shown = $state.raw(untrack(value));
	let changed = -Infinity;

	$effect.pre(() => {
		const next = value();
		const before = changed;
		changed = performance.now();
		if (changed - before > PAUSE) {
			shown = next;
			return;
		}
		const rest = setTimeout(() => (shown = next), PAUSE);
		return () => clearTimeout(rest);
	});

	return {
		get current() {
			return slow() ? shown : value();
		}
	};
}
