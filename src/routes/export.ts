import type { Engine, Order } from '$lib/explore/engine';
import type { Filter } from '$lib/explore/filter';
import type { EventFormatName } from '$lib/formats/events';
import type { Article, EventRecord } from '$lib/model';

/** Records asked for at a time: those of a large library come one by one over the network. */
const AT_ONCE = 50;

/** A file of the events that match, in the order of the list, as readers have corrected them. */
export async function fileOf(
	engine: Engine,
	filter: Filter,
	order: Order,
	format: EventFormatName,
	most: number
): Promise<File> {
	// Nobody waits for it who only looks.
	const { EVENT_FORMATS } = await import('$lib/formats/events');
	const { rows } = await engine.which(filter, order, { from: 0, size: most });
	const events: EventRecord[] = [];
	for (let from = 0; from < rows.length; from += AT_ONCE) {
		const asked = rows.slice(from, from + AT_ONCE).map(({ id }) => engine.event(id));
		events.push(...(await Promise.all(asked)).filter((event) => event !== null));
	}
	const ids = new Set<string>();
	for (const event of events) cited(event, ids);
	const articles: Article[] = [];
	for (const id of ids) {
		const article = await engine.article(id);
		if (article) articles.push(article);
	}
	const { pieces, extension, type } = EVENT_FORMATS[format];
	return new File(Array.from(pieces({ articles, events })), `dateline-events.${extension}`, { type });
}

/** Ids of all articles that a record quotes, however deep. */
function cited(value: unknown, ids: Set<string>): void {
	if (typeof value !== 'object' || value === null) return;
	if ('articleId' in value) ids.add(value.articleId as string);
	for (const part of Object.values(value)) cited(part, ids);
}

export function save(file: File): void {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
