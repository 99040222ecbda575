import type { Columns } from '$lib/model/columns';
import { reasonOf } from './fetched-details';

/** Columns on their way from the server. What it drew stands until they are there. */
export class Arriving {
	/** `null` until all are there. */
	columns: Columns | null = $state.raw(null);
	progress: { readonly bytes: number; readonly of: number; readonly events: number } | null =
		$state.raw(null);
	/** Why no more will come. */
	fault: string | null = $state(null);
	#stopped = new AbortController();

	/** @param edition What the server calls the library that the page is about. */
	async fetch(edition: string): Promise<void> {
		this.#stopped.abort();
		const { signal } = (this.#stopped = new AbortController());
		this.fault = null;
		this.progress = { bytes: 0, of: 0, events: 0 };
		try {
			await this.#read(edition, signal);
			this.progress = null;
		} catch (error) {
			if (signal.aborted) return;
			this.progress = null;
			this.fault = error instanceof Error ? error.message : String(error);
		}
	}

	stop(): void {
		this.#stopped.abort();
	}

	async #read(edition: string, signal: AbortSignal): Promise<void> {
		const [response, { ColumnsReader }] = await Promise.all([
			fetch(`/columns?edition=${encodeURIComponent(edition)}`, { signal }),
			import('$lib/formats/columns')
		]);
		if (!response.ok) throw new Error(await reasonOf(response));
		const reader = new ColumnsReader();
		const pieces = response.body!.getReader();
		for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
			reader.push(piece.value);
			const { head, bytes, rows } = reader;
			if (head) this.progress = { bytes, of: Math.max(bytes, head.bytes), events: rows };
		}
		reader.end();
		this.columns = reader.columns();
	}
}
