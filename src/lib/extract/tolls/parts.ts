import type { TollKind } from '$lib/model';
import type { Tokens } from '../document';
import { readQuantity, type NumberReading } from '../numbers';
import { isPeopleNoun } from '../people';
import { Pos } from '../tagger';
import { BE, cueOf } from './cues';
import type { GroupList } from './group-list';
import type { Group } from './groups';

/** Some of those whom something befell: "two children were among the dead". */
export interface PartOfToll {
	readonly kind: TollKind;
	/** Its tokens, half-open, from the number to who they are. */
	readonly from: number;
	readonly to: number;
	readonly who: Group;
	/** The token that says what befell them. */
	readonly cue: number;
	/** The number of all, where it stands beside: "two of the 35 killed". */
	readonly whole: NumberReading | null;
	readonly count: Pick<NumberReading, 'low' | 'high' | 'approximate'>;
}

/** How far "the dead" may stand behind "among", in tokens: "among the at least 35 people killed". */
const REACH = 9;

/** Finds those told as some of the dead, the injured, the missing or the detained of a sentence. */
export function findPartsOfTolls(
	tokens: Tokens,
	first: number,
	last: number,
	people: GroupList
): PartOfToll[] {
	const { lower } = tokens;
	const found: PartOfToll[] = [];
	for (let i = first; i < last; i++) {
		if (lower[i] === 'among' || lower[i] === 'amongst') {
			const whole = wholeBehind(tokens, i + 1, last);
			if (!whole) continue;
			// "Two children were among the dead", "among the dead were two children".
			const ahead = people.endingAt(BE.has(lower[i - 1] ?? '') ? i - 1 : i);
			if (BE.has(lower[i - 1] ?? '') || isAlone(ahead)) add(ahead, whole.kind, whole.next - 1, whole.number);
			else
				add(
					people.startingAt(toldBehind(tokens, whole.next, last)),
					whole.kind,
					whole.next - 1,
					whole.number
				);
			continue;
		}
		const kind = kindOf(lower[i]) ?? HARMED.get(lower[i]);
		if (!kind) continue;
		if (/^(?:the|those)$/.test(lower[i - 1] ?? '') && lower[i - 2] === 'of' && i - 2 === first) {
			// "Of those killed, two were children"
			const from = lower[i + 1] === ',' ? i + 2 : i + 1;
			const count = readQuantity(tokens, from);
			const who =
				count && BE.has(lower[count.next]) ? people.groups[people.startingAt(count.next + 1)] : null;
			if (count && who?.people && who.of) {
				const { low, high, approximate } = count;
				found.push({ kind, from, to: who.to, who, count: { low, high, approximate }, cue: i, whole: null });
				continue;
			}
		}
		const included = /^(?:the|those)$/.test(lower[i - 1] ?? '') ? includedBehind(tokens, i + 1, last) : -1;
		if (included >= 0) add(people.startingAt(included), kind, i);
		else if (BE.has(lower[i + 1] ?? '')) addOf(i, kind);
	}
	return found;

	/** "There were two children among the dead", "with two children among the dead": nothing else is told of them. */
	function isAlone(k: number): boolean {
		if (k < 0) return false;
		const { from } = people.groups[k];
		return (
			from === first ||
			/^(?:with|and|[;,:])$/.test(lower[from - 1]) ||
			(BE.has(lower[from - 1]) && lower[from - 2] === 'there')
		);
	}

	function add(k: number, kind: TollKind, cue: number, whole: NumberReading | null = null): void {
		const who = people.groups[k];
		if (who?.count && who.people && who.of)
			found.push({ kind, from: who.from, to: who.to, who, count: who.count, cue, whole });
	}

	/** "Nine of the dead were children", "two of those killed were children", "two of the 35 people killed were children". */
	function addOf(i: number, kind: TollKind): void {
		const who = people.groups[people.startingAt(i + 2)];
		if (!who?.people || !who.of) return;
		let of = i - 1;
		while (of > Math.max(first, i - REACH) && lower[of] !== 'of') of--;
		if (lower[of] !== 'of' || !/^(?:the|those)$/.test(lower[of + 1] ?? '')) return;
		const whole = readQuantity(tokens, of + 2);
		let behind = whole ? whole.next : of + 2;
		// "Two of those who died were children"
		while (behind < i && /^(?:who|were|was|had|been)$/.test(lower[behind])) behind++;
		if (behind !== i && !(behind === i - 1 && whole && isPeopleNoun(lower[behind]))) return;
		for (let from = Math.max(first, of - REACH); from < of; from++) {
			const count = readQuantity(tokens, from);
			if (count?.next !== of) continue;
			const { low, high, approximate } = count;
			found.push({ kind, from, to: who.to, who, count: { low, high, approximate }, cue: i, whole });
			return;
		}
	}
}

/** Nouns for all whom something befell, in "the victims included two children". */
const HARMED = new Map<string, TollKind>([
	['toll', 'killed'],
	['deceased', 'killed'],
	['victims', 'killed'],
	['fatalities', 'killed'],
	['casualties', 'killed']
]);

