import type { Article, EventRecord } from '$lib/model';
import type { Source } from '$lib/model/columns';
import type { OpenSet } from './datasets.svelte';
import type { Part } from './engine-over';

interface TakenEvent {
	readonly set: OpenSet;
	readonly row: number;
	readonly event: EventRecord;
	/** Its row, as a text. */
	readonly article: Article;
}

/** What the reader's corrections are about, of the data sets that are open. */
interface Named {
	readonly set: OpenSet;
	readonly id: string;
}

/**
 * Events of data sets that corrections name. They are few: taken out of the columns of their set, they are corrected
 * as events of articles are, and stand beside the columns.
 */
export class Taken {
	#found: readonly TakenEvent[] = $state.raw([]);
	readonly #sets: () => readonly OpenSet[];
	/** Of sets that are still open. */
	readonly #taken = $derived.by(() => this.#found.filter(({ set }) => this.#sets().includes(set)));
	readonly events = $derived.by(() => this.#taken.map(({ event }) => event));
	readonly articles = $derived.by(() => this.#taken.map(({ article }) => article));
	/** By set, and then by id. */
	readonly #asked = new WeakMap<OpenSet, Record<string, Promise<TakenEvent | null>>>();

	/**
	 * Make it while a component is set up.
	 *
	 * @param named Ids of all events that are corrected, wherever they come from.
	 */
	constructor(sets: () => readonly OpenSet[], named: () => readonly string[]) {
		this.#sets = sets;
		$effect(() => {
			const wanted = sets().flatMap((set) =>
				named()
					.filter((id) => isOf(set, id))
					.map((id) => ({ set, id }))
			);
			let newest = true;
			Promise.all(wanted.map((one) => this.#take(one))).then((all) => {
				const found = all.filter((one) => one !== null);
				const alike =
					found.length === this.#found.length && found.every((one, at) => one === this.#found[at]);
				if (newest && !alike) this.#found = found;
			});
			return () => (newest = false);
		});
	}

	/** Whether an id is that of an event of a data set that is open. */
	has(id: string): boolean {
		return this.#sets().some((set) => isOf(set, id));
	}

	/** The sets without the events that were taken. */
	get rest(): readonly Part[] {
		return this.#sets().map((set) => {
			const leftOut = this.#taken.filter((one) => one.set === set).map(({ row }) => row);
			return leftOut.length > 0 ? { ...set, leftOut } : set;
		});
	}

	/** Events in memory, with those of data sets told by their set, as in its columns, and not by their rows. */
	told(part: Part): Part {
		if (this.#taken.length === 0) return part;
		const sources = part.columns.sources.map((source): Source => {
			const taken = this.#taken.find(({ article }) => article.id === source.id);
			return taken ? taken.set.columns.sources[0] : source;
		});
		return { ...part, columns: { ...part.columns, sources } };
	}

	#take({ set, id }: Named): Promise<TakenEvent | null> {
		let known = this.#asked.get(set);
		if (!known) this.#asked.set(set, (known = {}));
		return (known[id] ??= take(set, id));
	}
}

function isOf(set: OpenSet, id: string): boolean {
	return id.startsWith(`${set.id}~`);
}

async function take(set: OpenSet, id: string): Promise<TakenEvent | null> {
	const row = await set.details.rowOf(id);
	if (row === null) return null;
	const event = await set.details.event(row);
	const article = event && (await set.details.article(event.trigger.articleId));
	return event && article && { set, row, event, article };
}
