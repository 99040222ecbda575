import type { TollKind } from '$lib/model';
import type { Tokens } from '../document';
import { readQuantity, type NumberReading } from '../numbers';
import { isPeopleNoun } from '../people';
import { Pos } from '../tagger';
import { BE } from './cues';
import type { GroupList } from './group-list';
import type { Group } from './groups';
import { befalls, REACH, wholeBehind, type Whole } from './whole';

/** Some of those whom something befell: "two children were among the dead". */
export interface PartOfToll {
	readonly kind: TollKind;
	/** Its tokens, half-open, from the number to who they are. */
	readonly from: number;
	readonly to: number;
	/** `null` where only the number of all is told: "two were among the 35 dead". */
	readonly who: Group | null;
	/** The token that says what befell them. */
	readonly cue: number;
	/** The number of all, where it stands beside: "two of the 35 killed". */
	readonly whole: NumberReading | null;
	readonly count: Pick<NumberReading, 'low' | 'high' | 'approximate'>;
}

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
			// "Two children were among the dead", "were listed among the dead", "among the dead were two children".
			const verb = LISTED.test(lower[i - 1] ?? '') ? i - 2 : i - 1;
			const isTold = BE.has(lower[verb] ?? '');
			let end = isTold ? verb : i;
			while (isTold && /^(?:have|has|had|also)$/.test(lower[end - 1] ?? '')) end--;
			const ahead = people.endingAt(end);
			if (isTold || isAlone(ahead)) add(ahead, whole.kind, whole.next - 1, whole.number);
			else
				add(
					people.startingAt(toldBehind(tokens, whole.next, last)),
					whole.kind,
					whole.next - 1,
					whole.number
				);
			continue;
		}
		if (lower[i] === 'of' && (i === first || /^(?:and|;)$/.test(lower[i - 1]))) {
			// "Of those killed, two were children", "of the people who died, two were"
			const whole = wholeBehind(tokens, i + 1, last);
			if (whole) addBehind(lower[whole.next] === ',' ? whole.next + 1 : whole.next, whole);
			continue;
		}
		const kind = befalls(lower[i]);
		if (!kind) continue;
		const included = /^(?:the|those)$/.test(lower[i - 1] ?? '') ? includedBehind(tokens, i + 1, last) : -1;
		if (included >= 0) add(people.startingAt(included), kind, i);
		else addOf(i, kind);
	}
	return found;

	function addBehind(from: number, { kind, next, number }: Whole): void {
		const count = readQuantity(tokens, from);
		const who = count && BE.has(lower[count.next]) ? people.groups[people.startingAt(count.next + 1)] : null;
		if (!count || !who?.people || !who.of) return;
		const { low, high, approximate } = count;
		const counted = { low, high, approximate };
		found.push({ kind, from, to: who.to, who, count: counted, cue: next - 1, whole: number });
	}

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
		else if (who?.count && whole)
			found.push({ kind, from: who.from, to: who.to, who: null, count: who.count, cue, whole });
	}

	/**
	 * "Nine of the dead were children", "two of those killed were", "two of the 35 people killed on Sunday were",
	 * "…, as were nine of the 20 killed in Lima".
	 */
	function addOf(i: number, kind: TollKind): void {
		let of = i - 1;
		while (of > Math.max(first, i - REACH) && lower[of] !== 'of') of--;
		if (lower[of] !== 'of' || !/^(?:the|those)$/.test(lower[of + 1] ?? '')) return;
		const whole = readQuantity(tokens, of + 2);
		let behind = whole ? whole.next : of + 2;
		if (behind < i && isPeopleNoun(lower[behind])) behind++;
		// "Two of those who died were children"
		while (behind < i && /^(?:who|were|was|had|been)$/.test(lower[behind])) behind++;
		if (behind !== i) return;
		for (let from = Math.max(first, of - REACH); from < of; from++) {
			const count = readQuantity(tokens, from);
			if (count?.next !== of) continue;
			const who = isAlike(from) ? (found.at(-1)?.who ?? null) : whoTheyWere(i);
			const { low, high, approximate } = count;
			const to = who && who.from > from ? who.to : of;
			if (who || whole) found.push({ kind, from, to, who, count: { low, high, approximate }, cue: i, whole });
			return;
		}
	}

	/** "As were", "as had been", "so were": those told of just before. */
	function isAlike(from: number): boolean {
		let t = from - 1;
		while (t > first && (BE.has(lower[t]) || lower[t] === 'had')) t--;
		return t < from - 1 && /^(?:as|so)$/.test(lower[t]);
	}

	function whoTheyWere(cue: number): Group | null {
		const who = people.groups[people.startingAt(toldBehind(tokens, cue + 1, last))];
		return who?.people && who.of ? who : null;
	}
}

/** "Were listed among the dead". */
const LISTED = /^(?:listed|counted|named|found|numbered|reported)$/;

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
