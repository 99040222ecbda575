import { describe, expect, test } from 'vitest';
import { readPlaces } from '$lib/extract/places';
import { gazetteer, read } from './open';

function mention(text: string, name: string) {
	const found = readPlaces(read(text), gazetteer).find(
		({ span }) => text.slice(span.start, span.end) === name
	);
	if (!found) throw new Error(`${name} is not found in: ${text}`);
	return found;
}

const cases: { text: string; name: string; id: string | null; why: string; knownWrong?: boolean }[] = [
	{
		text: 'Talks were held in Paris.',
		name: 'Paris',
		id: 'FR.11:paris',
		why: 'size, where nothing else tells'
	},
	{
		text: 'A barn burned in Paris, Texas.',
		name: 'Paris',
		id: 'US.TX:paris',
		why: 'the text says what it lies in'
	},
	{
		text: 'Fire crews from Henry County, Tennessee, came to Paris and to Puryear.',
		name: 'Paris',
		id: 'US.TN:paris',
		why: 'the seat of the county that is named'
	},
	{
		text: 'Quito, 12 May 97 (ABC) -- A bomb went off in the Escalon neighborhood.',
		name: 'Escalon',
		id: null,
		why: 'a quarter of a town at home, in no list, and no small town abroad'
	},
	{
		text: 'Talks were held in the Montmartre quarter and in Escalon, California.',
		name: 'Escalon',
		id: 'US.CA:escalon',
		why: 'the text says what it lies in'
	},
	{
		text: 'The strike on Odessa shook Mykolaiv and Kherson too.',
		name: 'Odessa',
		id: 'UA.17:odesa',
		why: 'near the other places'
	},
	{
		text: 'Oil prices fell in Odessa, Midland and Lubbock, Texas.',
		name: 'Odessa',
		id: 'US.TX:odessa',
		why: 'near the other places'
	},
	{
		text: 'Shells fell in Sumy.',
		name: 'Sumy',
		id: 'UA.21:sumy',
		why: 'the town, where nothing calls it more'
	},
	{
		text: 'Shells fell in Sumy oblast.',
		name: 'Sumy',
		id: 'UA.21',
		why: 'the word behind it calls it a region'
	},
	{
		text: 'A soldier died in San Miguel department, El Salvador.',
		name: 'San Miguel',
		id: 'SV.09',
		why: 'a department'
	},
	{
		text: 'A bomb exploded in San Miguel. San Salvador was calm, the Salvadoran army said.',
		name: 'San Miguel',
		id: 'SV.09:san-miguel',
		why: 'of some sixty towns that one in the country of the story'
	},
	{
		text: 'Voters in Georgia, Alabama and Florida went to the polls.',
		name: 'Georgia',
		id: 'US.GA',
		why: 'the state among states'
	},
	{
		text: 'Russia and Georgia fought over South Ossetia; Tbilisi was bombed.',
		name: 'Georgia',
		id: 'GE',
		why: 'the country among its neighbours'
	},
	{
		text: 'The White Paper went to Washington and London.',
		name: 'Washington',
		id: 'US.DC:washington',
		why: 'the capital'
	},
	{ text: 'The army shelled Kashmir.', name: 'Kashmir', id: 'world:kashmir', why: 'an area across borders' },
	{ text: 'Rain fell on Crimea.', name: 'Crimea', id: 'UA.11', why: 'in Ukraine' },
	{
		text: 'Fighting went on in the village of Verkhnia Dubrova.',
		name: 'Verkhnia Dubrova',
		id: null,
		why: 'what is in no list is not guessed'
	},
	{
		text: 'Salvadoran troops left San Salvador, Santa Ana and Usulutan for Escalon, near San Miguel, El Salvador.',
		name: 'Escalon',
		id: null,
		why: 'the town in California is far from the story, and the quarter at home is in no list'
	},
	{
		text: 'The grand jury heard that a Berea man robbed a funeral home; the sheriff and the district attorney agree.',
		name: 'Berea',
		id: 'US.OH:berea',
		why: 'sheriffs and grand juries are American, and Aleppo, which once had the name, has none'
	},
	{
		text: 'Councillors in Richmond said pupils of a primary school had raised £20 for the parish council.',
		name: 'Richmond',
		id: 'GB.ENG:richmond',
		why: 'councillors and pounds are British'
	},
	{
		text: 'Iraqi and Iranian ministers met the sheriff in Basra, Tehran and Mosul, then in Erbil.',
		name: 'Mosul',
		id: 'IQ.15:mosul',
		why: 'a word of one country says nothing where the story is of others'
	},
	{
		text: 'The bomb went off in Rio Frio, Tolima Department.',
		name: 'Rio Frio',
		id: 'CO.28:rio-frio',
		why: 'the division behind it holds it, though no list has it there'
	},
	{
		text: 'A barn burned in Blue Hollow, Vermont.',
		name: 'Blue Hollow',
		id: 'US.VT:blue-hollow',
		why: 'a hamlet in no list, in the state behind it'
	},
	{
		text: 'He drove from Tulsa to Boston, Ontario and Quebec.',
		name: 'Boston',
		id: 'US.MA:boston',
		why: 'a list of places holds none of them in the next'
	},
	{
		text: 'German envoys left Berlin, Hamburg, Munich and Dresden and flew on to San Salvador.',
		name: 'San Salvador',
		id: 'SV.10:san-salvador',
		why: 'a capital is known everywhere'
	},
	{
		text: 'The mayor of London, Ontario, met farmers. London will vote in May.',
		name: 'London',
		id: 'CA.08:london',
		why: 'a name has one sense in an article'
	}
];

