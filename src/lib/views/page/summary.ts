import { after, together, type Answer } from '$lib/explore/answer';
import type { Engine, Mark, WhereAnswer } from '$lib/explore/engine';
import type { Box, Filter } from '$lib/explore/filter';
import { strings } from '../strings';
import { bulkOfMarks } from '../timeline/fit';
import { rangeText } from '../words';

const say = strings.page;

/** So many events are looked at for the days that the sentence names; of more, their whole span is told. */
const LOOKED_AT = 2000;

/** What is counted over all places is told with any box; none has to be looked at by itself. */
const NOWHERE: Box = { west: 0, south: 91, east: 0, north: 91 };

/**
 * One sentence made from the data: "11 events, most of them 4–16 April 2025, in 5 places; at least 55 reported
 * killed".
 */
export function summaryOf(engine: Engine, filter: Filter): Answer<string> {
	return after(engine.which(filter, 'date', { from: 0, size: 0 }), ({ total, killed }) => {
		if (total === 0) return engine.size === 0 ? say.noEventsYet : say.noEventMatches;
		const few = total <= LOOKED_AT ? engine.which(filter, 'date', { from: 0, size: total }) : null;
		const needed = together([
			few,
			engine.when(filter, { from: 0, to: 1, bins: 1, marks: 0 }),
			engine.where(filter, { box: NOWHERE, cell: 360, places: 0 })
		]);
		return after(needed, ([listed, { extent }, where]) => {
			const parts = [
				total < engine.size ? say.someOf(total, engine.size) : say.allOf(total),
				datesOf(listed?.rows ?? null, extent),
				placesOf(where)
			];
			const sentence = parts.filter(Boolean).join(', ');
			return killed > 0 ? say.reportedKilled(sentence, killed) : sentence;
		});
	});
}

function datesOf(marks: readonly Mark[] | null, extent: { from: number; to: number } | null): string {
	if (!extent) return '';
	const bulk = marks && bulkOfMarks(marks);
	const outside = bulk && (bulk.from > extent.from || bulk.to < extent.to);
	return outside ? say.mostOfThem(rangeText(bulk)) : rangeText(extent);
}

function placesOf({ places }: WhereAnswer): string {
	return places === 0 ? '' : say.inPlaces(places);
}

/** What a collection is called: its one article, or the number of them. */
export function titleOf(articles: readonly { readonly title: string }[]): string {
	if (articles.length === 1) return articles[0].title;
	return articles.length === 0 ? say.dateline : say.eventsFrom(articles.length);
}
