import { sourcesOf } from '$lib/explore/columns';
import type { Details } from '$lib/explore/details';
import type { Article, EventRecord } from '$lib/model';
import type { Columns, Source } from '$lib/model/columns';
import type { Part } from './engine-over';

/** Events that stand in columns: of a library that is served so, or of a data set that was opened. */
export interface Held extends Part {
	/** Whether it may be this one's, by the id of an event or an article. The first that says so is asked. */
	holds(id: string): boolean;
}

interface TakenEvent {
	/** Whose it is. */
	readonly details: Details;
	readonly row: number;
	readonly event: EventRecord;
	/** Where it is told. */
	readonly articles: readonly Article[];
}

/** What the reader's corrections are about. */
export interface Named {
	/** Ids of all events that are corrected, wherever they come from. */
	readonly events: readonly string[];
	/** Ids of the articles that events were added from. */
	readonly articles: readonly string[];
}

interface Answers {
	readonly events: Record<string, Promise<TakenEvent | null>>;
	readonly articles: Record<string, Promise<Article | null>>;
}

/**
 * Events in columns that corrections name. They are few: taken out of their columns, they are corrected as events in
 * memory are, and stand beside the columns.
 */
export class Taken {
	#found: readonly TakenEvent[] = $state.raw([]);
	#read: readonly Article[] = $state.raw([]);
	readonly #all: () => readonly Held[];
	/** Of columns that are still there. */
	readonly #taken = $derived.by(() => this.#found.filter((one) => this.#homeOf(one) !== null));
	readonly events = $derived.by(() => this.#taken.map(({ event }) => event));
	/** Articles that tell of them, and those that events were added from. */
	readonly articles = $derived.by(() =>
		distinct([...this.#taken.flatMap((one) => one.articles), ...this.#read])
	);
	/** By what is asked, and then by id. */
	readonly #asked = new WeakMap<Details, Answers>();

	/**
	 * Make it while a component is set up.
	 *
	 * @param all Asked in this order.
	 */
	constructor(all: () => readonly Held[], named: () => Named) {
		this.#all = all;
		$effect(() => {
			const { events, articles } = named();
			let newest = true;
			Promise.all([
				this.#each(events, (details, id) =>
					answer(this.#answers(details).events, id, () => take(details, id))
				),
				this.#each(articles, (details, id) =>
					answer(this.#answers(details).articles, id, () => details.article(id))
				)
			]).then(([found, read]) => {
				if (!newest) return;
				if (!alike(found, this.#found)) this.#found = found;
				if (!alike(read, this.#read)) this.#read = read;
			});
			return () => (newest = false);
		});
	}

	/** Whether an id may be that of an event which is taken once a correction names it. */
	has(id: string): boolean {
		return this.#all().some((held) => held.holds(id));
	}

	/** All columns without the events that were taken. */
	get rest(): readonly Part[] {
		return this.#all().map((held) => {
			const { details } = held;
			const leftOut = this.#taken.filter((one) => one.details === details).map(({ row }) => row);
			return leftOut.length > 0 ? { ...held, leftOut } : held;
		});
	}

	/** Events in memory, with those that were taken told by the sources that their columns name. */
	told(part: Part): Part {
		if (this.#taken.length === 0) return part;
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changed
		const by = new Map(
			this.#taken.flatMap((one) => {
				const sources = sourcesIn(this.#homeOf(one)!.columns, one.row);
				return one.articles.flatMap(({ id }) => {
					const source = sources.find((each) => each.id === id) ?? sources[0];
					return source ? [[id, source] as const] : [];
				});
			})
		);
		const sources = part.columns.sources.map((source) => by.get(source.id) ?? source);
		return { ...part, columns: { ...part.columns, sources } };
	}

	#homeOf({ details }: TakenEvent): Held | null {
		return this.#all().find((held) => held.details === details) ?? null;
	}

	/** What those that hold the ids know of them. */
	async #each<T>(
		ids: readonly string[],
		ask: (details: Details, id: string) => Promise<T | null>
	): Promise<readonly T[]> {
		const asked = ids.map((id) => {
			const held = this.#all().find((one) => one.holds(id));
			return held ? ask(held.details, id) : null;
		});
		return (await Promise.all(asked)).filter((one) => one !== null);
	}

	#answers(details: Details): Answers {
		let known = this.#asked.get(details);
		if (!known) this.#asked.set(details, (known = { events: {}, articles: {} }));
		return known;
	}
}

/** Asks once; what failed is asked again the next time, and is not there until then. */
async function answer<T>(
	known: Record<string, Promise<T | null>>,
	id: string,
	ask: () => T | null | Promise<T | null>
): Promise<T | null> {
	try {
		return await (known[id] ??= Promise.resolve(ask()));
	} catch {
		delete known[id];
		return null;
	}
}

async function take(details: Details, id: string): Promise<TakenEvent | null> {
	const row = await details.rowOf(id);
	if (row === null) return null;
	const event = await details.event(row);
	if (!event) return null;
	const articles = await Promise.all(sourcesOf(event).map((source) => details.article(source)));
	return { details, row, event, articles: articles.filter((article) => article !== null) };
}

function sourcesIn({ told, sources }: Columns, row: number): readonly Source[] {
	const set = told.of[row];
	return Array.from(told.values.subarray(told.offsets[set], told.offsets[set + 1]), (at) => sources[at]);
}

function distinct(articles: readonly Article[]): readonly Article[] {
	return Array.from(new Map(articles.map((article) => [article.id, article])).values());
}

function alike<T>(a: readonly T[], b: readonly T[]): boolean {
	return a.length === b.length && a.every((one, at) => one === b[at]);
}
