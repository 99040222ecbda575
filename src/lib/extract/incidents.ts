import { lies, type DayRange } from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import type { Document } from './document';
import { isSome } from './figures';
import { mayBeOne, mayHarm, mostTelling } from './kinds';
import type { At, Mention } from './mentions';
import type { PlaceMention } from './places/mention';
import { Pos } from './tagger';
import type { TimeExpression } from './time/expression';

/** All that one article reports of one event. */
export interface Incident {
	readonly mentions: Mention[];
	when: At<TimeExpression> | null;
	where: At<PlaceMention> | null;
	/** The nouns and names of its sentences. */
	readonly words: Set<string>;
	/** Why each further mention was taken for the same event. */
	readonly because: string[];
}

/** How far back a mention may refer without naming a place, a day or a person. */
const MEMORY = 24;
/** How many of an event's mentions a further one is held against. */
const RECENT = 10;
/** What it takes for two mentions to be held for one event. */
const ENOUGH = 1.5;
/** And what for two that share the day already, told apart in one story. */
const ALIKE = 2;

/** Tells which mentions report the same event, in reading order. */
export function findIncidents(doc: Document, mentions: readonly Mention[]): Incident[] {
	const incidents: Incident[] = [];
	for (const mention of mentions) {
		let best: Incident | null = null;
		let most = ENOUGH - 0.01;
		let reason = '';
		const content = contentOf(doc, mention);
		for (let k = incidents.length - 1; k >= Math.max(0, incidents.length - MEMORY); k--) {
			const judged = judge(doc, incidents[k], mention, content);
			if (judged.score > most) {
				best = incidents[k];
				most = judged.score;
				reason = judged.reason;
			}
		}
		if (best) join(doc, best, mention, reason);
		else
			incidents.push({
				mentions: [mention],
				when: mention.when,
				where: mention.where,
				words: content,
				because: []
			});
	}
	return incidents;
}

/**
 * Takes incidents of one story for one where, once each has what the text around lends it, they share the very day
 * and place and much of their words, or their figures.
 */
export function rejoin(doc: Document, incidents: readonly Incident[]): Incident[] {
	const kept: Incident[] = [];
	const byDay = new Map<string, Incident[]>();
	for (const incident of incidents) {
		const when = incident.when?.it.when;
		const day = when && /^(?:day|time)$/.test(when.precision) ? when.range.start : null;
		const under = (day && byDay.get(day)) || [];
		const twin = under.slice(-MEMORY).find((one) => areTwins(one, incident));
		if (twin) {
			for (const mention of incident.mentions) join(doc, twin, mention, say.one.circumstances);
			continue;
		}
		kept.push(incident);
		if (day && under.push(incident) === 1) byDay.set(day, under);
	}
	return kept;
}

function areTwins(a: Incident, b: Incident): boolean {
	const [first] = a.mentions;
	const [second] = b.mentions;
	if (!mayHarm(first.kind) || !mayBeOne(first.kind, second.kind) || first.status !== second.status)
		return false;
	if (b.mentions.some(({ triggers }) => triggers.some(({ another }) => another))) return false;
	const x = a.where?.it.place;
	const y = b.where?.it.place;
	if (x && y && !lies(x, y) && !lies(y, x)) return false;
	let figures = 0;
	for (const mention of recent(b)) {
		const one = sameToll(a, mention);
		if (one < 0) return false;
		figures = Math.max(figures, one);
	}
	let common = 0;
	for (const word of b.words) if (a.words.has(word)) common += /^\p{Lu}/u.test(word) ? 0.75 : 0.4;
	const place = x && y && x.id === y.id && x.kind !== 'country' ? 1 : x && y ? 0.3 : 0;
	return figures * 2 + Math.min(2, common) + place >= ALIKE;
}

