import { gzipSync } from 'node:zlib';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { ColumnEngine } from '$lib/explore/column-engine';
import Framed from './Framed.svelte';
import { crowded } from './crowded';
import { fortnight } from './fortnight';

const drawn = (engine = fortnight()) => render(Framed, { props: { engine } }).body;

/** Without the ground, whose coordinates say nothing to a reader, and without what Svelte marks for itself. */
function readable(html: string): string {
	return html
		.replace(/(<svg class="dateline-ground[^>]*>).*?<\/svg>/s, '$1…</svg>')
		.replace(/<!--.*?-->/gs, '')
		.replace(/ ?svelte-[a-z0-9]+/g, '')
		.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
		.replace(/>\s*</g, '>\n<');
}

test('a server draws the marks and their names', async () => {
	await expect(readable(drawn())).toMatchFileSnapshot('../../snapshots/map.html');
});

test('a server draws the ground under them', () => {
	const ground = /<svg class="dateline-ground.*?<\/svg>/s.exec(drawn())![0];
	expect(ground).toMatch(/class="land" d="M[^"]{2000,}/);
	expect(ground).toContain('var(--violence)');
	expect(gzipSync(ground, { level: 9 }).length).toBeLessThan(60_000);
});

test('every mark says what it is', () => {
	const spoken = [...drawn().matchAll(/aria-label="([^"]+)" aria-expanded/g)].map(([, label]) => label);
	expect(spoken.sort()).toEqual([
		'Kryvyi Rih, Missile hits Kryvyi Rih, 4 April 2025, 20 killed',
		'Odesa, 2 events',
		'Paris, Talks in Paris, 16 April 2025, planned',
		'Sumy, Missile strike on Sumy, 13 April 2025, 35 killed, 119 injured',
		'Ukraine, The invasion begins, 24 February 2022'
	]);
});

test('what has no place is counted', () => {
	expect(drawn()).toContain('1 without a place');
});

test('without events there is the world', () => {
	const html = drawn(ColumnEngine.of([], []));
	expect(html).toContain('class="sphere"');
	expect(html).not.toContain('aria-expanded');
});

test('a server draws the squares of a crowd, alike ones as one path', () => {
	const crowd = /<svg class="server-crowd.*?<\/svg>/s.exec(drawn(crowded(70)))![0];
	const paths = [
		...crowd.matchAll(/<path fill="var\(--map-step-[1-5]\)" fill-opacity="[\d.]+" d="([^"]+)"/g)
	];
	expect(paths.length).toBeGreaterThan(0);
	expect(paths.length).toBeLessThan(7);
	for (const [, d] of paths) expect(d).toMatch(/^(?:M-?\d+ -?\d+H-?\d+V-?\d+H-?\d+Z)+$/);
});

test('few events need no crowd', () => {
	expect(drawn()).not.toContain('server-crowd');
});
