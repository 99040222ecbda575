import type { Clauses } from './clauses';
import type { Document } from './document';
import type { At, SentenceFacts } from './mentions';
import type { TimeExpression } from './time/expression';

/** So many days at least stand as headings, before one is taken for such: a single one may be when it was printed. */
const FEWEST = 2;

/**
 * Dates what a chronology tells by the day that it stands under: "Friday 4 April. A rocket hit the port.", the day on
 * a line of its own, or "4 April: A rocket hit the port. Nine people died."
 *
 * A sentence that gives a date itself keeps to that.
 */
export function underDays(
	{ tokens, sentences, paragraphs }: Document,
	clauses: Clauses,
	facts: readonly SentenceFacts[]
): readonly SentenceFacts[] {
	const headings = facts.map(dayAlone);
	if (headings.filter((day) => day !== null).length < FEWEST) headings.fill(null);
	let day: At<TimeExpression> | null = null;
	/** The one paragraph that the day holds for; -1 for all up to the next heading. */
	let only = -1;
	return facts.map((fact, s) => {
		const { paragraph } = sentences[s];
		const begins = sentences[s - 1]?.paragraph !== paragraph;
		const ends = sentences[s + 1]?.paragraph !== paragraph;
		if (begins && (only >= 0 || (!headings[s] && paragraphs[paragraph].kind === 'heading'))) day = null;
		const alone = headings[s];
		const label = begins ? labelOf(fact) : null;
		if (alone || label) {
			day = alone ?? label;
			only = alone && begins && ends ? -1 : paragraph;
			return fact;
		}
		if (!day || fact.times.length > 0 || fact.loose.length > 0) return fact;
		return { ...fact, times: timesIn(fact.sentence, day) };
	});

	/** The day that a sentence consists of. */
	function dayAlone({ sentence, times }: SentenceFacts): At<TimeExpression> | null {
		const { first, last } = sentences[sentence];
		if (times.length !== 1 || times[0].token !== first) return null;
		const { end } = times[0].it.span;
		for (let t = first; t < last; t++)
			if (tokens.start[t] >= end && !/^[.:,]$/.test(tokens.word[t])) return null;
		return times[0];
	}

	/** "4 April: …" */
	function labelOf({ sentence, times }: SentenceFacts): At<TimeExpression> | null {
		const [time] = times;
		if (!time || time.token !== sentences[sentence].first) return null;
		let t = time.token;
		while (t < tokens.length && tokens.start[t] < time.it.span.end) t++;
		return /^[:—–]$/.test(tokens.word[t] ?? '') ? time : null;
	}

	/** The day said anew at the head of all that a sentence tells, and of what is said in it. */
	function timesIn(sentence: number, { it }: At<TimeExpression>): At<TimeExpression>[] {
		const { first, last } = sentences[sentence];
		const found: At<TimeExpression>[] = [{ it, token: first, clause: clauses.of[first], again: true }];
		for (let t = first + 1; t < last; t++) {
			const clause = clauses.of[t];
			const { relation, first: begins } = clauses.list[clause];
			if (t === begins && relation === 'that') found.push({ it, token: t, clause, again: true });
		}
		return found;
	}
}
