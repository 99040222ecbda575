import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGazetteer } from '$lib/extract/places';
import { bytes, gazetteer } from './open';

describe('looking up a name', () => {
	const cases = [
		{ name: 'Kyiv', id: 'UA.12:kyiv', why: 'its own name' },
		{ name: 'Kiev', id: 'UA.12:kyiv', why: 'the name it had in English before' },
		{ name: 'Odessa', id: 'UA.17:odesa', why: 'another name of a larger town than the one in Texas' },
		{ name: 'Krivoy Rog', id: 'UA.04:kryvyi-rih', why: 'the Russian name in Latin letters' },
		{ name: 'KRYVYI RIH', id: 'UA.04:kryvyi-rih', why: 'case does not matter' },
		{ name: 'Torun', id: 'PL.73:torun', why: 'accents do not matter' },
		{ name: 'Toruń', id: 'PL.73:torun', why: 'with its accent' },
		{ name: 'Port au Prince', id: 'HT.11:port-au-prince', why: 'hyphens do not matter' },
		{ name: 'St. Louis', id: 'US.MO:saint-louis', why: '"St." is "Saint" before a name' },
		{ name: 'Sumy', id: 'UA.21', why: 'the oblast' },
		{ name: 'Sumy', id: 'UA.21:sumy', why: 'the town' },
		{ name: 'San Miguel', id: 'SV.09', why: 'the department' },
		{ name: 'San Miguel', id: 'SV.09:san-miguel', why: 'the town' },
		{ name: 'Britain', id: 'GB', why: 'what the United Kingdom is called' },
		{ name: 'UK', id: 'GB', why: 'an abbreviation' },
		{ name: 'U.S.', id: 'US', why: 'an abbreviation with stops' },
		{ name: 'Soviet Union', id: 'RU', why: 'a state that is gone' },
		{ name: 'USSR', id: 'RU', why: 'its abbreviation' },
		{ name: 'West Germany', id: 'DE', why: 'a state that is gone' },
		{ name: 'Ala.', id: 'US.AL', why: 'what papers write' },
		{ name: 'AL', id: 'US.AL', why: 'what the post writes' },
		{ name: 'N.H.', id: 'US.NH', why: 'two words in one' },
		{ name: 'Scotland', id: 'GB.SCT', why: 'a nation of the United Kingdom' },
		{ name: 'Crimea', id: 'UA.11', why: 'in Ukraine' },
		{ name: 'Gaza Strip', id: 'PS.GZ', why: 'an area' },
		{ name: 'Donbass', id: 'UA:donbas', why: 'another name of an area' },
		{ name: 'Sahel', id: 'world:sahel', why: 'an area of many countries' },
		{ name: 'Black Sea', id: 'world:black-sea', why: 'a sea' },
		{ name: 'Africa', id: 'world:africa', why: 'a continent' },
		{ name: 'Vatican', id: 'VA', why: 'a country that is smaller than its shape' },
		{ name: 'Ukrainian', id: 'UA', match: 'demonym', why: 'the people, marked as such' },
		{ name: 'Texans', id: 'US.TX', match: 'demonym', why: 'the people of a state' }
	];

	for (const { name, id, match, why } of cases) {
		test(`"${name}" may be ${id}: ${why}`, () => {
			const found = gazetteer.lookup(name).find(({ place }) => place.id === id);
			expect(found).toBeDefined();
			expect(found!.match === 'demonym').toBe(match === 'demonym');
		});
	}

	const nothing = ['', '  ', '...', 'Qwertzuiop', 'Киев', '12', 'Kyi', 'the'];
	for (const name of nothing) {
		test(`"${name}" is nothing`, () => expect(gazetteer.lookup(name)).toEqual([]));
	}

	test('the largest comes first', () => {
		const people = gazetteer.lookup('Springfield').map(({ place }) => place.population);
		expect(people.length).toBeGreaterThan(10);
		expect(people).toEqual(people.toSorted((a, b) => b - a));
	});
});

