import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { Exploration } from '$lib/explore/exploration.svelte';
import Framed from './Framed.svelte';
import { fortnight, ODESA, SUMY } from './fortnight';

const WIDTH = 850;
const HEIGHT = 480;

let exploration: Exploration;
let map: HTMLElement;

beforeEach(async () => {
	const engine = fortnight();
	const { container } = await render(Framed, {
		engine,
		width: WIDTH,
		height: HEIGHT,
		onready: (ready: Exploration) => (exploration = ready)
	});
	map = container.querySelector<HTMLElement>('.map')!;
	await vi.waitFor(() => expect(map.querySelector('canvas')!.width).toBeGreaterThan(WIDTH - 1), 5000);
});

const mark = (name: string) => map.querySelector<SVGGElement>(`[data-key][aria-label^="${name}"]`)!;
const centreOf = (element: Element) => {
	const { left, top, width, height } = element.getBoundingClientRect();
	return [left + width / 2, top + height / 2] as const;
};
const rested = () => new Promise((done) => setTimeout(done, 450));

function pointer(type: string, target: Element | Document, x: number, y: number): void {
	const { left, top } = map.getBoundingClientRect();
	const at = { clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, view: window };
	target.dispatchEvent(new MouseEvent(type, at));
}

function wheel(x: number, y: number, deltaY: number): void {
	const { left, top } = map.getBoundingClientRect();
	map.dispatchEvent(
		new WheelEvent('wheel', { clientX: left + x, clientY: top + y, deltaY, bubbles: true, cancelable: true })
	);
}

test('land, water and borders are painted', () => {
	const canvas = map.querySelector('canvas')!;
	const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
	const colours = new Set<string>();
	for (let i = 0; i < data.length; i += 4 * 97) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
	expect(colours.size).toBeGreaterThan(4);
});

test('the wheel zooms at the pointer', async () => {
	const before = centreOf(mark('Sumy'));
	const { left, top } = map.getBoundingClientRect();
	for (let i = 0; i < 4; i++) wheel(before[0] - left, before[1] - top, -120);
	await rested();
	expect(exploration.map!.zoom).toBeGreaterThan(4);
	const after = centreOf(mark('Sumy'));
	expect(Math.hypot(after[0] - before[0], after[1] - before[1])).toBeLessThan(3);
});

test('a drag carries the map along, and is no click', async () => {
	const before = centreOf(mark('Odesa'));
	pointer('mousedown', map, 300, 200);
	pointer('mousemove', document, 360, 230);
	pointer('mousemove', document, 400, 250);
	pointer('mouseup', document, 400, 250);
	pointer('click', map.querySelector('.marks')!, 400, 250);
	await rested();
	const after = centreOf(mark('Odesa'));
	expect(after[0] - before[0]).toBeCloseTo(100, 0);
	expect(after[1] - before[1]).toBeCloseTo(50, 0);
	expect(exploration.filter.places).toEqual([]);
});

test('keys move, zoom and fit', async () => {
	map.focus();
	await userEvent.keyboard('{+}');
	await rested();
	const { zoom, center } = exploration.map!;
	await userEvent.keyboard('{ArrowRight}');
	await rested();
	expect(exploration.map!.center[0]).toBeGreaterThan(center[0]);
	expect(exploration.map!.zoom).toBeCloseTo(zoom, 6);
	await userEvent.keyboard('0');
	expect(exploration.map).toBeNull();
});

test('a click on a lone event selects it; its card filters by the place', async () => {
	await userEvent.click(mark('Sumy'));
	expect(exploration.selected).toBe('sumy');
	const filter = map.querySelector<HTMLButtonElement>('.card .filter')!;
	expect(filter.textContent).toContain('Only events in Sumy');
	await userEvent.click(filter);
	expect(exploration.filter.places).toEqual([SUMY.id]);
	await vi.waitFor(() => expect(mark('Odesa').querySelector('.faded')).not.toBeNull());
	expect(mark('Sumy').querySelector('.faded')).toBeNull();
});

