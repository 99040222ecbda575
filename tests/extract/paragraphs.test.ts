import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '$lib/extract/paragraphs';

const wrapped = `The council of the small town met on Monday night to talk about
the flood that had closed its only bridge, and agreed to ask the
province for money. Work on the bridge will take a year.

   The mayor said that it was the worst flood in the memory of
anybody in the town, and thanked the firemen.`;

const cases: { text: string; kinds?: string[]; paragraphs: string[]; why: string }[] = [
	{ text: '', paragraphs: [], why: 'nothing' },
	{ text: ' \n\t\n ', paragraphs: [], why: 'white space' },
	{ text: 'One.\n\nTwo.', paragraphs: ['One.', 'Two.'], why: 'blank lines part' },
	{ text: 'One.\r\n\r\nTwo.', paragraphs: ['One.', 'Two.'], why: 'so do those of Windows' },
	{ text: 'One.\rTwo.\u2028Three.', paragraphs: ['One.', 'Two.', 'Three.'], why: 'and other line ends' },
	{
		text: 'The ferry sank on Monday.\nTwelve people were saved.',
		paragraphs: ['The ferry sank on Monday.', 'Twelve people were saved.'],
		why: 'lines of text that is not wrapped'
	},
	{
		text: wrapped,
		paragraphs: [wrapped.slice(0, wrapped.indexOf('\n\n')), wrapped.slice(wrapped.indexOf('The mayor'))],
		why: 'wrapped lines belong together, and offsets stay those of the text'
	},
	{
		text: wrapped.replace('\n\n   ', '\n   '),
		paragraphs: [wrapped.slice(0, wrapped.indexOf('\n\n')), wrapped.slice(wrapped.indexOf('The mayor'))],
		why: 'an indented line begins a paragraph of wrapped text'
	},
	{
		text: wrapped.toUpperCase(),
		paragraphs: [
			wrapped.toUpperCase().slice(0, wrapped.indexOf('\n\n')),
			wrapped.toUpperCase().slice(wrapped.indexOf('The mayor'))
		],
		why: 'wrapped text in capitals'
	},
	{
		text: 'Ferry sinks off the coast of Dalmatia, many saved\nCouncil asks the province for money after the flood\nMinister resigns over contracts for a new bridge',
		paragraphs: [
			'Ferry sinks off the coast of Dalmatia, many saved',
			'Council asks the province for money after the flood',
			'Minister resigns over contracts for a new bridge'
		],
		kinds: ['heading', 'heading', 'heading'],
		why: 'headlines of like length are not wrapped text'
	},
	{
		text: 'What we know:\n- Twelve were saved\n* Two are missing\n• One died\n3) The sea was calm',
		paragraphs: ['What we know:', 'Twelve were saved', 'Two are missing', 'One died', 'The sea was calm'],
		kinds: ['text', 'item', 'item', 'item', 'item'],
		why: 'bullets of all sorts, and the mark is no part of the item'
	},
	{
		text: '## Rescue\n\nBoats came.',
		paragraphs: ['Rescue', 'Boats came.'],
		kinds: ['heading', 'text'],
		why: 'a marked heading'
	},
	{
		text: 'Rescue at sea\n\nBoats came.',
		paragraphs: ['Rescue at sea', 'Boats came.'],
		kinds: ['heading', 'text'],
		why: 'a heading by its looks'
	},
	{ text: '-5 degrees.', paragraphs: ['-5 degrees.'], why: 'a minus is no bullet' },
	{ text: '1.5 million people.', paragraphs: ['1.5 million people.'], why: 'a decimal is no numbering' },
	{
		text: `The firemen of the little town were called out on the night of March
12. They brought everybody to the school, where the families slept.`,
		paragraphs: [
			`The firemen of the little town were called out on the night of March
12. They brought everybody to the school, where the families slept.`
		],
		why: 'a number at the head of a wrapped line goes on with the sentence'
	}
];

describe('paragraphs', () => {
	for (const { text, paragraphs, kinds, why } of cases) {
		test(why, () => {
			const found = splitParagraphs(text);
			expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(paragraphs);
			if (kinds) expect(found.map(({ kind }) => kind)).toEqual(kinds);
		});
	}
});
