import { readFileSync } from 'node:fs';
import { readDocument, type Document } from '$lib/extract/document';
import { openGazetteer } from '$lib/extract/places';
import { englishTagger } from '$lib/extract/tagger';

export const bytes = readFileSync('static/gazetteer.bin');
export const gazetteer = openGazetteer(bytes);

export function read(text: string): Document {
	const article = {
		id: 'a',
		title: '',
		publisher: null,
		url: null,
		published: '2024-03-07',
		place: null,
		text
	};
	return readDocument(article, englishTagger());
}
