import type { Span } from '$lib/model';
import type { ActorMention } from './actors';
import type { Clauses } from './clauses';
import type { Dateline } from './dateline';
import type { Document } from './document';
import { behindLabel } from './labels';
import { objectAhead } from './object-ahead';
import { Pos } from './tagger';
import type { TimeExpression } from './time/expression';
import type { Trigger } from './triggers/find';

const LONGEST = 70;
/** From here on people lose their titles and first names, and what may go goes. */
const LONG = 60;
/** Words looked at for a title; a sentence may run on for pages. */
const MOST = 80;
const words = (text: string) => new Set(text.split(' '));
/** A title does not begin with these … */
const OPENING = words(
	'and but or so then also , ; : – — - that when while after before as because since which who where if the a an according meanwhile however " “ ” ( on in at earlier later moreover furthermore there its their'
);
/** … nor end with them. */
const DANGLING = words(
	'and but or nor of in on at to by for from with near as into over under between among against during after before since until within outside about around the a an its his her their this that these those which who whose where when while including at least more than some most very , ; : – — - ( " “ ” \' ’ is are was were be been has have had not will also amid upon across how whether he she they it $ € £'
);
const NOMINAL = new Set<number>([Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.DET, Pos.NUM]);
const STOPS = words('; : — – ( ) “ ” "');

/** Words inside a name that make it no first name and surname: "Mohammed bin Salman", "Ursula von der Leyen". */
const PARTICLES = words(
	'bin ibn abu al el de del della der den da dos di du la le van von of the jr sr ii iii'
);
/** Family names that come first, so that the last word is not what one is called by. */
const FAMILY_FIRST = words(
	'xi kim mao li wang zhang chen liu zhao huang zhou wu park moon yoon lee han nguyen tran pham le deng hu jiang lai tsai chiang hun'
);

/**
 * A short headline out of the words of the text: what happened, to whom, where.
 *
 * @param doer Whom a "he" or "his" at its beginning stands for.
 * @param place Where it was, for a title that would only say what: "Talks in Paris".
 */
