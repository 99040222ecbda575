import type { DaySpan } from '$lib/explore/engine';
import type { Stand } from './lanes';
import type { TimelineWindow } from './window.svelte';

/** Keys on the plot itself: arrows pan and zoom, Home and End go to the first event and the last. @returns Whether it was one. */
export function moveByKey(event: KeyboardEvent, window: TimelineWindow, extent: DaySpan | null): boolean {
	const { from, to } = window.days;
	const share = event.shiftKey ? 0.8 : 0.2;
	if (event.key === 'ArrowLeft') window.pan(-share);
	else if (event.key === 'ArrowRight') window.pan(share);
	else if (event.key === 'ArrowUp') window.closer();
	else if (event.key === 'ArrowDown') window.farther();
	else if (event.key === 'Home' && extent) window.pan((extent.from - from) / (to - from));
	else if (event.key === 'End' && extent) window.pan((extent.to - to) / (to - from));
	else return false;
	return true;
}

/** Keys anywhere in the plot, about the day of what has the focus. @returns Whether it was one. */
export function zoomByKey(event: KeyboardEvent, window: TimelineWindow, about: number | undefined): boolean {
	if (event.key === '+' || event.key === '=') window.closer(about);
	else if (event.key === '-' || event.key === '_') window.farther(about);
	else if (event.key === '0') window.fit();
	else return false;
	return true;
}

/** The mark that an arrow leads to from another; the same one at an end, `undefined` for other keys. */
export function neighbour(stands: readonly Stand[], at: number, key: string): Stand | undefined {
	const here = stands[at];
	const along = (i: number) => stands[Math.max(0, Math.min(i, stands.length - 1))];
	switch (key) {
		case 'ArrowRight':
			return along(at + 1);
		case 'ArrowLeft':
			return along(at - 1);
		case 'Home':
			return along(0);
		case 'End':
			return along(stands.length - 1);
		case 'ArrowUp':
		case 'ArrowDown': {
			const way = key === 'ArrowDown' ? 1 : -1;
			const far = (stand: Stand) => Math.abs(stand.shape.x - here.shape.x) + 2 * Math.abs(stand.y - here.y);
			const beyond = stands.filter((stand) => (stand.y - here.y) * way > 4);
			return beyond.sort((a, b) => far(a) - far(b))[0] ?? here;
		}
	}
}

/** A way through bars, or through the events within them. */
export interface Stop {
	readonly bin: number;
	/** Which event of the bin. */
	readonly at: number;
}

/**
 * Where an arrow leads among bars; `undefined` for other keys.
 *
 * @param one Event by event, and not bar by bar.
 */
export function nextStop(
	events: Uint32Array,
	{ bin, at }: Stop,
	key: string,
	one: boolean
): Stop | undefined {
	const filled = (from: number, way: 1 | -1) => {
		for (let i = from; i >= 0 && i < events.length; i += way) if (events[i] > 0) return i;
		return -1;
	};
	const stay = { bin, at };
	switch (key) {
		case 'ArrowRight':
		case 'ArrowUp': {
			if (one && key === 'ArrowRight' && at + 1 < events[bin]) return { bin, at: at + 1 };
			const next = filled(bin + 1, 1);
			return next < 0 ? stay : { bin: next, at: 0 };
		}
		case 'ArrowLeft':
		case 'ArrowDown': {
			if (one && key === 'ArrowLeft' && at > 0) return { bin, at: at - 1 };
			const next = filled(bin - 1, -1);
			if (next < 0) return stay;
			return { bin: next, at: one && key === 'ArrowLeft' ? events[next] - 1 : 0 };
		}
		case 'Home':
			return { bin: filled(0, 1), at: 0 };
		case 'End': {
			const last = filled(events.length - 1, -1);
			return { bin: last, at: one ? events[last] - 1 : 0 };
		}
	}
}
