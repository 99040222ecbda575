import type { Span } from './text';

/** Where in a record's own text its values stand. */
export interface Cells {
	readonly trigger: Span | null;
	readonly when: Span | null;
	readonly where: Span | null;
	readonly killed: Span | null;
	readonly injured: Span | null;
	readonly evidence: Span | null;
	readonly actors: readonly Span[];
}

/** In writing, a letter and then a span. */
const LETTERS = { t: 'trigger', d: 'when', p: 'where', k: 'killed', i: 'injured', e: 'evidence' } as const;
const WRITTEN = /([tdpkiea])(\d{1,9})-(\d{1,9})/g;

/** A line such as `d12-22 p40-50 a60-70`. */
export function writeCells(cells: Cells): string {
	const one = (letter: string, span: Span | null) => (span ? [`${letter}${span.start}-${span.end}`] : []);
	return [
		...Object.entries(LETTERS).flatMap(([letter, name]) => one(letter, cells[name])),
		...cells.actors.flatMap((span) => one('a', span))
	].join(' ');
}

/** Reads what `writeCells` wrote; spans that do not lie within the text are left out. */
export function readCells(line: string, text: string): Cells {
	const cells: Record<(typeof LETTERS)[keyof typeof LETTERS], Span | null> & { actors: Span[] } = {
		trigger: null,
		when: null,
		where: null,
		killed: null,
		injured: null,
		evidence: null,
		actors: []
	};
	for (const [, letter, from, to] of line.matchAll(WRITTEN)) {
		const span = { start: Number(from), end: Number(to) };
		if (span.start >= span.end || span.end > text.length) continue;
		if (letter === 'a') cells.actors.push(span);
		else cells[LETTERS[letter as keyof typeof LETTERS]] = span;
	}
	return cells;
}