export function titleOf(
	doc: Document,
	clauses: Clauses,
	allTimes: readonly TimeExpression[],
	actors: readonly ActorMention[],
	trigger: Trigger,
	dateline: Dateline | null,
	doer: string | null,
	place: string | null
): string {
	const { tokens } = doc;
	const clause = clauses.list[trigger.clause];
	const times = within(allTimes, doc.sentences[clause.sentence].span);
	const ahead = trigger.part === 'verb' ? objectAhead(doc, clauses, trigger.token) : null;
	const { from, to } = trigger.part === 'noun' ? nounRange() : verbRange();
	const kept: number[] = [];
	const sentence = doc.sentences[clause.sentence];
	const labelEnd = behindLabel(tokens, sentence.first, sentence.last);

	for (let t = from; t < to && kept.length < MOST; t++) {
		const word = tokens.lower[t];
		if (dateline && tokens.start[t] < dateline.span.end && tokens.start[t] >= dateline.span.start) continue;
		if (t === clause.first && clause.relation === 'relative' && /^(?:who|which|that)$/.test(word)) continue;
		if (tokens.word[t] === ',' && (t === clause.first - 1 || tokens.word[kept[kept.length - 1]] === ','))
			continue;
		if (foreign(t)) {
			if (t > trigger.token) break;
			continue;
		}
		if (t > trigger.token && STOPS.has(word)) break;
		if (isTime(t)) {
			// "spoke on April 14 of a deal": only the day goes.
			if (kept.length > 0 && kept[kept.length - 1] > trigger.token) break;
			continue;
		}
		if (isAside(t) || t < labelEnd) continue;
		// "The town in which he grew up was struck"
		if (tokens.pos[t] === Pos.ADP && t + 1 < trigger.from && isAside(t + 1) && tokens.word[t + 1] !== ',')
			continue;
		// "had killed": a headline tells it plainly.
		if (tokens.lower[t] === 'had' && t + 1 === trigger.token && tokens.lower[t + 1].endsWith('ed')) continue;
		// "he'd met"
		if (/^['’]d$/.test(tokens.lower[t]) && t < trigger.token) continue;
		if (
			!kept.length &&
			t < trigger.token &&
			!beginsCount(t) &&
			(OPENING.has(word) || /^['’]s$/.test(word) || tokens.pos[t] === Pos.AUX)
		)
			continue;
		kept.push(t);
	}
	// "The aid that allies pledged": allies pledged aid.
	if (ahead?.relative) {
		const doing = kept.filter((t) => t >= ahead.to && t <= trigger.token);
		kept.splice(0, kept.length, ...doing);
		for (let t = ahead.from; t < ahead.to; t++) kept.push(t);
	}
	dropFeast();
	dropLoneComma();
	if (lengthOf(0, kept.length) > LONG) shorten();
	let at = kept.indexOf(trigger.token);
	if (lengthOf(0, at + 2) > LONGEST - 12) dropAside();
	at = kept.indexOf(trigger.token);
	if (at < 0) return capital(doc.text.slice(trigger.span.start, trigger.span.end).slice(0, LONGEST));
	// A long doer is cut from the front, to where a phrase of its own begins.
	let first = 0;
	while (first < at && lengthOf(first, at + 2) > LONGEST - 12) {
		first++;
		while (first < at && !beginsPhrase(kept[first], kept[first - 1])) first++;
	}
	while (first < at && OPENING.has(tokens.lower[kept[first]]) && !beginsCount(kept[first])) first++;
	const title = wordsOf(first, endOf(first, at)).replace(/[\s,.;:]+$/, '');
	if (
		trigger.part === 'noun' &&
		place &&
		kept[endOf(first, at) - 1] === trigger.token &&
		!title.includes(place)
	)
		return capital(`${title} in ${place}`);
	return capital(isHeadless(kept[first]) ? `${doer} ${title}` : title);

	/** "On the 13th, Palm Sunday, two missiles …": the day's name goes with the day. */
	function dropFeast(): void {
		const comma = kept.findIndex((t) => tokens.word[t] === ',');
		if (comma > 0 && kept[comma] < trigger.token && /day$/.test(tokens.lower[kept[comma - 1]]))
			kept.splice(0, comma + 1);
	}

	/** "Ana Gil, surfaced in Callao": of an aside that went, the one comma that is left. */
	function dropLoneComma(): void {
		const head = kept.findIndex((t) => t >= trigger.from);
		const commas = kept.slice(0, head).filter((t) => tokens.word[t] === ',');
		if (trigger.part === 'verb' && commas.length === 1 && tokens.word[kept[head - 1]] === ',')
			kept.splice(head - 1, 1);
	}

	/** "The city, about 30 km from the border with Russia, was hit": by the way, where there is no room for it. */
	function dropAside(): void {
		let end = kept.indexOf(trigger.token) - 1;
		while (end > 0 && (tokens.pos[kept[end]] === Pos.AUX || tokens.pos[kept[end]] === Pos.ADV)) end--;
		if (end <= 0 || tokens.word[kept[end]] !== ',') return;
		const from = kept.slice(0, end).findLastIndex((t) => tokens.word[t] === ',');
		const listed = kept.slice(from + 1, end).some((t) => tokens.lower[t] === 'and');
		if (from > 0 && !listed) kept.splice(from, end - from + 1);
	}

	/** "At least 35 died" begins as it is. */
	function beginsCount(t: number): boolean {
		return tokens.lower[t] === 'at' && /^(?:least|most)$/.test(tokens.lower[t + 1] ?? '');
	}

	/** "Rutte went to Odesa and met Zelensky": the verb has its doer from the clause before. */
	function isHeadless(t: number): boolean {
		return (
			doer !== null &&
			trigger.part === 'verb' &&
			!trigger.passive &&
			t === trigger.token &&
			clause.verb?.head === t &&
			clause.verb.form === 'finite' &&
			(clause.relation === 'coordinate' || clause.relation === 'main' || isOfWho())
		);
	}

	/** "It was Ana Gil, the chief of the union, who met": it is she whom the clause tells of. */
	function isOfWho(): boolean {
		return clause.relation === 'relative' && tokens.lower[clause.first] === 'who' && doer !== null;
	}

	/** "Witkoff, who met Putin on Friday, said": what is told of a speaker by the way. */
	function isAside(t: number): boolean {
		if (trigger.part !== 'verb' || t >= trigger.from) return false;
		const { relation, parent, first } = clauses.list[clauses.of[t]];
		if (relation !== 'relative' || parent !== trigger.clause) return tokens.word[t] === ',' && closes(t);
		return first > from;
	}

	/** The commas around such an aside. */
	function closes(t: number): boolean {
		const beside = (other: number) =>
			clauses.list[clauses.of[other]]?.relation === 'relative' &&
			clauses.list[clauses.of[other]].parent === trigger.clause;
		return beside(t - 1) || beside(t + 1);
	}

	/** Where to stop so that the words say something whole and are not too many. */
	function endOf(first: number, at: number): number {
		let best = 0;
		for (let last = kept.length; last > at; last--) {
			if (!isWhole(last, at)) continue;
			const length = lengthOf(first, last);
			if (length <= LONG) return last;
			if (length <= LONGEST) best ||= last;
		}
		if (best) return best;
		let last = kept.length;
		while (last > at + 1 && lengthOf(first, last) > LONGEST) last--;
		while (last > at + 1 && (isDangling(kept[last - 1], kept[last]) || leansOn(kept[last - 1]))) last--;
		return last;
	}

	/** Whether a phrase ends before this position, and none is left half said. */
	function isWhole(last: number, at: number): boolean {
		const t = kept[last - 1];
		const next = kept[last];
		if (isDangling(t, next)) return false;
		// "20 people, nine of them": a part is named, and what is said of it was cut off.
		if (/^(?:them|which|whom)$/.test(tokens.lower[t]) && tokens.lower[kept[last - 2]] === 'of') return false;
		if (next === undefined) return true;
		const pos = tokens.pos[t];
		const after = tokens.pos[next];
		if (next === t + 1 && tokens.lower[next] === 'of') return false;
		// "killed at least | fourteen": how many is still to come.
		if (pos === Pos.VERB && kept.slice(last, last + 4).some((one) => tokens.pos[one] === Pos.NUM))
			return false;
		if ((pos === Pos.ADV || pos === Pos.ADJ) && next === t + 1 && (after === Pos.VERB || after === Pos.ADJ))
			return false;
		// An aside is told in full or not at all.
		if (kept.slice(at, last).some((one, k) => tokens.word[one] === ',' && kept[at + k + 1] !== undefined))
			return false;
		if (pos === Pos.ADJ || pos === Pos.NUM || pos === Pos.PART || (pos === Pos.VERB && last - 1 !== at))
			return !NOMINAL.has(after);
		if (pos === Pos.VERB) return !NOMINAL.has(after) && after !== Pos.PRON && after !== Pos.PART;
		return next !== t + 1 || !(NOMINAL.has(after) && after !== Pos.DET && after !== Pos.NUM);
	}

	/** Says something of what comes next. */
	function leansOn(t: number): boolean {
		const pos = tokens.pos[t];
		return (
			pos === Pos.ADV ||
			pos === Pos.ADJ ||
			pos === Pos.DET ||
			pos === Pos.NUM ||
			pos === Pos.ADP ||
			pos === Pos.PART
		);
	}

	function isDangling(t: number, next: number | undefined): boolean {
		return DANGLING.has(tokens.lower[t]) || isTitle(t, next);
	}

	/** Takes from people their titles and first names: "Rutte" for "Secretary General Mark Rutte". */
	function shorten(): void {
		const sentence = doc.sentences[clause.sentence].span;
		for (const { name, span, type } of within(actors, sentence)) {
			if (type !== 'person') continue;
			const called = name.split(' ');
			if (called.length < 2) continue;
			const last = kept.findLastIndex((t) => tokens.end[t] <= span.end && tokens.start[t] >= span.start);
			if (last < 0 || tokens.word[kept[last]] !== called.at(-1)) continue;
			const surnamed =
				!FAMILY_FIRST.has(called[0].toLowerCase()) &&
				!called.some((word) => PARTICLES.has(word.toLowerCase()));
			let end = last;
			if (!surnamed) while (end > 0 && tokens.word[kept[end]] !== called[0]) end--;
			if (tokens.start[kept[end]] < span.start) continue;
			let start = end;
			for (let t = kept[start] - 1; start > 0 && kept[start - 1] === t; t = kept[start] - 1) {
				// "Secretary of State" goes as a whole.
				const ofOffice = tokens.lower[t] === 'of' && kept[start - 2] === t - 1 && isEpithet(t - 1);
				if (!isEpithet(t) && !(ofOffice && start < end)) break;
				start--;
			}
			kept.splice(start, end - start);
		}
	}

	function isEpithet(t: number): boolean {
		if (tokens.start[t] < trigger.span.end && trigger.span.start < tokens.end[t]) return false;
		return NOMINAL.has(tokens.pos[t]) && tokens.pos[t] !== Pos.NUM;
	}

	/** Of another clause than the one that tells it. */
	function foreign(t: number): boolean {
		return (
			trigger.part === 'verb' &&
			trigger.kind !== 'statement' &&
			clauses.of[t] !== trigger.clause &&
			t >= clause.first
		);
	}

	/** "President" without the name behind it. */
	function isTitle(t: number, next: number | undefined): boolean {
		return (
			next !== undefined && tokens.pos[t] === Pos.PROPN && tokens.pos[next] === Pos.PROPN && next === t + 1
		);
	}

	function beginsPhrase(t: number, previous: number): boolean {
		const before = tokens.pos[previous];
		return (
			before === Pos.CCONJ ||
			before === Pos.PUNCT ||
			(before === Pos.NOUN && tokens.pos[t] === Pos.PROPN) ||
			(before === Pos.PROPN && tokens.pos[t] === Pos.DET)
		);
	}

	function wordsOf(from: number, to: number): string {
		let title = '';
		for (let k = from; k < Math.min(to, kept.length); k++) {
			const t = kept[k];
			const close = k > from && (tokens.start[t] === tokens.end[t - 1] || tokens.word[t] === ',');
			title += (k > from && !close ? ' ' : '') + (k > from ? tokens.word[t] : firstWord(t));
		}
		return title;
	}

	function lengthOf(from: number, to: number): number {
		return wordsOf(from, to).length;
	}

	function firstWord(t: number): string {
		const word = tokens.lower[t];
		if (doer && (word === 'he' || word === 'she')) return doer;
		if (doer && (word === 'his' || (word === 'her' && trigger.part === 'noun'))) return `${doer}'s`;
		if (word === 'two' && tokens.lower[t - 1] === 'the') return 'the two';
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
				pos === Pos.PRON ||
				// "At a news conference Rutte said": the name has the verb behind it.
				(end === trigger.token + 1 && pos === Pos.PROPN && opensVerb(end))
			)
				break;
			end++;
		}
		return { from: trigger.from, to: end };
	}

	function opensVerb(t: number): boolean {
		let at = t;
		while (tokens.pos[at] === Pos.PROPN && at - t < 5) at++;
		return clauses.list[clauses.of[t]].verb?.first === at;
	}

	function verbRange(): { from: number; to: number } {
		let from = clause.first;
		// "is due to be sworn in": who it is stands before.
		if (clause.relation === 'infinitive' && clause.parent >= 0) from = clauses.list[clause.parent].first;
		// "Sumy, which was struck by": the name before the pronoun is what it is about.
		// "Word that Gil would be in Lima": what follows stands by itself.
		const content = tokens.lower[from] === 'that' && (clause.verb?.first ?? 0) > from + 1;
		if (clause.relation === 'relative' && content) from++;
		else if (isOfWho() && tokens.lower[from - 1] === ',') from++;
		else if (clause.relation === 'relative' && /^(?:who|which|that)$/.test(tokens.lower[from])) {
			let t = from - 1;
			if (tokens.word[t] === ',') t--;
			while (t > doc.sentences[clause.sentence].first && NOMINAL.has(tokens.pos[t - 1])) t--;
			from = Math.max(t, doc.sentences[clause.sentence].first);
		} else if (ahead) from = ahead.from;
		else if (clause.relation === 'main' || clause.relation === 'coordinate') from = behindScene(from);
		// "… he made the remark he had met": whoever did it stands right before.
		for (let t = trigger.from - 1; t > from + 1; t--)
			if (
				/^(?:he|she|they)$/.test(tokens.lower[t]) &&
				(tokens.pos[t - 1] === Pos.NOUN || tokens.pos[t - 1] === Pos.PROPN)
			)
				from = t;
		return { from, to: trigger.kind === 'statement' ? doc.sentences[clause.sentence].last : clause.last };
	}

	/** "In Odesa, meanwhile, Rutte assured": behind what only sets the scene; where the clause begins if nothing does. */
	function behindScene(from: number): number {
		const opens = tokens.pos[from] === Pos.ADP || /^(?:according|there)$/.test(tokens.lower[from]);
		if (!opens && !isTime(from) && !isTime(from + 1)) return from;
		for (let t = from; t < trigger.from; t++) {
			if (tokens.word[t] !== ',' || t + 1 >= trigger.from) continue;
			const pos = tokens.pos[t + 1];
			if (pos === Pos.ADP || pos === Pos.ADV || isTime(t + 1)) continue;
			// "In Sumy, his home town, a missile …" begins anew; "two men, a woman and a child" goes on.
			const rest = tokens.word.slice(t + 1, trigger.from);
			const again = rest.lastIndexOf(',');
			return again > 0 && again < rest.length - 1 && !rest.slice(again).includes('and')
				? t + 2 + again
				: t + 1;
		}
		return from;
	}

	/** A date, or the preposition before one. */
	function isTime(t: number): boolean {
		// "Spent Monday in Callao"
		if (trigger.lemma === 'spend') return false;
		const at = tokens.start[t];
		const end = tokens.end[t];
		return times.some(
			({ span }) =>
				(span.start <= at && end <= span.end) ||
				(/^(?:on|in|at|since|by|during)$/.test(tokens.lower[t]) && span.start === tokens.start[t + 1])
		);
	}
}

/** What lies in a stretch of text, of what is in text order. */
function within<T extends { readonly span: Span }>(all: readonly T[], { start, end }: Span): T[] {
	let low = 0;
	let high = all.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (all[middle].span.start < start) low = middle + 1;
		else high = middle;
	}
	const found: T[] = [];
	for (; low < all.length && all[low].span.start < end; low++) found.push(all[low]);
	return found;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
