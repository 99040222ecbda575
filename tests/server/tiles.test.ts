import { expect, test } from 'vitest';
import { tilesFrom } from '$lib/server/tiles';

const HTTPS = 'https://tiles.example/streets/{z}/{x}/{y}.png';

const settings = [
	{ set: {}, read: null, why: 'nobody is asked for anything unless the operator says so' },
	{ set: { DATELINE_TILES: ' ' }, read: null, why: 'empty is not set' },
	{
		set: { DATELINE_TILES: HTTPS, DATELINE_TILES_CREDIT: 'Example maps' },
		read: { template: HTTPS, credit: 'Example maps', origin: 'https://tiles.example' },
		why: 'another server, which pages must be allowed to ask'
	},
	{
		set: { DATELINE_TILES: '/tiles/{z}/{x}/{y}.png' },
		read: { template: '/tiles/{z}/{x}/{y}.png', credit: '', origin: null },
		why: 'this server, behind whatever stands in front of it'
	}
];
for (const { set, read, why } of settings)
	test(`${JSON.stringify(set)}: ${why}`, () => expect(tilesFrom(set)).toEqual(read));

const wrong = [
	{ tiles: 'https://tiles.example/{z}/{x}.png', credit: 'E', says: /lacks \{y\}/, why: 'a part is missing' },
	{ tiles: 'tiles/{z}/{x}/{y}', credit: 'E', says: /https:\/\//, why: 'neither an address nor a path' },
	{ tiles: '//tiles.example/{z}/{x}/{y}', credit: 'E', says: /https:\/\//, why: 'half an address' },
	{ tiles: 'javascript:{z}{x}{y}', credit: 'E', says: /https:\/\//, why: 'no address of a picture' },
	{ tiles: HTTPS, credit: '', says: /DATELINE_TILES_CREDIT/, why: 'maps of others are credited' }
];
for (const { tiles, credit, says, why } of wrong)
	test(`${tiles} is refused: ${why}`, () =>
		expect(() => tilesFrom({ DATELINE_TILES: tiles, DATELINE_TILES_CREDIT: credit })).toThrow(says));
