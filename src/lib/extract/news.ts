import { isOffice } from './actors/words';
import { isLasting } from './attach-tolls';
import type { Clause, Clauses } from './clauses';
import type { Document } from './document';
import { behindLabel } from './labels';
import type { Mention, SentenceFacts } from './mentions';
import { isPlainSaying } from './sayings';
import { Pos } from './tagger';
import type { Trigger } from './triggers/find';

/**
 * Sayings are how news is told; one is news itself if a named person speaks on a day that the text gives, and what
 * is said tells of no other event.
 */
export function isNews(
	doc: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	mention: Mention,
	all: readonly Mention[]
): boolean {
	if (isAsked(doc, facts)) return false;
	// "Called for a march on Saturday": the march is what is told.
	if (
		mention.triggers.every(({ lemma, kind }) => lemma === 'call' && kind === 'statement') &&
		all.some(
			({ kind, status, triggers }) =>
				kind === 'protest' && status === 'planned' && triggers[0].clause === mention.triggers[0].clause
		)
	)
		return false;
	// "Capsized; 23 people were rescued": told of those who came to harm in it.
	if (
		mention.triggers.every(({ lemma }) => lemma === 'rescue') &&
		all.some(({ kind }) => kind === 'accident' || kind === 'disaster')
	)
		return false;
	if (mention.kind === 'agreement' && mention.triggers.every(({ weak, part }) => weak && part === 'noun'))
		return mention.whenNear;
	if (
		mention.triggers.every(
			({ lemma, kind }) =>
				kind === 'visit' && /^(?:be|go|come|turn|surface|stop|spend|accompany|escort|expect)$/.test(lemma)
		)
	)
		return (
			(mention.when !== null ||
				hasPurpose(clauses, mention.triggers[0]) ||
				/^(?:coming|going)$/.test(doc.tokens.lower[mention.triggers[0].token]) ||
				isUnderWay(doc, mention.triggers[0])) &&
			mention.where !== null &&
			mention.where.it.place!.kind !== 'country' &&
			(mention.actors.some(({ it, token }) => it.type === 'person' && token < mention.triggers[0].token) ||
				isOfficeHolder(doc, mention.triggers[0]))
		);
	// "Gil, who negotiates for the mayor": what she does, and no one doing of it.
	const habit = ({ part, weak, clause: at }: Trigger) => {
		const { relation, verb } = clauses.list[at];
		return (
			part === 'verb' && weak && relation === 'relative' && verb?.tense === 'present' && verb.mood === 'fact'
		);
	};
	if (mention.kind === 'meeting' && !mention.when && mention.triggers.every(habit)) return false;
	// "They still see Sumy": no one to meet.
	if (mention.kind === 'meeting' && mention.triggers.every(({ lemma }) => /^(?:see|join)$/.test(lemma))) {
		const { token } = mention.triggers[0];
		if (!mention.actors.some((one) => one.token > token && one.it.type === 'person')) return false;
	}
	// "Fifty have died in two strikes this month": the sum of what is told one by one.
	if (isSum(facts, mention)) return false;
	if (mention.kind !== 'statement')
		return mention.tolls.length > 0 || !mention.triggers.every((one) => isState(doc, one, mention.whenNear));
	const trigger = mention.triggers[0];
	const clause = clauses.list[trigger.clause];
	const speaker = mention.actors.find(
		({ clause: at, token }) => at === trigger.clause && (token < trigger.token || trigger.passive)
	);
	// "Its backing is firm, the ministry said": a word for a stand in what somebody says is no saying of its own.
	if (trigger.part === 'noun' && trigger.weak && !mention.when && isSaidBy(clauses, trigger.clause))
		return false;
	if (trigger.part === 'noun' && /^(?:remark|comment|statement|declaration)$/.test(trigger.lemma))
		return mention.when !== null;
	const outspoken = trigger.lemma === 'speak' && doc.tokens.lower[trigger.token + 1] === 'out';
	if (outspoken || !(isPlainSaying(trigger.lemma) || /^(?:speak|talk)$/.test(trigger.lemma)))
		return (
			speaker !== undefined ||
			mention.actors.length > 0 ||
			mention.triggers.length > 1 ||
			hasSpeaker(doc, clause, trigger)
		);
	if (
		!doc.continued &&
		facts.sentence < 2 &&
		!/^(?:speak|talk)$/.test(trigger.lemma) &&
		isOwnPoint(doc, clauses, facts, mention, all)
	)
		return true;
	if (mention.actors.every(({ it }) => it.type !== 'person') && !hasNamedSpeaker(doc, facts, clause, trigger))
		return false;
	if (/^(?:speak|talk)$/.test(trigger.lemma)) return mention.when !== null;
	// What a date is counted from is not what is said.
	const anchors = facts.offsets.map(({ it }) => it.offset!.anchor);
	const isCounted = (one: Mention) =>
		one.triggers.some(({ span }) => anchors.some(({ start, end }) => start <= span.start && span.end <= end));
	const others = all.filter(
		(one) =>
			one !== mention &&
			!isCounted(one) &&
			one.kind !== 'statement' &&
			one.triggers.some(({ weak, status }) => !weak && status === 'reported')
	);
	// "Witkoff, who met Putin on Friday, said": what is told of the speaker is not what is said.
	const ofSpeaker = (one: Trigger) =>
		one.token < trigger.token && clauses.list[one.clause].relation === 'relative';
	// "… said so, having met Putin on Friday": what the speaker had done before.
	const hadDone = ({ triggers }: Mention) =>
		triggers.some(
			({ part, clause: at }) =>
				part === 'verb' && doc.tokens.lower[clauses.list[at].verb?.first ?? -1] === 'having'
		);
	const isSaid = (one: Trigger) => !ofSpeaker(one) && isBelow(clauses, one.clause, trigger.clause);
	const said = others.filter((one) => !hadDone(one) && one.triggers.some(isSaid));
	if (said.length && !(isAppearance(mention) && said.every((one) => isElsewhen(one, mention)))) return false;
	const counted = facts.offsets.some(
		({ it, clause: at }) => it.span === mention.when?.it.span && dates(doc, clauses, at, trigger.clause)
	);
	// "Gil was upbeat on Monday. A deal was near, she said": the day of the sentence before.
	const { span } = doc.sentences[facts.sentence];
	if (counted || (mention.when && mention.when.it.span.end <= span.start && !said.length)) return true;
	if (
		!mention.when ||
		facts.times.every(
			(time) => time.it !== mention.when!.it || !dates(doc, clauses, time.clause, trigger.clause)
		)
	)
		return false;
	return clause.relation !== 'attribution' || mention.when.clause === trigger.clause;
}

