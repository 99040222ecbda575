import type { Tokens } from '../document';
import { readQuantity } from '../numbers';
import { isPeopleNoun } from '../people';
import { Pos } from '../tagger';
import { BE } from './cues';
import type { GroupList } from './group-list';
import type { Group } from './groups';
import { wholeBehind } from './whole';

/** Some of those just counted: "nine of them were children", "nine were children". */
export interface Share {
	/** Its tokens, half-open. */
	readonly from: number;
	readonly to: number;
	readonly who: Group;
	readonly low: number;
	/** The number of all, where it is told again: "nine of the twenty were children". */
	readonly all?: number;
}

/** Finds what a sentence, or one of its parts behind a comma or semicolon, tells of some of those counted before. */
export function findShares(tokens: Tokens, first: number, last: number, people: GroupList): Share[] {
	const { lower, pos } = tokens;
	const found: Share[] = [];
	for (let i = first; i < last; i++) {
		const told = accountedFor(i) ?? numberedAside(i);
		if (told) {
			found.push(told);
			continue;
		}
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
		const again = lower[at] === 'of' && lower[at + 1] === 'the' ? readQuantity(tokens, at + 2) : null;
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
		else if (again) {
			at = again.next;
			if (isPeopleNoun(lower[at] ?? '')) at++;
		}
		if (!/^(?:was|were|are|is|being)$/.test(lower[at] ?? '')) continue;
		at++;
		if (lower[at] === 'a') at++;
		const who = people.groups[people.startingAt(at)];
		const closed = who && (who.to >= last - 1 || (ofWhom && lower[who.to] === ','));
		if (closed && who.people && who.of)
			found.push({ from: i, to: who.to, who, low: count.low, all: again?.low });
	}
	return found;

	/** "Children accounted for nine of the lives lost", "children made up nine of them". */
	function accountedFor(i: number): Share | null {
		const who = people.groups[people.startingAt(i)];
		if (!who?.people || !who.of || who.count) return null;
		const verb = `${lower[who.to]} ${lower[who.to + 1]}`;
		if (!/^(?:accounted for|made up)$/.test(verb)) return null;
		const count = readQuantity(tokens, who.to + 2);
		if (!count || lower[count.next] !== 'of') return null;
		const them = /^(?:them|those|these)$/.test(lower[count.next + 1] ?? '');
		return them || wholeBehind(tokens, count.next + 1, last)
			? { from: i, to: count.next, who, low: count.low }
			: null;
	}

	/** "Half of them children – nine –": the number that the share comes to. */
	function numberedAside(i: number): Share | null {
		if (!/^[—–(]$/.test(lower[i - 1] ?? '')) return null;
		const count = readQuantity(tokens, i);
		const who = people.groups[people.endingAt(i - 1)];
		if (!count || !/^[—–)]$/.test(lower[count.next] ?? '') || !who?.people || !who.of) return null;
		const ofThem = /^(?:them|whom|these)$/.test(lower[who.of[0] - 1] ?? '') && lower[who.of[0] - 2] === 'of';
		return ofThem ? { from: i, to: count.next, who, low: count.low } : null;
	}
}
