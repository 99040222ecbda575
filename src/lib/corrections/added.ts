import type { EventKind, EventRecord, Quote } from '$lib/model';
import { words as say } from '$lib/model/words/corrections';

/**
 * An event that a reader adds from words of an article; all that the words do not say yet is `null`, to be set.
 *
 * @param words What `quote` says; becomes the title.
 */
export function eventFromWords(
	id: string,
	quote: Quote,
	words: string,
	kind: EventKind = 'other'
): EventRecord {
	return {
		id,
		kind,
		status: 'reported',
		title: titleFrom(words),
		trigger: quote,
		when: null,
		otherWhens: [],
		where: null,
		otherWheres: [],
		from: null,
		actors: [],
		killed: [],
		injured: [],
		missing: [],
		detained: [],
		evidence: [quote],
		confidence: 1,
		because: [say.readerAdded],
		merged: []
	};
}

const LONGEST = 70;

function titleFrom(words: string): string {
	const plain = words
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[.;,:]+$/, '');
	if (plain.length <= LONGEST) return plain;
	const cut = plain.slice(0, LONGEST);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}
