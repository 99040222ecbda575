import { hourOf, mention, NONE, type Finder, type Reading } from './mention';
import { Pos } from '../tagger';
import { DAY_PARTS, PART_HOURS, type DayPart } from './names';

const DAYS: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['yesterday', -1],
	['tomorrow', 1],
	['tonight', 0]
]);

/** What is of an age rather than of a day. */
const OF_AN_AGE = new Set(
	'world youth youths society generation generations children kids teenagers teens students pupils parents families women men workers consumers buyers readers audiences voters farmers standards technology computers machines cars economy culture climate life lifestyle leaders'.split(
		' '
	)
);

/** "Today's youth", "the people of tomorrow": of these times or of times to come. */
function isOfOurDays(lower: readonly string[], at: number): boolean {
	if (/^['’]s$/.test(lower[at + 1] ?? '') && lower[at] !== 'tonight')
		for (let i = at + 2; i < at + 4; i++) if (OF_AN_AGE.has(lower[i] ?? '')) return true;
	if (lower[at - 1] !== 'of' || lower[at] === 'tonight') return false;
	return lower[at - 2] === 'people' || OF_AN_AGE.has(lower[at - 2] ?? '');
}

function dayShift(days: number): Reading {
	return {
		kind: 'shift',
		unit: 'day',
		amount: Math.abs(days),
		sign: days < 0 ? -1 : days > 0 ? 1 : 0,
		from: 'published',
		anchor: null
	};
}

/** "today", "yesterday afternoon", "tomorrow", "the day before yesterday", "tonight". */
export const findDeicticDays: Finder = (doc, at) => {
	const { lower, word, pos } = doc.tokens;
	const days = DAYS.get(lower[at]);
	if (days === undefined) return NONE;
	// "USA Today": a name.
	if (/^[A-Z]/.test(word[at]) && pos[at - 1] === Pos.PROPN) return NONE;
	if (isOfOurDays(lower, at)) return NONE;
	const night = lower[at] === 'tonight';
	const part = night ? 'NI' : DAY_PARTS.get(lower[at + 1]);
	const clock = part ? { clock: PART_HOURS[part], hour: hourOf(part) } : {};
	const last = part && !night ? at + 2 : at + 1;
	const first = /^(?:Earlier|Later)$/.test(word[at - 1] ?? '') ? at - 1 : at;
	const beyond = lower[at] === 'yesterday' ? 'before' : lower[at] === 'tomorrow' ? 'after' : '';
	if (beyond && lower[at - 1] === beyond && lower[at - 2] === 'day') {
		const first = lower[at - 3] === 'the' ? at - 3 : at - 2;
		return [mention(doc, first, last, dayShift(days * 2), clock)];
	}
	return [mention(doc, first, last, dayShift(days), clock)];
};

/** "this morning", "later this afternoon", "last night", "overnight", "that evening". */
export const findDayParts: Finder = (doc, at) => {
	const { lower } = doc.tokens;
	if (lower[at] === 'overnight') return [partOfDay(doc, at, at + 1, 'NI', null)];
	const compound = lower[at].startsWith('mid-');
	const part = DAY_PARTS.get(compound ? lower[at].slice(4) : lower[at]);
	if (!part) return NONE;
	const before = lower[at - 1];
	if (compound || before === 'mid') {
		const first = compound ? at : at - 1;
		return /^(?:by|until|till|since|in|at|around|before|after)$/.test(lower[first - 1] ?? '')
			? [partOfDay(doc, first, at + 1, part, null)]
			: NONE;
	}
	const sharp = lower[at] === 'dawn' || lower[at] === 'dusk';
	if (sharp)
		return /^(?:at|before|by|after|until)$/.test(before ?? '')
			? [partOfDay(doc, at, at + 1, part, null)]
			: NONE;
	if (before === 'this')
		return [
			partOfDay(doc, /^(?:later|earlier)$/.test(lower[at - 2] ?? '') ? at - 2 : at - 1, at + 1, part, 'this')
		];
	if (before === 'last' && part === 'NI') return [partOfDay(doc, at - 1, at + 1, part, 'last')];
	if (before === 'next' || before === 'following' || before === 'previous') {
		const first = lower[at - 2] === 'the' ? at - 2 : at - 1;
		return [partOfDay(doc, first, at + 1, part, before === 'previous' ? 'previous' : 'following')];
	}
	// "the night before", where nothing follows that it is before.
	if (before === 'the' && lower[at + 1] === 'before' && /^(?:[.,;:!?)]|and|but)$/.test(lower[at + 2] ?? '.'))
		return [partOfDay(doc, at - 1, at + 2, part, 'previous')];
	if (before === 'that') return [partOfDay(doc, at - 1, at + 1, part, null)];
	return NONE;
};

function partOfDay(
	doc: Parameters<Finder>[0],
	first: number,
	last: number,
	part: DayPart,
	which: Extract<Reading, { kind: 'clock' }>['which']
) {
	return mention(doc, first, last, { kind: 'clock', which }, { clock: PART_HOURS[part], hour: hourOf(part) });
}
