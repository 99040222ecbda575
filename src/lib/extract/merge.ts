import {
	lies,
	toDayNumber,
	type Article,
	type Cited,
	type Count,
	type EventRecord,
	type Events,
	type Place
} from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import { mayBeOne, mayHarm, mostTelling } from './kinds';

/** What one article reports. */
export interface Report {
	readonly article: Article;
	readonly events: readonly EventRecord[];
}

/** A report whose events need not be at hand all at once. */
export interface Told {
	readonly article: Article;
	readonly events: Events;
}

/** One record of a report, by where it stands there. */
interface Member {
	readonly report: Told;
	readonly at: number;
}

interface Cluster {
	readonly first: Member;
	/** What others are compared with. */
	readonly facts: Facts;
	/** Those that were merged with the first, and why; most clusters have none. */
	others: { readonly member: Member; readonly reason: string }[] | null;
}

/** What of a record others are compared by. */
interface Facts {
	readonly id: string;
	readonly kind: EventRecord['kind'];
	readonly day: number | null;
	readonly where: Place | null;
	readonly killed: readonly Count[];
	readonly injured: readonly Count[];
	readonly actors: readonly string[];
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
 * @param joined Told of each record of each report, by number, which event it became part of, by its id.
 * @returns Events in date order, undated last; every figure, date and place that some report gives is kept.
 */
export function mergeReports(
	reports: readonly Told[],
	joined?: (report: number, record: number, eventId: string) => void
): EventRecord[] {
	return [...mergeTold(reports, joined)];
}

/** `mergeReports`, of which each event is made when it is asked for. */
export function mergeTold(
	reports: readonly Told[],
	joined?: (report: number, record: number, eventId: string) => void
): Events {
	// One article's own records were merged already where they are one.
	if (reports.length === 1) {
		const [{ events }] = reports;
		const merged = new Merged(events.length, (i) => events.at(i)!);
		if (joined) for (let i = 0; i < events.length; i++) joined(0, i, merged.idOf(i));
		return merged;
	}
	const clusters = findClusters(reports);
	const merged = new Merged(clusters.length, (i) => combine(clusters[i]));
	if (joined) {
		const numbers = new Map(reports.map((report, i) => [report, i]));
		clusters.forEach(({ first, others }, i) => {
			for (const { report, at } of [first, ...(others ?? []).map(({ member }) => member)])
				joined(numbers.get(report)!, at, merged.idOf(i));
		});
	}
	return merged;
}

/** Events in date order, undated last, each under an id of its own; made by whoever has what they are made of. */
class Merged implements Events {
	readonly length: number;
	readonly #make: (i: number) => EventRecord;
	readonly #order: Uint32Array;
	/** Of those that do not keep their own: two records of identical sentences in different articles keep apart. */
	readonly #ids = new Map<number, string>();

	constructor(length: number, make: (i: number) => EventRecord) {
		this.length = length;
		this.#make = make;
		const taken = new Set<string>();
		const starts = new Float64Array(length).fill(Infinity);
		const ends = new Float64Array(length).fill(Infinity);
		for (let i = 0; i < length; i++) {
			const event = make(i);
			let { id } = event;
			for (let k = 2; taken.has(id); k++) id = `${event.id}~${k}`;
			taken.add(id);
			if (id !== event.id) this.#ids.set(i, id);
			if (!event.when) continue;
			const { start, end } = event.when.value.range;
			starts[i] = toDayNumber(start);
			ends[i] = toDayNumber(end);
		}
		// Those that are told first stay first; no difference is taken, since there is none between two infinities.
		const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
		this.#order = Uint32Array.from({ length }, (_, i) => i).sort(
			(a, b) => compare(starts[a], starts[b]) || compare(ends[a], ends[b]) || a - b
		);
	}

	/** @param i Of what was given, before it was put in order. */
	idOf(i: number): string {
		return this.#ids.get(i) ?? this.#make(i).id;
	}

	at(position: number): EventRecord | undefined {
		const i = this.#order.at(position);
		if (i === undefined) return undefined;
		const event = this.#make(i);
		const id = this.#ids.get(i);
		return id === undefined ? event : { ...event, id };
	}

	*[Symbol.iterator](): Generator<EventRecord> {
		for (let position = 0; position < this.length; position++) yield this.at(position)!;
	}
}

function findClusters(reports: readonly Told[]): Cluster[] {
	const clusters: Cluster[] = [];
	const index = new ClusterIndex();
	const inOrder = reports
		.map((report, at) => ({ report, at }))
		.sort(
			(a, b) =>
				(a.report.article.published ?? '9').localeCompare(b.report.article.published ?? '9') || a.at - b.at
		);
	for (const { report } of inOrder) {
		const { article } = report;
		let at = 0;
		for (const event of report.events) {
			const member = { report, at: at++ };
			const facts = factsOf(event);
			const keys = index.keysOf(event, facts);
			const seen = new Set<Cluster>();
			let best: { cluster: Cluster; score: number; reason: string } | null = null;
			for (const key of keys.near)
				for (const cluster of index.latest(key)) {
					if (seen.has(cluster)) continue;
					seen.add(cluster);
					// One article's own records were merged already where they are one.
					if (tells(cluster, article)) continue;
					const judged = judge(cluster.facts, facts);
					if (judged.score >= ENOUGH && judged.score > (best?.score ?? 0)) best = { cluster, ...judged };
				}
			if (best) {
				const reason = reasonFor(best.reason, best.cluster.first.report.article, article);
				(best.cluster.others ??= []).push({ member, reason });
			}
			const cluster = best?.cluster ?? { first: member, facts, others: null };
			if (!best) clusters.push(cluster);
			for (const key of keys.own) index.add(key, cluster);
		}
	}
	return clusters;
}

