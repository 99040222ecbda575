import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '$lib/model';
import { readArticle, type Tools } from '$lib/extract';
import { openGazetteer } from '$lib/extract/places/gazetteer';
import { makeTagger } from '$lib/extract/tagger';
import { readArticleFile } from '$lib/formats/article';

const plain = ['tests/extract/golden', 'seeds'].flatMap((folder) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.map((name) => readArticleFile(name, readFileSync(`${folder}/${name}`)).article!)
);

/** Words that a tagger with a memory takes apart or not by what it has met before. */
const AWKWARD = [
	'The army and the police obeyed no order of theirs but the people\'s, and "the government\'s." Then came sect.4127.',
	"The people's army and the government's police fought in Ostra on 3 May 2014; the army's 4127 men left.",
	"DEC.1990 WAS QUIET.IN 1990 THE U.N.ENVOY CAME AT 10PM, THE 2ND UNIT LEFT ON THE 3RD, BUT THE ARMY'S.",
	'In 1990, 4127 soldiers of the 2nd unit left at 10pm. The envoy of the U.N. came in art.1990.',
	"Mr.Velk's guards and QARO-TELM'S guards; the Qaro-telm's. Mr.Velk's, he said. 3.5km away, A.B.Velk."
];

const texts: readonly Article[] = [
	...plain,
	// In capitals the same words are written otherwise.
	...plain.map((article) => ({ ...article, id: `${article.id}-capitals`, text: article.text.toUpperCase() })),
	...AWKWARD.map((text, i) => ({ ...plain[0], id: `awkward-${i}`, text }))
];

const bytes = readFileSync('static/gazetteer.bin');
const tools = (): Tools => ({ tag: makeTagger(), gazetteer: openGazetteer(bytes) });

/** All that is found in a text. */
function found(article: Article, with_: Tools): string {
	const { document, times, places, actors, tolls, events } = readArticle(article, with_);
	return JSON.stringify({ words: document.tokens.word, times, places, actors, tolls, events });
}

describe('what a text gives does not depend on the texts read before it', () => {
	const first = tools();
	const onwards = texts.map((article) => found(article, first));
	const second = tools();
	const backwards = [...texts].reverse().map((article) => found(article, second));
	backwards.reverse();

	test.each(texts.map(({ id }, i) => [id, i] as const))('%s', (_, i) => {
		expect(backwards[i]).toBe(onwards[i]);
		expect(found(texts[i], first)).toBe(onwards[i]);
		expect(found(texts[i], tools())).toBe(onwards[i]);
	});
});
