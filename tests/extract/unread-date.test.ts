import { describe, expect, test } from 'vitest';
import { wordsOf, type Article } from '$lib/model';
import { readArticle } from '$lib/extract';
import { TOOLS } from './gazetteer-file';

function readingOf(text: string, published: string | null) {
	const article: Article = { id: 'a', title: '', publisher: null, url: null, published, place: null, text };
	const [event] = readArticle(article, TOOLS).events;
	return {
		day: event.when?.value.range.start ?? null,
		unread: event.unreadDate ? wordsOf(event.unreadDate, article) : null
	};
}

const cases = [
	{
		text: 'A bomb exploded in Quetta on Monday, killing three people.',
		published: null,
		is: { day: null, unread: 'Monday' },
		why: 'without a date of its own the story names a day that cannot be found; the reader is told which'
	},
	{
		text: 'A bomb exploded in Quetta on Monday, killing three people.',
		published: '2024-05-03',
		is: { day: '2024-04-29', unread: null },
		why: 'with one, the day is found and nothing stays open'
	},
	{
		text: 'A bomb exploded in Quetta on 29 April 2024, killing three people.',
		published: null,
		is: { day: '2024-04-29', unread: null },
		why: 'a full date needs nothing to be read against'
	},
	{
		text: 'A bomb exploded in Quetta, killing three people.',
		published: null,
		is: { day: null, unread: null },
		why: 'where no words date it, there are none to show'
	}
];

describe('dates that nothing tells how to read', () => {
	for (const { text, published, is, why } of cases)
		test(`"${text}" of ${published}: ${why}`, () => expect(readingOf(text, published)).toEqual(is));
});
