import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlaces } from '$lib/extract/places';
import { gazetteer, read } from './open';

/** The names found, in reading order, cut from the text by their spans. */
function names(text: string): string[] {
	return readPlaces(read(text), gazetteer).map(({ span }) => text.slice(span.start, span.end));
}

const cases: { text: string; names: string[]; why: string; knownWrong?: boolean }[] = [
	{ text: 'A missile hit a school in Sumy on Sunday.', names: ['Sumy'], why: 'a preposition of place' },
	{
		text: 'Shots were heard in Northwestern Quito.',
		names: ['Quito'],
		why: 'a part of the town, written like a name'
	},
	{
		text: 'The convoy left Kryvyi Rih for Odesa.',
		names: ['Kryvyi Rih', 'Odesa'],
		why: 'a name of two words, whole'
	},
	{ text: 'They met in the city of Lviv.', names: ['Lviv'], why: 'the name, without what it is called' },
	{
		text: 'He flew to Ukraine’s border with Russia.',
		names: ['Ukraine', 'Russia'],
		why: 'a possessive belongs to no name'
	},
	{
		text: 'The family moved to Richmond, Va., from Tulsa, OK, last year.',
		names: ['Richmond', 'Va.', 'Tulsa', 'OK'],
		why: 'a state behind a comma counts in every short form'
	},
	{
		text: 'OK, he said, and sat down. In any case, the plan is fine.',
		names: [],
		why: 'the same letters elsewhere are no state'
	},
	{ text: 'Us and them: the US vote.', names: ['US'], why: 'an abbreviation counts as it is written' },
	{ text: 'The contract is worth US$40 million.', names: [], why: 'a currency' },
	{ text: 'The Ukrainian troops fought on.', names: [], why: 'a people is no place' },
	{
		text: 'Sydney Porter testified before the panel, and Porter wept.',
		names: [],
		why: 'a given name before a surname'
	},
	{ text: 'Paris Hilton opened the show.', names: [], why: 'a given name that is a capital' },
	{
		text: 'Mr. Houston was held by police. Houston denies it.',
		names: [],
		why: 'a title makes a surname, here and afterwards'
	},
	{
		text: 'Ellen Lancaster, 52, ran the shop. Lancaster said she would sell.',
		names: [],
		why: 'a surname learnt from the full name'
	},
	{
		text: 'The Boston Globe and the Bank of Ireland declined to comment.',
		names: [],
		why: 'a paper and a firm'
	},
	{ text: 'The White House said nothing.', names: [], why: 'a byword, though a town has the name' },
	{ text: 'Texas Rangers beat Cleveland Guardians.', names: [], why: 'teams' },
	{ text: 'Two cases of the Marburg virus were confirmed.', names: [], why: 'a germ named for a town' },
	{
		text: 'Ohio Supreme Court judges ruled on Monday.',
		names: ['Ohio'],
		why: 'a court is of its state'
	},
	{
		text: 'Henry County deputies closed Otter Creek Road near Interstate 45.',
		names: ['Henry County', 'Otter Creek Road', 'Interstate 45'],
		why: 'counties and roads are told by their shape'
	},
	{
		text: 'Only Jefferson County voted against it.',
		names: ['Jefferson County'],
		why: 'the capital of a sentence’s first word is none'
	},
	{
		text: 'PARIS, April 16 — Ministers met on Wednesday.',
		names: ['PARIS'],
		why: 'a dateline in capitals'
	},
	{
		text: 'SAN SALVADOR, 3 Jan 90 -- A bus was burned in San Miguel department.',
		names: ['SAN SALVADOR', 'San Miguel'],
		why: 'a dateline of the wires'
	},
	{
		text: 'Shots were fired in the village of Verkhnia Dubrova at dawn.',
		names: ['Verkhnia Dubrova'],
		why: 'in no list, but called a village'
	},
	{
		text: 'Rep. Ann Doe, D-Chicago, spoke.',
		names: ['Chicago'],
		why: 'a member’s party and seat'
	},
	{
		text: 'The ferry went from Hodeidah to Djibouti, Asmara and Port Sudan.',
		names: ['Hodeidah', 'Djibouti', 'Asmara', 'Port Sudan'],
		why: 'a list'
	},
	{ text: 'Officials in Toruń and São Paulo agreed.', names: ['Toruń', 'São Paulo'], why: 'accents' },
	{
		text: 'We may march in march or in May with Grant and Chase.',
		names: [],
		why: 'months and common words'
	},
	{
		text: 'The talks in Port-au-Prince and Al-Mawasi failed.',
		names: ['Port-au-Prince', 'Al-Mawasi'],
		why: 'hyphens belong to the name'
	},
	{ text: 'St. Patrick’s Day fell on a Tuesday.', names: [], why: 'a saint' },
	{ text: 'Jordan told reporters he was tired. Michael Jordan, 40, retired.', names: [], why: 'a player' },
	{
		text: 'Rubio told reporters that he would leave. In Washington, Rubio met the envoy.',
		names: ['Washington'],
		why: 'a town in Venezuela tells nobody anything'
	},
	{
		text: 'Rubio and Witkoff flew to Rome. Aides to Rubio were silent.',
		names: ['Rome'],
		why: 'who acts as people do is no place in the other sentences either'
	},
	{
		text: 'Gunmen came to Rubio at night. Shops in Rubio stayed shut.',
		names: ['Rubio', 'Rubio'],
		why: 'the town itself, where things happen in it'
	},
	{
		text: 'Washington told Tehran to wait.',
		names: ['Washington', 'Tehran'],
		why: 'capitals speak for their governments'
	},
	{
		text: 'Fire trucks came from Litchfield and Winsted, Conn. The blaze lit up Bantam.',
		names: ['Litchfield', 'Winsted', 'Conn.', 'Bantam'],
		why: 'a village next door to the other places needs no preposition'
	},
	{
		text: 'The clinics are in Leipzig, Germany, and in Dresden. A Bantam is a small hen.',
		names: ['Leipzig', 'Germany', 'Dresden'],
		why: 'the same name far from all other places is no village'
	},
	{
		text: 'Rebels attacked San Jose Guayabal at dawn.',
		names: ['San Jose Guayabal'],
		why: 'a saint with a surname is another village than the saint alone'
	},
	{
		text: 'The San Jose Police Department closed its museum.',
		names: ['San Jose'],
		why: 'an office behind the saint is no part of the name'
	},
	{
		text: 'Mortars fell in San Luis de la Reina at dawn.',
		names: ['San Luis de la Reina'],
		why: 'a name that goes on is not its beginning'
	},
	{ text: '', names: [], why: 'nothing in nothing' }
];

