import {
	holds,
	lies,
	type Cited,
	type Count,
	type Dated,
	type EventRecord,
	type Located,
	type Quote,
	type TollKind
} from '$lib/model';
import { words as say } from '$lib/model/words/corrections';
import { withAccount } from './account';
import type { Correction, FieldChange, Subject, Verdict } from './correction';

/** What corrections make of extracted events. */
export interface Corrected {
	/** All but the rejected. */
	readonly events: readonly EventRecord[];
	readonly rejected: readonly EventRecord[];
	/** By the event's id: what was done to it, the latest last. */
	readonly of: ReadonlyMap<string, readonly Correction[]>;
	readonly verdicts: ReadonlyMap<string, Verdict>;
	/** Those whose event is no longer there: its article was taken away, or tells of it no more. */
	readonly lost: readonly Correction[];
}

/**
 * Applies corrections, in the order in which they were made, to events as extracted. The extracted events stay as
 * they are; a correction finds its event by its id or, if a re-extraction gave it another, by the sentence that
 * reports it.
 *
 * @param textOf An article's text; `null` for one that is not there.
 */
export function applyCorrections(
	extracted: readonly EventRecord[],
	corrections: readonly Correction[],
	textOf: (articleId: string) => string | null
): Corrected {
	const events = new Map(extracted.map((event) => [event.id, event]));
	const renamed = new Map<string, string>();
	const of = new Map<string, Correction[]>();
	const verdicts = new Map<string, Verdict>();
	const lost: Correction[] = [];
	const bySentence = indexBySentence(extracted, corrections, textOf);

	const find = (subject: Subject): EventRecord | null => {
		let { id } = subject;
		for (let hops = 0; renamed.has(id) && hops < 100; hops++) id = renamed.get(id)!;
		const known = events.get(id);
		if (known) return known;
		const again = bySentence.get(keyOf(subject.sentence.articleId, subject.words));
		return again === undefined ? null : (events.get(renamed.get(again) ?? again) ?? null);
	};
	const note = (id: string, correction: Correction) => {
		const list = of.get(id);
		if (list) list.push(correction);
		else of.set(id, [correction]);
	};

	for (const correction of corrections) {
		const { change, subject } = correction;
		if (change.do === 'add') {
			if (change.event.evidence.every(({ articleId }) => textOf(articleId) === null)) {
				lost.push(correction);
				continue;
			}
			events.set(change.event.id, change.event);
			note(change.event.id, correction);
			continue;
		}
		const event = find(subject);
		if (!event) {
			lost.push(correction);
			continue;
		}
		note(event.id, correction);
		switch (change.do) {
			case 'set':
				events.set(event.id, withField(event, change, correction));
				break;
			case 'judge':
				if (change.after) verdicts.set(event.id, change.after);
				else verdicts.delete(event.id);
				break;
			case 'merge': {
				const others = change.others
					.map(find)
					.filter((other): other is EventRecord => other !== null && other.id !== event.id);
				if (others.length < change.others.length && others.length === 0) lost.push(correction);
				events.set(event.id, others.reduce(joined, event));
				for (const { id } of others) {
					events.delete(id);
					renamed.set(id, event.id);
					for (const earlier of of.get(id) ?? []) note(event.id, earlier);
					of.delete(id);
					verdicts.delete(id);
				}
				break;
			}
			case 'split': {
				const parts = parted(event, change.sentences, change.id);
				if (!parts) {
					lost.push(correction);
					break;
				}
				events.set(event.id, parts.rest);
				events.set(change.id, parts.part);
				note(change.id, correction);
			}
		}
	}

	const rejected: EventRecord[] = [];
	const kept: EventRecord[] = [];
	for (const event of events.values())
		if (verdicts.get(event.id) === 'rejected') rejected.push(event);
		else kept.push(withAccount(event, of.get(event.id)));
	return { events: kept, rejected, of, verdicts, lost };
}

/** Events by the sentences that corrections would look for; nothing is cut out of texts while all ids are known. */
function indexBySentence(
	events: readonly EventRecord[],
	corrections: readonly Correction[],
	textOf: (articleId: string) => string | null
): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	const known = new Set(events.map(({ id }) => id));
	const named = corrections.flatMap(({ subject, change }) =>
		change.do === 'merge' ? [subject, ...change.others] : [subject]
	);
	const articles = new Set(
		named.filter(({ id }) => !known.has(id)).map(({ sentence }) => sentence.articleId)
	);
	if (articles.size === 0) return found;
	for (const event of events)
		for (const { articleId, span } of event.evidence) {
			if (!articles.has(articleId)) continue;
			const key = keyOf(articleId, textOf(articleId)?.slice(span.start, span.end) ?? '');
			if (!found.has(key)) found.set(key, event.id);
		}
	return found;
}

function keyOf(articleId: string, words: string): string {
	return `${articleId}\n${words}`;
}