/** Adds a further report, which is dated and placed as the incident that it was taken from. */
export function join(
	doc: Document,
	incident: Incident,
	mention: Mention,
	reason: string,
	{ when, where }: Pick<Incident, 'when' | 'where'> = mention
): void {
	incident.mentions.push(mention);
	for (const word of contentOf(doc, mention)) incident.words.add(word);
	incident.because.push(reason);
	incident.when = betterTime(incident.when, when);
	incident.where = betterPlace(incident.where, where);
}

function betterTime(a: At<TimeExpression> | null, b: At<TimeExpression> | null): At<TimeExpression> | null {
	if (!a || !b) return a ?? b;
	return lengthOf(b.it.when!.range) < lengthOf(a.it.when!.range) ? b : a;
}

function lengthOf({ start, end }: DayRange): number {
	return Date.parse(end) - Date.parse(start);
}

function betterPlace(a: At<PlaceMention> | null, b: At<PlaceMention> | null): At<PlaceMention> | null {
	if (!a || !b) return a ?? b;
	return lies(b.it.place!, a.it.place!) ? b : a;
}

/** The latest mentions, and the first: a story that returns to one event a thousand times is still read in linear time. */
function recent({ mentions }: Incident): readonly Mention[] {
	return mentions.length <= RECENT ? mentions : [mentions[0], ...mentions.slice(-RECENT)];
}

