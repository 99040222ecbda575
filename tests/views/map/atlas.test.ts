import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3';
import { describe, expect, test } from 'vitest';
import {
	landAt,
	readNames,
	readRegions,
	readWorld,
	regionOf,
	type RegionFile,
	type WorldFile
} from '$lib/views/map/atlas';
import type { LonLat } from '$lib/model';

const load = (name: string) => readFileSync(`static/basemap/${name}.json`);
const coarseFile = JSON.parse(load('coarse').toString()) as WorldFile;
const coarse = readWorld(coarseFile);
const fine = readWorld(JSON.parse(load('fine').toString()) as WorldFile);
const names = readNames(coarseFile);
const regions = readRegions(JSON.parse(load('regions').toString()) as RegionFile);

const budgets = [
	{ name: 'coarse', kB: 50, why: 'every page waits for it' },
	{ name: 'fine', kB: 340, why: 'fetched when the reader comes nearer, lakes included' },
	{ name: 'regions', kB: 300, why: 'fetched when divisions come into view' }
];
for (const { name, kB, why } of budgets) {
	test(`${name}.json is at most ${kB} kB gzipped: ${why}`, () => {
		expect(gzipSync(load(name), { level: 9 }).length).toBeLessThanOrEqual(kB * 1000);
	});
}

const points: { at: LonLat; code: string | null; why: string }[] = [
	{ at: [34.1, 45.2], code: 'UA', why: 'Crimea is part of Ukraine, as the United Nations have it' },
	{ at: [34.8, 50.9], code: 'UA', why: 'Sumy lies this side of a near border' },
	{ at: [37.6, 55.7], code: 'RU', why: 'Moscow' },
	{ at: [2.3, 48.8], code: 'FR', why: 'France has a code in this source' },
	{ at: [20.9, 42.6], code: 'XK', why: 'Kosovo, whose code is made up by custom' },
	{ at: [-13, 24.5], code: 'EH', why: 'Western Sahara is not Morocco' },
	{ at: [44.1, 9.6], code: 'SO', why: 'Somaliland counts as Somalia' },
	{ at: [-30, 40], code: null, why: 'nobody has the Atlantic' }
];
for (const { at, code, why } of points) {
	test(`${at} is in ${code}: ${why}`, () => {
		expect(landAt(coarse.countries, at)?.code ?? null).toBe(code);
		expect(landAt(fine.countries, at)?.code ?? null).toBe(code);
	});
}

test('Gaza is there when one comes near', () => {
	expect(landAt(fine.countries, [34.4, 31.45])?.code).toBe('PS');
});

const contested: { near: LonLat; dashed: boolean; why: string }[] = [
	{ near: [33.7, 46.2], dashed: true, why: 'between Crimea and the mainland' },
	{ near: [21, 43.1], dashed: true, why: 'between Kosovo and Serbia' },
	{ near: [-8.7, 27.7], dashed: true, why: 'between Western Sahara and Morocco' },
	{ near: [74.2, 34], dashed: true, why: 'the line of control in Kashmir' },
	{ near: [70.5, 27.8], dashed: false, why: 'India and Pakistan agree on the border in the desert' },
	{ near: [24, 50.6], dashed: false, why: 'Poland and Ukraine' }
];
for (const { near, dashed, why } of contested) {
	test(`the border at ${near} is ${dashed ? '' : 'not '}dashed: ${why}`, () => {
		const close = (pieces: typeof fine.borders) =>
			Math.min(
				...pieces.flatMap(({ geometry }) =>
					(geometry.coordinates as [number, number][]).map(([x, y]) => Math.hypot(x - near[0], y - near[1]))
				)
			);
		expect(close(fine.disputed) < 0.5).toBe(dashed);
	});
}

describe('every outline encloses the land, not the rest of the globe', () => {
	const layers = {
		coarse: coarse.countries,
		fine: fine.countries,
		lakes: [{ code: null, name: 'lakes', pieces: fine.lakes }],
		regions: regions.regions
	};
	for (const [layer, lands] of Object.entries(layers)) {
		test(layer, () => {
			const inverted = lands.filter(({ pieces }) =>
				pieces.some(({ geometry }) => geoArea(geometry) > 2 * Math.PI)
			);
			expect(inverted.map(({ name }) => name)).toEqual([]);
		});
	}
});

test('names stand within the countries they name', () => {
	const large = names.countries.filter(({ rank, code }) => rank <= 3 && code !== 'AQ');
	expect(large.length).toBeGreaterThan(60);
	for (const { name, code, point } of large) {
		expect([name, landAt(fine.countries, point)?.code]).toEqual([name, code]);
	}
});

const divisions: { country: string; name: string; point: LonLat; is: string; why: string }[] = [
	{
		country: 'UA',
		name: 'Sumy Oblast',
		point: [34, 51],
		is: 'Sumy',
		why: 'one source says oblast, the other not'
	},
	{
		country: 'UA',
		name: 'Crimea',
		point: [34.3, 45.3],
		is: 'Autonomous Republic of Crimea',
		why: 'by its point'
	},
	{ country: 'US', name: 'Georgia', point: [-83.4, 32.6], is: 'Georgia', why: 'a state, in its country' },
	{ country: 'GB', name: 'Scotland', point: [-4, 57], is: 'Scotland', why: 'a nation, not its counties' },
	{
		country: 'FR',
		name: 'Brittany',
		point: [-2.9, 48.2],
		is: 'Bretagne',
		why: 'by its point, where languages differ'
	}
];
for (const { country, name, point, is, why } of divisions) {
	test(`${name} is drawn as ${is}: ${why}`, () => {
		expect(regionOf(regions, country, name, point)?.name).toBe(is);
	});
}
