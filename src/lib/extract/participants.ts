import type { ActorMention } from './actors';
import type { Clauses } from './clauses';
import type { Document } from './document';
import type { At, Mention, SentenceFacts } from './mentions';

/** The person whom a sentence is about: the first that is not somebody's title or possessor. */
export function subjectOf(doc: Document, clauses: Clauses, facts: SentenceFacts): At<ActorMention> | null {
	const people = facts.actors.filter(({ it }) => it.type === 'person');
	const free = people.filter(({ it }) => !/^['’]s?/.test(doc.text.slice(it.span.end, it.span.end + 2)));
	return (
		free.find(({ token, clause }) => token < (clauses.list[clause].verb?.head ?? 0)) ??
		free[0] ??
		people[0] ??
		null
	);
}

/** The people named in a sentence, where they are several: those whom "they" and "the two" may stand for. */
export function subjectsOf(facts: SentenceFacts): At<ActorMention>[] {
	const people = facts.actors.filter(({ it }) => it.type === 'person');
	const names = new Set(people.map(({ it }) => it.name));
	return names.size > 1 ? people.filter(({ it }) => names.delete(it.name)) : [];
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
	person: At<ActorMention> | null,
	several: readonly At<ActorMention>[] = []
): void {
	const own = new Set<number>();
	for (const { clause } of mention.triggers) {
		own.add(clause);
		const { relation, parent } = clauses.list[clause];
		if (parent >= 0 && relation !== 'that' && relation !== 'attribution' && mention.kind !== 'statement')
			own.add(parent);
	}
	mention.actors = facts.actors.filter((one) => own.has(one.clause) && !isSource(doc, one));
	const { tokens } = doc;
	// "Portugal demanded": the country speaks, or acts.
	for (const { it, token, clause } of facts.places) {
		if (it.place!.kind !== 'country' || !own.has(clause) || token > (clauses.list[clause].verb?.first ?? -1))
			continue;
		if (it.role !== 'unknown' || mention.actors.some((one) => one.token === token)) continue;
		mention.actors.unshift({ it: { span: it.span, name: it.place!.name, type: 'country' }, token, clause });
	}
	// "Rubio and Witkoff are due in Paris. They will meet …"
	if (several.length && !mention.actors.some(({ it }) => it.type === 'person'))
		for (const { clause, token } of mention.triggers)
			for (let t = clauses.list[clause].first; t < token; t++)
				if (isSeveral(doc, t, several.length) && own.has(clauses.of[t])) {
					mention.actors.unshift(...several);
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
			const near = facts.actors.findLast((one) => one.it.type === 'person' && one.token < t);
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

/** "They", "the two", "both men". */
function isSeveral({ tokens: { lower } }: Document, t: number, count: number): boolean {
	if (lower[t] === 'they') return true;
	return count === 2 && ((lower[t] === 'two' && lower[t - 1] === 'the') || lower[t] === 'both');
}

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
