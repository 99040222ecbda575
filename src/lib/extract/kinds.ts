import type { EventKind } from '$lib/model';

/** Kinds that reports of one and the same event may use in turn. */
const CIRCLES: readonly (readonly EventKind[])[] = [
	['attack', 'explosion', 'clash', 'death'],
	['attack', 'explosion', 'military'],
	['clash', 'military'],
	['attack', 'abduction'],
	['disaster', 'accident', 'death'],
	['accident', 'explosion', 'death'],
	['meeting', 'visit', 'statement'],
	['protest', 'clash', 'death'],
	['protest', 'arrest'],
	['arrest', 'crime'],
	['arrest', 'trial'],
	['trial', 'crime'],
	['statement', 'aid'],
	['statement', 'sanctions']
];

const TOGETHER = new Set(CIRCLES.flatMap((circle) => circle.flatMap((a) => circle.map((b) => `${a} ${b}`))));

/** Whether two reports of these kinds may be of one event. */
export function mayBeOne(a: EventKind, b: EventKind): boolean {
	return a === b || TOGETHER.has(`${a} ${b}`);
}

/** Of the kinds that one event is told by, the one that says most. */
const TELLING: readonly EventKind[] = [
	'disaster',
	'accident',
	'abduction',
	'attack',
	'explosion',
	'clash',
	'military',
	'election',
	'protest',
	'trial',
	'arrest',
	'crime',
	'sanctions',
	'aid',
	'agreement',
	'visit',
	'meeting',
	'migration',
	'death',
	'other',
	'statement'
];

export function mostTelling(kinds: readonly EventKind[]): EventKind {
	return TELLING.find((kind) => kinds.includes(kind)) ?? kinds[0];
}

/** People may come to harm by it. */
export function mayHarm(kind: EventKind): boolean {
	return HARMFUL.has(kind);
}

const HARMFUL = new Set<EventKind>([
	'attack',
	'clash',
	'explosion',
	'abduction',
	'military',
	'disaster',
	'accident',
	'death',
	'protest',
	'crime',
	'arrest'
]);
