import { lies } from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import { REPORT_VERBS, type Clauses } from './clauses';
import type { Document } from './document';
import { isUnderWay, join, type Incident } from './incidents';
import type { At, Mention, SentenceFacts } from './mentions';
import { calledBy, isUnknownOffice } from './offices';
import { isPossessor } from './bystanders';
import type { Named } from './named';
import type { PlaceMention } from './places/mention';
import type { TimeExpression } from './time/expression';

/** A day on which the text has somebody do or say something. */
export interface DayOf {
	readonly name: string;
	readonly when: At<TimeExpression>;
	readonly sentence: number;
	readonly paragraph: number;
}

/** How many sentences, and paragraphs, a story stays with one call. */
const SENTENCES = 4;
const PARAGRAPHS = 1;

/** On which days a sentence has whom do or say something, told as an event or not: "On Tuesday he described it as firm." */
export function daysIn(
	doc: Document,
	clauses: Clauses,
	{ sentence, times, actors }: SentenceFacts,
	found: readonly Mention[],
	{ person, offices }: Named
): DayOf[] {
	const { paragraph } = doc.sentences[sentence];
	const days: DayOf[] = [];
	const add = (name: string, when: At<TimeExpression>) => {
		if (isDay(when)) days.push({ name, when, sentence, paragraph });
	};
	for (const when of times) {
		const { first, verb } = clauses.list[when.clause];
		// "Speaking on Tuesday beside Juan Roca, Ana Gil said": of all of them.
		const ahead = verb?.form === 'participle' && first === doc.sentences[sentence].first;
		for (const one of actors)
			if ((ahead || one.clause === when.clause) && one.it.type === 'person' && !isPossessor(doc, one))
				add(one.it.name, when);
		const called = calledBy(doc, clauses, when.clause, offices);
		if (called) add(called.it.name, when);
		else if (person && isUnknownOffice(doc, clauses, when.clause, offices)) add(person.it.name, when);
		for (let t = first; person && t < (verb?.first ?? first); t++)
			if (/^s?he$/.test(doc.tokens.lower[t])) add(person.it.name, when);
	}
	for (const { kind, when, actors: speakers } of found)
		if (kind === 'statement' && when)
			for (const { it } of speakers) if (it.type === 'person') add(it.name, when);
	return days;
}

/** A town in which somebody says something, as a sentence tells by the way: "…, the minister disclosed in Callao". */
export function saidIn(
	{ tokens, sentences }: Document,
	{ list }: Clauses,
	{ sentence, places }: SentenceFacts
): SaidIn | null {
	const where = places.find(({ it, token, clause }) => {
		const { verb } = list[clause];
		const said =
			verb && REPORT_VERBS.has(tokens.lower[verb.head]) && token > verb.head && token - verb.head <= BESIDE;
		return said && it.place!.kind === 'town' && it.role === 'locative';
	});
	return where ? { where, sentence, paragraph: sentences[sentence].paragraph } : null;
}

export interface SaidIn {
	readonly where: At<PlaceMention>;
	readonly sentence: number;
	readonly paragraph: number;
}

/** How far behind "said" the town may stand, in tokens. */
const BESIDE = 3;

/**
 * Takes a visit, the talks held there and what was said there for one: "Rutte met Zelensky in Odesa. At a news
 * conference on Tuesday he spoke of support." The stay takes its day from what was said, which takes its place.
 */
export function joinStays(
	doc: Document,
	clauses: Clauses,
	incidents: readonly Incident[],
	days: readonly DayOf[],
	said: readonly SaidIn[]
): Incident[] {
	const bySentence = new Map<number, DayOf[]>();
	for (const day of days) {
		const under = bySentence.get(day.sentence);
		if (under) under.push(day);
		else bySentence.set(day.sentence, [day]);
	}
	// "…, the minister disclosed in Callao. Ana Gil gave the number at a news conference on Monday."
	const towns = new Map(said.map((one) => [one.sentence, one]));
	for (const incident of incidents)
		if (!incident.where && isCall(incident) && incident.mentions.some(isConference))
			incident.where = firstTown(incident, towns);
	for (const [k, incident] of incidents.entries()) {
		if (incident.when || !isCall(incident) || !isNow(doc, clauses, incident)) continue;
		if (incident.mentions.some(({ status }) => status !== 'reported')) continue;
		const people = peopleOf(incident);
		const around = incidents.slice(Math.max(0, k - RECENT), k + RECENT);
		const near = daysAround(incident, bySentence)
			.filter((day) => people.has(day.name) && isNear(incident, day) && isFree(incident, day, around))
			.sort((a, b) => distance(incident, a) - distance(incident, b));
		if (near.length) incident.when = takenOver(near[0]);
	}
	const kept: Incident[] = [];
	for (const incident of incidents) {
		const stay = kept.slice(-RECENT).find((one) => areOneStay(doc, clauses, one, incident));
		if (!stay) kept.push(incident);
		else
			for (const mention of incident.mentions)
				join(doc, stay, mention, say.one.inOneGo(namesOf(incident)), incident);
	}
	return kept;
}

/** The first town where something was said in a sentence of the incident, or in the one before it. */
function firstTown({ mentions }: Incident, towns: ReadonlyMap<number, SaidIn>): SaidIn['where'] | null {
	let first: SaidIn | null = null;
	for (const { sentence, paragraph } of mentions)
		for (const town of [towns.get(sentence - 1), towns.get(sentence)])
			if (town && paragraph - town.paragraph <= PARAGRAPHS && town.sentence < (first?.sentence ?? Infinity))
				first = town;
	return first?.where ?? null;
}

