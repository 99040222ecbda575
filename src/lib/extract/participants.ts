import type { ActorMention } from './actors';
import type { Clauses } from './clauses';
import { isOffice } from './actor-words';
import { tokenFrom, type Document } from './document';
import { calledBy, type Offices } from './offices';
import { isPersonNoun } from './people';
import type { At, Mention, SentenceFacts } from './mentions';
import type { PlaceMention } from './places/mention';
import { isPair } from './pronouns';
import { Pos } from './tagger';

/** The person whom a sentence is about: the first that is not somebody's possessor, or in another's company. */
function subjectOf(doc: Document, clauses: Clauses, facts: SentenceFacts): At<ActorMention> | null {
	const people = facts.actors.filter(({ it }) => it.type === 'person');
	const free = people.filter((one) => !isPossessor(doc, one));
	// "Lavrov's talks with Rubio": told of Lavrov.
	if (people[0] !== free[0] && free[0] && isCompany(doc, free[0])) return people[0];
	return (
		free.find(({ token, clause }) => token < (clauses.list[clause].verb?.head ?? 0)) ??
		free[0] ??
		people[0] ??
		null
	);
}

export function isPossessor({ text }: Document, { it }: At<ActorMention>): boolean {
	return /^['’]s?/.test(text.slice(it.span.end, it.span.end + 2));
}

/** "President Roca's special envoy, Ana Gil": the envoy was there, not the president. */
function isEmployer(doc: Document, one: At<ActorMention>): boolean {
	if (one.it.type !== 'person' || !isPossessor(doc, one)) return false;
	const { tokens } = doc;
	let t = tokenFrom(tokens, one.it.span.end) + 1;
	while (tokens.pos[t] === Pos.ADJ) t++;
	return isPersonNoun(tokens.lower[t] ?? '') || isOffice(tokens.lower[t] ?? '');
}

/** "With President Karim" */
function isCompany({ tokens: { pos, lower } }: Document, { token }: At<ActorMention>): boolean {
	let t = token - 1;
	while (pos[t] === Pos.PROPN || pos[t] === Pos.NOUN || pos[t] === Pos.ADJ || pos[t] === Pos.DET) t--;
	return lower[t] === 'with';
}

/** Those named before whom a pronoun may stand for. */
export interface Named {
	/** "He": whom the last sentence that named somebody was about. */
	readonly person: At<ActorMention> | null;
	/** "The envoy": who has been called so. */
	readonly offices: Offices;
	/** "The alliance's chief": the only one whom the sentence before named. */
	readonly only: At<ActorMention> | null;
	/** "They": those whom the sentence before named together. */
	readonly together: readonly At<ActorMention>[];
	/** "The two": the only two whom the paragraph has named. */
	readonly pair: readonly At<ActorMention>[];
}

export const NOBODY: Omit<Named, 'offices'> = { person: null, only: null, together: [], pair: [] };

/** Whom a pronoun may stand for behind a sentence. */
export function namedBehind(
	doc: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	before: Named,
	begins: boolean
): Named {
	const here = distinct(facts.actors.filter(({ it }) => it.type === 'person'));
	const around = begins || here.length > 1 ? here : distinct([...before.pair, ...before.together, ...here]);
	return {
		offices: before.offices,
		person: subjectOf(doc, clauses, facts) ?? before.person,
		only: here.length === 1 ? here[0] : null,
		together: here.length > 1 ? here : [],
		pair: around.length <= 2 ? around : here
	};
}

function distinct(people: readonly At<ActorMention>[]): At<ActorMention>[] {
	const names = new Set(people.map(({ it }) => it.name));
	return people.filter(({ it }) => names.delete(it.name));
}

/** "According to the State Department": it says so, and takes no part. */
function isSource({ tokens: { lower } }: Document, { token }: At<ActorMention>): boolean {
	const at = lower[token - 1] === 'the' || lower[token - 1] === 'a' ? token - 2 : token - 1;
	return lower[at] === 'to' && lower[at - 1] === 'according';
}

/** Who takes part: whoever is named in the clauses that tell of it, and whom a pronoun there stands for. */
export function attachActors(
	doc: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	mention: Mention,
	{ person, only, together, pair, offices }: Named
): void {
	const own = new Set<number>();
	for (const { clause } of mention.triggers) {
		own.add(clause);
		const { relation, parent } = clauses.list[clause];
		if (parent >= 0 && relation !== 'that' && relation !== 'attribution' && mention.kind !== 'statement')
			own.add(parent);
	}
	mention.actors = facts.actors.filter(
		(one) => own.has(one.clause) && !isSource(doc, one) && !isEmployer(doc, one)
	);
	if (!mention.actors.length)
		for (const { clause } of mention.triggers) {
			const meant = beforeWho(doc, clauses, facts, clause);
			if (meant) mention.actors.push(meant);
		}
	const { tokens } = doc;
	// "Addressing a news conference, Ana Gil said": who does so is named behind.
	if (!mention.actors.length) {
		const { first } = doc.sentences[facts.sentence];
		const ahead = mention.triggers.some(({ clause }) => clauses.list[clause].first === first);
		const behind = facts.actors.find(({ it }) => it.type === 'person');
		const opens = tokens.pos[first] === Pos.VERB && tokens.lower[first].endsWith('ing');
		if (ahead && opens && behind) mention.actors.push(behind);
	}
	const addCountry = ({ it, token, clause }: At<PlaceMention>) => {
		if (mention.actors.some((one) => one.token === token)) return;
		mention.actors.unshift({ it: { span: it.span, name: it.place!.name, type: 'country' }, token, clause });
	};
	// "Portugal demanded": the country speaks, or acts.
	for (const { it, token, clause } of facts.places) {
		if (it.place!.kind !== 'country' || !own.has(clause) || token > (clauses.list[clause].verb?.first ?? -1))
			continue;
		// "The invasion of Ukraine began": not whoever it befell.
		if (it.role !== 'unknown' || tokens.pos[token - 1] === Pos.ADP) continue;
		addCountry({ it, token, clause });
	}
	// "Russia's invasion"
	for (const one of facts.possessors)
		if (
			mention.triggers.some(
				({ part, from, token }) => part === 'noun' && from <= one.token && one.token < token
			)
		)
			addCountry(one);
	// "Rubio and Witkoff are due in Paris. They will meet …"
	if (!mention.actors.some(({ it }) => it.type === 'person'))
		for (const { clause, token } of mention.triggers)
			for (let t = clauses.list[clause].first; t < token; t++) {
				if (!own.has(clauses.of[t])) continue;
				const meant = tokens.lower[t] === 'they' ? together : isPair(tokens.lower, t) ? pair : [];
				if (meant.length < 2) continue;
				mention.actors.unshift(...meant);
				return;
			}
	for (const { clause } of mention.triggers) {
		const called = calledBy(doc, clauses, clause, offices);
		if (called && !mention.actors.some(({ it }) => it.name === called.it.name)) {
			mention.actors.unshift(called);
			return;
		}
	}
	for (const { clause } of mention.triggers)
		if (only && isHead(doc, clauses, clause) && !mention.actors.some(({ it }) => it.name === only.it.name)) {
			mention.actors.unshift(only);
			return;
		}
	for (const trigger of mention.triggers) {
		const { first, verb } = clauses.list[trigger.clause];
		// "With Karim at his side, he said": both are whom "he" stands for.
		const doing = (t: number) => /^s?he$/.test(tokens.lower[t]) && t === (verb?.first ?? -1) - 1;
		const from = doing((verb?.first ?? 0) - 1) ? verb!.first - 1 : first;
		for (let t = from; t < trigger.token; t++) {
			if (!/^(?:he|she|his|her)$/.test(tokens.lower[t]) || !own.has(clauses.of[t])) continue;
			// A person named inside another phrase ("beside President Karim, he …") is not whom it stands for.
			const near = facts.actors.findLast(
				(one) => one.it.type === 'person' && one.token < t && !isCompany(doc, one)
			);
			const subject =
				near &&
				near.token < (clauses.list[near.clause].verb?.first ?? 0) &&
				!(/^s?he$/.test(tokens.lower[t]) && near.clause === clauses.of[t])
					? near
					: null;
			const antecedent = subject ?? subjectAhead(doc, clauses, facts, t) ?? person ?? near;
			if (antecedent && !mention.actors.some(({ it }) => it.name === antecedent.it.name))
				mention.actors.unshift(antecedent);
			return;
		}
	}
}

/** "Ana Gil, President Roca's envoy, who said": the one whom the sentence told of and now tells on. */
function beforeWho(
	doc: Document,
	{ list }: Clauses,
	facts: SentenceFacts,
	clause: number
): At<ActorMention> | undefined {
	const { relation, first, parent } = list[clause];
	if (relation !== 'relative' || doc.tokens.lower[first] !== 'who') return undefined;
	return facts.actors.findLast(
		(one) => one.it.type === 'person' && one.token < first && one.clause === parent && !isPossessor(doc, one)
	);
}

/** "NATO's secretary general travelled", "the head of the agency met": whoever leads a body, without a name. */
function isHead({ tokens }: Document, { list }: Clauses, clause: number): boolean {
	const { pos, lower } = tokens;
	const verb = list[clause].verb?.first ?? -1;
	let t = verb - 1;
	// "the head of NATO"
	while (t > list[clause].first && (NOMINAL.has(pos[t]) || /^(?:of|the|'s|’s)$/.test(lower[t]))) t--;
	const phrase = lower.slice(t, verb).join(' ');
	return (
		/\b(?:chief|head|boss|leader|director|secretary[- ]general)\b/.test(phrase) &&
		(/\bof (?:the )?[\p{L}]+$/u.test(phrase) ||
			/ ['’]s (?:\p{L}+ )?(?:chief|head|boss|leader|director|secretary[- ]general)$/u.test(phrase)) &&
		!list[clause].verb?.passive
	);
}

const NOMINAL = new Set<number>([Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.DET]);

/** "Days before he spoke, Witkoff met Putin": in a clause put first, the pronoun stands for whom the sentence is about. */
function subjectAhead(
	{ tokens }: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	pronoun: number
): At<ActorMention> | null {
	const { relation, parent, first } = clauses.list[clauses.of[pronoun]];
	if (relation !== 'when' || !/^(?:before|after|since)$/.test(tokens.lower[first])) return null;
	const verb = clauses.list[parent].verb?.first ?? -1;
	return (
		facts.actors.find(
			({ it, token, clause }) => it.type === 'person' && clause === parent && token > pronoun && token < verb
		) ?? null
	);
}
