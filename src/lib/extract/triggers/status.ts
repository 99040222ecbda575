import { familyOf, type EventKind, type EventStatus } from '$lib/model';
import type { Clauses } from '../clauses';
import type { Document } from '../document';
import type { VerbGroup } from '../verb-group';

const words = (text: string) => new Set(text.split(' '));

/** What the words before an infinitive make of it. */
const PLANNING = words(
	'plan plans planned planning expect expects expected schedule scheduled due set intend intends intended prepare prepares preparing arrange arranged agree agreed agrees decide decided about going slated poised supposed'
);
const ACHIEVING = words(
	'manage managed manages go went continue continued continues begin began begun start started starts used use uses using come came proceed proceeded help helped enough forced chose chosen opted'
);
const DENYING = words(
	'deny denies denied denying dismiss dismissed dismisses reject rejected rejects refute refuted'
);
const DOUBTING = words(
	'allege alleges alleged suspect suspected suspects accuse accused accuses claim claims claimed purportedly allegedly reportedly rumoured rumored unconfirmed suspicion charged'
);
/** Before the name of an event: it has not happened. */
const IRREAL = words(
	'prevent prevents prevented preventing foil foiled thwart thwarted avert averted avoid avoided avoiding fear fears feared fearing threaten threatens threatened threatening plot plotting plotted possible potential possibility risk risks threat threats call calls called calling urge urged urges demand demanded demands propose proposed seek seeks sought pursue pursues pursued pursuing want wants wanted against stop stopping prevention imminent likelihood danger case deter repeat hypothetical would-be rule ruled unless possibly eventual'
);
const LIGHT = words(
	'carry carries carried carrying conduct conducts conducted conducting launch launches launched launching take takes took taken taking occur occurs occurred happen happened happens be is was were are been hold holds held holding make makes made stage staged stages commit committed perpetrate perpetrated reach reached sign signed have has had mount mounted organise organised organize organized host hosted hosts attend attended'
);
const COMING = words('planned upcoming forthcoming scheduled next coming proposed future expected');
const TALKING = words(
	'speak speaks spoke spoken talk talks talked dream dreams dreamed think thinks thought'
);
const SETTLED = new Set(['diplomacy', 'aid', 'justice']);

export interface Candidate {
	readonly token: number;
	readonly kind: EventKind;
	readonly part: 'verb' | 'noun';
	readonly definite: boolean;
	/** Where its phrase begins. */
	readonly from: number;
}

/** "Talks aimed at halting the fighting", "a peace deal emerging": what is to be stopped, or to come, is no news. */
function isToStop({ tokens: { lower } }: Document, { kind, from, token }: Candidate): boolean {
	// "A bid to end the bloodshed"
	if (
		kind === 'clash' ||
		(kind === 'attack' && /^(?:bloodshed|violence|killings?|carnage)$/.test(lower[token]))
	)
		return (
			/^(?:halt|halting|end|ending|stop|stopping|pause|pausing)$/.test(lower[from - 1] ?? '') ||
			// "Bring the fighting to an end", "an end to the fighting"
			(lower[token + 1] === 'to' && /^(?:end|halt|close|stop|standstill)$/.test(lower[token + 3] ?? '')) ||
			(lower[from - 1] === 'to' && /^(?:end|halt|close|stop)$/.test(lower[from - 2] ?? ''))
		);
	if (kind !== 'agreement') return false;
	// "A peace deal emerging", "a peace deal, he said, was emerging"
	let be = false;
	for (let t = token + 1; t < token + LONGEST_ASIDE; t++) {
		if (EMERGING.test(lower[t] ?? '')) return t === token + 1 || be;
		be ||= /^(?:is|was|be|being|are|were)$/.test(lower[t] ?? '');
	}
	return false;
}

/** "Talks aimed at ending the war", "ways of freeing the hostages": what is hoped for. */
function isPurpose({ tokens: { lower } }: Document, { token }: Candidate): boolean {
	return (
		lower[token].endsWith('ing') &&
		/^(?:at|of|to|toward|towards)$/.test(lower[token - 1] ?? '') &&
		/^(?:aimed|aiming|directed|ways?|means|hopes?|chances?|prospects?|road|path|steps?)$/.test(
			lower[token - 2] ?? ''
		)
	);
}

/** "Unions have called for a march": people are to come. Whoever calls for talks or for a truce settles nothing. */
export function isCalledFor({ tokens: { lower } }: Document, { kind, from, token }: Candidate): boolean {
	if (kind !== 'protest' || /^(?:protest|dissent|unrest|riots?|uprising)$/.test(lower[token])) return false;
	const verb = lower[from - 1] === 'for' ? from - 2 : from - 1;
	return /^(?:call|calls|called|calling|plan|plans|planned|planning|announce|announced|scheduled)$/.test(
		lower[verb] ?? ''
	);
}

