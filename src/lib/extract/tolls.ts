import { quoteOf, type Count, type Span, type TollKind } from '$lib/model';
import type { Document, Tokens } from './document';
import { readQuantity } from './numbers';
import type { Sentence } from './sentences';
import { Pos } from './tagger';
import { findClaimant } from './tolls/claims';
import { BE, cueOf, FATAL_VERBS, mayTellToll, NEGATIONS, UNREAL } from './tolls/cues';
import { addsUpOverTime } from './tolls/cumulative';
import { addUp, spanOf, whoOf, type Figure } from './tolls/figure';
import { GroupList } from './tolls/group-list';
import { findPartsOfTolls, type PartOfToll } from './tolls/parts';
import { readVerbBefore } from './tolls/verb';

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
	/** The figure goes beyond one told before: "two guards were also killed", "another woman died". */
	readonly further: boolean;
	/** Some among others whose number the sentence does not give: "three soldiers were among the dead". */
	readonly part: boolean;
	/** The figure adds up a war, a year or a campaign rather than one event: "has killed 10,000 since 2022". */
	readonly cumulative: boolean;
}

/**
 * Finds the killed, injured, missing and detained that a text counts. A figure needs words that say what befell
 * whom; what is denied, feared for the future or merely possible gives none, and neither does "nobody".
 *
 * "A woman was killed" counts one, a person named counts one, and what is joined by "and" under one verb is added
 * up ("three soldiers and a child died" is 4) unless it spells out the number before it ("two priests, A and B").
 * Those taken by anybody but an authority are `missing`. "Killed or wounded" says how many of neither.
 */
export function readTolls(doc: Document): TollMention[] {
	const { lower } = doc.tokens;
	return doc.sentences.flatMap((sentence) => {
		// Most sentences tell of no toll and cost one look a word.
		for (let i = sentence.first; i < sentence.last; i++)
			if (mayTellToll(lower[i])) return new TollReader(doc, sentence).read();
		return [];
	});
}

interface Cue {
	/** Its tokens, half-open. */
	readonly from: number;
	readonly to: number;
	readonly kind: TollKind;
	/** The words have other uses, so only what is plainly people counts. */
	readonly strict: boolean;
}

/** How far the people may stand from the verb that they are the subject of, in tokens. */
const REACH = 24;
/** Characters between a toll and a share of it, at most. */
const LONGEST_GAP = 60;
/** How many tolls back a share may belong to. */
const FEW = 8;
const RAISING = /^(?:bringing|raising|taking|pushing|brought|raised|pushed|lifting)$/;
const RISING =
	/^(?:rose|risen|rising|climbed|climbs|rises|increased|grew|grown|raised|jumped|soared|revised|up|now)$/;
const BEYOND = /^(?:passed|surpassed|topped|exceeded|exceeding|exceeds|above|past)$/;
const AMOUNTS =
	/^(?:to|at|of|reached|hit|is|was|reaching|stands|:|passed|surpassed|topped|exceeded|exceeds|above|past)$/;
const RECOVERED =
	/^(?:found|recovered|retrieved|discovered|pulled|find|finding|recovering|identified|unearthed|exhumed|buried)$/;

/** Reads the tolls of one sentence: each cue takes the groups of people that it is about. */
class TollReader {
	readonly #doc: Document;
	readonly #tokens: Tokens;
	readonly #first: number;
	readonly #last: number;
	readonly #sentence: Sentence;
	readonly #people: GroupList;
	readonly #found: TollMention[] = [];
	/** What has been told, by kind and place, so that two cues do not tell it twice. */
	readonly #told = new Set<string>();
	#context: { claimedBy: string | null; cumulative: boolean } | null = null;

	constructor(doc: Document, sentence: Sentence) {
		this.#doc = doc;
		this.#tokens = doc.tokens;
		this.#sentence = sentence;
		this.#first = sentence.first;
		this.#last = sentence.last;
		this.#people = new GroupList(doc.tokens, sentence.first, sentence.last);
	}

