import { untrack } from 'svelte';
import { after, together } from '$lib/explore/answer';
import { asked } from '$lib/explore/asked.svelte';
import type { DaySpan, Engine, Mark } from '$lib/explore/engine';
import type { Exploration } from '$lib/explore/exploration.svelte';
import { MOST_LANES } from '$lib/explore/lane-counts';
import { tollScale, tollScaleOf } from '../toll-scale';
import { earlierThan, laterThan } from './edges';
import { BY_KIND, byMembers, byPlace, type Grouping } from './grouping';
import { membersOf, type Named } from './members';
import { otherClauses } from './other-clauses';
import { pictureOf } from './picture';
import { NO_TITLES, titledWith, titlesOf } from './titles';
import type { TimelineWindow } from './window.svelte';

/** The plot, in CSS pixels and device pixels each. */
export interface Room {
	readonly width: number;
	readonly dots: number;
}

/** Articles whose day of publication has a sign on the axis, at most. */
const MOST_SIGNS = 12;
/** With fewer events than this, what lies beyond the edges is counted anew at each step of a gesture. */
const EASY = 2_000;

/** Single marks while the window is moved, with those that wait beyond its edges. */
const MOST_IN_MOTION = 1_200;

/** What the timeline asks the engine. */
export class TimelineAnswers {
	readonly #exploration: Exploration;
	readonly #window: TimelineWindow;
	readonly #room: () => Room;
	readonly engine = $derived.by((): Engine => this.#exploration.engine);
	readonly #others = otherClauses();
	/** A panel leaves out the clause it sets. */
	readonly filter = $derived.by(() => this.#others(this.#exploration.filter));

	readonly #scale = asked(() => tollScaleOf(this.engine), tollScale(1));
	readonly #picture = asked(() => {
		const { width, dots } = this.#room();
		const { sheet } = this.#window;
		const share = (sheet.to - sheet.from) / sheet.length;
		return pictureOf(
			this.engine,
			this.filter,
			sheet,
			width * share,
			dots,
			share > 1 ? this.#held() : undefined,
			this.#exploration.measure,
			this.#exploration.lanes
		);
	});
	readonly #titles = asked(() => titlesOf(this.engine, this.picture?.marks ?? []), NO_TITLES);
	readonly #edges = asked(() => this.#beyond(), null);
	/** The commonest actors or sources of what matches, written as one, so that counts alone ask nothing. */
	readonly #values = $derived.by(() => JSON.stringify(this.#commonest()));
	readonly #members = asked(() => {
		const { lanes } = this.#exploration;
		const values = JSON.parse(this.#values) as Named[];
		if (values.length === 0 || (lanes !== 'actor' && lanes !== 'source')) return [];
		const clause = lanes === 'actor' ? 'actors' : 'sources';
		return membersOf(this.engine, this.filter, this.#around, clause, values);
	}, []);
	/** The lanes of single marks. */
	readonly grouping: Grouping = $derived.by(() => {
		const { lanes } = this.#exploration;
		const marks = this.picture?.marks;
		if (lanes === 'kind' || !marks) return BY_KIND;
		return lanes === 'place' ? byPlace(marks) : byMembers(marks, this.#members.current);
	});
	/** Their counts change with each filter, they do not. */
	readonly #sources = $derived.by(() => {
		const sources = this.#exploration.facets.sources.slice(0, MOST_SIGNS).map(({ value }) => value);
		return JSON.stringify(sources);
	});
	readonly #articles = asked(() => {
		const sources = JSON.parse(this.#sources) as string[];
		return together(sources.map((source) => this.engine.article(source)));
	});

	/** Beyond the edges of a window in motion there are marks only where there are marks within. */
	#held(): number {
		return untrack(() => this.single()) ? MOST_IN_MOTION : 0;
	}

	/** Whether what is drawn now is single marks. */
	single: () => boolean = () => true;

	constructor(exploration: Exploration, window: TimelineWindow, room: () => Room) {
		this.#exploration = exploration;
		this.#window = window;
		this.#room = room;
	}

	get scale() {
		return this.#scale.current;
	}

	/** Not there until an engine that answers later has done so once. */
	get picture() {
		return this.#picture.current;
	}

	readonly #from = $derived.by(() => this.picture?.extent?.from);
	readonly #to = $derived.by(() => this.picture?.extent?.to);
	/** The same object until it is another extent: the overview is counted and drawn from it. */
	readonly extent: DaySpan | null = $derived.by(() => {
		const [from, to] = [this.#from, this.#to];
		return from === undefined || to === undefined ? null : { from, to };
	});
	readonly #dated = $derived.by(() => this.picture?.dated ?? 0);

	/** For what is asked beside the picture: of many events, only where the window last lay still. */
	get #around(): DaySpan {
		return this.#dated < EASY ? this.#window.sheet : this.#window.rested;
	}

	/** What lies before and after the window. */
	get edges() {
		return this.#edges.current;
	}

	get articles() {
		return this.#articles.current?.filter((article) => article !== null) ?? [];
	}

	/** In view and few, with their titles as soon as those are known. */
	readonly marks: readonly Mark[] | null = $derived.by(() => {
		const titles = this.#titles.current;
		return this.picture?.marks?.map((mark) => titledWith(titles, mark)) ?? null;
	});

	#commonest(): Named[] {
		const { lanes, facets } = this.#exploration;
		if (!this.picture?.marks) return [];
		const { values, events } = facets.actors;
		const all =
			lanes === 'actor'
				? values.map((value, i) => ({ value, name: value, events: events[i] }))
				: lanes === 'source'
					? facets.sources.map(({ value, title, events }) => ({ value, name: title, events }))
					: [];
		return all
			.filter(({ events }) => events > 0)
			.sort((a, b) => b.events - a.events)
			.slice(0, MOST_LANES)
			.map(({ value, name }) => ({ value, name }));
	}

	#beyond() {
		const { extent } = this;
		if (!extent) return null;
		const days = this.#around;
		const beyond = [earlierThan, laterThan].map((ask) => ask(this.engine, this.filter, days, extent));
		return after(together(beyond), ([earlier, later]) => ({ earlier, later }));
	}
}