describe('a place', () => {
	test('says what it lies in, itself first and its country last', () => {
		const path = gazetteer.get('UA.21:sumy')!.path.map(({ id, kind }) => `${kind} ${id}`);
		expect(path[0]).toBe('town UA.21:sumy');
		expect(path.at(-2)).toBe('region UA.21');
		expect(path.at(-1)).toBe('country UA');
	});

	test('has a point on the globe, a population and a reach', () => {
		const sumy = gazetteer.get('UA.21:sumy')!;
		expect(sumy.point[0]).toBeCloseTo(34.8, 1);
		expect(sumy.point[1]).toBeCloseTo(50.92, 1);
		expect(sumy.population).toBeGreaterThan(200_000);
		expect(gazetteer.get('UA.21')!.radius).toBeGreaterThan(50);
		expect(gazetteer.get('UA')!.radius).toBeGreaterThan(gazetteer.get('UA.21')!.radius);
	});

	test('keeps its own spelling', () => {
		expect(gazetteer.lookup('sao paulo').map(({ place }) => place.name)).toContain('São Paulo');
		expect(gazetteer.get('CI')!.name).toBe('Ivory Coast');
	});

	test('in no one country has none', () => expect(gazetteer.get('world:black-sea')!.country).toBeNull());

	test('is found again by its id, every one of many', () => {
		const names = [
			'San Miguel',
			'San José',
			'Springfield',
			'Washington',
			'Santa Ana',
			'Henry County',
			'Paris'
		];
		for (const { place } of names.flatMap((name) => gazetteer.lookup(name))) {
			expect(gazetteer.get(place.id)).toEqual(place);
		}
	});

	for (const id of [
		'',
		'ZZ',
		'UA.99',
		'UA.21:atlantis',
		'UA.21:sumy~7',
		':',
		'UA.21:sumy~',
		'~1',
		'world:'
	]) {
		test(`"${id}" is the id of none`, () => expect(gazetteer.get(id)).toBeNull());
	}
});

describe('the beginning of a name', () => {
	for (const words of ['San', 'San Luis', 'Kryvyi', 'St.', 'St', 'new york', 'Port-au', 'United']) {
		test(`some begin with "${words}"`, () => expect(gazetteer.begins(words)).toBe(true));
	}
	for (const words of ['Kryv', 'Qwxz', '', 'San Qwxz', 'New Yor']) {
		test(`none begins with "${words}"`, () => expect(gazetteer.begins(words)).toBe(false));
	}
});

describe('the file', () => {
	test('stays within 2.5 MB on the wire', { timeout: 60_000 }, () => {
		expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(2_500_000);
	});

	const damaged = [
		{ what: 'empty', bytes: new Uint8Array(0), says: /not a Dateline gazetteer/ },
		{
			what: 'something else',
			bytes: new TextEncoder().encode('<!doctype html>'.repeat(20)),
			says: /not a Dateline gazetteer/
		},
		{ what: 'cut short', bytes: bytes.subarray(0, 1_000_000), says: /cut short/ },
		{ what: 'changed in one byte', bytes: changed(2_000_000), says: /damaged/ }
	];
	for (const { what, bytes, says } of damaged) {
		test(`that is ${what} is refused`, () => expect(() => openGazetteer(bytes)).toThrow(says));
	}

	function changed(at: number): Uint8Array {
		const copy = new Uint8Array(bytes);
		copy[at] ^= 255;
		return copy;
	}

	test('reads alike from an ArrayBuffer', () => {
		const buffer = new Uint8Array(bytes).buffer;
		expect(openGazetteer(buffer).get('FR')!.name).toBe('France');
	});
});

test('any text can be looked up', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
			gazetteer.lookup(text);
			gazetteer.begins(text);
			gazetteer.get(text);
		}),
		{ numRuns: 1000 }
	);
});