describe('which place it is', () => {
	for (const { text, name, id, why, knownWrong } of cases) {
		test(`${why}: ${text}`, { fails: knownWrong }, () => {
			const { place, how } = mention(text, name);
			expect(place?.id ?? null).toBe(id);
			expect(how).toMatch(/\.$/);
		});
	}

	test('names the others that it could have been, likeliest first', () => {
		const { place, candidates } = mention('Talks were held in Paris.', 'Paris');
		expect(candidates.length).toBeGreaterThan(2);
		expect(candidates).not.toContainEqual(place);
	});

	test('is surer where the text says where', () => {
		const said = mention('A barn burned in Paris, Texas.', 'Paris').confidence;
		const guessed = mention('A barn burned in Springfield.', 'Springfield').confidence;
		expect(said).toBeGreaterThan(guessed);
	});
});

const roles = [
	{ text: 'PARIS, April 16 — Ministers met.', name: 'PARIS', role: 'dateline' },
	{ text: 'A strike in Sumy killed ten.', name: 'Sumy', role: 'locative' },
	{ text: 'It happened in the city of Sumy.', name: 'Sumy', role: 'locative' },
	{ text: 'Shelling near the port of Odesa went on.', name: 'Odesa', role: 'locative' },
	{
		text: 'Sumy lies 30 km from the Russian border, and 40 km from Russia.',
		name: 'Russia',
		role: 'reference'
	},
	{ text: 'He stood at Ukraine’s border with Russia.', name: 'Russia', role: 'reference' },
	{ text: 'He stood at Ukraine’s border with Russia.', name: 'Ukraine', role: 'reference' },
	{ text: 'The Odesa mayor wept.', name: 'Odesa', role: 'reference' },
	{ text: 'A Paris-based firm won.', name: 'Paris', role: 'reference' },
	{ text: 'Russia invaded in 2022.', name: 'Russia', role: 'agent' },
	{ text: 'On Monday Rutte visited Odesa.', name: 'Odesa', role: 'object' },
	{ text: 'A missile struck Sumy at noon.', name: 'Sumy', role: 'object' },
	{ text: 'The strike on Sumy killed ten.', name: 'Sumy', role: 'object' },
	{ text: 'Odesa was shelled overnight.', name: 'Odesa', role: 'object' },
	{ text: 'They held talks on the long war in Sudan.', name: 'Sudan', role: 'reference' },
	{ text: 'They asked how to end the conflict in Gaza.', name: 'Gaza', role: 'reference' },
	{ text: 'Fighting in Gaza killed ten.', name: 'Gaza', role: 'locative' },
	{ text: 'Sumy lies near the border.', name: 'Sumy', role: 'unknown' },
	{ text: 'A quake shook homes in Ishikawa prefecture.', name: 'Ishikawa', role: 'locative' },
	{ text: 'A boat sank off Lampedusa.', name: 'Lampedusa', role: 'locative' },
	{ text: 'Rubio travelled to Paris on Monday.', name: 'Paris', role: 'destination' },
	{ text: 'They fled from Mariupol in March.', name: 'Mariupol', role: 'origin' }
];

describe('what it does in its sentence', () => {
	for (const { text, name, role } of roles) {
		test(`${role}: ${text}`, () => expect(mention(text, name).role).toBe(role));
	}
});

const homes = [
	{
		source: { publisher: 'The Tulsa Courier' },
		text: 'A barn burned in Bristow.',
		name: 'Bristow',
		id: 'US.OK:bristow',
		why: 'the town near the paper’s own'
	},
	{
		source: { url: 'https://news.example.com.au/1' },
		text: 'A shop in Newcastle closed.',
		name: 'Newcastle',
		id: 'AU.02:newcastle',
		why: 'the page’s address is Australian'
	},
	{
		source: { place: 'Concord, N.H.' },
		text: 'A shop in Manchester closed.',
		name: 'Manchester',
		id: 'US.NH:manchester',
		why: 'near the place that it was filed from'
	},
	{
		source: { url: 'https://news.example.co.uk/1' },
		text: 'A shop in Richmond closed.',
		name: 'Richmond',
		id: 'GB.ENG:richmond',
		why: 'the page’s address is British'
	}
];

describe('what the source says of its home', () => {
	for (const { source, text, name, id, why } of homes) {
		test(`${name} is ${id}: ${why}`, () => {
			const doc = read(text);
			const found = readPlaces({ ...doc, article: { ...doc.article, ...source } }, gazetteer);
			expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([name]);
			expect(found[0].place?.id).toBe(id);
		});
	}
});
