import {
	dayNumberOf,
	holds,
	partsOf,
	toDayNumber,
	toIsoDay,
	wholeDay,
	type EventKind,
	type DayNumber,
	type IsoDay,
	type Quote,
	type Span
} from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import type { Document } from './document';
import type { Clauses } from './clauses';
import { mayBeOne, mayHarm } from './kinds';
import type { At, Mention, SentenceFacts } from './mentions';
import type { PlaceMention } from './places/mention';
import { isSayingNoun } from './sayings';
import { Pos } from './tagger';
import type { TimeExpression, TimeOffset } from './time/expression';

/**
 * Dates what "three days after his third meeting" counts from, or what it is said of, whichever is not dated yet:
 * the words behind "after" are an event, and the two lie so many days apart.
 *
 * @param before The mentions of the sentence before: "That was three days after …" is said of them.
 * @param told All mentions so far: "the day before the Paris meeting" is counted from the one told of.
 */
export function readOffsets(
	doc: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	mentions: Mention[],
	before: readonly Mention[],
	all: readonly Mention[]
): void {
	for (const offset of facts.offsets) {
		const { anchor } = offset.it.offset!;
		const counted = mentions.find(({ triggers }) => triggers.some(({ span }) => holds(anchor, span)));
		if (!counted) {
			if (!countFromPlace(doc, facts, offset, mentions, all)) countFromSaying(doc, offset, mentions, all);
			continue;
		}
		if (counted.where && isBehindVerb(doc, counted.triggers, counted.where)) counted.where = null;
		if (
			counted.where &&
			!holds(anchor, counted.where.it.span) &&
			counted.triggers.every(({ clause, part }) => part === 'noun' || clause !== counted.where!.clause)
		)
			counted.where = null;
		// What else the anchor tells of is no nearer to what is counted: "before he spoke of a deal, they met".
		// "Three days after they met, and six days after it fell": what is counted elsewhere is no end of this distance.
		const others = mentions.filter(
			(one) =>
				one !== counted &&
				!facts.offsets.some(({ it }) => one.triggers.every(({ span }) => holds(it.offset!.anchor, span)))
		);
		// "The day after the strike Gil, who leads the talks, spoke": told of her by the way.
		const away = ({ triggers: [{ token, clause }] }: Mention) =>
			Math.abs(token - offset.token) + (clauses.list[clause].relation === 'relative' ? ASIDE : 0);
		const near = [...others].sort((a, b) => away(a) - away(b));
		// "His answer came the day after …": counted to the saying, whatever else was told before.
		const saidBefore = isSayingThat(doc, offset)
			? all.slice(-NEAR).findLast(({ kind, when }) => kind === 'statement' && when !== null)
			: before.findLast(({ when }) => when !== null);
		const back = near.find(
			({ triggers, when }) =>
				!when &&
				clauses.list[triggers[0].clause].relation !== 'relative' &&
				triggers.some(({ definite, another, part }) => definite && !another && part === 'noun')
		);
		// "The visit came two days after …": the one told of last, be it some sentences ago.
		const told = back ? (saidBefore ?? lastOf(back, all)) : saidBefore;
		// A date that the anchor holds is the anchor's own, whoever borrowed it.
		for (const one of others) if (one.when && anchorHolds(offset.it.offset!, one.when)) one.when = null;
		// "The meeting comes three days after …": the meeting told of before.
		const dated = near.find(({ when }) => when !== null && /^(?:day|time)$/.test(when.it.when!.precision));
		// "He made the remark on 14 April, three days after …": the day that the sentence itself gives.
		const beside = facts.times.find((time) => time.it !== offset.it && !anchorHolds(offset.it.offset!, time));
		if (!dated && !near.length && beside && !counted.when) {
			counted.when = moved(doc, offset, beside, -1);
			counted.whenNear = counted.when !== null;
			continue;
		}
		// "The day after the attack Gil, who had met Roca on Friday, said": counted to what has no day yet.
		const counts = dayOfTheTold(doc, counted, all)?.when;
		const open = counts
			? near.find(({ when, triggers: [{ clause }] }) => !when && clauses.list[clause].relation !== 'relative')
			: null;
		const nearest = open ?? dated ?? (back ? told : near[0]) ?? told;
		// "On Monday he voiced optimism. He told a reporter so, three days after …": one saying, and its day was told.
		const host =
			nearest && !nearest.when && nearest.kind === 'statement' && told?.kind === 'statement' ? told : nearest;
		if (!host) {
			// Counted from what has no day: no other day told around is its own.
			if (!counted.when) counted.undatable = offset.it.span;
			continue;
		}
		const own =
			counted.when && anchorHolds(offset.it.offset!, counted.when)
				? counted.when
				: ((
						dayOfTheTold(doc, counted, all) ??
						(counted.kind === 'statement' ? sayingTold(doc, anchor, all) : null)
					)?.when ?? null);
		// "They arrive three days after …": on the day of the journey told just before.
		const journey =
			host.kind === 'visit' && !host.when
				? before.findLast(({ kind, when }) => kind === 'visit' && when)
				: null;
		if (journey && !own) host.when = journey.when;
		if (own) counted.when = own;
		if (!own && host.when) counted.when = moved(doc, offset, host.when, -1);
		else if (own && !host.when) host.when = moved(doc, offset, own, 1);
		counted.whenNear ||= counted.when !== null;
	}
}

