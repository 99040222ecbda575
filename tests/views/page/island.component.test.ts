import { afterEach, expect, test, vi } from 'vitest';
import { flushSync, mount, tick, unmount, type Component } from 'svelte';
import Island from '$lib/views/page/Island.svelte';
import { Later } from '$lib/views/page/later.svelte';
import { inTurn } from '$lib/views/page/turns';
import Counter from './Counter.svelte';

type Shown = Component<{ word: string }, { times: () => number }>;
const part = Counter as unknown as Shown;

let ended = () => {};
afterEach(() => {
	ended();
	ended = () => {};
});

/** An island in the page, over what a server would have drawn in its place. */
function island(of: Shown | Later<Shown>, drawn = '') {
	const target = document.createElement('main');
	document.body.append(target);
	const made = mount(Island<{ word: string }, { times: () => number }>, {
		target,
		props: { of, given: { word: 'Pressed' }, name: 'test' }
	});
	flushSync();
	if (drawn) target.firstElementChild!.innerHTML = drawn;
	ended = () => {
		unmount(made);
		target.remove();
	};
	return { target, made };
}

const turns = async (count: number) => {
	for (let turn = 0; turn < count; turn++) await new Promise((next) => setTimeout(next));
};

test('a part that no server drew is there with the page', async () => {
	const { target, made } = island(part);
	await tick();
	expect(target.textContent.trim()).toBe('Pressed 0');
	target.querySelector('button')!.click();
	await tick();
	expect(target.textContent.trim()).toBe('Pressed 1');
	expect(made.exports()?.times()).toBe(1);
});

test('a part whose code is still on its way comes when that has come', async () => {
	let arrive = (_: { default: Shown }) => {};
	const later = new Later<Shown>(() => new Promise((done) => (arrive = done)));
	const { target, made } = island(later);
	await turns(2);
	expect(target.textContent.trim()).toBe('');
	expect(made.exports()).toBe(null);
	arrive({ default: part });
	await vi.waitFor(() => expect(target.textContent.trim()).toBe('Pressed 0'));
});

test('a part whose code never comes leaves what stands there', async () => {
	const { target } = island(
		new Later<Shown>(() => Promise.reject(new Error('no network'))),
		'<button type="button">Pressed 0</button>'
	);
	await turns(3);
	expect(target.textContent.trim()).toBe('Pressed 0');
});

test('what is pressed before its turn has it at once, and hears what pressed it', async () => {
	let arrive = (_: { default: Shown }) => {};
	const later = new Later<Shown>(() => new Promise((done) => (arrive = done)));
	const { target, made } = island(later, '<!--[--><button type="button">Pressed 0</button><!--]-->');
	const before: string[] = [];
	inTurn(() => before.push('another'));
	arrive({ default: part });
	for (let turn = 0; turn < 20; turn++) await Promise.resolve();
	expect(made.exports(), 'it waits').toBe(null);
	target.querySelector('button')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	target.querySelector('button')!.click();
	await tick();
	expect(before).toEqual([]);
	expect(target.textContent.trim()).toBe('Pressed 1');
});

test('what waits is done in order, a task each, and what was left is not done', async () => {
	const done: string[] = [];
	const within = (name: string) => () => {
		done.push(name);
		queueMicrotask(() => done.push(`${name} is over`));
	};
	inTurn(within('first'));
	const leave = inTurn(within('left'));
	inTurn(within('last'));
	leave();
	expect(done).toEqual([]);
	await vi.waitFor(() => expect(done).toEqual(['first', 'first is over', 'last', 'last is over']));
});
