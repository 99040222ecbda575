import type { Clauses } from './clauses';
import type { Document } from './document';
import { Pos } from './tagger';

/** What is done to it stands before the verb, as tokens, half-open. */
export interface ObjectAhead {
	readonly from: number;
	readonly to: number;
	/** The verb has a doer of its own between: "the aid that allies pledged". */
	readonly relative: boolean;
}

/** No phrase that a clause hangs on is longer. */
const LONGEST = 12;
/** They join what is one phrase: "$22 billion in aid", "hundreds of shells", "more than 40 tanks". */
const JOINING = /^(?:of|in|than)$/;

/** "The aid that allies pledged", "the aid pledged by allies": the object of a verb that stands behind it. */
export function objectAhead({ tokens }: Document, clauses: Clauses, verb: number): ObjectAhead | null {
	const { pos, lower } = tokens;
	const clause = clauses.list[clauses.of[verb]];
	const { first, parent } = clause;
	if (clause.verb?.head !== verb || parent < 0) return null;
	const relative =
		clause.relation === 'relative' &&
		/^(?:that|which)$/.test(lower[first]) &&
		clause.verb.first > first + 1;
	const reduced =
		clause.relation === 'participle' && clause.verb.first === first && /(?:ed|en)$/.test(lower[verb]);
	if (!relative && !(reduced && (pos[verb + 1] === Pos.ADP || pos[verb + 1] === Pos.PUNCT))) return null;
	let from = first;
	while (from > 0 && first - from < LONGEST && clauses.of[from - 1] === parent && isInPhrase(from - 1)) from--;
	while (from < first && (pos[from] === Pos.ADP || pos[from] === Pos.DET)) from++;
	return from < first ? { from, to: first, relative } : null;

	function isInPhrase(t: number): boolean {
		if (pos[t] === Pos.ADP) return JOINING.test(lower[t]);
		return pos[t] !== Pos.VERB && pos[t] !== Pos.AUX && pos[t] !== Pos.PRON && pos[t] !== Pos.PUNCT;
	}
}
