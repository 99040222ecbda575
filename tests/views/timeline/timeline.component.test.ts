import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { Exploration } from '$lib/explore/exploration.svelte';
import '../../../src/app.css';
import Within from './Within.svelte';
import { engineOf, generated, late, SPRING, type Row } from './sample';

/** @param ms After which the engine answers; `null` for at once. */
async function shown(rows: readonly Row[], width = 1000, ms: number | null = null): Promise<Exploration> {
	await page.viewport(width, 420);
	const atOnce = engineOf(rows);
	const engine = ms === null ? atOnce : late(atOnce, ms);
	const exploration = new Exploration(() => engine);
	render(Within, { exploration, height: 380 });
	await expect
		.poll(() => document.querySelector('.stage')?.getBoundingClientRect().width)
		.toBeGreaterThan(width / 2);
	await settled();
	return exploration;
}

/** Resize observers and effects have run. */
const settled = () => new Promise((done) => setTimeout(done, 80));
const one = (selector: string) => document.querySelector<SVGGraphicsElement>(selector)!;
const middleOf = (element: Element) => {
	const { x, y, width, height } = element.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
};

function mouse(type: string, at: { x: number; y: number }, target: Element | Window = window): void {
	target.dispatchEvent(
		new MouseEvent(type, { bubbles: true, cancelable: true, clientX: at.x, clientY: at.y, view: window })
	);
}

async function drag(
	target: Element,
	from: { x: number; y: number },
	to: { x: number; y: number }
): Promise<void> {
	mouse('mousedown', from, target);
	for (let i = 1; i <= 5; i++) {
		mouse('mousemove', { x: from.x + ((to.x - from.x) * i) / 5, y: from.y + ((to.y - from.y) * i) / 5 });
		await settled();
	}
	mouse('mouseup', to);
	await settled();
}

const wheel = (at: { x: number; y: number }, deltaY: number, shiftKey = false) =>
	one('.stage').dispatchEvent(
		new WheelEvent('wheel', {
			deltaY,
			shiftKey,
			clientX: at.x,
			clientY: at.y,
			bubbles: true,
			cancelable: true
		})
	);

/** The x of the middle of a mark's own circle. */
const markX = (id: string) => middleOf(one(`[data-event="${id}"] .hit`)).x;

test('a date filter is drawn from day to day, moved without growing, and resized at one end only', async () => {
	const exploration = await shown(SPRING);
	const overview = one('.overview .ground');
	const { left, right, top, height } = overview.getBoundingClientRect();
	const y = top + height / 2;
	const at = (share: number) => ({ x: left + (right - left) * share, y });

	await drag(overview, at(0.5), at(0.7));
	const drawn = exploration.filter.days!;
	expect(drawn.start < drawn.end).toBe(true);
	const days = ({ start, end }: { start: string; end: string }) =>
		(Date.parse(end) - Date.parse(start)) / 86_400_000;

	await drag(one('.overview .selection'), at(0.6), at(0.75));
	const moved = exploration.filter.days!;
	expect(moved.start > drawn.start).toBe(true);
	expect(days(moved)).toBe(days(drawn));

	const handle = document.querySelectorAll('.overview .handle')[1];
	const grip = middleOf(handle.querySelector('.grip')!);
	await drag(handle, grip, { x: grip.x + 60, y: grip.y });
	expect(exploration.filter.days!.start).toBe(moved.start);
	expect(exploration.filter.days!.end > moved.end).toBe(true);

	await page.getByRole('button', { name: /Clear the date filter/ }).click();
	expect(exploration.filter.days).toBeNull();
});

test('the ends of the filter are sliders that speak in days', async () => {
	const exploration = await shown(SPRING);
	const first = page.getByRole('slider', { name: 'First day of the date filter' });
	(first.element() as SVGElement).focus();
	await userEvent.keyboard('{End}');
	await expect.element(first).toHaveAttribute('aria-valuetext', '17 April 2025');
	await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
	await expect.element(first).toHaveAttribute('aria-valuetext', '15 April 2025');
	expect(exploration.filter.days!.start).toBe('2025-04-15');
	await userEvent.keyboard('{Escape}');
	expect(exploration.filter.days).toBeNull();
});

test('the wheel zooms about the pointer, with Shift it pans, and Fit goes back', async () => {
	const exploration = await shown(SPRING);
	const at = { x: markX('e4'), y: 200 };
	for (let i = 0; i < 4; i++) wheel(at, -200);
	await settled();
	const zoomed = exploration.time!;
	expect(zoomed.to - zoomed.from).toBeLessThan(7);
	expect(Math.abs(markX('e4') - at.x)).toBeLessThan(3);
	await new Promise((done) => setTimeout(done, 250));

	wheel(at, 120, true);
	await settled();
	expect(exploration.time!.from).toBeGreaterThan(zoomed.from);
	expect(exploration.time!.to - exploration.time!.from).toBeCloseTo(zoomed.to - zoomed.from, 6);

	await page.getByRole('button', { name: 'Fit the events' }).click();
	await expect.poll(() => exploration.time).toBeNull();
});

