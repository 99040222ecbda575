/** A rectangle in pixels. */
export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** One way to set a label: its lines are drawn around `x` as `align` says, in a rectangle that must stay free. */
export interface Setting {
	readonly x: number;
	/** The baseline of the first line. */
	readonly y: number;
	readonly align: 'start' | 'middle' | 'end';
	readonly rect: Rect;
}

/** A label, and the ways it may be set, best first. */
export interface Wish<T> {
	readonly id: string;
	readonly label: T;
	readonly settings: readonly Setting[];
	/** A mark that is drawn with the label, and must be free as well. */
	readonly foot?: Rect;
}

export interface PlacedLabel<T> extends Setting {
	readonly id: string;
	readonly label: T;
}

/**
 * Sets labels one after the other, each the first way that overlaps nothing set before, no obstacle, and not the
 * edge; those without such a way are left out.
 *
 * @param wishes The most important first.
 * @param obstacles What no label may cover. A wish's own mark may be among them: its settings keep clear of it.
 */
export function placeLabels<T>(
	wishes: readonly Wish<T>[],
	obstacles: readonly Rect[],
	bounds: Rect
): PlacedLabel<T>[] {
	const taken: Rect[] = [...obstacles];
	const placed: PlacedLabel<T>[] = [];
	const seen = new Set<string>();
	for (const { id, label, settings, foot } of wishes) {
		if (seen.has(id) || (foot && taken.some((other) => meet(foot, other)))) continue;
		const free = settings.find(
			({ rect }) => within(rect, bounds) && !taken.some((other) => meet(rect, other))
		);
		if (!free) continue;
		seen.add(id);
		taken.push(free.rect);
		if (foot) taken.push(foot);
		placed.push({ ...free, id, label });
	}
	return placed;
}

export function meet(a: Rect, b: Rect): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function within(inner: Rect, outer: Rect): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

/** How letters are set: pixels of type and of the space added after each letter, and how many ems lines are apart. */
export interface Face {
	readonly size: number;
	readonly spacing?: number;
	readonly bold?: boolean;
	readonly leading?: number;
}

const LEADING = 1.2;
/** Ems above the baseline and below it that letters reach. */
const ASCENT = 0.78;
const DESCENT = 0.24;

/**
 * Pixels that a line takes up, near enough to keep lines apart. Counted rather than measured, so that a server
 * and every browser set the same labels.
 */
export function widthOf(text: string, { size, spacing = 0, bold = false }: Face): number {
	let ems = 0;
	for (const letter of text) ems += emsOf(letter);
	return ems * size * (bold ? 1.06 : 1) + [...text].length * spacing;
}

function emsOf(letter: string): number {
	if ("iljI.,:;'’|!".includes(letter)) return 0.28;
	if (' tfr()-–/·'.includes(letter)) return 0.36;
	if ('mwMW@'.includes(letter)) return 0.9;
	if (letter >= '0' && letter <= '9') return 0.63;
	if (letter.toLowerCase() !== letter) return 0.7;
	return letter.charCodeAt(0) > 0x2e80 ? 1 : 0.58;
}

/** Settings of a mark's label around it: beside it first, then above and below, then at the corners. */
export function around(
	[x, y]: readonly [number, number],
	radius: number,
	lines: readonly { readonly text: string; readonly face: Face }[]
): Setting[] {
	const { width, height, ascent } = blockOf(lines);
	const gap = radius + 4;
	const slant = gap * 0.72;
	const middle = y - height / 2 + ascent;
	const sides: [number, number, Setting['align']][] = [
		[x + gap, middle, 'start'],
		[x - gap, middle, 'end'],
		[x, y - gap - height + ascent, 'middle'],
		[x, y + gap + ascent, 'middle'],
		[x + slant, y - slant - height + ascent, 'start'],
		[x + slant, y + slant + ascent, 'start'],
		[x - slant, y - slant - height + ascent, 'end'],
		[x - slant, y + slant + ascent, 'end']
	];
	return sides.map(([left, baseline, align]) => setting(left, baseline, align, { width, height, ascent }));
}

/** A setting with the middle of the lines at a point. */
export function centred(
	[x, y]: readonly [number, number],
	lines: readonly { readonly text: string; readonly face: Face }[]
): Setting {
	const block = blockOf(lines);
	return setting(x, y - block.height / 2 + block.ascent, 'middle', block);
}

function setting(
	x: number,
	y: number,
	align: Setting['align'],
	{ width, height, ascent }: { width: number; height: number; ascent: number }
): Setting {
	const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
	return { x, y, align, rect: { x: left - 2, y: y - ascent - 1, width: width + 4, height: height + 2 } };
}

function blockOf(lines: readonly { readonly text: string; readonly face: Face }[]) {
	const [first] = lines;
	const last = lines.at(-1)!;
	const ascent = first.face.size * ASCENT;
	const between = lines.slice(1).reduce((sum, { face }) => sum + face.size * (face.leading ?? LEADING), 0);
	return {
		width: Math.max(...lines.map(({ text, face }) => widthOf(text, face))),
		height: ascent + between + last.face.size * DESCENT,
		ascent
	};
}

/** Breaks a name into lines of at most about so many letters, at its spaces. */
export function broken(name: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] += ` ${word}`;
		else lines.push(word);
	}
	return lines;
}
