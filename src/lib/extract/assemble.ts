import {
	familyOf,
	quoteOf,
	type Cited,
	type Dated,
	type EventKind,
	type EventRecord,
	type EventStatus,
	type Located,
	type Quote,
	type TollKind
} from '$lib/model';
import type { ActorMention } from './actors';
import { borrowFromAround } from './borrow';
import type { Clause, Clauses } from './clauses';
import { confidenceOf } from './confidence';
import { tokenFrom, type Document } from './document';
import { figuresOf } from './figures';
import { shortHash } from './identity';
import { findIncidents, rejoin, type Incident } from './incidents';
import { mayHarm, mostTelling } from './kinds';
import { mentionsOf } from './mention-group';
import { gatherFacts, type At, type Findings, type Mention, type SentenceFacts } from './mentions';
import { readOffsets } from './offsets';
import type { PlaceMention } from './places/mention';
import { Pos } from './tagger';
import type { TimeExpression } from './time/expression';
import { titleOf } from './title';
import type { TollMention } from './tolls';
import type { Trigger } from './triggers/find';

/** Puts what the finders found together to the events that the article reports, each told once. */
export function assemble(findings: Findings): EventRecord[] {
	const { doc, clauses } = findings;
	const facts = gatherFacts(findings);
	const mentions: Mention[] = [];
	let before: Mention[] = [];
	let person: At<ActorMention> | null = null;
	for (const fact of facts) {
		const found = mentionsOf(doc, clauses, fact);
		readOffsets(doc, fact, found, before);
		attachTolls(doc, clauses, fact, found);
		for (const mention of found) attachActors(doc, clauses, fact, mention, person);
		const kept = found.filter((mention) => isNews(doc, clauses, fact, mention, found));
		mentions.push(...kept);
		if (kept.length) before = kept;
		person = subjectOf(doc, clauses, fact) ?? person;
	}
	const incidents = findIncidents(doc, mentions);
	let told = incidents.filter((incident) => isTold(incident, clauses));
	borrowFromAround(findings, told);
	told = rejoin(doc, told);
	const taken = new Map<string, number>();
	const harmful = told.filter(({ mentions: [first] }) => mayHarm(first.kind)).length;
	return told.map((incident) =>
		recordOf(findings, incident, taken, mayHarm(incident.mentions[0].kind) ? harmful : 0)
	);
}

