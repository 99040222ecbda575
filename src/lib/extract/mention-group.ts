import { lies, type EventKind, type Span } from '$lib/model';
import type { Clauses } from './clauses';
import { REPORT_VERBS } from './clauses';
import { tokenFrom, type Document } from './document';
import { Pos } from './tagger';
import { mayBeOne, mayHarm, mostTelling } from './kinds';
import type { At, Mention, SentenceFacts } from './mentions';
import type { PlaceMention } from './places/mention';
import type { TimeExpression } from './time/expression';
import type { Trigger } from './triggers/find';

/** Words between two triggers that set one event off against the other. */
const APART = new Set(
	'after before since following follows followed than like despite retaliation response revenge reprisal ahead until besides while whereas over days weeks months years hours'.split(
		' '
	)
);
/** Kinds whose place is where they were held, not whom they concern. */
const HELD = new Set<EventKind>(['statement', 'sanctions', 'agreement', 'meeting', 'trial', 'aid', 'other']);
/** Farther apart than this, a place belongs to something else. */
const PLACE_REACH = 45;

/** Takes the triggers of a sentence that tell of one thing together, and gives each group its own date and place. */
export function mentionsOf(doc: Document, clauses: Clauses, facts: SentenceFacts): Mention[] {
	const groups: Trigger[][] = [];
	const anchors = facts.offsets.map(({ it }) => it.offset!.anchor);
	for (const trigger of facts.triggers) {
		const able = groups.filter((one) =>
			one.some(
				(other) =>
					areAlike(doc, anchors, other, trigger) &&
					areOfOneDay(facts, other, trigger) &&
					areOne(doc, clauses, other, trigger)
			)
		);
		// "Were arrested after the attack in which six were killed": what came of it is told of what stands nearest.
		const group = trigger.outcome ? able.at(-1) : able[0];
		if (group) group.push(trigger);
		else groups.push([trigger]);
	}
	const paragraph = doc.sentences[facts.sentence].paragraph;
	const mentions = groups.map((triggers): Mention => {
		const main = triggers.filter(({ outcome }) => !outcome);
		const strong = main.filter(({ weak }) => !weak);
		const telling = strong.length ? strong : main.length ? main : triggers;
		return {
			sentence: facts.sentence,
			paragraph,
			triggers,
			kind: kindOf(doc, main.some(({ kind }) => kind === 'visit') ? main : telling),
			status: (strong[0] ?? main[0] ?? triggers[0]).status,
			when: null,
			whenNear: false,
			undatable: null,
			where: null,
			unplaceable: facts.unknownPlace,
			otherWheres: [],
			from: null,
			actors: [],
			tolls: []
		};
	});
	dateMentions(clauses, doc, facts, mentions);
	for (const mention of mentions) placeMention(clauses, doc, facts, mention, mentions);
	return mentions;
}

/** "Three days before he spoke, he met": what is counted from is not what is counted to. */
function areAlike({ tokens }: Document, anchors: readonly Span[], a: Trigger, b: Trigger): boolean {
	// "After he met Putin, the third such meeting between the two": told of once more.
	if (b.part === 'noun' && b.definite && b.another && tokens.lower[b.from - 1] === ',') return true;
	return anchors.every((anchor) => isWithin(a, anchor) === isWithin(b, anchor));
}

/** "Had said on Monday, and by Wednesday he was in Paris": each has a day of its own. */
function areOfOneDay({ times }: SentenceFacts, a: Trigger, b: Trigger): boolean {
	if (a.clause === b.clause) return true;
	const of = (clause: number) =>
		times.filter((time) => time.clause === clause).map(({ it }) => it.when!.range);
	const [first, second] = [of(a.clause), of(b.clause)];
	return (
		!first.length ||
		!second.length ||
		first.some((one) => second.some((other) => one.start < other.end && other.start < one.end))
	);
}

function isWithin({ span }: { readonly span: Span }, anchor: Span): boolean {
	return anchor.start <= span.start && span.end <= anchor.end;
}

