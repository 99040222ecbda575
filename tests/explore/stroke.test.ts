import { flushSync } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Stroke } from '$lib/explore/stroke.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A frame on. */
const FRAME = 16;

function following(slow = true, beats = true) {
	const stroke = new Stroke();
	const changes = new SvelteSet<number>();
	const paced = stroke.paced(
		() => changes.size,
		() => slow,
		beats
	);
	void paced.current;
	const change = () => {
		vi.advanceTimersByTime(FRAME);
		changes.add(changes.size);
		stroke.step();
		flushSync();
		return paced.current;
	};
	const rest = () => {
		vi.advanceTimersByTime(1000);
		flushSync();
		return paced.current;
	};
	return { stroke, change, rest };
}

test('a single change shows at once, of many in a row the first and the last', () => {
	const { change, rest } = following();
	expect([change(), change(), change()]).toEqual([1, 1, 1]);
	expect(rest()).toBe(3);
	expect(change()).toBe(4);
});

test('a gesture holds from its first change, and from its next after a rest', () => {
	const { stroke, change, rest } = following();
	stroke.hold();
	expect([change(), change()]).toEqual([0, 0]);
	expect(rest()).toBe(2);
	expect(change()).toBe(2);
	stroke.release();
	expect(rest()).toBe(3);
	expect(change()).toBe(4);
});

test('a long stroke shows how far it has come at each beat, where beats are wanted', () => {
	const shown = (beats: boolean) => {
		const { change } = following(true, beats);
		return new Set(Array.from({ length: 70 }, change)).size;
	};
	expect(shown(true)).toBe(3);
	expect(shown(false)).toBe(1);
});

test('what is quick follows each change', () => {
	const { change } = following(false);
	expect([change(), change(), change()]).toEqual([1, 2, 3]);
});
