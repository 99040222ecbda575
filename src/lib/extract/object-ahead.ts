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
	const at = clauses.of[verb];
	const { first, parent, relation, verb: group } = clauses.list[at];
	if (group?.head !== verb || pos[verb] === Pos.AUX) return null;
	const relative =
		parent >= 0 &&
		relation === 'relative' &&
		/^(?:that|which)$/.test(lower[first]) &&
		pos[first - 1] !== Pos.ADP &&
		group.first > first + 1;
	const participle = group.first === verb && /(?:ed|en)$/.test(lower[verb]);
	const reduced =
		participle &&
		parent >= 0 &&
		relation === 'participle' &&
		first === verb &&
		(pos[verb + 1] === Pos.ADP || pos[verb + 1] === Pos.PUNCT);
	// "A record: 22 billion promised by the allies."
	const byWhom = participle && lower[verb + 1] === 'by' && first < verb;
	// "More than 22 billion in aid, promised by the allies"
	const apart =
		participle && lower[verb + 1] === 'by' && first === verb - 1 && lower[first] === ',' && parent >= 0;
	if (!relative && !reduced && !byWhom && !apart) return null;
	// "Norway, which Sweden invaded"
	const behindComma = relative && lower[first - 1] === ',';
	const to = byWhom && !apart ? verb : behindComma ? first - 1 : first;
	const owner = byWhom && !apart ? at : parent;
	let from = to;
	while (from > 0 && to - from < LONGEST && clauses.of[from - 1] === owner && isInPhrase(from - 1)) from--;
	while (from < to && (pos[from] === Pos.ADP || pos[from] === Pos.DET || pos[from] === Pos.ADV)) from++;
	return from < to ? { from, to, relative } : null;

	function isInPhrase(t: number): boolean {
		if (pos[t] === Pos.ADP) return JOINING.test(lower[t]);
		return pos[t] !== Pos.VERB && pos[t] !== Pos.AUX && pos[t] !== Pos.PRON && pos[t] !== Pos.PUNCT;
	}
}
