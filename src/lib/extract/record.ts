import {
	quoteOf,
	type Cited,
	type Dated,
	type EventKind,
	type EventRecord,
	type EventStatus,
	type Located,
	type Quote,
	type TollKind
} from '$lib/model';
import { words as say } from '$lib/model/words/extraction';
import { confidenceOf } from './confidence';
import { exact } from './exact';
import { figuresOf } from './figures';
import { shortHash } from './identity';
import type { Incident } from './incidents';
import { mostTelling } from './kinds';
import type { At, Findings, Mention } from './mentions';
import type { PlaceMention } from './places/mention';
import type { TimeExpression } from './time/expression';
import { titleOf } from './title';
import { composed, faultOf } from './title-faults';
import type { Trigger } from './triggers/find';

/** What the records of one text have in common. */
export class Given {
	/** How often each id was given. */
	readonly ids = new Map<string, number>();
	/** Lists of what speaks for and against a record. */
	readonly grounds = new Map<string, readonly string[]>();
}

export function recordOf(findings: Findings, incident: Incident, given: Given, among: number): EventRecord {
	const { doc, clauses, times } = findings;
	const { article } = doc;
	const { mentions } = incident;
	const cite = (span: { start: number; end: number }): Quote => quoteOf(article, span);
	const kinds = mentions
		.filter(({ triggers }) => triggers.some(({ outcome }) => !outcome))
		.map(({ kind }) => kind);
	const calls = kinds.filter((one) => one !== 'statement');
	// A visit and the talks it is for are named by what the story names first.
	const kind: EventKind = !kinds.length
		? mostTelling(mentions.map((one) => one.kind))
		: calls.length && kinds.every((one) => one === 'visit' || one === 'meeting' || one === 'statement')
			? calls[0]
			: mostTelling(kinds);
	const ranked = bestTriggers(mentions, kind);
	const [best] = ranked;
	const doer = mentions
		.find(({ triggers }) => triggers.includes(best))
		?.actors.find(({ it }) => it.type === 'person');
	const when = incident.when ? dated(incident.when) : null;
	const unread = mentions.find(({ undatable }) => undatable)?.undatable;
	const where = incident.where ? located(incident.where) : null;
	const wheres = mentions.flatMap(({ where, otherWheres }) =>
		where ? [where, ...otherWheres] : otherWheres
	);
	const evidence = [...new Set(mentions.map(({ sentence }) => sentence))]
		.sort((a, b) => a - b)
		.map((sentence) => cite(doc.sentences[sentence].span));
	const home = doc.sentences[best.sentence].span;
	const base = shortHash(`${kind}|${doc.text.slice(home.start, home.end)}|${best.span.start - home.start}`);
	const times_ = given.ids.get(base) ?? 0;
	given.ids.set(base, times_ + 1);
	const status = statusOf(incident, when, article.published);
	const tollsOf = (wanted: TollKind) => figuresOf(mentions, wanted, cite);
	const { confidence, because } = confidenceOf({
		weak: mentions.every(({ triggers }) => triggers.every(({ weak }) => weak)),
		status,
		dated: !when ? 'none' : mentions.some(({ whenNear }) => whenNear) ? 'near' : 'borrowed',
		placed: !where
			? 'none'
			: where.value.kind === 'country'
				? 'broad'
				: mentions.some((one) => one.where)
					? 'near'
					: 'borrowed',
		toll: mentions.some(({ tolls }) => tolls.length > 0),
		sentences: evidence.length,
		lead: !doc.continued && mentions[0].sentence < 2,
		among
	});

	return {
		id: times_ ? `${base}-${times_}` : base,
		kind,
		status,
		title: titled(),
		trigger: cite(best.span),
		when,
		...(!when && unread ? { unreadDate: cite(unread) } : {}),
		otherWhens: distinct(
			mentions.flatMap((one) => (one.when ? [dated(one.when)] : [])),
			({ value }) => `${value.range.start} ${value.range.end}`,
			when
		),
		where,
		otherWheres: distinct(
			wheres
				.filter(({ it }) => !where || !where.value.path.some(({ id }) => id === it.place!.id))
				.map(located),
			({ value }) => value.id,
			where
		),
		from: mentions.map(({ from }) => from).find((from) => from !== null)
			? located(mentions.find(({ from }) => from)!.from!)
			: null,
		actors: distinct(
			mentions.flatMap(({ actors }) =>
				actors.map(({ it }): Cited<string> => ({ value: it.name, quote: cite(it.span) }))
			),
			({ value }) => value,
			null
		),
		killed: tollsOf('killed'),
		injured: tollsOf('injured'),
		missing: tollsOf('missing'),
		detained: tollsOf('detained'),
		evidence,
		confidence,
		because: once(because),
		merged: distinct(incident.because.map(sentenceFor), (one) => one, null)
	};

	/** Grounds are the same for very many. */
	function once(because: readonly string[]): readonly string[] {
		const key = because.join();
		const known = given.grounds.get(key);
		if (!known) given.grounds.set(key, exact(because));
		return known ?? given.grounds.get(key)!;
	}

	/** The words that name it best, if they make a title; else other words of it, else what was read of it. */
	function titled(): string {
		const name = doer?.it.name ?? null;
		let thin: string | null = null;
		let first: string | null = null;
		for (const trigger of ranked) {
			const by = trigger === best ? name : (personIn(trigger) ?? name);
			const title = titleOf(
				doc,
				clauses,
				times,
				findings.actors,
				trigger,
				findings.dateline,
				by,
				where?.value.name ?? null
			);
			const fault = faultOf(title, trigger, doc.text);
			if (fault === 'none') return title;
			if (fault === 'thin') thin ??= title;
			first ??= title;
		}
		const who = [
			...new Set(
				mentions.flatMap(({ actors }) =>
					actors.filter(({ it }) => it.type !== 'group').map(({ it }) => it.name)
				)
			)
		];
		const people = new Set(
			mentions.flatMap(({ actors }) =>
				actors.filter(({ it }) => it.type === 'person').map(({ it }) => it.name)
			)
		);
		const said = {
			kind,
			lemma: best.lemma,
			who: people.size ? [...people] : who,
			where: where?.value.name ?? null
		};
		return composed(said) ?? thin ?? first!;
	}

	function personIn(trigger: Trigger): string | null {
		const own = mentions.find(({ triggers }) => triggers.includes(trigger));
		return own?.actors.find(({ it }) => it.type === 'person')?.it.name ?? null;
	}

	function dated({ it }: At<TimeExpression>): Dated {
		return { value: it.when!, quote: cite(it.span) };
	}
	function located({ it }: At<PlaceMention>): Located {
		return { value: it.place!, quote: cite(it.span), how: it.how, candidates: it.candidates };
	}
}