/** A relative clause stands this much farther off, in tokens. */
const ASIDE = 20;

/** So many mentions back an event is still "the meeting"; a book would else be gone through for each. */
const MEMORY = 400;

/** "The Paris meeting": the last one told of that was there and has a day. */
function dayOfTheTold(
	doc: Document,
	{ triggers, kind, where: there }: Mention,
	all: readonly Mention[]
): Mention | null {
	const where = there && !isBehindVerb(doc, triggers, there) ? there : null;
	const refers = triggers.some(({ part, definite, another }) => part === 'noun' && definite && !another);
	if (!refers || (!where && !mayHarm(kind))) return null;
	for (let k = all.length - 1; k >= Math.max(0, all.length - MEMORY); k--) {
		const one = all[k];
		// "The day after the strike": the one told last.
		if (!where && one.when && one.kind === kind) return one;
		const same = where && one.when !== null && one.where?.it.place!.id === where.it.place!.id;
		if (same && (mayBeOne(one.kind, kind) || one.kind === 'visit')) return one;
	}
	return null;
}

/** "The day after the strike caused anger in Peru": the place is not that of the strike. */
function isBehindVerb(
	{ tokens: { pos } }: Document,
	triggers: Mention['triggers'],
	place: At<PlaceMention>
): boolean {
	if (place.it.place!.kind !== 'country') return false;
	return triggers.every(({ part, token }) => {
		if (part !== 'noun') return false;
		for (let t = token + 1; t < place.token; t++) if (pos[t] === Pos.VERB) return true;
		return false;
	});
}

/** "The visit", "the meeting": the last call told of that has a day. */
function lastOf({ kind, where }: Mention, all: readonly Mention[]): Mention | undefined {
	const isCall = (one: EventKind) => one === 'visit' || one === 'meeting';
	if (!isCall(kind)) return undefined;
	return all
		.slice(-NEAR)
		.findLast(
			(one) =>
				one.when !== null &&
				isCall(one.kind) &&
				(!where || !one.where || one.where.it.place!.id === where.it.place!.id)
		);
}

/** "His answer came the day after": whether a word for a saying is what the distance leads to. */
function isSayingThat({ tokens: { lower } }: Document, { token }: At<TimeExpression>): boolean {
	let t = token - 1;
	while (/^(?:just|only|barely|exactly)$/.test(lower[t] ?? '')) t--;
	return /^(?:came|comes|was|is|followed)$/.test(lower[t] ?? '') && isSayingNoun(lower[t - 1] ?? '');
}

