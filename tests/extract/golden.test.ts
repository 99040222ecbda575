import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays, type EventRecord } from '$lib/model';
import { readArticle } from '$lib/extract';
import { readArticleFile } from '$lib/formats/article';
import { TOOLS } from './gazetteer-file';

/** One reviewed event, as short as it can be said. */
interface Expected {
	kind: string;
	/** A day, or `first/last` of a longer time, both of them in it; `null` if the text does not say. */
	when: string | null;
	where: string | null;
	killed?: number;
	injured?: number;
	detained?: number;
	missing?: number;
	status?: string;
}

const FOLDER = 'tests/extract/golden';
const names = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.md'))
	.map((name) => name.replace('.md', ''));

function shortOf(event: EventRecord): Expected {
	const range = event.when?.value.range;
	const last = range ? addDays(range.end, -1) : null;
	const short: Expected = {
		kind: event.kind,
		when: range ? (range.start === last ? last : `${range.start}/${last}`) : null,
		where: event.where?.value.name ?? null
	};
	for (const toll of ['killed', 'injured', 'detained', 'missing'] as const)
		if (event[toll].length) short[toll] = event[toll][0].value.low;
	if (event.status !== 'reported') short.status = event.status;
	return short;
}

const order = (a: Expected, b: Expected) =>
	JSON.stringify([a.when, a.kind, a.where]).localeCompare(JSON.stringify([b.when, b.kind, b.where]));

describe('a golden article gives all its events and no other', () => {
	for (const name of names) {
		test(name, () => {
			const article = readArticleFile(`${name}.md`, readFileSync(`${FOLDER}/${name}.md`)).article!;
			const expected = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Expected[];
			const found = readArticle(article, TOOLS).events.map(shortOf);
			expect(found.sort(order)).toEqual(expected.sort(order));
		});
	}
});
