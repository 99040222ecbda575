import type { Clauses } from './clauses';
import type { Dateline } from './dateline';
import type { Document } from './document';
import { Pos } from './tagger';
import type { TimeExpression } from './time/expression';
import type { Trigger } from './triggers/find';

const LONGEST = 70;
const words = (text: string) => new Set(text.split(' '));
/** A title does not begin with these … */
const OPENING = words(
	'and but or so then also , ; : – — - that when while after before as because since which who where if the a an according meanwhile however " “ ” ( on in at earlier later moreover furthermore'
);
/** … nor end with them. */
const DANGLING = words(
	'and but or nor of in on at to by for from with near as into over under between among against during after before since until within outside about around the a an its his her their this that these those which who whose where when while including at least more than some most very , ; : – — - ( " “ ” \' ’ is are was were be been has have had not will also amid upon across how whether he she they it'
);
const STOPS = words('; : — – ( ) “ ” "');

/**
 * A short headline out of the words of the text: what happened, to whom, where.
 *
 * @param doer Whom a "he" or "his" at its beginning stands for.
 */
export function titleOf(
	doc: Document,
	clauses: Clauses,
	times: readonly TimeExpression[],
	trigger: Trigger,
	dateline: Dateline | null,
	doer: string | null
): string {
	const { tokens } = doc;
	const clause = clauses.list[trigger.clause];
	const { from, to } = trigger.part === 'noun' ? nounRange() : verbRange();
	const kept: number[] = [];
	let length = 0;
	for (let t = from; t < to; t++) {
		if (dateline && tokens.start[t] < dateline.span.end && tokens.start[t] >= dateline.span.start) continue;
		if (
			clauses.of[t] !== trigger.clause &&
			trigger.part === 'verb' &&
			trigger.kind !== 'statement' &&
			t !== trigger.token
		) {
			if (t > trigger.token) break;
			continue;
		}
		const word = tokens.lower[t];
		if (t > trigger.token && STOPS.has(word)) break;
		if (isTime(t)) {
			if (t > trigger.token + 2) break;
			continue;
		}
		if (!kept.length && OPENING.has(word) && t < trigger.token) continue;
		if (!kept.length && tokens.pos[t] === Pos.AUX && t < trigger.token) continue;
		const gap = kept.length && tokens.start[t] > tokens.end[t - 1] ? 1 : 0;
		if (length + gap + tokens.word[t].length > LONGEST) break;
		length += gap + tokens.word[t].length;
		kept.push(t);
	}
	while (kept.length > 1 && DANGLING.has(tokens.lower[kept[kept.length - 1]])) kept.pop();
	if (!kept.includes(trigger.token))
		return capital(doc.text.slice(trigger.span.start, trigger.span.end).slice(0, LONGEST));
	let title = '';
	kept.forEach((t, k) => {
		const close = k > 0 && (tokens.start[t] === tokens.end[t - 1] || tokens.word[t] === ',');
		title += (k > 0 && !close ? ' ' : '') + (k > 0 ? tokens.word[t] : firstWord(t));
	});
	return capital(title.replace(/\s*,\s*,/g, ',').replace(/ ,/g, ','));

	function firstWord(t: number): string {
		const word = tokens.lower[t];
		if (doer && (word === 'he' || word === 'she')) return doer;
		if (doer && (word === 'his' || (word === 'her' && trigger.part === 'noun'))) return `${doer}'s`;
		return tokens.word[t];
	}

	function nounRange(): { from: number; to: number } {
		let end = trigger.token + 1;
		let prepositions = 0;
		while (end < clause.last && end - trigger.token < 14) {
			const pos = tokens.pos[end];
			if (isTime(end)) {
				end++;
				continue;
			}
			if (pos === Pos.ADP) {
				if (++prepositions > 3 || tokens.lower[end] === 'after' || tokens.lower[end] === 'before') break;
			} else if (
				pos === Pos.VERB ||
				pos === Pos.AUX ||
				pos === Pos.PUNCT ||
				pos === Pos.SCONJ ||
				pos === Pos.PRON
			)
				break;
			end++;
		}
		return { from: trigger.from, to: end };
	}

	function verbRange(): { from: number; to: number } {
		return {
			from: clause.first,
			to: trigger.kind === 'statement' ? doc.sentences[clause.sentence].last : clause.last
		};
	}

	/** A date, or the preposition before one. */
	function isTime(t: number): boolean {
		const at = tokens.start[t];
		const end = tokens.end[t];
		return times.some(
			({ span }) =>
				(span.start <= at && end <= span.end) ||
				(/^(?:on|in|at|since|by|during)$/.test(tokens.lower[t]) && span.start === tokens.start[t + 1])
		);
	}
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
