import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import type { Exploration } from '$lib/explore/exploration.svelte';
import { readSight, writeSight, type Sight } from '$lib/explore/filter-url';

/** The address is rewritten when nothing has moved for so long, in milliseconds. */
const REST = 250;
/**
 * Changes of the same thing within this time are one step for Back: a word that is typed, an arrow key held down. A
 * press of the pointer begins another.
 */
const ONE_GESTURE = 1500;

/**
 * Keeps the address and what the reader sees saying the same thing. A step (another filter, another event) can be
 * taken back with Back; moving about on map and timeline only changes the entry. Call while the page is set up.
 *
 * @param busy While days are played through nothing is written; what is shown when they rest is one step.
 */
export function keepAddress(exploration: Exploration, busy: () => boolean = () => false): void {
	let written: Sight = exploration.sight;
	let lastStep = { aspect: '', at: -Infinity };
	// A drag is one step however long it takes, so nothing is written until the pointer is let go.
	let pressed = $state(false);

	$effect(() => {
		const press = ({ type }: Event) => {
			pressed = type === 'pointerdown';
			if (pressed) lastStep = { aspect: '', at: -Infinity };
		};
		const types = ['pointerdown', 'pointerup', 'pointercancel'];
		for (const type of types) addEventListener(type, press, { capture: true });
		return () => {
			for (const type of types) removeEventListener(type, press, { capture: true });
		};
	});

	$effect(() => {
		const sight = exploration.sight;
		if (pressed || busy()) return;
		const rested = setTimeout(() => {
			const query = writeSight(sight).toString();
			const aspect = changedAspect(written, sight);
			written = sight;
			if (query === writeSight(readSight(page.url.searchParams)).toString()) return;
			const now = performance.now();
			const goesOn = aspect === lastStep.aspect && now - lastStep.at < ONE_GESTURE;
			if (aspect) lastStep = { aspect, at: now };
			goto(query ? `?${query}` : page.url.pathname, {
				replaceState: !aspect || goesOn,
				keepFocus: true,
				noScroll: true
			});
		}, REST);
		return () => clearTimeout(rested);
	});

	afterNavigate(({ type, to }) => {
		if ((type !== 'popstate' && type !== 'link') || !to) return;
		written = readSight(to.url.searchParams);
		exploration.sight = written;
	});
}

/** What a reader would want back; empty if they only looked elsewhere. */
function changedAspect(a: Sight, b: Sight): string {
	const clauses = Object.keys(b.filter) as (keyof Sight['filter'])[];
	const changed: string[] = clauses.filter((clause) => a.filter[clause] !== b.filter[clause]);
	if (a.selected !== b.selected) changed.push('selected');
	if (a.layout !== b.layout) changed.push('layout');
	return changed.join();
}
