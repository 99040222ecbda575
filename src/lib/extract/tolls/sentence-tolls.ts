import { holds, quoteOf, type Count, type Span, type TollKind } from '$lib/model';
import type { Document, Tokens } from '../document';
import { readHedgeBehind } from '../numbers';
import type { Sentence } from '../sentences';
import { Pos } from '../tagger';
import { findClaimant } from './claims';
import { REACH, type Cue } from './cue';
import { cueOf, NEGATIONS } from './cues';
import { addsUpOverTime, isOfOthers } from './cumulative';
import { addUp, spanOf, whoOf, type Figure } from './figure';
import { GroupList } from './group-list';
import { findPartsOfTolls, type PartOfToll } from './parts';
import { findShares } from './shares';
import type { TollMention } from './toll';

/** Characters between a toll and a share of it, at most. */
const LONGEST_GAP = 60;
/** Tokens of a clause with "who" between a subject and its verb, at most. */
const LONGEST_RELATIVE = 40;
/** How many tolls back a share may belong to. */
const FEW = 8;

/** The tolls of one sentence, as its cues take the groups of people that they are about. */
export class SentenceTolls {
	readonly doc: Document;
	readonly tokens: Tokens;
	readonly first: number;
	readonly last: number;
	readonly #sentence: Sentence;
	readonly people: GroupList;
	readonly #found: TollMention[] = [];
	/** What has been told, by kind and place, so that two cues do not tell it twice. */
	readonly #told = new Set<string>();
	#context: { claimedBy: string | null; cumulative: boolean } | null = null;

	constructor(doc: Document, sentence: Sentence) {
		this.doc = doc;
		this.tokens = doc.tokens;
		this.#sentence = sentence;
		this.first = sentence.first;
		this.last = sentence.last;
		this.people = new GroupList(doc.tokens, sentence.first, sentence.last);
	}

	/** All that was told, once some among others are put with those that they are some of. */
	withParts(): TollMention[] {
		const parts = findPartsOfTolls(this.tokens, this.first, this.last, this.people);
		if (this.#found.length > 0) this.#includeShares(new Set(parts.map(({ from }) => from)));
		for (const part of parts) this.#tellPart(part);
		if (this.#found.length > 0) this.includeIn(this.#found);
		return this.#found;
	}

	/** "Nine of them were children": puts those with the last figure told that is larger, here or in the sentence before. */
	includeIn(tolls: TollMention[]): void {
		for (const { from, to, who, low, all } of findShares(this.tokens, this.first, this.last, this.people)) {
			const { start } = spanOf(this.tokens, from, to);
			const at = tolls.findLastIndex(
				({ count, span, kind }) =>
					count.low > low && (all ?? count.low) === count.low && span.end <= start && kind !== 'missing'
			);
			const of = whoOf([who], this.doc);
			if (at < 0 || of === null) continue;
			const { count } = tolls[at];
			if (count.including.some((one) => one.of === of)) continue;
			const quote = quoteOf(this.doc.article, spanOf(this.tokens, from, to));
			tolls[at] = { ...tolls[at], count: { ...count, including: [...count.including, { low, of, quote }] } };
		}
	}

	/**
	 * "Two children were among the dead": part of the figure in the sentence. If there is none, at least so many,
	 * but only where the words show that they are some among others, so that no sum is made of them.
	 */
	#tellPart({ kind, from, to, who, count, cue, whole: all }: PartOfToll): void {
		const said: Cue = { from: cue, to: cue + 1, kind, strict: true };
		const number = all ? spanOf(this.tokens, all.next - 1, all.next) : null;
		const counted = this.#found.some((toll) => toll.kind === kind && number && holds(toll.span, number));
		if (all && !counted) this.push(all.next - 1, all.next, said, { ...all, of: null, including: [] }, false);
		const of = who && whoOf([who], this.doc);
		const span = spanOf(this.tokens, from, to);
		// "Two of those who died were children": the verb has taken them for all.
		const taken = this.#found.findIndex((toll) => toll.kind === kind && toll.span.start === span.start);
		if (taken >= 0) {
			this.#found.splice(taken, 1);
			this.#told.delete(`${kind} ${from}`);
		}
		const whole = this.#found.findIndex(
			(toll) => toll.kind === kind && toll.count.low > count.low && (!number || holds(toll.span, number))
		);
		if (whole >= 0) {
			const toll = this.#found[whole];
			if (of === null || toll.count.including.some(({ quote }) => quote.span.start === span.start)) return;
			const including = [
				...toll.count.including,
				{ low: count.low, of, quote: quoteOf(this.doc.article, span) }
			];
			this.#found[whole] = { ...toll, count: { ...toll.count, including } };
			return;
		}
		const told = { ...count, high: null, of, including: [] };
		if (who) this.push(from, to, said, told, false, true);
	}

