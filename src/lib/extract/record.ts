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
import { confidenceOf } from './confidence';
import { figuresOf } from './figures';
import { shortHash } from './identity';
import type { Incident } from './incidents';
import { mostTelling } from './kinds';
import type { At, Findings, Mention } from './mentions';
import type { PlaceMention } from './places/mention';
import type { TimeExpression } from './time/expression';
import { titleOf } from './title';
import type { Trigger } from './triggers/find';

export function recordOf(
	findings: Findings,
	incident: Incident,
	taken: Map<string, number>,
	among: number
): EventRecord {
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
	const best = bestTrigger(mentions, kind);
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
	const times_ = taken.get(base) ?? 0;
	taken.set(base, times_ + 1);
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
		lead: mentions[0].sentence < 2,
		among
	});

	return {
		id: times_ ? `${base}-${times_}` : base,
		kind,
		status,
		title: titleOf(
			doc,
			clauses,
			times,
			findings.actors,
			best,
			findings.dateline,
			doer?.it.name ?? null,
			where?.value.name ?? null
		),
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
		because,
		merged: distinct(incident.because.map(sentenceFor), (one) => one, null)
	};

	function dated({ it }: At<TimeExpression>): Dated {
		return { value: it.when!, quote: cite(it.span) };
	}
	function located({ it }: At<PlaceMention>): Located {
		return { value: it.place!, quote: cite(it.span), how: it.how, candidates: it.candidates };
	}
}

function sentenceFor(reason: string): string {
	return `Taken for one event: ${reason}.`;
}

/** The words that name it best: of the kind decided on, plain, early, with a doer. */
function bestTrigger(mentions: readonly Mention[], kind: EventKind): Trigger {
	let best = mentions[0].triggers[0];
	let most = -Infinity;
	mentions.forEach((mention, k) => {
		const { triggers, when, where, actors, tolls } = mention;
		// "It bombs." says nothing by itself.
		const bare = !when && !where && !actors.length && !tolls.length;
		for (const one of triggers) {
			const points =
				(one.kind === kind ? 3 : 0) -
				(one.outcome ? 2 : 0) -
				(one.weak ? 0.5 : 0) -
				(one.definite && one.part === 'noun' ? 2 : 0) -
				(bare ? 1 : 0) -
				Math.min(k, 4) * 0.9;
			if (points > most) {
				most = points;
				best = one;
			}
		}
	});
	return best;
}

function statusOf({ mentions }: Incident, when: Dated | null, published: string | null): EventStatus {
	const found = mentions.map(({ status }) => status);
	if (when && published && when.value.range.start > published && found[0] === 'reported') return 'planned';
	return found.includes('reported') ? 'reported' : found[0];
}

function distinct<T>(values: readonly T[], key: (value: T) => string, without: T | null): T[] {
	const seen = new Set(without ? [key(without)] : []);
	return values.filter((value) => {
		const one = key(value);
		return seen.has(one) ? false : (seen.add(one), true);
	});
}