function judge(
	doc: Document,
	incident: Incident,
	mention: Mention,
	content: ReadonlySet<string>
): { score: number; reason: string } {
	const no = { score: -1, reason: '' };
	const trigger = mention.triggers[0];
	const told = recent(incident);
	const kinds = told.map(({ kind }) => kind);
	const kind = mostTelling(kinds);
	const harm = mayHarm(mention.kind) && mayHarm(kind) && (isOutcome(mention) || told.every(isOutcome));
	if (!harm && !kinds.some((one) => mayBeOne(one, mention.kind))) return no;
	const last = incident.mentions[incident.mentions.length - 1];
	// "his third meeting" is none that is still to come.
	const refersBack = trigger.definite && !trigger.another;
	if (
		(mention.status === 'planned') !== (last.status === 'planned') &&
		!refersBack &&
		!isErrand(last, mention) &&
		!(isUnderWay(doc, mention) && isErrand(mention, last)) &&
		!isToday(doc, last, mention)
	)
		return no;
	if (areOthers(told, mention) && !isThere(last, mention)) return no;
	if (isLongWar(mention) && !incident.when && !told.some(({ kind }) => kind === 'military')) return no;
	const apart = last.paragraph !== mention.paragraph || mention.sentence - last.sentence > 1;
	// "The violence" of these days is not the war that began years ago.
	if (isBackground(incident) && !mention.when && apart && !(refersBack && mention.kind === kind)) return no;
	if (trigger.another && !trigger.definite) return no;
	// "She said so on Monday. She is coming to Lima": that is still to be.
	if (kind === 'statement' && isUnderWay(doc, mention)) return no;
	if (isNameless(last) && isBefore(doc, mention)) return no;
	// "Three days earlier he had met him": what was before is not what is told of it.
	if ((mention.kind === 'statement') !== (kind === 'statement') && isBefore(doc, mention)) return no;
	// One sentence that tells of two things tells them apart.
	if (last.sentence === mention.sentence && !(trigger.definite && trigger.part === 'noun')) return no;

	if (isBroad(mention) !== told.every(isBroad)) return no;

	const reasons: string[] = [];
	let score = 0;
	const add = (points: number, reason?: string) => {
		score += points;
		if (reason) reasons.push(reason);
	};

	if (mention.when && incident.when) {
		if (!meet(mention.when.it.when!.range, incident.when.it.when!.range)) return no;
		const precise = mention.when.it.when!.precision === 'day' || mention.when.it.when!.precision === 'time';
		add(precise ? 2 : 0.5, say.one.day);
	}
	if (mention.where && incident.where) {
		const a = mention.where.it.place!;
		const b = incident.where.it.place!;
		if (a.id === b.id) add(a.kind === 'country' ? 0.5 : 2, say.one.place(a.name));
		else if (lies(a, b) || lies(b, a))
			add(a.kind === 'country' || b.kind === 'country' ? 0.5 : 1.5, say.one.inside(a.name, b.name));
		else return no;
	}
	// "Officials in Sumy said that two missiles had been fired": the town told of is named beside it.
	const there = incident.where?.it.place;
	if (!mention.where && there && there.kind !== 'country') {
		if (content.has(there.name)) add(1, say.one.beside(there.name));
		else if (mayHarm(mention.kind) && mention.around === there.id) add(1, say.one.paragraph(there.name));
	}
	if (mention.kind === 'statement' || kind === 'statement') {
		const speakers = shared(incident, mention);
		if (!speakers) return no;
		if (last.paragraph !== mention.paragraph && !(mention.when && incident.when)) add(-1);
		add(1.5, say.one.speaker(speakers));
	} else if (mention.kind === kind) {
		const name = shared(incident, mention);
		if (name) add(name.includes(' and ') ? 2 : 1.5, say.one.inBoth(name));
	} else {
		const name = shared(incident, mention);
		if (name) add(name.includes(' and ') ? 2 : 1, say.one.inBoth(name));
	}
	if (isToday(doc, last, mention) && (!mention.when || !incident.when)) add(1, say.one.journey);
	const figures = mayHarm(mention.kind) ? sameToll(incident, mention) : 0;
	const refers = mention.triggers.find(
		({ part, definite, plural, another }) =>
			part === 'noun' && definite && !plural && !(another && mention.status !== last.status)
	);
	if (figures < 0 && !refers && !(mention.where && incident.where && mention.when && incident.when))
		return no;
	if (mention.kind === 'election' && kind === 'election') add(1, say.one.election);
	if (figures > 0) add(2, say.one.toll);
	if (figures < 0) add(-1.5);
	if (refers) add(2, say.one.refersBack(doc.text.slice(doc.tokens.start[refers.from], refers.span.end)));
	if (
		mention.kind !== kind &&
		mention.triggers.some(({ outcome }) => !outcome) &&
		!kinds.includes(mention.kind)
	)
		add(-0.5);
	if (told.some(({ triggers }) => triggers.some(({ lemma }) => lemma === trigger.lemma))) add(0.5);
	if (mention.triggers.every(({ outcome }) => outcome) && mayHarm(kind)) add(0.5);

	if (last.paragraph === mention.paragraph && shared(incident, mention)) add(1);
	let common = 0;
	for (const word of content) if (incident.words.has(word)) common += /^\p{Lu}/u.test(word) ? 0.75 : 0.4;
	add(Math.min(MOST_COMMON, common));
	const sentences = mention.sentence - last.sentence;
	const paragraphs = mention.paragraph - last.paragraph;
	if (sentences === 1) add(paragraphs === 0 ? 1.5 : 1, say.one.nextSentence);
	else if (paragraphs === 0) add(1);
	else if (paragraphs === 1) add(0.5);
	else if (paragraphs > 6) add(-1);
	if (told.length === 1 && sentences === 1 && sameParagraph() && isHerald(last, mention)) add(2);
	if (!mention.when) add(0.5);
	if (!mention.where) add(0.5);
	if (mention.when && !incident.when) add(-0.5);
	if (mention.where && !incident.where && !sameParagraph()) add(-0.5);
	return { score, reason: reasons.join(say.one.and) || say.one.goesOn };

	function sameParagraph(): boolean {
		return last.paragraph === mention.paragraph;
	}
}

/** "The visit follows a deadly attack. A missile killed nine in Aden on Sunday": the next sentence tells which. */
function isHerald(herald: Mention, mention: Mention): boolean {
	return (
		mayHarm(herald.kind) &&
		herald.kind === mention.kind &&
		!herald.when &&
		!herald.where &&
		!herald.tolls.length &&
		herald.triggers.every(({ part, plural }) => part === 'noun' && !plural) &&
		(mention.when !== null || mention.where !== null)
	);
}

