import { Pos } from '../tagger';
import type { Cue } from './cue';
import { cueOf, NEGATIONS, UNREAL } from './cues';
import { readNoun } from './read-nouns';
import type { SentenceTolls } from './sentence-tolls';
import { readVerbBefore } from './verb';

export function readPast(tolls: SentenceTolls, cue: Cue): void {
	if (isEither(tolls, cue)) return;
	const inside = tolls.people.withState(cue.from);
	if (inside >= 0) return tolls.report(inside, inside, cue);
	const verb = verbBefore(tolls, cue.from);
	if (verb.unreal || verb.negated) return;
	const fatal = /^(?:fatally|mortally)$/.test(tolls.tokens.lower[cue.from - 1]);
	const told = fatal ? { ...cue, kind: 'killed' as const } : cue;
	if (verb.passive) return tolls.reportSubject(verb.from, told);
	const object = objectOf(tolls, cue.to);
	if (object >= 0) return tolls.reportObjects(object, told);
	const behind = subjectBehind(tolls, cue);
	if (behind >= 0) return tolls.reportObjects(behind, told);
	if (verb.perfect || hasObject(tolls, cue.to)) return;
	const aside = apposedTo(tolls, cue);
	if (aside >= 0) return tolls.report(aside, aside, told);
	// "35 people killed in", "two rebels wounded": the participle stands behind whom it is about.
	const left = tolls.people.endingAt(verb.from);
	// "Two of the 35 people killed were children" is read as a part of them.
	const ofAll = tolls.people.isOfOthers(left);
	if (left >= 0 && !ofAll) tolls.report(tolls.people.listStart(left), left, told);
}

export function readGerund(tolls: SentenceTolls, cue: Cue): void {
	const { lower } = tolls.tokens;
	const before = lower[cue.from - 1] ?? '';
	if (lower[cue.to] === 'of' || /^(?:the|his|her|their|'s|’s)$/.test(before)) return readNoun(tolls, cue);
	if (NEGATIONS.has(before) || isEither(tolls, cue)) return;
	// "Prevented them from killing", "accused of planning on killing" is told of nobody.
	if (before === 'from' || before === 'on') return;
	const object = objectOf(tolls, cue.to);
	if (object >= 0) tolls.reportObjects(object, cue);
}

export function readPresent(tolls: SentenceTolls, cue: Cue): void {
	const { lower } = tolls.tokens;
	// "The murders of a judge and two clerks".
	if (lower[cue.to] === 'of') return readNoun(tolls, cue);
	for (let i = cue.from - 1; i >= Math.max(tolls.first, cue.from - 4); i--) {
		const word = lower[i];
		// "Managed to kill three" tells that they did.
		if (word === 'to' && /^(?:managed|manages|managing)$/.test(lower[i - 1] ?? '')) break;
		// "Had been enough to kill three"
		if (word === 'to' && lower[i - 1] === 'enough' && /^(?:been|was|were)$/.test(lower[i - 2] ?? '')) break;
		if (word === 'to' || UNREAL.has(word) || NEGATIONS.has(word) || /^(?:did|do|does|if|let)$/.test(word))
			return;
	}
	if (isEither(tolls, cue)) return;
	const object = objectOf(tolls, cue.to);
	if (object >= 0 && tolls.people.groups[object].count) tolls.reportObjects(object, cue);
}

export function readIntransitive(tolls: SentenceTolls, cue: Cue): void {
	const verb = verbBefore(tolls, cue.from);
	if (!verb.unreal && !verb.negated) tolls.reportSubject(verb.from, cue);
}

export function verbBefore(tolls: SentenceTolls, verb: number) {
	return readVerbBefore(tolls.tokens, tolls.first, verb);
}

/** "Killed or wounded", "killed and wounded" with the same people: it tells of two things and counts neither. */
function isEither(tolls: SentenceTolls, cue: Cue): boolean {
	if (cue.kind !== 'killed' && cue.kind !== 'injured') return false;
	const { lower } = tolls.tokens;
	const other = cue.kind === 'killed' ? 'injured' : 'killed';
	const isOther = (i: number) => i >= tolls.first && i < tolls.last && cueOf(lower[i])?.kind === other;
	const joins = (i: number) => lower[i] === 'or' || lower[i] === 'and';
	if (joins(cue.to) && isOther(cue.to + 1)) return true;
	return joins(cue.from - 1) && isOther(cue.from - 2);
}

/** The group that begins right behind a verb, an adverb or "himself and" passed over. */
function objectOf(tolls: SentenceTolls, from: number): number {
	const { lower, pos } = tolls.tokens;
	let i = from;
	if (/^(?:himself|herself|themselves|itself)$/.test(lower[i] ?? '')) {
		if (lower[i + 1] !== 'and') return -1;
		i += 2;
	}
	const object = tolls.people.startingAt(i);
	return object < 0 && i < tolls.last && pos[i] === Pos.ADV && !CLAUSE.test(lower[i])
		? tolls.people.startingAt(i + 1)
		: object;
}

/** Whether something other than people, or than when it was, follows a verb as its object. */
function hasObject(tolls: SentenceTolls, i: number): boolean {
	if (i >= tolls.last) return false;
	const { lower } = tolls.tokens;
	if (/^(?:yesterday|today|tonight|last|this|that|mon|tue|wed|thu|fri|sat|sun)/.test(lower[i])) return false;
	// "24 soldiers injured when a lorry exploded": a clause is no object.
	if (CLAUSE.test(lower[i])) return false;
	return OBJECT_TAGS.has(tolls.tokens.pos[i]);
}

/** "Wounded in the blast were a clerk and two guards": the subject stands behind the verb that opens the sentence; or -1. */
function subjectBehind({ tokens, first, last, people }: SentenceTolls, cue: Cue): number {
	const { lower, pos } = tokens;
	if (cue.from > first + 1 || (cue.from > first && lower[first] !== 'also')) return -1;
	for (let i = cue.to; i < Math.min(last, cue.to + FARTHEST_SUBJECT); i++) {
		if (/^(?:was|were)$/.test(lower[i])) {
			const from = lower[i + 1] === ':' ? i + 2 : i + 1;
			return people.groups[people.startingAt(from)]?.count ? people.startingAt(from) : -1;
		}
		if (pos[i] === Pos.VERB || pos[i] === Pos.AUX || /^[,;:]$/.test(lower[i])) return -1;
	}
	return -1;
}

/** How far the subject may stand behind "wounded", in tokens. */
const FARTHEST_SUBJECT = 9;

/** "Ana Gil, wounded in the leg, is in hospital": whom the participle between commas is about, or -1. */
function apposedTo({ tokens: { lower }, people }: SentenceTolls, cue: Cue): number {
	let from = cue.from;
	if (/^(?:seriously|slightly|critically|badly|gravely|severely|lightly|also)$/.test(lower[from - 1] ?? ''))
		from--;
	if (lower[from - 1] !== ',' || !/^(?:in|by|during|on|when|at|,)$/.test(lower[cue.to] ?? '')) return -1;
	const group = people.groups[people.endingAt(from - 1)];
	return group?.count && group.people && group.kind !== 'bare' ? people.endingAt(from - 1) : -1;
}

/** What opens a clause behind a verb. */
const CLAUSE = /^(?:when|while|as|after|where|how|why)$/;
const OBJECT_TAGS = new Set<number>([Pos.DET, Pos.PRON, Pos.PROPN, Pos.NOUN, Pos.ADJ]);
