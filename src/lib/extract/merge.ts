import {
	lies,
	toDayNumber,
	type Article,
	type Cited,
	type Count,
	type EventRecord,
	type Place
} from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import { mayBeOne, mayHarm, mostTelling } from './kinds';

/** What one article reports. */
export interface Report {
	readonly article: Article;
	readonly events: readonly EventRecord[];
}

interface Cluster {
	readonly members: { readonly event: EventRecord; readonly article: Article }[];
	readonly reasons: string[];
}

/** What it takes for records of two articles to be held for one event. */
const ENOUGH = 4;
/** How many recent clusters under one key are compared; keeps a day with very many events linear. */
const COMPARED = 24;

/**
 * Merges records that report one event in several articles.
 *
 * Records are compared only if they share a day (give or take one) and a place below the country, a person or an
 * organisation, so that time grows with their number and not with its square.
 *
 * @param joined Told of each record which event, by its id, it became part of.
 * @returns Events in date order, undated last; every figure, date and place that some report gives is kept.
 */
export function mergeReports(
	reports: readonly Report[],
	joined?: (record: EventRecord, eventId: string) => void
): EventRecord[] {
	// One article's own records were merged already where they are one.
	if (reports.length === 1 && !joined) return withOwnIds(reports[0].events).sort(byDate);
	const clusters: Cluster[] = [];
	const index = new Map<string, Cluster[]>();
	const inOrder = reports
		.map((report, at) => ({ ...report, at }))
		.sort((a, b) => (a.article.published ?? '9').localeCompare(b.article.published ?? '9') || a.at - b.at);
	for (const { article, events } of inOrder) {
		for (const event of events) {
			const keys = keysOf(event);
			const seen = new Set<Cluster>();
			let best: { cluster: Cluster; score: number; reason: string } | null = null;
			for (const key of keys.near)
				for (const cluster of index.get(key)?.slice(-COMPARED) ?? []) {
					if (seen.has(cluster)) continue;
					seen.add(cluster);
					// One article's own records were merged already where they are one.
					if (cluster.members.some((one) => one.article.id === article.id)) continue;
					const judged = judge(cluster.members[0].event, event);
					if (judged.score >= ENOUGH && judged.score > (best?.score ?? 0)) best = { cluster, ...judged };
				}
			if (best) {
				best.cluster.members.push({ event, article });
				best.cluster.reasons.push(reasonFor(best.reason, best.cluster.members[0].article, article));
			}
			const cluster = best?.cluster ?? { members: [{ event, article }], reasons: [] };
			if (!best) clusters.push(cluster);
			for (const key of keys.own) {
				const under = index.get(key);
				if (!under) index.set(key, [cluster]);
				else if (under[under.length - 1] !== cluster) under.push(cluster);
			}
		}
	}
	const merged = withOwnIds(clusters.map(combine));
	if (joined)
		clusters.forEach(({ members }, i) => members.forEach(({ event }) => joined(event, merged[i].id)));
	return merged.sort(byDate);
}

/** Two records of identical sentences in different articles that were not merged keep apart. */
function withOwnIds(events: readonly EventRecord[]): EventRecord[] {
	const taken = new Set<string>();
	return events.map((event) => {
		let id = event.id;
		for (let k = 2; taken.has(id); k++) id = `${event.id}~${k}`;
		taken.add(id);
		return id === event.id ? event : { ...event, id };
	});
}

function byDate(a: EventRecord, b: EventRecord): number {
	const x = a.when?.value.range;
	const y = b.when?.value.range;
	if (!x || !y) return Number(!x) - Number(!y);
	return compareDays(x.start, y.start) || compareDays(x.end, y.end);
}

function compareDays(a: string, b: string): number {
	return a === b ? 0 : toDayNumber(a) - toDayNumber(b);
}

function keysOf(event: EventRecord): { own: string[]; near: string[] } {
	const what = [
		...(event.where?.value.path
			.filter(({ kind }) => kind !== 'country' && kind !== 'continent')
			.map(({ id }) => `p${id}`) ?? []),
		...event.actors.slice(0, 6).map(({ value }) => `a${value}`)
	];
	const own = [`=${event.id}`];
	const near = [`=${event.id}`];
	if (event.when && isDay(event)) {
		const day = toDayNumber(event.when.value.range.start);
		for (const one of what) {
			own.push(`${day}${one}`);
			near.push(`${day}${one}`, `${day - 1}${one}`, `${day + 1}${one}`);
		}
	}
	return { own, near };
}

function isDay({ when }: EventRecord): boolean {
	return when !== null && (when.value.precision === 'day' || when.value.precision === 'time');
}

