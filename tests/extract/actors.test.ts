import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishTagger, readDocument } from '$lib/extract';
import { readActors } from '$lib/extract/actors';
import type { PlaceMention, PlaceRole } from '$lib/extract/places/mention';
import type { Place } from '$lib/model';

function placesIn(text: string, named: Record<string, PlaceRole>): PlaceMention[] {
	return Object.entries(named).map(([name, role]) => {
		const start = text.indexOf(name);
		const kind = name === 'Moscow' ? 'town' : 'country';
		const country = { id: 'RU', name: 'Russia', kind: 'country' as const };
		const self =
			kind === 'country' ? { ...country, id: name, name } : { id: name, name, kind: 'town' as const };
		const place: Place = {
			...self,
			path: kind === 'town' ? [self, country] : [self],
			country: null,
			point: [0, 0],
			population: 0,
			radius: 1
		};
		const span = { start, end: start + name.length };
		return { span, place, candidates: [], how: '', confidence: 1, role };
	});
}

function read(text: string, named: Record<string, PlaceRole> = {}): string[] {
	const article = { id: 'a', title: '', publisher: null, url: null, published: null, place: null, text };
	const doc = readDocument(article, englishTagger());
	return readActors(doc, placesIn(text, named)).map(({ type, name }) => `${type} ${name}`);
}

interface Row {
	text: string;
	places?: Record<string, PlaceRole>;
	actors: string[];
	why: string;
	knownWrong?: boolean;
}

const families: Record<string, Row[]> = {
	people: [
		{ text: 'They met Ana Gil there.', actors: ['person Ana Gil'], why: 'first name and surname' },
		{
			text: 'Gen. Juan Roca and Dr. Ana Gil met.',
			actors: ['person Juan Roca', 'person Ana Gil'],
			why: 'titles are no part of the name'
		},
		{
			text: 'Roca, who met Gil on Friday, said on Monday that he is content.',
			actors: ['person Roca', 'person Gil'],
			why: 'only people are "who", and are met'
		},
		{
			text: 'His third meeting with Roca was short.',
			actors: ['person Roca'],
			why: 'a bare surname behind "meeting with"'
		},
		{
			text: 'There they met Estonian President Ana Gil and Latvian officials.',
			actors: ['person Ana Gil'],
			why: 'a nationality before a title is nobody by itself'
		},
		{
			text: 'Gil said no. Later Roca and Gil left.',
			actors: ['person Gil', 'person Roca', 'person Gil'],
			why: 'who is joined to a person is one'
		},
		{ text: 'They went on with Roca.', actors: [], why: 'a lone capital may be anything' },
		{ text: 'President Roca left.', actors: ['person Roca'], why: 'a title makes a surname a person' },
		{
			text: 'Marco Roca arrived. Roca left.',
			actors: ['person Marco Roca', 'person Marco Roca'],
			why: 'a surname is the person named before'
		},
		{
			text: 'Roca left on Monday. Marco Roca, the minister, is ill.',
			actors: ['person Marco Roca', 'person Marco Roca'],
			why: 'or named after'
		},
		{
			text: "Marco Roca arrived. Roca's wife did not.",
			actors: ['person Marco Roca', 'person Marco Roca'],
			why: 'possessives'
		},
		{
			text: 'NATO Secretary General Mark Lund met the press.',
			actors: ['organisation NATO', 'person Mark Lund'],
			why: 'a body before a title is one of its own'
		},
		{
			text: 'They thanked Secretary of State Marco Roca.',
			actors: ['person Marco Roca'],
			why: 'an office with "of"'
		},
		{
			text: 'They met José María de la Cruz, Ursula van der Meer and Abdullah bin Salem al-Saud.',
			actors: [
				'person José María de la Cruz',
				'person Ursula van der Meer',
				'person Abdullah bin Salem al-Saud'
			],
			why: 'particles of several languages'
		},
		{ text: 'Billionaire Ana Gil met them.', actors: ['person Ana Gil'], why: 'what papers call somebody' },
		{
			text: 'Brave Otto Lund met them.',
			actors: ['person Otto Lund'],
			why: 'praise at the head of a sentence'
		},
		{
			text: 'Otto Lund came. Dealmaker Lund spoke.',
			actors: ['person Otto Lund', 'person Otto Lund'],
			why: 'a trade before a surname alone'
		},
		{ text: 'The judge heard Jean-Pierre Roux.', actors: ['person Jean-Pierre Roux'], why: 'hyphens' },
		{ text: 'Spokesman John Baker declined.', actors: ['person John Baker'], why: 'a role before the name' },
		{ text: 'Critics wrote to John J. Baker.', actors: ['person John J. Baker'], why: 'initials' }
	],
	organisations: [
		{
			text: 'The Civic Liberation Front (CLF) met. CLF leaders fled.',
			actors: [
				'organisation Civic Liberation Front',
				'organisation Civic Liberation Front',
				'group CLF leaders',
				'organisation Civic Liberation Front'
			],
			why: 'an acronym is its expansion'
		},
		{
			text: 'The State Department and the Ministry of Foreign Affairs protested.',
			actors: ['organisation State Department', 'organisation Ministry of Foreign Affairs'],
			why: 'departments and ministries'
		},
		{
			text: 'The Organization for Peace and Development in Asia met.',
			actors: ['organisation Organization for Peace and Development'],
			why: 'names that go on behind "for"'
		},
		{
			text: 'The bomb was laid by Hezbollah.',
			actors: ['organisation Hezbollah'],
			why: 'bodies everybody knows'
		},
		{ text: 'The Red Cross sent doctors.', actors: ['organisation Red Cross'], why: 'two common words' }
	],
	'states and groups': [
		{
			text: 'Russia invaded in 2022.',
			places: { Russia: 'agent' },
			actors: ['country Russia'],
			why: 'a state that acts'
		},
		{
			text: 'Moscow said so.',
			places: { Moscow: 'agent' },
			actors: ['country Russia'],
			why: 'a capital that acts is its state'
		},
		{ text: 'They met in Russia.', places: { Russia: 'locative' }, actors: [], why: 'a place is no actor' },
		{ text: 'Gunmen opened fire on a bus.', actors: ['group gunmen'], why: 'a group that acts' },
		{
			text: 'Two men were killed by Tamil rebels.',
			actors: ['group Tamil rebels'],
			why: 'a group behind "by"'
		},
		{ text: 'Protesters were killed in the square.', actors: [], why: 'those it was done to act in nothing' },
		{ text: 'Officials said nothing.', actors: [], why: 'those who only vouch are no actors' }
	],
	nobody: [
		{ text: 'However, it rained on Tuesday in March.', actors: [], why: 'days, months, first words' },
		{
			text: 'Bridges fell. The bridges were old.',
			actors: [],
			why: 'a first word that is written small elsewhere'
		},
		{
			text: 'The World Cup and the Nobel Prize are near Baker Street.',
			actors: [],
			why: 'events, prizes, streets'
		},
		{ text: 'It happened at 10 a.m. GMT on TV.', actors: [], why: 'capitals that name no body' },
		{ text: '“Yes,” they cried. “Never!”', actors: [], why: 'first words of quotations' }
	],
	'other ways to write': [
		{
			text: 'MINISTER JUAN ROCA VISITED THE WOUNDED SOLDIERS ON TUESDAY AFTERNOON.',
			actors: ['person JUAN ROCA'],
			why: 'capitals throughout'
		},
		{ text: '', actors: [], why: 'nothing' }
	]
};