/** Several told of in one, over a month or more, with a figure that adds them up. */
function isSum({ tolls }: SentenceFacts, mention: Mention): boolean {
	const { when, triggers } = mention;
	if (isLasting(mention) || when === null || /^(?:day|time|week)$/.test(when.it.when!.precision))
		return false;
	const main = triggers.filter(({ outcome }) => !outcome);
	return main.length > 0 && main.every(({ plural }) => plural) && tolls.some(({ it }) => it.cumulative);
}

/** "Who is meeting whom?", "Were there other attacks?": nothing is told yet. */
function isAsked({ tokens: { lower, word }, sentences }: Document, { sentence }: SentenceFacts): boolean {
	const { first, last } = sentences[sentence];
	if (word[last - 1] !== '?') return false;
	if (/^(?:is|are|was|were|will|would|can|could|does|do|has|have)$/.test(lower[first])) return true;
	return lower[first] === 'who' && /^(?:is|are|will)$/.test(lower[first + 1] ?? '');
}

/** "Visited the wounded", "soldiers who were injured": how they are, and no word of when or how many. */
function isState({ tokens }: Document, { lemma, token, from, part }: Trigger, dated: boolean): boolean {
	if (part !== 'verb' || !/^(?:wound|injure|hurt)$/.test(lemma)) return false;
	const { lower, pos } = tokens;
	if (lower[token - 1] === 'the') return pos[token + 1] !== Pos.NOUN;
	return !dated && lower[from - 1] === 'who' && /^(?:is|are|was|were|had|have)$/.test(lower[from]);
}