/** "Mark Rutte in Odesa. The alliance's chief meets Zelensky": what the next sentence tells, it tells of that stay. */
function isThere(stay: Mention, mention: Mention): boolean {
	return (
		stay.kind === 'visit' &&
		stay.triggers.some(({ lemma }) => lemma === 'be') &&
		(!mention.when || mention.when.again === true) &&
		!mention.where &&
		mention.paragraph === stay.paragraph &&
		mention.sentence - stay.sentence === 1
	);
}

/** "Rubio flies to Paris. He will meet …": what the journey is for; "talks in Paris. They are to meet there". */
function isErrand(journey: Mention, mention: Mention): boolean {
	if (mention.kind !== 'meeting' || Math.abs(mention.sentence - journey.sentence) > 1) return false;
	if (journey.kind === 'meeting') {
		// "Ministers are on their way to Lima for talks. Gil and Roca will discuss pensions": those talks.
		const told = peopleOf(journey).length > 0 || journey.where?.it.place!.kind !== 'town';
		if (!mention.where && !mention.when && !told) return mention.status === 'planned';
		return journey.where !== null && journey.where.it.place!.id === mention.where?.it.place!.id;
	}
	if (journey.kind !== 'visit') return false;
	// "The envoy is on her way to Lima. On Wednesday Gil and Roca will meet bankers": the envoy is one of them.
	if (isNameless(journey) && !mention.where) return mention.status === 'planned';
	return peopleOf(mention).some((name) => peopleOf(journey).includes(name));
}

/** "The envoy is on her way to Lima". */
function isNameless(journey: Mention): boolean {
	return (
		journey.kind === 'visit' &&
		journey.when === null &&
		peopleOf(journey).length === 0 &&
		journey.triggers.every(({ lemma }) => lemma === 'be')
	);
}

/** "Will gather in Paris … Rubio is travelling to Paris on Wednesday": on the day of the story a plan and its doing are one. */
function isToday({ article }: Document, a: Mention, b: Mention): boolean {
	const calls = [a, b].every(({ kind }) => kind === 'visit' || kind === 'meeting');
	const when = (a.when ?? b.when)?.it.when!.range.start;
	const [x, y] = [a.where?.it.place, b.where?.it.place];
	return (
		calls &&
		(x ?? y)?.kind === 'town' &&
		(x?.id === y?.id ||
			((!x || !y) && (isNameless(a) || peopleOf(a).some((name) => peopleOf(b).includes(name))))) &&
		when !== undefined &&
		when >= (article.published ?? '')
	);
}

/** "Are coming to Lima". */
export function isUnderWay({ tokens: { lower } }: Document, { triggers }: Mention): boolean {
	return triggers.some(
		({ token, kind }) =>
			kind === 'visit' && lower[token].endsWith('ing') && /^(?:is|are|am)$/.test(lower[token - 1])
	);
}

/** "Had met", "had been in talks". */
function isBefore({ tokens }: Document, { triggers: [{ token, from }] }: Mention): boolean {
	for (let t = Math.max(0, from - 4); t <= token; t++) if (tokens.lower[t] === 'had') return true;
	return false;
}

/** Two meetings, journeys or deals of people named, none of whom takes part in both. */
function areOthers(told: readonly Mention[], mention: Mention): boolean {
	// "The meeting" is the one told of; "their third meeting" may be any.
	const refers = mention.triggers.some(
		({ definite, part, another }) => definite && part === 'noun' && !another
	);
	// "The pair's news conference" is not where others met, of whom nothing more is told.
	const alone = mention.triggers.every(({ lemma }) => lemma === 'conference');
	if (mayHarm(mention.kind) || (refers && !alone)) return false;
	const names = peopleOf(mention);
	if (names.length === 0) return false;
	const known = new Set(told.flatMap(peopleOf));
	return known.size > 0 && names.every((name) => !known.has(name));
}

