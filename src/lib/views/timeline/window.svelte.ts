import { cubicInOut } from 'svelte/easing';
import { prefersReducedMotion } from 'svelte/motion';
import { after, type Answer } from '$lib/explore/answer';
import { asked } from '$lib/explore/asked.svelte';
import type { DaySpan, Engine } from '$lib/explore/engine';
import type { Exploration } from '$lib/explore/exploration.svelte';
import { EVERYTHING } from '$lib/explore/filter';
import { between, clamped, padded, panned, zoomed } from './fit';
import { homeOf } from './home';
import { otherClauses } from './other-clauses';
import { sheetFor, type Sheet } from './sheet';

const MOVE_MS = 250;
const STEP = 0.5;
/** While nothing has a date, and nothing is drawn. */
const NOWHERE = { from: 0, to: 7 };

/** What the timeline looks at: the days asked for, the way there, and where it fits itself to. */
export class TimelineWindow {
	readonly #exploration: Exploration;
	readonly #engine = $derived.by((): Engine => this.#exploration.engine);
	readonly #others = otherClauses();
	readonly #filter = $derived.by(() => this.#others(this.#exploration.filter));
	readonly #all = $derived.by(() => homeOf(this.#engine, EVERYTHING));
	readonly #home = asked(() => this.#fitted());
	/** A move under way; it ends in the exploration's own window. */
	#passing: DaySpan | null = $state.raw(null);
	#gesturing = $state(false);
	#frame = 0;
	#resting: DaySpan | null = null;
	#sheet: Sheet | null = null;

	/** Where the bulk of the events lies; `null` if none is dated. */
	readonly home = $derived.by(() => this.#home.current ?? null);
	readonly days: DaySpan = $derived.by(
		() => this.#passing ?? this.#exploration.time ?? (this.home ? padded(this.home) : NOWHERE)
	);
	readonly moving = $derived(this.#gesturing || this.#passing !== null);
	/** The days as of when they last lay still: what needs asking for and is not the picture itself waits for that. */
	readonly rested: DaySpan = $derived.by(() => {
		const now = this.days;
		if (!this.moving || !this.#resting) this.#resting = now;
		return this.#resting;
	});
	/** What pictures are drawn for, so that moving the window sideways moves a picture and draws none. */
	readonly sheet: Sheet = $derived.by(() => (this.#sheet = sheetFor(this.#sheet, this.days, this.moving)));
	/** No window may be longer than this many days. */
	longest: () => number = () => 40_000;

	constructor(exploration: Exploration) {
		this.#exploration = exploration;
		$effect(() => () => cancelAnimationFrame(this.#frame));
	}

	/** Fitted to all events, so that a filter does not move the ground; to the matching ones if none of them lies there. */
	#fitted(): Answer<DaySpan | null> {
		const [engine, filter] = [this.#engine, this.#filter];
		return after(this.#all, (all) => {
			if (!all) return null;
			return after(engine.when(filter, { ...padded(all), bins: 1, marks: 0 }), ({ marks }) =>
				marks?.length === 0 ? after(homeOf(engine, filter), (found) => found ?? all) : all
			);
		});
	}

	/** Shows these days at once, as a gesture wants it. */
	see(next: DaySpan): void {
		cancelAnimationFrame(this.#frame);
		this.#passing = null;
		this.#exploration.time = clamped(next, this.longest());
	}

	/** As `see`, with more to come until `rest`. */
	follow(next: DaySpan): void {
		this.#gesturing = true;
		this.see(next);
	}

	rest(): void {
		this.#gesturing = false;
	}

	/** Goes there within a quarter of a second; `null` is the fitted window. */
	go(next: DaySpan | null): void {
		cancelAnimationFrame(this.#frame);
		const from = this.days;
		const to = next ? clamped(next, this.longest()) : this.home && padded(this.home);
		const arrive = () => {
			this.#passing = null;
			this.#exploration.time = next && to;
		};
		if (!to || prefersReducedMotion.current) return arrive();
		const started = performance.now();
		const step = (time: number) => {
			const t = Math.min(1, Math.max(0, (time - started) / MOVE_MS));
			if (t >= 1) return arrive();
			this.#passing = between(from, to, cubicInOut(t));
			this.#frame = requestAnimationFrame(step);
		};
		this.#frame = requestAnimationFrame(step);
	}

	closer(about = this.#middle()): void {
		this.go(zoomed(this.days, STEP, about));
	}

	farther(about = this.#middle()): void {
		this.go(zoomed(this.days, 1 / STEP, about));
	}

	/** By a share of its length. */
	pan(share: number): void {
		this.go(panned(this.days, share));
	}

	/** What matches, days and all; the fitted window if that is everything. */
	async fit(): Promise<void> {
		const { narrowed, filter, time } = this.#exploration;
		const matching = narrowed ? await homeOf(this.#engine, filter) : null;
		const wanted = matching && padded(matching);
		this.go(wanted && (time?.from !== wanted.from || time.to !== wanted.to) ? wanted : null);
	}

	/** Past the last mark in view the window moves on, until the next event comes in. */
	reach(span: DaySpan, way: 1 | -1): void {
		const { from, to } = this.days;
		const near = way > 0 ? span.from : span.to;
		const edge = way > 0 ? to : from;
		const by = near - edge + way * Math.min((to - from) * 0.3, 60);
		this.see({ from: from + by, to: to + by });
	}

	#middle(): number {
		return (this.days.from + this.days.to) / 2;
	}
}
