import { getContext, setContext } from 'svelte';
import {
	applyCorrections,
	eventFromWords,
	join,
	NO_CORRECTIONS,
	readCorrections,
	record,
	redo,
	subjectOf,
	undo,
	writeCorrections,
	type Change,
	type Corrected,
	type Correction,
	type Field,
	type History,
	type Verdict
} from '$lib/corrections';
import type { Answer } from '$lib/explore/answer';
import type { Row } from '$lib/explore/rows';
import type { Article, EventRecord, IsoDay, LonLat, Place, Quote, When } from '$lib/model';
import { strings } from '../strings';

/** What is corrected: events as extracted, with the articles that tell them. */
export interface Extracted {
	readonly events: readonly EventRecord[];
	readonly articles: readonly Article[];
}

/** What the page has others look up. */
export interface Lookups {
	/** Whether an id is that of an event which is corrected once a correction names it. */
	has(id: string): boolean;
	/** The record of an event of that id, wherever it stands. */
	event(id: string): Answer<EventRecord | null>;
	/** Events that may be the same as one, or that a search for one of them finds. */
	likely(event: EventRecord, typed: string, most: number): Answer<readonly Row[]>;
	/** Loads ahead what they take: a moment, the first time. */
	warm(): void;
	/** Places of a name, likeliest first. */
	places(name: string): Promise<readonly Place[]>;
	/** What dating words say, read against a day; `null` if they name no day. */
	when(words: string, published: IsoDay | null): Promise<When | null>;
}

const MADE = 'dateline-corrections';
const UNDONE = 'dateline-corrections-undone';
const UNREADABLE = 'dateline-corrections-unreadable';
const READER = 'dateline-reader';

