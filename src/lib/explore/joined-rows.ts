import type { Columns } from '$lib/model/columns';
import { endOf, startOf } from './columns';

/** Rows of one part that follow each other in joined columns as well. */
export interface Run {
	readonly part: number;
	/** The joined row of the first. */
	readonly at: number;
	/** The part's own rows, up to `to`. */
	readonly from: number;
	readonly to: number;
}

/** Rows that are left out of a part, by its number. */
export type LeftOut = ReadonlyMap<number, readonly number[]>;

/** How many runs are found between two pauses: a few milliseconds. */
const AT_ONCE = 2 ** 15;

/**
 * Which part a row of joined columns comes from, and which row of it. Held as runs: a handful of articles beside a
 * million rows cut them in few places.
 */
export class JoinedRows {
	readonly length: number;
	readonly #at: Uint32Array;
	readonly #from: Uint32Array;
	readonly #part: Uint8Array;
	/** The runs of each part, in order. */
	readonly #byPart: readonly Uint32Array[];

	private constructor(runs: readonly Run[], parts: number) {
		this.#at = Uint32Array.from(runs, ({ at }) => at);
		this.#from = Uint32Array.from(runs, ({ from }) => from);
		this.#part = Uint8Array.from(runs, ({ part }) => part);
		this.#byPart = Array.from({ length: parts }, (_, of) =>
			Uint32Array.from([...runs.keys()].filter((run) => runs[run].part === of))
		);
		const last = runs.at(-1);
		this.length = last ? last.at + last.to - last.from : 0;
	}

	/** Merges parts whose rows stand in order, with pauses. Of rows alike, those of the first part come first. */
	static *merge(parts: readonly Columns[], leftOut: LeftOut): Generator<void, JoinedRows> {
		const runs: Run[] = [];
		const next = parts.map(() => 0);
		const gaps = parts.map((_, part) => [...(leftOut.get(part) ?? [])].sort((a, b) => b - a));
		let at = 0;
		for (;;) {
			for (const [part, rows] of gaps.entries())
				while (rows.at(-1) === next[part]) {
					rows.pop();
					next[part]++;
				}
			const part = firstOf(parts, next);
			if (part < 0) return new JoinedRows(runs, parts.length);
			const from = next[part];
			let to = gaps[part].at(-1) ?? parts[part].length;
			for (let other = 0; other < parts.length; other++) {
				const row = next[other];
				if (other === part || row === parts[other].length) continue;
				const before = (own: number) =>
					part < other
						? !isBefore(parts[other], row, parts[part], own)
						: isBefore(parts[part], own, parts[other], row);
				to = lastThat(before, from, to) + 1;
			}
			runs.push({ part, at, from, to });
			at += to - from;
			next[part] = to;
			if (runs.length % AT_ONCE === 0) yield;
		}
	}

	*[Symbol.iterator](): Generator<Run> {
		for (let run = 0; run < this.#at.length; run++)
			yield { part: this.#part[run], at: this.#at[run], from: this.#from[run], to: this.#endOf(run) };
	}

	partOf(row: number): number {
		return this.#part[this.#runAt(row)];
	}

	/** The row of its part. */
	ownOf(row: number): number {
		const run = this.#runAt(row);
		return this.#from[run] + row - this.#at[run];
	}

	/** The joined row of a part's row; `null` if that is left out. */
	at(part: number, row: number): number | null {
		const runs = this.#byPart[part];
		const before = lastThat((k) => this.#from[runs[k]] <= row, -1, runs.length);
		if (before < 0 || row >= this.#endOf(runs[before])) return null;
		return this.#at[runs[before]] + row - this.#from[runs[before]];
	}

	#runAt(row: number): number {
		return lastThat((run) => this.#at[run] <= row, 0, this.#at.length);
	}

	#endOf(run: number): number {
		const beyond = run + 1 < this.#at.length ? this.#at[run + 1] : this.length;
		return this.#from[run] + beyond - this.#at[run];
	}
}

/** The part whose next row comes first, or -1 if there is none. */
function firstOf(parts: readonly Columns[], next: readonly number[]): number {
	let first = -1;
	for (let part = 0; part < parts.length; part++) {
		if (next[part] === parts[part].length) continue;
		if (first < 0 || isBefore(parts[part], next[part], parts[first], next[first])) first = part;
	}
	return first;
}

/**
 * The last number that holds, of those after `from` and before `beyond`, of which the first ones hold; `from` is
 * taken to. Looked for in growing steps: runs are short as a rule.
 */
function lastThat(holds: (at: number) => boolean, from: number, beyond: number): number {
	let [low, high, step] = [from, beyond, 1];
	while (low + step < high && holds(low + step)) {
		low += step;
		step *= 2;
	}
	high = Math.min(high, low + step);
	while (high - low > 1) {
		const middle = (low + high) >>> 1;
		if (holds(middle)) low = middle;
		else high = middle;
	}
	return low;
}

function isBefore(a: Columns, row: number, b: Columns, other: number): boolean {
	if (row >= a.dated || other >= b.dated) return row < a.dated && other >= b.dated;
	const [start, otherStart] = [startOf(a, row), startOf(b, other)];
	return start < otherStart || (start === otherStart && endOf(a, row) < endOf(b, other));
}
