import { expect, test } from 'vitest';
import { commandsFor, type Command } from '$lib/views/page/commands';

const command = (group: string, name: string, also = ''): Command => ({
	id: `${group} ${name}`,
	name,
	group,
	also,
	run: () => {}
});
const ALL = [
	...['Search', 'Table', 'Print', 'Keys', 'Clear all filters'].map((name) => command('Commands', name)),
	command('Kinds', 'Attack', 'Violence'),
	command('Kinds', 'Accident', 'Disaster and loss'),
	...['Ukraine', 'Odesa', 'Kyiv', 'Sumy', 'France', 'Paris'].map((name) => command('Places', name)),
	command('Who', 'Volodymyr Zelensky'),
	command('Who', 'Mark Rutte')
];

const cases = [
	{ typed: 'odesa', found: ['Odesa'], why: 'by its name' },
	{ typed: 'Odessa', found: ['Odesa'], why: 'in another spelling' },
	{ typed: 'zelenskyy', found: ['Volodymyr Zelensky'], why: 'by one of its words, spelled otherwise' },
	{ typed: 'violence', found: ['Attack'], why: 'by the family that a kind is of' },
	{ typed: 'clear fil', found: ['Clear all filters'], why: 'each word is the beginning of one' },
	{ typed: 'places par', found: ['Paris'], why: 'the name of the group is a word as well' },
	{ typed: 'ZÜRICH', found: [], why: 'what there is none of is not guessed' },
	{ typed: 'mark kyiv', found: [], why: 'all words have to be answered by one command' }
];
for (const { typed, found, why } of cases)
	test(`"${typed}" finds ${found.join(', ') || 'nothing'}: ${why}`, () => {
		expect(commandsFor(ALL, typed).map(({ name }) => name)).toEqual(found);
	});

test('a beginning comes before a part of a word', () => {
	const [first] = commandsFor([command('Places', 'Le Mans'), command('Places', 'Mansfield')], 'mans');
	expect(first.name).toBe('Mansfield');
});

test('groups stand together, the one with the best answer first', () => {
	const groups = commandsFor(ALL, 'a').map(({ group }) => group);
	expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual(Array.from(new Set(groups)));
});

test('with nothing typed each group shows a few, and the first all of its own', () => {
	const shown = commandsFor(ALL, '  ');
	expect(shown.filter(({ group }) => group === 'Commands')).toHaveLength(5);
	expect(shown.filter(({ group }) => group === 'Places')).toHaveLength(4);
	expect(new Set(shown.map(({ group }) => group))).toEqual(new Set(['Commands', 'Kinds', 'Places', 'Who']));
});
