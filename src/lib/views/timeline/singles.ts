import { familyOf, type KindFamily } from '$lib/model';
import { after, type Answer } from '$lib/explore/answer';
import type { Engine, Mark } from '$lib/explore/engine';
import type { Filter } from '$lib/explore/filter';
import { binOf, type Counted } from './counted';
import { titledWith, titlesOf } from './titles';

/** One event among those counted in a bin. */
export interface Single {
	readonly bin: number;
	readonly family: KindFamily;
	/** Which of its family in the bin, in order of start. */
	readonly at: number;
}

/** Events of a bin are looked up one by one if they are no more than this, with those that reach into it. */
const MOST = 5_000;

/** The events that start in a bin, in order; `null` where they are too many to tell apart. */
export function eventsIn(
	engine: Engine,
	filter: Filter,
	counted: Counted,
	bin: number
): Answer<readonly Mark[] | null> {
	const days = binOf(counted, bin);
	if (!days?.events) return [];
	const { from, width } = counted;
	return after(
		engine.when(filter, { from: days.from, to: days.to, bins: 1, marks: MOST }),
		({ marks }) => marks?.filter(({ span }) => Math.floor((span!.from - from) / width) === bin) ?? null
	);
}

/** Which event it is, with its title. */
export function markOf(
	engine: Engine,
	filter: Filter,
	counted: Counted,
	{ bin, family, at }: Single
): Answer<Mark | null> {
	return after(eventsIn(engine, filter, counted, bin), (marks) => {
		const mark = marks?.filter(({ kind }) => familyOf(kind) === family)[at] ?? null;
		return mark && titled(engine, mark);
	});
}

function titled(engine: Engine, mark: Mark): Answer<Mark> {
	return after(titlesOf(engine, [mark]), (titles) => titledWith(titles, mark));
}

/** Where an event stands among those counted; `null` if it is not among them. */
export function singleOf(
	engine: Engine,
	filter: Filter,
	counted: Counted,
	id: string
): Answer<Single | null> {
	return after(engine.mark(id), (mark) => {
		if (!mark?.span) return null;
		const bin = Math.floor((mark.span.from - counted.from) / counted.width);
		const family = familyOf(mark.kind);
		return after(eventsIn(engine, filter, counted, bin), (marks) => {
			const at = marks?.filter(({ kind }) => familyOf(kind) === family).findIndex((m) => m.id === mark.id);
			return at === undefined || at < 0 ? null : { bin, family, at };
		});
	});
}

/** The event in a bin that a key comes to: `at` counts all families together, in order of start. */
export function markAt(
	engine: Engine,
	filter: Filter,
	counted: Counted,
	bin: number,
	at: number
): Answer<{ mark: Mark; single: Single } | null> {
	return after(eventsIn(engine, filter, counted, bin), (marks) => {
		const mark = marks?.[at];
		if (!mark) return null;
		const family = familyOf(mark.kind);
		const before = marks!.slice(0, at).filter(({ kind }) => familyOf(kind) === family).length;
		return after(titled(engine, mark), (mark) => ({ mark, single: { bin, family, at: before } }));
	});
}