/** "As a cyclone bore down on the coast", "a storm is heading for Callao": it has not struck. */
function isOncoming({ tokens: { lower } }: Document, { kind, token }: Candidate, verb: number): boolean {
	if (kind !== 'disaster' || verb < token) return false;
	if (/^(?:near|nears|neared|nearing|approach|approaches|approached|approaching)$/.test(lower[verb]))
		return true;
	const behind = lower[verb + 1] ?? '';
	return (
		(/^(?:bears|bore|bearing)$/.test(lower[verb]) && behind === 'down') ||
		(/^(?:head|heads|headed|heading)$/.test(lower[verb]) && /^(?:for|toward|towards)$/.test(behind))
	);
}

const EMERGING = /^(?:emerging|possible|close|near|likely|forming)$/;
/** How far behind "a deal" it may be told that it is near: "a deal, he said on Monday, is emerging". */
const LONGEST_ASIDE = 9;

/**
 * What the sentence makes of an event: told as having happened, planned, denied or doubtful; `null` if it did not
 * happen or is only imagined.
 */
export function readStatus(
	doc: Document,
	clauses: Clauses,
	at: number,
	found: Candidate
): EventStatus | null {
	const { tokens } = doc;
	const clause = clauses.list[at];
	const verb = clause.verb;
	let status: EventStatus = isAwaited(doc, verb, found.token) ? 'planned' : 'reported';

	if (found.part === 'noun') {
		if (isToStop(doc, found)) return null;
		if (isCalledFor(doc, found)) return 'planned';
		if (verb && isOncoming(doc, found, verb.head)) status = 'planned';
		for (let t = found.from; t < found.token; t++) {
			const word = tokens.lower[t];
			if (COMING.has(word)) status = 'planned';
			else if (IRREAL.has(word) || word === 'attempted') return word === 'attempted' ? 'reported' : null;
			else if (DOUBTING.has(word)) status = 'doubtful';
		}
		for (let t = Math.max(clause.first, found.from - 3); t < found.from; t++)
			if (
				IRREAL.has(tokens.lower[t]) &&
				!(found.definite && /^(?:against|call|calls|called|case)$/.test(tokens.lower[t]))
			)
				return null;
		// "We will have more from the talks"
		if (
			/^(?:from|on)$/.test(tokens.lower[found.from - 1] ?? '') &&
			/^(?:more|news|updates?|coverage|reports)$/.test(tokens.lower[found.from - 2] ?? '')
		)
			return null;
		// "spoke of a peace deal": what is talked of may be still to come.
		if (
			verb &&
			!found.definite &&
			SETTLED.has(familyOf(found.kind)) &&
			/^(?:of|about)$/.test(tokens.lower[found.from - 1] ?? '') &&
			TALKING.has(tokens.lower[verb.head]) &&
			found.token > verb.head
		)
			return null;
		// The doer of a verb has happened even if what it did not do has not.
		const governed =
			verb &&
			!isBackdrop(doc, found.from) &&
			(found.token > verb.head || verb.passive || LIGHT.has(tokens.lower[verb.head]));
		if (governed && !(found.definite && !LIGHT.has(tokens.lower[verb.head]))) {
			if (verb.negated) return null;
			if (verb.mood === 'modal') return null;
		}
		if (governed && verb.mood === 'future') {
			if (SETTLED.has(familyOf(found.kind))) status = 'planned';
			else if (!found.definite) return null;
		}
		if (verb?.form === 'infinitive' && !found.definite && found.token > verb.head) {
			const from = throughInfinitive(doc, clauses, at, found.kind);
			if (!from) return null;
			if (from !== 'reported') status = from;
		}
	} else if (verb) {
		if (isPurpose(doc, found)) return null;
		if (verb.head === found.token || clauses.of[found.token] === at) {
			if (verb.negated) return null;
			if (isReportedPlan(doc, clauses, at, found.kind)) status = 'planned';
			else if (verb.mood === 'modal') return null;
			if (verb.mood === 'future') status = 'planned';
		}
		if (verb.form === 'infinitive') {
			const from = throughInfinitive(doc, clauses, at, found.kind);
			if (!from) return null;
			if (from !== 'reported') status = from;
		}
	}
	return throughParents(doc, clauses, at, status, found);
}

/** "In the shadow of a strike", "in the wake of the killings": it has been, whatever is to come. */
function isBackdrop({ tokens: { lower } }: Document, from: number): boolean {
	return lower[from - 1] === 'of' && /^(?:shadow|wake|aftermath|face|backdrop)$/.test(lower[from - 2] ?? '');
}

/** "Said that he would visit Lima": a plan, as it was told. */
function isReportedPlan({ tokens }: Document, { list }: Clauses, at: number, kind: EventKind): boolean {
	const { verb, relation, sentence, first } = list[at];
	// "The word from Washington that Gil would be in Lima"
	const content = relation === 'relative' && tokens.lower[first] === 'that' && verb!.first > first + 1;
	if (relation !== 'that' && !content) return false;
	if (tokens.lower[verb!.first] !== 'would' || familyOf(kind) !== 'diplomacy') return false;
	let opens = at;
	while (list[opens - 1]?.sentence === sentence) opens--;
	for (let k = opens; list[k]?.sentence === sentence; k++) if (list[k].relation === 'condition') return false;
	return true;
}

