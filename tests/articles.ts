/** Files as people and machines leave them in a folder of articles, and what Dateline makes of each. */
export interface OddFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Whether an article comes of it. */
	readonly readable: boolean;
	/** What is told of it; `null` if there is nothing to tell. */
	readonly told: RegExp | null;
	readonly field?: string;
	readonly why: string;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const PARAGRAPH =
	'On 3 March 2021 an explosion at a factory in Lyon killed four workers, the mayor said.\n\n';

/** A story with one event that is read without doubt, to stand among files that are not. */
export const SOUND = {
	name: '2021-03-04-sound.txt',
	bytes: bytes(`${PARAGRAPH}The fire was put out by evening.\n`)
};

export const ODD_FILES: readonly OddFile[] = [
	{ name: 'empty.txt', bytes: bytes(''), readable: false, told: /empty/, why: 'nothing is there' },
	{
		name: 'blank.md',
		bytes: bytes(' \n\n\t\n'),
		readable: false,
		told: /no text/i,
		why: 'nothing but space'
	},
	{
		name: 'picture.txt',
		bytes: Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
		readable: false,
		told: /text/i,
		why: 'bytes that are no text'
	},
	{
		name: 'latin.txt',
		bytes: Uint8Array.from([...bytes('On 3 March 2021 a caf'), 0xe9, ...bytes(' in Lyon burnt down.')]),
		readable: true,
		told: /UTF-8/i,
		why: 'an old encoding: most of it can be read'
	},
	{
		name: 'broken-date.md',
		bytes: bytes(`---\ntitle: Fire\ndate: 2021-13-45\n---\n\n${PARAGRAPH}`),
		readable: true,
		told: /2021-13-45/,
		field: 'date',
		why: 'a month that does not exist costs the date, not the article'
	},
	{
		name: 'script.html',
		bytes: bytes(
			`<html><head><script>globalThis.harm = true;</script></head><body onload="harm()"><p>${PARAGRAPH}</p></body></html>`
		),
		readable: true,
		told: null,
		why: 'scripts are dropped, words are kept'
	},
	{
		name: 'german.txt',
		bytes: bytes(
			'Bei einem schweren Unfall auf der Autobahn sind am Mittwoch drei Menschen ums Leben gekommen. ' +
				'Die Polizei teilte mit, dass der Fahrer eines Lastwagens die Kontrolle verloren habe und mit ' +
				'einem Bus zusammengestoßen sei. Mehrere Verletzte wurden in die umliegenden Krankenhäuser gebracht.\n'
		),
		readable: true,
		told: /English/,
		why: 'another language'
	}
];

const TOWNS = [
	'Lyon',
	'Kassel',
	'Porto',
	'Leeds',
	'Turin',
	'Zagreb',
	'Graz',
	'Bern',
	'Utrecht',
	'Cork',
	'Lublin'
];

/** Report after report of other days and towns, up to a number of characters. */
function chronicle(length: number): string {
	const reports = [];
	for (let i = 0, written = 0; written < length; i++) {
		const day = `${1 + (i % 28)} May ${1700 + (i % 317)}`;
		const report = `On ${day} a fire in ${TOWNS[i % TOWNS.length]} killed ${2 + (i % 13)} people, the mayor said.\n\n`;
		reports.push(report);
		written += report.length;
	}
	return reports.join('');
}

/** Texts that a careless pattern takes minutes over; each is a megabyte or more. */
export const HEAVY_TEXTS = [
	{ name: 'letters', text: 'a '.repeat(500_000), why: 'a megabyte of short words on one line' },
	{ name: 'digits', text: '1'.repeat(1_000_000), why: 'a megabyte of digits without a break' },
	{ name: 'story', text: chronicle(5_000_000), why: 'five megabytes of news' }
];
