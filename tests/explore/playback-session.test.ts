import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ColumnEngine } from '$lib/explore/column-engine';
import { Exploration } from '$lib/explore/exploration.svelte';
import { Playback } from '$lib/explore/playback.svelte';
import { readArticle } from '$lib/extract';
import { readArticleFile } from '$lib/formats/article';
import { TOOLS } from '../extract/gazetteer-file';

const file = readFileSync('tests/extract/golden/war-wire.md');
const article = readArticleFile('war-wire.md', file).article!;
const { events } = readArticle(article, TOOLS);

function session() {
	const engine = ColumnEngine.of(events, [article]);
	const exploration = new Exploration(() => engine);
	return { engine, exploration, playback: new Playback(exploration) };
}

function run(playback: Playback, seconds: number) {
	for (let ms = 0; ms < seconds * 1000; ms += 50) playback.advance(50);
}

describe('playback', () => {
	test('starts with the first event and shows days up to the head', () => {
		const { exploration, playback, engine } = session();
		playback.play();
		expect(exploration.filter.days!.start).toBe('2022-02-01');
		const shown = engine.which(exploration.filter, 'date', { from: 0, size: 9 });
		expect(shown.rows).toHaveLength(1);
	});

	test('reaches the last event, leaping over the quiet years, and stops there', () => {
		const { exploration, playback, engine } = session();
		playback.play();
		run(playback, 60);
		expect(playback.playing).toBe(false);
		const dated = events.filter(({ when }) => when).length;
		expect(engine.which(exploration.filter, 'date', { from: 0, size: 99 }).total).toBe(dated);
	});

	test('stopping gives the reader back what was filtered before', () => {
		const { exploration, playback } = session();
		const days = { start: '2025-04-01', end: '2025-05-01' };
		exploration.narrow({ days });
		playback.play();
		run(playback, 2);
		playback.stop();
		expect(exploration.filter.days).toEqual(days);
		expect(playback.begun).toBe(false);
	});

	test('a window lets events go again', () => {
		const { exploration, playback, engine } = session();
		playback.play();
		run(playback, 60);
		playback.change('window');
		const { total } = engine.which(exploration.filter, 'date', { from: 0, size: 99 });
		expect(total).toBeGreaterThan(0);
		expect(total).toBeLessThan(events.length);
	});

	test('a story goes from event to event in order, and ends with the last', () => {
		const { exploration, playback, engine } = session();
		playback.change('story');
		playback.play();
		const order = engine.which({ ...exploration.filter, days: null }, 'date', { from: 0, size: 99 }).rows;
		const dated = order.filter(({ span }) => span).map(({ id }) => id);
		const seen = [exploration.selected];
		for (let n = 0; n < 60 && playback.playing; n++) {
			run(playback, 1);
			if (exploration.selected !== seen.at(-1)) seen.push(exploration.selected);
		}
		expect(seen).toEqual(dated);
		expect(playback.playing).toBe(false);
	});

	test('a story takes up the event that is open, and steps both ways', () => {
		const { exploration, playback, engine } = session();
		const [first, second, third] = engine.which(exploration.filter, 'date', { from: 0, size: 3 }).rows;
		exploration.select(second.id);
		playback.change('story');
		playback.play();
		expect(exploration.selected).toBe(second.id);
		playback.step(1);
		expect(exploration.selected).toBe(third.id);
		playback.step(-1);
		playback.step(-1);
		playback.step(-1);
		expect(exploration.selected).toBe(first.id);
	});
});
