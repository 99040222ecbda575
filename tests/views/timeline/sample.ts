import {
	addDays,
	dayNumberOf,
	EVENT_KINDS,
	toIsoDay,
	type Article,
	type Cited,
	type Count,
	type EventKind,
	type EventRecord,
	type EventStatus,
	type IsoDay,
	type Place,
	type Precision,
	type Quote,
	type When
} from '$lib/model';
import { ColumnEngine } from '$lib/explore/column-engine';
import type { Engine, EngineAtOnce } from '$lib/explore/engine';

/** An event in a line, for tables and pictures. */
export interface Row {
	title: string;
	kind?: EventKind;
	/** Without it, undated. */
	start?: IsoDay;
	/** The first day that no longer belongs; without it, the day after. */
	end?: IsoDay;
	precision?: Precision;
	approximate?: boolean;
	open?: When['open'];
	place?: string;
	killed?: number | [number, number | null];
	injured?: number;
	reports?: number;
	status?: EventStatus;
}

/** An engine over events that are told in articles of their own, one sentence an event. */
export function engineOf(rows: readonly Row[], published: IsoDay | null = '2025-04-16'): EngineAtOnce {
	const text = rows.map(({ title }) => `${title}.`).join('\n');
	const most = Math.max(1, ...rows.map(({ reports }) => reports ?? 1));
	const articles = Array.from({ length: most }, (_, i): Article => {
		return {
			id: `a${i}`,
			title: `Article ${i + 1}`,
			publisher: null,
			url: null,
			published,
			place: null,
			text
		};
	});
	let at = 0;
	const events = rows.map((row, i) => {
		const span = { start: at, end: at + row.title.length };
		at = span.end + 2;
		return recordOf(row, `e${i}`, (articleId) => ({ articleId, span }));
	});
	return ColumnEngine.of(events, articles);
}

/** The same engine, behind a worker or a server as it were: its answers are on their way. */
export function late(engine: EngineAtOnce, ms = 0): Engine {
	return new Proxy(engine as Engine, {
		get(_, name: keyof Engine) {
			const answer = engine[name] as unknown;
			if (typeof answer !== 'function') return answer;
			return async (...asked: unknown[]) => {
				await new Promise((done) => setTimeout(done, ms));
				return answer.apply(engine, asked);
			};
		}
	});
}

function recordOf(row: Row, id: string, quoteIn: (articleId: string) => Quote): EventRecord {
	const quote = quoteIn('a0');
	const count = (figure: Row['killed']): Cited<Count>[] => {
		if (figure === undefined) return [];
		const [low, high] = typeof figure === 'number' ? [figure, figure] : figure;
		return [{ value: { low, high, approximate: false, of: null, claimedBy: null, including: [] }, quote }];
	};
	const when: When | null = row.start
		? {
				range: { start: row.start, end: row.end ?? addDays(row.start, 1) },
				precision: row.precision ?? 'day',
				approximate: row.approximate ?? false,
				open: row.open ?? null,
				inferred: [],
				clock: null,
				how: 'As written.',
				anchor: null
			}
		: null;
	return {
		id,
		kind: row.kind ?? 'attack',
		status: row.status ?? 'reported',
		title: row.title,
		trigger: quote,
		when: when && { value: when, quote },
		otherWhens: [],
		where: row.place ? { value: placeOf(row.place), quote, how: 'As written.', candidates: [] } : null,
		otherWheres: [],
		from: null,
		actors: [],
		killed: count(row.killed),
		injured: count(row.injured),
		missing: [],
		detained: [],
		evidence: Array.from({ length: row.reports ?? 1 }, (_, i) => quoteIn(`a${i}`)),
		confidence: 0.9,
		because: [],
		merged: []
	};
}

function placeOf(name: string): Place {
	const ref = { id: name, name, kind: 'town' as const };
	return { ...ref, path: [ref], country: null, point: [30, 50], population: 10_000, radius: 5 };
}

