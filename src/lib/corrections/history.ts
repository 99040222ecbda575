import type { Correction } from './correction';

/** All corrections in the order in which they were made, and those taken back, the next to redo last. */
export interface History {
	readonly made: readonly Correction[];
	readonly undone: readonly Correction[];
}

export const NO_CORRECTIONS: History = { made: [], undone: [] };

/** A new correction ends what could be redone. */
export function record({ made }: History, ...corrections: readonly Correction[]): History {
	return corrections.length === 0 ? { made, undone: [] } : { made: [...made, ...corrections], undone: [] };
}

export function undo({ made, undone }: History): History {
	const last = made.at(-1);
	return last ? { made: made.slice(0, -1), undone: [...undone, last] } : { made, undone };
}

export function redo({ made, undone }: History): History {
	const next = undone.at(-1);
	return next ? { made: [...made, next], undone: undone.slice(0, -1) } : { made, undone };
}

/** Takes in corrections from elsewhere: in order of time, each once. */
export function join(history: History, others: readonly Correction[]): History {
	const known = new Set(history.made.map(({ id }) => id));
	const news = others.filter(({ id }) => !known.has(id));
	if (news.length === 0) return history;
	const made = [...history.made, ...news];
	// Sorting is stable: what was made in one instant stays in order.
	return { made: made.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), undone: [] };
}