describe('finding names', () => {
	for (const { text, names: expected, why, knownWrong } of cases) {
		test(`${why}: ${text}`, { fails: knownWrong }, () => expect(names(text)).toEqual(expected));
	}
});

describe('any text', () => {
	const words = fc.constantFrom(
		...'Paris London US U.S. Mr. John Smith of in the , . - ’s St. Kryvyi Rih, County Road 5 — ( ) \n\n AL I Ala. é'.split(
			' '
		)
	);

	test('gives spans in the text, in order, that do not overlap', { timeout: 60_000 }, () => {
		const texts = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
			fc.array(words, { maxLength: 40 }).map((list) => list.join(''))
		);
		fc.assert(
			fc.property(texts, (text) => {
				let end = 0;
				for (const { span, confidence, how } of readPlaces(read(text), gazetteer)) {
					expect(span.start).toBeGreaterThanOrEqual(end);
					expect(span.end).toBeGreaterThan(span.start);
					expect(span.end).toBeLessThanOrEqual(text.length);
					expect(confidence).toBeGreaterThanOrEqual(0);
					expect(confidence).toBeLessThanOrEqual(1);
					expect(how).not.toBe('');
					end = span.end;
				}
			}),
			{ numRuns: 200 }
		);
	});

	const hostile = [
		'In San San Antonio de la Paz, New New York City of the County Road, ',
		'In San Miguel, Texas, and Springfield ',
		'Paris ',
		'A. '
	];
	for (const piece of hostile) {
		test(`takes steps in step with its length: ${piece}`, { timeout: 60_000 }, () => {
			// Four times the text; squared work would be sixteen times as much.
			expect(stepsFor(piece, 2000)).toBeLessThan(5 * stepsFor(piece, 500));
		});
	}

	/** How often the words of the text are looked at, and the gazetteer is asked. */
	function stepsFor(piece: string, times: number): number {
		let steps = 0;
		const counted = <T extends object>(target: T): T =>
			new Proxy(target, {
				get(from, key) {
					steps++;
					const value: unknown = Reflect.get(from, key);
					return typeof value === 'function' ? value.bind(from) : value;
				}
			});
		const doc = read(piece.repeat(times));
		const tokens = { ...doc.tokens, word: counted(doc.tokens.word), lower: counted(doc.tokens.lower) };
		readPlaces({ ...doc, tokens }, counted(gazetteer));
		return steps;
	}
});
