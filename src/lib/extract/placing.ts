import { lies, type EventKind } from '$lib/model';
import { borrowFrom, isBeforeComma, isBehindColon, reports } from './clause-reach';
import type { Clauses } from './clauses';
import { tokenFrom, type Document } from './document';
import { mayBeOne, mayHarm } from './kinds';
import type { At, Mention, SentenceFacts } from './mentions';
import type { PlaceMention } from './places/mention';
import { Pos } from './tagger';

/** Kinds whose place is where they were held, not whom they concern. */
const HELD = new Set<EventKind>(['statement', 'sanctions', 'agreement', 'meeting', 'trial', 'aid', 'other']);
/** Farther apart than this, a place belongs to something else. */
const PLACE_REACH = 45;

/** Gives a mention the place where its words put it, of all that its sentence names. */
export function placeMention(
	clauses: Clauses,
	doc: Document,
	facts: SentenceFacts,
	mention: Mention,
	all: readonly Mention[]
): void {
	const usable = facts.places.filter(
		(at) =>
			(fits(mention.kind, at.it) ||
				(mention.triggers.some(({ kind }) => kind === 'visit') && fits('visit', at.it)) ||
				isCalledBy(doc, mention, at) ||
				isBeforeWhere(doc, clauses, mention, at)) &&
			!(mayHarm(mention.kind) && (isOnlyWhose(doc, at) || isWhereTo(doc, clauses, mention, at))) &&
			!(
				(HELD.has(mention.kind) || mention.kind === 'visit') &&
				(isOfConflict(doc, at) || isStruck(doc, at))
			) &&
			!isOfSource(doc, at) &&
			!(mention.kind === 'sanctions' && isReason(doc, mention, at)) &&
			!isOfAnnouncer(doc, clauses, mention, at) &&
			!isCountedFrom(facts, at) &&
			!isBehindOther(doc, mention, at, all) &&
			!isDoer(doc, clauses, mention, at) &&
			!(mention.kind === 'visit' && all.length > 1 && isBeforeComma(doc.tokens, mention, at.token)) &&
			!isBeyond(doc, clauses, mention, at) &&
			!(at.again && HELD.has(mention.kind) && mention.triggers.every(({ clause }) => clause !== at.clause)) &&
			Math.min(...mention.triggers.map(({ token }) => Math.abs(token - at.token))) <= PLACE_REACH
	);
	if (!usable.length) {
		if (mention.kind === 'election') mention.where = ofVoters();
		return;
	}
	mention.from = usable.find(({ it }) => it.role === 'origin') ?? null;
	const own = new Set(mention.triggers.map(({ clause }) => clause));
	const others = all.filter((one) => one !== mention);
	const inClause = usable.filter(
		(at) => own.has(at.clause) && at !== mention.from && isNearest(doc, mention, at, others)
	);
	const pool = inClause.length ? inClause : orElse(borrowed());
	if (!pool.length) {
		if (mention.kind === 'election') mention.where = ofVoters();
		return;
	}
	const best = pool.reduce((a, b) => (cost(doc, mention, b) < cost(doc, mention, a) ? b : a));
	const inside = pool
		.filter(
			(at) => at !== best && lies(at.it.place!, best.it.place!) && at.it.place!.id !== best.it.place!.id
		)
		.sort((a, b) => cost(doc, mention, a) - cost(doc, mention, b))[0];
	// "Arriving from Chile will be Ana Gil": where she set out is not where she is.
	if (best === mention.from && mention.triggers.every(({ lemma }) => /^arriv/.test(lemma))) return;
	mention.where = inside ?? best;
	for (const at of pool)
		if (
			at !== mention.where &&
			!lies(mention.where.it.place!, at.it.place!) &&
			isListed(doc, mention.where, at)
		)
			mention.otherWheres.push(at);

	/** "Ghana's election", "Ghanaians voted": it is held where those live who vote. */
	function ofVoters(): At<PlaceMention> | null {
		const own = mention.triggers.map(({ clause }) => clause);
		return (
			facts.possessors.find(
				({ clause, token }) => own.includes(clause) && mention.triggers.some((one) => token < one.token)
			) ?? null
		);
	}

	/** "They arrive after an attack that left nine dead in Aden": told of the attack. */
	function isOfOther(clause: number): boolean {
		const { relation, first } = clauses.list[clause];
		return relation === 'relative' && others.some(({ triggers }) => triggers.some(({ to }) => to === first));
	}

	/** "Sumy learned it on 4 April: a missile, and 20 dead": the one town, told before the colon. */
	function orElse(found: At<PlaceMention>[]): At<PlaceMention>[] {
		if (found.length || !mayHarm(mention.kind)) return found;
		const towns = usable.filter(({ it }) => it.place!.kind === 'town');
		const [only] = towns;
		return towns.length === 1 && isBehindColon(doc.tokens, only.token, mention.triggers[0].token)
			? towns
			: [];
	}

	function borrowed(): At<PlaceMention>[] {
		// "… dead in Aden, in the north of the country that Chile invaded in 2022": not there.
		if (mention.kind === 'military' && isLongAgo(mention) && others.some(({ kind }) => mayHarm(kind)))
			return [];
		const reach = [...own].flatMap((clause) => borrowFrom(clauses, doc, clause, mention, 'place'));
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
				!isOfOther(clause) &&
				borrowFrom(clauses, doc, clause).some((one) => own.has(one))
		);
		if (below.length) return below;
		const only = others.every((one) => !mayBeOne(one.kind, mention.kind));
		const free = usable.filter(
			({ clause, it }) =>
				it.role !== 'unknown' &&
				!isOfOther(clause) &&
				clauses.list[clause].relation !== 'attribution' &&
				!(isLongAgo(mention) && others.length > 0) &&
				!reports(doc, clauses.list[clause].verb?.head)
		);
		return only && !HELD.has(mention.kind) ? free : [];
	}
}