function judge(a: EventRecord, b: EventRecord): { score: number; reason: string } {
	const no = { score: -1, reason: '' };
	if (!mayBeOne(a.kind, b.kind)) return no;
	const reasons: string[] = [];
	let score = a.kind === b.kind ? 0.5 : 0;
	if (a.id === b.id) return { score: 9, reason: say.agreed.words };
	if (a.when && b.when) {
		const apart = Math.abs(toDayNumber(a.when.value.range.start) - toDayNumber(b.when.value.range.start));
		if (apart > 1) return no;
		score += apart === 0 ? 2 : 0.5;
		if (apart === 0) reasons.push(say.agreed.day);
	}
	if (a.where && b.where) {
		const together = nearness(a.where.value, b.where.value);
		if (together < 0) return no;
		score += together;
		if (together >= 1.5) reasons.push(say.agreed.place(a.where.value.name));
	}
	if (mayHarm(a.kind)) {
		const toll = agreement(a.killed, b.killed) || agreement(a.injured, b.injured);
		score += toll;
		if (toll > 0) reasons.push(say.agreed.toll);
	}
	const names = new Set(a.actors.map(({ value }) => value));
	const both = b.actors.map(({ value }) => value).filter((name) => names.has(name));
	score += Math.min(2, both.length);
	if (both.length) reasons.push(both.slice(0, 3).join(', '));
	return { score, reason: reasons.join(say.agreed.and) };
}

function nearness(a: Place, b: Place): number {
	const broad = a.kind === 'country' || b.kind === 'country';
	if (a.id === b.id) return broad ? 0.5 : 2;
	if (lies(a, b) || lies(b, a)) return broad ? 0.5 : 1.5;
	return -1;
}

/** Figures of one event grow by the hour but seldom double; a toll of 3 and one of 40 are two events. */
function agreement(a: readonly Cited<Count>[], b: readonly Cited<Count>[]): number {
	if (!a.length || !b.length) return 0;
	for (const { value: x } of a)
		for (const { value: y } of b) {
			const [low, high] = x.low < y.low ? [x.low, y.low] : [y.low, x.low];
			if (low === high) return 1.5;
			if (high - low <= 2 || low / high > 0.7) return 0.75;
		}
	return -1.5;
}

function reasonFor(reason: string, first: Article, other: Article): string {
	return say.agreed.told(nameOf(first), nameOf(other), reason || say.agreed.happening);
}

function nameOf({ title, id }: Article): string {
	return title || id;
}

function combine({ members, reasons }: Cluster): EventRecord {
	const events = members.map(({ event }) => event);
	if (events.length === 1) return events[0];
	const [first] = events;
	const surest = events.reduce((best, one) => (one.confidence > best.confidence ? one : best));
	const whens = events.flatMap(({ when, otherWhens }) => (when ? [when, ...otherWhens] : otherWhens));
	const wheres = events.flatMap(({ where, otherWheres }) => (where ? [where, ...otherWheres] : otherWheres));
	const when = first.when ?? whens[0] ?? null;
	const where = wheres.reduce<EventRecord['where']>(
		(best, one) => (!best || (one.value.id !== best.value.id && lies(one.value, best.value)) ? one : best),
		null
	);
	const latest = [...events].reverse();
	const figures = (pick: (event: EventRecord) => readonly Cited<Count>[]) =>
		distinct(latest.flatMap(pick), ({ value }) => `${value.low} ${value.high}`);
	return {
		...first,
		...(when ? { unreadDate: undefined } : {}),
		kind: mostTelling(events.map(({ kind }) => kind)),
		status: events.some(({ status }) => status === 'reported') ? 'reported' : first.status,
		title: surest.title,
		trigger: surest.trigger,
		when,
		otherWhens: distinct(whens, ({ value }) => `${value.range.start} ${value.range.end}`).filter(
			({ value }) =>
				value.range.start !== when?.value.range.start || value.range.end !== when?.value.range.end
		),
		where,
		otherWheres: distinct(wheres, ({ value }) => value.id).filter(
			({ value }) => !where || !lies(where.value, value)
		),
		from: events.find(({ from }) => from)?.from ?? null,
		actors: distinct(
			events.flatMap(({ actors }) => actors),
			({ value }) => value
		),
		killed: figures(({ killed }) => killed),
		injured: figures(({ injured }) => injured),
		missing: figures(({ missing }) => missing),
		detained: figures(({ detained }) => detained),
		evidence: distinct(
			events.flatMap(({ evidence }) => evidence),
			({ articleId, span }) => `${articleId} ${span.start} ${span.end}`
		),
		confidence: Math.max(...events.map(({ confidence }) => confidence)),
		because: [...surest.because, say.because.articles(members.length)],
		merged: distinct([...events.flatMap(({ merged }) => merged), ...reasons], (one) => one)
	};
}

function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
	const seen = new Set<string>();
	return values.filter((value) => {
		const one = key(value);
		return seen.has(one) ? false : (seen.add(one), true);
	});
}
