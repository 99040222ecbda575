import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Exploration } from '$lib/explore/exploration.svelte';
import Framed from './Framed.svelte';
import { fortnight } from './fortnight';

/** Pictures that carry their numbers, asked of nobody. */
const SOURCE = {
	template:
		'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><!--{z}/{x}/{y}--></svg>',
	credit: 'Streets by Example'
};
const NEAR = { center: [30.74, 46.49], zoom: 9 } as const;

async function open(tiles: typeof SOURCE | null) {
	let exploration: Exploration | undefined;
	const { container } = await render(Framed, {
		engine: fortnight(),
		width: 850,
		height: 480,
		tiles,
		onready: (ready: Exploration) => (exploration = ready)
	});
	const map = container.querySelector<HTMLElement>('.map')!;
	await vi.waitFor(() => expect(map.querySelector('canvas')!.width).toBeGreaterThan(849), 5000);
	return { map, exploration: exploration! };
}

const rested = () => new Promise((done) => setTimeout(done, 500));
const streets = (map: HTMLElement) => map.querySelector<HTMLButtonElement>('[aria-label="Streets"]');

test('nobody is asked for tiles unless there is somebody to ask', async () => {
	const { map, exploration } = await open(null);
	exploration.map = NEAR;
	await rested();
	expect(map.querySelector('img')).toBeNull();
	expect(streets(map)).toBeNull();
});

test('near enough, streets lie under the marks, with whose they are; a button takes them away', async () => {
	const { map, exploration } = await open(SOURCE);
	expect(map.querySelector('img')).toBeNull();
	exploration.map = NEAR;
	await rested();
	await vi.waitFor(() => expect(map.querySelectorAll('img.loaded').length).toBeGreaterThan(5));
	expect(map.textContent).toContain('Streets by Example');
	// They name towns themselves.
	expect(map.querySelector('.label.town, .label.water')).toBeNull();
	expect(map.querySelector('.label.place')).not.toBeNull();
	await userEvent.click(streets(map)!);
	expect(map.querySelector('img')).toBeNull();
	expect(map.textContent).not.toContain('Streets by Example');
});
