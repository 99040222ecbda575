import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { Exploration } from '$lib/explore/exploration.svelte';
import Within from './Within.svelte';
import { AGES, engineOf, generated, SPRING, WIDTHS, type Row } from './sample';

function drawn(rows: readonly Row[], set?: (exploration: Exploration) => void): string {
	const engine = engineOf(rows);
	const exploration = new Exploration(() => engine);
	set?.(exploration);
	return tidy(render(Within, { props: { exploration } }).body);
}

/** Without the comments and class hashes of the compiler, coordinates rounded, an element a line. */
function tidy(html: string): string {
	return html
		.replace(/<!--.*?-->/g, '')
		.replace(/ ?svelte-[a-z0-9]+/g, '')
		.replace(/ class=""/g, '')
		.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
		.replace(/>\s*</g, '>\n<')
		.trim();
}

const pictures = [
	{ name: 'spring', rows: SPRING },
	{ name: 'widths', rows: WIDTHS },
	{ name: 'ages', rows: AGES },
	{
		name: 'brushed',
		rows: SPRING,
		set: (exploration: Exploration) => {
			exploration.narrow({ days: { start: '2025-04-11', end: '2025-04-14' } });
			exploration.select('e4');
		}
	},
	{ name: 'counted', rows: generated(900, 400) }
];

for (const { name, rows, set } of pictures) {
	test(`the server draws ${name}`, async () => {
		await expect(drawn(rows, set)).toMatchFileSnapshot(`../../snapshots/timeline-${name}.html`);
	});
}

test('what happened outside the window is announced, with its dates', () => {
	const html = drawn(SPRING);
	expect(html).toContain('2 earlier');
	expect(html).toContain('Jan–Mar 2025');
});

test('every mark in view has a name that says all of it, and one stop for Tab', () => {
	const html = drawn(SPRING);
	expect(html).toContain(
		'aria-label="missile strike on Sumy, 13 April 2025, Sumy, at least 35 killed, 119 injured"'
	);
	expect(html.match(/class="mark[^>]*tabindex="0"/g)).toHaveLength(1);
});

const empty = [
	{ rows: [], words: 'Drop an article here' },
	{ rows: [{ title: 'a strike' }], words: 'The one event has no date' },
	{ rows: [{ title: 'a strike' }, { title: 'a vote' }], words: 'None of the 2 events has a date' }
];
for (const { rows, words } of empty) test(words, () => expect(drawn(rows)).toContain(words));
