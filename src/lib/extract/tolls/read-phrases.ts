import { readQuantity } from '../numbers';
import { Pos } from '../tagger';
import { REACH, type Cue } from './cue';
import { BE, cueOf, FATAL_VERBS, NEGATIONS, UNREAL } from './cues';
import { whoOf } from './figure';
import { readPast, verbBefore } from './read-verbs';
import type { SentenceTolls } from './sentence-tolls';

const RAISING = /^(?:bringing|raising|taking|pushing|brought|raised|pushed|lifting)$/;
const RISING =
	/^(?:rose|risen|rising|climbed|climbs|rises|increased|grew|grown|raised|jumped|soared|revised|up|now)$/;
const BEYOND = /^(?:passed|surpassed|topped|exceeded|exceeding|exceeds|above|past)$/;
const AMOUNTS =
	/^(?:to|at|of|reached|hit|is|was|reaching|stands|:|passed|surpassed|topped|exceeded|exceeds|above|past|number|numbers|numbered|totalled|totaled)$/;
const RECOVERED =
	/^(?:found|recovered|retrieved|discovered|pulled|find|finding|recovering|identified|unearthed|exhumed|buried)$/;

/** "Shot to death", "beat a man to death". */
export function readToDeath(tolls: SentenceTolls, i: number): void {
	const { lower } = tolls.tokens;
	for (let verb = i - 2; verb >= Math.max(tolls.first, i - REACH); verb--) {
		if (!FATAL_VERBS.has(lower[verb])) continue;
		const cue = { from: verb, to: i + 1, kind: 'killed' as const, strict: false };
		if (verb === i - 2) return readPast(tolls, cue);
		const object = tolls.people.startingAt(verb + 1);
		if (object >= 0 && tolls.people.groups[object].to === i - 1)
			tolls.report(object, object, { ...cue, to: verb + 1 });
		return;
	}
}

/** "The death toll rose to 35", "bringing the toll to at least 12". */
export function readTollNoun(tolls: SentenceTolls, i: number): void {
	const before = tolls.tokens.lower[i - 1] ?? '';
	if (/^(?:injury|casualty|road|bridge|financial|economic)$/.test(before)) return;
	readFigureAfter(tolls, { from: before === 'death' ? i - 1 : i, to: i + 1, kind: 'killed', strict: false });
}

/** "The number of dead has risen to 35". */
export function readNumberOf(tolls: SentenceTolls, i: number): void {
	const { lower } = tolls.tokens;
	if (lower[i + 1] !== 'of') return;
	for (let k = i + 2; k < Math.min(tolls.last, i + 8); k++) {
		const kind = cueOf(lower[k])?.kind;
		if (kind) return readFigureAfter(tolls, { from: i, to: k + 1, kind, strict: false });
	}
}

/** "The injured numbered 119", "The wounded: 119", "Dead: 35". */
export function isNumbered({ tokens: { lower }, first }: SentenceTolls, i: number): boolean {
	const alone = i === first || (i === first + 1 && lower[first] === 'the') || /^[.;,]$/.test(lower[i - 1]);
	if (lower[i + 1] === ':' && alone) return true;
	if (lower[i - 1] !== 'the') return false;
	if (/^(?:came|come|comes|stood|stands)$/.test(lower[i + 1] ?? ''))
		return /^(?:to|at)$/.test(lower[i + 2] ?? '');
	return /^(?:number|numbers|numbered|totalled|totaled|reached)$/.test(lower[i + 1] ?? '');
}

/** Whether nothing but "those who were" stands between "among" and a word. */
export function isAmong({ tokens: { lower }, first }: SentenceTolls, i: number): boolean {
	let t = i - 1;
	while (t > first && /^(?:who|were|was|had|been|those|the|people|persons|victims)$/.test(lower[t])) t--;
	return t < i - 1 && /^among(?:st)?$/.test(lower[t]);
}

export function readNumbered(tolls: SentenceTolls, cue: Cue): void {
	readFigureAfter(tolls, cue);
}

/** "At least 35 people did not survive", "two boys never came home". */
export function readNotSurvived(tolls: SentenceTolls, i: number): void {
	const { lower } = tolls.tokens;
	const cue: Cue = { from: i, to: i + 1, kind: 'killed', strict: true };
	if (lower[i] === 'never') {
		if (lower[i + 1] === 'came' && /^(?:home|back)$/.test(lower[i + 2] ?? ''))
			tolls.reportSubject(i, { ...cue, to: i + 3 });
		return;
	}
	const verb = verbBefore(tolls, i);
	// "Would not survive" is feared, or lies ahead.
	if (!verb.negated || verb.unreal) return;
	const did = /^(?:did|do)$/.test(lower[verb.from - 1] ?? '');
	tolls.reportSubject(did ? verb.from - 1 : verb.from, cue);
}

