import { after, type Answer } from '$lib/explore/answer';
import type { Engine, Mark } from '$lib/explore/engine';

export type Titles = ReadonlyMap<string, string>;
export const NO_TITLES: Titles = new Map();

/** Titles, by id, of those marks that came without. */
export function titlesOf(engine: Engine, marks: readonly Mark[]): Answer<Titles> {
	const untitled = marks.filter(({ title }) => title === null).map(({ id }) => id);
	if (untitled.length === 0) return NO_TITLES;
	return after(engine.titles(untitled), (titles) => new Map(untitled.map((id, i) => [id, titles[i]])));
}

export function titledWith(titles: Titles, mark: Mark): Mark {
	const title = mark.title ?? titles.get(mark.id) ?? null;
	return title === mark.title ? mark : { ...mark, title };
}
