import type { DaySpan, EngineAtOnce, Mark } from '$lib/explore/engine';
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
	engine: EngineAtOnce,
	filter: Filter,
	window: DaySpan,
	extent: DaySpan
): Edge | null {
	if (extent.from >= window.from) return null;
	const span = { from: extent.from, to: Math.min(window.from, extent.to + 1) };
	const { marks } = engine.when(filter, { ...span, bins: 1, marks: ASKED });
	if (marks) {
		const gone = marks.filter((mark) => mark.span!.to <= window.from);
		return edge(gone.length, gone, span);
	}
	return edge(countBefore(engine, filter, window.from, extent), [], span);
}

/** What lies after the window: events that start there. */
export function laterThan(
	engine: EngineAtOnce,
	filter: Filter,
	window: DaySpan,
	extent: DaySpan
): Edge | null {
	if (extent.to <= window.to) return null;
	const span = { from: Math.max(window.to, extent.from), to: extent.to };
	const { marks, dated } = engine.when(filter, { ...span, bins: 1, marks: ASKED });
	if (marks) {
		const ahead = marks.filter((mark) => mark.span!.from >= window.to);
		return edge(ahead.length, ahead, span);
	}
	return edge(dated - countBefore(engine, filter, window.to, extent), [], span);
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
