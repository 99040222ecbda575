import { textWidth } from './text-width';

export const LABEL_SIZE = 12;
/** Half the height that a line takes. */
export const LABEL_HALF = 8;

export interface Rect {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A label beside its mark, in pixels from the left and top of the plot. */
export interface Label {
	readonly text: string;
	/** Of the end that is next to the mark. */
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
	/** From the mark to the label, where it could not stand beside it. */
	readonly leader: readonly [number, number, number, number] | null;
}

const LEAST_LETTERS = 14;

/**
 * The text, or as many whole words of it as fit in so many pixels, with an ellipsis; `null` if too little would
 * remain to mean anything.
 */
export function cut(text: string, room: number, size = LABEL_SIZE): string | null {
	if (textWidth(text, size) <= room) return text;
	let words = text.split(' ');
	while (words.length > 1) {
		words = words.slice(0, -1);
		const rest = `${words.join(' ').replace(/[\s,;:–-]+$/, '')}…`;
		if (rest.length < LEAST_LETTERS) return null;
		if (!ENDS_IN_AIR.test(rest) && textWidth(rest, size) <= room) return rest;
	}
	return null;
}

/** "Strike on…" says less than "Strike…". */
const ENDS_IN_AIR = /\b(?:a|an|the|of|on|in|at|to|and|or|by|for|from|with|over|near|after|before|as)…$/i;

export function overlaps(a: Rect, b: Rect): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What wants a label: a head at a point, with so much drawn around it. */
export interface Anchor {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** The label stays inside. */
	readonly bounds: Rect;
}

const GAP = 5;
const LEADS = [16, -16, 30, -30];
const LONGEST = 190;

/**
 * Finds places for labels in what is left free, in the order given, so the most important should come first. A label
 * overlaps neither what is taken nor another label; one without a place is left out, until the reader zooms in.
 */
export function placeLabels(anchors: readonly Anchor[], taken: readonly Rect[]): Map<string, Label> {
	const obstacles = [...taken];
	const placed = new Map<string, Label>();
	for (const anchor of anchors) {
		const { bounds } = anchor;
		for (const { label, covers } of candidates(anchor)) {
			const inside = covers.every(
				(r) =>
					r.left >= bounds.left && r.right <= bounds.right && r.top >= bounds.top && r.bottom <= bounds.bottom
			);
			if (!inside || covers.some((cover) => obstacles.some((o) => overlaps(cover, o)))) continue;
			placed.set(anchor.id, label);
			obstacles.push(...covers);
			break;
		}
	}
	return placed;
}

interface Candidate {
	readonly label: Label;
	readonly covers: readonly Rect[];
}

function* candidates({ text, x, y, radius, bounds }: Anchor): Generator<Candidate> {
	for (const room of [LONGEST, 110]) {
		for (const side of [1, -1] as const) {
			const edge = x + side * (radius + GAP);
			const beyond = side > 0 ? bounds.right - edge : edge - bounds.left;
			const shown = cut(text, Math.min(room, beyond));
			if (shown) yield candidate(shown, edge, y, side, null);
		}
		for (const dy of LEADS) {
			for (const side of [1, -1] as const) {
				const edge = x + side * 10;
				const beyond = side > 0 ? bounds.right - edge : edge - bounds.left;
				const shown = cut(text, Math.min(room, beyond));
				const away = Math.sign(dy) * (radius + 1);
				if (shown && Math.abs(dy) > radius) {
					yield candidate(shown, edge, y + dy, side, [x, y + away, edge - side * 2, y + dy]);
				}
			}
		}
	}
}

function candidate(
	text: string,
	x: number,
	y: number,
	side: 1 | -1,
	leader: [number, number, number, number] | null
): Candidate {
	const width = textWidth(text, LABEL_SIZE) + 2;
	const box = {
		left: side > 0 ? x : x - width,
		right: side > 0 ? x + width : x,
		top: y - LABEL_HALF + 1,
		bottom: y + LABEL_HALF - 1
	};
	const covers = leader ? [box, ...steps(leader)] : [box];
	return { label: { text, x, y, anchor: side > 0 ? 'start' : 'end', leader }, covers };
}

/** A slanted line as a few small boxes, which takes far less room than the one box around it. */
function steps([x1, y1, x2, y2]: readonly [number, number, number, number]): Rect[] {
	const count = 3;
	return Array.from({ length: count }, (_, i) => {
		const at = (t: number): [number, number] => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
		const [[ax, ay], [bx, by]] = [at((i + 0.15) / count), at((i + 0.85) / count)];
		return {
			left: Math.min(ax, bx),
			right: Math.max(ax, bx),
			top: Math.min(ay, by),
			bottom: Math.max(ay, by)
		};
	});
}
