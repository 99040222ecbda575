import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Exploration } from '$lib/explore/exploration.svelte';
import { contains } from '$lib/explore/filter';
import { cameraOf, type Camera } from '$lib/views/map/camera';
import { crowded } from './crowded';
import Framed from './Framed.svelte';

const SIZE = { width: 850, height: 480 };
/** All the places are in it. */
const WIDE = { center: [15, 12], zoom: 2 } as const;
const NEAR = { center: [15, 12], zoom: 7 } as const;

let exploration: Exploration;
let map: HTMLElement;

async function open(across: number, view: typeof WIDE | typeof NEAR): Promise<Camera> {
	const { container } = await render(Framed, {
		engine: crowded(across),
		...SIZE,
		onready: (ready: Exploration) => (exploration = ready)
	});
	map = container.querySelector<HTMLElement>('.map')!;
	await vi.waitFor(() => expect(map.querySelector('canvas')!.width).toBeGreaterThan(SIZE.width - 1), 5000);
	exploration.map = view;
	await rested();
	return cameraOf(exploration.map, SIZE);
}

afterEach(() => exploration.hover());

const rested = () => new Promise((done) => setTimeout(done, 600));
const crowd = () => map.querySelector<HTMLCanvasElement>('canvas[data-crowd]');
const focusable = () => map.querySelectorAll<SVGGElement>('[data-key][tabindex="0"]');

/** How opaque the canvas is at a pixel of the map. */
function opacityAt(x: number, y: number): number {
	const canvas = crowd()!;
	const { left, top, width } = canvas.getBoundingClientRect();
	const frame = map.getBoundingClientRect();
	const dots = canvas.width / width;
	const [column, row] = [(frame.left + x - left) * dots, (frame.top + y - top) * dots];
	return canvas.getContext('2d')!.getImageData(Math.floor(column), Math.floor(row), 1, 1).data[3];
}

function pointer(type: string, x: number, y: number): void {
	const { left, top } = map.getBoundingClientRect();
	const at = { clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, view: window };
	map
		.querySelector('.marks')!
		.dispatchEvent(type === 'click' ? new MouseEvent(type, at) : new PointerEvent(type, at));
}

/** Where the town in a column and a row lies. */
function townAt(camera: Camera, across: number, column: number, row: number): readonly [number, number] {
	return camera.project([-15 + (60 * (column + 0.5)) / across, -30 + (90 * (row + 0.5)) / across]);
}

test('many places are painted, each where it is', async () => {
	const camera = await open(24, WIDE);
	const [x, y] = townAt(camera, 24, 12, 12);
	const [beyond] = camera.project([-40, 12]);
	expect(opacityAt(x, y)).toBeGreaterThan(100);
	expect(opacityAt(beyond, y)).toBe(0);
	expect(map.querySelectorAll('[data-key]').length).toBeLessThan(5);
});

test('what is pointed at is told about with its event, and a click selects it', async () => {
	const camera = await open(24, WIDE);
	const at = townAt(camera, 24, 12, 12);
	pointer('pointermove', ...at);
	await vi.waitFor(() => expect(map.querySelector('.card')?.textContent).toContain('Town 300'));
	await vi.waitFor(() => expect(exploration.hovered).toEqual(['event-300']));
	pointer('pointermove', at[0] + 60, 8);
	await vi.waitFor(() => expect(map.querySelector('.card')).toBeNull());
	pointer('click', ...at);
	await vi.waitFor(() => expect(exploration.selected).toBe('event-300'));
	expect(map.querySelector('.card .filter')?.textContent).toContain('Only events in Town 300');
});

test('keys walk from place to place, and each says its name', async () => {
	await open(24, WIDE);
	expect(focusable()).toHaveLength(1);
	focusable()[0].focus();
	const first = document.activeElement!.getAttribute('aria-label');
	expect(first).toMatch(/^Town \d+, /);
	await userEvent.keyboard('{ArrowRight}');
	await vi.waitFor(() => expect(document.activeElement!.getAttribute('aria-label')).not.toBe(first));
	expect(document.activeElement!.getAttribute('aria-label')).toMatch(/^Town \d+, /);
	expect(document.activeElement!.getAttribute('tabindex')).toBe('0');
	await userEvent.keyboard('{Enter}');
	await vi.waitFor(() => expect(exploration.selected).toMatch(/^event-/));
	await userEvent.keyboard('{Escape}');
	expect(map.querySelector('.card .filter')).toBeNull();
});

test('an event hovered elsewhere is lit among many', async () => {
	await open(24, WIDE);
	exploration.hover('event-301');
	await vi.waitFor(() => expect(map.querySelector('[data-key="town-301"] .lit')).not.toBeNull());
});

test('come near, and the few in view are marks again', async () => {
	await open(24, NEAR);
	expect(crowd()).toBeNull();
	expect(map.querySelectorAll('.marks [data-key]').length).toBeGreaterThan(0);
});

test('while the map is dragged the places go along', async () => {
	const camera = await open(24, WIDE);
	const [x, y] = townAt(camera, 24, 12, 12);
	const { left, top } = map.getBoundingClientRect();
	const mouse = (type: string, dx: number, target: Element | Document) =>
		target.dispatchEvent(
			new MouseEvent(type, {
				clientX: left + x + 20 + dx,
				clientY: top + y + 8,
				bubbles: true,
				cancelable: true,
				view: window
			})
		);
	mouse('mousedown', 0, map);
	mouse('mousemove', 30, document);
	mouse('mousemove', 60, document);
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	expect(opacityAt(x + 60, y)).toBeGreaterThan(100);
	mouse('mouseup', 60, document);
	await rested();
	expect(opacityAt(x + 60, y)).toBeGreaterThan(100);
});

test('more than that are counted in squares, with a legend of steps', async () => {
	await open(92, WIDE);
	const legend = map.querySelector('ol')!;
	expect(legend.getAttribute('aria-label')).toBe('Killed in a square');
	expect(legend.querySelectorAll('li').length).toBeGreaterThan(2);
	focusable()[0].focus();
	const said = () => document.activeElement!.getAttribute('aria-label')!;
	expect(said()).toMatch(/^Square .*, \d+ events?/);
	const first = said();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
	await vi.waitFor(() => expect(said()).not.toBe(first));
	await userEvent.keyboard('{Enter}');
	const events = Number(/(\d+) events?/.exec(said())![1]);
	const filter = [...map.querySelectorAll('button')].find(({ textContent }) =>
		textContent!.includes('Only events')
	)!;
	await userEvent.click(filter);
	const { area } = exploration.filter;
	const { total } = await exploration.engine.which(exploration.filter, 'date', { from: 0, size: 1 });
	expect(total).toBe(events);
	expect(contains(area!, [(area!.west + area!.east) / 2, area!.north])).toBe(true);
});

test('squares are painted over the land they count', async () => {
	const camera = await open(92, WIDE);
	const [x, y] = townAt(camera, 92, 46, 46);
	const [beyondX, beyondY] = camera.project([-40, 12]);
	const around = [-3, 0, 3].flatMap((dx) => [-3, 0, 3].map((dy) => opacityAt(x + dx, y + dy)));
	expect(Math.max(...around)).toBeGreaterThan(60);
	expect(opacityAt(beyondX, beyondY)).toBe(0);
});
