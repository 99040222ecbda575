import { readArticle } from '$lib/extract';
import type { Article, EventRecord } from '$lib/model';
import { TOOLS } from './gazetteer-file';

export function articleOf(text: string, published: string | null = '2025-04-16'): Article {
	return { id: 'a', title: '', publisher: null, url: null, published, place: null, text };
}

/** The events of a text, each as `kind day place killed/injured`, with `-` for what is not said. */
export function shortEventsOf(text: string): string[] {
	return readArticle(articleOf(text), TOOLS).events.map(shortOf).sort();
}

function shortOf({ kind, when, where, killed, injured, status }: EventRecord): string {
	const toll =
		killed.length || injured.length ? ` ${killed[0]?.value.low ?? '-'}/${injured[0]?.value.low ?? '-'}` : '';
	return `${kind} ${when?.value.range.start ?? '-'} ${where?.value.name ?? '-'}${toll}${status === 'reported' ? '' : ` ${status}`}`;
}