function withField(event: EventRecord, change: FieldChange, { at, by }: Correction): EventRecord {
	const who = by ?? say.reader;
	const how = say.setBy(who, at.slice(0, 10));
	switch (change.field) {
		case 'title':
		case 'kind':
		case 'status':
			return { ...event, [change.field]: change.after };
		case 'when': {
			const others = event.when ? [event.when, ...event.otherWhens] : event.otherWhens;
			const when: Dated | null = change.after && {
				value: { ...change.after, how },
				quote: event.when?.quote ?? event.trigger
			};
			return { ...event, when, otherWhens: change.after ? others.filter(isOtherThan(when)) : others };
		}
		case 'where': {
			const others = event.where ? [event.where, ...event.otherWheres] : event.otherWheres;
			const where: Located | null = change.after && {
				value: change.after,
				quote: event.where?.quote ?? event.trigger,
				how,
				// The namesakes of what the text says are told beside that.
				candidates: []
			};
			return {
				...event,
				where,
				otherWheres: where
					? others.filter(({ value }) => value.id !== where.value.id && !lies(where.value, value))
					: others
			};
		}
		default: {
			const figures = event[change.field];
			const set: readonly Cited<Count>[] = change.after
				? [{ value: { ...change.after, claimedBy: who }, quote: figures[0]?.quote ?? event.trigger }]
				: [];
			return {
				...event,
				[change.field]: change.after ? [...set, ...figures.filter(isNot(change.after))] : []
			};
		}
	}
}

function isOtherThan(when: Dated | null): (other: Dated) => boolean {
	return ({ value: { range } }) =>
		range.start !== when?.value.range.start || range.end !== when.value.range.end;
}

function isNot({ low, high }: Count): (figure: Cited<Count>) => boolean {
	return ({ value }) => value.low !== low || value.high !== high;
}

const TOLLS: readonly TollKind[] = ['killed', 'injured', 'missing', 'detained'];

/** One event out of two; the first keeps what it says, and what the second says otherwise stays beside it. */
function joined(event: EventRecord, other: EventRecord): EventRecord {
	const whens = [event.when, ...event.otherWhens, other.when, ...other.otherWhens].filter(
		(one) => one !== null
	);
	const wheres = [event.where, ...event.otherWheres, other.where, ...other.otherWheres].filter(
		(one) => one !== null
	);
	const [when = null] = whens;
	const [where = null] = wheres;
	const tolls = Object.fromEntries(
		TOLLS.map((toll) => [
			toll,
			distinct([...event[toll], ...other[toll]], ({ value }) => `${value.low} ${value.high}`)
		])
	) as unknown as Pick<EventRecord, TollKind>;
	return {
		...event,
		...tolls,
		when,
		otherWhens: distinct(
			whens.filter(isOtherThan(when)),
			({ value: { range } }) => `${range.start} ${range.end}`
		),
		where,
		otherWheres: distinct(
			wheres.filter(({ value }) => !where || !lies(where.value, value)),
			({ value }) => value.id
		),
		from: event.from ?? other.from,
		actors: distinct([...event.actors, ...other.actors], ({ value }) => value),
		evidence: distinct([...event.evidence, ...other.evidence], nameOf),
		merged: distinct([...event.merged, ...other.merged, say.readerJoined], (reason) => reason)
	};
}

/**
 * Takes sentences out of an event, with all that was read from them; `null` if none or all of them are its own.
 * The part starts from what the event says where its own sentences say nothing.
 */
function parted(
	event: EventRecord,
	sentences: readonly Quote[],
	id: string
): { rest: EventRecord; part: EventRecord } | null {
	const taken = (quote: Quote) => sentences.some((sentence) => isIn(quote, sentence));
	const evidence = split(event.evidence, taken);
	if (evidence.yes.length === 0 || evidence.no.length === 0) return null;
	const cited = ({ quote }: { readonly quote: Quote }) => taken(quote);
	const whens = split(event.when ? [event.when, ...event.otherWhens] : event.otherWhens, cited);
	const wheres = split(event.where ? [event.where, ...event.otherWheres] : event.otherWheres, cited);
	const actors = split(event.actors, cited);
	const tolls = TOLLS.map((toll) => [toll, split(event[toll], cited)] as const);
	const half = (which: 'yes' | 'no'): EventRecord => ({
		...event,
		when: whens[which][0] ?? null,
		otherWhens: whens[which].slice(1),
		where: wheres[which][0] ?? null,
		otherWheres: wheres[which].slice(1),
		actors: actors[which],
		...Object.fromEntries(tolls.map(([toll, parts]) => [toll, parts[which]])),
		evidence: evidence[which],
		trigger: taken(event.trigger) === (which === 'yes') ? event.trigger : evidence[which][0],
		from: event.from && cited(event.from) === (which === 'yes') ? event.from : null
	});
	return { rest: half('no'), part: { ...half('yes'), id, merged: [] } };
}

function isIn(quote: Quote, sentence: Quote): boolean {
	return quote.articleId === sentence.articleId && holds(sentence.span, quote.span);
}

function split<T>(values: readonly T[], wanted: (value: T) => boolean): { yes: T[]; no: T[] } {
	const yes: T[] = [];
	const no: T[] = [];
	for (const value of values) (wanted(value) ? yes : no).push(value);
	return { yes, no };
}

function nameOf({ articleId, span }: Quote): string {
	return `${articleId} ${span.start} ${span.end}`;
}

function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
	const seen = new Set<string>();
	return values.filter((value) => {
		const one = key(value);
		return seen.has(one) ? false : (seen.add(one), true);
	});
}