	read(): TollMention[] {
		for (let i = this.#first; i < this.#last; i++) this.#readAt(i);
		if (this.#found.length > 0) this.#includeShares();
		for (const part of findPartsOfTolls(this.#tokens, this.#first, this.#last, this.#people))
			this.#tellPart(part);
		return this.#found;
	}

	/**
	 * "Two children were among the dead": part of the figure in the sentence. If there is none, at least so many,
	 * but only where the words show that they are some among others, so that no sum is made of them.
	 */
	#tellPart({ kind, from, to, who, count, cue, whole: all }: PartOfToll): void {
		const said: Cue = { from: cue, to: cue + 1, kind, strict: true };
		if (all) this.#push(all.next - 1, all.next, said, { ...all, of: null, including: [] }, false);
		const of = whoOf([who], this.#doc);
		const span = spanOf(this.#tokens, from, to);
		const whole = this.#found.findIndex((toll) => toll.kind === kind && toll.count.low > count.low);
		if (whole >= 0) {
			const toll = this.#found[whole];
			if (of === null || toll.count.including.some(({ quote }) => quote.span.start === span.start)) return;
			const including = [
				...toll.count.including,
				{ low: count.low, of, quote: quoteOf(this.#doc.article, span) }
			];
			this.#found[whole] = { ...toll, count: { ...toll.count, including } };
			return;
		}
		const told = { ...count, high: null, of, including: [] };
		this.#push(from, to, said, told, false, true);
	}

	#readAt(i: number): void {
		const { lower } = this.#tokens;
		switch (lower[i]) {
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
			case 'passed':
				if (lower[i + 1] === 'away')
					this.#readIntransitive({ from: i, to: i + 2, kind: 'killed', strict: true });
				return;
			case 'death':
				if (lower[i - 1] === 'to') return this.#readToDeath(i);
				break;
			case 'dead':
				if (FATAL_VERBS.has(lower[i - 1]))
					return this.#readPast({ from: i - 1, to: i + 1, kind: 'killed', strict: false });
		}
		const cue = cueOf(lower[i]);
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

	#readPast(cue: Cue): void {
		const { lower } = this.#tokens;
		if (this.#isEither(cue)) return;
		const inside = this.#people.withState(cue.from);
		if (inside >= 0) return this.#report(inside, inside, cue);
		const verb = this.#verbBefore(cue.from);
		if (verb.unreal || verb.negated) return;
		const fatal = /^(?:fatally|mortally)$/.test(this.#tokens.lower[cue.from - 1]);
		const told = fatal ? { ...cue, kind: 'killed' as const } : cue;
		if (verb.passive) return this.#reportSubject(verb.from, told);
		const object = this.#objectOf(cue.to);
		if (object >= 0) return this.#reportObjects(object, told);
		if (verb.perfect || this.#hasObject(cue.to)) return;
		// "35 people killed in", "two rebels wounded": the participle stands behind whom it is about.
		const left = this.#people.endingAt(verb.from);
		// "Two of the 35 people killed were children" is read as a part of them.
		const ofAll = BE.has(lower[cue.to]) && this.#people.isOfOthers(left);
		if (left >= 0 && !ofAll) this.#report(this.#people.listStart(left), left, told);
	}

	#readGerund(cue: Cue): void {
		const { lower } = this.#tokens;
		const before = lower[cue.from - 1] ?? '';
		if (lower[cue.to] === 'of' || /^(?:the|his|her|their|'s|’s)$/.test(before)) return this.#readNoun(cue);
		if (NEGATIONS.has(before) || this.#isEither(cue)) return;
		// "Prevented them from killing", "accused of planning on killing" is told of nobody.
		if (before === 'from' || before === 'on') return;
		const object = this.#objectOf(cue.to);
		if (object >= 0) this.#reportObjects(object, cue);
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
		if (object >= 0 && this.#people.groups[object].count) this.#reportObjects(object, cue);
	}

	#readIntransitive(cue: Cue): void {
		const verb = this.#verbBefore(cue.from);
		if (!verb.unreal && !verb.negated) this.#reportSubject(verb.from, cue);
	}

	/** "The murder of six priests", "12 deaths", "Castillo's murder". */
	#readNoun(cue: Cue): void {
		const { lower } = this.#tokens;
		const before = lower[cue.from - 1] ?? '';
		if (NEGATIONS.has(before) || /^(?:attempted|possible|alleged)$/.test(before)) return;
		if (/^(?:attempt|plot|threat|plan|order|conspiracy)$/.test(lower[cue.from - 2] ?? '')) return;
		const of = this.#ofBehind(cue.to);
		if (of >= 0) {
			const object = this.#people.startingAt(of + 1);
			const murder = /^(?:murder|assassination|slaying|killing|kidnapping|abduction|kidnaping)$/.test(
				lower[cue.from]
			);
			if (object >= 0 && this.#people.groups[object].count)
				this.#reportObjects(object, { ...cue, strict: !murder });
			return;
		}
		if (cue.kind === 'injured' && this.#readSuffered(cue)) return;
		if (/s$/.test(lower[cue.from]) && this.#readNumberBefore(cue)) return;
		if (!/^(?:'s|’s|'|’)$/.test(before) || cue.kind === 'injured') return;
		const owner = this.#people.endingAt(cue.from - 1);
		if (owner >= 0 && /^(?:named|one)$/.test(this.#people.groups[owner].kind))
			this.#report(owner, owner, { ...cue, strict: false });
	}

	/** "The murder of", "the killing last month of": the "of", or -1. */
	#ofBehind(from: number): number {
		const { lower } = this.#tokens;
		for (let i = from; i < Math.min(this.#last, from + 4); i++) {
			if (lower[i] === 'of') return i;
			if (/^[,.;:]$/.test(lower[i])) break;
		}
		return -1;
	}

	/** "Three people suffered burns", "she received minor injuries". */
	#readSuffered(cue: Cue): boolean {
		const { lower } = this.#tokens;
		for (let verb = cue.from - 1; verb >= Math.max(this.#first, cue.from - 5); verb--) {
			if (!/^(?:suffered|sustained|received|suffering|sustaining)$/.test(lower[verb])) continue;
			const before = this.#verbBefore(verb);
			if (!before.negated && !before.unreal) this.#reportSubject(before.from, { ...cue, from: verb });
			return true;
		}
		return false;
	}

	#readNumberBefore(cue: Cue): boolean {
		for (let from = Math.max(this.#first, cue.from - 8); from < cue.from; from++) {
			const number = readQuantity(this.#tokens, from);
			if (!number || number.next > cue.from) continue;
			if (this.#onlyModifiers(number.next, cue.from)) {
				this.#push(from, cue.from, cue, { ...number, of: null, including: [] }, false);
				return true;
			}
			from = number.next - 1;
		}
		return false;
	}

	#readState(cue: Cue): void {
		const { lower } = this.#tokens;
		const inside = this.#people.withState(cue.from);
		if (inside >= 0) return this.#report(inside, inside, cue);
		if (lower[cue.from - 1] === 'the') return;
		const verb = this.#verbBefore(cue.from);
		if (verb.unreal || verb.negated) return;
		if (verb.passive) return this.#reportSubject(verb.from, cue);
		const left = this.#people.endingAt(verb.from);
		if (left >= 0) return this.#report(this.#people.listStart(left), left, cue);
		for (let i = verb.from; i < cue.from; i++)
			if (/^(?:went|gone|remain|remained|remains)$/.test(lower[i]))
				return this.#reportSubject(verb.from, cue);
	}

	/** "Shot to death", "beat a man to death". */
	#readToDeath(i: number): void {
		const { lower } = this.#tokens;
		for (let verb = i - 2; verb >= Math.max(this.#first, i - REACH); verb--) {
			if (!FATAL_VERBS.has(lower[verb])) continue;
			const cue = { from: verb, to: i + 1, kind: 'killed' as const, strict: false };
			if (verb === i - 2) return this.#readPast(cue);
			const object = this.#people.startingAt(verb + 1);
			if (object >= 0 && this.#people.groups[object].to === i - 1)
				this.#report(object, object, { ...cue, to: verb + 1 });
			return;
		}
	}

	/** "The death toll rose to 35", "bringing the toll to at least 12". */
	#readTollNoun(i: number): void {
		const before = this.#tokens.lower[i - 1] ?? '';
		if (/^(?:injury|casualty|road|bridge|financial|economic)$/.test(before)) return;
		this.#readFigureAfter({ from: before === 'death' ? i - 1 : i, to: i + 1, kind: 'killed', strict: false });
	}

	/** "The number of dead has risen to 35". */
	#readNumberOf(i: number): void {
		const { lower } = this.#tokens;
		if (lower[i + 1] !== 'of') return;
		for (let k = i + 2; k < Math.min(this.#last, i + 8); k++) {
			const kind = cueOf(lower[k])?.kind;
			if (kind) return this.#readFigureAfter({ from: i, to: k + 1, kind, strict: false });
		}
	}

	#readFigureAfter(cue: Cue): void {
		const { lower } = this.#tokens;
		let update = RAISING.test(lower[cue.from - 1] ?? '') || RAISING.test(lower[cue.from - 2] ?? '');
		for (let i = cue.to; i < Math.min(this.#last, cue.to + 16); i++) {
			const word = lower[i];
			if (RISING.test(word)) update = true;
			if (UNREAL.has(word) || NEGATIONS.has(word) || word === ';') return;
			const number = AMOUNTS.test(word) ? readQuantity(this.#tokens, i + 1) : null;
			if (!number) continue;
			const group = this.#people.groups[this.#people.startingAt(i + 1)];
			const people = group?.count && group.people ? group : null;
			const count = {
				low: number.low,
				high: BEYOND.test(word) ? null : number.high,
				approximate: number.approximate,
				of: people ? whoOf([people], this.#doc) : null,
				including: []
			};
			return this.#push(i + 1, people ? people.to : number.next, cue, count, update);
		}
	}

	/** "Claimed the lives of 12 people", "took 35 lives", "40 people lost their lives", "35 lives were lost". */
	#readLives(i: number): void {
		const { lower } = this.#tokens;
		const killed = { kind: 'killed' as const, strict: false };
		if (
			/^(?:his|her|their|its)$/.test(lower[i - 1] ?? '') &&
			/^(?:lost|losing|gave)$/.test(lower[i - 2] ?? '')
		) {
			const verb = this.#verbBefore(i - 2);
			if (!verb.unreal && !verb.negated)
				this.#reportSubject(verb.from, { ...killed, from: i - 2, to: i + 1 });
			return;
		}
		const counted = this.#people.endingAt(i + 1);
		for (let verb = i - 1; verb >= Math.max(this.#first, i - 8); verb--) {
			if (!/^(?:claimed|claiming|took|taken|cost|costing|claims|claim|lost|taking)$/.test(lower[verb]))
				continue;
			const before = this.#verbBefore(verb);
			if (before.negated || before.unreal) return;
			if (lower[i - 1] === 'the' && lower[i + 1] === 'of') {
				const object = this.#people.startingAt(i + 2);
				if (object >= 0) this.#reportObjects(object, { ...killed, from: verb, to: i + 1 });
			} else if (counted >= 0) this.#report(counted, counted, { ...killed, from: verb, to: verb + 1 });
			return;
		}
		if (counted >= 0 && BE.has(lower[i + 1]) && lower[i + 2] === 'lost')
			this.#report(counted, counted, { ...killed, from: i + 2, to: i + 3 });
	}

	/** "The bodies of three peasants were found", "recovered 12 bodies". */
	#readBodies(i: number): void {
		const { lower } = this.#tokens;
		let found = false;
		for (let k = Math.max(this.#first, i - 8); k < Math.min(this.#last, i + 20) && !found; k++)
			found = RECOVERED.test(lower[k]);
		if (!found) return;
		const cue = { from: i, to: i + 1, kind: 'killed' as const, strict: true };
		if (lower[i + 1] === 'of') {
			const object = this.#people.startingAt(i + 2);
			if (object >= 0 && this.#people.groups[object].count) return this.#reportObjects(object, cue);
		}
		const counted = this.#people.endingAt(i + 1);
		if (counted >= 0 && this.#people.groups[counted].kind === 'counted') this.#report(counted, counted, cue);
	}

	/** "Took 12 people hostage", "were taken prisoner", "three were taken into custody". */
	#readTaken(i: number): void {
		const { lower } = this.#tokens;
		const custody = lower[i] === 'custody';
		if (custody && lower[i - 1] !== 'into') return;
		const from = custody ? i - 1 : i;
		const kind = lower[i] === 'hostage' || lower[i] === 'captive' ? 'missing' : 'detained';
		for (let verb = from - 1; verb >= Math.max(this.#first, from - REACH); verb--) {
			if (!/^(?:took|taken|take|taking|held|holding)$/.test(lower[verb])) continue;
			const cue: Cue = { from: verb, to: i + 1, kind, strict: false };
			if (verb === from - 1) return this.#readPast(cue);
			const object = this.#people.startingAt(verb + 1);
			if (object >= 0 && this.#people.groups[object].to === from)
				this.#report(object, object, { ...cue, to: verb + 1 });
			return;
		}
	}

	/** "Another woman", "five more", "were also killed", "was killed too". */
	#isFurther(from: number, to: number, cue: Cue): boolean {
		const { lower } = this.#tokens;
		for (let i = from; i < Math.min(to, from + 4); i++)
			if (/^(?:another|more|additional|further)$/.test(lower[i]) && lower[i + 1] !== 'than') return true;
		for (let i = Math.max(this.#first, cue.from - 3); i < cue.from; i++) if (lower[i] === 'also') return true;
		return /^(?:too|also)$/.test(lower[cue.to] ?? '');
	}

	#verbBefore(verb: number) {
		return readVerbBefore(this.#tokens, this.#first, verb);
	}

	/** "Killed or wounded", "killed and wounded" with the same people: it tells of two things and counts neither. */
	#isEither(cue: Cue): boolean {
		if (cue.kind !== 'killed' && cue.kind !== 'injured') return false;
		const { lower } = this.#tokens;
		const other = cue.kind === 'killed' ? 'injured' : 'killed';
		const isOther = (i: number) => i >= this.#first && i < this.#last && cueOf(lower[i])?.kind === other;
		const joins = (i: number) => lower[i] === 'or' || lower[i] === 'and';
		if (joins(cue.to) && isOther(cue.to + 1)) return true;
		return joins(cue.from - 1) && isOther(cue.from - 2);
	}

	/** The group that begins right behind a verb, an adverb or "himself and" passed over. */
	#objectOf(from: number): number {
		const { lower, pos } = this.#tokens;
		let i = from;
		if (/^(?:himself|herself|themselves|itself)$/.test(lower[i] ?? '')) {
			if (lower[i + 1] !== 'and') return -1;
			i += 2;
		}
		const object = this.#people.startingAt(i);
		return object < 0 && i < this.#last && pos[i] === Pos.ADV ? this.#people.startingAt(i + 1) : object;
	}

	/** Whether something other than people, or than when it was, follows a verb as its object. */
	#hasObject(i: number): boolean {
		if (i >= this.#last) return false;
		if (/^(?:yesterday|today|tonight|last|this|that|mon|tue|wed|thu|fri|sat|sun)/.test(this.#tokens.lower[i]))
			return false;
		return OBJECT_TAGS.has(this.#tokens.pos[i]);
	}

	#onlyModifiers(from: number, to: number): boolean {
		const { pos, lower } = this.#tokens;
		for (let i = from; i < to; i++) if (!MODIFIER_TAGS.has(pos[i]) && lower[i] !== 'more') return false;
		return to - from <= 3;
	}

	/** The subject of a verb that begins at a token: past apposition, parentheses, "who …" and "in …". */
	#reportSubject(verb: number, cue: Cue): void {
		const { lower, pos } = this.#tokens;
		const end = this.#clauseStart(verb);
		const nearest = this.#people.subjectBefore(end);
		if (nearest < 0) return;
		const subject = this.#people.groups[nearest];
		if (end - subject.to > REACH) return;
		// Between subject and verb there is no other verb and no new clause.
		const who = /^(?:who|that)$/.test(lower[subject.to] ?? '') && subject.kind === 'one';
		for (let i = who ? end : subject.to; i < end; i++) {
			if (pos[i] === Pos.AUX || lower[i] === ';' || lower[i] === ':') return;
			if (pos[i] === Pos.SCONJ && lower[i] !== 'since') return;
			if (pos[i] === Pos.VERB && !/(?:ing|ed)$/.test(lower[i])) return;
		}
		// "Six of whom were wounded" is told of the six.
		const alone = subject.share && subject.of === null && subject.to === end;
		this.#report(alone ? nearest : this.#people.listStart(nearest), nearest, cue);
	}

	/** Where what stands before a verb ends, once "who" and a clause between commas ("…, who is …,") are passed over. */
	#clauseStart(verb: number): number {
		const { lower } = this.#tokens;
		const RELATIVE = /^(?:who|whom|whose|which|that)$/;
		if (RELATIVE.test(lower[verb - 1] ?? '')) return lower[verb - 2] === ',' ? verb - 2 : verb - 1;
		if (lower[verb - 1] !== ',') return verb;
		for (let i = verb - 2; i > Math.max(this.#first, verb - REACH); i--) {
			if (RELATIVE.test(lower[i]) && lower[i - 1] === ',') return i - 1;
			if (lower[i] === ';' || lower[i] === '"') break;
		}
		return verb;
	}

	#reportObjects(first: number, cue: Cue): void {
		this.#report(first, this.#people.objectsEnd(first), cue);
	}

	#report(first: number, last: number, cue: Cue): void {
		// "Not a single person was killed".
		if (NEGATIONS.has(this.#tokens.lower[this.#people.groups[first].from - 1] ?? '')) return;
		const { tokens, text, article } = this.#doc;
		const words = { text, tokens, quote: (span: Span) => quoteOf(article, span) };
		const figure = addUp(this.#people, first, last, words, cue.strict);
		if (!figure) return;
		// "… were killed, including two children": part of what was told, not more.
		if (this.#people.isShare(first) && this.#include(cue.kind, figure)) return;
		this.#push(figure.from, figure.to, cue, figure, false);
	}

	/** Adds a share to the figure before it; not done if there is none of its kind. */
	#include(kind: TollKind, { low, of, from, to }: Pick<Figure, 'low' | 'of' | 'from' | 'to'>): boolean {
		const { start } = spanOf(this.#tokens, from, to);
		let at = this.#found.length - 1;
		const nearest = Math.max(0, at - FEW);
		while (at >= nearest && (this.#found[at].kind !== kind || this.#found[at].span.end > start)) at--;
		if (at < nearest) return false;
		const toll = this.#found[at];
		if (of === null || toll.count.including.some(({ quote }) => quote.span.start === start)) return true;
		const quote = quoteOf(this.#doc.article, spanOf(this.#tokens, from, to));
		this.#found[at] = {
			...toll,
			count: { ...toll.count, including: [...toll.count.including, { low, of, quote }] }
		};
		return true;
	}

	/** Shares that no cue speaks of itself: "35 people were killed, including two children". */
	#includeShares(): void {
		let at = -1;
		this.#people.groups.forEach((group, k) => {
			if (!group.count || !group.people || !group.of || !this.#people.isShare(k)) return;
			const { start } = spanOf(this.#tokens, group.from, group.to);
			while (at + 1 < this.#found.length && this.#found[at + 1].cue.start < start) at++;
			const toll = this.#found[at];
			if (toll && start - Math.max(toll.cue.end, toll.span.end) < LONGEST_GAP)
				this.#include(toll.kind, {
					low: group.count.low,
					of: whoOf([group], this.#doc),
					from: group.from,
					to: group.to
				});
		});
	}

	#push(
		from: number,
		to: number,
		cue: Cue,
		count: Omit<Count, 'claimedBy'>,
		update: boolean,
		part = false
	): void {
		const key = `${cue.kind} ${from}`;
		if (this.#told.has(key) || count.low < 1) return;
		this.#told.add(key);
		this.#context ??= {
			claimedBy: findClaimant(this.#tokens, this.#sentence, this.#doc.text),
			cumulative: addsUpOverTime(this.#tokens, this.#first, this.#last)
		};
		const { low, high, approximate, of, including } = count;
		const { claimedBy, cumulative } = this.#context;
		this.#found.push({
			span: spanOf(this.#tokens, from, to),
			cue: spanOf(this.#tokens, cue.from, cue.to),
			kind: cue.kind,
			count: { low, high, approximate, of, claimedBy, including },
			update,
			further: this.#isFurther(from, to, cue),
			part,
			// Nobody is killed twice: one person adds nothing up.
			cumulative: cumulative && high !== 1
		});
	}
}

const OBJECT_TAGS = new Set<number>([Pos.DET, Pos.PRON, Pos.PROPN, Pos.NOUN, Pos.ADJ]);
const MODIFIER_TAGS = new Set<number>([Pos.ADJ, Pos.NOUN, Pos.ADV]);
