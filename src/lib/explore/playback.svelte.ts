import { createContext } from 'svelte';
import { toIsoDay, type DayNumber } from '$lib/model';
import { after, type Answer } from './answer';
import type { DaySpan, Mark, WhenAnswer } from './engine';
import type { Exploration } from './exploration.svelte';
import { without, type Filter } from './filter';
import { advanced, paceFor, shownDays, windowFor } from './playback';

/** Events that came up to now, those of the last days only, or one event after the other. */
export type PlaybackMode = 'cumulative' | 'window' | 'story';

export const SPEEDS = [0.5, 1, 2, 4] as const;

const BINS = 4096;
/** Milliseconds that a story stays with an event at single speed. */
const DWELL = 4500;

/**
 * Plays the days of the matching events through. It moves the filter's days and, in a story, the selection, so that
 * all panels follow; it owns no clock: whoever draws calls `advance`.
 */
export class Playback {
	readonly #exploration: Exploration;
	mode: PlaybackMode = $state('cumulative');
	speed: (typeof SPEEDS)[number] = $state(1);
	playing = $state(false);
	/** The last moment shown; `null` while nothing has been played. */
	head: DayNumber | null = $state(null);
	/** All that is played; what the reader had filtered by days before. */
	#extent: DaySpan | null = $state.raw(null);
	/** Where in it events begin, to leap over quiet stretches. */
	#bins: WhenAnswer['bins'] | null = null;
	#pace = 1;
	#before: Filter['days'] = null;
	#dwelt = 0;
	#stepping = false;

	constructor(exploration: Exploration) {
		this.#exploration = exploration;
		if (exploration.story) {
			this.mode = 'story';
			after(this.play(), () => this.pause());
			// The days of the link are those that the story had come to.
			this.#before = null;
		}
	}

	/** Whether a playback is under way, be it at rest. */
	get begun(): boolean {
		return this.head !== null;
	}

	get extent(): DaySpan | null {
		return this.#extent;
	}

	/** How many days pass in a second at single speed. */
	get pace(): number {
		return this.#pace;
	}

	/** Days without a window of its own. */
	get #windowDays(): number | null {
		return this.mode === 'window' ? windowFor(this.pace) : null;
	}

	get #filter(): Filter {
		return without(this.#exploration.filter, 'days');
	}

	/** Goes on from where it stands, or from the start if it stands at the end. Nothing plays where nothing is dated. */
	play(): Answer<void> {
		const { engine } = this.#exploration;
		const began = this.begun;
		const filter = this.#filter;
		const whole = after(engine.when(filter, { from: 0, to: 1, bins: 1, marks: 0 }), ({ extent }) =>
			extent
				? after(engine.when(filter, { ...extent, bins: BINS, marks: 0 }), ({ bins }) => ({ extent, bins }))
				: null
		);
		return after(whole, (told) => {
			if (!told) return;
			const { extent, bins } = told;
			this.#extent = extent;
			this.#bins = bins;
			this.#pace = paceFor(
				Array.from(bins.events.keys())
					.filter((at) => bins.events[at] > 0)
					.map((at) => bins.from + at * bins.width)
			);
			if (!began) this.#before = this.#exploration.filter.days;
			const ended = this.head === null || this.head >= extent.to - 1e-6 || this.head < extent.from;
			this.playing = true;
			this.#exploration.story = this.mode === 'story';
			if (this.mode === 'story') return this.step(0);
			if (ended) this.seek(extent.from);
		});
	}

	pause(): void {
		this.playing = false;
	}

	/** Leaves what is shown as it was before. */
	stop(): void {
		this.playing = false;
		if (this.head === null) return;
		this.#exploration.story = false;
		this.head = null;
		this.#extent = null;
		this.#exploration.narrow({ days: this.#before });
		this.#before = null;
	}

	change(mode: PlaybackMode): Answer<void> {
		this.mode = mode;
		this.#exploration.story = this.begun && mode === 'story';
		this.#dwelt = 0;
		if (this.head === null) return;
		if (mode === 'story') return this.step(0);
		this.seek(this.head);
	}

	/** Puts the head somewhere, and shows the days up to there. */
	seek(head: DayNumber): void {
		const extent = this.#extent;
		if (!extent) return;
		this.head = Math.min(extent.to, Math.max(extent.from, head));
		// The end is the first moment that no longer belongs.
		const last = Math.min(this.head, extent.to - 1e-6);
		const { from, to } = shownDays(last, extent, this.#windowDays);
		const { days } = this.#exploration.filter;
		const [start, end] = [toIsoDay(from), toIsoDay(to)];
		if (days?.start !== start || days.end !== end) this.#exploration.narrow({ days: { start, end } });
	}

	/** Lets time pass, in milliseconds. */
	advance(ms: number): Answer<void> {
		const extent = this.#extent;
		if (!this.playing || !extent || this.head === null || this.#stepping) return;
		if (this.mode === 'story') {
			this.#dwelt += ms * this.speed;
			if (this.#dwelt < DWELL) return;
			return this.step(1);
		}
		const head = this.head;
		if (head >= extent.to - 1e-6) return this.pause();
		this.seek(
			advanced(head, ms, this.pace * this.speed, this.#beginning(head, -1), this.#beginning(head, 1), extent)
		);
	}

	/** The next event of the story, the one before it, or this one again; the story ends with the last. */
	step(by: 1 | 0 | -1): Answer<void> {
		const { engine, selected } = this.#exploration;
		this.#dwelt = 0;
		if (selected === null) return this.#tell(0);
		return after(engine.position(this.#filter, 'date', selected), (at) => this.#tell((at ?? -by) + by));
	}

	#tell(at: number): Answer<void> {
		const { engine } = this.#exploration;
		if (at < 0) return;
		this.#stepping = true;
		this.#dwelt = 0;
		return after(
			engine.which({ ...this.#filter, dated: true }, 'date', { from: at, size: 1 }),
			({ rows }) => {
				this.#stepping = false;
				const [mark] = rows;
				if (!mark?.span) return this.pause();
				this.#exploration.select(mark.id);
				this.seek(mark.span.from);
			}
		);
	}

	/** The event told last, for a caption. */
	current(): Answer<Mark | null> {
		const { engine, filter } = this.#exploration;
		return after(engine.which(filter, 'latest', { from: 0, size: 1 }), ({ rows }) =>
			rows[0]?.span ? rows[0] : null
		);
	}

	/** When events begin next to a moment, before or behind: the bin they are counted in, which may be a day and more. */
	#beginning(head: DayNumber, way: 1 | -1): DayNumber | null {
		const bins = this.#bins;
		if (!bins) return null;
		const own = Math.floor((head - bins.from) / bins.width);
		for (let at = way > 0 ? own + 1 : own; at >= 0 && at < bins.events.length; at += way)
			if (bins.events[at] > 0) return bins.from + at * bins.width;
		return null;
	}
}

export const [getPlayback, setPlayback] = createContext<Playback>();
