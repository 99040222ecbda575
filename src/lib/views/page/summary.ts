import type { EngineAtOnce, Mark } from '$lib/explore/engine';
import type { Filter } from '$lib/explore/filter';
import { bulkOfMarks } from '../timeline/fit';
import { countText, plural, rangeText } from '../words';

/** So many events are looked at for the days that the sentence names; of more, their whole span is told. */
const LOOKED_AT = 2000;

/**
 * One sentence made from the data: "11 events, most of them 4–16 April 2025, in 5 places; at least 55 reported
 * killed".
 */
export function summaryOf(engine: EngineAtOnce, filter: Filter): string {
	const { total, killed, rows } = engine.which(filter, 'date', { from: 0, size: LOOKED_AT });
	if (total === 0) return engine.size === 0 ? 'No events yet' : 'No event matches';
	const { extent } = engine.when(filter, { from: 0, to: 1, bins: 1, marks: 0 });
	const parts = [
		total < engine.size ? `${countText(total)} of ${plural(engine.size, 'event')}` : plural(total, 'event'),
		datesOf(total <= LOOKED_AT ? rows : null, extent),
		placesOf(engine, filter)
	];
	const sentence = parts.filter(Boolean).join(', ');
	return killed > 0 ? `${sentence}; at least ${countText(killed)} reported killed` : sentence;
}

function datesOf(marks: readonly Mark[] | null, extent: { from: number; to: number } | null): string {
	if (!extent) return '';
	const bulk = marks && bulkOfMarks(marks);
	const outside = bulk && (bulk.from > extent.from || bulk.to < extent.to);
	return outside ? `most of them ${rangeText(bulk)}` : rangeText(extent);
}

function placesOf(engine: EngineAtOnce, filter: Filter): string {
	const { groups, cells, placed } = engine.where(filter, { box: null, cell: 10, places: LOOKED_AT });
	if (placed === 0) return '';
	return groups
		? `in ${plural(groups.length, 'place')}`
		: `in more than ${countText(Math.max(LOOKED_AT, cells!.length))} places`;
}

/** What a collection is called: its one article, or the number of them. */
export function titleOf(articles: readonly { readonly title: string }[]): string {
	if (articles.length === 1) return articles[0].title;
	return articles.length === 0 ? 'Dateline' : `Events from ${plural(articles.length, 'article')}`;
}