/** "Nine days before Sumy": from what was told last of that town. */
function countFromPlace(
	doc: Document,
	facts: SentenceFacts,
	offset: At<TimeExpression>,
	mentions: readonly Mention[],
	all: readonly Mention[]
): boolean {
	const { anchor } = offset.it.offset!;
	const town = facts.places.find(({ it }) => it.span.start === anchor.start && it.span.end === anchor.end);
	if (!town || offset.it.when) return false;
	const there = all
		.slice(-MEMORY)
		.findLast(({ when, where, kind }) => when && mayHarm(kind) && where?.it.place!.id === town.it.place!.id);
	const host = mentions.find(({ when, kind }) => !when && mayHarm(kind));
	if (!there?.when || !host) return false;
	host.when = moved(doc, offset, there.when, 1);
	host.whenNear = host.when !== null;
	return true;
}

/** "One day before Witkoff spoke, …": from the last saying told of, where the words tell of no event themselves. */
function countFromSaying(
	doc: Document,
	offset: At<TimeExpression>,
	mentions: readonly Mention[],
	all: readonly Mention[]
): void {
	if (offset.it.when) return;
	const said = sayingTold(doc, offset.it.offset!.anchor, all);
	const host = mentions.find(({ when, kind }) => !when && kind !== 'statement');
	if (!said?.when || !host) return;
	host.when = moved(doc, offset, said.when, 1);
	host.whenNear = host.when !== null;
}

/** "Before he made the remark", "before Witkoff spoke": the last saying told of that has a day. */
function sayingTold(doc: Document, { start, end }: Span, all: readonly Mention[]): Mention | null {
	if (!SAYING.test(doc.text.slice(start, end))) return null;
	return all.slice(-NEAR).findLast((one) => one.kind === 'statement' && one.when !== null) ?? null;
}

const SAYING =
	/\b(?:spoke|said so|(?:the|that|this|his|her|their) (?:remarks?|comments?|statement|interview|speech|announcement))\b/;
/** So many mentions back a remark is still "the remark". */
const NEAR = 8;

function anchorHolds({ anchor }: TimeOffset, { it }: At<TimeExpression>): boolean {
	return holds(anchor, it.span);
}

function moved(
	doc: Document,
	offset: At<TimeExpression>,
	from: At<TimeExpression>,
	direction: 1 | -1
): At<TimeExpression> | null {
	const { amount, unit } = offset.it.offset!;
	const base = from.it.when!;
	if (base.precision !== 'day' && base.precision !== 'time') return null;
	const day = shift(base.range.start, amount * direction, unit);
	const anchor: Quote = { articleId: doc.article.id, span: from.it.span };
	const words = doc.text.slice(offset.it.span.start, offset.it.offset!.anchor.start).trim();
	return {
		...offset,
		it: {
			...offset.it,
			type: 'DATE',
			value: day,
			when: {
				range: wholeDay(day),
				precision: 'day',
				approximate: base.approximate,
				open: null,
				inferred: ['year', 'month', 'day'],
				clock: null,
				how: (amount * direction < 0 ? say.date.countedBack : say.date.countedOn)(
					words,
					doc.text.slice(from.it.span.start, from.it.span.end),
					base.range.start,
					day
				),
				anchor
			}
		}
	};
}

function shift(day: IsoDay, amount: number, unit: TimeOffset['unit']): IsoDay {
	if (unit === 'month' || unit === 'year') {
		const { year, month, day: date } = partsOf(day);
		return toIsoDay(
			dayNumberOf(year + (unit === 'year' ? amount : 0), month + (unit === 'month' ? amount : 0), date)
		);
	}
	const days: DayNumber = unit === 'week' ? amount * 7 : unit === 'hour' ? Math.trunc(amount / 24) : amount;
	return toIsoDay(toDayNumber(day) + days);
}