/** A day in the clause of a saying, or in the one that it hangs on: "on Monday, when he said", "on Monday, saying", "a speech of Monday in which". */
function dates({ tokens: { lower } }: Document, { list }: Clauses, clause: number, said: number): boolean {
	const { relation, parent, first } = list[said];
	if (clause === said) return true;
	const speech =
		relation === 'relative' && lower[first] === 'which' && /^(?:in|at|during)$/.test(lower[first - 1]);
	return parent === clause && (relation === 'when' || relation === 'participle' || speech);
}

/** Told on a day in a town: an appearance, whatever was recalled at it. */
function isAppearance({ when, whenNear, where }: Mention): boolean {
	return (
		when !== null &&
		whenNear &&
		/^(?:day|time)$/.test(when.it.when!.precision) &&
		where?.it.role === 'locative' &&
		where.it.place!.kind === 'town'
	);
}

/** Of another time than what is told of it. */
function isElsewhen({ when }: Mention, mention: Mention): boolean {
	if (!when || !mention.when) return false;
	const a = when.it.when!.range;
	const b = mention.when.it.when!.range;
	return a.end <= b.start || b.end <= a.start;
}

/** "Is on her way to". */
function isUnderWay({ tokens: { lower } }: Document, { token }: Trigger): boolean {
	return /^(?:is|are)$/.test(lower[token]) && lower[token + 1] === 'on' && lower[token + 3] === 'way';
}

/** "Has been in Odesa to see": somebody went there to do something. */
function hasPurpose({ list }: Clauses, { clause }: Trigger): boolean {
	const next = list[clause + 1];
	return next?.relation === 'infinitive' && next.parent === clause;
}

/** "NATO's secretary-general was in Odesa": somebody in particular, by office. */
function isOfficeHolder({ tokens }: Document, { from }: Trigger): boolean {
	const before = tokens.lower[from - 1] ?? '';
	const whose = tokens.lower.slice(Math.max(0, from - 6), from);
	return isOffice(before) && whose.some((word) => /^(?:the|['’]s)$/.test(word));
}

/** A bare name that nothing else in the article explains: "Witkoff said". */
function hasNamedSpeaker(
	{ tokens }: Document,
	facts: SentenceFacts,
	clause: Clause,
	trigger: Trigger
): boolean {
	const first = behindLabel(tokens, clause.first, trigger.from);
	if (first >= trigger.from || tokens.pos[first] !== Pos.PROPN || tokens.pos[first + 1] === Pos.PROPN)
		return false;
	const at = tokens.start[first];
	const known = [...facts.actors, ...facts.places, ...facts.possessors, ...facts.times, ...facts.loose];
	return known.every(({ it: { span } }) => at < span.start || span.end <= at);
}

/** "…, he said." */
function isSaidBy({ list }: Clauses, clause: number): boolean {
	for (let k = clause + 1; k < list.length && list[k].sentence === list[clause].sentence; k++)
		if (list[k].relation === 'attribution' && list[k].parent === clause) return true;
	return false;
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
	/^(?:officials?|sources?|police|witness(?:es)?|residents?|experts?|analysts?|critics?|reports?|observers?|people|readers?|viewers?|listeners?|doctors|scientists|today|yesterday|\w+day)$/;

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
	// "The ministry said that Gil would meet Roca": told of the meeting.
	if (all.some(({ kind, status }) => (kind === 'meeting' || kind === 'visit') && status === 'planned'))
		return false;
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