function peopleOf({ actors }: Mention): string[] {
	return actors.filter(({ it }) => it.type === 'person').map(({ it }) => it.name);
}

/** "Russia invaded in 2022": nothing that happened on a day is that. */
function isLongWar({ kind, when }: Mention): boolean {
	return kind === 'military' && when !== null && /^(?:year|decade|century)$/.test(when.it.when!.precision);
}

/** Told in passing, and known to the year at best: what later paragraphs tell is not of it. */
function isBackground({ mentions, when }: Incident): boolean {
	return (
		mentions.length === 1 &&
		mentions[0].kind === 'military' &&
		when !== null &&
		/^(?:year|decade|century|season|quarter)$/.test(when.it.when!.precision)
	);
}

/** However many words two reports share, they may still tell of two events. */
const MOST_COMMON = 1.5;
const GENERIC = new Set(
	'people person persons man men woman women group groups police army soldiers troops guerrillas guerrilla rebels members member officials official forces force sources source city town government report reports country attack attacks killing murder explosion bomb bombs today yesterday night morning day days month year week area place time military men authorities headquarters section street'.split(
		' '
	)
);

/** The nouns and names in the clauses of a mention: whom it befell, what with, where exactly. */
function contentOf(doc: Document, mention: Mention): Set<string> {
	const found = new Set<string>();
	const { first, last } = doc.sentences[mention.sentence];
	const from = Math.max(first, mention.triggers[0].token - 25);
	const to = Math.min(last, mention.triggers[mention.triggers.length - 1].token + 25);
	for (let t = from; t < to; t++) {
		const pos = doc.tokens.pos[t];
		if ((pos !== Pos.NOUN && pos !== Pos.PROPN) || doc.tokens.lower[t].length < 4) continue;
		if (!GENERIC.has(doc.tokens.lower[t]))
			found.add(pos === Pos.PROPN ? doc.tokens.word[t] : doc.tokens.lower[t].replace(/s$/, ''));
	}
	return found;
}

function meet(a: DayRange, b: DayRange): boolean {
	return a.start < b.end && b.start < a.end;
}

function shared(incident: Incident, mention: Mention): string | null {
	const names = new Set(recent(incident).flatMap(({ actors }) => actors.map(({ it }) => it.name)));
	const both = new Set(
		mention.actors
			.filter(({ it }) => it.type !== 'group' && it.type !== 'country' && names.has(it.name))
			.map(({ it }) => it.name)
	);
	return both.size ? [...both].slice(0, 2).join(' and ') : null;
}

/** Only says what came of it: "five were killed". */
function isOutcome({ triggers }: Mention): boolean {
	return triggers.every(({ outcome }) => outcome);
}

/** "Attacks in April": many, and no one of them. */
function isBroad({ triggers, when }: Mention): boolean {
	const main = triggers.filter(({ outcome }) => !outcome);
	return (
		main.length > 0 &&
		main.every(({ plural }) => plural) &&
		when !== null &&
		!/^(?:day|time)$/.test(when.it.when!.precision)
	);
}

/** 1 if a figure recurs, -1 if figures exclude one another, 0 if they say nothing. */
function sameToll(incident: Incident, mention: Mention): number {
	let verdict = 0;
	for (const toll of mention.tolls)
		for (const { tolls } of recent(incident))
			for (const other of tolls) {
				if (toll.kind !== other.kind) continue;
				if (toll.count.low === other.count.low) return 1;
				// "Was arrested in May. Six people were detained": they are not he.
				if (toll.kind === 'detained' && !toll.update && isSome(toll) === isSome(other)) verdict = -1;
				// "Two children were killed" may be two of the thirty-five.
				if (isSome(toll) !== isSome(other)) continue;
				// "Five others also died" goes beyond the figure told before.
				if (
					!toll.update &&
					!toll.further &&
					!toll.count.approximate &&
					!other.count.approximate &&
					toll.kind === 'killed'
				)
					verdict = -1;
			}
	return verdict;
}
