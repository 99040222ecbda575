import {
	toIsoDay,
	toDayNumber,
	type Article,
	type Count,
	type EventKind,
	type EventRecord,
	type EventStatus,
	type Located,
	type Place
} from '$lib/model';

/** An article that every event of {@link reported} is read from. */
export const ARTICLE: Article = {
	id: 'a',
	title: 'News of the fortnight',
	publisher: null,
	url: null,
	published: '2025-04-16',
	place: null,
	text: 'News of the fortnight, as it was reported.'
};

const quote = { articleId: ARTICLE.id, span: { start: 0, end: 4 } };

/** A town, unless told otherwise, in one country. */
export function town(
	id: string,
	name: string,
	country: string,
	point: readonly [number, number],
	more: Partial<Place> = {}
): Place {
	const own = { id, name, kind: more.kind ?? ('town' as const) };
	const above = own.kind === 'country' ? [] : [{ id: country, name: country, kind: 'country' as const }];
	return { ...own, path: [own, ...above], country, point, population: 100_000, radius: 5, ...more };
}

interface Report {
	readonly id: string;
	readonly title: string;
	readonly kind?: EventKind;
	readonly status?: EventStatus;
	readonly day?: string;
	readonly place?: Place | null;
	readonly from?: Place;
	readonly killed?: number;
	readonly injured?: number;
}

/** An event as extraction would give it, with what a map does not ask for left plain. */
export function reported({
	id,
	title,
	kind = 'attack',
	status = 'reported',
	day,
	place = null,
	from,
	killed,
	injured
}: Report): EventRecord {
	return {
		id,
		kind,
		status,
		title,
		trigger: quote,
		when:
			day === undefined
				? null
				: {
						quote,
						value: {
							range: { start: day, end: toIsoDay(toDayNumber(day) + 1) },
							precision: 'day',
							approximate: false,
							open: null,
							inferred: [],
							clock: null,
							how: '',
							anchor: null
						}
					},
		otherWhens: [],
		where: place && located(place),
		otherWheres: [],
		from: from ? located(from) : null,
		actors: [],
		killed: figures(killed),
		injured: figures(injured),
		missing: [],
		detained: [],
		evidence: [quote],
		confidence: 0.9,
		because: [],
		merged: []
	};
}

function located(place: Place): Located {
	return { value: place, quote, how: '', candidates: [] };
}

function figures(people: number | undefined): { value: Count; quote: typeof quote }[] {
	if (people === undefined) return [];
	return [
		{
			quote,
			value: { low: people, high: people, approximate: false, of: null, claimedBy: null, including: [] }
		}
	];
}
