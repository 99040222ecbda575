import { asset } from '$app/paths';
import type { Article, EventRecord, IsoDay, Place, Problem, When } from '$lib/model';
import type { Ask, Tell } from './reading-messages';
import { strings } from '$lib/views/strings';

const KEPT = 'added-articles';

/**
 * Articles that the reader added to the page: read in a worker of this browser, kept for this visit in its own
 * storage, sent nowhere.
 */
export class Added {
	articles: readonly Article[] = $state.raw([]);
	/** Those of the page and of the added articles, merged; `null` while nothing is added. */
	events: readonly EventRecord[] | null = $state.raw(null);
	problems: readonly Problem[] = $state.raw([]);
	progress: { readonly done: number; readonly of: number; readonly name: string } | null = $state.raw(null);
	/** The articles that the last request added. */
	fresh: readonly Article[] = $state.raw([]);

	readonly #shown: () => { readonly articles: readonly Article[]; readonly events: readonly EventRecord[] };
	#worker: Worker | null = null;
	/** Questions that the worker has not answered yet. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is shown of it
	readonly #open = new Map<number, { answer: (told: Tell) => void; fail: (fault: Error) => void }>();
	#asked = 0;

	/** @param shown What the page has without them. */
	constructor(
		shown: () => { readonly articles: readonly Article[]; readonly events: readonly EventRecord[] }
	) {
		this.#shown = shown;
	}

	/** Starts the worker ahead of the first article: its word list and gazetteer take a moment to load. */
	warm(): void {
		this.#ask();
	}

	async read(files: readonly File[]): Promise<void> {
		if (files.length === 0) return;
		this.progress = { done: 0, of: files.length, name: files[0].name };
		const problems: Problem[] = [];
		const opened: { name: string; bytes: Uint8Array }[] = [];
		for (const file of files) {
			try {
				opened.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
			} catch {
				problems.push({ source: file.name, field: null, message: strings.routes.isAFolder });
			}
		}
		this.problems = problems;
		this.#ask({ ask: 'read', files: opened });
	}

	remove(id: string): void {
		this.#ask({ ask: 'remove', id });
	}

	/** Reads again what was added before the page was reloaded. */
	restore(): void {
		try {
			const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
			if (Array.isArray(kept) && kept.length > 0) this.#ask({ ask: 'restore', articles: kept as Article[] });
		} catch {
			sessionStorage.removeItem(KEPT);
		}
	}

	/** Places that a name may stand for. */
	async places(name: string): Promise<readonly Place[]> {
		const told = await this.#question((nth) => ({ ask: 'places', nth, name }));
		return told.tell === 'places' ? told.places : [];
	}

	/** What dating words say, read against a day; `null` if they name no day. */
	async when(words: string, published: IsoDay | null): Promise<When | null> {
		const told = await this.#question((nth) => ({ ask: 'when', nth, words, published }));
		return told.tell === 'when' ? told.when : null;
	}

	#question(ask: (nth: number) => Ask): Promise<Tell> {
		const nth = ++this.#asked;
		return new Promise((answer, fail) => {
			this.#open.set(nth, { answer, fail });
			this.#ask(ask(nth));
		});
	}

	end(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}

	#ask(asked?: Ask): void {
		if (!this.#worker) {
			// eslint-disable-next-line svelte/prefer-svelte-reactivity -- an address that never changes
			this.#worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
			this.#worker.onmessage = ({ data }: MessageEvent<Tell>) => this.#hear(data);
			this.#worker.onerror = () => this.#fail();
			// eslint-disable-next-line svelte/prefer-svelte-reactivity -- an address that never changes
			const gazetteer = new URL(asset('/gazetteer.bin'), location.href).href;
			this.#post({ ask: 'begin', gazetteer, ...this.#shown() });
		}
		if (asked) this.#post(asked);
	}

	#post(asked: Ask): void {
		this.#worker!.postMessage(asked);
	}

	#hear(told: Tell): void {
		if ('nth' in told) {
			const open = this.#open.get(told.nth);
			this.#open.delete(told.nth);
			if (told.tell === 'fault') open?.fail(new Error(told.fault));
			else open?.answer(told);
			return;
		}
		if (told.tell === 'progress') {
			this.progress = told;
			return;
		}
		this.progress = null;
		this.articles = told.added;
		this.events = told.added.length > 0 ? told.events : null;
		this.fresh = told.fresh;
		this.problems = [...this.problems, ...told.problems];
		this.#keep();
	}

	#fail(): void {
		for (const { fail } of this.#open.values()) fail(new Error(strings.routes.readerStopped));
		this.#open.clear();
		this.progress = null;
		this.problems = [
			{
				source: strings.routes.reading,
				field: null,
				message: strings.routes.readingStopped
			}
		];
		this.end();
	}

	#keep(): void {
		try {
			sessionStorage.setItem(KEPT, JSON.stringify(this.articles));
		} catch {
			// Too long to keep: the articles stay until the page is left.
		}
	}
}