test('several events at one place open into a list', async () => {
	await userEvent.click(mark('Odesa, 2 events'));
	expect(exploration.selected).toBeNull();
	const rows = [...map.querySelectorAll<HTMLButtonElement>('.card button.event')];
	expect(rows).toHaveLength(2);
	await userEvent.click(rows[1]);
	expect(['visit', 'speech']).toContain(exploration.selected);
});

test('marks are one tab stop, and arrow keys lead from one to the next', async () => {
	expect(map.querySelectorAll('[data-key][tabindex="0"]')).toHaveLength(1);
	mark('Kryvyi Rih').focus();
	expect(exploration.hovered).toEqual(['kryvyi-rih']);
	await userEvent.keyboard('{ArrowUp}');
	expect(document.activeElement).toBe(mark('Ukraine'));
	await userEvent.keyboard('{ArrowUp}');
	expect(document.activeElement).toBe(mark('Sumy'));
	await userEvent.keyboard('{Enter}');
	expect(exploration.selected).toBe('sumy');
	await userEvent.keyboard('{Escape}');
	expect(map.querySelector('.card .filter')).toBeNull();
});

test('what is hovered elsewhere lights up here', async () => {
	exploration.hover('visit');
	await vi.waitFor(() => expect(mark('Odesa').querySelector('.lit')).not.toBeNull());
	expect(mark('Sumy').querySelector('.lit')).toBeNull();
});

test('a click on a country filters by it, and another stops that', async () => {
	const [x, y] = centreOf(mark('Odesa'));
	const { left, top } = map.getBoundingClientRect();
	const inUkraine = [x - left + 12, y - top - 45] as const;
	const ground = map.querySelector('.marks')!;
	pointer('click', ground, ...inUkraine);
	expect(exploration.filter.places).toEqual(['UA']);
	pointer('click', ground, ...inUkraine);
	expect(exploration.filter.places).toEqual([]);
});

test('an area drawn on the map filters; Escape draws none', async () => {
	const button = map.querySelector<HTMLButtonElement>('[aria-label="Draw area"]')!;
	await userEvent.click(button);
	await userEvent.keyboard('{Escape}');
	expect(map.querySelector('.sheet')).toBeNull();

	await userEvent.click(button);
	const sheet = map.querySelector('.sheet')!;
	const [x, y] = centreOf(mark('Odesa'));
	const { left, top } = map.getBoundingClientRect();
	pointer('mousedown', sheet, x - left - 30, y - top - 30);
	pointer('mousemove', document, x - left + 30, y - top + 30);
	pointer('mouseup', document, x - left + 30, y - top + 30);
	const { west, east, south, north } = exploration.filter.area!;
	expect(west).toBeLessThan(ODESA.point[0]);
	expect(east).toBeGreaterThan(ODESA.point[0]);
	expect(south).toBeLessThan(ODESA.point[1]);
	expect(north).toBeGreaterThan(ODESA.point[1]);
	await vi.waitFor(() => expect(mark('Sumy').querySelector('.faded')).not.toBeNull());

	await userEvent.click(map.querySelector<HTMLButtonElement>('[aria-label="Remove the area"]')!);
	expect(exploration.filter.area).toBeNull();
});

test('without dragging, the view itself can be the area', async () => {
	await userEvent.click(map.querySelector<HTMLButtonElement>('[aria-label="Filter to this view"]')!);
	const { west, east } = exploration.filter.area!;
	expect(west).toBeLessThan(3);
	expect(east).toBeGreaterThan(34);
});

test('an event selected elsewhere comes into view', async () => {
	exploration.map = { center: [-70, -33], zoom: 6 };
	await rested();
	expect(mark('Sumy')).toBeNull();
	exploration.select('sumy');
	await rested();
	const [x, y] = centreOf(mark('Sumy'));
	const { left, top } = map.getBoundingClientRect();
	expect(x - left).toBeCloseTo(WIDTH / 2, -1);
	expect(y - top).toBeCloseTo(HEIGHT / 2, -1);
});

test('events without a place are one click away', async () => {
	const note = [...map.querySelectorAll('button')].find(({ textContent }) =>
		textContent?.includes('1 without a place')
	)!;
	await userEvent.click(note);
	expect(exploration.filter.placed).toBe(false);
});
