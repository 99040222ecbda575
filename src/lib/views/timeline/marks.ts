import { familyOf, type KindFamily } from '$lib/model';
import type { DaySpan, Mark } from '$lib/explore/engine';
import { radiiOf, type TollScale } from '../toll-scale';

/** Known to the day; given only roughly; or left open by the words ("by Friday"). */
export type End = 'hard' | 'soft' | 'open';

/** One event as drawn, in pixels from the left of the plot. */
export interface Shape {
	readonly mark: Mark;
	readonly family: KindFamily;
	/**
	 * A point of no width to speak of; a day that is wide enough to be seen as one; a longer unit of the calendar,
	 * within which it happened; a stretch through which it went on.
	 */
	readonly form: 'point' | 'day' | 'band' | 'bar';
	/** Where its circle or symbol stands. */
	readonly x: number;
	/** What of its days is in view. */
	readonly left: number;
	readonly right: number;
	readonly start: End;
	readonly end: End;
	/** Radii of the circles; `null` without any figure, and then a symbol of the kind is drawn. */
	readonly toll: { readonly killed: number; readonly injured: number } | null;
	/** Radii of thin rings, one for each report beyond the first. */
	readonly rings: readonly number[];
	/** The farthest that anything is drawn from the middle of the head. */
	readonly radius: number;
	readonly fill: 'solid' | 'outline' | 'hatched';
}

/** A symbol's half height. */
export const SYMBOL = 5.5;
export const BAND = 7;
export const ARROW = 20;
const RING = 2.6;
const MOST_RINGS = 4;
/** How far beyond the edge a band is drawn, so that its end does not show there. */
const BEYOND = 40;
/** Rough dates fade this far to each side at least. */
const FADE = 14;

/** @param x Days to pixels, with the plot's left edge at 0. */
export function shapeOf(
	mark: Mark,
	x: (day: number) => number,
	width: number,
	scale: TollScale
): Shape | null {
	if (!mark.span) return null;
	const hurt = radiiOf(mark, scale);
	/** Where nobody came to harm there is no circle, and the symbol stands as where no toll was given. */
	const toll = hurt && hurt.killed + hurt.injured > 0 ? hurt : null;
	const body = toll ? Math.max(toll.killed, toll.injured) : SYMBOL;
	const rings = Array.from(
		{ length: Math.min(mark.reports - 1, MOST_RINGS) },
		(_, i) => body + RING * (i + 1)
	);
	const radius = rings.at(-1) ?? body;

	const days = extentOf(mark.span, mark, x);
	const left = Math.max(days.left, -BEYOND);
	const right = Math.min(days.right, width + BEYOND);
	const seen = right - left > 2 * body + 8;
	return {
		mark,
		family: familyOf(mark.kind),
		form: formOf(mark, seen),
		x: headAt(days, width, radius, mark),
		left,
		right,
		start: mark.open === 'start' ? 'open' : mark.approximate ? 'soft' : 'hard',
		end: mark.open === 'end' ? 'open' : mark.approximate ? 'soft' : 'hard',
		toll,
		rings,
		radius,
		fill: mark.status === 'planned' ? 'outline' : mark.status === 'reported' ? 'solid' : 'hatched'
	};
}

function formOf({ precision, approximate }: Mark, seen: boolean): Shape['form'] {
	if (precision === 'span') return 'bar';
	if (approximate) return 'band';
	if (!seen) return 'point';
	return precision === 'day' || precision === 'time' ? 'day' : 'band';
}

/** How far a mark may stand from its middle: anywhere within its day is as true, and in a plot of this width in view. */
export function shiftsOf({ form, left, right, x, radius }: Shape, width: number): number[] {
	const shifts = [0];
	if (form !== 'day') return shifts;
	const step = 2 * Math.max(radius, SYMBOL) + 2;
	const first = Math.max(left, 0) + radius;
	const last = Math.min(right, width) - radius;
	for (let by = step; x + by < last || x - by > first; by += step) {
		if (x + by < last) shifts.push(by);
		if (x - by > first) shifts.push(-by);
	}
	return shifts;
}

function extentOf(span: DaySpan, mark: Mark, x: (day: number) => number): { left: number; right: number } {
	const [left, right] = [x(span.from), x(span.to)];
	if (!mark.approximate) return { left, right };
	const fade = Math.max(FADE, (right - left) * 0.15);
	return { left: left - fade, right: right + fade };
}

/** Wider than this, a band is read from its left end, as a bar with writing in it is. */
const CENTRED = 90;

/** In the middle of a day or of a short stretch, near the visible start of a long one, at the known end of an open one. */
function headAt(
	days: { left: number; right: number },
	width: number,
	radius: number,
	{ open, precision, approximate }: Mark
): number {
	const left = Math.max(days.left, 0);
	const right = Math.min(days.right, width);
	if (right <= left) return (days.left + days.right) / 2;
	const room = right - left;
	const isDay = (precision === 'day' || precision === 'time') && !approximate;
	if (isDay && !open) {
		const middle = (days.left + days.right) / 2;
		return Math.max(left + Math.min(room / 2, radius), Math.min(right - Math.min(room / 2, radius), middle));
	}
	if (open === 'start') return right - Math.min(room / 2, radius + 8);
	if (open === 'end') return left + Math.min(room / 2, radius + 8);
	if (room <= CENTRED) return left + room / 2;
	return left + Math.max(radius + 8, CENTRED / 2 - (room - CENTRED));
}

/** The shape so many pixels farther right. */
export function movedBy(shape: Shape, by: number): Shape {
	if (by === 0) return shape;
	return { ...shape, x: shape.x + by, left: shape.left + by, right: shape.right + by };
}

/** Whether any of it would be seen in a plot of this width. */
export function isSeen({ left, right, x, radius }: Shape, width: number): boolean {
	return Math.max(right, x + radius) > 0 && Math.min(left, x - radius) < width;
}

/** How much a reader loses if its name is not shown. */
export function importanceOf({ killed, injured, reports, confidence }: Mark): number {
	const hurt = Math.log2(1 + (killed?.low ?? 0)) * 2 + Math.log2(1 + (injured?.low ?? 0));
	return hurt + Math.log2(reports) + confidence;
}
