import type { Cited, Count, Quote, Span, TollKind } from '$lib/model';
import { exact } from './exact';
import type { Mention } from './mentions';
import { isPersonNoun } from './people';
import { isPart } from './toll-parts';
import type { TollMention } from './tolls';

/** Farther apart than this, in characters, two tellings are not made in one breath, and are not added up. */
const ONE_BREATH = 500;

/**
 * The figures of one sort that an event's reports give, in the order of their weight: the latest telling first, what
 * is told as further ("two guards were also killed") added to what it goes beyond, and some among others ("two
 * children were killed") put with the figure that they are part of.
 */
export function figuresOf(
	mentions: readonly Mention[],
	wanted: TollKind,
	cite: (span: Span) => Quote
): readonly Cited<Count>[] {
	const found = mentions.flatMap(({ tolls }) => tolls.filter(({ kind }) => kind === wanted));
	if (found.length === 0) return exact<never>([]);
	const latest = found.findLastIndex(({ update }) => update);
	const updated = latest > 0 ? [found[latest], ...found.filter((_, k) => k !== latest)] : found;
	// "Dozens dead … at least 35 people were killed": the finer figure weighs more.
	const isRefined = ({ count }: TollMention) =>
		isVague(count) && found.some((one) => !isVague(one.count) && !isSome(one) && isWithin(one.count, count));
	const ordered = [...updated.filter((one) => !isRefined(one)), ...updated.filter(isRefined)];
	const total = Math.max(...ordered.map(({ count }) => count.low));
	const parts = ordered.filter(
		(toll) =>
			toll.count.low < total &&
			isSome(toll) &&
			ordered.some((other) => other.count.low === total && !isSome(other))
	);
	const told = ordered
		.filter((toll) => !parts.includes(toll))
		.map((toll) => ({ value: withParts(toll.count), quote: cite(toll.span) }));
	const sum = sumOf(ordered, cite);
	return distinct(sum ? [sum, ...told] : told, ({ value }) => `${value.low} ${value.high}`);

	/** "Two children were killed", told apart from the sum, is part of it. */
	function withParts(count: Count): Count {
		if (count.low !== total || !parts.length) return count;
		const told = parts.map(({ count: { low, of }, span }) => ({ low, of: of!, quote: cite(span) }));
		return {
			...count,
			including: distinct([...count.including, ...told], ({ low, of }) => `${low} ${of}`)
		};
	}
}

/** "Dozens", "scores": known to the order of magnitude. */
function isVague({ low, high, approximate }: Count): boolean {
	return approximate && high !== null && high > low * 2;
}

function isWithin({ low }: Count, around: Count): boolean {
	return around.low <= low && low <= around.high!;
}

/** Whether a figure counts some of those that another may count. */
export function isSome({ count, part }: TollMention): boolean {
	return part || isPart(count);
}

/** "The minister was murdered. Two of his guards were also killed." is three; `null` if nothing is told as further. */
function sumOf(tolls: readonly TollMention[], cite: (span: Span) => Quote): Cited<Count> | null {
	const counted = tolls.filter(({ part }) => !part);
	const [first] = counted;
	if (!first || first.update || isSome(first)) return null;
	const told = [first];
	for (const toll of counted.slice(1)) {
		// The same once more is told again.
		if (told.some(({ count }) => count.low === toll.count.low && count.of === toll.count.of)) continue;
		if (!toll.further && !told.every((one) => areTwoPersons(one, toll))) {
			// A figure of its own that is larger counts them all.
			if (toll.count.low > first.count.low) return null;
			continue;
		}
		const last = told[told.length - 1];
		if (
			toll.span.start < last.span.end ||
			toll.span.start - Math.max(last.span.end, last.cue.end) > ONE_BREATH
		)
			continue;
		told.push(toll);
	}
	if (told.length === 1 || isSpelledOut(first, told.slice(1))) return null;
	const counts = told.map(({ count }) => count);
	const last = told[told.length - 1];
	return {
		value: {
			low: counts.reduce((all, { low }) => all + low, 0),
			high: counts.reduce<number | null>(
				(all, { high }) => (all === null || high === null ? null : all + high),
				0
			),
			approximate: counts.some(({ approximate }) => approximate),
			of: null,
			claimedBy: first.count.claimedBy,
			including: told.flatMap(({ count: { low, of }, span }) => (of ? [{ low, of, quote: cite(span) }] : []))
		},
		quote: cite({ start: first.span.start, end: last.span.end })
	};
}

/** "Three were hurt, including a guard. Also hurt were Ana Gil and Luis Roca": the others of the three. */
function isSpelledOut({ count }: TollMention, further: readonly TollMention[]): boolean {
	if (!count.including.length) return false;
	const told = [...count.including, ...further.map((toll) => toll.count)];
	return told.reduce((all, { low }) => all + low, 0) <= count.low;
}

/**
 * "Ana Gil was hurt … Luis Roca was hurt as well": two people by their names, of which neither is in the other's.
 * Not so with the killed, who are often named one by one for murders of their own.
 */
function areTwoPersons({ kind, count: a }: TollMention, { count: b }: TollMention): boolean {
	if (kind !== 'injured' || a.high !== 1 || b.high !== 1) return false;
	const [one, other] = [surname(a.of), surname(b.of)];
	return one !== null && other !== null && !a.of!.includes(other) && !b.of!.includes(one);
}

/** The last word of "cameraman Luis Roca", if it is a name. */
function surname(of: string | null): string | null {
	const last = /\p{Lu}\p{Ll}[\p{L}'’-]*$/u.exec(of ?? '')?.[0] ?? null;
	return last && !isPersonNoun(last.toLowerCase()) ? last : null;
}

function distinct<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
	const seen = new Set<string>();
	return exact(
		values.filter((value) => {
			const one = key(value);
			return seen.has(one) ? false : (seen.add(one), true);
		})
	);
}
