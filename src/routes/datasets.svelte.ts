import type { Bitmap, Details } from '$lib/explore/details';
import type { DatasetReport, Mapping, PreviewRow } from '$lib/formats/datasets';
import type { Article, EventRecord } from '$lib/model';
import type { Columns } from '$lib/model/columns';
import type { AskDataset, DatasetLook, DetailsQuestion, TellDataset } from './dataset-messages';
import type { Held } from './taken.svelte';
import { strings } from '$lib/views/strings';

/** A data set that the reader opened beside the library. */
export interface OpenSet extends Held {
	readonly id: string;
	readonly report: DatasetReport;
}

/**
 * Data sets that the reader opened: each is read in a worker of its own, which then answers for its rows. They last
 * until the page is left, and are sent nowhere.
 */
export class Datasets {
	sets: readonly OpenSet[] = $state.raw([]);
	/** The one that waits for the reader's word, or is being read. */
	look: DatasetLook | null = $state.raw(null);
	preview: readonly PreviewRow[] = $state.raw([]);
	progress: { readonly done: number; readonly rows: number } | null = $state.raw(null);
	fault: { readonly name: string; readonly message: string } | null = $state.raw(null);
	/** What the last one gave, until the reader has seen it. */
	report: DatasetReport | null = $state.raw(null);
	/** Files that wait for their turn. */
	#waiting: File[] = [];
	#name = '';
	#reader: SetWorker | null = null;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
	readonly #workers = new Map<string, SetWorker>();

	open(files: readonly File[]): void {
		this.fault = this.report = null;
		this.#waiting.push(...files);
		if (!this.#reader) this.#next();
	}

	get busy(): boolean {
		return this.#reader !== null;
	}

	ask(mapping: Mapping): void {
		this.#reader?.post({ ask: 'preview', mapping });
	}

	read(mapping: Mapping): void {
		this.progress = { done: 0, rows: 0 };
		this.#reader?.post({ ask: 'read', mapping });
	}

	/** Gives up the one in hand. */
	cancel(): void {
		this.#reader?.end();
		this.#forget();
		this.#next();
	}

	/** Gives up the one in hand and all that wait. */
	stop(): void {
		this.#waiting = [];
		this.cancel();
		this.fault = this.report = null;
	}

	remove(id: string): void {
		this.sets = this.sets.filter((set) => set.id !== id);
		this.#workers.get(id)?.end();
		this.#workers.delete(id);
	}

	end(): void {
		this.#reader?.end();
		for (const worker of this.#workers.values()) worker.end();
	}

	#next(): void {
		const file = this.#waiting.shift();
		if (!file) return;
		this.#name = file.name;
		this.#reader = new SetWorker((told) => this.#hear(told));
		this.#reader.post({ ask: 'open', file });
	}

	#hear(told: TellDataset): void {
		switch (told.tell) {
			case 'look':
				this.look = told.look;
				this.preview = told.look.preview;
				return;
			case 'preview':
				this.preview = told.preview;
				return;
			case 'progress':
				this.progress = told;
				return;
			case 'read':
				return this.#add(told.columns, told.report);
			case 'failed':
				this.fault = { name: this.#name, message: told.message };
				this.cancel();
		}
	}

	#add(columns: Columns, report: DatasetReport): void {
		const { id } = columns.sources[0];
		const details = this.#reader!;
		// The same file again is a newer edition of it.
		this.remove(id);
		this.#workers.set(id, details);
		const holds = (one: string) => one.startsWith(`${id}~`);
		this.sets = [...this.sets, { id, report, columns, details, holds }];
		this.#forget();
		this.report = report;
		this.#next();
	}

	#forget(): void {
		this.#reader = null;
		this.look = null;
		this.progress = null;
		this.preview = [];
	}
}

/** A worker that reads one data set, and what columns leave out of it. */
class SetWorker implements Details {
	readonly #worker: Worker;
	readonly #calls = new Map<number, (answer: never) => void>();
	#call = 0;

	constructor(hear: (told: TellDataset) => void) {
		this.#worker = new Worker(new URL('./dataset-worker.ts', import.meta.url), { type: 'module' });
		this.#worker.onmessage = ({ data }: MessageEvent<TellDataset>) => {
			if (data.tell !== 'details') return hear(data);
			this.#calls.get(data.call)?.(data.answer as never);
			this.#calls.delete(data.call);
		};
		this.#worker.onerror = () => hear({ tell: 'failed', message: strings.routes.dataStopped });
	}

	post(asked: AskDataset): void {
		this.#worker.postMessage($state.snapshot(asked) as AskDataset);
	}

	end(): void {
		this.#worker.terminate();
	}

	ids(rows: readonly number[]): Promise<readonly string[]> {
		return this.#ask({ of: 'ids', rows });
	}

	titles(rows: readonly number[]): Promise<readonly string[]> {
		return this.#ask({ of: 'titles', rows });
	}

	event(row: number): Promise<EventRecord | null> {
		return this.#ask({ of: 'event', row });
	}

	article(id: string): Promise<Article | null> {
		return this.#ask({ of: 'article', id });
	}

	rowOf(id: string): Promise<number | null> {
		return this.#ask({ of: 'rowOf', id });
	}

	search(words: readonly string[]): Promise<Bitmap> {
		return this.#ask({ of: 'search', words });
	}

	spellings(words: readonly string[]): Promise<readonly string[]> {
		return this.#ask({ of: 'spellings', words });
	}

	#ask<T>(question: DetailsQuestion): Promise<T> {
		return new Promise((resolve) => {
			const call = this.#call++;
			this.#calls.set(call, resolve as (answer: never) => void);
			this.#worker.postMessage({ ask: 'details', call, question } satisfies AskDataset);
		});
	}
}
