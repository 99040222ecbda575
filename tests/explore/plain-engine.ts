import {
	EVENT_KINDS,
	familyOf,
	KIND_FAMILIES,
	type Article,
	type EventRecord,
	type KindFamily
} from '$lib/model';
import { boxAround } from '$lib/explore/box';
import { certaintyOf } from '$lib/explore/certainty';
import { sourcesOf, spanOf } from '$lib/explore/columns';
import type { LanesBy, MapWindow, Order, Page, TimeWindow } from '$lib/explore/engine';
import { contains, type Filter } from '$lib/explore/filter';
import { fold } from '$lib/explore/fold';
import { gravityOf } from '$lib/explore/gravity';
import { TOLL_RANGES } from '$lib/explore/toll-steps';
import { binsOver } from '$lib/explore/time-bins';
import { countBy, hoursOf, selected } from './model-engine';

const spanFor = ({ when }: EventRecord) => when && spanOf(when.value);
const killedIn = ({ killed }: EventRecord) => killed[0]?.value.low ?? 0;
const injuredIn = ({ injured }: EventRecord) => injured[0]?.value.low ?? 0;
const sum = (list: readonly EventRecord[], people: (event: EventRecord) => number) =>
	list.reduce((all, event) => all + people(event), 0);
const idsOf = (list: readonly EventRecord[]) => list.map(({ id }) => id);
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The four answers from an array, each by filtering all of it: plain to see, and what engines are held against. */
export class PlainEngine {
	/** By start, then end, then as they came; undated last. */
	readonly #events: readonly EventRecord[];
	readonly #articles: readonly Article[];

