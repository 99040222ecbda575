import { holds } from '$lib/model';
import { borrowFrom, isBeforeComma, isBehindColon, reports } from './clause-reach';
import type { Clauses } from './clauses';
import type { Document } from './document';
import { mayBeOne, mayHarm } from './kinds';
import type { At, Mention, SentenceFacts } from './mentions';
import { Pos } from './tagger';
import type { TimeExpression } from './time/expression';

/** "Since 2022, the year Russia invaded": what is told behind says when that was. */
const THE_YEAR = /^, the (?:year|month|week|day)\b/;
const THE_YEAR_LENGTH = 12;

/** Gives each mention of a sentence the day that the sentence puts beside it. */
export function dateMentions(
	clauses: Clauses,
	doc: Document,
	facts: SentenceFacts,
	mentions: Mention[]
): void {
	const ofClause = (clause: number) =>
		mentions.filter(({ triggers }) => triggers.some((one) => one.clause === clause));
	const anchors = facts.offsets.map(({ it }) => it.offset!.anchor);
	const days = withoutHour(doc, facts);
	for (const time of days) {
		// What stands in the anchor of "three days after …" dates the anchor.
		let owners = withoutTheTold(doc, clauses, ofClause(time.clause), time).filter(
			({ triggers }) =>
				!anchors.some((anchor) => triggers.every((one) => holds(anchor, one.span))) ||
				anchors.some((anchor) => holds(anchor, time.it.span))
		);
		const owned = owners.filter((one) => !isBeforeComma(doc.tokens, one, time.token));
		if (owned.length) owners = owned;
		if (!owners.length) continue;
		const named = owners.find((one) => isItsDay(doc, one, time));
		if (named) {
			named.when = time;
			named.whenNear = true;
			continue;
		}
		if (isOfPaper(doc, time)) continue;
		const nearest = owners.reduce((best, one) => (gap(one, time.token) < gap(best, time.token) ? one : best));
		for (const owner of owners) {
			if (owner !== nearest && (owner.when || isOfNearest(doc, owner, nearest, time))) continue;
			if (owner !== nearest && mayBeOne(owner.kind, nearest.kind) && !joined(clauses, owner, nearest))
				continue;
			if (
				owner.when &&
				!finer(time, owner.when) &&
				(finer(owner.when, time) || gap(owner, owner.when.token) <= gap(owner, time.token))
			)
				continue;
			owner.when = time;
			owner.whenNear = true;
		}
	}
	for (const mention of mentions) {
		if (mention.when) continue;
		const own = new Set(mention.triggers.map(({ clause }) => clause));
		// "Said that allies had pledged so much in three months, and visited a school": the months are the pledge's.
		const isCall = mention.kind === 'visit' || mention.kind === 'meeting';
		// "Strikes have gone on since March, and police arrested nine": the strikes have gone on since.
		const isSince = ({ it, token }: At<TimeExpression>) =>
			doc.tokens.lower[token - 1] === 'since' &&
			!THE_YEAR.test(doc.text.slice(it.span.end, it.span.end + THE_YEAR_LENGTH));
		const reach = [...own].flatMap((clause) => borrowFrom(clauses, doc, clause, mention));
		if (isTopic(doc, clauses, mention)) continue;
		const lent = days
			.filter(
				(at) =>
					reach.includes(at.clause) &&
					!isSince(at) &&
					!(isCall && isLong(at.it) && ofClause(at.clause).length > 0)
			)
			.reduce<At<TimeExpression> | null>(
				(best, one) =>
					!best || (finerOrSame(one, best) && gap(mention, one.token) < gap(mention, best.token))
						? one
						: best,
				null
			);
		// "were killed when a bomb went off on Sunday": what hangs on it lends its date too.
		const below = days.find(
			(at) =>
				(!ofClause(at.clause).length || isMeanwhile(clauses, doc, at.clause)) &&
				!isAfter(clauses, doc, at.clause) &&
				!isOfWhat(clauses, doc, at.clause) &&
				!isOfOtherNoun(clauses, doc, mention, at.clause) &&
				borrowFrom(clauses, doc, at.clause).some((one) => own.has(one))
		);
		const time = lent ?? below ?? null;
		// "Are about to discuss how the war begun in 2022 may end": nothing past is planned.
		const published = doc.article.published;
		if (time && mention.status === 'planned' && published && time.it.when!.range.end <= published) continue;
		if (
			time &&
			!(mention.triggers[0].part === 'noun' && mention.kind === 'meeting' && facts.offsets.length)
		) {
			mention.when = time;
			mention.whenNear = true;
		}
	}
	// "On April 4 it was Sumy's turn; a missile took 20 lives": the one day told is that of the one thing told.
	if (mentions.length === 1 && !mentions[0].when && mayHarm(mentions[0].kind)) {
		mentions[0].when = dayOfSentence(doc, facts) ?? dayBeforeColon(doc, facts, mentions[0]);
		mentions[0].whenNear = mentions[0].when !== null;
	}
	const aid = mentions.filter(({ kind }) => kind === 'aid');
	if (aid.length === 1 && !aid[0].when && facts.times.length === 1 && mentions.every(({ when }) => !when)) {
		// "Allies have pledged 22 billion, and that in three months."
		aid[0].when = facts.times[0];
		aid[0].whenNear = true;
	}
	const loose = facts.loose;
	if (loose.length)
		for (const mention of mentions) mention.undatable = mention.when ? null : loose[0].it.span;
}