/** "are due in Paris for talks": what somebody comes for is still to be. */
function isAwaited({ tokens }: Document, verb: VerbGroup | null, token: number): boolean {
	const head = tokens.lower[verb?.head ?? -1] ?? '';
	if (verb && /^(?:was|were)$/.test(head) && /^(?:due|expected)$/.test(tokens.lower[verb.head + 1] ?? ''))
		return tokens.lower[verb.head + 2] === 'in' && token > verb.head;
	if (!verb || verb.tense === 'past') return false;
	return (
		(/^(?:is|are)$/.test(head) && tokens.lower[verb.head + 1] === 'due') ||
		(head === 'expected' && verb.passive && /^(?:in|at)$/.test(tokens.lower[verb.head + 1] ?? ''))
	);
}

function throughParents(
	doc: Document,
	clauses: Clauses,
	at: number,
	status: EventStatus,
	found: Candidate
): EventStatus | null {
	const { tokens } = doc;
	let index = at;
	// "Could see a deal emerging, days after meeting Putin": what only dates it is no less a fact.
	let dates = /^(?:after|before|since)$/.test(tokens.lower[found.from - 1] ?? '');
	for (let hops = 0; hops < 6; hops++) {
		const clause = clauses.list[index];
		if (clause.relation === 'condition') return null;
		dates ||= clause.relation === 'when';
		// "It will be put to the test today, when the minister arrives": so is that still to be.
		if (
			clause.relation === 'when' &&
			clause.verb?.tense === 'present' &&
			clause.verb.form === 'finite' &&
			familyOf(found.kind) === 'diplomacy' &&
			clauses.list[clause.parent]?.verb?.mood === 'future'
		)
			status = 'planned';
		// What a relative clause tells stands by itself: "a deal to end the war that began with the invasion".
		if (clause.parent < 0 || clause.relation === 'relative') break;
		const parent = clauses.list[clause.parent];
		const head = tokens.lower[parent.verb?.head ?? -1] ?? '';
		if (clause.relation === 'that' || clause.relation === 'participle' || clause.relation === 'infinitive') {
			if (DENYING.has(head)) return 'denied';
			if (DOUBTING.has(head) && status === 'reported') status = 'doubtful';
			if (/^(?:fear|feared|fears|hope|hopes|hoped|wish)$/.test(head)) return null;
		}
		// "will meet Putin and visit Kyiv": one mood for both.
		const bare = clause.verb && clause.verb.first === clause.verb.head && clause.verb.form !== 'infinitive';
		const shares = clause.relation === 'coordinate' || clause.relation === 'participle';
		if (shares && !dates && bare && parent.verb) {
			if (clause.verb!.tense === 'present' || clause.relation === 'participle') {
				if (parent.verb.mood === 'modal') return null;
				if (parent.verb.mood === 'future') status = 'planned';
				if (parent.verb.form === 'infinitive') {
					const from = throughInfinitive(doc, clauses, clause.parent, found.kind);
					if (!from) return null;
					if (from !== 'reported') status = from;
				}
			}
		}
		index = clause.parent;
	}
	return status;
}

/** "plans to meet", "failed to kill", "flew to Paris to meet". */
function throughInfinitive(doc: Document, clauses: Clauses, at: number, kind: EventKind): EventStatus | null {
	const { tokens } = doc;
	const clause = clauses.list[at];
	const first = clause.verb!.first;
	const before = tokens.lower[first - 1] ?? '';
	if (PLANNING.has(before)) return 'planned';
	if (ACHIEVING.has(before)) return 'reported';
	// "They are close to reaching an agreement"
	if (/^(?:close|closer|near|nearer|opposed|averse)$/.test(before)) return null;
	const parent = clause.parent >= 0 ? clauses.list[clause.parent].verb : null;
	if (!parent) return null;
	const head = tokens.lower[parent.head];
	if (PLANNING.has(head)) return parent.negated ? null : 'planned';
	if (ACHIEVING.has(head)) return 'reported';
	// An attempt on a life is an attack, whatever comes of it.
	if (/^(?:attempt|try|tried|tries)/.test(head) && (kind === 'attack' || kind === 'abduction'))
		return parent.mood === 'fact' && !parent.negated ? 'reported' : null;
	const purposeful =
		/^(?:been?$|is$|are$|was$|were$|travel|flew|fly|visit|arriv|met|meet|gather|went|came|return|sign)/.test(
			head
		);
	if (!purposeful || familyOf(kind) !== 'diplomacy') return null;
	// "Are due to meet to discuss the war": for what is still to come.
	if (parent.form === 'infinitive') return throughInfinitive(doc, clauses, clause.parent, kind);
	return parent.mood === 'future' ? 'planned' : 'reported';
}
