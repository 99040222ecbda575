import type { EventKind, EventStatus, Span } from '$lib/model';
import type { Clause, Clauses } from '../clauses';
import { isOffice } from '../actors/words';
import type { Document } from '../document';
import { objectAhead } from '../object-ahead';
import { isPersonNoun } from '../people';
import { Pos } from '../tagger';
import { isGerundSubject, isHurt } from '../verb-group';
import { LEXICON, type LexicalEntry, type Sense } from './lexicon';
import { readStatus } from './status';

/** A word, or a few, that tell of an event. */
export interface Trigger {
	/** The token that heads it. */
	readonly token: number;
	/** With its particle or object where they make the meaning: "opened fire", "went off". */
	readonly span: Span;
	readonly lemma: string;
	readonly part: 'verb' | 'noun';
	readonly kind: EventKind;
	readonly status: EventStatus;
	/** Names an event only with a day, a place or a toll of its own. */
	readonly weak: boolean;
	/** Says what came of an event that may be named elsewhere. */
	readonly outcome: boolean;
	/** "the attack", "this meeting": something told already, or about to be. */
	readonly definite: boolean;
	readonly plural: boolean;
	/** "another attack", "a second blast", "separately": not what was told before. */
	readonly another: boolean;
	readonly passive: boolean;
	readonly clause: number;
	readonly sentence: number;
	/** The noun phrase or the verb group, as tokens, half-open. */
	readonly from: number;
	readonly to: number;
}

const words = (text: string) => new Set(text.split(' '));
const DEFINITE = words("the this that these those its his her their 's ’s both");
const ANOTHER = words(
	'another second third fourth fifth other separate further new next previous earlier similar later subsequent different'
);
const NONE = words('no without any neither');
const DAY =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|tonight|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?:st|nd|rd|th)?)$/;
/** How far the words of a verb's doer and object are looked for. */
const REACH = 12;
/** And how far across another clause. */
const FAR = 60;
/** Nouns that make an event of the noun before them rather than a thing: "bomb attack victims" is not one. */
const EVENTFUL = words(
	'attempt attempts wave series spree campaign sunday monday tuesday wednesday thursday friday saturday today yesterday night morning evening afternoon weekend week'
);
/** Verbs whose direct object is part of the naming. */
const JOINED = words(
	'open go take set hold stage launch lose claim blow stand plead catch break throw exchange trade pay call reach strike sign plant carry'
);

/** Finds what tells of events, in text order, leaving out what is denied to have been, or only imagined. */
export function findTriggers(doc: Document, clauses: Clauses): Trigger[] {
	const { tokens } = doc;
	const found: Trigger[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const compound = compoundAt(doc, i);
		const entries = compound ?? LEXICON.get(tokens.lower[i]);
		if (!entries) continue;
		const trigger = compound ? readNoun(doc, clauses, i + 2, compound[0], i) : read(doc, clauses, i, entries);
		if (trigger && !isSetOnFire(tokens, trigger, found.at(-1))) found.push(trigger);
		if (compound) i += 2;
	}
	return found;
}

/** "Fans set the stands on fire": told by the verb already. */
function isSetOnFire({ lower }: Document['tokens'], trigger: Trigger, before: Trigger | undefined): boolean {
	if (trigger.lemma !== 'fire' || lower[trigger.token - 1] !== 'on') return false;
	return before?.lemma === 'set' && before.clause === trigger.clause;
}

/** "cease-fire", "sit-in", "by-election": a hyphen stands alone among the words, and parts them. */
function compoundAt({ tokens }: Document, i: number): readonly LexicalEntry[] | null {
	const { lower, start, end } = tokens;
	if (lower[i + 1] !== '-' || i + 2 >= tokens.length) return null;
	if (start[i + 1] !== end[i] || start[i + 2] !== end[i + 1]) return null;
	const entries = LEXICON.get(`${lower[i]}-${lower[i + 2]}`);
	return entries?.[0].part === 'noun' ? entries : null;
}

function read(doc: Document, clauses: Clauses, i: number, entries: readonly LexicalEntry[]): Trigger | null {
	const clause = clauses.list[clauses.of[i]];
	const verbal = clause.verb?.head === i || isReduced(doc, clauses, i);
	const entry = choose(doc, i, entries, verbal);
	if (!entry) return null;
	return entry.part === 'verb' ? readVerb(doc, clauses, i, entry) : readNoun(doc, clauses, i, entry);
}