function sentenceFor(reason: string): string {
	return say.one.told(reason);
}

/** How many of the words that name an event are looked at for a title. */
const CANDIDATES = 4;
/** And by how many points they may fall short of the best. */
const SHORT = 3;

/** The words that name it best, best first: of the kind decided on, plain, early, with a doer. */
function bestTriggers(mentions: readonly Mention[], kind: EventKind): Trigger[] {
	const found: { trigger: Trigger; points: number }[] = [];
	mentions.forEach((mention, k) => {
		const { triggers, when, where, actors, tolls } = mention;
		// "It bombs." says nothing by itself.
		const bare = !when && !where && !actors.length && !tolls.length;
		for (const trigger of triggers) {
			const points =
				(trigger.kind === kind ? 3 : 0) -
				(trigger.outcome ? 2 : 0) -
				(trigger.weak ? 0.5 : 0) -
				(trigger.definite && trigger.part === 'noun' ? 2 : 0) -
				(bare ? 1 : 0) -
				Math.min(k, 4) * 0.9;
			found.push({ trigger, points });
		}
	});
	found.sort((a, b) => b.points - a.points);
	return found
		.filter(({ points }) => points >= found[0].points - SHORT)
		.slice(0, CANDIDATES)
		.map(({ trigger }) => trigger);
}

function statusOf({ mentions }: Incident, when: Dated | null, published: string | null): EventStatus {
	const found = mentions.map(({ status }) => status);
	if (when && published && when.value.range.start > published && found[0] === 'reported') return 'planned';
	return found.includes('reported') ? 'reported' : found[0];
}

function distinct<T>(values: readonly T[], key: (value: T) => string, without: T | null): readonly T[] {
	if (values.length === 0) return exact(values);
	const seen = new Set(without ? [key(without)] : []);
	return exact(
		values.filter((value) => {
			const one = key(value);
			return seen.has(one) ? false : (seen.add(one), true);
		})
	);
}