test('dragging the plot pans by as much as the pointer moves', async () => {
	const exploration = await shown(SPRING);
	const before = markX('e4');
	await drag(one('.stage'), { x: 400, y: 330 - 60 }, { x: 340, y: 330 - 60 });
	expect(exploration.time).not.toBeNull();
	expect(markX('e4')).toBeCloseTo(before - 60, 0);
});

test('keys alone reach, read and open every event, and zoom', async () => {
	const exploration = await shown(SPRING);
	one('.stage').focus();
	await userEvent.keyboard('{Enter}');
	const current = () => document.activeElement?.getAttribute('data-event');
	expect(current()).toBe('e2');
	expect(exploration.hovered).toEqual(['e2']);
	await expect.element(page.getByRole('tooltip')).toHaveTextContent('4 April 2025');
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	expect(current()).toBe('e4');
	await userEvent.keyboard('{Enter}');
	expect(exploration.selected).toBe('e4');
	await userEvent.keyboard('+');
	await expect.poll(() => exploration.time && exploration.time.to - exploration.time.from < 9).toBe(true);
	expect(current()).toBe('e4');
	await userEvent.keyboard('{Escape}');
	expect(document.activeElement).toBe(one('.stage'));
	await userEvent.keyboard('0');
	await expect.poll(() => exploration.time).toBeNull();
});

test('from the first mark in view an arrow brings in what happened before', async () => {
	const exploration = await shown(SPRING);
	one('[data-event="e2"]').focus();
	await userEvent.keyboard('{ArrowLeft}');
	await settled();
	expect(one('[data-event="e1"]')).not.toBeNull();
	expect(exploration.time!.from).toBeLessThan(Date.parse('2025-04-01') / 86_400_000);
});

test('a mark lights up with its twins, and a click opens it', async () => {
	const exploration = await shown(SPRING);
	await page
		.getByRole('button', { name: /missile strike on Sumy/ })
		.hover({ position: { x: 10, y: 10 }, force: true });
	await settled();
	exploration.hover('e3', 'e4');
	await settled();
	expect(document.querySelectorAll('.mark.lit')).toHaveLength(2);
	mouse('click', middleOf(one('[data-event="e4"] .hit')), one('[data-event="e4"] .hit'));
	expect(exploration.selected).toBe('e4');
});

test('what is outside the days asked for fades', async () => {
	const exploration = await shown(SPRING);
	exploration.narrow({ days: { start: '2025-04-11', end: '2025-04-14' } });
	await settled();
	const faded = Array.from(document.querySelectorAll('.mark.faded'), (mark) =>
		mark.getAttribute('data-event')
	);
	expect(faded.sort()).toEqual(['e2', 'e5', 'e6', 'e7']);
});

test('the button at the edge goes to what lies beyond', async () => {
	const exploration = await shown(SPRING);
	await page.getByRole('button', { name: 'Show 2022' }).click();
	await expect.poll(() => exploration.time && exploration.time.to < 19_400).toBe(true);
	await expect.poll(() => one('[data-event="e0"]')).not.toBeNull();
});

test('many events are counted in bins, a bin opens to single marks, and no more than that are on the page', async () => {
	const exploration = await shown(generated(4_000, 500));
	expect(document.querySelectorAll('.mark')).toHaveLength(0);
	expect(document.querySelectorAll('.stage *').length).toBeLessThan(1_000);
	const bin = page.getByRole('slider', { name: /Events by date/ });
	(bin.element() as SVGElement).focus();
	await expect.element(bin).toHaveAttribute('aria-valuetext', expect.stringMatching(/2024: \d+ events?/));
	const before = bin.element().getAttribute('aria-valuetext');
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(bin).not.toHaveAttribute('aria-valuetext', before!);
	await userEvent.keyboard('{Enter}');
	await expect.poll(() => exploration.time).not.toBeNull();
	const about = (exploration.time!.from + exploration.time!.to) / 2;
	exploration.time = { from: about - 3, to: about + 3 };
	await settled();
	expect(document.querySelectorAll('.mark').length).toBeGreaterThan(0);
	expect(document.querySelectorAll('.mark').length).toBeLessThanOrEqual(300);
});

/** What is painted in a canvas: how many pixels, and their columns in CSS pixels of the page. */
function painted(selector: string): { pixels: number; columns: number[] } {
	const canvas = document.querySelector<HTMLCanvasElement>(selector)!;
	const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
	const { left, width } = canvas.getBoundingClientRect();
	const columns = new Set<number>();
	let pixels = 0;
	for (let at = 3; at < data.length; at += 4)
		if (data[at] > 0) {
			pixels++;
			columns.add(left + ((((at - 3) / 4) % canvas.width) * width) / canvas.width);
		}
	return { pixels, columns: [...columns] };
}

