import { lies, toDayNumber, type DayRange, type Place } from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import type { Document } from './document';
import { findHome, type Home } from './home';
import type { Incident } from './incidents';
import { mayHarm } from './kinds';
import type { At, Findings, Mention } from './mentions';
import type { PlaceMention } from './places/mention';
import type { TimeExpression } from './time/expression';

/** Words before a trigger that put it into another time than its neighbours. */
const ELSEWHEN = /^(?:previous|previously|earlier|past|last|had|formerly|ago|once|recent|recently)$/;
/** Words that set an incident beside the one that the story is about: "another accident", "a similar attack". */
const OTHER = /^(?:another|similar|comparable|unrelated)$/;
/** Days between two reports from which on they belong to different times. */
const ANOTHER_TIME = 31;
/** …even if the story names no other country. */
const LONG_AGO = 366;

/**
 * Gives incidents that come without a day or a place what the text around them says, as a reader would: the report
 * before in the same paragraph, the one day that the whole story is about, and the country that it is filed from.
 * Only for what people come to harm by, which news tells in one piece; talks and statements stay as they are.
 */
export function borrowFromAround(findings: Findings, incidents: readonly Incident[]): void {
	const { doc } = findings;
	const harmful = incidents.filter(({ mentions }) => mayHarm(mentions[0].kind));
	const main = mainDay(harmful);
	const filed = findings.places.find(({ role, place }) => role === 'dateline' && place) ?? null;
	const home = findHome(findings.places, findings.peoples);
	const storyDay = dayOfStory(findings, harmful);
	let before: Incident | null = null;
	for (const incident of harmful) {
		const first = incident.mentions[0];
		if (first.status !== 'planned') {
			if (
				!incident.when &&
				!incident.mentions.some(({ undatable }) => undatable) &&
				!isElsewhen(doc, first)
			) {
				const near = before?.when && isNear(before, first) ? before.when : null;
				const lent = near ?? main;
				if (lent) incident.when = takenOver(lent, near ? say.date.reportBefore : say.date.storysDay);
			}
			const near =
				!incident.where || incident.where.it.place!.kind === 'country' ? nearWhat(findings, incident) : null;
			if (near) incident.where = placed(near, say.place.near(near.place!.name));
			if (!incident.where) {
				const apart = isOther(doc, first) || isOfAnotherTime(incident, storyDay);
				const here = filed && says(doc, incident, /^here$/, /^(?:city|town)$/) ? filed : null;
				if (here) incident.where = placed(here, say.place.here);
				else if (filed && saysCapital(doc, incident)) incident.where = placed(filed, say.place.capital);
				else if (before?.where && says(doc, incident, /^there$/))
					incident.where = placed(before.where.it, say.place.there, before.where);
				else if (
					!apart &&
					!isElsewhen(doc, first) &&
					before?.where &&
					isNear(before, first) &&
					!first.unplaceable
				)
					incident.where = placed(before.where.it, say.place.reportBefore, before.where);
				else if (
					!apart &&
					filed?.place?.kind === 'town' &&
					isHomeNews(findings, incident, filed, home, storyDay)
				)
					incident.where = placed(filed, say.place.filedFrom(filed.place.name));
				else if (
					home &&
					(!apart || (home.alone && !isOther(doc, first) && !isOfAnotherTime(incident, storyDay, LONG_AGO)))
				)
					incident.where = placed(home.mention, home.how, null, home.country);
			}
		}
		before = incident;
	}
}

/** "Some 25 km from Ostra": the town that the text measures from, where it says nothing closer. */
function nearWhat({ doc, places }: Findings, { mentions: [first], where }: Incident): PlaceMention | null {
	const { span } = doc.sentences[first.sentence];
	const at = first.triggers[0].span.start;
	let best: PlaceMention | null = null;
	for (let i = firstFrom(places, span.start); i < places.length && places[i].span.start < span.end; i++) {
		const one = places[i];
		const { start, end } = one.span;
		if (end > span.end || one.role !== 'reference' || one.place?.kind !== 'town') continue;
		if (where && !lies(one.place, where.it.place!)) continue;
		if (!NEARBY.test(doc.text.slice(Math.max(span.start, start - 60), start))) continue;
		if (!best || Math.abs(start - at) < Math.abs(best.span.start - at)) best = one;
	}
	return best;
}

