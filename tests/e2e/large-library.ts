import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TOWNS = ['Braga', 'Lugano', 'Tampere', 'Kaunas', 'Gdynia', 'Ostrava', 'Debrecen', 'Novi Sad', 'Split'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];

/** One story that the tests look for among the many. */
const FOUND = `---
title: Blast at a grain store in Evora
date: 2016-06-14
---
EVORA, Portugal, June 14 — An explosion at a grain store in Evora killed three people on 13 June 2016, the mayor said.

Residents of Evora protested in front of the town hall on 14 June 2016.
`;

/** Articles of more events than a page carries whole. */
export function writeArticles(folder: string): void {
	writeFileSync(join(folder, 'found.md'), FOUND);
	for (let k = 0; k < 300; k++) {
		const year = 2001 + (k % 14);
		const told = TOWNS.map((town, at) => {
			const day = 1 + ((k * 7 + at * 3) % 28);
			const date = `${day} ${MONTHS[(k + at) % 9]} ${year}`;
			return [
				`Workers of mill ${k} protested in ${town} on ${date}.`,
				`A fire at mill ${k} in ${town} killed ${2 + ((k + at) % 9)} people on ${date}.`,
				`Police arrested ${3 + (k % 5)} men in ${town} on ${date}.`
			][(k + at) % 3];
		});
		const head = `---\ntitle: Reports on mill ${k}\ndate: ${year + 1}-02-01\n---\n`;
		writeFileSync(join(folder, `mill-${k}.md`), head + told.join('\n\n') + '\n');
	}
}