function kindOf({ tokens }: Document, triggers: readonly Trigger[]): EventKind {
	const kinds = triggers.map(({ kind }) => kind);
	// "travels to Paris for talks": the talks are what it is about.
	const talks = triggers.find(({ kind, part }) => kind === 'meeting' && part === 'noun');
	if (talks && kinds[0] === 'visit' && tokens.lower[talks.from - 1] === 'for') return 'meeting';
	return mostTelling(kinds);
}

function areOne(doc: Document, clauses: Clauses, a: Trigger, b: Trigger): boolean {
	if (!mayBeOne(a.kind, b.kind) && !((a.outcome || b.outcome) && mayHarm(a.kind) && mayHarm(b.kind)))
		return false;
	if ((a.status === 'planned') !== (b.status === 'planned')) return false;
	const outcome = a.outcome || b.outcome;
	if (a.kind === 'statement' && b.kind === 'statement' && !related(clauses, a.clause, b.clause)) return false;
	// "Witkoff, who met Putin on Friday, said": who it was is told aside.
	const aside = [a, b].some(({ clause }) => clauses.list[clause].relation === 'relative');
	if (aside && (a.kind === 'statement') !== (b.kind === 'statement')) return false;
	const between = doc.tokens.lower.slice(a.token + 1, b.token);
	// "turned down an invitation to the summit": what is refused or demanded is not what was done.
	if (isAct(a) !== isAct(b) && (a.part === 'noun' || b.part === 'noun')) return false;
	if (!outcome && b.another && b.part === 'noun' && a.part === 'noun') return false;
	if (!outcome && between.some((word) => APART.has(word))) return false;
	if (
		between.some(
			(word, k) =>
				/^(?:days?|weeks?|months?|years?)$/.test(word) &&
				/^(?:after|before|since)$/.test(between[k + 1] ?? '')
		)
	)
		return false;
	if (between.includes(';') && !outcome && mayHarm(a.kind)) return false;
	return (
		related(clauses, a.clause, b.clause) || (b.outcome && areToldTogether(doc, clauses, a.clause, b.clause))
	);
}

/** "Rescuers said that missiles hit the centre and that two had died": what came of it, said in the same breath. */
function areToldTogether({ tokens }: Document, { list }: Clauses, a: number, b: number): boolean {
	const [one, other] = [told(a), told(b)];
	return (
		one.relation === 'that' &&
		other.relation === 'that' &&
		other.parent === one.parent &&
		/^(?:and|,)$/.test(tokens.lower[other.first - 1])
	);

	/** "That two were among those killed": the killed are part of what is told. */
	function told(clause: number) {
		let at = clause;
		while (list[at].relation === 'participle' && list[at].parent >= 0) at = list[at].parent;
		return list[at];
	}
}

/** A saying by which something is done: refused, demanded, threatened. */
function isAct({ kind, lemma }: Trigger): boolean {
	return kind === 'statement' && !/^(?:say|tell|state|speak|announce|declare)$/.test(lemma);
}

/** One clause, or one that continues, explains or dates the other. */
function related({ list }: Clauses, a: number, b: number): boolean {
	if (a === b) return true;
	const up = (from: number, to: number): boolean => {
		let index = from;
		for (let hops = 0; hops < 4 && index >= 0; hops++) {
			if (index === to) return true;
			const { relation, parent } = list[index];
			if (relation === 'that' || relation === 'attribution' || relation === 'condition') return false;
			index = parent;
		}
		return false;
	};
	return up(a, b) || up(b, a) || siblings();

	function siblings(): boolean {
		const parent = list[a].parent;
		return (
			parent >= 0 &&
			parent === list[b].parent &&
			list[a].relation !== 'that' &&
			list[b].relation !== 'that' &&
			list[b].relation !== 'attribution' &&
			list[a].relation !== 'attribution'
		);
	}
}

