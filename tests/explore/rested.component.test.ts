import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Resting from './Resting.svelte';

/** The clock is the test's, so that nothing hangs on how busy the machine is. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

async function shown(slow: boolean) {
	const screen = await render(Resting, { value: 'a', slow });
	const output = screen.container.querySelector('output')!;
	return {
		/** What is shown in the same frame as a change. */
		change: async (value: string, slower = slow) => {
			await screen.rerender({ value, slow: slower });
			return output.textContent;
		},
		/** What is shown after so many milliseconds more. */
		after: async (milliseconds: number) => {
			await vi.advanceTimersByTimeAsync(milliseconds);
			return output.textContent;
		},
		unmount: () => screen.unmount()
	};
}

test('what is fast shows every change', async () => {
	const { change } = await shown(false);
	expect([await change('b'), await change('c'), await change('d')]).toEqual(['b', 'c', 'd']);
});

test('what is slow shows single changes in the same frame', async () => {
	const { change, after } = await shown(true);
	await after(1000);
	expect(await change('b')).toBe('b');
	await after(1000);
	expect(await change('c')).toBe('c');
});

test('of many changes in a row it shows the first, and the last once they rest', async () => {
	const { change, after } = await shown(true);
	await after(1000);
	expect(await change('b')).toBe('b');
	for (const value of ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm']) {
		expect(await after(16), 'the gesture outlasts the pause').toBe('b');
		expect(await change(value)).toBe('b');
	}
	expect(await after(1000)).toBe('m');
	expect(await change('n'), 'the next change is a single one again').toBe('n');
});

test('a gesture that comes back to what is shown shows nothing else afterwards', async () => {
	const { change, after } = await shown(true);
	await after(1000);
	await change('b');
	await after(16);
	await change('c');
	await after(16);
	expect(await change('b')).toBe('b');
	expect(await after(1000)).toBe('b');
});

test('what turns fast in the middle of a gesture shows the newest at once', async () => {
	const { change, after } = await shown(true);
	await after(1000);
	await change('b');
	await after(16);
	expect(await change('c')).toBe('b');
	expect(await change('c', false)).toBe('c');
});

test('nothing is waited for once the component is gone', async () => {
	const { change, after, unmount } = await shown(true);
	await after(1000);
	await change('b');
	await after(16);
	await change('c');
	expect(vi.getTimerCount()).toBe(1);
	await unmount();
	expect(vi.getTimerCount()).toBe(0);
});