/** The first of mentions in text order that begins at or behind an offset; so many as there are if none does. */
function firstFrom(mentions: readonly PlaceMention[], offset: number): number {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (mentions[middle].span.start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A way that is walked or driven within the hour, up to a name: "about 25 km from", "ten miles north of the town of". */
const NEARBY =
	/\b(?:[1-5]?\d|few|couple of|several|five|six|ten|twelve|fifteen|twenty|thirty|forty|fifty) (?:km|kms|kilomet(?:er|re)s?|miles?|m|met(?:er|re)s|yards|blocks) (?:\w+ )?(?:from|of) (?:the )?(?:(?:city|town|village|port) of )?$/i;

/** "In the capital", "in downtown areas of this capital", "the Peruvian capital": not "the capital of the province". */
function saysCapital({ tokens, sentences }: Document, { mentions }: Incident): boolean {
	const { lower } = tokens;
	return mentions.some(({ sentence, triggers }) => {
		const { first, last } = sentences[sentence];
		const from = Math.max(first, triggers[0].token - SAME_BREATH);
		const to = Math.min(last, triggers[triggers.length - 1].token + SAME_BREATH);
		for (let t = from + 2; t < to; t++) {
			if (lower[t] !== 'capital' || lower[t + 1] === 'of') continue;
			const article = /^(?:the|this)$/.test(lower[t - 1]) ? t - 1 : t - 2;
			if (!/^(?:the|this)$/.test(lower[article])) continue;
			for (let k = article - 1; k >= Math.max(from, article - 4); k--)
				if (/^(?:in|of|near|outside|around|throughout)$/.test(lower[k])) return true;
		}
		return false;
	});
}

/** How far from its verb words still tell where something happened, in tokens. */
const SAME_BREATH = 20;

/**
 * News of these days that the story opens with, and for which it names no place: it was where the story was filed,
 * or the story would say where.
 */
function isHomeNews(
	{ doc, places }: Findings,
	{ mentions: [first], when }: Incident,
	filed: PlaceMention,
	home: Home | null,
	story: DayRange | null
): boolean {
	if (first.sentence > LEAD || first.unplaceable || isElsewhen(doc, first)) return false;
	if (!home || home.country.country !== filed.place!.country) return false;
	if (when && (!story || toDayNumber(story.start) - toDayNumber(when.it.when!.range.end) > THESE_DAYS))
		return false;
	const { span } = doc.sentences[first.sentence];
	return places.every(
		({ span: { start }, role, place }) =>
			start < span.start ||
			start >= span.end ||
			role === 'dateline' ||
			role === 'reference' ||
			place?.kind === 'country' ||
			place?.id === filed.place!.id
	);
}

/** The last of the sentences that a story opens with, and the days that it tells of as news. */
const LEAD = 1;
const THESE_DAYS = 2;

/** The same paragraph, and next to it. */
function isNear(before: Incident, first: Mention): boolean {
	return before.mentions
		.slice(-10)
		.some(
			({ paragraph, sentence }) => paragraph === first.paragraph && Math.abs(first.sentence - sentence) <= 1
		);
}

function isElsewhen({ tokens }: Document, { triggers }: Mention): boolean {
	const { from, token } = triggers[0];
	for (let t = Math.max(0, from - 6); t < token; t++) if (ELSEWHEN.test(tokens.lower[t])) return true;
	return false;
}

/** Told beside the story for comparison; where it happened is another matter. */
function isOther({ tokens }: Document, { triggers }: Mention): boolean {
	const { from, token } = triggers[0];
	for (let t = Math.max(0, from - 3); t < token; t++) if (OTHER.test(tokens.lower[t])) return true;
	return false;
}

/** When the story happened: the first day that it gives, else the day it was published. */
function dayOfStory({ doc, dateline }: Findings, incidents: readonly Incident[]): DayRange | null {
	for (const { when } of incidents)
		if (when && /^(?:day|time)$/.test(when.it.when!.precision)) return when.it.when!.range;
	const day = dateline?.day ?? doc.article.published;
	return day ? { start: day, end: day } : null;
}

function isOfAnotherTime({ when }: Incident, story: DayRange | null, from = ANOTHER_TIME): boolean {
	if (!when || !story) return false;
	const { start, end } = when.it.when!.range;
	const gap = Math.max(
		toDayNumber(start) - toDayNumber(story.end),
		toDayNumber(story.start) - toDayNumber(end)
	);
	return gap > from;
}

/** The one day on which all that the story dates happened; `null` if it tells of several. */
function mainDay(incidents: readonly Incident[]): At<TimeExpression> | null {
	const dated = incidents.filter(({ when }) => when && /^(?:day|time)$/.test(when.it.when!.precision));
	if (!dated.length) return null;
	const lead = dated[0].when!;
	return dated.every(({ when }) => when!.it.when!.range.start === lead.it.when!.range.start) ? lead : null;
}

function takenOver(when: At<TimeExpression>, from: string): At<TimeExpression> {
	const how = say.date.takenOver(when.it.when!.how, from);
	return { ...when, it: { ...when.it, when: { ...when.it.when!, how, inferred: ['year', 'month', 'day'] } } };
}

function says(
	{ tokens }: Document,
	{ mentions }: Incident,
	word: RegExp,
	thisWord: RegExp | null = null
): boolean {
	return mentions.some(({ triggers }) =>
		triggers.some(({ token }) => {
			for (let t = token; t < Math.min(token + 12, tokens.length) && tokens.word[t] !== '.'; t++)
				if (word.test(tokens.lower[t]) || (thisWord?.test(tokens.lower[t]) && tokens.lower[t - 1] === 'this'))
					return true;
			return false;
		})
	);
}

function placed(
	it: PlaceMention,
	how: string,
	at: At<PlaceMention> | null = null,
	place: Place | null = null
): At<PlaceMention> {
	return {
		token: at?.token ?? 0,
		clause: at?.clause ?? 0,
		it: { ...it, place: place ?? it.place, how: `${it.how} ${how}`.trim(), confidence: it.confidence * 0.7 }
	};
}