	/** "Another woman", "five more", "were also killed", "was killed too", "along with two guards". */
	#isFurther(from: number, to: number, cue: Cue): boolean {
		const { lower } = this.tokens;
		if (lower[from - 1] === 'with' && /^(?:along|together)$/.test(lower[from - 2])) return true;
		for (let i = from; i < Math.min(to, from + 4); i++)
			if (/^(?:another|more|additional|further)$/.test(lower[i]) && lower[i + 1] !== 'than') return true;
		// "Also injured was a clerk" may be one of those whom the report began with.
		if (lower[this.first] === 'also' && cue.to < from) return false;
		for (let i = Math.max(this.first, cue.from - 3); i < cue.from; i++) if (lower[i] === 'also') return true;
		return /^(?:too|also)$/.test(lower[cue.to] ?? '');
	}

	/**
	 * The subject of a verb that begins at a token: past apposition, parentheses, "who …" and "in …".
	 *
	 * @param part Those told of may be some among others.
	 */
	reportSubject(verb: number, cue: Cue, part = false): void {
		const { lower, pos } = this.tokens;
		// "She was taken home after being hurt": the subject is that of the verb before.
		const gerund = lower[verb] === 'being' && lower[verb - 1] === 'after';
		const end = gerund ? verb - 1 : this.#clauseStart(verb);
		const nearest = this.people.subjectBefore(end);
		if (nearest < 0) return;
		const subject = this.people.groups[nearest];
		if (end - subject.to > REACH || this.#isNobody(subject.from, end)) return;
		// Between subject and verb there is no other verb and no new clause.
		const who = /^(?:who|that)$/.test(lower[subject.to] ?? '') && subject.kind === 'one';
		if (gerund && (!subject.count || !subject.people)) return;
		for (let i = who || gerund ? end : subject.to; i < end; i++) {
			if (pos[i] === Pos.AUX || lower[i] === ';' || lower[i] === ':') return;
			if (pos[i] === Pos.SCONJ && lower[i] !== 'since') return;
			if (pos[i] === Pos.VERB && !/(?:ing|ed)$/.test(lower[i])) return;
		}
		// "Six of whom were wounded" is told of the six.
		const alone = subject.share && subject.of === null && subject.to === end;
		this.report(alone ? nearest : this.people.listStart(nearest), nearest, cue, part);
		this.#reportCompany(cue);
	}

	/** "Nobody was hurt", "none of the four priests and the refugees was hurt": the subject is no one. */
	#isNobody(subject: number, end: number): boolean {
		const { lower } = this.tokens;
		const before = lower[end - 1] ?? '';
		if (/^(?:nobody|none)$/.test(before) || (before === 'one' && lower[end - 2] === 'no')) return true;
		for (let i = subject; i >= Math.max(this.first, subject - REACH); i--) {
			if (/^(?:none|neither)$/.test(lower[i])) return lower[i + 1] === 'of' || lower[i] === 'neither';
			if (/^[,;:]$/.test(lower[i])) return false;
		}
		return false;
	}

	/** "The minister was killed near his home, along with two of his guards": the guards too. */
	#reportCompany(cue: Cue): void {
		const { lower } = this.tokens;
		for (let i = cue.to; i < Math.min(this.last - 2, cue.to + REACH); i++) {
			if (cueOf(lower[i]) || /^(?:[;:]|and|but|when|after|before|while|who|which)$/.test(lower[i])) return;
			if (lower[i + 1] !== 'with' || !/^(?:along|together)$/.test(lower[i])) continue;
			const group = this.people.startingAt(i + 2);
			if (group >= 0 && this.people.groups[group].people) this.reportObjects(group, { ...cue, strict: true });
			return;
		}
	}

	/** Where what stands before a verb ends, once "who" and a clause between commas ("…, who is …,") are passed over. */
	#clauseStart(verb: number): number {
		const { lower } = this.tokens;
		const RELATIVE = /^(?:who|whom|whose|which|that)$/;
		// "Her sons, one of whom was hurt": the one is told of.
		if (lower[verb - 1] === 'whom' && lower[verb - 2] === 'of') return verb;
		if (RELATIVE.test(lower[verb - 1] ?? '')) return lower[verb - 2] === ',' ? verb - 2 : verb - 1;
		if (lower[verb - 1] !== ',') return verb;
		let quoted = 0;
		for (let i = verb - 2; i > Math.max(this.first, verb - LONGEST_RELATIVE); i--) {
			if (RELATIVE.test(lower[i]) && lower[i - 1] === ',' && quoted % 2 === 0)
				return this.#beginsAnew(i, verb) ? verb : i - 1;
			// "About 20 people, of whom nine were children, died"
			if (lower[i] === 'whom' && lower[i - 1] === 'of' && lower[i - 2] === ',') return i - 2;
			if (lower[i] === '"') quoted++;
			if (lower[i] === ';') break;
		}
		return verb;
	}

	/** "In the town, which is small, about 20 people, two of them children, …": the aside is over, and people are told of. */
	#beginsAnew(relative: number, verb: number): boolean {
		const { lower, pos } = this.tokens;
		return this.people.groups.some(({ from, to, count, people, share }) => {
			if (from <= relative || to >= verb || !count || !people || share || lower[from - 1] !== ',')
				return false;
			for (let t = relative; t < from; t++)
				if (pos[t] === Pos.VERB || pos[t] === Pos.AUX) return lower[to] === ',';
			return false;
		});
	}

	/**
	 * Tells the list that begins with a group, as far as one verb has it for its objects.
	 *
	 * @param noun A noun has it ("the murders of …"), so that a verb behind the list is the noun's.
	 */
	reportObjects(first: number, cue: Cue, noun = false): void {
		this.report(first, this.people.objectsEnd(first, noun), cue);
	}

	/** Tells a list of groups, added up. */
	report(first: number, last: number, cue: Cue, part = false): void {
		// "Not a single person was killed".
		if (NEGATIONS.has(this.tokens.lower[this.people.groups[first].from - 1] ?? '')) return;
		const { tokens, text, article } = this.doc;
		const words = { text, tokens, quote: (span: Span) => quoteOf(article, span) };
		const figure = addUp(this.people, first, last, words, cue.strict);
		if (!figure) return;
		// "… were killed, including two children": part of what was told, not more.
		if (this.people.isShare(first) && this.#include(cue.kind, figure)) return;
		this.push(figure.from, figure.to, cue, figure, false, part);
	}

	/** Adds a share to the figure before it; not done if there is none of its kind. */
	#include(kind: TollKind, { low, of, from, to }: Pick<Figure, 'low' | 'of' | 'from' | 'to'>): boolean {
		const { start } = spanOf(this.tokens, from, to);
		let at = this.#found.length - 1;
		const nearest = Math.max(0, at - FEW);
		while (at >= nearest && (this.#found[at].kind !== kind || this.#found[at].span.end > start)) at--;
		if (at < nearest) return false;
		const toll = this.#found[at];
		if (of === null || toll.count.including.some(({ quote }) => quote.span.start === start)) return true;
		const quote = quoteOf(this.doc.article, spanOf(this.tokens, from, to));
		this.#found[at] = {
			...toll,
			count: { ...toll.count, including: [...toll.count.including, { low, of, quote }] }
		};
		return true;
	}

	/** Shares that no cue speaks of itself: "35 people were killed, including two children". */
	#includeShares(told: ReadonlySet<number>): void {
		let at = -1;
		this.people.groups.forEach((group, k) => {
			if (!group.count || !group.people || !group.of || !this.people.isShare(k)) return;
			// "119 were hurt, while the dead included two children": they are none of those hurt.
			if (told.has(group.from)) return;
			const { start } = spanOf(this.tokens, group.from, group.to);
			while (at + 1 < this.#found.length && this.#found[at + 1].cue.start < start) at++;
			const toll = this.#found[at];
			if (toll && start - Math.max(toll.cue.end, toll.span.end) < LONGEST_GAP)
				this.#include(toll.kind, {
					low: group.count.low,
					of: whoOf([group], this.doc),
					from: group.from,
					to: group.to
				});
		});
	}

	/** Tells a figure, unless it has been told. */
	push(
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
			claimedBy: findClaimant(this.tokens, this.#sentence, this.doc.text),
			cumulative: addsUpOverTime(this.tokens, this.first, this.last)
		};
		const { low, of, including } = count;
		const hedge =
			readHedgeBehind(this.tokens, to) ?? (cue.to > to ? readHedgeBehind(this.tokens, cue.to) : null);
		const high = hedge?.kind === 'least' ? null : count.high;
		const approximate = count.approximate || hedge?.kind === 'about';
		const { claimedBy, cumulative } = this.#context;
		this.#found.push({
			span: spanOf(this.tokens, from, hedge?.next ?? to),
			cue: spanOf(this.tokens, cue.from, cue.to),
			kind: cue.kind,
			count: { low, high, approximate, of, claimedBy, including },
			update,
			further: this.#isFurther(from, to, cue),
			part,
			// Nobody is killed twice: one person adds nothing up.
			cumulative: (cumulative || isOfOthers(this.tokens, cue.to, this.last)) && high !== 1
		});
	}
}
