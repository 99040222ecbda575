import { holds, type EventKind, type Span } from '$lib/model';
import type { Clauses } from './clauses';
import { dateMentions } from './dating';
import type { Document } from './document';
import { mayBeOne, mayHarm, mostTelling } from './kinds';
import type { Mention, SentenceFacts } from './mentions';
import { placeMention } from './placing';
import { isPlainSaying } from './sayings';
import type { Trigger } from './triggers/find';
import { namesWeapon } from './weapons';

/** Words between two triggers that set one event off against the other. */
const APART = new Set(
	'after before since following follows followed than like despite retaliation response revenge reprisal ahead until besides while whereas over days weeks months years hours'.split(
		' '
	)
);

/** Takes the triggers of a sentence that tell of one thing together, and gives each group its own date and place. */
export function mentionsOf(doc: Document, clauses: Clauses, facts: SentenceFacts): Mention[] {
	const groups: Trigger[][] = [];
	const anchors = facts.offsets.map(({ it }) => it.offset!.anchor);
	for (const trigger of facts.triggers) {
		const able = groups.filter(
			(one) =>
				one.every((other) => areOfOneDay(clauses, facts, other, trigger)) &&
				one.some((other) => areAlike(doc, anchors, other, trigger) && areOne(doc, clauses, other, trigger))
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
		const kind = kindOf(doc, main.some((one) => one.kind === 'visit') ? main : telling);
		return {
			sentence: facts.sentence,
			paragraph,
			triggers,
			kind: kind === 'death' && namesWeapon(doc, facts.sentence) ? 'attack' : kind,
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
	if (isOnceMore(tokens.lower, b)) return true;
	return anchors.every((anchor) => holds(anchor, a.span) === holds(anchor, b.span));
}

/** "Had met on Friday, the third time the two have met", "met, the third such meeting", "met for what was their third meeting": told of once more. */
function isOnceMore(lower: readonly string[], { token, from, part, definite, another }: Trigger): boolean {
	if (part === 'noun' && definite)
		return (
			definite &&
			another &&
			(lower[from - 1] === ',' || (lower[from - 1] === 'was' && lower[from - 2] === 'what'))
		);
	for (let t = token; t > token - TIME_OF; t--)
		if (lower[t] === 'time')
			return (
				/^(?:first|second|third|fourth|fifth|sixth|last)$/.test(lower[t - 1] ?? '') && lower[t - 3] === ','
			);
	return false;
}

/** So far behind "the third time" its verb may stand: "the third time that the two men have met". */
const TIME_OF = 12;

/** "Had said on Monday, and by Wednesday he was in Paris": each has a day of its own. */
function areOfOneDay({ list }: Clauses, { times }: SentenceFacts, a: Trigger, b: Trigger): boolean {
	if (a.clause === b.clause) return true;
	// "Is expected to reach the coast on Saturday"
	const isOf = (of: number, clause: number) =>
		of === clause || (list[of].relation === 'infinitive' && list[of].parent === clause);
	const of = (clause: number) =>
		times.filter((time) => isOf(time.clause, clause)).map(({ it }) => it.when!.range);
	const [first, second] = [of(a.clause), of(b.clause)];
	return (
		!first.length ||
		!second.length ||
		first.some((one) => second.some((other) => one.start < other.end && other.start < one.end))
	);
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
	// "The attack on Lima followed one on Callao, where nine were killed": those of the other.
	if (isElsewhere(doc, clauses, a, b)) return false;
	const outcome = a.outcome || b.outcome;
	// "Witkoff's assessment: the envoy said …"
	if (a.kind === 'statement' && b.kind === 'statement' && a.part === 'noun' && doc.tokens.word[a.to] === ':')
		return true;
	if (a.kind === b.kind && isOnceMore(doc.tokens.lower, b)) return true;
	if (a.kind === 'statement' && b.kind === 'statement' && !related(clauses, a.clause, b.clause)) return false;
	// "Witkoff, who met Putin on Friday, said": who it was is told aside.
	// "Met him in Lima, where he reaffirmed": said there.
	const aside = [a, b].some(
		({ clause }) =>
			clauses.list[clause].relation === 'relative' && doc.tokens.lower[clauses.list[clause].first] !== 'where'
	);
	if (aside && (a.kind === 'statement') !== (b.kind === 'statement')) return false;
	// "Gil is on her way to Lima, and the man who speaks for her says": that is somebody else.
	if (a.lemma === 'be' && a.kind === 'visit' && isOfAnother(doc, clauses, a.token, b.clause)) return false;
	const between = doc.tokens.lower.slice(a.token + 1, b.token);
	// "turned down an invitation to the summit": what is refused or demanded is not what was done.
	const appeared = b.lemma === 'conference' && a.part === 'verb' && a.clause === b.clause && isAt(doc, b);
	if (isAct(a) !== isAct(b) && (a.part === 'noun' || b.part === 'noun') && !appeared) return false;
	if (!outcome && b.another && b.part === 'noun' && a.part === 'noun') return false;
	if (!outcome && !isCause(doc, a, b) && between.some((word) => APART.has(word))) return false;
	if (
		between.some(
			(word, k) =>
				/^(?:days?|weeks?|months?|years?)$/.test(word) &&
				/^(?:after|before|since)$/.test(between[k + 1] ?? '')
		)
	)
		return false;
	// "Crowds scuffled with police; six were detained"
	const held = /^(?:protest|clash)$/.test(a.kind) && b.kind === 'arrest' && b.passive;
	if (between.includes(';') && !outcome && !held && mayHarm(a.kind)) return false;
	return (
		related(clauses, a.clause, b.clause) || (b.outcome && areToldTogether(doc, clauses, a.clause, b.clause))
	);
}

/** "Sank after a collision with a freighter": what made it happen, at once before. */
function isCause({ tokens: { lower } }: Document, a: Trigger, b: Trigger): boolean {
	return (
		a.kind === 'accident' &&
		b.kind === 'accident' &&
		a.part === 'verb' &&
		lower[b.from - 1] === 'after' &&
		!b.definite &&
		!/^(?:\p{L}+days?|weeks?|months?|years?|hours?)$/u.test(lower[b.from - 2] ?? '')
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

/** Whether what is told of a place, in a clause with "where", stands behind what it came after. */
function isElsewhere({ tokens: { lower } }: Document, { list }: Clauses, a: Trigger, b: Trigger): boolean {
	const { relation, first, parent } = list[b.clause];
	if (a.part !== 'noun' || !a.definite || relation !== 'relative' || lower[first] !== 'where') return false;
	const head = list[parent]?.verb?.head ?? -1;
	return parent === a.clause && head > a.token && /^(?:followed|follows|came|comes)$/.test(lower[head]);
}

/** "Pledged support at a joint news conference": that is where it was done. */
function isAt({ tokens: { lower } }: Document, { from }: Trigger): boolean {
	return /^(?:at|during)$/.test(lower[from - 1] ?? '') || /^(?:at|during)$/.test(lower[from - 2] ?? '');
}

/** Whether a clause is told of one whom a "who" behind a token tells of. */
function isOfAnother({ tokens }: Document, { list }: Clauses, behind: number, clause: number): boolean {
	for (let k = clause; k >= 0 && list[k].first > behind; k = list[k].parent)
		if (list[k].relation === 'relative' && tokens.lower[list[k].first] === 'who') return true;
	return false;
}

/** A saying by which something is done: refused, demanded, threatened. */
function isAct({ kind, lemma }: Trigger): boolean {
	return kind === 'statement' && !isPlainSaying(lemma) && !/^(?:speak|declare)$/.test(lemma);
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
