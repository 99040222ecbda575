import { quoteOf, type Count, type Span, type TollKind } from '$lib/model';
import { findClaimant } from './claims';
import type { Document, Tokens } from './document';
import { findGroups, type Group } from './groups';
import { readQuantity } from './numbers';
import type { Sentence } from './sentences';
import { Pos } from './tagger';
import { BE, cueOf, FATAL_VERBS, FINDINGS, HAVE, NEGATIONS, SPEECH, UNREAL } from './toll-cues';

/** A number of people to whom something was done. */
export interface TollMention {
	/** The number and who: "at least 35 people". */
	readonly span: Span;
	/** The words that say what befell them: "killed", "the death toll". */
	readonly cue: Span;
	readonly kind: TollKind;
	readonly count: Count;
	/** The figure replaces an earlier one: "rose to 35". */
	readonly update: boolean;
	/** The figure adds up a war, a year or a campaign rather than one event: "has killed 10,000 since 2022". */
	readonly cumulative: boolean;
}

/**
 * Finds the killed, injured, missing and detained that a text counts. A figure needs words that say what befell
 * whom; what is denied, feared for the future or merely possible gives none, and neither does "nobody".
 *
 * "A woman was killed" counts one, a person named counts one, and what is joined by "and" under one verb is added
 * up ("three soldiers and a child died" is 4) unless it spells out the number before it ("two priests, A and B").
 * Those taken by anybody but an authority are `missing`.
 */
export function readTolls(doc: Document): TollMention[] {
	return doc.sentences.flatMap((sentence) => new SentenceTolls(doc, sentence).read());
}

/** Words for people that leave open who they are, so that what follows may spell it out. */
const ANYBODY = new Set(
	'people persons victims others individuals civilians members residents suspects dead'.split(' ')
);
/** Tokens between a verb and the people it is about that may be passed over. */
const REACH = 24;

interface Cue {
	readonly from: number;
	readonly to: number;
	readonly kind: TollKind;
	readonly strict: boolean;
}

class SentenceTolls {
	readonly #doc: Document;
	readonly #tokens: Tokens;
	readonly #first: number;
	readonly #last: number;
	readonly #sentence: Sentence;
	readonly #found: TollMention[] = [];
	/** Groups that a cue has taken already, by kind: "three killed" is not told twice. */
	readonly #taken = new Set<string>();
	#groups: Group[] = [];
	#claimant: string | null | undefined;
	#isCumulative: boolean | undefined;

	constructor(doc: Document, sentence: Sentence) {
		this.#doc = doc;
		this.#tokens = doc.tokens;
		this.#sentence = sentence;
		this.#first = sentence.first;
		this.#last = sentence.last;
	}

	read(): TollMention[] {
		if (!this.#mayTell()) return [];
		this.#groups = findGroups(this.#tokens, this.#first, this.#last);
		for (let i = this.#first; i < this.#last; i++) this.#readAt(i);
		return this.#found;
	}

	/** Most sentences have no cue at all and cost one look a token. */
	#mayTell(): boolean {
		const { lower } = this.#tokens;
		for (let i = this.#first; i < this.#last; i++) {
			const word = lower[i];
			if (cueOf(word) || word === 'toll' || word === 'lives' || word === 'life' || word === 'death')
				return true;
			if (word === 'hostage' || word === 'prisoner' || word === 'captive' || word === 'custody') return true;
			if (word === 'bodies' || word === 'corpses' || word === 'gunned' || word === 'number') return true;
		}
		return false;
	}

	#readAt(i: number): void {
		const { lower } = this.#tokens;
		const word = lower[i];
		switch (word) {
			case 'toll':
				return this.#readTollNoun(i);
			case 'number':
				return this.#readNumberOf(i);
			case 'lives':
			case 'life':
				return this.#readLives(i);
			case 'bodies':
			case 'corpses':
			case 'body':
				return this.#readBodies(i);
			case 'hostage':
			case 'prisoner':
			case 'captive':
			case 'custody':
				return this.#readTaken(i);
			case 'gunned':
				if (lower[i + 1] === 'down') this.#readPast({ from: i, to: i + 2, kind: 'killed', strict: false });
				return;
			case 'shot':
				if (lower[i + 1] === 'and' && lower[i + 2] === 'killed') return;
		}
		const prepositional = word === 'death' && lower[i - 1] === 'to';
		if (prepositional) return this.#readToDeath(i);
		if (word === 'dead' && FATAL_VERBS.has(lower[i - 1]))
			return this.#readPast({ from: i - 1, to: i + 1, kind: 'killed', strict: false });
		const cue = cueOf(word);
		if (!cue) return;
		const at = { from: i, to: i + 1, kind: cue.kind, strict: cue.strict };
		switch (cue.form) {
			case 'past':
				return this.#readPast(at);
			case 'ing':
				return this.#readGerund(at);
			case 'now':
				return this.#readPresent(at);
			case 'happens':
				return this.#readIntransitive(at);
			case 'noun':
				return this.#readNoun(at);
			case 'state':
				return this.#readState(at);
		}
	}

