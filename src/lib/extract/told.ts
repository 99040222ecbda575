import { familyOf, type EventKind } from '$lib/model';
import type { Clauses } from './clauses';
import type { Document } from './document';
import type { Incident } from './incidents';
import { mayHarm } from './kinds';
import type { Trigger } from './triggers/find';

/** Whether enough is said to call it an event rather than a word. */
export function isTold({ continued }: Document, incident: Incident, clauses: Clauses): boolean {
	const { mentions, when, where } = incident;
	const lead = !continued && mentions[0].sentence < 2;
	const toll = mentions.some(({ tolls }) => tolls.length > 0);
	const triggers = mentions.flatMap((one) => one.triggers);
	const dated = when !== null || mentions.some(({ undatable }) => undatable);
	const strong = triggers.some(
		({ weak, outcome, definite, part }) => !weak && !outcome && !(definite && part === 'noun')
	);
	const known = mentions.some(({ actors }) => actors.length > 0);
	if (mentions.every(({ kind }) => kind === 'statement')) return dated ? true : lead;
	if (strong && mayHarm(mentions[0].kind))
		return (
			lead ||
			toll ||
			mentions.some((one) => one.whenNear) ||
			(where !== null && where.it.place!.kind !== 'country')
		);
	if (strong) return dated || where !== null || lead || known;
	if (triggers.every(({ outcome }) => outcome))
		return toll ? dated || where !== null || lead : dated && where !== null;
	const main = triggers.filter(({ outcome }) => !outcome);
	const generic = main.length > 0 && main.every(({ plural, weak }) => plural && weak);
	if (generic && mentions[0].kind !== 'aid')
		return (dated && (where !== null || toll)) || (lead && mentions[0].kind === 'protest');
	// "It was learned that they placed a bomb, wounding five": who was harmed speaks for a word of many uses.
	if (toll && main.length > 0 && mayHarm(mentions[0].kind)) return true;
	// "A summary before the meeting": nothing is told of it.
	const told = mayHarm(mentions[0].kind) || dated || where !== null || known;
	if (lead && told && triggers.some(({ weak, outcome }) => !weak && !outcome)) return true;
	if (lead && !mayBreakOut(mentions[0].kind) && triggers.some((one) => isMainPoint(one, clauses)))
		return true;
	return dated ? true : (where !== null && known) || (lead && (where !== null || toll || known));
}

/** Kinds told of by words of many uses ("hit", "found", "operation"): more than the verb of a lead has to speak for them. */
function mayBreakOut(kind: EventKind): boolean {
	const family = familyOf(kind);
	return (family === 'violence' && kind !== 'military') || family === 'disaster' || family === 'other';
}

/** The verb that a sentence turns on, or what a saying as its main clause tells. */
function isMainPoint({ part, outcome, clause, token }: Trigger, { list }: Clauses): boolean {
	if (part !== 'verb' || outcome || list[clause].verb?.head !== token) return false;
	const { relation, parent } = list[clause];
	return relation === 'main' || (relation === 'that' && list[parent].relation === 'main');
}