/** The person whom a sentence is about: the first that is not somebody's title or possessor. */
function subjectOf(doc: Document, clauses: Clauses, facts: SentenceFacts): At<ActorMention> | null {
	const people = facts.actors.filter(({ it }) => it.type === 'person');
	const free = people.filter(({ it }) => !/^['’]s?/.test(doc.text.slice(it.span.end, it.span.end + 2)));
	return (
		free.find(({ token, clause }) => token < (clauses.list[clause].verb?.head ?? 0)) ??
		free[0] ??
		people[0] ??
		null
	);
}

/** A figure belongs to the report whose verb gives it, else to the nearest that people come to harm by. */
function attachTolls(doc: Document, clauses: Clauses, facts: SentenceFacts, mentions: Mention[]): void {
	for (const { it, token, clause } of facts.tolls) {
		// What a war or a year has cost is no figure of one event in it.
		if (it.cumulative) continue;
		const wanted = (mention: Mention) =>
			it.kind === 'detained'
				? mention.kind === 'arrest' || mention.kind === 'protest' || mention.kind === 'abduction'
				: mayHarm(mention.kind);
		const able = mentions.filter(wanted);
		const named = able.find(({ triggers }) =>
			triggers.some(({ span }) => span.start < it.cue.end && it.cue.start < span.end)
		);
		const near = (mention: Mention) =>
			Math.min(
				...mention.triggers.map((one) => Math.abs(one.token - token) + (one.clause === clause ? 0 : 8))
			);
		const owner =
			named ??
			able.reduce<Mention | null>((best, one) => (!best || near(one) < near(best) ? one : best), null);
		if (owner) owner.tolls.push(it);
		else if (it.kind !== 'detained') mentions.push(bareToll(doc, clauses, facts, it));
	}
}

/** A figure in a sentence that names no event: "The death toll rose to 35." */
function bareToll(doc: Document, clauses: Clauses, facts: SentenceFacts, toll: TollMention): Mention {
	const token = Math.min(tokenFrom(doc.tokens, toll.cue.start), doc.tokens.length - 1);
	const clause = clauses.of[token];
	const trigger: Trigger = {
		token,
		span: toll.cue,
		lemma: doc.text.slice(toll.cue.start, toll.cue.end).toLowerCase(),
		part: 'verb',
		kind: 'death',
		status: 'reported',
		weak: true,
		outcome: true,
		definite: false,
		plural: false,
		another: false,
		passive: true,
		clause,
		sentence: facts.sentence,
		from: token,
		to: token + 1
	};
	return {
		sentence: facts.sentence,
		paragraph: doc.sentences[facts.sentence].paragraph,
		triggers: [trigger],
		kind: 'death',
		status: 'reported',
		when: facts.times.find((time) => time.clause === clause) ?? null,
		whenNear: true,
		undatable: null,
		where: facts.places.find((place) => place.clause === clause && place.it.role === 'locative') ?? null,
		unplaceable: false,
		otherWheres: [],
		from: null,
		actors: [],
		tolls: [toll]
	};
}

/** Who takes part: whoever is named in the clauses that tell of it, and whom a pronoun there stands for. */
function attachActors(
	doc: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	mention: Mention,
	person: At<ActorMention> | null
): void {
	const own = new Set<number>();
	for (const { clause } of mention.triggers) {
		own.add(clause);
		const { relation, parent } = clauses.list[clause];
		if (parent >= 0 && relation !== 'that' && relation !== 'attribution' && mention.kind !== 'statement')
			own.add(parent);
	}
	mention.actors = facts.actors.filter(({ clause }) => own.has(clause));
	const { tokens } = doc;
	// "Portugal demanded": the country speaks, or acts.
	for (const { it, token, clause } of facts.places) {
		if (it.place!.kind !== 'country' || !own.has(clause) || token > (clauses.list[clause].verb?.first ?? -1))
			continue;
		if (it.role !== 'unknown' || mention.actors.some((one) => one.token === token)) continue;
		mention.actors.unshift({ it: { span: it.span, name: it.place!.name, type: 'country' }, token, clause });
	}
	for (const trigger of mention.triggers) {
		const from = clauses.list[trigger.clause].first;
		for (let t = from; t < trigger.token; t++) {
			if (!/^(?:he|she|his|her)$/.test(tokens.lower[t]) || !own.has(clauses.of[t])) continue;
			// A person named inside another phrase ("beside President Karim, he …") is not whom it stands for.
			const near = facts.actors.findLast((one) => one.it.type === 'person' && one.token < t);
			const subject =
				near &&
				near.token < (clauses.list[near.clause].verb?.first ?? 0) &&
				!(/^s?he$/.test(tokens.lower[t]) && near.clause === clauses.of[t])
					? near
					: null;
			const antecedent = subject ?? subjectAhead(doc, clauses, facts, t) ?? person ?? near;
			if (antecedent && !mention.actors.some(({ it }) => it.name === antecedent.it.name))
				mention.actors.unshift(antecedent);
			return;
		}
	}
}

/** "Days before he spoke, Witkoff met Putin": in a clause put first, the pronoun stands for whom the sentence is about. */
function subjectAhead(
	{ tokens }: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	pronoun: number
): At<ActorMention> | null {
	const { relation, parent, first } = clauses.list[clauses.of[pronoun]];
	if (relation !== 'when' || !/^(?:before|after|since)$/.test(tokens.lower[first])) return null;
	const verb = clauses.list[parent].verb?.first ?? -1;
	return (
		facts.actors.find(
			({ it, token, clause }) => it.type === 'person' && clause === parent && token > pronoun && token < verb
		) ?? null
	);
}

/**
 * Sayings are how news is told; one is news itself if a named person speaks on a day that the text gives, and what
 * is said tells of no other event.
 */
function isNews(
	doc: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	mention: Mention,
	all: readonly Mention[]
): boolean {
	if (mention.kind === 'agreement' && mention.triggers.every(({ weak, part }) => weak && part === 'noun'))
		return mention.whenNear;
	if (mention.triggers.every(({ lemma }) => lemma === 'be'))
		return (
			mention.when !== null &&
			mention.where !== null &&
			mention.where.it.place!.kind !== 'country' &&
			mention.actors.some(({ it, token }) => it.type === 'person' && token < mention.triggers[0].token)
		);
	if (mention.kind !== 'statement') return true;
	const trigger = mention.triggers[0];
	const clause = clauses.list[trigger.clause];
	const speaker = mention.actors.find(
		({ clause: at, token }) => at === trigger.clause && (token < trigger.token || trigger.passive)
	);
	const outspoken = trigger.lemma === 'speak' && doc.tokens.lower[trigger.token + 1] === 'out';
	if (outspoken || !/^(?:say|tell|state|speak|announce)$/.test(trigger.lemma))
		return (
			speaker !== undefined ||
			mention.actors.length > 0 ||
			mention.triggers.length > 1 ||
			hasSpeaker(doc, clause, trigger)
		);
	if (facts.sentence < 2 && trigger.lemma !== 'speak' && isOwnPoint(doc, clauses, facts, mention, all))
		return true;
	if (mention.actors.every(({ it }) => it.type !== 'person') && !hasNamedSpeaker(doc, facts, clause, trigger))
		return false;
	if (trigger.lemma === 'speak') return mention.when !== null;
	// What a date is counted from is not what is said.
	const anchors = facts.offsets.map(({ it }) => it.offset!.anchor);
	const counted = (one: Mention) =>
		one.triggers.some(({ span }) => anchors.some(({ start, end }) => start <= span.start && span.end <= end));
	const others = all.filter(
		(one) =>
			one !== mention &&
			!counted(one) &&
			one.kind !== 'statement' &&
			one.triggers.some(({ weak, status }) => !weak && status === 'reported')
	);
	// "Witkoff, who met Putin on Friday, said": what is told of the speaker is not what is said.
	const ofSpeaker = (one: Trigger) =>
		one.token < trigger.token && clauses.list[one.clause].relation === 'relative';
	const isSaid = (one: Trigger) => !ofSpeaker(one) && isBelow(clauses, one.clause, trigger.clause);
	if (others.some(({ triggers }) => triggers.some(isSaid))) return false;
	if (
		!mention.when ||
		facts.times.every((time) => time.it !== mention.when!.it || time.clause !== trigger.clause)
	)
		return false;
	return clause.relation !== 'attribution' || mention.when.clause === trigger.clause;
}

/** A bare name that nothing else in the article explains: "Witkoff said". */
function hasNamedSpeaker(
	{ tokens }: Document,
	facts: SentenceFacts,
	clause: Clause,
	trigger: Trigger
): boolean {
	const first = clause.first;
	if (first >= trigger.from || tokens.pos[first] !== Pos.PROPN || tokens.pos[first + 1] === Pos.PROPN)
		return false;
	const at = tokens.start[first];
	const known = [...facts.actors, ...facts.places, ...facts.possessors, ...facts.times, ...facts.loose];
	return known.every(({ it: { span } }) => at < span.start || span.end <= at);
}

/** Somebody in particular, not "officials" or "witnesses". */
function hasSpeaker({ tokens }: Document, clause: Clause, trigger: Trigger): boolean {
	for (let t = clause.first; t < trigger.from; t++) {
		const pos = tokens.pos[t];
		// "The premier said": the tagger takes some offices for adjectives.
		const named = pos === Pos.NOUN || pos === Pos.PROPN || (pos === Pos.ADJ && t === trigger.from - 1);
		if (named && !SOURCES.test(tokens.lower[t])) return true;
	}
	return false;
}

const SOURCES =
	/^(?:officials?|sources?|police|witness(?:es)?|residents?|experts?|analysts?|critics?|reports?|observers?|people|doctors|scientists|today|yesterday|\w+day)$/;

/** "said Sudan must return …", "said they are ready to …": said to be heard, by somebody in particular. */
function isOwnPoint(
	doc: Document,
	clauses: Clauses,
	{ sentence }: SentenceFacts,
	{ actors, triggers: [trigger] }: Mention,
	all: readonly Mention[]
): boolean {
	const { tokens, sentences } = doc;
	const clause = clauses.list[trigger.clause];
	const behind = clause.relation === 'attribution';
	if (!actors.length && !hasSpeaker(doc, clause, trigger)) return false;
	// "… must be rebuilt, the mayor said" of a blast that is told in the same breath is about the blast.
	if (behind && all.some(({ kind, status }) => kind !== 'statement' && status === 'reported')) return false;
	const { first, last } = sentences[sentence];
	for (let t = behind ? first : trigger.to; t < (behind ? trigger.from : last); t++) {
		if (clauses.of[t] === trigger.clause) continue;
		if (STANCE.test(tokens.lower[t])) return true;
		// "will not", "no plans to"
		const next = tokens.lower[t + 1];
		if (/^(?:will|wo)$/.test(tokens.lower[t]) && /^(?:not|n['’]t)$/.test(next)) return true;
		if (tokens.lower[t] === 'no' && /^(?:plans?|intention)$/.test(next)) return true;
	}
	return false;
}

/** What makes a saying a demand, an offer, a threat or a refusal. */
const STANCE =
	/^(?:must|should|ready|prepared|willing|unless|may|might|could|would|never|cannot|refuse[sd]?)$/;

function isBelow({ list }: Clauses, clause: number, above: number): boolean {
	for (let index = clause; index >= 0; index = list[index].parent)
		if (index === above) return index !== clause;
	return false;
}

/** Whether enough is said to call it an event rather than a word. */
function isTold(incident: Incident, clauses: Clauses): boolean {
	const { mentions, when, where } = incident;
	const lead = mentions[0].sentence < 2;
	const toll = mentions.some(({ tolls }) => tolls.length > 0);
	const triggers = mentions.flatMap((one) => one.triggers);
	const dated = when !== null || mentions.some(({ undatable }) => undatable);
	const strong = triggers.some(
		({ weak, outcome, definite, part }) => !weak && !outcome && !(definite && part === 'noun')
	);
	const known = mentions.some(({ actors }) => actors.length > 0);
	if (mentions.every(({ kind }) => kind === 'statement')) return dated ? true : lead;
	if (strong && mayHarm(mentions[0].kind))
		return (
			lead ||
			toll ||
			mentions.some((one) => one.whenNear) ||
			(where !== null && where.it.place!.kind !== 'country')
		);
	if (strong) return dated || where !== null || lead || known;
	if (triggers.every(({ outcome }) => outcome))
		return toll ? dated || where !== null || lead : dated && where !== null;
	const main = triggers.filter(({ outcome }) => !outcome);
	const generic = main.length > 0 && main.every(({ plural, weak }) => plural && weak);
	if (generic) return (dated && (where !== null || toll)) || (lead && mentions[0].kind === 'protest');
	if (lead && triggers.some(({ weak, outcome }) => !weak && !outcome)) return true;
	if (lead && !mayBreakOut(mentions[0].kind) && triggers.some((one) => isMainPoint(one, clauses)))
		return true;
	return dated ? true : (where !== null && known) || (lead && (where !== null || toll || known));
}

/** Kinds told of by words of many uses ("hit", "found", "operation"): more than the verb of a lead has to speak for them. */
function mayBreakOut(kind: EventKind): boolean {
	const family = familyOf(kind);
	return (family === 'violence' && kind !== 'military') || family === 'disaster' || family === 'other';
}

/** The verb that a sentence turns on, or what a saying as its main clause tells. */
function isMainPoint({ part, outcome, clause, token }: Trigger, { list }: Clauses): boolean {
	if (part !== 'verb' || outcome || list[clause].verb?.head !== token) return false;
	const { relation, parent } = list[clause];
	return relation === 'main' || (relation === 'that' && list[parent].relation === 'main');
}

function recordOf(
	findings: Findings,
	incident: Incident,
	taken: Map<string, number>,
	among: number
): EventRecord {
	const { doc, clauses, times } = findings;
	const { article } = doc;
	const { mentions } = incident;
	const cite = (span: { start: number; end: number }): Quote => quoteOf(article, span);
	const kinds = mentions
		.filter(({ triggers }) => triggers.some(({ outcome }) => !outcome))
		.map(({ kind }) => kind);
	const calls = kinds.filter((one) => one !== 'statement');
	// A visit and the talks it is for are named by what the story names first.
	const kind: EventKind = !kinds.length
		? mostTelling(mentions.map((one) => one.kind))
		: calls.length && kinds.every((one) => one === 'visit' || one === 'meeting' || one === 'statement')
			? calls[0]
			: mostTelling(kinds);
	const best = bestTrigger(mentions, kind);
	const doer = mentions
		.find(({ triggers }) => triggers.includes(best))
		?.actors.find(({ it }) => it.type === 'person');
	const when = incident.when ? dated(incident.when) : null;
	const unread = mentions.find(({ undatable }) => undatable)?.undatable;
	const where = incident.where ? located(incident.where) : null;
	const wheres = mentions.flatMap(({ where, otherWheres }) =>
		where ? [where, ...otherWheres] : otherWheres
	);
	const evidence = [...new Set(mentions.map(({ sentence }) => sentence))]
		.sort((a, b) => a - b)
		.map((sentence) => cite(doc.sentences[sentence].span));
	const home = doc.sentences[best.sentence].span;
	const base = shortHash(`${kind}|${doc.text.slice(home.start, home.end)}|${best.span.start - home.start}`);
	const times_ = taken.get(base) ?? 0;
	taken.set(base, times_ + 1);
	const status = statusOf(incident, when, article.published);
	const tollsOf = (wanted: TollKind) => figuresOf(mentions, wanted, cite);
	const { confidence, because } = confidenceOf({
		weak: mentions.every(({ triggers }) => triggers.every(({ weak }) => weak)),
		status,
		dated: !when ? 'none' : mentions.some(({ whenNear }) => whenNear) ? 'near' : 'borrowed',
		placed: !where
			? 'none'
			: where.value.kind === 'country'
				? 'broad'
				: mentions.some((one) => one.where)
					? 'near'
					: 'borrowed',
		toll: mentions.some(({ tolls }) => tolls.length > 0),
		sentences: evidence.length,
		lead: mentions[0].sentence < 2,
		among
	});

	return {
		id: times_ ? `${base}-${times_}` : base,
		kind,
		status,
		title: titleOf(
			doc,
			clauses,
			times,
			findings.actors,
			best,
			findings.dateline,
			doer?.it.name ?? null,
			where?.value.name ?? null
		),
		trigger: cite(best.span),
		when,
		...(!when && unread ? { unreadDate: cite(unread) } : {}),
		otherWhens: distinct(
			mentions.flatMap((one) => (one.when ? [dated(one.when)] : [])),
			({ value }) => `${value.range.start} ${value.range.end}`,
			when
		),
		where,
		otherWheres: distinct(
			wheres
				.filter(({ it }) => !where || !where.value.path.some(({ id }) => id === it.place!.id))
				.map(located),
			({ value }) => value.id,
			where
		),
		from: mentions.map(({ from }) => from).find((from) => from !== null)
			? located(mentions.find(({ from }) => from)!.from!)
			: null,
		actors: distinct(
			mentions.flatMap(({ actors }) =>
				actors.map(({ it }): Cited<string> => ({ value: it.name, quote: cite(it.span) }))
			),
			({ value }) => value,
			null
		),
		killed: tollsOf('killed'),
		injured: tollsOf('injured'),
		missing: tollsOf('missing'),
		detained: tollsOf('detained'),
		evidence,
		confidence,
		because,
		merged: distinct(incident.because.map(sentenceFor), (one) => one, null)
	};

	function dated({ it }: At<TimeExpression>): Dated {
		return { value: it.when!, quote: cite(it.span) };
	}
	function located({ it }: At<PlaceMention>): Located {
		return { value: it.place!, quote: cite(it.span), how: it.how, candidates: it.candidates };
	}
}

function sentenceFor(reason: string): string {
	return `Taken for one event: ${reason}.`;
}

/** The words that name it best: of the kind decided on, plain, early, with a doer. */
function bestTrigger(mentions: readonly Mention[], kind: EventKind): Trigger {
	let best = mentions[0].triggers[0];
	let most = -Infinity;
	mentions.forEach(({ triggers }, k) => {
		for (const one of triggers) {
			const points =
				(one.kind === kind ? 3 : 0) -
				(one.outcome ? 2 : 0) -
				(one.weak ? 0.5 : 0) -
				(one.definite && one.part === 'noun' ? 2 : 0) -
				Math.min(k, 4) * 0.9;
			if (points > most) {
				most = points;
				best = one;
			}
		}
	});
	return best;
}

function statusOf({ mentions }: Incident, when: Dated | null, published: string | null): EventStatus {
	const found = mentions.map(({ status }) => status);
	if (when && published && when.value.range.start > published && found[0] === 'reported') return 'planned';
	return found.includes('reported') ? 'reported' : found[0];
}

function distinct<T>(values: readonly T[], key: (value: T) => string, without: T | null): T[] {
	const seen = new Set(without ? [key(without)] : []);
	return values.filter((value) => {
		const one = key(value);
		return seen.has(one) ? false : (seen.add(one), true);
	});
}
