import type { Columns } from './columns';
import type { DaySpan } from './engine';
import type { TimeIndex } from './time-index';

const BLOCK = 4096;

/**
 * The rows that match, in an order, by page. Matches are counted a block at a time, no further than a page asks for,
 * so that the next page begins where the last one ended.
 */
export class Pages {
	readonly #columns: Columns;
	readonly #fails: Int32Array;
	readonly #sequence: Uint32Array | null;
	readonly #days: DaySpan | null;
	/** Matches before each block, as far as they have been counted. */
	readonly #before: number[] = [0];
	/** In the order of dates, where rows that start in the days begin and end, and those before that last into them. */
	readonly #bounds: {
		readonly low: number;
		readonly high: number;
		readonly lasting: readonly number[];
	} | null;
	readonly #found = new Uint32Array(BLOCK);

	/** @param fails Says what the whole filter says, its days aside, now and whenever a page is asked for. */
	constructor(
		columns: Columns,
		index: TimeIndex,
		fails: Int32Array,
		sequence: Uint32Array | null,
		days: DaySpan | null
	) {
		this.#columns = columns;
		this.#fails = fails;
		this.#sequence = sequence;
		this.#days = days;
		if (!days || sequence) this.#bounds = null;
		else {
			const [low, high] = [index.rowAt(days.from), index.rowAt(days.to)];
			this.#bounds = { low, high, lasting: index.lasting(Math.min(low, high), days.from) };
		}
	}

	rows(from: number, size: number): number[] {
		const rows: number[] = [];
		for (let block = this.#blockOf(from); block < this.#blocks && rows.length < size; block++) {
			const count = this.#find(block);
			this.#before[block + 1] = this.#before[block] + count;
			for (let at = Math.max(0, from - this.#before[block]); at < count && rows.length < size; at++)
				rows.push(this.#found[at]);
		}
		return rows;
	}

	/** How many matches come before a row that matches. */
	position(row: number): number {
		const at = this.#sequence ? this.#sequence.indexOf(row) : row;
		const block = (at / BLOCK) | 0;
		while (this.#before.length <= block) this.#countNext();
		const count = this.#find(block);
		return this.#before[block] + this.#found.subarray(0, count).indexOf(row);
	}

	get #blocks(): number {
		return Math.ceil(this.#columns.length / BLOCK);
	}

	/** The block that holds a match, or the last one counted up to it. */
	#blockOf(match: number): number {
		while (this.#before.length <= this.#blocks && this.#before[this.#before.length - 1] <= match)
			this.#countNext();
		let block = this.#before.length - 1;
		while (block > 0 && this.#before[block] > match) block--;
		return block;
	}

	#countNext(): void {
		const block = this.#before.length - 1;
		this.#before.push(this.#before[block] + this.#find(block));
	}

	/** Puts the matching rows of a block into `#found`. */
	#find(block: number): number {
		const from = block * BLOCK;
		const to = Math.min(this.#columns.length, from + BLOCK);
		const bounds = this.#bounds;
		if (!bounds) return this.#scan(from, to, 0);
		let count = 0;
		for (const row of bounds.lasting)
			if (row >= from && row < to && this.#fails[row] === 0) this.#found[count++] = row;
		return this.#scan(Math.max(from, bounds.low), Math.min(to, bounds.high), count);
	}

	#scan(from: number, to: number, found: number): number {
		const { start, end, dated } = this.#columns;
		const sequence = this.#sequence;
		const first = this.#days?.from ?? -Infinity;
		const beyond = this.#days?.to ?? Infinity;
		const anyDay = this.#days === null;
		let count = found;
		for (let at = from; at < to; at++) {
			const row = sequence === null ? at : sequence[at];
			if (this.#fails[row] !== 0) continue;
			if (anyDay || (row < dated && start[row] < beyond && end[row] > first)) this.#found[count++] = row;
		}
		return count;
	}
}
