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
const REPORTS: readonly ((town: string, i: number) => string)[] = [
	(town, i) =>
		`An explosion at a factory in ${town} on Tuesday killed at least ${2 + (i % 30)} workers, the mayor said.`,
	(town, i) =>
		`Foreign Minister Anna Berg met officials in ${town} on ${1 + (i % 28)} May ${1990 + (i % 30)} for talks on trade.`,
	(town) =>
		`Three days after the floods, residents of ${town} returned to their homes and began to clear the streets.`,
	(_, i) =>
		`The company expects sales to have risen ${1 + (i % 9)} percent in the third quarter, it said last month.`,
	(town) => `Police in ${town} arrested a 34-year-old man overnight; he may appear in court later this week.`
];

/** News of no particular day, about as many characters as asked for, the same each time. */
export function generated(length: number): string {
	let text = '';
	for (let i = 0; text.length < length; i++) {
		text += REPORTS[i % REPORTS.length](TOWNS[(i * 7) % TOWNS.length], i);
		text += i % 4 === 3 ? '\n\n' : ' ';
	}
	return text;
}
