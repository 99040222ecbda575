import { createContext, untrack } from 'svelte';
import { after } from './answer';
import { asked, type Asked } from './asked.svelte';
import type { DaySpan, Engine, Measure, Order, WhatAnswer } from './engine';
import { EVERYTHING, type Clause, type Filter } from './filter';
import {
	AT_FIRST,
	type ColumnId,
	type Grouping,
	type Lanes,
	type Layout,
	type MapView,
	type Sight
} from './filter-url';
import { Stroke } from './stroke.svelte';
import { rowIn } from './marks';

export type { MapView };

/** What there is to filter by before an engine has answered. */
export const NOTHING: WhatAnswer = {
	kinds: [],
	places: { values: [], events: new Uint32Array() },
	actors: { values: [], events: new Uint32Array() },
	sources: [],
	precisions: [],
	statuses: [],
	certainties: [],
	killed: [],
	hours: { events: new Int32Array(24), untimed: 0 },
	undated: 0,
	unplaced: 0
};

/** Whether the events that there are to begin with have come, wholly or in part. */
export type Arrival = 'here' | 'coming' | 'failed';

/** One reader's session with the events: what they filter by and what they are looking at. */
export class Exploration {
	readonly #engine: () => Engine;
	readonly #arrival: () => Arrival;

	#filter: Filter = $state.raw(EVERYTHING);
	/** Changes of the filter that follow one another. */
	readonly stroke = new Stroke();
	/** By its own id as soon as that is known: rows are numbered anew when events come, go or are corrected. */
	#selected: string | null = $state(null);
	/** How the selected event is called in the engine where it was selected. */
	#marked: { readonly engine: Engine; readonly own: string; readonly mark: string } | null = null;
	/** As its mark is called, and as links hold it. */
	readonly #selectedMark: Asked<string | null>;
	readonly #selectedOwn: Asked<string | null>;
	/** Events under the pointer or the focus, in whichever panel; all panels light their marks. */
	hovered: readonly string[] = $state.raw([]);
	/** What the timeline shows; `null` while it is fitted to the events. */
	time: DaySpan | null = $state.raw(null);
	/** What the map shows; `null` while it is fitted to the events. */
	map: MapView | null = $state.raw(null);
	layout: Layout = $state('picture');
	/** Events are told one after the other, up to the selected one. */
	story = $state(false);
	/** What the timeline's lanes are of. */
	lanes: Lanes = $state('kind');
	/** What the timeline's bars are of. */
	measure: Measure = $state('events');
	/** Events are reviewed one after the other, in order of doubt. */
	review = $state(false);
	/** The order of list and table. */
	order: Order = $state('date');
	grouping: Grouping = $state('none');
	/** Columns of the table; `null` for those shown at first. */
	columns: readonly ColumnId[] | null = $state.raw(null);

	readonly #facets: Asked<WhatAnswer>;
	readonly narrowed = $derived(
		Object.keys(EVERYTHING).some((clause) => isSet(this.filter, clause as Clause))
	);

	/**
	 * @param engine Read again whenever it changes, so pass `() => data.engine`, not the engine.
	 * @param sight What a link asked for.
	 * @param arrival Read again like the engine: one without events may only have none yet.
	 */
	constructor(engine: () => Engine, sight: Sight = AT_FIRST, arrival: () => Arrival = () => 'here') {
		this.#engine = engine;
		this.#arrival = arrival;
		this.sight = sight;
		this.#facets = asked(() => this.#engine().what(this.filter), NOTHING);
		this.#selectedMark = asked(() => {
			const id = this.#selected;
			if (id === null) return null;
			const engine = this.#engine();
			if (this.#marked?.engine === engine && this.#marked.own === id) return this.#marked.mark;
			this.#marked = null;
			return after(engine.mark(id), (mark) => mark?.id ?? id);
		}, null);
		this.#selectedOwn = asked(() => {
			const id = this.#selected;
			if (id === null || rowIn(id) === null) return id;
			return after(this.#engine().ids([id]), ([own]) => own ?? id);
		}, null);
	}

	/** Ask through `asked`, or go on with `after`: the answer may be on its way. */
	get engine(): Engine {
		return this.#engine();
	}

	get arrival(): Arrival {
		return this.#arrival();
	}

	get filter(): Filter {
		return this.#filter;
	}

	set filter(filter: Filter) {
		this.#filter = filter;
		this.stroke.step();
	}

	/** The event whose evidence is open, as its mark is called. */
	get selected(): string | null {
		return this.#selectedMark.current;
	}

	set selected(id: string | null) {
		this.#selected = id;
		if (id === null || rowIn(id) === null) return;
		const engine = untrack(this.#engine);
		void after(engine.ids([id]), ([own]) => {
			if (own === undefined || this.#selected !== id || untrack(this.#engine) !== engine) return;
			this.#marked = { engine, own, mark: id };
			this.#selected = own;
		});
	}

	/** Counts for every facet under the whole filter. */
	get facets(): WhatAnswer {
		return this.#facets.current;
	}

	/** All that a link to what the reader sees has to carry. */
	get sight(): Sight {
		const { filter, time, map, layout, lanes, measure, story, order, review, grouping, columns } = this;
		const selected = this.#selectedOwn.current;
		return { filter, selected, time, map, layout, lanes, measure, story, order, review, grouping, columns };
	}

	set sight(sight: Sight) {
		Object.assign(this, sight);
	}

	/** Replaces the given clauses of the filter and leaves the others. */
	narrow(change: Partial<Filter>): void {
		this.filter = { ...this.filter, ...change };
	}

	/** Takes clauses out; without arguments, all of them. */
	widen(...clauses: readonly Clause[]): void {
		this.filter =
			clauses.length === 0
				? EVERYTHING
				: { ...this.filter, ...Object.fromEntries(clauses.map((c) => [c, EVERYTHING[c]])) };
	}

	select(id: string | null): void {
		this.selected = id;
	}

	hover(...ids: readonly string[]): void {
		this.hovered = ids;
	}
}

function isSet(filter: Filter, clause: Clause): boolean {
	const value = filter[clause];
	return Array.isArray(value) ? value.length > 0 : value !== EVERYTHING[clause];
}

export const [getExploration, setExploration] = createContext<Exploration>();