/** Some of those just counted: "nine of them were children", "nine were children". */
export interface Share {
	/** Its tokens, half-open. */
	readonly from: number;
	readonly to: number;
	readonly who: Group;
	readonly low: number;
}

/** Finds what a sentence, or one of its parts behind a comma or semicolon, tells of some of those counted before. */
export function findShares(tokens: Tokens, first: number, last: number, people: GroupList): Share[] {
	const { lower, pos } = tokens;
	const found: Share[] = [];
	for (let i = first; i < last; i++) {
		const ofWhom = lower[i - 1] === 'whom' && lower[i - 2] === 'of';
		if (i > first && !ofWhom && !/^[;,—–]$/.test(lower[i - 1]) && lower[i - 1] !== 'and') continue;
		if (pos[i] !== Pos.NUM && !/^(?:at|about|some|half|many|most)$/.test(lower[i])) continue;
		const count = readQuantity(tokens, i);
		if (!count) continue;
		const some = people.groups[people.startingAt(i)];
		// "Nine children were among them"
		if (
			some?.people &&
			some.of &&
			BE.has(lower[some.to]) &&
			lower[some.to + 1] === 'among' &&
			lower[some.to + 2] === 'them'
		) {
			found.push({ from: i, to: some.to, who: some, low: count.low });
			continue;
		}
		const whole = people.groups[people.startingAt(i)];
		if ((whole?.share || ofWhom) && whole?.people && whole.of && whole.to >= last - 1) {
			found.push({ from: i, to: whole.to, who: whole, low: count.low });
			continue;
		}
		let at = count.next;
		// "12 lives, nine of them those of children"
		if (
			lower[at] === 'of' &&
			lower[at + 1] === 'them' &&
			lower[at + 2] === 'those' &&
			lower[at + 3] === 'of'
		) {
			const whose = people.groups[people.startingAt(at + 4)];
			if (whose?.people && whose.of && whose.to >= last - 1)
				found.push({ from: i, to: whose.to, who: whose, low: count.low });
			continue;
		}
		if (lower[at] === 'of' && /^(?:them|whom|these|those)$/.test(lower[at + 1] ?? '')) at += 2;
		else if (
			lower[at] === 'of' &&
			lower[at + 1] === 'the' &&
			/^(?:dead|victims|killed)$/.test(lower[at + 2] ?? '')
		)
			at += 3;
		if (!/^(?:was|were|are|is)$/.test(lower[at] ?? '')) continue;
		at++;
		if (lower[at] === 'a') at++;
		const who = people.groups[people.startingAt(at)];
		if (who?.people && who.of && who.to >= last - 1) found.push({ from: i, to: who.to, who, low: count.low });
	}
	return found;
}

/** "The dead", "those killed", "the 35 people killed": what befell them, and the token behind. */
function wholeBehind(
	tokens: Tokens,
	from: number,
	last: number
): { kind: TollKind; next: number; number: NumberReading | null } | null {
	const { lower } = tokens;
	const bare = readQuantity(tokens, from) !== null;
	// "Nine children were among the dead", "among about 20 people killed"
	if (!bare && !/^(?:the|those)$/.test(lower[from] ?? '')) return null;
	let i = bare ? from : from + 1;
	let number: NumberReading | null = null;
	const limit = Math.min(last, from + REACH);
	while (i < limit) {
		const kind = kindOf(lower[i]) ?? HARMED.get(lower[i]);
		if (kind) return { kind, next: i + 1, number };
		const quantity = readQuantity(tokens, i);
		if (quantity) {
			number = quantity;
			i = quantity.next;
		} else if (isPeopleNoun(lower[i]) || /^(?:who|were|was)$/.test(lower[i])) i++;
		else return null;
	}
	return null;
}

/** How far what the dead were may stand behind them: "killed in a strike on the port on Sunday were two boys". */
const FAR = 16;

/** The token behind the "were" that "among the dead" stands before; -1 if a comma or another verb comes first. */
function toldBehind({ lower, pos }: Tokens, from: number, last: number): number {
	for (let i = from; i < Math.min(last, from + FAR); i++) {
		// "Among the dead: two children."
		if (BE.has(lower[i]) || (i === from && lower[i] === ':')) return i + 1;
		if (pos[i] === Pos.VERB || /^[,;:.]$/.test(lower[i])) return -1;
	}
	return -1;
}

/** The token behind "included": "the dead included", "those killed in the port on Sunday included"; -1 for none. */
function includedBehind({ lower, pos }: Tokens, from: number, last: number): number {
	for (let i = from; i < Math.min(last, from + FAR); i++) {
		// "Besides those killed, who included two children, it injured nine"
		if (lower[i] === ',' && lower[i + 1] === 'who') i += 2;
		if (/^(?:included?|includes)$/.test(lower[i])) return i + 1;
		if (pos[i] === Pos.VERB || pos[i] === Pos.AUX || /^[,;:.]$/.test(lower[i])) return -1;
	}
	return -1;
}

function kindOf(word: string): TollKind | undefined {
	const cue = cueOf(word);
	return cue && (cue.form === 'past' || cue.form === 'state' || cue.form === 'happens')
		? cue.kind
		: undefined;
}
