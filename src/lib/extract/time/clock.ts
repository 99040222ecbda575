import type { Document } from '../document';
import { mention, NONE, type Finder } from './mention';
import { CARDINALS } from './numbers';
import { DAY_PARTS } from './names';
import { Pos } from '../tagger';

const TIME = /(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?[ \u00a0]?([ap]\.m\b\.?|[ap]m\b|noon\b|midnight\b)?/iy;
const ZONE = /^(?:gmt|utc|[ecmp][sd]?t|bst|cest|cet|eet|msk|ist|jst|z)$/;
const FOUR = /^([01]\d|2[0-4])([0-5]\d)$/;

function pad(number: number): string {
	return String(number).padStart(2, '0');
}

function clockOf(hours: number, minutes: number) {
	const from = hours * 60 + minutes;
	return { clock: { from, to: from + 1 }, hour: minutes >= 0 ? `T${pad(hours)}:${pad(minutes)}` : '' };
}

/** Times in figures: "10:30 a.m.", "11pm", "10.30pm", "22:15", "1400 GMT", "0735 GMT". */
export const findClockTimes: Finder = (doc, at) => {
	const { tokens, text } = doc;
	const { lower, start } = tokens;
	const offset = start[at];
	const before = text[offset - 1] ?? ' ';
	if (/[\w.:/$£€-]/.test(before)) return NONE;
	const four = FOUR.exec(lower[at]);
	// "at 1400 on Friday", "at about 1600", "1600 today".
	const placed =
		lower[at - 1] === 'at' ||
		(/^(?:about|around|approximately)$/.test(lower[at - 1] ?? '') && lower[at - 2] === 'at');
	const next = lower[at + 1] ?? '.';
	const bare =
		(placed && /^(?:[.,;)]|on|in|when|and|the|local|yesterday|today)$/.test(next)) ||
		/^(?:yesterday|today)$/.test(next);
	if (four && (bare || ZONE.test(lower[at + 1] ?? '') || lower[at + 1] === 'hours')) {
		return [
			mention(
				doc,
				at,
				zoneEnd(lower, at + 1, true),
				{ kind: 'clock', which: null },
				clockOf(Number(four[1]), Number(four[2]))
			)
		];
	}
	TIME.lastIndex = offset;
	const match = TIME.exec(text);
	if (!match) return NONE;
	const colon = match[2] !== undefined && text[offset + match[1].length] === ':';
	const meridiem = match[3]?.toLowerCase().replace(/\./g, '') ?? '';
	const end = offset + match[0].trimEnd().length;
	if (/[\w%]/.test(text[end] ?? ' ') && !/[.]$/.test(match[0])) return NONE;
	const part = partBehind(lower, at + 1);
	const oclock = /^o['’]clock$/.test(lower[at + 1] ?? '');
	// "15.05 GMT": the zone tells that it is no number.
	const zoned = match[2] !== undefined && zoneEnd(lower, at + 1, true) > at + 1;
	if (!meridiem && !colon && !oclock && !zoned && (!part || lower[at - 1] !== 'at')) return NONE;
	let hours = Number(match[1]);
	const minutes = match[2] === undefined ? 0 : Number(match[2]);
	if (hours > 24 || minutes > 59 || (meridiem && (hours > 12 || hours < 1))) return NONE;
	// A bare "3:2" or "2:45" after a name may be a score or a length; the preposition tells it is a time.
	let last = at + 1;
	while (last < tokens.length && start[last] < end) last++;
	if (
		!meridiem &&
		colon &&
		match[1].length === 1 &&
		!/^(?:at|by|until|from|around|about|after|before|to|since)$/.test(lower[at - 1] ?? '')
	)
		if (!ZONE.test(lower[last] ?? '')) return NONE;
	if ((meridiem === 'pm' || meridiem === 'noon') && hours < 12) hours += 12;
	if ((meridiem === 'am' || meridiem === 'midnight') && hours === 12) hours = 0;
	if (oclock) last++;
	if (!meridiem && part && hours <= 12) {
		if (part.after && hours < 12) hours += 12;
		last = Math.max(last, oclock ? (partBehind(lower, last)?.last ?? last) : part.last);
	}
	const behind = zoneEnd(lower, last, false);
	const span = {
		start: offset,
		// The full stop of a sentence is none of "3pm".
		end: behind > last || oclock || part ? tokens.end[behind - 1] : end
	};
	const which = isStamp(doc, at, behind) ? 'this' : null;
	return [mention(doc, at, behind, { kind: 'clock', which }, { ...clockOf(hours, minutes), span })];
};

/** "08:15 Police have arrested two men": when an entry of a running report was written, on the day of the report. */
function isStamp({ tokens, sentences }: Document, at: number, behind: number): boolean {
	let s = 0;
	for (let low = 0, high = sentences.length; low < high; s = low) {
		const middle = (low + high) >> 1;
		if (sentences[middle].first < at) low = middle + 1;
		else high = middle;
	}
	const head = sentences[s]?.first === at && sentences[s - 1]?.paragraph !== sentences[s].paragraph;
	return head && /^\p{Lu}/u.test(tokens.word[behind] ?? '') && !DAYS.test(tokens.lower[behind]);
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "in the morning", "in the evening", "at night" behind an hour. */
function partBehind(lower: readonly string[], at: number): { after: boolean; last: number } | null {
	if (lower[at] === 'at' && lower[at + 1] === 'night') return { after: true, last: at + 2 };
	if (lower[at] !== 'in' || lower[at + 1] !== 'the') return null;
	const part = DAY_PARTS.get(lower[at + 2] ?? '');
	return part ? { after: part !== 'MO', last: at + 3 } : null;
}

function zoneEnd(lower: readonly string[], at: number, hours: boolean): number {
	let last = at;
	if (hours && lower[last] === 'hours') last++;
	if (lower[last] === 'local' && lower[last + 1] === 'time') return last + 2;
	if (ZONE.test(lower[last] ?? '')) return last + 1;
	return last;
}

/** "noon", "midnight", "shortly after midnight", "five o'clock", "4 in the morning". */
export const findNamedHours: Finder = (doc, at) => {
	const { lower, pos, word: words } = doc.tokens;
	const word = lower[at];
	// "High Noon", "Midnight Express": names of films and trains.
	const named = (i: number) => /^[A-Z][a-z]/.test(words[i] ?? '') && pos[i] === Pos.PROPN;
	if (word !== 'midday' && /^[A-Z][a-z]/.test(words[at]) && (named(at - 1) || named(at + 1))) return NONE;
	// "It is high noon for them": the hour of decision.
	if (word === 'noon' && lower[at - 1] === 'high') return NONE;
	if (word === 'noon' || word === 'midday')
		return [mention(doc, at, at + 1, { kind: 'clock', which: null }, clockOf(12, 0))];
	if (word === 'midnight') return [mention(doc, at, at + 1, { kind: 'clock', which: null }, clockOf(24, 0))];
	if (word === "o'clock" || word === 'o’clock') {
		const hour = CARDINALS.get(lower[at - 1] ?? '') ?? 0;
		if (hour < 1 || hour > 12) return NONE;
		const part = lower[at + 1] === 'in' && lower[at + 2] === 'the' ? DAY_PARTS.get(lower[at + 3]) : undefined;
		const hours = part && part !== 'MO' && hour < 12 ? hour + 12 : hour;
		return [mention(doc, at - 1, part ? at + 4 : at + 1, { kind: 'clock', which: null }, clockOf(hours, 0))];
	}
	return NONE;
};