/** One reader's corrections: made on this page, kept by this browser from visit to visit. */
export class Corrections {
	history: History = $state.raw(NO_CORRECTIONS);
	/** The reader's name, if given; stands in what they correct from then on. */
	reader = $state('');
	/** What could not be kept or read, for the reader; empty if all went well. */
	fault = $state('');
	/** Asks the map for a point: set while a reader is to click on it. */
	pointing: ((point: LonLat) => void) | null = $state.raw(null);
	/** The event in hand is being edited. */
	editing = $state(false);
	readonly lookups: Lookups;
	readonly #extracted: () => Extracted;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changed
	readonly #texts = $derived.by(() => new Map(this.#extracted().articles.map(({ id, text }) => [id, text])));
	readonly corrected: Corrected = $derived.by(() =>
		applyCorrections(this.#extracted().events, this.history.made, this.textOf)
	);
	/** Ids of all events that corrections name, and of the articles that events were added from. */
	readonly named = $derived.by(() => namedIn(this.history.made));
	/** Texts that are open before the reader, of articles that are not at hand otherwise. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
	readonly #open = new Map<string, string>();
	readonly #known = $derived.by(() => {
		const { events, rejected } = this.corrected;
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changed
		return new Map([...events, ...rejected].map((event) => [event.id, event]));
	});

	/** @param extracted Read again whenever it changes. */
	constructor(extracted: () => Extracted, lookups: Lookups) {
		this.#extracted = extracted;
		this.lookups = lookups;
	}

	readonly textOf = (articleId: string): string | null =>
		this.#texts.get(articleId) ?? this.#open.get(articleId) ?? null;

	/** Whether an event can be corrected. */
	has(id: string): boolean {
		return this.#known.has(id) || this.lookups.has(id);
	}

	/** Tells of an article that is read: its words go into what is corrected. */
	read({ id, text }: Article): void {
		this.#open.set(id, text);
	}

	/** An event as it stands now, rejected or not. */
	event(id: string): EventRecord | null {
		return this.#known.get(id) ?? null;
	}

	verdictOf(id: string): Verdict | null {
		return this.corrected.verdicts.get(id) ?? null;
	}

	/** The last correction of a field, where a reader set it. */
	lastOf(id: string, field: Field): Correction | null {
		const all = this.corrected.of.get(id) ?? [];
		return all.findLast(({ change }) => change.do === 'set' && change.field === field) ?? null;
	}

	/** What a field said before any reader touched it. */
	firstOf(id: string, field: Field): Correction | null {
		const all = this.corrected.of.get(id) ?? [];
		return all.find(({ change }) => change.do === 'set' && change.field === field) ?? null;
	}

	/** Notes changes to one event; none is no step. */
	record(event: EventRecord, ...changes: readonly Change[]): void {
		if (changes.length === 0) return;
		const subject = this.#subjectOf(event);
		this.#keep(record(this.history, ...changes.map((change) => this.#correction(subject, change))));
	}

	judge(event: EventRecord, after: Verdict | null): void {
		const before = this.verdictOf(event.id);
		if (before !== after) this.record(event, { do: 'judge', before, after });
	}

	merge(event: EventRecord, others: readonly EventRecord[]): void {
		this.record(event, { do: 'merge', others: others.map((other) => this.#subjectOf(other)) });
	}

	/** Takes sentences out of an event; tells the id of the event that they become. */
	split(event: EventRecord, sentences: readonly Quote[]): string {
		const id = freshId();
		this.record(event, { do: 'split', sentences, id });
		return id;
	}

	/** Makes an event out of selected words; tells its id. */
	add(quote: Quote): string | null {
		const words = this.textOf(quote.articleId)?.slice(quote.span.start, quote.span.end);
		if (!words?.trim()) return null;
		const event = eventFromWords(freshId(), quote, words);
		this.record(event, { do: 'add', event });
		return event.id;
	}

	undo(): void {
		if (this.history.made.length > 0) this.#keep(undo(this.history));
	}

	redo(): void {
		if (this.history.undone.length > 0) this.#keep(redo(this.history));
	}

	/** Takes back what was set in one field of an event, whatever was done since. Can be redone. */
	takeBack(id: string, field: Field): void {
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changed
		const gone = new Set(
			(this.corrected.of.get(id) ?? []).filter(({ change }) => change.do === 'set' && change.field === field)
		);
		const { made, undone } = this.history;
		this.#keep({
			made: made.filter((correction) => !gone.has(correction)),
			undone: [...undone, ...made.filter((correction) => gone.has(correction)).reverse()]
		});
	}

	name(reader: string): void {
		this.reader = reader.trim();
		try {
			localStorage.setItem(READER, this.reader);
		} catch {
			// The name is asked for again, then.
		}
	}

	/** The file for a colleague or another browser. */
	export(): string {
		return writeCorrections(this.history.made);
	}

	/** Takes in a file of corrections; tells what is wrong with it, or how many were new. */
	import(text: string): { readonly fault: string } | { readonly added: number } {
		try {
			const before = this.history;
			const after = join(before, readCorrections(text));
			if (after !== before) this.#keep(after);
			return { added: after.made.length - before.made.length };
		} catch (error) {
			const { message } = error as Error;
			return { fault: message.startsWith('No file') ? message : strings.corrections.noCorrections(message) };
		}
	}

	/** Brings back what this browser kept, and follows what other tabs do. Ends with what it returns. */
	restore(): () => void {
		this.#read();
		const follow = ({ key }: StorageEvent) => {
			if (key === MADE || key === UNDONE) this.#read();
		};
		addEventListener('storage', follow);
		return () => removeEventListener('storage', follow);
	}

	#read(): void {
		let kept: string | null = null;
		try {
			kept = localStorage.getItem(MADE);
			const undone = localStorage.getItem(UNDONE);
			this.reader = localStorage.getItem(READER) ?? '';
			// A new history has all that is shown worked out anew.
			if (kept === null && undone === null && this.history === NO_CORRECTIONS) return;
			this.history = {
				made: kept === null ? [] : readCorrections(kept),
				undone: undone === null ? [] : readCorrections(undone)
			};
		} catch (error) {
			const { message } = error as Error;
			if (kept === null) {
				this.fault = strings.corrections.nothingKept;
				return;
			}
			this.fault = strings.corrections.setAside(message);
			try {
				localStorage.setItem(UNREADABLE, kept);
			} catch {
				// They stay where they are until something is corrected.
			}
		}
	}

	#keep(history: History): void {
		this.history = history;
		try {
			localStorage.setItem(MADE, writeCorrections(history.made));
			localStorage.setItem(UNDONE, writeCorrections(history.undone));
			this.fault = '';
		} catch {
			this.fault = strings.corrections.noRoom;
		}
	}

	#subjectOf(event: EventRecord): Correction['subject'] {
		return subjectOf(event, this.textOf);
	}

	#correction(subject: Correction['subject'], change: Change): Correction {
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changed
		return { id: freshId(), at: new Date().toISOString(), by: this.reader || null, subject, change };
	}
}

function namedIn(made: readonly Correction[]): { events: readonly string[]; articles: readonly string[] } {
	const events = made.flatMap(({ subject, change }) =>
		change.do === 'merge' ? [subject.id, ...change.others.map(({ id }) => id)] : [subject.id]
	);
	const articles = made.flatMap(({ change }) =>
		change.do === 'add' ? change.event.evidence.map(({ articleId }) => articleId) : []
	);
	const distinct = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) === at);
	return { events: distinct(events.filter((id) => !isFresh(id))), articles: distinct(articles) };
}

const FRESH = 'r-';

/** Whether an id was given here, to an event that a reader made. */
function isFresh(id: string): boolean {
	return id.startsWith(FRESH);
}

/** Not `randomUUID`, which pages without a certificate lack. */
function freshId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(9));
	return `${FRESH}${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const KEY = Symbol('corrections');

export function setCorrections(corrections: Corrections): void {
	setContext(KEY, corrections);
}

/** `null` where nothing can be corrected. */
export function getCorrections(): Corrections | null {
	return getContext<Corrections | undefined>(KEY) ?? null;
}
