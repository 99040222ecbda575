import { readQuantity } from '../numbers';
import { Pos } from '../tagger';
import type { Cue } from './cue';
import { NEGATIONS } from './cues';
import { verbBefore } from './read-verbs';
import type { SentenceTolls } from './sentence-tolls';

/** "The murder of six priests", "12 deaths", "Castillo's murder". */
export function readNoun(tolls: SentenceTolls, cue: Cue): void {
	const { lower } = tolls.tokens;
	const before = lower[cue.from - 1] ?? '';
	if (NEGATIONS.has(before) || /^(?:attempted|possible|alleged)$/.test(before)) return;
	if (/^(?:attempt|plot|threat|plan|order|conspiracy)$/.test(lower[cue.from - 2] ?? '')) return;
	const of = ofBehind(tolls, cue.to);
	if (of >= 0) {
		const object = tolls.people.startingAt(of + 1);
		const murder = /^(?:murder|assassination|slaying|killing|kidnapping|abduction|kidnaping)s?$/.test(
			lower[cue.from]
		);
		if (object >= 0 && tolls.people.groups[object].count)
			tolls.reportObjects(object, { ...cue, strict: !murder }, true);
		return;
	}
	if (cue.kind === 'injured' && (readSuffered(tolls, cue) || readInjuriesTo(tolls, cue))) return;
	// "Four bullet wounds" may all be one man's.
	const counted = /s$/.test(lower[cue.from]) && !/^(?:wounds|burns|fractures)$/.test(lower[cue.from]);
	if (counted && readNumberBefore(tolls, cue)) return;
	if (!/^(?:'s|’s|'|’)$/.test(before) || cue.kind === 'injured') return;
	const owner = tolls.people.endingAt(cue.from - 1);
	if (owner >= 0 && /^(?:named|one)$/.test(tolls.people.groups[owner].kind))
		tolls.report(owner, owner, { ...cue, strict: false });
}

export function readState(tolls: SentenceTolls, cue: Cue): void {
	const { lower } = tolls.tokens;
	const inside = tolls.people.withState(cue.from);
	if (inside >= 0) return tolls.report(inside, inside, cue);
	if (lower[cue.from - 1] === 'the' || isCountedAmong(tolls, cue.from)) return;
	const verb = verbBefore(tolls, cue.from);
	if (verb.unreal || verb.negated) return;
	if (verb.passive) return tolls.reportSubject(verb.from, cue);
	const left = tolls.people.endingAt(verb.from);
	if (left >= 0) return tolls.report(tolls.people.listStart(left), left, cue);
	for (let i = verb.from; i < cue.from; i++)
		if (/^(?:went|gone|remain|remained|remains)$/.test(lower[i])) return tolls.reportSubject(verb.from, cue);
}

/** "Among the 35 dead": told with whom they were. */
function isCountedAmong({ tokens: { lower, pos }, first }: SentenceTolls, i: number): boolean {
	let t = i - 1;
	while (t > first && (pos[t] === Pos.NUM || /^(?:at|least|about|some|more|than)$/.test(lower[t]))) t--;
	return t < i - 1 && lower[t] === 'the' && /^among(?:st)?$/.test(lower[t - 1]);
}

/** "The murder of", "the killing last month of": the "of", or -1. */
function ofBehind(tolls: SentenceTolls, from: number): number {
	const { lower } = tolls.tokens;
	for (let i = from; i < Math.min(tolls.last, from + 4); i++) {
		if (lower[i] === 'of') return i;
		if (/^[,.;:]$/.test(lower[i])) break;
	}
	return -1;
}

/** "Three people suffered burns", "she received minor injuries". */
function readSuffered(tolls: SentenceTolls, cue: Cue): boolean {
	const { lower } = tolls.tokens;
	for (let verb = cue.from - 1; verb >= Math.max(tolls.first, cue.from - 5); verb--) {
		const treated = lower[verb] === 'for' && /^(?:treated|hospitali[sz]ed)$/.test(lower[verb - 1]);
		if (!treated && !/^(?:suffered|sustained|received|suffering|sustaining)$/.test(lower[verb])) continue;
		if (treated) verb--;
		const before = verbBefore(tolls, verb);
		if (!before.negated && !before.unreal) tolls.reportSubject(before.from, { ...cue, from: verb });
		return true;
	}
	return false;
}

/** "Injuries to three others", "at least nine with injuries", "were taken to hospital with wounds". */
function readInjuriesTo(tolls: SentenceTolls, cue: Cue): boolean {
	const { lower, pos } = tolls.tokens;
	if (lower[cue.to] === 'to') {
		const object = tolls.people.startingAt(cue.to + 1);
		if (object < 0 || !tolls.people.groups[object].count) return false;
		tolls.reportObjects(object, cue);
		return true;
	}
	let to = cue.from;
	while (to > tolls.first && cue.from - to < 2 && MODIFIER_TAGS.has(pos[to - 1])) to--;
	if (lower[to - 1] !== 'with') return false;
	const whose = tolls.people.endingAt(to - 1);
	if (whose >= 0 && tolls.people.groups[whose].count) {
		tolls.report(whose, whose, cue);
		return true;
	}
	// "Nine were taken to hospital with wounds".
	for (let verb = to - 2; verb >= Math.max(tolls.first, to - 6); verb--) {
		if (!/^(?:taken|rushed|brought|admitted|flown|hospitali[sz]ed)$/.test(lower[verb])) continue;
		const before = verbBefore(tolls, verb);
		if (before.passive && !before.negated && !before.unreal)
			tolls.reportSubject(before.from, { ...cue, from: verb });
		return true;
	}
	return false;
}

function readNumberBefore(tolls: SentenceTolls, cue: Cue): boolean {
	for (let from = Math.max(tolls.first, cue.from - 8); from < cue.from; from++) {
		const number = readQuantity(tolls.tokens, from);
		if (!number || number.next > cue.from) continue;
		if (onlyModifiers(tolls, number.next, cue.from)) {
			tolls.push(from, cue.from, cue, { ...number, of: null, including: [] }, false);
			return true;
		}
		from = number.next - 1;
	}
	return false;
}

function onlyModifiers(tolls: SentenceTolls, from: number, to: number): boolean {
	const { pos, lower } = tolls.tokens;
	for (let i = from; i < to; i++) if (!MODIFIER_TAGS.has(pos[i]) && lower[i] !== 'more') return false;
	return to - from <= 3;
}

const MODIFIER_TAGS = new Set<number>([Pos.ADJ, Pos.NOUN, Pos.ADV]);