/** What an article on a spring of war and talks might tell, each kind of date and certainty once. */
export const SPRING: readonly Row[] = [
	{
		title: 'invasion of Ukraine',
		kind: 'military',
		start: '2022-01-01',
		end: '2023-01-01',
		precision: 'year'
	},
	{
		title: 'allies pledge more than $22 billion in aid',
		kind: 'aid',
		start: '2025-01-01',
		end: '2025-04-01',
		precision: 'span'
	},
	{
		title: 'ballistic missile strike on Kryvyi Rih',
		start: '2025-04-04',
		place: 'Kryvyi Rih',
		killed: 20
	},
	{ title: 'third Witkoff meeting with Putin', kind: 'meeting', start: '2025-04-11' },
	{
		title: 'missile strike on Sumy',
		start: '2025-04-13',
		place: 'Sumy',
		killed: [35, null],
		injured: 119,
		reports: 2
	},
	{ title: 'Witkoff sees a peace deal emerging', kind: 'statement', start: '2025-04-14' },
	{ title: 'Rutte visits Odesa with Zelensky', kind: 'visit', start: '2025-04-15', place: 'Odesa' },
	{
		title: 'Rubio and Witkoff hold talks in Paris',
		kind: 'meeting',
		start: '2025-04-16',
		place: 'Paris',
		status: 'planned'
	}
];

/** Dates of every width and certainty, from a day to a year. */
export const WIDTHS: readonly Row[] = [
	{
		title: 'drought in the south',
		kind: 'disaster',
		start: '2024-01-01',
		end: '2025-01-01',
		precision: 'year'
	},
	{
		title: 'spring offensive',
		kind: 'military',
		start: '2024-04-01',
		end: '2024-07-01',
		precision: 'quarter'
	},
	{
		title: 'siege of the old town',
		kind: 'clash',
		start: '2024-05-10',
		end: '2024-08-20',
		precision: 'span',
		killed: [400, 650]
	},
	{
		title: 'ferry sinks near the cape',
		kind: 'accident',
		start: '2024-06-01',
		end: '2024-07-01',
		precision: 'month',
		killed: 90
	},
	{
		title: 'shelling around midsummer',
		kind: 'attack',
		start: '2024-06-20',
		end: '2024-06-25',
		precision: 'day',
		approximate: true,
		killed: 12,
		injured: 40
	},
	{ title: 'election promised', kind: 'election', start: '2024-11-05', status: 'planned' },
	{
		title: 'ceasefire signed by the end of September',
		kind: 'agreement',
		start: '2024-09-30',
		open: 'start'
	},
	{ title: 'blockade in force from October on', kind: 'sanctions', start: '2024-10-02', open: 'end' },
	{ title: 'use of gas in the valley', kind: 'attack', start: '2024-08-14', status: 'denied', killed: 60 },
	{
		title: 'curfew protests',
		kind: 'protest',
		start: '2024-09-02',
		end: '2024-09-09',
		precision: 'week',
		reports: 4
	},
	{ title: 'trial of the generals opens', kind: 'trial', start: '2024-10-21' }
];

/** From a wall to the moon, and two readings of antiquity. */
export const AGES: readonly Row[] = [
	{ title: 'death of Caesar', kind: 'death', start: '-000043-03-15', killed: 1 },
	{
		title: 'eruption of Vesuvius',
		kind: 'disaster',
		start: '0079-01-01',
		end: '0080-01-01',
		precision: 'year',
		killed: [2000, 16000]
	},
	{
		title: 'battle near the river',
		kind: 'clash',
		start: '-000300-01-01',
		end: '-000200-01-01',
		precision: 'century',
		approximate: true
	},
	{ title: 'fall of the western empire', kind: 'military', start: '0476-09-04' }
];

const WHERE = ['Sumy', 'Odesa', 'Khartoum', 'Goma', 'Aleppo', 'Lima', 'Manila'];
const WHAT = [
	'in the market square',
	'near the border',
	'at the northern gate',
	'after the vote',
	'in the port',
	'on the ring road'
];

/** Events by a seeded generator: bursts of days, few with many dead. */
export function generated(count: number, days: number, seed = 7): Row[] {
	let state = seed;
	const random = () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
	const bursts = Array.from({ length: 6 }, () => random() * days);
	const first = dayNumberOf(2024, 3, 1);
	return Array.from({ length: count }, () => {
		const day =
			random() < 0.5
				? random() * days
				: bursts[Math.floor(random() * 6)] + (random() + random() - 1) * days * 0.03;
		const start = toIsoDay(first + Math.max(0, Math.floor(day)));
		const kind = EVENT_KINDS[Math.floor(random() ** 1.4 * EVENT_KINDS.length)];
		const deadly = random() < 0.4;
		const place = WHERE[Math.floor(random() ** 2 * WHERE.length)];
		return {
			title: `${kind} ${WHAT[Math.floor(random() * WHAT.length)]} of ${place}`,
			kind,
			start,
			place,
			killed: deadly ? Math.ceil(60 * random() ** 5) : undefined,
			injured: deadly && random() < 0.5 ? Math.ceil(90 * random() ** 4) : undefined,
			reports: random() < 0.15 ? 2 : 1
		};
	});
}