/** So many incidents back, or on, a call is looked for: a story tells it in one piece. */
const RECENT = 8;
/** And so many of its reports are looked at. */
const REPORTS = 10;

function daysAround({ mentions }: Incident, bySentence: ReadonlyMap<number, readonly DayOf[]>): DayOf[] {
	const found = new Set<DayOf>();
	for (const { sentence } of mentions.slice(-REPORTS))
		for (let s = sentence - SENTENCES; s <= sentence + SENTENCES; s++)
			for (const day of bySentence.get(s) ?? []) found.add(day);
	return [...found];
}

function areOneStay(doc: Document, clauses: Clauses, a: Incident, b: Incident): boolean {
	const calls = [a, b].filter(isCall);
	const stay = calls.find(({ where }) => where?.it.place!.kind === 'town');
	if (!stay || ![a, b].every((one) => isCall(one) || isSaid(one))) return false;
	if (!b.mentions.slice(-REPORTS).some((mention) => isNear(a, mention))) return false;
	const [first, second] = [peopleOf(a), peopleOf(b)];
	if (!first.size || !second.size || !(isWithin(first, second) || isWithin(second, first))) return false;
	const [x, y] = [a.where?.it.place, b.where?.it.place];
	if (x && y && !lies(x, y) && !lies(y, x)) return false;
	if ([a, b].some(({ mentions }) => mentions.every(({ status }) => status !== 'reported'))) return false;
	if (!a.when || !b.when)
		return calls.length === 2 && [a, b].every((one) => one.when !== null || isNow(doc, clauses, one));
	return isDay(a.when) && isDay(b.when) && a.when.it.when!.range.start === b.when.it.when!.range.start;
}

function isConference({ triggers }: Mention): boolean {
	return triggers.some(({ lemma }) => lemma === 'conference');
}

/** A visit or talks, whatever was said there. */
function isCall({ mentions }: Incident): boolean {
	return (
		mentions.some(({ kind }) => kind === 'visit' || kind === 'meeting') &&
		mentions.every(({ kind }) => kind === 'visit' || kind === 'meeting' || kind === 'statement')
	);
}

function isSaid({ mentions }: Incident): boolean {
	return mentions.every(({ kind }) => kind === 'statement');
}

/** Not "had met", "has met three times", "last met", "after he met": that may have been on any day. */
function isNow(doc: Document, { list }: Clauses, { mentions }: Incident): boolean {
	const { tokens } = doc;
	return mentions.every((mention) => {
		const { undatable, triggers } = mention;
		if (undatable || isUnderWay(doc, mention)) return false;
		const { from, token, part, clause } = triggers.find(({ kind }) => kind !== 'statement') ?? triggers[0];
		if (/^(?:after|before|since)$/.test(tokens.lower[list[clause].first])) return false;
		// "Gil, who negotiates for the mayor, spoke": that is what she does, on no day.
		const { relation, verb } = list[clause];
		if (relation === 'relative' && verb?.tense === 'present' && verb.mood === 'fact') return false;
		for (let t = part === 'noun' ? from : Math.max(0, from - 3); t < token; t++)
			if (/^(?:had|has|have|last|earlier|previous|previously|once|first|second|third)$/.test(tokens.lower[t]))
				return false;
		return true;
	});
}

function isNear(
	{ mentions }: Incident,
	other: { readonly sentence: number; readonly paragraph: number }
): boolean {
	return mentions
		.slice(-REPORTS)
		.some(
			({ sentence, paragraph }) =>
				Math.abs(sentence - other.sentence) <= SENTENCES &&
				Math.abs(paragraph - other.paragraph) <= PARAGRAPHS
		);
}

/** Nearer in the same paragraph than in another. */
function distance({ mentions }: Incident, other: DayOf): number {
	return Math.min(
		...mentions
			.slice(-REPORTS)
			.map(
				({ sentence, paragraph }) =>
					Math.abs(sentence - other.sentence) + (paragraph === other.paragraph ? 0 : SENTENCES)
			)
	);
}

/** Whether a day is no other event's: another journey's, another meeting's. */
function isFree(incident: Incident, { when }: DayOf, all: readonly Incident[]): boolean {
	const { start } = when.it.when!.range;
	const people = peopleOf(incident);
	return all.every((other) => {
		if (other === incident || other.when?.it.when!.range.start !== start || isSaid(other)) return true;
		if (!other.mentions.slice(-REPORTS).some((mention) => isNear(incident, mention))) return true;
		if (!isCall(other)) return other.mentions.every((mention) => mention.when?.it !== when.it);
		const [x, y] = [incident.where?.it.place, other.where?.it.place];
		if (x && y && x.id !== y.id) return false;
		const others = peopleOf(other);
		return isWithin(people, others) || isWithin(others, people);
	});
}

function peopleOf({ mentions }: Incident): Set<string> {
	return new Set(
		mentions.flatMap(({ actors }) => actors.filter(({ it }) => it.type === 'person').map(({ it }) => it.name))
	);
}

function namesOf(incident: Incident): string {
	return [...peopleOf(incident)].slice(0, 2).join(' and ');
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
	return [...some].every((name) => all.has(name));
}

function isDay({ it }: At<TimeExpression>): boolean {
	return /^(?:day|time)$/.test(it.when!.precision);
}

function takenOver({ name, when }: DayOf): At<TimeExpression> {
	const how = say.date.toldBeside(when.it.when!.how, name);
	return { ...when, it: { ...when.it, when: { ...when.it.when!, how, inferred: ['year', 'month', 'day'] } } };
}
