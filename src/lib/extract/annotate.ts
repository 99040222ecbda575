import { addDays, type Article, type EventKind, type EventRecord } from '$lib/model';
import type { Reading } from './index';

/** The broad kinds in which public gold sets speak. */
export type CoarseKind =
	| 'attack'
	| 'protest'
	| 'disaster'
	| 'diplomacy'
	| 'statement'
	| 'arrest'
	| 'military'
	| 'crime'
	| 'aid'
	| 'sanction'
	| 'other';

const COARSE: Record<EventKind, CoarseKind> = {
	attack: 'attack',
	clash: 'attack',
	explosion: 'attack',
	abduction: 'attack',
	military: 'military',
	disaster: 'disaster',
	accident: 'disaster',
	death: 'other',
	meeting: 'diplomacy',
	visit: 'diplomacy',
	agreement: 'diplomacy',
	election: 'other',
	protest: 'protest',
	arrest: 'arrest',
	trial: 'arrest',
	crime: 'crime',
	aid: 'aid',
	sanctions: 'sanction',
	migration: 'other',
	statement: 'statement',
	other: 'other'
};

export function coarseOf(kind: EventKind): CoarseKind {
	return COARSE[kind];
}

/** What was found in a text, in the form that gold sets are scored against; offsets are half-open UTF-16. */
export interface Annotation {
	readonly doc: string;
	readonly times: readonly { start: number; end: number; text: string; type: string; value: string }[];
	readonly places: readonly {
		start: number;
		end: number;
		text: string;
		lat: number | null;
		lon: number | null;
		id: string | null;
		name: string | null;
	}[];
	readonly events: readonly AnnotatedEvent[];
}

export interface AnnotatedEvent {
	readonly type: EventKind;
	readonly coarse: CoarseKind;
	/** First and last day; the last belongs. */
	readonly date_start: string | null;
	readonly date_end: string | null;
	/** Names, country first, finest last. */
	readonly place: readonly string[];
	readonly lat: number | null;
	readonly lon: number | null;
	readonly killed: number | null;
	readonly injured: number | null;
	readonly cluster: string;
	readonly evidence: readonly (readonly [number, number])[];
}

/**
 * @param clusterOf The id of the merged event that a record became part of, where several articles were merged.
 */
export function annotate(
	article: Article,
	reading: Pick<Reading, 'times' | 'places' | 'events'>,
	clusterOf: (event: EventRecord) => string = ({ id }) => id
): Annotation {
	const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
	return {
		doc: article.id,
		times: reading.times.map(({ span, type, value }) => ({ ...span, text: words(span), type, value })),
		// A capital that is only described is no toponym.
		places: reading.places
			.filter(({ described }) => !described)
			.map(({ span, place }) => ({
				...span,
				text: words(span),
				lat: place?.point[1] ?? null,
				lon: place?.point[0] ?? null,
				id: place?.id ?? null,
				name: place?.name ?? null
			})),
		events: reading.events.map((event) => annotateEvent(event, article, clusterOf(event)))
	};
}

function annotateEvent(event: EventRecord, { published }: Article, cluster: string): AnnotatedEvent {
	const { when, where } = event;
	const range = when?.value.range;
	// What is reported without a day has happened by the day of the report.
	const by = !range && event.status !== 'planned' ? published : null;
	return {
		type: event.kind,
		coarse: COARSE[event.kind],
		date_start: range && when.value.open !== 'start' ? range.start : null,
		date_end: range ? addDays(range.end, -1) : by,
		place: where ? where.value.path.map(({ name }) => name).reverse() : [],
		lat: where?.value.point[1] ?? null,
		lon: where?.value.point[0] ?? null,
		killed: event.killed[0]?.value.low ?? null,
		injured: event.injured[0]?.value.low ?? null,
		cluster,
		evidence: event.evidence
			.filter(({ articleId }) => articleId === article(event))
			.map(({ span }) => [span.start, span.end] as const)
	};
}

/** The article that a record was read from first. */
function article(event: EventRecord): string {
	return event.trigger.articleId;
}
