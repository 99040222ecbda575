import type { Engine } from '$lib/explore/engine';
import { readSight, type Sight } from '$lib/explore/filter-url';
import { rowIn } from '$lib/explore/marks';
import { rowsOf } from '$lib/explore/rows';
import { holdingsOf, isLarge } from '$lib/server/holdings';
import { getLibrary } from '$lib/server/library';
import { useLocale } from '$lib/views/locale';
import { summaryOf } from '$lib/views/page/summary';
import { editionOf } from './asked.server';
import { drawnFrom } from './drawn-from';
import type { PageServerLoad } from './$types';

/** So many lines come with their names: as many as a list or a table begins with. */
const FIRST_LINES = 200;

export const load: PageServerLoad = async ({ url, parent, untrack }) => {
	const library = await getLibrary();
	const { articles, events, problems } = library;
	if (!isLarge(library)) return { articles, events, problems, large: null };
	const holdings = holdingsOf(library);
	// Begun now, it is ready when the browser asks.
	holdings.gzipped().catch(() => {});
	const { columns } = holdings;
	const engine = holdings.engine();
	const sight = untrack(() => readSight(url.searchParams));
	const named = await firstNames(engine, sight);
	const { locale } = await parent();
	useLocale(locale);
	const summary = await summaryOf(engine, sight.filter);
	const large = {
		edition: editionOf(library),
		events: columns.length,
		sources: columns.sources.length,
		summary,
		named
	};
	drawnFrom.set(large, engine);
	return { articles: [], events: [], problems, large };
};

/** What the first lines of the list are called, so that they need not be asked for again. */
async function firstNames(engine: Engine, { filter, order }: Sight) {
	const { rows } = await engine.which(filter, order, { from: 0, size: FIRST_LINES });
	const named = await rowsOf(engine, rows);
	return named.map(({ id, own, title }) => ({ row: rowIn(id)!, id: own, title }));
}