/** The clauses that a trigger may borrow from, nearest first; from across "after" and "who" only if both tell of one event. */
function borrowFrom(
	{ list }: Clauses,
	doc: Document,
	clause: number,
	mention: Mention | null = null
): number[] {
	const from: number[] = [];
	let index = clause;
	for (let hops = 0; hops < 4; hops++) {
		const { relation, parent } = list[index];
		if (parent < 0 || relation === 'that' || relation === 'attribution') break;
		if (reports(doc, list[parent].verb?.head)) break;
		if (
			mention &&
			((relation === 'when' && apart(list[index].first)) ||
				(relation === 'relative' && !/^where$/.test(doc.tokens.lower[list[index].first]))) &&
			!mention.triggers.some((one) => one.clause === parent)
		)
			break;
		from.push(parent);
		index = parent;
	}
	return from;

	function apart(first: number): boolean {
		return /^(?:after|before|since|until)$/.test(doc.tokens.lower[first]);
	}
}

function reports({ tokens }: Document, head: number | undefined): boolean {
	return head !== undefined && REPORT_VERBS.has(tokens.lower[head]);
}

function dateMentions(clauses: Clauses, doc: Document, facts: SentenceFacts, mentions: Mention[]): void {
	const ofClause = (clause: number) =>
		mentions.filter(({ triggers }) => triggers.some((one) => one.clause === clause));
	const anchors = facts.offsets.map(({ it }) => it.offset!.anchor);
	for (const time of facts.times) {
		// What stands in the anchor of "three days after …" dates the anchor.
		const owners = withoutTheTold(doc, clauses, ofClause(time.clause), time).filter(
			({ triggers }) =>
				!anchors.some((anchor) => triggers.every((one) => isWithin(one, anchor))) ||
				anchors.some((anchor) => isWithin(time.it, anchor))
		);
		if (!owners.length) continue;
		const nearest = owners.reduce((best, one) => (gap(one, time.token) < gap(best, time.token) ? one : best));
		for (const owner of owners) {
			if (owner !== nearest && owner.when) continue;
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
		const reach = [...own].flatMap((clause) => borrowFrom(clauses, doc, clause, mention));
		const lent = facts.times.find(({ clause }) => reach.includes(clause));
		// "were killed when a bomb went off on Sunday": what hangs on it lends its date too.
		const below = facts.times.find(
			({ clause }) =>
				(!ofClause(clause).length || isMeanwhile(clauses, doc, clause)) &&
				!isAfter(clauses, doc, clause) &&
				borrowFrom(clauses, doc, clause).some((one) => own.has(one))
		);
		const time = lent ?? below ?? null;
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
		mentions[0].when = dayOfSentence(doc, facts);
		mentions[0].whenNear = mentions[0].when !== null;
	}
	const loose = facts.loose;
	if (loose.length)
		for (const mention of mentions) mention.undatable = mention.when ? null : loose[0].it.span;
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

/** "Was shot while travelling home today": both at one time. */
function isMeanwhile({ list }: Clauses, { tokens }: Document, clause: number): boolean {
	return list[clause].relation === 'when' && /^(?:while|as)$/.test(tokens.lower[list[clause].first]);
}

function isAfter({ list }: Clauses, { tokens }: Document, clause: number): boolean {
	return (
		list[clause].relation === 'when' &&
		/^(?:after|before|since|until)$/.test(tokens.lower[list[clause].first])
	);
}

/** A day says more than the year around it. */
function finer(a: At<TimeExpression>, b: At<TimeExpression>): boolean {
	const rank = (at: At<TimeExpression>) =>
		['time', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'span'].indexOf(
			at.it.when!.precision
		);
	return rank(a) < rank(b);
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

function placeMention(
	clauses: Clauses,
	doc: Document,
	facts: SentenceFacts,
	mention: Mention,
	all: readonly Mention[]
): void {
	const usable = facts.places.filter(
		(at) =>
			(fits(mention.kind, at.it) ||
				isCalledBy(doc, mention, at) ||
				isBeforeWhere(doc, clauses, mention, at)) &&
			!(mayHarm(mention.kind) && (isOnlyWhose(doc, at) || isWhereTo(mention, at))) &&
			!isDoer(doc, clauses, mention, at) &&
			!isBeyond(doc, clauses, mention, at) &&
			!(at.again && HELD.has(mention.kind) && mention.triggers.every(({ clause }) => clause !== at.clause)) &&
			Math.min(...mention.triggers.map(({ token }) => Math.abs(token - at.token))) <= PLACE_REACH
	);
	if (!usable.length) {
		// "Ghana's election", "Ghanaians voted": it is held where those live who vote.
		const own = mention.triggers.map(({ clause }) => clause);
		if (mention.kind === 'election')
			mention.where =
				facts.possessors.find(
					({ clause, token }) => own.includes(clause) && mention.triggers.some((one) => token < one.token)
				) ?? null;
		return;
	}
	mention.from = usable.find(({ it }) => it.role === 'origin') ?? null;
	const own = new Set(mention.triggers.map(({ clause }) => clause));
	const others = all.filter((one) => one !== mention);
	const inClause = usable.filter(
		(at) => own.has(at.clause) && at !== mention.from && isNearest(doc, mention, at, others)
	);
	const pool = inClause.length ? inClause : borrowed();
	if (!pool.length) return;
	const best = pool.reduce((a, b) => (cost(doc, mention, b) < cost(doc, mention, a) ? b : a));
	const inside = pool
		.filter(
			(at) => at !== best && lies(at.it.place!, best.it.place!) && at.it.place!.id !== best.it.place!.id
		)
		.sort((a, b) => cost(doc, mention, a) - cost(doc, mention, b))[0];
	mention.where = inside ?? best;
	for (const at of pool)
		if (
			at !== mention.where &&
			!lies(mention.where.it.place!, at.it.place!) &&
			isListed(doc, mention.where, at)
		)
			mention.otherWheres.push(at);

	function borrowed(): At<PlaceMention>[] {
		const reach = [...own].flatMap((clause) => borrowFrom(clauses, doc, clause, mention));
		const lent = usable.filter(({ clause }) => reach.includes(clause));
		if (lent.length) {
			// "visited Odesa, where he met": the place before "where".
			const where = [...own].find(
				(clause) =>
					doc.tokens.lower[clauses.list[clause].first] === 'where' ||
					doc.tokens.lower[clauses.list[clause].first + 1] === 'where'
			);
			if (where !== undefined) {
				const before = lent.filter(({ token }) => token < clauses.list[where].first);
				if (before.length) return [before[before.length - 1]];
			}
			return lent;
		}
		const below = usable.filter(
			({ clause }) =>
				!all.some(({ triggers }) => triggers.some((one) => one.clause === clause)) &&
				borrowFrom(clauses, doc, clause).some((one) => own.has(one))
		);
		if (below.length) return below;
		const only = others.every((one) => !mayBeOne(one.kind, mention.kind));
		const free = usable.filter(
			({ clause, it }) =>
				it.role !== 'unknown' &&
				clauses.list[clause].relation !== 'attribution' &&
				!(
					isLongAgo(mention) && others.some(({ triggers }) => triggers.some((one) => one.clause === clause))
				) &&
				!reports(doc, clauses.list[clause].verb?.head)
		);
		return only && !HELD.has(mention.kind) ? free : [];
	}
}

/** "Talks in Paris on the war, which began when Russia invaded in 2022": told of another time, it was elsewhere. */
function isLongAgo({ when }: Mention): boolean {
	return when !== null && /^(?:year|decade|century)$/.test(when.it.when!.precision);
}

/** "Their visit follows the deaths in Sumy": what stands behind such a verb is another matter. */
function isBeyond(
	{ tokens }: Document,
	clauses: Clauses,
	{ triggers }: Mention,
	at: At<PlaceMention>
): boolean {
	return triggers.every(({ part, token, clause }) => {
		const head = clauses.list[clause].verb?.head ?? -1;
		return (
			part === 'noun' &&
			token < head &&
			at.token > head &&
			/^(?:follow|come|came|precede|mark)/.test(tokens.lower[head])
		);
	});
}

/** Where somebody was going, or was sent, in another clause, is not where he came to harm. */
function isWhereTo({ triggers }: Mention, { it, clause }: At<PlaceMention>): boolean {
	return it.role === 'destination' && triggers.every((one) => one.clause !== clause);
}

/** "The next stop is Paris, where they meet": the place that "where" stands for. */
function isBeforeWhere(
	{ tokens }: Document,
	{ list }: Clauses,
	{ triggers }: Mention,
	{ it }: At<PlaceMention>
): boolean {
	const next = tokenFrom(tokens, it.span.end);
	const where = tokens.word[next] === ',' ? next + 1 : next;
	return tokens.lower[where] === 'where' && triggers.some(({ clause }) => list[clause].first === where);
}

/** "the Paris meeting": a town before what is held says where; a country says what about ("Ukraine talks"). */
function isCalledBy({ tokens }: Document, { kind, triggers }: Mention, { it }: At<PlaceMention>): boolean {
	if (it.place!.kind !== 'town' || (kind !== 'meeting' && kind !== 'agreement' && kind !== 'trial'))
		return false;
	const next = tokenFrom(tokens, it.span.end);
	return triggers.some(({ part, token }) => part === 'noun' && token === next);
}

/** "An attack by Chile", "Chile is sending its envoy to Lima": a country that does it. */
function isDoer(
	{ tokens }: Document,
	{ list }: Clauses,
	{ kind }: Mention,
	{ it, token, clause }: At<PlaceMention>
): boolean {
	if (it.place!.kind !== 'country') return false;
	if (tokens.lower[token - 1] === 'by') return true;
	const before = token < (list[clause].verb?.first ?? -1);
	return kind === 'visit' && before && it.role === 'unknown' && tokens.pos[token - 1] !== Pos.ADP;
}

/** "two U.S. missionaries": a country that says whose, not where. */
function isOnlyWhose({ tokens }: Document, { it }: At<PlaceMention>): boolean {
	if (it.place!.kind !== 'country') return false;
	if (it.role === 'unknown' && tokens.pos[tokenFrom(tokens, it.span.start) - 1] !== Pos.ADP) return true;
	const next = tokenFrom(tokens, it.span.end);
	const pos = tokens.pos[next];
	return (
		(pos === Pos.NOUN || pos === Pos.PROPN || pos === Pos.ADJ) &&
		!/day$|^(?:last|next|early|late|today|yesterday|tonight)/.test(tokens.lower[next])
	);
}

/** A place goes with the trigger that it stands by, where one clause tells of two events. */
function isNearest(
	doc: Document,
	mention: Mention,
	at: At<PlaceMention>,
	others: readonly Mention[]
): boolean {
	const mine = cost(doc, mention, at);
	return !others.some(
		(other) =>
			mayBeOne(other.kind, mention.kind) &&
			other.triggers.some(({ clause }) => clause === at.clause) &&
			cost(doc, other, at) < mine
	);
}

function cost(doc: Document, mention: Mention, { token, it }: At<PlaceMention>): number {
	let least = Infinity;
	for (const trigger of mention.triggers) {
		const away = token - trigger.token;
		// What happens comes before where it does.
		least = Math.min(least, away > 0 ? away : -away * 1.5 + 2);
	}
	// "the Black Sea port of Odesa": the name before the noun only says which.
	const modifies =
		doc.tokens.lower[token - 1] !== 'of' && doc.tokens.pos[tokenFrom(doc.tokens, it.span.end)] === Pos.NOUN;
	return (
		least +
		(modifies ? 20 : 0) +
		(it.role === 'locative' || it.role === 'object' || it.role === 'destination' ? 0 : 6)
	);
}

function fits(kind: EventKind, { role, place }: PlaceMention): boolean {
	if (place!.kind === 'continent') return false;
	if (role === 'origin') return kind === 'visit' || kind === 'migration' || kind === 'military';
	if (kind === 'visit') return true;
	if (!HELD.has(kind)) return true;
	return role === 'locative' || (role === 'destination' && (kind === 'meeting' || kind === 'aid'));
}

/** "in Kharkiv and Sumy": beside one another in a list. */
function isListed({ tokens }: Document, a: At<PlaceMention>, b: At<PlaceMention>): boolean {
	const [first, second] = a.token < b.token ? [a, b] : [b, a];
	if (second.token - first.token > 8) return false;
	for (let t = first.token + 1; t < second.token; t++) if (tokens.lower[t] === 'and') return true;
	return false;
}