/** "Claimed the lives of 12 people", "took 35 lives", "40 people lost their lives", "35 lives were lost". */
export function readLives(tolls: SentenceTolls, i: number): void {
	const { lower } = tolls.tokens;
	const killed = { kind: 'killed' as const, strict: false };
	if (
		/^(?:his|her|their|its)$/.test(lower[i - 1] ?? '') &&
		/^(?:lost|losing|gave)$/.test(lower[i - 2] ?? '')
	) {
		const verb = verbBefore(tolls, i - 2);
		if (!verb.unreal && !verb.negated) tolls.reportSubject(verb.from, { ...killed, from: i - 2, to: i + 1 });
		return;
	}
	const counted = tolls.people.endingAt(i + 1);
	for (let verb = i - 1; verb >= Math.max(tolls.first, i - 8); verb--) {
		if (!/^(?:claimed|claiming|took|taken|cost|costing|claims|claim|lost|taking)$/.test(lower[verb]))
			continue;
		const before = verbBefore(tolls, verb);
		if (before.negated || before.unreal) return;
		if (lower[i - 1] === 'the' && lower[i + 1] === 'of') {
			const object = tolls.people.startingAt(i + 2);
			if (object >= 0) tolls.reportObjects(object, { ...killed, from: verb, to: i + 1 });
		} else if (counted >= 0) tolls.report(counted, counted, { ...killed, from: verb, to: verb + 1 });
		return;
	}
	if (counted >= 0 && lower[i + 1] === 'ended')
		tolls.report(counted, counted, { ...killed, from: i + 1, to: i + 2 });
	if (counted >= 0 && BE.has(lower[i + 1]) && lower[i + 2] === 'lost')
		tolls.report(counted, counted, { ...killed, from: i + 2, to: i + 3 });
}

/** What people are lost to, and how far behind them it may be named: "lost 12 residents to the flood". */
const LOST_TO =
	/^(?:missiles?|rockets?|drones?|bombs?|shells?|shelling|strikes?|attacks?|raids?|war|floods?|flooding|quake|earthquake|storm|cyclone|fire|blaze|landslide|disease|epidemic|outbreak|virus)$/;
const FARTHEST_CAUSE = 14;

/** "The town lost about 20 of its people to a missile". */
export function readLost(tolls: SentenceTolls, i: number): void {
	const { lower } = tolls.tokens;
	const object = tolls.people.startingAt(i + 1);
	const group = tolls.people.groups[object];
	if (group?.kind !== 'counted' || !group.people) return;
	const end = Math.min(tolls.last, group.to + FARTHEST_CAUSE);
	let to = group.to;
	while (to < end && lower[to] !== 'to' && lower[to] !== 'when') to++;
	for (let k = to + 1; k < Math.min(end, to + 6); k++)
		if (LOST_TO.test(lower[k]))
			return tolls.report(object, object, { kind: 'killed', strict: false, from: i, to: i + 1 });
}

/** "The bodies of three peasants were found", "recovered 12 bodies". */
export function readBodies(tolls: SentenceTolls, i: number): void {
	const { lower } = tolls.tokens;
	let found = false;
	for (let k = Math.max(tolls.first, i - 8); k < Math.min(tolls.last, i + 20) && !found; k++)
		found = RECOVERED.test(lower[k]);
	if (!found) return;
	const cue = { from: i, to: i + 1, kind: 'killed' as const, strict: true };
	if (lower[i + 1] === 'of') {
		const object = tolls.people.startingAt(i + 2);
		if (object >= 0 && tolls.people.groups[object].count) return tolls.reportObjects(object, cue);
	}
	const counted = tolls.people.endingAt(i + 1);
	if (counted >= 0 && tolls.people.groups[counted].kind === 'counted') tolls.report(counted, counted, cue);
}

/** "Took 12 people hostage", "were taken prisoner", "three were taken into custody". */
export function readTaken(tolls: SentenceTolls, i: number): void {
	const { lower } = tolls.tokens;
	const custody = lower[i] === 'custody';
	if (custody && lower[i - 1] !== 'into') return;
	const from = custody ? i - 1 : i;
	const kind = lower[i] === 'hostage' || lower[i] === 'captive' ? 'missing' : 'detained';
	for (let verb = from - 1; verb >= Math.max(tolls.first, from - REACH); verb--) {
		if (!/^(?:took|taken|take|taking|held|holding)$/.test(lower[verb])) continue;
		const cue: Cue = { from: verb, to: i + 1, kind, strict: false };
		if (verb === from - 1) return readPast(tolls, cue);
		const object = tolls.people.startingAt(verb + 1);
		if (object >= 0 && tolls.people.groups[object].to === from)
			tolls.report(object, object, { ...cue, to: verb + 1 });
		return;
	}
}