	constructor(events: readonly EventRecord[], articles: readonly Article[]) {
		const at = (event: EventRecord, end: 'from' | 'to') => spanFor(event)?.[end] ?? Infinity;
		this.#events = events.toSorted((a, b) =>
			at(a, 'from') === at(b, 'from')
				? at(a, 'to') === at(b, 'to')
					? 0
					: at(a, 'to') - at(b, 'to')
				: at(a, 'from') - at(b, 'from')
		);
		this.#articles = articles;
	}

	#select(filter: Filter, ...ignoring: (keyof Filter)[]): EventRecord[] {
		return selected(this.#events, filter, this.#articles, ...ignoring);
	}

	/** The six fullest, whatever the days, by what is measured in them; an event is in the first that it belongs in. */
	#lanes(
		filter: Filter,
		by: LanesBy,
		measured: (event: EventRecord) => number,
		binned: (of: (event: EventRecord) => number) => number[]
	) {
		const valuesOf = (event: EventRecord) =>
			by === 'actor'
				? event.actors.map(({ value }) => value)
				: by === 'source'
					? sourcesOf(event)
					: event.where
						? [event.where.value.id]
						: [];
		const all = this.#select(filter, 'days').filter(spanFor);
		const having = (value: string) => all.filter((event) => valuesOf(event).includes(value));
		const lanes = Array.from(new Set(all.flatMap(valuesOf)), (value) => ({
			value,
			events: having(value).length,
			measured: sum(having(value), measured)
		}))
			.filter(({ measured }) => measured > 0)
			.sort((a, b) => b.measured - a.measured || b.events - a.events || byText(a.value, b.value))
			.slice(0, 6)
			.map(({ value }): string | null => value);
		const laneOf = (event: EventRecord) =>
			lanes.find((value) => value !== null && valuesOf(event).includes(value)) ?? null;
		return [...lanes, null].map((value) => ({
			value,
			counts: binned((event) => (laneOf(event) === value ? measured(event) : 0))
		}));
	}

	when(filter: Filter, window: TimeWindow) {
		const matching = this.#select(filter);
		const dated = matching.flatMap((event) => {
			const span = spanFor(event);
			return span ? [{ event, span }] : [];
		});
		const inside = dated.filter(({ span }) => span.from < window.to && span.to > window.from);
		const { measure } = window;
		const measured = measure === 'killed' ? killedIn : measure === 'injured' ? injuredIn : () => 1;
		const { from, width, count } = binsOver(window, window.bins);
		const binned = (of: (event: EventRecord) => number) => {
			const bins = new Array<number>(count).fill(0);
			for (const { event, span } of dated) {
				const bin = Math.floor((span.from - from) / width);
				if (bin >= 0 && bin < count) bins[bin] += of(event);
			}
			return bins;
		};
		return {
			from,
			width,
			events: binned(() => 1),
			killed: binned(killedIn),
			families: Object.fromEntries(
				(Object.keys(KIND_FAMILIES) as KindFamily[]).map((family) => [
					family,
					binned((event) => (familyOf(event.kind) === family ? measured(event) : 0))
				])
			),
			lanes: window.lanes ? this.#lanes(filter, window.lanes, measured, binned) : null,
			marks: inside.length <= window.marks ? idsOf(inside.map(({ event }) => event)) : null,
			dated: dated.length,
			undated: matching.length - dated.length,
			extent:
				dated.length === 0
					? null
					: {
							from: Math.min(...dated.map(({ span }) => span.from)),
							to: Math.max(...dated.map(({ span }) => span.to))
						}
		};
	}

	where(filter: Filter, window: MapWindow) {
		const matching = this.#select(filter);
		const placed = matching.filter(({ where }) => where);
		const points = new Map(placed.map(({ where }) => [where!.value.id, where!.value.point]));
		const seen = Array.from(points).filter(([, point]) => !window.box || contains(window.box, point));
		const there = (id: string) => placed.filter(({ where }) => where!.value.id === id);
		const groups = seen.map(([id]) => {
			const events = there(id);
			const gravity = (event: EventRecord) => gravityOf(familyOf(event.kind), killedIn(event));
			const gravest = events.reduce((a, b) => (gravity(b) > gravity(a) ? b : a));
			return {
				place: id,
				events: events.length,
				killed: sum(events, killedIn),
				injured: sum(events, injuredIn),
				family: familyOf(gravest.kind),
				marks: seen.length <= (window.marks ?? Infinity) ? idsOf(events) : []
			};
		});
		const cells = new Map<string, { events: number; killed: number }>();
		const isLand = (id: string) =>
			placed.some(({ where }) => where!.value.id === id && where!.value.kind === 'country');
		for (const [id, [longitude, latitude]] of seen) {
			if (isLand(id)) continue;
			const key = [longitude, latitude].map((degrees) => Math.floor(degrees / window.cell)).join();
			const cell = cells.get(key) ?? { events: 0, killed: 0 };
			cells.set(key, {
				events: cell.events + there(id).length,
				killed: cell.killed + sum(there(id), killedIn)
			});
		}
		const single = seen.length <= window.places;
		return {
			groups: single ? groups.sort((a, b) => byText(a.place, b.place)) : null,
			cells: single
				? null
				: Array.from(cells, ([at, cell]) => ({ at, ...cell })).sort((a, b) => byText(a.at, b.at)),
			lands: single
				? []
				: groups
						.filter(({ place }) => isLand(place))
						.map(({ place }) => place)
						.sort(),
			placed: placed.length,
			unplaced: matching.length - placed.length,
			places: points.size,
			extent: boxAround(Array.from(points.values()))
		};
	}

	what(filter: Filter) {
		const placesOf = ({ where, otherWheres }: EventRecord) =>
			[where, ...otherWheres].flatMap((located) => located?.value.path.map(({ id }) => id) ?? []);
		return {
			kinds: countBy(this.#select(filter, 'kinds'), ({ kind }) => [kind]),
			statuses: countBy(this.#select(filter, 'statuses'), ({ status }) => [status]),
			precisions: countBy(this.#select(filter, 'precisions'), ({ when }) =>
				when ? [when.value.precision] : []
			),
			killed: TOLL_RANGES.map(({ least, most }) => ({
				least,
				events: this.#select(filter, 'killed').filter(
					({ killed: [figure] }) =>
						figure && figure.value.low >= least && figure.value.low <= (most ?? Infinity)
				).length
			})).filter(({ events }) => events > 0),
			certainties: countBy(this.#select(filter, 'certainties'), ({ confidence }) => [
				certaintyOf(Math.fround(confidence))
			]),
			actors: countBy(this.#select(filter, 'actors'), ({ actors }) => actors.map(({ value }) => value)),
			sources: countBy(this.#select(filter, 'sources'), sourcesOf),
			places: countBy(this.#select(filter, 'places'), placesOf),
			hours: Array.from(
				{ length: 24 },
				(_, hour) => this.#select(filter, 'hours').filter((event) => hoursOf(event).includes(hour)).length
			),
			untimed: this.#select(filter, 'hours').filter((event) => hoursOf(event).length === 0).length,
			undated: this.#select(filter, 'days', 'dated').filter(({ when }) => !when).length,
			unplaced: this.#select(filter, 'places', 'area', 'lasso', 'near', 'placed').filter(
				({ where }) => !where
			).length
		};
	}

	which(filter: Filter, order: Order, { from, size }: Page) {
		const matching = this.#sorted(this.#select(filter), order);
		return {
			rows: idsOf(matching.slice(from, from + size)),
			total: matching.length,
			killed: sum(matching, killedIn),
			injured: sum(matching, injuredIn)
		};
	}

	position(filter: Filter, order: Order, id: string): number | null {
		const at = idsOf(this.#sorted(this.#select(filter), order)).indexOf(id);
		return at < 0 ? null : at;
	}

	#sorted(events: readonly EventRecord[], order: Order): EventRecord[] {
		switch (order) {
			case 'date':
				return [...events];
			case 'latest':
				return [
					...events.filter(({ when }) => when).reverse(),
					...events.filter(({ when }) => !when).reverse()
				];
			case 'killed':
				return events.toSorted((a, b) => (b.killed[0]?.value.low ?? -1) - (a.killed[0]?.value.low ?? -1));
			case 'kind':
				return events.toSorted((a, b) => EVENT_KINDS.indexOf(a.kind) - EVENT_KINDS.indexOf(b.kind));
			case 'source': {
				const told = ({ evidence: [first] }: EventRecord) =>
					this.#articles.findIndex(({ id }) => id === first.articleId);
				return events.toSorted((a, b) => told(a) - told(b));
			}
			case 'doubt':
				return events.toSorted((a, b) => a.confidence - b.confidence);
			case 'title':
				return events.toSorted((a, b) => byText(fold(a.title), fold(b.title)));
			case 'place': {
				const nameOf = ({ where }: EventRecord) => (where ? fold(where.value.name) : '\uffff');
				return events.toSorted((a, b) => byText(nameOf(a), nameOf(b)));
			}
		}
	}
}
