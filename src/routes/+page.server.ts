import { holdingsOf, isLarge } from '$lib/server/holdings';
import { getLibrary } from '$lib/server/library';
import { editionOf } from './asked.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const library = await getLibrary();
	const { articles, events, problems } = library;
	if (!isLarge(library)) return { articles, events, problems, large: null };
	const holdings = holdingsOf(library);
	// Begun now, it is ready when the browser asks.
	holdings.gzipped().catch(() => {});
	const { columns } = holdings;
	const large = { edition: editionOf(library), events: columns.length, sources: columns.sources.length };
	return { articles: [], events: [], problems, large };
};