/** "The visit had been brought forward after the killing of nine people in Aden": the killing was there. */
function isBehindOther(
	{ tokens: { lower } }: Document,
	{ kind, triggers }: Mention,
	{ token }: At<PlaceMention>,
	all: readonly Mention[]
): boolean {
	if (kind !== 'visit' && !HELD.has(kind)) return false;
	const last = Math.max(...triggers.map((one) => one.token));
	return all.some(
		(other) =>
			mayHarm(other.kind) &&
			other.triggers.some((one) => {
				if (one.token < last || one.token > token) return false;
				for (let t = last; t < one.token; t++) if (/^(?:after|since|following)$/.test(lower[t])) return true;
				return false;
			})
	);
}

/** "The ministry in Lima, which announced the visit": where the ministry is. */
function isOfAnnouncer(
	doc: Document,
	{ list }: Clauses,
	{ kind, triggers }: Mention,
	{ clause }: At<PlaceMention>
): boolean {
	if (kind === 'statement') return false;
	return triggers.every(({ clause: own }) => {
		const { relation, parent, verb } = list[own];
		return relation === 'relative' && parent === clause && reports(doc, verb?.head);
	});
}

/** "Nine days before Sumy": a word for what happened there. */
function isCountedFrom({ offsets }: SentenceFacts, { it: { span }, again }: At<PlaceMention>): boolean {
	// "Nine days after Aden suffered so, a rocket fell there": "there" is told of what fell.
	if (again) return false;
	return offsets.some(
		({ it }) => it.offset!.anchor.start === span.start && it.offset!.anchor.end === span.end
	);
}

/** "According to the ministry in Lima, they met": where the ministry is. */
function isOfSource({ tokens: { lower } }: Document, { token }: At<PlaceMention>): boolean {
	for (let t = token - 1; t > token - SOURCE && !/^[,.;:]$/.test(lower[t] ?? ','); t--)
		if (lower[t] === 'according') return true;
	return false;
}

/** "Sanctions on six men over parts bought in Chile": what they are for. */
function isReason(
	{ tokens: { lower } }: Document,
	{ triggers }: Mention,
	{ token }: At<PlaceMention>
): boolean {
	for (let t = triggers[0].token + 1; t < token; t++)
		if (/^(?:over|for|because)$/.test(lower[t])) return true;
	return false;
}

/** How far behind "according" a place may belong to who is named there, in tokens. */
const SOURCE = 9;

/** "The visit comes after the strike on Sumy": what was struck is not where one goes. */
function isStruck({ tokens: { lower } }: Document, { it, token }: At<PlaceMention>): boolean {
	if (it.role !== 'object') return false;
	for (let t = token - 1; t > token - STRUCK; t--)
		if (/^(?:on|against)$/.test(lower[t] ?? ''))
			return /^(?:attacks?|strikes?|raids?|assaults?|shelling|offensive)$/.test(lower[t - 1] ?? '');
	return false;
}

/** How many words may stand between "on" and the name: "a strike on the northern city of Sumy". */
const STRUCK = 6;

/** "The war in Ukraine might be settled": where it is fought, and not where one meets on it. */
function isOfConflict({ tokens: { lower } }: Document, { it, token }: At<PlaceMention>): boolean {
	if (it.place!.kind !== 'country' && it.place!.kind !== 'region') return false;
	const at = /^(?:in|against|on)$/.test(lower[token - 1] ?? '') ? token - 2 : -1;
	return /^(?:war|conflict|fighting|crisis|invasion|bloodshed)$/.test(lower[at] ?? '');
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
		if (part === 'noun' && token < at.token && isBackdrop(tokens, token, at.token)) return true;
		const head = clauses.list[clause].verb?.head ?? -1;
		return (
			part === 'noun' &&
			token < head &&
			at.token > head &&
			/^(?:follow|come|came|precede|mark)/.test(tokens.lower[head])
		);
	});
}

/** Whether "in the shadow of", "in the wake of" stands between two words: what is told behind it is another matter. */
function isBackdrop({ lower }: Document['tokens'], from: number, to: number): boolean {
	for (let t = from; t < to; t++)
		if (/^(?:shadow|wake|aftermath|backdrop)$/.test(lower[t]) && lower[t + 1] === 'of') return true;
	return false;
}

/** Where somebody was going, or was sent, in another clause, or the bus went, is not where he came to harm. */
function isWhereTo(
	{ tokens: { lower } }: Document,
	{ list }: Clauses,
	{ triggers }: Mention,
	{ it, token, clause }: At<PlaceMention>
): boolean {
	if (lower[token - 1] === 'to' && /^(?:bus|train|plane|flight|ferry|convoy)$/.test(lower[token - 2] ?? ''))
		return true;
	// "Left Callao and was bound for Lima when it struck a rock"
	if (/^(?:left|leaving)$/.test(lower[token - 1] ?? '')) return true;
	if (
		/^(?:for|to|from)$/.test(lower[token - 1] ?? '') &&
		/^(?:bound|headed|route)$/.test(lower[token - 2] ?? '')
	)
		return true;
	// "Had left the port on the island of Chiloe when it sank": what it left
	const head = lower[list[clause].verb?.head ?? -1] ?? '';
	if (
		/^(?:left|departed|sailed)$/.test(head) &&
		it.role !== 'locative' &&
		triggers.every((one) => one.clause !== clause)
	)
		return true;
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
