import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Answer } from '$lib/explore/answer';
import Asking from './Asking.svelte';

/** Answers given by hand, in whatever order a test has them come. */
function byHand() {
	const waiting = new Map<string, { give: (answer: string) => void; fail: (why: string) => void }>();
	const ask = (about: string): Answer<string> =>
		about.startsWith('now')
			? `${about}, at once`
			: new Promise((give, fail) => waiting.set(about, { give, fail }));
	const give = (about: string) => waiting.get(about)!.give(`answer to ${about}`);
	const fail = (about: string) => waiting.get(about)!.fail('the worker is gone');
	return { ask, give, fail };
}

test('an answer at hand shows at once; one on its way leaves the last one standing', async () => {
	const { ask, give } = byHand();
	const screen = await render(Asking, { about: 'now a', ask });
	const shown = screen.container.querySelector('output')!;
	const state = screen.container.querySelector('p')!;
	expect(shown.textContent).toBe('now a, at once');
	await screen.rerender({ about: 'b' });
	expect([shown.textContent, state.textContent]).toEqual(['now a, at once', 'on its way']);
	give('b');
	await expect.element(shown).toHaveTextContent('answer to b');
	expect(state.textContent).toBe('here');
});

test('the newest question wins, whichever answer comes last', async () => {
	const { ask, give } = byHand();
	const screen = await render(Asking, { about: 'a', ask });
	const shown = screen.container.querySelector('output')!;
	expect(shown.textContent).toBe('nothing yet');
	await screen.rerender({ about: 'b' });
	await screen.rerender({ about: 'c' });
	give('c');
	await expect.element(shown).toHaveTextContent('answer to c');
	give('b');
	give('a');
	await new Promise((passed) => setTimeout(passed, 20));
	expect(shown.textContent).toBe('answer to c');
	await screen.rerender({ about: 'd' });
	await screen.rerender({ about: 'now e' });
	give('d');
	await new Promise((passed) => setTimeout(passed, 20));
	expect(shown.textContent).toBe('now e, at once');
});

test('a question that fails says why and leaves the last answer', async () => {
	const { ask, fail, give } = byHand();
	const screen = await render(Asking, { about: 'now a', ask });
	const shown = screen.container.querySelector('output')!;
	const state = screen.container.querySelector('p')!;
	await screen.rerender({ about: 'b' });
	fail('b');
	await expect.element(state).toHaveTextContent('here: the worker is gone');
	expect(shown.textContent).toBe('now a, at once');
	await screen.rerender({ about: 'c' });
	give('c');
	await expect.element(shown).toHaveTextContent('answer to c');
	expect(state.textContent).toBe('here');
});