/** A participle that the tagger took for an adjective or that heads no group of its own: "two soldiers wounded in". */
function isReduced({ tokens }: Document, clauses: Clauses, i: number): boolean {
	return (
		tokens.pos[i] === Pos.VERB && clauses.list[clauses.of[i]].verb?.head !== i && !isPrenominal(tokens, i)
	);
}

function isPrenominal(tokens: Document['tokens'], i: number): boolean {
	const { pos } = tokens;
	const after = pos[i + 1];
	const before = i > 0 ? pos[i - 1] : Pos.X;
	return (
		(after === Pos.NOUN || after === Pos.PROPN) &&
		(before === Pos.DET || before === Pos.ADJ || before === Pos.NUM || isHurt(tokens, i))
	);
}

function choose(
	doc: Document,
	i: number,
	entries: readonly LexicalEntry[],
	verbal: boolean
): LexicalEntry | null {
	const { pos, lower } = doc.tokens;
	const verb = entries.find(({ part }) => part === 'verb');
	const noun = entries.find(({ part }) => part === 'noun');
	const tag = pos[i];
	// "the killing of", "a shooting in": a noun, whatever the tagger says.
	const determined =
		i > 0 &&
		(pos[i - 1] === Pos.DET || lower[i - 1] === "'s" || lower[i - 1] === '’s' || pos[i - 1] === Pos.ADJ);
	if (noun && determined && (tag !== Pos.VERB || noun.lemma.endsWith('ing')) && tag !== Pos.AUX) return noun;
	// "NATO's backing": no doing of a thing, and no noun that names one.
	const owned = i > 0 && pos[i - 1] === Pos.PART && /^['’]s$/.test(lower[i - 1]) && lower[i].endsWith('ing');
	if (verb && verbal && !owned) return verb;
	if (noun && (tag === Pos.NOUN || tag === Pos.PROPN || tag === Pos.ADJ)) return noun;
	if (noun && noun.lemma.endsWith('ing') && isGerundSubject(doc.tokens, i)) return noun;
	if (noun && !verb && tag !== Pos.VERB) return noun;
	if (!verb || owned || isPrenominal(doc.tokens, i)) return null;
	// Mistagged: "were shot", "soldiers wounded"; only spellings that are no noun.
	if (tag === Pos.NOUN || tag === Pos.PROPN)
		return verb.form === 'past' && lower[i].endsWith('ed') ? verb : null;
	return tag === Pos.VERB ||
		(tag === Pos.ADJ &&
			verb.form === 'past' &&
			/^(?:and|,|was|were|been|others|people)$/.test(lower[i - 1] ?? ''))
		? verb
		: null;
}

function readVerb(doc: Document, clauses: Clauses, i: number, entry: LexicalEntry): Trigger | null {
	const { tokens } = doc;
	const { lower, pos } = tokens;
	const at = clauses.of[i];
	const clause = clauses.list[at];
	const group = clause.verb?.head === i ? clause.verb : null;
	const reduced = group === null || (entry.form !== 'ing' && group.form === 'participle');
	const passive = group?.passive ?? (reduced && entry.form !== 'ing');
	const left = wordsBefore(doc, clauses, i);
	const ahead = objectAhead(doc, clauses, i);
	const right = [
		...(isNamed(doc, i) ? ['#name'] : []),
		...(isToldTo(doc, i) ? ['#to'] : []),
		...(ahead ? lower.slice(ahead.from, ahead.to) : []),
		...wordsAfter(doc, i)
	];
	const by = passive ? agentAfter(doc, i) : [];
	if (passive && lower[i + 1] === 'by' && isName(doc, i + 2)) by.push('#name');
	const sense = entry.senses.find((one) =>
		nextWords(doc, i).some((next) =>
			// "was put under house arrest": behind its particle a passive verb has a noun of its own.
			holds(one, passive ? by : left, !passive ? right : one.next ? [...left, ...right] : left, next)
		)
	);
	if (!sense?.kind) return null;
	const bound =
		WHEREABOUTS.has(entry.lemma) && sense.kind === 'visit'
			? (whereabouts(doc, i) ?? awaitedAt(doc, clause, i))
			: null;
	if (WHEREABOUTS.has(entry.lemma) && sense.kind === 'visit' && !bound) return null;
	if (entry.lemma === 'bring' && !isBroughtTo(doc, i)) return null;
	// "Talks on pensions bring Gil to Lima": they are held there.
	const held = entry.lemma === 'bring' && opensWithTalks(doc, clause);
	// "Talks between Gil and Roca are due in Lima": they take place there, and visit nobody.
	if (bound === 'awaited' && areTalksDue(doc, clause.first, i)) return null;
	let status = readStatus(doc, clauses, at, {
		token: i,
		kind: sense.kind,
		part: 'verb',
		definite: false,
		from: i
	});
	if (!status || nobody(doc, passive ? left : right) || nobody(doc, left)) return null;
	if (bound === 'awaited' || (entry.lemma === 'expect' && passive)) status = 'planned';
	let to = i + 1;
	if (JOINED.has(entry.lemma)) {
		for (let t = i + 1; t < Math.min(i + 4, tokens.length); t++)
			if (sense.next?.has(lower[t]) || sense.object?.has(lower[t])) to = t + 1;
	} else if (sense.next?.has(lower[i + 1] ?? '') && pos[i + 1] !== Pos.DET) to = i + 2;
	return {
		token: i,
		span: { start: tokens.start[i], end: tokens.end[to - 1] },
		lemma: entry.lemma,
		part: 'verb',
		kind: held ? 'meeting' : sense.kind,
		status,
		weak: sense.weak,
		outcome: sense.outcome,
		definite: false,
		plural: false,
		another: hasAnother(doc, clause, i),
		passive,
		clause: at,
		sentence: clause.sentence,
		from: group?.first ?? i,
		to
	};
}

/** Verbs that tell of a stay or a journey only where they name where: "Rutte was in Odesa", "went to Odesa". */
const WHEREABOUTS = words('be go come turn surface stop expect land head');

/** "Talks bring Ana Gil and the envoy Otto Lund to Lima": to where, and not to power or to trial. */
function isBroughtTo({ tokens: { lower, pos } }: Document, verb: number): boolean {
	for (let t = verb + 1; t < verb + LONGEST_GUESTS && !/^[.;:]$/.test(lower[t] ?? '.'); t++)
		if (lower[t] === 'to') return pos[t + 1] === Pos.PROPN;
	return false;
}

/** "Talks on …", "the meeting in …": what a sentence is about. */
function opensWithTalks({ tokens: { lower }, sentences }: Document, { sentence }: Clause): boolean {
	const { first } = sentences[sentence];
	const noun = /^(?:the|new|more|fresh|a)$/.test(lower[first]) ? first + 1 : first;
	return /^(?:talks|negotiations|discussions|consultations|meetings?|summit)$/.test(lower[noun] ?? '');
}

/** How many words may name those who are brought. */
const LONGEST_GUESTS = 18;

/** "In Lima Ana Gil is expected on Friday": the place stands first. */
function awaitedAt({ tokens: { lower, pos } }: Document, { first }: Clause, i: number): 'awaited' | null {
	const awaited = /^(?:due|expected|awaited)$/;
	const waits = awaited.test(lower[i]) ? /^(?:is|are)$/.test(lower[i - 1]) : awaited.test(lower[i + 1] ?? '');
	return waits && lower[first] === 'in' && pos[first + 1] === Pos.PROPN ? 'awaited' : null;
}

/** "Talks between Gil and Roca … are due". */
function areTalksDue({ tokens: { lower } }: Document, from: number, verb: number): boolean {
	for (let t = from; t < verb; t++)
		if (
			/^(?:talks|negotiations|discussions|consultations|meetings?)$/.test(lower[t]) &&
			/^(?:between|with|on|among)$/.test(lower[t + 1])
		)
			return true;
	return false;
}

/** How far behind "came to" the place may be named: "came to see him in Odesa". */
const LONGEST_PURPOSE = 8;

/** Whether a name of a place may follow, and whether who is meant is still on the way: "are due in Paris". */
function whereabouts({ tokens }: Document, i: number): 'there' | 'awaited' | null {
	const { lower, pos } = tokens;
	const awaited = /^(?:due|expected|awaited|bound)$/.test(lower[i + 1] ?? '');
	// "was on his way to Paris"
	const under =
		lower[i + 1] === 'on' && /^(?:his|her|their|the)$/.test(lower[i + 2] ?? '') && lower[i + 3] === 'way';
	const behind = awaited || /^(?:back|up|down|over|out)$/.test(lower[i + 1] ?? '');
	const at = i + (under ? 4 : behind ? 2 : 1);
	// "came to see him in Odesa"
	if (lower[at] === 'to' && pos[at + 1] === Pos.VERB && /^c[ao]m/.test(lower[i]))
		for (let t = at + 2; t < at + LONGEST_PURPOSE && pos[t] !== Pos.PUNCT; t++)
			if (lower[t] === 'in' && pos[t + 1] === Pos.PROPN) return 'there';
	if (lower[at] === 'there' && /^(?:was|were|is|are|be|been|went|arrived)$/.test(lower[i]))
		return awaited ? 'awaited' : 'there';
	const inTown =
		/^(?:the|that)$/.test(lower[at + 1] ?? '') &&
		/^(?:city|town|capital|village|port)$/.test(lower[at + 2] ?? '');
	if (!/^(?:in|at|to|for)$/.test(lower[at] ?? '') || (pos[at + 1] !== Pos.PROPN && !inTown)) return null;
	return awaited ? 'awaited' : 'there';
}

/** @param first Where the word begins, which is before its head in a compound. */
function readNoun(
	doc: Document,
	clauses: Clauses,
	i: number,
	entry: LexicalEntry,
	first = i
): Trigger | null {
	const { tokens } = doc;
	const { lower } = tokens;
	if (isModifier(doc, i) || isOfGunnery(doc, i)) return null;
	const at = clauses.of[i];
	const clause = clauses.list[at];
	let from = first;
	const modifiers: string[] = [];
	while (from > clause.first && first - from < 8 && isInPhrase(doc, from - 1)) {
		from--;
		modifiers.push(lower[from]);
	}
	const after = [...(isNamed(doc, i) ? ['#name'] : []), ...wordsAfter(doc, i)];
	const sense = entry.senses.find((one) =>
		holds(one, [], [...modifiers, ...after], nextWord(doc, i), modifiers)
	);
	if (!sense?.kind) return null;
	if (modifiers.some((word) => NONE.has(word)) || NONE.has(lower[from - 1] ?? '')) return null;
	// "One of the year's deadliest attacks": what another was like.
	const likened = lower[from - 1] === 'of' && lower[from - 2] === 'one' && entry.form === 'plural';
	// "Aden suffered one of the deadliest strikes in months": that one it was.
	const one = likened && /^(?:suffered|endured|witnessed|saw|survived)$/.test(lower[from - 3] ?? '');
	if (likened && !one && modifiers.some((word) => /^(?:worst|most|\p{L}+est)$/u.test(word))) return null;
	const definite = modifiers.some((word) => DEFINITE.has(word));
	const status = readStatus(doc, clauses, at, { token: i, kind: sense.kind, part: 'noun', definite, from });
	if (!status) return null;
	const plural = !one && entry.form === 'plural' && !/^(?:clash|hearing)$/.test(entry.lemma);
	const bare =
		from === first ||
		!modifiers.some(
			(word) => DEFINITE.has(word) || /^(?:an?|one|two|three|four|five|several|many)$/.test(word)
		);
	return {
		token: i,
		span: { start: tokens.start[first], end: tokens.end[i] },
		lemma: entry.lemma,
		part: 'noun',
		kind: sense.kind,
		status,
		weak: sense.weak || (plural && bare && sense.kind !== 'meeting' && sense.kind !== 'disaster'),
		outcome: sense.outcome,
		definite,
		plural,
		another: modifiers.some((word) => ANOTHER.has(word)) || hasAnother(doc, clause, clause.first),
		passive: false,
		clause: at,
		sentence: clause.sentence,
		from,
		to: i + 1
	};
}

/** "Rate of fire", "in the line of fire": nothing burns. */
function isOfGunnery({ tokens: { lower } }: Document, i: number): boolean {
	return (
		lower[i] === 'fire' &&
		lower[i - 1] === 'of' &&
		/^(?:rates?|volumes?|lines?|fields?|exchanges?|weight|intensity)$/.test(lower[i - 2] ?? '')
	);
}

/** "attack helicopter", "strike force", "peace talks envoy": the noun only says which. */
function isModifier({ tokens }: Document, i: number): boolean {
	const { pos, lower, start, end } = tokens;
	if (lower[i + 1] === '-' && start[i + 1] === end[i]) return true;
	// "The invasion dates from 2022": a verb with the look of a noun.
	if (lower[i + 1] === 'dates' && /^(?:from|back)$/.test(lower[i + 2] ?? '')) return false;
	// "The Fire Department": part of a name.
	if (/^(?:department|brigade|service|station|chief)$/.test(lower[i + 1] ?? '')) return true;
	return pos[i + 1] === Pos.NOUN && !EVENTFUL.has(lower[i + 1]);
}

/** Whether a name follows, at once or behind what says beside whom: "saw Putin", "stood beside Putin". */
function isNamed(doc: Document, i: number): boolean {
	const { lower } = doc.tokens;
	// "Face to face with Roca"
	if (lower[i + 1] === 'to' && lower[i + 2] === lower[i] && lower[i + 3] === 'with')
		return isName(doc, i + 4);
	const beside = /^(?:beside|alongside|with|on|across|opposite)$/.test(lower[i + 1] ?? '');
	return isName(doc, beside ? i + 2 : i + 1);
}

/** "Called on Roca to resign": what for follows as an infinitive. */
function isToldTo({ tokens: { lower, pos } }: Document, i: number): boolean {
	for (let t = i + 1; t < i + REACH && !/^[.;:]$/.test(lower[t] ?? '.'); t++)
		if (lower[t] === 'to' && pos[t + 1] === Pos.VERB) return true;
	return false;
}

/** "Putin receives Witkoff", "received NATO's Mark Rutte on Tuesday": a name, and no thing called by one. */
function isName({ tokens }: Document, from: number): boolean {
	const { pos, lower, word } = tokens;
	let t = pos[from] === Pos.ADJ && /^\p{Lu}/u.test(word[from]) ? from + 1 : from;
	if (isOffice(lower[t] ?? '')) t++;
	// "Russian President Putin": an office within, whatever the tagger calls it.
	const inOffice = () =>
		t > from && isOffice(lower[t] ?? '') && (/^\p{Lu}/u.test(word[t]) || pos[t + 1] === Pos.PROPN);
	while (pos[t] === Pos.PROPN || inOffice() || /^['’]s$/.test(lower[t] ?? '')) t++;
	// "NATO's secretary general, Mark Rutte"
	if (/^['’]s$/.test(lower[t - 1] ?? '')) {
		let name = t;
		while (name - t < 4 && (pos[name] === Pos.NOUN || pos[name] === Pos.ADJ)) name++;
		if (name > t && lower[name] === ',') name++;
		if (name > t && pos[name] === Pos.PROPN) return true;
	}
	// "With Juan Roca last Friday"
	if (t > from && /^(?:last|next|late|early|earlier)$/.test(lower[t] ?? '')) return true;
	return t > from && pos[t] !== Pos.NOUN && pos[t] !== Pos.ADJ && lower[t] !== '-';
}

function isInPhrase({ tokens }: Document, t: number): boolean {
	const { pos, lower } = tokens;
	switch (pos[t]) {
		case Pos.DET:
		case Pos.ADJ:
		case Pos.NOUN:
		case Pos.PROPN:
		case Pos.NUM:
			return true;
		case Pos.PRON:
			return DEFINITE.has(lower[t]);
		case Pos.PART:
			return lower[t] !== 'to';
		case Pos.VERB:
			return /(?:ed|ing)$/.test(lower[t]) && pos[t + 1] !== Pos.DET;
		default:
			// "The third such meeting"
			return lower[t] === '-' || lower[t] === '–' || /^(?:first|second|third|fourth|fifth)$/.test(lower[t]);
	}
}

function wordsBefore({ tokens }: Document, clauses: Clauses, i: number): string[] {
	const at = clauses.of[i];
	let clause = clauses.list[at];
	const group = clause.verb?.head === i ? clause.verb.first : i;
	const near: string[] = [];
	for (let t = group - 1; t >= clause.first && near.length < REACH && t > group - FAR; t--)
		if (clauses.of[t] === at) near.push(tokens.lower[t]);
	// A verb without a doer of its own shares that of the clause it hangs on.
	const own = near.some(
		(word) => /^[\p{L}\d]{3,}$/u.test(word) && !/^(?:and|but|that|who|which|then|also|later)$/.test(word)
	);
	if (!own && clause.parent >= 0) {
		const parent = clause.parent;
		clause = clauses.list[parent];
		const head = clause.verb?.first ?? clause.last;
		for (let t = head - 1; t >= clause.first && near.length < REACH * 2 && t > head - FAR; t--)
			if (clauses.of[t] === parent) near.push(tokens.lower[t]);
	}
	return near;
}

function wordsAfter({ tokens }: Document, i: number): string[] {
	const out: string[] = [];
	for (let t = i + 1; t < tokens.length && out.length < REACH; t++) {
		const word = tokens.lower[t];
		if (
			word === '.' ||
			word === ';' ||
			word === ':' ||
			(word === 'that' && out.length > 0) ||
			(tokens.pos[t] === Pos.VERB && out.length > 1 && !/(?:ed|ing)$/.test(word))
		)
			break;
		// "promised support and recalled": another verb has what follows.
		if (tokens.pos[t] === Pos.CCONJ && tokens.pos[t + 1] === Pos.VERB) break;
		out.push(word);
	}
	return out;
}

function agentAfter(doc: Document, i: number): string[] {
	const after = wordsAfter(doc, i);
	const by = after.findIndex((word) => word === 'by' || word === 'in' || word === 'when');
	return by < 0 ? [] : after.slice(by + 1);
}

/** The word behind a verb or noun, and where a day stands there, the word behind it too: "spoke on April 14 of". */
function nextWords(doc: Document, i: number): string[] {
	const next = nextWord(doc, i);
	const { lower, pos } = doc.tokens;
	let t = i + 1;
	while (/^(?:on|late|early)$/.test(lower[t] ?? '')) t++;
	const first = t;
	while (t < first + 3 && (DAY.test(lower[t] ?? '') || (t > first && pos[t] === Pos.NUM))) t++;
	return t > first && t < doc.tokens.length ? [next, lower[t]] : [next];
}

function nextWord({ tokens }: Document, i: number): string {
	let t = i + 1;
	while (
		t < tokens.length &&
		tokens.pos[t] === Pos.ADV &&
		!/^(?:up|off|out|down|over|back|on|away|aside|aground|short)$/.test(tokens.lower[t])
	)
		t++;
	return tokens.lower[t] ?? '';
}

function holds(
	sense: Sense,
	subject: string[],
	object: string[],
	next: string,
	modifiers: string[] = object
): boolean {
	if (sense.subject && !subject.some((word) => sense.subject!.has(word))) return false;
	if (
		sense.object &&
		!(modifiers.length ? modifiers : object).some((word) => sense.object!.has(word)) &&
		!object.some((word) => sense.object!.has(word))
	)
		return false;
	return !sense.next || sense.next.has(next);
}

/** "no one was hurt", "killed nobody". */
function nobody(doc: Document, near: string[]): boolean {
	const close = near.slice(0, 4);
	return (
		close.includes('nobody') ||
		close.some((word, k) => (word === 'no' || word === 'none') && k < 3) ||
		close.includes('none')
	);
}

/**
 * "Another guard was wounded", "Gil, another Herald reporter, was injured": one more of those hurt; a murder of
 * another person may well be another murder.
 */
function isSomebodyHurt({ lower, pos }: Document['tokens'], from: number, verb: number): boolean {
	if (!/^(?:wounded|injured|hurt)$/.test(lower[verb])) return false;
	for (let t = from; t < from + 3; t++) {
		if (isPersonNoun(lower[t] ?? '')) return true;
		if (pos[t] !== Pos.PROPN && pos[t] !== Pos.ADJ) return false;
	}
	return false;
}

function hasAnother({ tokens }: Document, clause: Clause, i: number): boolean {
	for (let t = clause.first; t < Math.min(clause.first + 8, i + 1); t++)
		// "Another 119 were injured" goes on with the figure told before.
		if (
			/^(?:meanwhile|separately|elsewhere)$/.test(tokens.lower[t]) ||
			(tokens.lower[t] === 'another' && tokens.pos[t + 1] !== Pos.NUM && !isSomebodyHurt(tokens, t + 1, i))
		)
			return true;
	return false;
}
