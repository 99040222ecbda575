import { after, together, type Answer } from './answer';
import type { Engine, Mark } from './engine';

/** A mark that is read rather than drawn. */
export interface Row extends Mark {
	readonly title: string;
	/** The event's own id, which links hold. */
	readonly own: string;
}

/** Marks with the words that a list needs of them, all at once so that no line changes under the reader. */
export function rowsOf(engine: Engine, marks: readonly Mark[]): Answer<readonly Row[]> {
	const ids = marks.map(({ id }) => id);
	return after(together([engine.titles(ids), engine.ids(ids)]), ([titles, own]) =>
		marks.map((mark, at) => ({ ...mark, title: titles[at], own: own[at] }))
	);
}

/** What a list shows until it has been answered. */
export const NO_ROWS: { readonly rows: readonly Row[]; readonly total: number } = { rows: [], total: 0 };