/** "Is in critical condition", "were reported in a serious condition": how some of the injured are. */
export function readCondition(tolls: SentenceTolls, i: number): void {
	const { lower } = tolls.tokens;
	if (!/^(?:critical|serious|grave|stable|guarded)$/.test(lower[i - 1] ?? '')) return;
	let to = i - 1;
	while (to > tolls.first && /^(?:a|very|extremely|but)$/.test(lower[to - 1])) to--;
	if (lower[to - 1] !== 'in') return;
	const cue: Cue = { from: to - 1, to: i + 1, kind: 'injured', strict: true };
	const verb = verbBefore(tolls, to - 1);
	if (verb.passive && !verb.negated && !verb.unreal) tolls.reportSubject(verb.from, cue, true);
}

/** Words between what is done to the hurt and where they are brought: "to a nearby hospital". */
const ON_THE_WAY = /^(?:to|in|into|at|a|an|the|local|nearby|hospitals?|area|regional|city|with|of)$/;

/** "43 people were taken to hospital", "left 12 children in hospital", "was being treated in hospital". */
export function readHospital(tolls: SentenceTolls, i: number): void {
	const { lower } = tolls.tokens;
	// "Taken to the hospital morgue", "hospital staff said"
	if (tolls.tokens.pos[i + 1] === Pos.NOUN || tellsOfDead(tolls, i)) return;
	let to = i;
	while (to > tolls.first && ON_THE_WAY.test(lower[to - 1])) to--;
	if (to === i || !/^(?:to|in|into|at)$/.test(lower[to])) return;
	const cue: Cue = { from: to - 1, to: i + 1, kind: 'injured', strict: true };
	if (
		/^(?:taken|rushed|brought|admitted|flown|airlifted|sent|transferred|ferried|treated|carried)$/.test(
			lower[to - 1]
		)
	) {
		const verb = verbBefore(tolls, to - 1);
		// "The driver was taken to hospital" may be of anything.
		const counted = tolls.people.groups[tolls.people.endingAt(verb.from)]?.kind === 'counted';
		if (counted && verb.passive && !verb.negated && !verb.unreal) tolls.reportSubject(verb.from, cue);
		return;
	}
	const group = tolls.people.groups[tolls.people.endingAt(to)];
	if (!group?.count || lower[to] !== 'in') return;
	if (/^(?:left|leaves|leaving|put|landed|puts|putting)$/.test(lower[group.from - 1] ?? ''))
		tolls.report(tolls.people.endingAt(to), tolls.people.endingAt(to), { ...cue, from: to });
}

/** "Was hit by three bullets", "were struck by shrapnel". */
export function readHit(tolls: SentenceTolls, i: number): void {
	const { lower } = tolls.tokens;
	if (lower[i + 1] !== 'by') return;
	for (let k = i + 2; k < Math.min(tolls.last, i + 7); k++) {
		if (/^(?:bullets?|shrapnel|splinters?|gunfire|pellets?)$/.test(lower[k])) {
			const cue: Cue = { from: i, to: k + 1, kind: 'injured', strict: true };
			const verb = verbBefore(tolls, i);
			if (verb.passive && !verb.negated && !verb.unreal && !tellsOfDead(tolls))
				tolls.reportSubject(verb.from, cue, true);
			return;
		}
		if (/^[,;.]$/.test(lower[k])) return;
	}
}

/** @param before Only words before this one. */
function tellsOfDead({ tokens: { lower }, first, last }: SentenceTolls, before = last): boolean {
	for (let i = first; i < before; i++) if (cueOf(lower[i])?.kind === 'killed') return true;
	return false;
}

function readFigureAfter(tolls: SentenceTolls, cue: Cue): void {
	const { lower } = tolls.tokens;
	let update = RAISING.test(lower[cue.from - 1] ?? '') || RAISING.test(lower[cue.from - 2] ?? '');
	for (let i = cue.to; i < Math.min(tolls.last, cue.to + 16); i++) {
		const word = lower[i];
		if (RISING.test(word)) update = true;
		if (UNREAL.has(word) || NEGATIONS.has(word) || word === ';') return;
		// "Gave the number of injured as 119"
		const amounts = AMOUNTS.test(word) || (word === 'as' && i === cue.to);
		const number = amounts ? readQuantity(tolls.tokens, i + 1) : null;
		if (!number) continue;
		const group = tolls.people.groups[tolls.people.startingAt(i + 1)];
		const people = group?.count && group.people ? group : null;
		const count = {
			low: number.low,
			high: BEYOND.test(word) ? null : number.high,
			approximate: number.approximate,
			of: people ? whoOf([people], tolls.doc) : null,
			including: []
		};
		return tolls.push(i + 1, people ? people.to : number.next, cue, count, update);
	}
}
