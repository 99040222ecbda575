import type { Tokens } from '../document';
import { readQuantity } from '../numbers';
import { Pos } from '../tagger';
import { BE, cueOf, HAVE, SPEECH } from './cues';
import { findGroups, type Group } from './groups';

/**
 * How a group of people stands to the one before it: `joined` by "and" or a comma; a `share` of it ("including",
 * "six of them"); `inside` a phrase that hangs on it ("35 people in a convoy of nurses"); or apart from it.
 */
type Relation = 'joined' | 'share' | 'inside' | 'apart';

/** Most groups that one figure is made of. */
const LONGEST_LIST = 24;
const WIDEST_GAP = 6;
/** Tokens from "who" to whoever else stands in its clause, at most. */
const LONGEST_RELATIVE = 8;

/** The groups of people of one sentence, and how they hang together. */
export class GroupList {
	readonly groups: readonly Group[];
	readonly #tokens: Tokens;
	readonly #first: number;
	readonly #last: number;
	readonly #relations: readonly Relation[];
	readonly #starting = new Map<number, number>();
	readonly #ending = new Map<number, number>();
	readonly #state = new Map<number, number>();

	constructor(tokens: Tokens, first: number, last: number) {
		this.#tokens = tokens;
		this.#first = first;
		this.#last = last;
		this.groups = findGroups(tokens, first, last);
		const relations: Relation[] = [];
		this.#relations = relations;
		this.groups.forEach((group, k) => {
			relations.push(k === 0 ? 'apart' : this.#relate(k, relations[k - 1]));
			this.#starting.set(group.from, k);
			this.#ending.set(group.to, k);
			if (group.state >= 0 && group.count) this.#state.set(group.state, k);
		});
	}

	/** Index of the group that begins at a token, or -1. */
	startingAt(token: number): number {
		return this.#starting.get(token) ?? -1;
	}

	/** Index of the group that ends before a token, or -1. */
	endingAt(token: number): number {
		return this.#ending.get(token) ?? -1;
	}

	/** Index of the group whose own words tell a state at that token ("nine wounded soldiers"), or -1. */
	withState(token: number): number {
		return this.#state.get(token) ?? -1;
	}

	/** Index of the last group that ends at or before a token, or -1. */
	before(token: number): number {
		let low = 0;
		let high = this.groups.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.groups[middle].to <= token) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}

	/** Whether a group is told as part of others: "including two children", "among them a boy", "nine of them women". */
	isShare(k: number): boolean {
		const { lower } = this.#tokens;
		const group = this.groups[k];
		const before = lower[group.from - 1] ?? '';
		if (/^(?:including|included|includes)$/.test(before)) return true;
		// "20 people, nine children included"
		if (lower[group.to] === 'included' && before === ',') return true;
		if (before === 'them' && lower[group.from - 2] === 'among') return true;
		return (group.share && group.of !== null) || this.#isAmongThem(group);
	}

