import { expect, test } from 'vitest';
import { cameraOf } from '$lib/views/map/camera';
import { tilesOf } from '$lib/views/map/tiles';

const SIZE = { width: 900, height: 440 };
const SOURCE = { template: 'https://tiles.example/{z}/{x}/{y}.png', credit: 'Example' };

const views = [
	{ center: [30.5, 50.45], zoom: 8, why: 'a whole step: as they come' },
	{ center: [30.5, 50.45], zoom: 9.4, why: 'blown up a little' },
	{ center: [-58.4, -34.6], zoom: 10.6, why: 'the south, reduced a little' },
	{ center: [179.9, -17], zoom: 8, why: 'across the date line' }
] as const;
for (const { center, zoom, why } of views) {
	test(`tiles at ${center}, zoom ${zoom}, cover the picture where the map has it: ${why}`, () => {
		const camera = cameraOf({ center, zoom }, SIZE);
		const tiles = tilesOf(camera, SOURCE);
		expect(tiles.length).toBeGreaterThan(4);
		expect(tiles.length).toBeLessThan(50);
		for (const [x, y] of [
			[1, 1],
			[899, 1],
			[1, 439],
			[899, 439],
			[450, 220]
		]) {
			const under = tiles.filter(
				(tile) => x >= tile.x && y >= tile.y && x < tile.x + tile.side && y < tile.y + tile.side
			);
			expect(under).toHaveLength(1);
			// The same place by the formula of such tiles.
			const [tile] = under;
			const [, z, column, row] = /(\d+)\/(\d+)\/(\d+)\.png$/.exec(tile.url)!.map(Number);
			const [longitude, latitude] = camera.invert([x, y]);
			const turned = ((((longitude + 180) % 360) + 360) % 360) / 360;
			const north = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI;
			expect(Math.abs(turned * 2 ** z - column - (x - tile.x) / tile.side)).toBeLessThan(0.01);
			expect(Math.abs(((1 - north) / 2) * 2 ** z - row - (y - tile.y) / tile.side)).toBeLessThan(0.01);
		}
	});
}

const without = [
	{ center: [11, 14], zoom: 2, why: 'the whole world is not what tiles are cut for' },
	{ center: [11, 48], zoom: 5, why: 'countries are told better by the map itself' }
] as const;
for (const { center, zoom, why } of without)
	test(`no tiles at zoom ${zoom}: ${why}`, () =>
		expect(tilesOf(cameraOf({ center, zoom }, SIZE), SOURCE)).toEqual([]));