function tells({ first, others }: Cluster, { id }: Article): boolean {
	if (first.report.article.id === id) return true;
	return others !== null && others.some(({ member }) => member.report.article.id === id);
}

function factsOf({ id, kind, when, where, killed, injured, actors }: EventRecord): Facts {
	const valuesOf = <T>(cited: readonly Cited<T>[]): readonly T[] =>
		cited.length ? cited.map(({ value }) => value) : NOTHING;
	return {
		id,
		kind,
		day: when && toDayNumber(when.value.range.start),
		where: where && where.value,
		killed: valuesOf(killed),
		injured: valuesOf(injured),
		actors: valuesOf(actors)
	};
}

const NOTHING: readonly never[] = [];

/** More days than the calendar has, so that a day and a number are one number. */
const DAYS = 2 ** 31;

/** Clusters by what they share with others: a record's id, or a day and a place, a person or an organisation. */
class ClusterIndex {
	/** Ids, places and names by number: a number for each key takes less room than its text. */
	readonly #numbers = new Map<string, number>();
	/** Under most keys there is but one. */
	readonly #clusters = new Map<number, Cluster | Cluster[]>();

	keysOf(event: EventRecord, { id, where, actors, day }: Facts): { own: number[]; near: number[] } {
		const same = this.#number(`=${id}`) * DAYS;
		const own = [same];
		const near = [same];
		if (day === null || !isDay(event)) return { own, near };
		for (const { kind, id } of where?.path ?? [])
			if (kind !== 'country' && kind !== 'continent') add(this.#number(`p${id}`));
		for (const name of actors.slice(0, 6)) add(this.#number(`a${name}`));
		return { own, near };

		function add(number: number): void {
			const key = number * DAYS + day! + DAYS / 2;
			own.push(key);
			near.push(key, key - 1, key + 1);
		}
	}

	latest(key: number): readonly Cluster[] {
		const under = this.#clusters.get(key);
		return !under ? NOTHING : Array.isArray(under) ? under.slice(-COMPARED) : [under];
	}

	add(key: number, cluster: Cluster): void {
		const under = this.#clusters.get(key);
		if (!under) this.#clusters.set(key, cluster);
		else if (!Array.isArray(under)) {
			if (under !== cluster) this.#clusters.set(key, [under, cluster]);
		} else if (under[under.length - 1] !== cluster) {
			under.push(cluster);
			if (under.length >= 2 * COMPARED) under.splice(0, under.length - COMPARED);
		}
	}

	#number(text: string): number {
		const known = this.#numbers.get(text);
		if (known !== undefined) return known;
		this.#numbers.set(text, this.#numbers.size + 1);
		return this.#numbers.size;
	}
}

function isDay({ when }: EventRecord): boolean {
	return when !== null && (when.value.precision === 'day' || when.value.precision === 'time');
}

function judge(a: Facts, b: Facts): { score: number; reason: string } {
	const no = { score: -1, reason: '' };
	if (!mayBeOne(a.kind, b.kind)) return no;
	const reasons: string[] = [];
	let score = a.kind === b.kind ? 0.5 : 0;
	if (a.id === b.id) return { score: 9, reason: say.agreed.words };
	if (a.day !== null && b.day !== null) {
		const apart = Math.abs(a.day - b.day);
		if (apart > 1) return no;
		score += apart === 0 ? 2 : 0.5;
		if (apart === 0) reasons.push(say.agreed.day);
	}
	if (a.where && b.where) {
		const together = nearness(a.where, b.where);
		if (together < 0) return no;
		score += together;
		if (together >= 1.5) reasons.push(say.agreed.place(a.where.name));
	}
	if (mayHarm(a.kind)) {
		const toll = agreement(a.killed, b.killed) || agreement(a.injured, b.injured);
		score += toll;
		if (toll > 0) reasons.push(say.agreed.toll);
	}
	const names = new Set(a.actors);
	const both = b.actors.filter((name) => names.has(name));
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
function agreement(a: readonly Count[], b: readonly Count[]): number {
	if (!a.length || !b.length) return 0;
	for (const x of a)
		for (const y of b) {
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

function combine({ first: told, others }: Cluster): EventRecord {
	if (!others) return eventOf(told);
	const events = [eventOf(told), ...others.map(({ member }) => eventOf(member))];
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
		because: [...surest.because, say.because.articles(events.length)],
		merged: distinct(
			[...events.flatMap(({ merged }) => merged), ...others.map(({ reason }) => reason)],
			(one) => one
		)
	};
}

function eventOf({ report, at }: Member): EventRecord {
	return report.events.at(at)!;
}

function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
	const seen = new Set<string>();
	return values.filter((value) => {
		const one = key(value);
		return seen.has(one) ? false : (seen.add(one), true);
	});
}