	// The forms a cue takes

	#readPast(cue: Cue): void {
		const { lower } = this.#tokens;
		// "Were killed or wounded" tells of two things and says how many of neither.
		if (this.#isEither(cue)) return;
		const inside = this.#groupWithState(cue.from);
		if (inside >= 0) return this.#report(inside, inside, cue);
		const verb = this.#verbBefore(cue.from);
		if (verb.unreal || verb.negated) return;
		const kind =
			cue.kind === 'injured' && /^(?:fatally|mortally)$/.test(lower[cue.from - 1]) ? 'killed' : cue.kind;
		const told = { ...cue, kind };
		if (verb.passive) return this.#reportSubject(verb.from, told);
		const object = this.#objectOf(cue.to);
		if (object >= 0) return this.#reportObjects(object, told);
		if (verb.perfect) return;
		// "35 people killed in", "two rebels wounded": the participle stands behind whom it is about.
		if (this.#hasObject(cue.to)) return;
		const left = this.#groupEndingAt(verb.from);
		if (left >= 0) this.#report(this.#chainStart(left), left, told);
	}

	#readGerund(cue: Cue): void {
		const { lower } = this.#tokens;
		const before = lower[cue.from - 1] ?? '';
		if (NEGATIONS.has(before) || /^(?:of|for|from|by)$/.test(before) === false) {
			if (NEGATIONS.has(before) || UNREAL.has(lower[cue.from - 2] ?? '')) return;
		}
		if (lower[cue.to] === 'of') return this.#readNoun(cue);
		if (
			before === 'from' &&
			this.#tokens.lower.slice(this.#first, cue.from).some((word) => /^prevent|^stop|^kept/.test(word))
		)
			return;
		if (this.#isEither(cue)) return;
		const object = this.#objectOf(cue.to);
		if (object >= 0) this.#reportObjects(object, cue);
		else if (/^(?:the|his|her|their|'s|’s)$/.test(before)) this.#readNoun(cue);
	}

	#readPresent(cue: Cue): void {
		const { lower } = this.#tokens;
		for (let i = cue.from - 1; i >= Math.max(this.#first, cue.from - 4); i--) {
			const word = lower[i];
			if (word === 'to' || UNREAL.has(word) || NEGATIONS.has(word) || /^(?:did|do|does|if|let)$/.test(word))
				return;
		}
		if (this.#isEither(cue)) return;
		const object = this.#objectOf(cue.to);
		if (object >= 0 && this.#groups[object].count) this.#reportObjects(object, cue);
	}

	#readIntransitive(cue: Cue): void {
		const verb = this.#verbBefore(cue.from);
		if (verb.unreal || verb.negated) return;
		this.#reportSubject(verb.from, cue);
	}

	#readNoun(cue: Cue): void {
		const { lower } = this.#tokens;
		const before = lower[cue.from - 1] ?? '';
		if (NEGATIONS.has(before) || /^(?:attempted|possible|alleged)$/.test(before)) return;
		if (/^(?:attempt|plot|threat|plan|order|conspiracy)$/.test(lower[cue.from - 2] ?? '')) return;
		if (lower[cue.to] === 'of') {
			const object = this.#groups.findIndex((group) => group.from === cue.to + 1);
			if (object >= 0 && this.#groups[object].count) this.#reportObjects(object, { ...cue, strict: true });
			return;
		}
		// "12 deaths", "three arrests".
		if (/s$/.test(lower[cue.from])) {
			for (let from = Math.max(this.#first, cue.from - 8); from < cue.from; from++) {
				const number = readQuantity(this.#tokens, from);
				if (!number || number.next > cue.from) continue;
				if (!this.#onlyModifiers(number.next, cue.from)) {
					from = number.next - 1;
					continue;
				}
				return this.#push(from, cue.from, cue, { ...number, of: null, including: [] }, false);
			}
		}
		// "Castillo's murder", "his death".
		const owner = this.#groups.find(
			(group) =>
				group.kind === 'named' && /^(?:'s|’s|'|’)$/.test(lower[group.to] ?? '') && group.to + 1 === cue.from
		);
		if (owner && cue.kind !== 'injured')
			this.#report(this.#groups.indexOf(owner), this.#groups.indexOf(owner), { ...cue, strict: false });
	}

	#readState(cue: Cue): void {
		const { lower } = this.#tokens;
		const inside = this.#groupWithState(cue.from);
		if (inside >= 0) return this.#report(inside, inside, cue);
		if (/^the$/.test(lower[cue.from - 1] ?? '')) return;
		const verb = this.#verbBefore(cue.from);
		if (verb.unreal || verb.negated) return;
		const left = this.#groupEndingAt(verb.from);
		if (!verb.passive && left >= 0) return this.#report(this.#chainStart(left), left, cue);
		if (
			verb.passive ||
			/^(?:went|remain|remained|remains|remaining)$/.test(lower[cue.from - 1]) ||
			/^(?:remain|remained|remains)$/.test(lower[cue.from - 2])
		)
			this.#reportSubject(verb.from, cue);
	}

	/** "Shot to death", "beat a man to death". */
	#readToDeath(i: number): void {
		const { lower } = this.#tokens;
		for (let verb = i - 2; verb >= Math.max(this.#first, i - REACH); verb--) {
			if (!FATAL_VERBS.has(lower[verb])) continue;
			const cue = { from: verb, to: verb + 1, kind: 'killed' as const, strict: false };
			if (verb === i - 2) return this.#readPast({ ...cue, to: i + 1 });
			const object = this.#groups.findIndex((group) => group.from === verb + 1 && group.to === i - 1);
			if (object >= 0) this.#report(object, object, cue);
			return;
		}
	}

	/** "The death toll rose to 35", "bringing the toll to at least 12". */
	#readTollNoun(i: number): void {
		const { lower } = this.#tokens;
		const from = lower[i - 1] === 'death' ? i - 1 : i;
		if (/^(?:injury|casualty|road|bridge|financial|economic)$/.test(lower[i - 1] ?? '')) return;
		this.#readFigureAfter({ from, to: i + 1, kind: 'killed', strict: false });
	}

	/** "The number of dead has risen to 35". */
	#readNumberOf(i: number): void {
		const { lower } = this.#tokens;
		if (lower[i + 1] !== 'of') return;
		for (let k = i + 2; k < Math.min(this.#last, i + 8); k++) {
			const kind = lower[k] === 'casualties' ? null : (cueOf(lower[k])?.kind ?? null);
			if (!kind) continue;
			return this.#readFigureAfter({ from: i, to: k + 1, kind, strict: false });
		}
	}

	#readFigureAfter(cue: Cue): void {
		const { lower } = this.#tokens;
		let update = false;
		for (let i = cue.to; i < Math.min(this.#last, cue.to + 16); i++) {
			const word = lower[i];
			if (
				/^(?:rose|risen|rising|climbed|climbs|rises|increased|grew|grown|raised|jumped|soared|revised|up|now)$/.test(
					word
				)
			)
				update = true;
			if (UNREAL.has(word) || NEGATIONS.has(word) || word === ';') return;
			if (
				!/^(?:to|at|of|is|was|reached|hit|passed|surpassed|topped|exceeded|reaching|exceeds|stands|:|above|past)$/.test(
					word
				)
			)
				continue;
			const number = readQuantity(this.#tokens, i + 1);
			if (!number) continue;
			const before =
				/^(?:bringing|raising|taking|pushing|brought|raised|pushed|lifting)$/.test(
					lower[cue.from - 1] ?? ''
				) ||
				/^(?:bringing|raising|taking|pushing|brought|raised|pushed|lifting)$/.test(lower[cue.from - 2] ?? '');
			const beyond = /^(?:passed|surpassed|topped|exceeded|exceeds|above|past)$/.test(word);
			const count = beyond ? { ...number, high: null } : number;
			const group = this.#groups.find((g) => g.from <= i + 1 && i + 1 < g.to);
			const to = group?.count && group.people ? group.to : number.next;
			return this.#push(
				i + 1,
				to,
				cue,
				{ ...count, of: this.#ofText(group ?? null), including: [] },
				update || before
			);
		}
	}

	/** "Claimed the lives of 12 people", "took 35 lives", "40 people lost their lives". */
	#readLives(i: number): void {
		const { lower } = this.#tokens;
		if (
			/^(?:his|her|their|its)$/.test(lower[i - 1] ?? '') &&
			/^(?:lost|lose|losing|gave)$/.test(lower[i - 2] ?? '')
		) {
			const verb = this.#verbBefore(i - 2);
			if (!verb.unreal && !verb.negated)
				this.#reportSubject(verb.from, { from: i - 2, to: i + 1, kind: 'killed', strict: false });
			return;
		}
		for (let verb = i - 1; verb >= Math.max(this.#first, i - 8); verb--) {
			if (!/^(?:claimed|claiming|took|taken|cost|costing|claims|claim|lost|taking)$/.test(lower[verb]))
				continue;
			if (this.#verbBefore(verb).negated || this.#verbBefore(verb).unreal) return;
			const cue = { from: verb, to: verb + 1, kind: 'killed' as const, strict: false };
			if (lower[i - 1] === 'the' && lower[i + 1] === 'of') {
				const object = this.#groups.findIndex((group) => group.from === i + 2);
				if (object >= 0) this.#reportObjects(object, { ...cue, to: i + 1 });
			} else {
				const object = this.#groups.findIndex(
					(group) => group.from > verb && group.to === i + 1 && group.count
				);
				if (object >= 0) this.#report(object, object, cue);
			}
			return;
		}
		// "35 lives were lost".
		const subject = this.#groups.findIndex((group) => group.to === i + 1 && group.count);
		if (subject >= 0 && BE.has(lower[i + 1]) && lower[i + 2] === 'lost')
			this.#report(subject, subject, { from: i + 2, to: i + 3, kind: 'killed', strict: false });
	}

	/** "The bodies of three peasants were found", "recovered 12 bodies". */
	#readBodies(i: number): void {
		const { lower } = this.#tokens;
		let seen = -1;
		for (let k = Math.max(this.#first, i - 8); k < Math.min(this.#last, i + 20); k++)
			if (
				/^(?:found|recovered|retrieved|discovered|pulled|find|finding|recovering|identified|unearthed|exhumed|buried)$/.test(
					lower[k]
				)
			)
				seen = k;
		if (seen < 0) return;
		const cue = { from: i, to: i + 1, kind: 'killed' as const, strict: false };
		if (lower[i + 1] === 'of') {
			const object = this.#groups.findIndex((group) => group.from === i + 2 && group.count && group.people);
			if (object >= 0) return this.#reportObjects(object, cue);
		}
		if (lower[i] === 'body') return;
		const counted = this.#groups.findIndex((group) => group.to === i + 1 && group.kind === 'counted');
		if (counted >= 0) this.#report(counted, counted, cue);
	}

	/** "Took 12 people hostage", "were taken prisoner", "three were taken into custody". */
	#readTaken(i: number): void {
		const { lower } = this.#tokens;
		const custody = lower[i] === 'custody';
		const from = custody ? i - 1 : i;
		if (custody && lower[i - 1] !== 'into') return;
		const kind = lower[i] === 'hostage' || lower[i] === 'captive' ? 'missing' : 'detained';
		for (let verb = from - 1; verb >= Math.max(this.#first, from - REACH); verb--) {
			if (!/^(?:took|taken|take|taking|held|holding)$/.test(lower[verb])) continue;
			const cue = { from: verb, to: i + 1, kind: kind as TollKind, strict: false };
			if (verb === from - 1) return this.#readPast(cue);
			const object = this.#groups.findIndex((group) => group.from === verb + 1 && group.to === from);
			if (object >= 0) this.#report(object, object, { ...cue, to: verb + 1 });
			return;
		}
	}

	// Looking left and right of a cue

	/** What stands before a cue: its auxiliaries, adverbs and the participles that it is joined to. */
	#verbBefore(cue: number): {
		from: number;
		passive: boolean;
		perfect: boolean;
		negated: boolean;
		unreal: boolean;
	} {
		const { lower, pos } = this.#tokens;
		let passive = false;
		let perfect = false;
		let negated = false;
		let unreal = false;
		let i = cue - 1;
		let joined = false;
		for (const limit = Math.max(this.#first, cue - 12); i >= limit; i--) {
			const word = lower[i];
			if (BE.has(word) && !(word === "'s" && pos[i] === Pos.PART)) passive = true;
			else if (HAVE.has(word)) perfect = true;
			else if (NEGATIONS.has(word) && word !== 'no' && word !== 'none' && word !== 'nobody') negated = true;
			else if (UNREAL.has(word)) unreal = true;
			else if (word === 'to' && (BE.has(lower[i + 1]) || HAVE.has(lower[i + 1]) || i + 1 === cue)) {
				// "Are to be shot" lies ahead; "is said to have been shot" does not.
				if (!HAVE.has(lower[i + 1])) unreal = true;
			} else if (
				FINDINGS.has(word) &&
				(pos[i] === Pos.VERB || pos[i] === Pos.ADV || pos[i] === Pos.AUX || pos[i] === Pos.ADJ)
			)
				continue;
			else if (pos[i] === Pos.ADV && !/^(?:when|where|how|why)$/.test(word)) continue;
			else if (!passive && (word === 'and' || word === ',' || word === 'or') && this.#joinsVerbs(i))
				joined = true;
			else if (
				!passive &&
				joined &&
				(pos[i] === Pos.VERB || FATAL_VERBS.has(word)) &&
				this.#joinsVerbs(i + 1)
			)
				continue;
			else break;
		}
		if (joined && !passive) {
			// The verbs before turned out to have no auxiliary in common with it.
			i = cue - 1;
			while (i >= this.#first && pos[i] === Pos.ADV) i--;
		}
		return { from: i + 1, passive, perfect, negated, unreal };
	}

	/** "Captured and shot", "captured, tortured and shot": a comma or "and" right behind a participle. */
	#joinsVerbs(i: number): boolean {
		const { lower, pos } = this.#tokens;
		if (!/^(?:and|,|or)$/.test(lower[i])) return pos[i] === Pos.ADV;
		const before = lower[i - 1] ?? '';
		if (before === ',') return this.#joinsVerbs(i - 1);
		return (
			pos[i - 1] === Pos.VERB && (/(?:ed|en)$/.test(before) || /^(?:shot|held|found|hit|beat)$/.test(before))
		);
	}

	#isEither(cue: Cue): boolean {
		const { lower } = this.#tokens;
		for (const [joint, other] of [
			[cue.to, cue.to + 1],
			[cue.from - 1, cue.from - 2]
		]) {
			if (lower[joint] !== 'or' && lower[joint] !== 'and') continue;
			if (other < this.#first || other >= this.#last) continue;
			const kind = cueOf(lower[other])?.kind;
			if (
				kind &&
				kind !== cue.kind &&
				(kind === 'killed' || kind === 'injured') &&
				(cue.kind === 'killed' || cue.kind === 'injured')
			) {
				// "Two killed and wounded three" joins two verbs that each have people of their own.
				const behind = Math.max(cue.to, other + 1);
				const own = this.#objectOf(cue.to) >= 0 && joint < cue.from;
				if (lower[joint] === 'and' && own && this.#objectOf(behind) !== this.#objectOf(cue.to)) continue;
				return true;
			}
		}
		return false;
	}

	#groupWithState(token: number): number {
		return this.#groups.findIndex((group) => group.state === token && group.count !== null);
	}

	#groupEndingAt(token: number): number {
		return this.#groups.findIndex((group) => group.to === token);
	}

	/** The group that begins right behind a verb, adverbs and "himself and" passed over. */
	#objectOf(from: number): number {
		const { lower, pos } = this.#tokens;
		let i = from;
		if (/^(?:himself|herself|themselves|itself)$/.test(lower[i] ?? '')) {
			if (lower[i + 1] !== 'and') return -1;
			i += 2;
		}
		const object = this.#groups.findIndex((group) => group.from === i);
		if (object >= 0) return object;
		while (i < this.#last && pos[i] === Pos.ADV && i < from + 2) i++;
		return i === from ? -1 : this.#groups.findIndex((group) => group.from === i);
	}

	#hasObject(i: number): boolean {
		if (i >= this.#last) return false;
		const tag = this.#tokens.pos[i];
		if (/^(?:yesterday|today|tonight|last|this|that|mon|tue|wed|thu|fri|sat|sun)/.test(this.#tokens.lower[i]))
			return false;
		return tag === Pos.DET || tag === Pos.PRON || tag === Pos.PROPN || tag === Pos.NOUN || tag === Pos.ADJ;
	}

	#onlyModifiers(from: number, to: number): boolean {
		const { pos, lower } = this.#tokens;
		for (let i = from; i < to; i++)
			if (pos[i] !== Pos.ADJ && pos[i] !== Pos.NOUN && lower[i] !== 'more' && pos[i] !== Pos.ADV)
				return false;
		return to - from <= 3;
	}

	// From a group to a figure

	/** The subject of a verb whose auxiliaries begin at a token: past apposition, parentheses, "who" and "in …". */
	#reportSubject(verb: number, cue: Cue): void {
		const { lower, pos } = this.#tokens;
		let k = this.#groups.length - 1;
		while (k >= 0 && this.#groups[k].to > verb) k--;
		if (k < 0) return;
		const nearest = this.#groups[k];
		let end = verb;
		if (/^(?:who|whom|that|which)$/.test(lower[end - 1] ?? '')) end--;
		if (end - nearest.to > REACH) return;
		// Between subject and verb there is no other verb, unless it belongs to a clause of its own.
		for (let i = nearest.to; i < end; i++) {
			if (pos[i] === Pos.AUX || lower[i] === ';' || lower[i] === ':') return;
			if (pos[i] === Pos.VERB && !/(?:ing|ed)$/.test(lower[i])) return;
			if (pos[i] === Pos.SCONJ) return;
			// A subject that is no people ("the bridge in") stands nearer.
			if ((pos[i] === Pos.NOUN || pos[i] === Pos.PRON) && i === end - 1 && nearest.to === i) return;
		}
		const start = this.#chainStart(k);
		if (start >= 0) this.#report(start, k, cue);
	}

	#reportObjects(first: number, cue: Cue): void {
		const { lower, pos } = this.#tokens;
		let last = first;
		while (last + 1 < this.#groups.length) {
			const relation = this.#relation(last);
			if (relation === 'break' || relation === 'inside') break;
			const next = this.#groups[last + 1];
			// "Killed two rebels and three soldiers were wounded": a new subject.
			let after = next.to;
			while (after < this.#last && pos[after] === Pos.ADV) after++;
			if (relation === 'joined' && after < this.#last) {
				if (pos[after] === Pos.AUX || BE.has(lower[after]) || HAVE.has(lower[after])) break;
				if ((pos[after] === Pos.VERB || cueOf(lower[after])) && !/ing$/.test(lower[after])) break;
				if (cueOf(lower[after])?.form === 'past' || cueOf(lower[after])?.form === 'state') break;
			}
			last++;
		}
		this.#report(first, last, cue);
	}

	/** Goes back over what is joined to a group to where the list begins. */
	#chainStart(k: number): number {
		const { lower, pos } = this.#tokens;
		let first = k;
		while (first > 0) {
			const relation = this.#relation(first - 1);
			if (relation === 'break') break;
			if (relation === 'joined') {
				const before = this.#groups[first - 1].from - 1;
				// What another verb or a preposition has for itself is no part of this subject.
				if (before >= this.#first) {
					const tag = pos[before];
					const governed =
						(tag === Pos.VERB && !SPEECH.has(lower[before])) ||
						(tag === Pos.ADP && !/^(?:that|as)$/.test(lower[before]));
					const inner = first - 2 >= 0 ? this.#relation(first - 2) : 'break';
					if (governed && inner !== 'inside' && inner !== 'share') break;
				}
			}
			first--;
		}
		return first;
	}

	/** How group `k + 1` stands to group `k`. */
	#relation(k: number): 'joined' | 'share' | 'inside' | 'break' {
		const { lower, pos } = this.#tokens;
		const left = this.#groups[k];
		const right = this.#groups[k + 1];
		if (isNobody(left) || isNobody(right)) return 'break';
		const gap = right.from - left.to;
		if (gap <= 0 || gap > 6) return 'break';
		let joined = false;
		let including = false;
		let preposition = false;
		let comma = false;
		for (let i = left.to; i < right.from; i++) {
			const word = lower[i];
			if (word === 'and' || word === '&' || word === 'plus' || word === 'or') joined = true;
			else if (word === ',' || word === '(' || word === '--' || word === '—' || word === '–') comma = true;
			else if (word === 'including' || word === 'among' || word === 'included') including = true;
			else if (/^(?:as|well|along|together|with|them|also)$/.test(word))
				joined ||= word === 'well' || word === 'with';
			else if (pos[i] === Pos.ADP) preposition = true;
			else if (
				pos[i] === Pos.VERB ||
				pos[i] === Pos.AUX ||
				pos[i] === Pos.SCONJ ||
				word === ';' ||
				word === ':'
			)
				return 'break';
			else if (
				word === ')' ||
				pos[i] === Pos.ADJ ||
				pos[i] === Pos.ADV ||
				pos[i] === Pos.DET ||
				pos[i] === Pos.NOUN
			) {
				if (!including && gap > 4) return 'break';
			} else return 'break';
		}
		if (including || this.#isAmongThem(right)) return 'share';
		if (right.share && comma) return 'share';
		if (right.share && joined && this.#groups[k].share) return 'share';
		if (joined) return k > 0 && this.#relation(k - 1) === 'share' && !comma ? 'share' : 'joined';
		if (comma && !preposition) return 'joined';
		return preposition ? 'inside' : 'break';
	}

	/** "Nine children among them". */
	#isAmongThem(group: Group): boolean {
		const { lower } = this.#tokens;
		return lower[group.to] === 'among' && /^(?:them|the)$/.test(lower[group.to + 1] ?? '');
	}

	#report(first: number, last: number, cue: Cue): void {
		const figure = this.#add(first, last, cue);
		if (!figure) return;
		const { from, to, ...count } = figure;
		this.#push(from, to, cue, count, false);
	}

	/** Adds up a list of groups, leaving apart what is only a share or another name of those before it. */
	#add(first: number, last: number, cue: Cue) {
		const parts: Group[] = [];
		const shares: Group[] = [];
		for (let k = first; k <= last; k++) {
			const relation = k === first ? 'joined' : this.#relation(k - 1);
			if (relation === 'inside') continue;
			if (relation === 'share' || (this.#groups[k].share && this.#groups[k].of === null && parts.length > 0))
				shares.push(this.#groups[k]);
			else parts.push(this.#groups[k]);
		}
		if (parts.length === 0) return null;
		const renamed = this.#withoutApposition(parts);
		shares.push(...renamed.spelledOut);
		const told = renamed.parts;
		const known = told.filter((group) => group.count !== null);
		if (known.length === 0) return null;
		const plain = told.every(
			(group) => group.people || group.kind === 'bare' || group.kind === 'counted' || group.kind === 'named'
		);
		if (!plain) return null;
		if (cue.strict && !told.every((group) => group.people || group.kind === 'bare')) return null;
		if (cue.kind === 'injured' && told.length === 1 && told[0].kind === 'named' && !told[0].people)
			return null;
		const low = known.reduce((sum, group) => sum + group.count!.low, 0);
		const high =
			known.length < told.length
				? null
				: known.reduce<number | null>(
						(sum, group) => (sum === null || group.count!.high === null ? null : sum + group.count!.high),
						0
					);
		return {
			from: told[0].from,
			to: told.at(-1)!.to,
			low,
			high,
			approximate: known.some((group) => group.count!.approximate),
			of: this.#ofList(told),
			including: shares
				.filter((group) => group.count !== null && group.of !== null && group.people)
				.map((group) => ({
					low: group.count!.low,
					of: this.#ofText(group)!,
					quote: quoteOf(this.#doc.article, this.#spanOf(group.from, group.to))
				}))
		};
	}

	/** "Two priests, A and B" are two; "the mayor, A, and his wife" are two as well. */
	#withoutApposition(parts: readonly Group[]): { parts: Group[]; spelledOut: Group[] } {
		const [head, ...rest] = parts;
		const sum = rest.reduce((all, group) => all + (group.count?.low ?? 0), 0);
		const spelledOut =
			rest.length > 0 &&
			head.kind === 'counted' &&
			head.count!.low > 1 &&
			head.count!.low === sum &&
			// "Three soldiers, two civilians and a child died" is a list of six, though two and one are three.
			(rest.every((group) => group.kind === 'named') ||
				(head.of !== null && ANYBODY.has(this.#tokens.lower[head.of[1] - 1])) ||
				/^[,)–—]|--$/.test(this.#tokens.lower[rest.at(-1)!.to] ?? ''));
		if (spelledOut) {
			return { parts: [head], spelledOut: rest.filter((group) => group.kind !== 'named') };
		}
		const told: Group[] = [];
		const { lower } = this.#tokens;
		for (const group of parts) {
			const before = told.at(-1);
			const onlyComma = before && group.from - before.to === 1 && lower[before.to] === ',';
			const closed = lower[group.to] === ',' || group === parts.at(-1);
			const renames =
				onlyComma &&
				((before.kind === 'one' && group.kind === 'named') ||
					(before.kind === 'named' && group.kind === 'one' && closed));
			if (!renames) told.push(group);
		}
		return { parts: told, spelledOut: [] };
	}

	#ofText(group: Group | null): string | null {
		if (!group?.of) return null;
		const text = this.#textOf(group.of[0], group.of[1]);
		return /^(?:others?|lives|bodies|corpses)$/i.test(text) ? null : text;
	}

	#ofList(groups: readonly Group[]): string | null {
		if (groups.length === 1) return this.#ofText(groups[0]);
		const first = groups.find((group) => group.of)?.of;
		const last = groups.at(-1)!;
		return first ? this.#textOf(first[0], last.to) : null;
	}

	#textOf(from: number, to: number): string {
		return this.#doc.text.slice(this.#tokens.start[from], this.#tokens.end[to - 1]);
	}

	#spanOf(from: number, to: number): Span {
		return { start: this.#tokens.start[from], end: this.#tokens.end[to - 1] };
	}

	#push(
		from: number,
		to: number,
		cue: Cue,
		count: Omit<Count, 'claimedBy'> & { next?: number },
		update: boolean
	): void {
		const key = `${cue.kind} ${from}`;
		if (this.#taken.has(key) || count.low < 1) return;
		this.#taken.add(key);
		const { low, high, approximate, of, including } = count;
		this.#claimant ??= findClaimant(this.#tokens, this.#sentence, this.#doc.text);
		this.#isCumulative ??= addsUp(this.#tokens, this.#first, this.#last);
		this.#found.push({
			span: this.#spanOf(from, to),
			cue: this.#spanOf(cue.from, cue.to),
			kind: cue.kind,
			count: { low, high, approximate, of, claimedBy: this.#claimant, including },
			update,
			cumulative: this.#isCumulative
		});
	}
}

/** What is no people and only parts those around it. */
function isNobody(group: Group): boolean {
	return group.kind === 'many' && !group.people;
}

const WARS =
	/^(?:war|conflict|insurgency|civil|violence|uprising|intifada|rebellion|campaign|crisis|epidemic|pandemic|years)$/;

/** Whether a sentence counts over months or years: "since 2022", "in the past decade", "so far this year". */
function addsUp(tokens: Tokens, first: number, last: number): boolean {
	const { lower } = tokens;
	for (let i = first; i < last; i++) {
		const word = lower[i];
		if (word === 'since' && i + 1 < last) {
			for (let k = i + 1; k < Math.min(last, i + 7); k++)
				if (
					/^(?:19|20)\d\d$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|then|began|start|started|beginning|outbreak|independence|coup|invasion)$/.test(
						lower[k]
					) ||
					WARS.test(lower[k])
				)
					return true;
		}
		if (/^(?:past|last|previous|over|in|during|for|recent)$/.test(word)) {
			for (let k = i + 1; k < Math.min(last, i + 5); k++)
				if (/^(?:years|decade|decades|months)$/.test(lower[k])) return true;
		}
		if (word === 'year' && lower[i - 1] === 'this' && (lower[i - 2] === 'far' || lower[i - 2] === 'already'))
			return true;
		if (/^(?:year|decade)s?$/.test(word) && /^(?:-|old|long)$/.test(lower[i + 1] ?? '')) {
			for (let k = i + 1; k < Math.min(last, i + 6); k++) if (WARS.test(lower[k])) return true;
		}
	}
	return false;
}