/** "12:05 Gil said on Monday": the hour is that of the entry, where the sentence has a day of its own. */
function withoutHour(
	{ sentences }: Document,
	{ sentence, times }: SentenceFacts
): readonly At<TimeExpression>[] {
	const [first] = times;
	const hour =
		times.length > 1 && first.token === sentences[sentence].first && first.it.when!.precision === 'time';
	return hour ? times.slice(1) : times;
}

/** "The strike of 13 April", "a statement of 14 April": the day of that alone. */
function isItsDay({ tokens }: Document, { triggers }: Mention, { token }: At<TimeExpression>): boolean {
	const of = /^the$/.test(tokens.lower[token - 1] ?? '') ? token - 2 : token - 1;
	if (tokens.lower[of] === 'of' && triggers.some(({ part, to }) => part === 'noun' && to === of)) return true;
	// "Sunday's bloodshed"
	return (
		/^['’]s$/.test(tokens.lower[token + 1] ?? '') &&
		triggers.some(({ part, from, token: noun }) => part === 'noun' && from <= token + 2 && noun > token)
	);
}

/** "A speech of 14 April": of no event but that, which may be told by what was said in it. */
function isOfPaper({ tokens: { lower } }: Document, { token }: At<TimeExpression>): boolean {
	return (
		lower[token - 1] === 'of' &&
		/^(?:speech|statement|letter|report|interview|resolution|decree|declaration|decision|ruling|article)$/.test(
			lower[token - 2] ?? ''
		)
	);
}

/** "The visit comes in the wake of a strike on Sumy on April 13": the day is the strike's, and not of the visit told before. */
function isOfNearest(
	{ tokens }: Document,
	owner: Mention,
	nearest: Mention,
	{ token }: At<TimeExpression>
): boolean {
	const behind = nearest.triggers.findLast((one) => one.part === 'noun' && one.token < token);
	if (!behind || mayBeOne(owner.kind, nearest.kind)) return false;
	for (let t = behind.token + 1; t < token; t++) if (tokens.pos[t] === Pos.VERB) return false;
	return owner.triggers.every((one) => one.part === 'noun' && one.definite && one.token < behind.token);
}

/** "Sumy learned it on 4 April: a missile, and 20 dead": the one day, told before the colon. */
function dayBeforeColon(
	{ tokens }: Document,
	{ times, offsets }: SentenceFacts,
	{ triggers }: Mention
): At<TimeExpression> | null {
	if (times.length !== 1 || offsets.length > 0) return null;
	const [only] = times;
	const behind = isBehindColon(tokens, only.token, triggers[0].token);
	return behind && /^(?:day|time)$/.test(only.it.when!.precision) ? only : null;
}

/** "On April 4 …": the one day that a sentence gives, where it begins with it. */
export function dayOfSentence(
	{ sentences }: Document,
	{ sentence, times, offsets }: SentenceFacts
): At<TimeExpression> | null {
	if (times.length !== 1 || offsets.length > 0) return null;
	const [only] = times;
	const opens = only.token - sentences[sentence].first <= 1;
	return opens && /^(?:day|time)$/.test(only.it.when!.precision) ? only : null;
}

/** Verbs of speaking of something, beside those of reporting. */
const SPOKEN_OF = new Set(
	'referred spoke commented discussed mentioned recalled remembered lamented regretted condemned deplored repudiated rejected blamed mourned analyzed analysed described discussing commenting'.split(
		' '
	)
);
/** How near to a verb its day stands, in tokens. */
const BESIDE = 3;

/** "condemned the attack on Tuesday": the day is that of the condemning. */
function withoutTheTold(
	doc: Document,
	clauses: Clauses,
	owners: Mention[],
	time: At<TimeExpression>
): Mention[] {
	const { first = 0, head = -1 } = clauses.list[time.clause].verb ?? {};
	const verb = owners.find(({ triggers }) =>
		triggers.some(({ token, part }) => token === head && part === 'verb')
	);
	// "Referred today to the murder": that was when they spoke of it.
	const spoken = head >= 0 && (SPOKEN_OF.has(doc.tokens.lower[head]) || reports(doc, head));
	if (!verb && spoken && Math.abs(time.token - head) <= BESIDE)
		return owners.filter(
			({ triggers }) =>
				!triggers.every(
					({ part, definite, token }) => part === 'noun' && definite && token > head && token > time.token
				)
		);
	// "With the toll of the attack at 35, Gil will reach Lima on Friday": what is past has no day to come.
	const { mood = 'fact', first: opens = -1 } = clauses.list[time.clause].verb ?? {};
	if (!verb && mood === 'future' && time.token > opens)
		return owners.filter(
			({ kind, triggers }) =>
				!mayHarm(kind) ||
				!triggers.every(({ part, definite, token }) => part === 'noun' && definite && token < opens)
		);
	// "His trip on Wednesday followed a string of attacks": what went before was not on that day.
	if (!verb && time.token < head && /^(?:follow|follows|followed|capped|caps)$/.test(doc.tokens.lower[head]))
		return owners.filter(
			({ triggers }) => !triggers.every(({ part, token }) => part === 'noun' && token > head)
		);
	if (!verb) return owners;
	// "Have claimed responsibility for the attack this morning": the perfect takes no day but today.
	if (/^(?:have|has|'ve|’ve)$/.test(doc.tokens.lower[first]) && doc.tokens.lower[time.token] !== 'today') {
		const others = owners.filter((one) => one !== verb);
		return others.length ? others : owners;
	}
	return owners.filter(
		(one) =>
			one === verb ||
			!one.triggers.every(
				({ part, definite, token }) => part === 'noun' && definite && token > head && time.token > token
			)
	);
}

/** "Flew there on Monday to discuss the strike": what is spoken of was on another day. */
function isTopic({ tokens }: Document, { list }: Clauses, { kind, triggers }: Mention): boolean {
	return (
		mayHarm(kind) &&
		triggers.every(({ part, definite, clause, from }) => {
			const { relation, verb } = list[clause];
			return (
				part === 'noun' &&
				definite &&
				relation === 'infinitive' &&
				verb !== null &&
				verb.head === from - 1 &&
				/^(?:discuss|address|condemn|mark|commemorate|mourn|investigate|probe|protest|denounce|review|raise)$/.test(
					tokens.lower[verb.head]
				)
			);
		})
	);
}

/** "Was shot while travelling home today": both at one time. */
function isMeanwhile({ list }: Clauses, { tokens }: Document, clause: number): boolean {
	return list[clause].relation === 'when' && /^(?:while|as)$/.test(tokens.lower[list[clause].first]);
}

/** "Was overshadowed by what is to follow today": that has a day of its own. */
function isOfWhat({ list }: Clauses, { tokens }: Document, clause: number): boolean {
	const { verb } = list[clause];
	return verb !== null && tokens.lower[verb.first - 1] === 'what';
}

/** "The attack has given urgency to efforts that go on on Wednesday": that is a day of the efforts. */
function isOfOtherNoun(
	{ list }: Clauses,
	{ tokens }: Document,
	{ triggers }: Mention,
	clause: number
): boolean {
	const { relation, first, verb } = list[clause];
	if (relation !== 'relative' || !/^(?:that|which)$/.test(tokens.lower[first])) return false;
	// "His meeting with Roca, which took place three days before"
	const held = /^(?:took|taken|happened|occurred|held|wrapped|ended|concluded)$/.test(
		tokens.lower[verb?.head ?? -1] ?? ''
	);
	if (held) return !triggers.some(({ part, to }) => part === 'noun' && isPhrase(tokens, to, first));
	return triggers.every(
		({ part, definite, to }) => part === 'noun' && definite && to !== first && to !== first - 1
	);
}

/** Whether nothing but names, nouns and what joins them stands between two tokens. */
function isPhrase({ pos, lower }: Document['tokens'], from: number, to: number): boolean {
	if (to - from > LONGEST_PHRASE) return false;
	for (let t = from; t < to; t++)
		if (pos[t] === Pos.VERB || pos[t] === Pos.AUX || (pos[t] === Pos.PUNCT && lower[t] !== ',')) return false;
	return from <= to;
}

/** How far behind a noun "which" may stand, in tokens: "his talks in Lima with President Ana Gil, which". */
const LONGEST_PHRASE = 10;

function isAfter({ list }: Clauses, { tokens }: Document, clause: number): boolean {
	return (
		list[clause].relation === 'when' &&
		/^(?:after|before|since|until)$/.test(tokens.lower[list[clause].first])
	);
}

function isLong({ when }: TimeExpression): boolean {
	return !/^(?:day|time|week)$/.test(when!.precision);
}

/** A day says more than the year around it. */
function finer(a: At<TimeExpression>, b: At<TimeExpression>): boolean {
	const rank = (at: At<TimeExpression>) =>
		['time', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'span'].indexOf(
			at.it.when!.precision
		);
	return rank(a) < rank(b);
}

function finerOrSame(a: At<TimeExpression>, b: At<TimeExpression>): boolean {
	return !finer(b, a);
}

function joined({ of }: Clauses, a: Mention, b: Mention): boolean {
	return (
		a.triggers.some((x) => b.triggers.some((y) => of[x.token] === of[y.token])) &&
		a.triggers[0].part !== b.triggers[0].part
	);
}

function gap({ triggers }: Mention, token: number): number {
	return Math.min(...triggers.map((one) => Math.abs(one.token - token)));
}
