import { after, type Answer } from '$lib/explore/answer';
import type { DaySpan, Engine, Mark } from '$lib/explore/engine';
import type { Filter } from '$lib/explore/filter';
import { countBefore } from './counts';

/** Events that lie wholly outside the window, on one side. */
export interface Edge {
	readonly count: number;
	/** All of them if they are few, in order; else none. */
	readonly marks: readonly Mark[];
	/** Around them. */
	readonly span: DaySpan;
}

export const NAMED_AT_EDGE = 3;

/** What lies before the window; where there are many, those that start there. */
export function earlierThan(
	engine: Engine,
	filter: Filter,
	window: DaySpan,
	extent: DaySpan
): Answer<Edge | null> {
	if (extent.from >= window.from) return null;
	const span = { from: extent.from, to: Math.min(window.from, extent.to + 1) };
	return after(engine.when(filter, { ...span, bins: 1, marks: ASKED }), ({ marks }) => {
		const gone = marks?.filter((mark) => mark.span!.to <= window.from);
		if (gone) return edge(gone.length, gone, span);
		return after(countBefore(engine, filter, window.from, extent), (count) => edge(count, [], span));
	});
}

/** What lies after the window: events that start there. */
export function laterThan(
	engine: Engine,
	filter: Filter,
	window: DaySpan,
	extent: DaySpan
): Answer<Edge | null> {
	if (extent.to <= window.to) return null;
	const span = { from: Math.max(window.to, extent.from), to: extent.to };
	return after(engine.when(filter, { ...span, bins: 1, marks: ASKED }), ({ marks, dated }) => {
		const ahead = marks?.filter((mark) => mark.span!.from >= window.to);
		if (ahead) return edge(ahead.length, ahead, span);
		return after(countBefore(engine, filter, window.to, extent), (count) => edge(dated - count, [], span));
	});
}

/** Some more than are named, since those that reach into the window are taken off. */
const ASKED = 40;

function edge(count: number, marks: readonly Mark[], span: DaySpan): Edge | null {
	if (count <= 0) return null;
	const around = marks.length
		? {
				from: Math.min(...marks.map((mark) => mark.span!.from)),
				to: Math.max(...marks.map((mark) => mark.span!.to))
			}
		: span;
	return { count, marks: count <= NAMED_AT_EDGE ? marks : [], span: around };
}