for (const [family, rows] of Object.entries(families)) {
	describe(family, () => {
		for (const { text, places, actors, why, knownWrong } of rows)
			test(`${why}: ${text}`, { fails: knownWrong }, () => expect(read(text, places)).toEqual(actors));
	});
}

test('two people of one surname stay apart', () => {
	const text = 'Ana Roca met Luis Roca. Luis Roca left. Roca spoke.';
	expect(read(text)).toEqual(['person Ana Roca', 'person Luis Roca', 'person Luis Roca', 'person Luis Roca']);
});

describe('whatever the text says', () => {
	const words = fc.constantFrom(
		..."Ana Gil NATO President de la Ministry of the and ( ) , . Front said gunmen fired by Mr. J. - al ' ' 's “ ” Monday HAMAS".split(
			' '
		)
	);
	test('mentions lie in the text, in order, and have names', () => {
		fc.assert(
			fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
				const text = parts.join(' ');
				const article = {
					id: 'a',
					title: '',
					publisher: null,
					url: null,
					published: null,
					place: null,
					text
				};
				let last = 0;
				for (const { span, name } of readActors(readDocument(article, englishTagger()), [])) {
					expect(span.start).toBeGreaterThanOrEqual(last);
					expect(span.end).toBeGreaterThan(span.start);
					expect(span.end).toBeLessThanOrEqual(text.length);
					expect(name.trim()).toBe(name);
					expect(name).not.toBe('');
					last = span.start;
				}
			}),
			{ numRuns: 500 }
		);
	});

	test.each(['Ana and ', 'Ana X, ', 'Ministry of ', 'President ', 'gunmen 1 ', 'the '])(
		'a long text is read to its end: %s',
		{ timeout: 30_000 },
		(scrap) => {
			const text = `${scrap.repeat(40_000)}\n\nThey met Luis Roca there.`;
			const article = { id: 'a', title: '', publisher: null, url: null, published: null, place: null, text };
			const doc = readDocument(article, englishTagger());
			const last = readActors(doc, []).at(-1);
			expect(last).toMatchObject({ type: 'person', name: 'Luis Roca' });
		}
	);
});