	/**
	 * Index of the group that the words before a verb may be about: what hangs on it ("in the house", "walking
	 * through the area") is passed over; -1 if another subject stands nearer.
	 */
	subjectBefore(token: number): number {
		const { lower, pos } = this.#tokens;
		let k = this.before(token);
		while (k > 0 && (isNobody(this.groups[k]) || this.#isWhereFrom(k) || this.#isWhere(k))) {
			const before = this.groups[k].from - 1;
			if (pos[before] !== Pos.ADP && !/(?:ing|ed)$/.test(lower[before])) return -1;
			k--;
		}
		return k;
	}

	/** "Two of the 35 people", "two of those". */
	isOfOthers(k: number): boolean {
		const { lower } = this.#tokens;
		const group = this.groups[k];
		if (group?.kind !== 'counted') return false;
		if (lower[group.to - 2] === 'of' && lower[group.to - 1] === 'those') return true;
		for (let i = group.from; i < group.to - 2; i++)
			if (lower[i] === 'of' && lower[i + 1] === 'the' && readQuantity(this.#tokens, i + 2)) return true;
		return false;
	}

	/** How group `k` stands to the one before it. */
	relation(k: number): Relation {
		return this.#relations[k];
	}

	/** Index of the first group of the list that group `k` ends. */
	listStart(k: number): number {
		const { lower, pos } = this.#tokens;
		let first = k;
		while (first > 0 && k - first < LONGEST_LIST) {
			if (this.#relations[first] === 'apart') break;
			const before = this.groups[first - 1].from - 1;
			if (this.#relations[first] === 'joined' && before >= this.#first) {
				// What another verb or a preposition has for itself is no part of this list.
				const governed =
					(pos[before] === Pos.VERB && !SPEECH.has(lower[before]) && !LEAVE.test(lower[before])) ||
					(pos[before] === Pos.ADP && !/^(?:that|as|after|before|since)$/.test(lower[before]));
				const inner = this.#relations[first - 1];
				if (governed && inner !== 'inside' && inner !== 'share') break;
				// "Among the dead were two children, and 119 people were injured": what "were" tells ends at the comma.
				const told = BE.has(lower[before]) && lower[before - 1] !== 'there';
				if (told && lower[this.groups[first - 1].to] === ',') break;
				// "Two of the dead were children and 119 people were injured": what they were is told, and others are counted.
				const bare = pos[this.groups[first - 1].from] === Pos.NOUN;
				if (told && bare && pos[this.groups[first].from] === Pos.NUM) break;
			}
			first--;
		}
		// "35 were killed, two of them children, and 119 are injured": the share belongs to what was told before.
		while (first < k && this.#relations[first + 1] === 'joined' && this.#isAside(first)) first++;
		return first;
	}

	/** Whether a group is a share told behind a comma, of others that do not stand in the same list. */
	#isAside(k: number): boolean {
		if (!this.isShare(k)) return false;
		const { lower } = this.#tokens;
		const { from } = this.groups[k];
		return lower[from - 1] === ',' || /^(?:including|included|includes|them)$/.test(lower[from - 1] ?? '');
	}

	/**
	 * Index of the last group of the list of objects that group `k` begins.
	 *
	 * @param noun A noun has them: "the murders of a judge, a clerk and a driver shocked the town".
	 */
	objectsEnd(k: number, noun = false): number {
		const { lower, pos } = this.#tokens;
		let last = k;
		while (last + 1 < this.groups.length && last - k < LONGEST_LIST) {
			let next = last + 1;
			// "The mayor of the town of Ostra, as well as two farmers": the list goes on behind where he is mayor.
			while (next < this.groups.length && this.#isWhereFrom(next)) next++;
			const relation = this.#relations[next];
			if (next > last + 1) {
				if (relation !== 'joined' || !this.groups[next].people) break;
				last = next - 1;
			}
			if (relation === 'apart' || relation === 'inside') break;
			const third = noun && last > k && lower[this.groups[k].to] === ',';
			if (relation === 'joined' && !third) {
				// "Killed two rebels and three soldiers were wounded": a new subject.
				let after = this.groups[last + 1].to;
				// "…, the 40 teachers of the country decided"
				if (last + 2 < this.groups.length && this.#isWhereFrom(last + 2)) after = this.groups[last + 2].to;
				if (after < this.#last && pos[after] === Pos.ADV) after++;
				if (after < this.#last) {
					const word = lower[after];
					if (pos[after] === Pos.AUX || BE.has(word) || HAVE.has(word)) break;
					const form = cueOf(word)?.form;
					if (form === 'past' || form === 'state') break;
					if ((pos[after] === Pos.VERB || form) && !word.endsWith('ing')) break;
				}
			}
			last++;
		}
		return last;
	}

	/** "Of the small town", "of Ostra", right behind people or another such phrase: no people, only whose or whence. */
	#isWhereFrom(k: number): boolean {
		const left = this.groups[k - 1];
		const { people, from } = this.groups[k];
		if (people || from - left.to !== 1 || !/^(?:of|from)$/.test(this.#tokens.lower[from - 1])) return false;
		return left.people || this.#relations[k - 1] === 'inside';
	}

	/** "Two guards who drove the judges": who stands in such a clause, with a verb before, hangs on those it is about. */
	#isInRelative(k: number): boolean {
		const { lower, pos } = this.#tokens;
		const { to, people } = this.groups[k - 1];
		if (!people || lower[to] !== 'who') return false;
		const { from } = this.groups[k];
		if (from - to > LONGEST_RELATIVE) return false;
		let verb = false;
		for (let i = to + 1; i < from; i++) {
			// "Two men who were hurt and a woman": what befell them closes the clause.
			if (/^(?:,|;|:|and|but|or)$/.test(lower[i]) || cueOf(lower[i])) return false;
			verb ||= pos[i] === Pos.VERB || pos[i] === Pos.AUX;
		}
		return verb;
	}

	/** "In Lima", "the bus to Ostra": a bare name behind a preposition of place is no person. */
	#isWhere(k: number): boolean {
		const { people, kind, from } = this.groups[k];
		return (
			!people &&
			kind === 'named' &&
			/^(?:in|at|near|outside|around|to|towards?|into|through|via)$/.test(this.#tokens.lower[from - 1])
		);
	}

	#relate(k: number, before: Relation): Relation {
		const left = this.groups[k - 1];
		const right = this.groups[k];
		if (this.#isWhereFrom(k) || this.#isInRelative(k)) return 'inside';
		const gap = this.#readGap(left.to, right.from);
		if (before === 'inside' && isNobody(left) && right.people && gap?.joined) return 'joined';
		if (isNobody(left) || isNobody(right)) return 'apart';
		if (!gap) return 'apart';
		// "Two of them were children; a further 119 people were hurt"
		if (
			gap.parted &&
			(left.kind === 'many' || (left.kind === 'counted' && right.kind === 'counted' && !gap.joined))
		)
			return 'apart';
		// "two children among them, and 119 were wounded": the list ends with "them".
		if (gap.including && gap.joined && (gap.comma || gap.dash) && this.#isAmongThem(left)) return 'apart';
		// "The toll stood at 35, two of them children, with 119 wounded": those have a state of their own.
		if (before === 'share' && gap.comma && this.#hasState(right)) return 'apart';
		const included = gap.comma && this.#tokens.lower[right.to] === 'included';
		if (gap.including || included || this.#isAmongThem(right)) return 'share';
		if (right.share && gap.dash) return 'share';
		// "BOGOTA -- three people": a dash parts, unless what follows is a share.
		if (gap.dash) return 'apart';
		if (right.share && (gap.comma || (gap.joined && left.share))) return 'share';
		// "Two men who attacked a soldier and a clerk": both stand in the clause with "who", if they are of one sort.
		if (gap.joined && before === 'inside' && left.count && this.#isInRelative(k - 1)) return 'inside';
		if (gap.joined) return before === 'share' && !gap.comma ? 'share' : 'joined';
		// "Of the 40 aboard, 12 died": a bare number begins anew.
		if (gap.comma && right.kind === 'bare') return 'apart';
		if (gap.comma && !gap.preposition) return 'joined';
		return gap.preposition ? 'inside' : 'apart';
	}

	/** What stands between two groups; `null` if it parts them. */
	#readGap(from: number, to: number) {
		const { lower, pos } = this.#tokens;
		const width = to - from;
		if (width <= 0 || width > WIDEST_GAP) return null;
		const gap = {
			joined: false,
			including: false,
			preposition: false,
			comma: false,
			dash: false,
			parted: false
		};
		for (let i = from; i < to; i++) {
			const word = lower[i];
			// "35 dead, 119 hurt": what befell the one parts it from the other.
			if (cueOf(word)) return null;
			if (/^(?:and|&|plus|or)$/.test(word)) gap.joined = true;
			else if (word === ',' || word === ';' || word === '(') {
				gap.comma = true;
				gap.parted ||= word === ';';
			}
			// "Ana Brandt, 42; Eva Brandt, 19": how old they were.
			else if (pos[i] === Pos.NUM && lower[i - 1] === ',' && /^[,;]$/.test(lower[i + 1])) continue;
			else if (/^(?:--|—|–)$/.test(word)) gap.dash = true;
			else if (/^(?:including|included|among)$/.test(word)) gap.including = true;
			else if (/^(?:well|with)$/.test(word)) gap.joined = true;
			else if (/^(?:as|along|together|them|also)$/.test(word)) continue;
			else if (pos[i] === Pos.ADP) gap.preposition = true;
			else if (word === ')' || MILD.has(pos[i])) {
				if (!gap.including && width > 4) return null;
			} else return null;
		}
		return gap;
	}

	/** "With 119 wounded". */
	#hasState(group: Group): boolean {
		const { lower } = this.#tokens;
		return (
			lower[group.from - 1] === 'with' &&
			(group.state >= 0 || /^(?:past|state)$/.test(cueOf(lower[group.to] ?? '')?.form ?? ''))
		);
	}

	/** "Nine children among them". */
	#isAmongThem(group: Group): boolean {
		const { lower } = this.#tokens;
		return lower[group.to] === 'among' && /^(?:them|the)$/.test(lower[group.to + 1] ?? '');
	}
}

/** "Left a guard and a clerk injured": whoever is left so, list and all, is told of by the state behind. */
const LEAVE = /^(?:left|leaving|leaves)$/;

/** Parts of speech that may stand between two groups without parting them. */
const MILD = new Set<number>([Pos.ADJ, Pos.ADV, Pos.DET, Pos.NOUN]);

/** What is no people and only parts those around it. */
function isNobody(group: Group): boolean {
	return group.kind === 'many' && !group.people;
}
