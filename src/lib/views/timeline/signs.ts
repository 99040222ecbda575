import { toDayNumber, type Article, type DayNumber } from '$lib/model';
import { dayText } from '../words';
import { strings } from '../strings';

const say = strings.timeline;

/** A day worth a sign on the axis: that of publication, or today. */
export interface Sign {
	readonly day: DayNumber;
	readonly text: string;
	/** Shown on hover. */
	readonly title: string;
}

/** @param today `null` on a server, whose today need not be the reader's. */
export function signsOf(articles: readonly Article[], today: DayNumber | null): Sign[] {
	const titles = new Map<DayNumber, string[]>();
	for (const { published, title } of articles) {
		if (published === null) continue;
		const day = toDayNumber(published);
		titles.set(day, [...(titles.get(day) ?? []), title]);
	}
	const signs = Array.from(titles, ([day, titles]): Sign => {
		return { day, text: say.published, title: say.publishedOn(dayText(day), titles) };
	});
	if (today !== null) signs.push({ day: today, text: say.today, title: say.todayIs(dayText(today)) });
	return signs;
}
