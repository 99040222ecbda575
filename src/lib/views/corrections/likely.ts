import { addDays, type EventRecord } from '$lib/model';
import { after, together, type Answer } from '$lib/explore/answer';
import type { Engine } from '$lib/explore/engine';
import { EVERYTHING, type Filter } from '$lib/explore/filter';
import { rowsOf, type Row } from '$lib/explore/rows';

/** Days between which two reports may well tell of one event. */
const NEAR_DAYS = 3;

/**
 * Events that may be the same as one: those that a search finds or, before anything is typed, those of days close by
 * or of the same place; those of both come first.
 *
 * @param typed What is searched for; may be empty.
 * @param most No more are told.
 */
export function likely(
	engine: Engine,
	event: EventRecord,
	typed: string,
	most: number
): Answer<readonly Row[]> {
	const filters = typed.trim() === '' ? signsOf(event) : [{ ...EVERYTHING, text: typed.trim() }];
	// One of them may be the event itself.
	const page = { from: 0, size: most + 1 };
	return after(together(filters.map((filter) => engine.which(filter, 'date', page))), (answers) => {
		const marks = new Map(answers.flatMap(({ rows }) => rows.map((mark) => [mark.id, mark] as const)));
		return after(rowsOf(engine, Array.from(marks.values()).slice(0, page.size)), (rows) =>
			rows.filter(({ own }) => own !== event.id).slice(0, most)
		);
	});
}

function signsOf({ when, where }: EventRecord): readonly Filter[] {
	const days = when && {
		start: addDays(when.value.range.start, -NEAR_DAYS),
		end: addDays(when.value.range.end, NEAR_DAYS)
	};
	const places = where ? [where.value.id] : [];
	return [
		...(days && where ? [{ ...EVERYTHING, days, places }] : []),
		...(days ? [{ ...EVERYTHING, days }] : []),
		...(where ? [{ ...EVERYTHING, places }] : [])
	];
}
