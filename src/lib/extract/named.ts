import type { ActorMention } from './actors';
import { isBystander, isPossessor } from './bystanders';
import type { Clauses } from './clauses';
import type { Document } from './document';
import type { At, SentenceFacts } from './mentions';
import { calledBy, type Offices } from './offices';
import { Pos } from './tagger';

/** The person whom a sentence is about: the first that is not somebody's possessor, or in another's company. */
function subjectOf(doc: Document, clauses: Clauses, facts: SentenceFacts): At<ActorMention> | null {
	const people = facts.actors.filter((one) => one.it.type === 'person' && !isBystander(doc, one));
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

/** "With President Karim" */
export function isCompany({ tokens: { pos, lower } }: Document, { token }: At<ActorMention>): boolean {
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
	const here = distinct(
		facts.actors.filter(
			(one) => one.it.type === 'person' && !isBystander(doc, one) && !isByTheWay(doc, clauses, one)
		)
	);
	const around = begins || here.length > 1 ? here : distinct([...before.pair, ...before.together, ...here]);
	return {
		offices: before.offices,
		person: isHis(doc, clauses, facts, before)
			? before.person
			: (subjectOf(doc, clauses, facts) ?? calledIn(doc, clauses, facts, before) ?? before.person),
		only: here.length === 1 ? here[0] : null,
		together: here.length > 1 ? here : [],
		pair: around.length <= 2 ? around : here
	};
}

/** "Otto Lund, whom President Roca has sent": of those told of together, not the one who sent him. */
function isByTheWay({ tokens }: Document, { list }: Clauses, { clause }: At<ActorMention>): boolean {
	const { relation, first } = list[clause];
	return relation === 'relative' && tokens.lower[first] === 'whom';
}

const isHeOrShe = (lower: string) => lower === 'he' || lower === 'she';

/** "He had been with Roca": still told of him, and not of Roca. */
function isHis(doc: Document, clauses: Clauses, facts: SentenceFacts, { person }: Named): boolean {
	if (!person) return false;
	const { tokens, sentences } = doc;
	const { first, last } = sentences[facts.sentence];
	// "Whom had he met? Juan Roca, it seems.": the answer goes on telling of him.
	const asked = sentences[facts.sentence - 1];
	if (
		asked &&
		tokens.word[asked.last - 1] === '?' &&
		tokens.lower.slice(asked.first, asked.last).some(isHeOrShe)
	)
		return true;
	const subjects = facts.actors.filter(
		({ it, token, clause }) => it.type === 'person' && token < (clauses.list[clause].verb?.head ?? 0)
	);
	if (subjects.length > 0) return false;
	const [named] = facts.actors.filter((one) => one.it.type === 'person' && !isCompany(doc, one));
	for (let t = first; t < Math.min(last, named?.token ?? last); t++)
		if (/^s?he$/.test(tokens.lower[t]) && (clauses.list[clauses.of[t]].verb?.first ?? -1) > t) return true;
	return false;
}

/** "The president had a visitor": told of whoever has been called so. */
function calledIn(
	doc: Document,
	clauses: Clauses,
	{ sentence }: SentenceFacts,
	{ offices }: Named
): At<ActorMention> | null {
	const { first } = doc.sentences[sentence];
	return calledBy(doc, clauses, clauses.of[first], offices);
}

function distinct(people: readonly At<ActorMention>[]): At<ActorMention>[] {
	const names = new Set(people.map(({ it }) => it.name));
	return people.filter(({ it }) => names.delete(it.name));
}
