import type { EventRecord } from '$lib/model';
import { attachTolls } from './attach-tolls';
import { borrowFromAround } from './borrow';
import { underDays } from './chronology';
import { findHome } from './home';
import { findIncidents, rejoin } from './incidents';
import { mayHarm } from './kinds';
import { mentionsOf } from './mention-group';
import { gatherFacts, type Findings, type Mention, type SentenceFacts } from './mentions';
import { learnOffices } from './offices';
import { namedBehind, NOBODY, type Named } from './named';
import { isNews } from './news';
import { findPresence, findQuoted } from './presence';
import { readOffsets } from './offsets';
import { attachActors } from './participants';
import { Given, recordOf } from './record';
import { isBrief, isBroader, sceneBehind, setScene, whenItWas, whereItWas, type Scene } from './scene';
import type { Document } from './document';
import { daysIn, joinStays, saidIn, type DayOf, type SaidIn } from './stays';
import { Pos } from './tagger';
import { isTold } from './told';
import { placeUnlisted } from './unlisted';
import { resolveWhereabouts } from './whereabouts';

/**
 * Puts what the finders found together to the events that the article reports, each told once.
 *
 * @param given What was given to records so far, if this is but a part of a text.
 */
export function assemble(findings: Findings, given = new Given()): EventRecord[] {
	const { doc, clauses } = findings;
	const { places, peoples } = findings;
	const placed = placeUnlisted(doc, places, findHome(places, peoples), peoples);
	const gathered = gatherFacts({ ...findings, places: placed });
	const facts = resolveWhereabouts(doc, clauses, underDays(doc, clauses, gathered));
	const mentions: Mention[] = [];
	let before: Mention[] = [];
	let named: Named = { ...NOBODY, offices: new Map() };
	const days: DayOf[] = [];
	const towns: SaidIn[] = [];
	/** The towns that the paragraph has named so far. */
	let nearby = { paragraph: -1, towns: new Set<string>() };
	/** The towns in the last heading: "Go deeper: Sumy". */
	let heading: SentenceFacts['places'] = [];
	let scene: Scene | null = null;
	for (const fact of facts) {
		learnOffices(doc, fact, named.offices);
		const quoted = findQuoted(doc, clauses, fact);
		const found = quoted ? [quoted] : mentionsOf(doc, clauses, fact);
		const presence = found.length ? null : findPresence(doc, clauses, fact);
		if (presence) found.push(presence);
		readOffsets(doc, clauses, fact, found, before, mentions);
		attachTolls(doc, clauses, fact, found);
		setScene(found, fact, scene);
		for (const mention of found) attachActors(doc, clauses, fact, mention, named);
		const said = saidIn(doc, clauses, fact);
		if (said) towns.push(said);
		days.push(...daysIn(doc, clauses, fact, found, named));
		const there = whereItWas(doc, clauses, fact);
		if (there) for (const one of before) if (!one.where || isBroader(one.where, there)) one.where = there;
		const then = found.length ? null : whenItWas(doc, clauses, fact);
		if (then) for (const one of before) one.when ??= then;
		const { paragraph } = doc.sentences[fact.sentence];
		if (paragraph !== nearby.paragraph) {
			if (isHeading(doc, fact)) heading = fact.places.filter(({ it }) => it.place!.kind === 'town');
			nearby = { paragraph, towns: new Set(heading.map(({ it }) => it.place!.id)) };
		}
		for (const { it } of fact.places) if (it.place!.kind === 'town') nearby.towns.add(it.place!.id);
		const [around] = nearby.towns;
		const kept = found
			.filter((mention) => isNews(doc, clauses, fact, mention, found))
			.map((mention) => (nearby.towns.size === 1 ? { ...mention, around } : mention));
		mentions.push(...kept);
		if (kept.length) before = kept;
		if (kept.length || !isBrief(doc, fact)) scene = sceneBehind(doc, fact, kept);
		named = namedBehind(doc, clauses, fact, named, doc.sentences[fact.sentence - 1]?.paragraph !== paragraph);
	}
	const incidents = findIncidents(doc, mentions);
	let told = incidents.filter((incident) => isTold(doc, incident, clauses));
	borrowFromAround(findings, told);
	told = joinStays(doc, clauses, rejoin(doc, told), days, towns);
	const harmful = told.filter(({ mentions: [first] }) => mayHarm(first.kind)).length;
	return told.map((incident) =>
		recordOf(findings, incident, given, mayHarm(incident.mentions[0].kind) ? harmful : 0)
	);
}

/** A line of its own that heads what follows, and is no item of it: "Go deeper: Sumy", not "119 people injured". */
function isHeading(
	{ paragraphs, sentences, tokens }: Document,
	{ sentence, triggers, tolls }: SentenceFacts
): boolean {
	const { first, last, paragraph } = sentences[sentence];
	if (paragraphs[paragraph].kind !== 'heading' || triggers.length > 0 || tolls.length > 0) return false;
	for (let t = first; t < last; t++) if (tokens.pos[t] === Pos.NUM) return false;
	return true;
}