const DAY = Date.parse('2024-05-20') / 86_400_000;
/** One crowded day with a quiet one on each side. */
const CROWDED: readonly Row[] = [
	{ title: 'a strike on the port', kind: 'attack', start: '2024-05-10' },
	...Array.from({ length: 400 }, (_, i): Row => {
		return { title: `clash number ${i}`, kind: 'clash', start: '2024-05-20', place: 'Goma' };
	}),
	{ title: 'talks at the port', kind: 'meeting', start: '2024-05-30' }
];

test('bars are painted where events are counted, and nowhere else', async () => {
	const exploration = await shown(CROWDED);
	exploration.time = { from: DAY - 5, to: DAY + 5 };
	await settled();
	const { left, width } = one('.stage').getBoundingClientRect();
	const { pixels, columns } = painted('.bars canvas');
	expect(pixels).toBeGreaterThan(400);
	const day = width / 10;
	for (const column of columns) {
		expect(column).toBeGreaterThanOrEqual(left + 5 * day - 1);
		expect(column).toBeLessThan(left + 6 * day + 1);
	}
});

test('colours are read anew when the theme changes', async () => {
	const exploration = await shown(CROWDED);
	exploration.time = { from: DAY - 5, to: DAY + 5 };
	const first = () => {
		const canvas = document.querySelector<HTMLCanvasElement>('.bars canvas')!;
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		const at = data.findIndex((value, i) => i % 4 === 3 && value === 255);
		return Array.from(data.subarray(at - 3, at)).join();
	};
	document.documentElement.dataset.theme = 'light';
	await expect.poll(first).toBe('179,39,30');
	document.documentElement.dataset.theme = 'dark';
	await expect.poll(first).toBe('239,106,90');
	delete document.documentElement.dataset.theme;
});

test('what is painted follows the wheel, the days asked for and another filter', async () => {
	const exploration = await shown(CROWDED);
	exploration.time = { from: DAY - 5, to: DAY + 5 };
	await settled();
	const before = painted('.bars canvas').columns.length;
	wheel(middleOf(one('.stage')), -200);
	await settled();
	expect(painted('.bars canvas').columns.length).toBeGreaterThan(before);
	exploration.narrow({ kinds: ['meeting'] });
	await settled();
	expect(document.querySelector('.bars canvas')).toBeNull();
	expect(painted('.overview canvas').pixels).toBeGreaterThan(0);
});

test('a painted event is named under the pointer, lights up elsewhere, and a click opens it', async () => {
	const exploration = await shown(CROWDED);
	exploration.time = { from: DAY - 5, to: DAY + 5 };
	await settled();
	const { left, width } = one('.stage').getBoundingClientRect();
	const reach = one('.reach');
	const bottom = reach.getBoundingClientRect().bottom;
	const at = { x: left + width * 0.5 + 2, y: bottom - 2 };
	reach.dispatchEvent(new PointerEvent('pointermove', { clientX: at.x, clientY: at.y, bubbles: true }));
	await expect.element(page.getByRole('tooltip')).toHaveTextContent('Clash number 0');
	expect(exploration.hovered).toEqual(['e1']);
	mouse('click', at, reach);
	expect(exploration.selected).toBe('e1');
	reach.dispatchEvent(new PointerEvent('pointerleave', { bubbles: true }));
	await settled();
	expect(exploration.hovered).toEqual([]);
});

for (const answers of ['at once', 'later'] as const) {
	test(`arrow keys walk painted events, each named, with an engine that answers ${answers}`, async () => {
		const exploration = await shown(CROWDED, 1000, answers === 'later' ? 5 : null);
		exploration.time = { from: DAY - 5, to: DAY + 5 };
		await expect.poll(() => one('.stage').querySelector('[data-bin]')).not.toBeNull();
		await settled();
		one('.stage').focus();
		await userEvent.keyboard('{Enter}');
		const slider = page.getByRole('slider', { name: /Events one by one/ });
		await expect.element(slider).toHaveAttribute('aria-valuetext', 'clash number 0, 20 May 2024, Goma');
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		await expect.element(slider).toHaveAttribute('aria-valuetext', 'clash number 2, 20 May 2024, Goma');
		await expect.poll(() => exploration.hovered).toEqual(['e3']);
		await userEvent.keyboard('{End}');
		await expect.element(slider).toHaveAttribute('aria-valuetext', 'clash number 399, 20 May 2024, Goma');
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => exploration.selected).toBe('e400');
		await userEvent.keyboard('{Escape}');
		expect(document.activeElement).toBe(one('.stage'));
	});
}

for (const width of [1000, 390]) {
	test(`at ${width} pixels no label lies on another or outside the panel`, async () => {
		await shown(SPRING, width);
		await document.fonts.ready;
		const rects = Array.from(document.querySelectorAll('.mark text'), (text) => text.getBoundingClientRect());
		expect(rects.length).toBeGreaterThan(4);
		for (const [i, a] of rects.entries()) {
			expect(a.right).toBeLessThanOrEqual(width);
			for (const b of rects.slice(i + 1)) {
				const apart =
					a.right <= b.left || b.right <= a.left || a.bottom - 3 <= b.top || b.bottom - 3 <= a.top;
				expect(apart).toBe(true);
			}
		}
	});
}
