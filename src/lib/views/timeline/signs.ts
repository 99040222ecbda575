import { toDayNumber, type Article, type DayNumber } from '$lib/model';
import { dayText } from '../words';
import { strings } from '../strings';
import { textWidth } from './text-width';

const say = strings.timeline;

/** A day worth a sign on the axis: that of publication, or today. */
export interface Sign {
	readonly day: DayNumber;
	readonly text: string;
	/** Shown on hover. */
	readonly title: string;
}

/**
 * Today's comes first, then those of publication by day.
 *
 * @param today `null` on a server, whose today need not be the reader's.
 */
export function signsOf(articles: readonly Article[], today: DayNumber | null): Sign[] {
	const titles = new Map<DayNumber, string[]>();
	for (const { published, title } of articles) {
		if (published === null) continue;
		const day = toDayNumber(published);
		titles.set(day, [...(titles.get(day) ?? []), title]);
	}
	const published = Array.from(titles, ([day, titles]): Sign => {
		return { day, text: say.published, title: say.publishedOn(dayText(day), titles) };
	}).sort((a, b) => a.day - b.day);
	if (today === null) return published;
	return [{ day: today, text: say.today, title: say.todayIs(dayText(today)) }, ...published];
}

/** A sign where it stands; its name goes to the right of it, or to the left near the right edge. */
export interface PlacedSign extends Sign {
	readonly at: number;
	readonly anchor: 'start' | 'end';
	/** Whether there is room for its name. */
	readonly named: boolean;
}

const SIZE = 11;
const GAP = 6;

/**
 * Signs in view. Their names keep clear of what stands in their row already and of those before them.
 *
 * @param signs Those whose names matter most first.
 * @param taken From where to where, in pixels.
 */
export function placeSigns(
	signs: readonly Sign[],
	x: (day: number) => number,
	width: number,
	taken: readonly (readonly [from: number, to: number])[]
): PlacedSign[] {
	const rows = [...taken];
	return signs
		.map((sign) => ({ ...sign, at: x(sign.day + 0.5) }))
		.filter(({ at }) => at >= 0 && at <= width)
		.map((sign) => {
			const wide = textWidth(sign.text, SIZE) + 8;
			const anchor = sign.at + wide <= width ? 'start' : 'end';
			const [from, to] = anchor === 'start' ? [sign.at, sign.at + wide] : [sign.at - wide, sign.at];
			const named = rows.every(([start, end]) => to + GAP <= start || end <= from);
			if (named) rows.push([from, to + GAP]);
			return { ...sign, anchor, named };
		});
}
