import type { Document } from './document';
import { Pos } from './tagger';
import { isPlural, LONGEST_ASIDE, RELATIVE, verbGroupAt, type VerbGroup } from './verb-group';

/** How a clause hangs on the one it depends on. */
export type ClauseRelation =
	| 'main'
	| 'coordinate'
	| 'that'
	| 'relative'
	| 'when'
	| 'condition'
	| 'participle'
	| 'infinitive'
	| 'attribution';

/** A verb and what goes with it. Its tokens may be interrupted by another clause. */
export interface Clause {
	readonly sentence: number;
	readonly first: number;
	/** Behind the last token. */
	last: number;
	readonly relation: ClauseRelation;
	/** Index of the clause that it depends on; -1 for none. */
	readonly parent: number;
	verb: VerbGroup | null;
}

export interface Clauses {
	readonly list: readonly Clause[];
	/** Token to clause. */
	readonly of: Int32Array;
}

const words = (text: string) => new Set(text.split(' '));
const WHEN = words('when while after before as since until once whenever because although though whereas');
/** What opens a sentence ahead of its subject: "in Lima", "on Sunday". */
const WHERE_OR_WHEN = words('in on at near off outside inside around');
/** "talks on how the war can be ended" */
const ASKING = words('how why');
const CONDITION = words('if unless whether lest');
/** What may stand between a saying put in and the comma behind it, and whom something is told. */
const BESIDE_SAYING = new Set<number>([Pos.ADP, Pos.PROPN, Pos.ADV]);
const TOLD_TO = new Set<number>([Pos.DET, Pos.ADJ, Pos.NOUN, Pos.NUM]);
/** Clauses that cannot stand alone. */
const HANGING = new Set<ClauseRelation>(['relative', 'when', 'condition', 'participle', 'attribution']);
/** What a noun phrase ends in: "the aid that", "the 22 billion that". */
const NOMINAL = new Set<number>([Pos.NOUN, Pos.PROPN, Pos.NUM]);
const HARD = words('; : — – -- - ( ) “ ” " …');
export const REPORT_VERBS = words(
	'say says said saying tell tells told report reports reported announce announces announced add adds added claim claims claimed state states stated confirm confirms confirmed believe believes believed think thinks thought deny denies denied warn warns warned declare declared declares insist insists insisted suggest suggested suggests note noted notes allege alleged alleges explain explained reveal revealed indicate indicated indicates assert asserted maintain maintained acknowledge acknowledged admit admitted stress stressed learn learned know knows knew estimate estimated estimates write wrote adding saying claiming reporting announcing hope hoped expect expects agree agreed vow vowed show showed see sees feel disclose disclosed discloses inform informed informs argue argued argues remark remarked'
);

/** Finds verbs and cuts sentences into the clauses around them, in one pass. */
export function findClauses(doc: Document): Clauses {
	const { tokens, sentences } = doc;
	const of = new Int32Array(tokens.length);
	const list: Clause[] = [];
	for (let s = 0; s < sentences.length; s++) {
		const { first, last } = sentences[s];
		const base = list.length;
		list.push({ sentence: s, first, last: first, relation: 'main', parent: -1, verb: null });
		let current = base;
		let filled = first;
		for (let i = first; i < last;) {
			const group = verbGroupAt(doc, i, last);
			if (!group) {
				i++;
				continue;
			}
			const opened = open(group, filled);
			for (let t = filled; t < opened.at; t++) assign(t, current);
			current = opened.clause;
			filled = Math.max(filled, opened.at);
			for (let t = filled; t <= group.head; t++) assign(t, current);
			list[current].verb ??= group;
			filled = group.head + 1;
			i = group.head + 1;
		}
		for (let t = filled; t < last; t++) assign(t, current);
		closeBrackets();

		/** What stands behind a bracket belongs to the clause before it, and not to the one told inside. */
		function closeBrackets(): void {
			for (let open = first; open < last; open++) {
				if (tokens.word[open] !== '(') continue;
				let close = open + 1;
				while (close < last && tokens.word[close] !== ')') close++;
				const inside = of[close - 1];
				if (close < last && open > first && list[inside].first >= open && of[close + 1] === inside) {
					const outer = of[open - 1];
					for (let t = close; t < last && of[t] === inside; t++) assign(t, outer);
					list[inside].last = close;
					for (let k = inside + 1; k < list.length; k++)
						if (list[k].parent === inside && list[k].first > close) list[k] = { ...list[k], parent: outer };
				}
				open = close;
			}
		}

		function assign(token: number, clause: number): void {
			of[token] = clause;
			list[clause].last = Math.max(list[clause].last, token + 1);
		}

		/** Where the clause of a verb begins, and which it is. */
		function open(group: VerbGroup, from: number): { at: number; clause: number } {
			const previous = list[current];
			const start = group.first;
			let hard = -1;
			let soft = -1;
			let link = -1;
			// "After he and the president, Ana Gil, had met": the name set between commas parts nothing.
			const apposed = apposedBefore(start);
			for (let t = start - 1; t >= from; t--) {
				const word = tokens.lower[t];
				if (
					RELATIVE.has(word) ||
					(WHEN.has(word) && !standsAlone(t)) ||
					CONDITION.has(word) ||
					ASKING.has(word) ||
					isThat(t)
				) {
					link = t;
					break;
				}
				if (hard < 0 && HARD.has(word) && !isGlued(t)) hard = t;
				// "After he and Gil sat down": who did, and nothing new.
				const several = tokens.pos[t] === Pos.CCONJ && /^s?he$/.test(tokens.lower[t - 1] ?? '');
				if (soft < 0 && !several && t < apposed && (word === ',' || tokens.pos[t] === Pos.CCONJ)) soft = t;
			}
			if (apposed < start && !(link >= 0 && WHEN.has(tokens.lower[link]))) soft = start - 1;
			const reporting = REPORT_VERBS.has(tokens.lower[group.head]) && group.form === 'finite';
			if (previous.verb === null && current === base) {
				// "Allies, he said, had pledged": the saying stands aside, and the sentence goes on behind it.
				// "Gil, the mayor's envoy, told a reporter on Monday, …": she tells it herself.
				const aside = start - soft > 1 || tokens.lower[group.head] !== 'told';
				if (
					reporting &&
					aside &&
					soft > first &&
					soft > link &&
					start - soft <= 6 &&
					isFollowedByComma(group.head)
				)
					return add(soft, 'attribution', base);
				// "Gil, visiting Callao on Monday, told": what she is about waits for its verb behind the aside.
				if (link < 0 && isDoing(group, soft)) return add(soft, 'participle', base);
				if (link < 0 && isOfSubject(group)) return add(start, 'participle', base);
				if (link < 0) return { at: from, clause: base };
				// "After a blast in Kabul, police …" opens with a phrase; "After police arrested …" with a clause.
				const phrase = (soft > link && WHEN.has(tokens.lower[link])) || isOfNoun(link);
				if (phrase) return { at: from, clause: base };
				return add(link, relationOf(link), base);
			}
			// "Witkoff, who met Putin on Friday, said": the name before the relative clause speaks.
			if (
				(previous.relation === 'relative' ||
					(previous.relation === 'participle' && group.form === 'finite')) &&
				soft === start - 1 &&
				previous.parent >= base &&
				list[previous.parent].verb === null
			)
				return { at: start, clause: previous.parent };
			// "The town in which he grew up was struck": what the sentence is about waits for its verb behind the aside.
			if (
				(previous.relation === 'relative' || previous.relation === 'participle') &&
				group.form === 'finite' &&
				link < 0 &&
				hard < 0 &&
				soft < 0
			) {
				const { parent, verb } = previous;
				if (parent >= base && list[parent].verb === null && verb && !isNewSubject(verb.head + 1, start)) {
					for (let t = filled; t < start; t++) assign(t, current);
					return { at: start, clause: parent };
				}
			}
			// "…; in March, he noted, allies had promised": what the semicolon begins waits for its verb.
			if (
				reporting &&
				hard > link &&
				soft > hard &&
				tokens.word[hard] === ';' &&
				start - soft <= 6 &&
				isFollowedByComma(group.head)
			) {
				for (let t = filled; t < hard; t++) assign(t, current);
				const waiting = add(hard, 'coordinate', base).clause;
				for (let t = hard; t < soft; t++) assign(t, waiting);
				filled = soft;
				return add(soft, 'attribution', waiting);
			}
			const later = link < 0 ? andLater(soft, start, from) : null;
			if (reporting && later !== null) return add(later, 'coordinate', current);
			if (reporting && soft >= 0 && start - soft <= 12 && soft > link)
				return add(soft, hasDoer(soft, start) ? 'attribution' : 'coordinate', current);
			if (group.form === 'infinitive' && (link < 0 || ASKING.has(tokens.lower[link])))
				return add(start, 'infinitive', current);
			if (link >= 0 && !(soft > link && WHEN.has(tokens.lower[link]) && group.form === 'finite'))
				return besideThat(link) ?? add(link, relationOf(link), current);
			// "He said: since March, they had promised"
			const colon = colonBefore(link, from);
			const at = colon >= 0 ? colon : Math.max(hard, later ?? soft);
			if (group.form === 'participle')
				return add(at === start - 1 && at >= 0 ? at : start, 'participle', current);
			if (at < 0) {
				const said = tokens.lower[previous.verb?.head ?? -1] ?? '';
				if (REPORT_VERBS.has(said)) {
					// "Told a news conference he gave": whom it was told comes first.
					const whom = said === 'told' && tokens.pos[start - 1] === Pos.PRON ? start - 1 : from;
					return add(afterTime(whom, start), 'that', current);
				}
				// "The country Chile invaded"
				let doer = start - 1;
				while (doer > from && tokens.pos[doer] === Pos.PROPN) doer--;
				if (doer < start - 1 && tokens.pos[doer] === Pos.NOUN && tokens.pos[doer - 1] === Pos.DET)
					return add(doer + 1, 'relative', current);
				return /(?:ed|ing)$/.test(tokens.lower[group.head]) && group.first === group.head
					? add(start, 'participle', current)
					: add(from, 'coordinate', current);
			}
			// "Before he spoke of a deal that he sees emerging, Witkoff met": back to the clause that waits for its verb.
			const comma = beforeList(at);
			if (comma >= from)
				for (let inner = list[current]; HANGING.has(inner.relation); inner = list[inner.parent]) {
					if (inner.parent < base) break;
					if (list[inner.parent].verb === null) return { at: comma + 1, clause: inner.parent };
				}
			// "Went to see the injured and then gave a talk": not for that, but besides.
			let beside = current;
			while (list[beside].relation === 'infinitive' && group.form === 'finite' && group.tense === 'past')
				beside = list[beside].parent;
			return add(at, 'coordinate', beside);
		}

		/** "He said: since March and until May, …": the colon before the first word of when; -1 for none. */
		function colonBefore(link: number, from: number): number {
			for (let t = link - 1; t >= from && t > link - LONGEST_ASIDE && tokens.word[t] !== ','; t--)
				if (tokens.word[t] === ':') return WHEN.has(tokens.lower[t + 1]) ? t : -1;
			return -1;
		}

		/** "They met, and three days later, on Monday, said so": "and" begins it, and not the comma before the verb. */
		function andLater(comma: number, verb: number, from: number): number | null {
			if (comma !== verb - 1 || tokens.word[comma] !== ',') return null;
			for (let t = comma - 1; t > from && t > comma - LONGEST_ASIDE; t--) {
				if (tokens.pos[t] !== Pos.CCONJ) continue;
				const later = tokens.pos[t + 1] === Pos.NUM || /^(?:a|the|later|then|on)$/.test(tokens.lower[t + 1]);
				const time = tokens.lower
					.slice(t + 1, t + 5)
					.some((word) => /^(?:later|after|\p{L}+day)$/u.test(word));
				return later && time ? t : null;
			}
			return null;
		}

		/** Where a name between commas before a verb begins; the verb itself if none stands there. */
		function apposedBefore(verb: number): number {
			if (tokens.word[verb - 1] !== ',') return verb;
			let t = verb - 2;
			while (t > first && tokens.pos[t] === Pos.PROPN) t--;
			return t < verb - 2 && tokens.word[t] === ',' && NOMINAL.has(tokens.pos[t - 1]) ? t : verb;
		}

		/** "Ana Gil, visiting Callao on Monday, …": somebody's doing, told aside before anything is told of them. */
		function isDoing({ form, first: verb, head }: VerbGroup, comma: number): boolean {
			return (
				form === 'participle' &&
				comma === verb - 1 &&
				tokens.word[comma] === ',' &&
				tokens.pos[comma - 1] === Pos.PROPN &&
				tokens.pos[first] !== Pos.ADP &&
				endsBeforeVerb(head + 1)
			);
		}

		/** "A ferry carrying 140 people ran aground": what says which is meant, while the sentence waits for its verb. */
		function isOfSubject({ form, first: verb, head }: VerbGroup): boolean {
			if (form !== 'participle' || !tokens.lower[head].endsWith('ing') || verb !== head) return false;
			if (!NOMINAL.has(tokens.pos[verb - 1])) return false;
			// "With a ferry carrying 140 people aground": no sentence of its own; "in Cebu a ferry carrying …" is one.
			if (tokens.pos[first] === Pos.ADP && !WHERE_OR_WHEN.has(tokens.lower[first])) return false;
			for (let t = head + 1; t < Math.min(last, head + LONGEST_ASIDE); t++) {
				const word = tokens.lower[t];
				if (HARD.has(word) || word === ',' || tokens.pos[t] === Pos.CCONJ) return false;
				if (RELATIVE.has(word) || WHEN.has(word) || CONDITION.has(word) || isThat(t)) return false;
				const next = verbGroupAt(doc, t, last);
				if (next?.form === 'finite') return t > head + 1;
				if (next) t = next.head;
			}
			return false;
		}

		/** Whether an aside ends in a comma, and a verb is behind it. */
		function endsBeforeVerb(from: number): boolean {
			for (let t = from; t < Math.min(last - 1, from + LONGEST_ASIDE); t++)
				if (tokens.word[t] === ',') {
					const next = tokens.pos[t + 1];
					if (next === Pos.VERB || next === Pos.AUX) return true;
				}
			return false;
		}

		/** "A hearing before the court is set": what is told of still waits for its verb. */
		function isOfNoun(link: number): boolean {
			return (
				/^(?:before|after|since|until)$/.test(tokens.lower[link]) &&
				(tokens.pos[link - 1] === Pos.NOUN || tokens.pos[link - 1] === Pos.PROPN) &&
				link - 1 > first &&
				tokens.pos[first] !== Pos.ADP &&
				tokens.pos[link + 1] === Pos.DET
			);
		}

		/** "Three days before that he …", "the day before for …": it begins nothing. */
		function standsAlone(t: number): boolean {
			if (!/^(?:before|after)$/.test(tokens.lower[t])) return false;
			const next = tokens.lower[t + 1] ?? '';
			return (
				next === 'for' || (next === 'that' && /^(?:i|he|she|they|it|we)$/.test(tokens.lower[t + 2] ?? ''))
			);
		}

		/** "In the north-east": a hyphen parts nothing. */
		function isGlued(t: number): boolean {
			return tokens.word[t] === '-' && t > 0 && tokens.start[t] === tokens.end[t - 1];
		}

		/** "…, Peruvian and Chilean officials met": the comma before what "and" joins; -1 for none. */
		function beforeList(at: number): number {
			if (tokens.word[at] === ',') return at;
			let t = at - 1;
			while (
				t > first &&
				(NOMINAL.has(tokens.pos[t]) || tokens.pos[t] === Pos.ADJ || tokens.pos[t] === Pos.DET)
			)
				t--;
			return t < at - 1 && tokens.word[t] === ',' && tokens.pos[at] === Pos.CCONJ ? t : -1;
		}

		/** "…, police said", but "met him and on Tuesday told": who says it stands before the verb, or did before. */
		function hasDoer(from: number, to: number): boolean {
			if (tokens.pos[from] !== Pos.CCONJ) return true;
			for (let t = from + 1; t < to; t++) {
				const pos = tokens.pos[t];
				// "And three days later declared": a while does nothing.
				const time = /^(?:days?|weeks?|months?|years?|hours?)$/;
				if (time.test(tokens.lower[t]) || time.test(tokens.lower[t + 1] ?? '')) continue;
				if (pos === Pos.PRON || pos === Pos.NOUN || pos === Pos.NUM) return true;
				if (pos === Pos.PROPN && !/day$/.test(tokens.lower[t])) return true;
			}
			return false;
		}

		/** "Said that two had been fired, that a child had died and that 119 were hurt": each is said as the first was. */
		function besideThat(link: number): { at: number; clause: number } | null {
			if (tokens.lower[link] !== 'that' || !/^(?:,|and|or|but)$/.test(tokens.lower[link - 1] ?? ''))
				return null;
			for (let inner = current; inner >= base; inner = list[inner].parent) {
				if (list[inner].relation === 'that') return add(link, 'that', list[inner].parent);
			}
			return null;
		}

		/** "… who said he …": the verb that follows has a doer of its own. */
		function isNewSubject(from: number, to: number): boolean {
			if (REPORT_VERBS.has(tokens.lower[from - 1])) return true;
			for (let t = from; t < to; t++) if (tokens.pos[t] === Pos.PRON) return true;
			return false;
		}

		/** At once, or behind a day: "he said on Monday, …". */
		function isFollowedByComma(head: number): boolean {
			// "He told a joint news conference, …"
			const told = /^(?:told|tells?)$/.test(tokens.lower[head]);
			for (let t = head + 1; t <= head + (told ? 6 : 3) && t < last; t++) {
				if (tokens.word[t] === ',') return true;
				if (!BESIDE_SAYING.has(tokens.pos[t]) && !(told && TOLD_TO.has(tokens.pos[t]))) return false;
			}
			return false;
		}

		function isThat(t: number): boolean {
			if (tokens.lower[t] !== 'that') return false;
			// "That was three days after …"
			if (t === first && /^(?:was|is|came|comes)$/.test(tokens.lower[t + 1] ?? '')) return false;
			// "The day before that, …": it stands for what was told.
			if (/^[,.;]$/.test(tokens.word[t + 1] ?? '') || /^(?:before|after)$/.test(tokens.lower[t - 1] ?? ''))
				return false;
			const pos = tokens.pos[t];
			if (pos === Pos.SCONJ || pos === Pos.PRON || pos === Pos.ADP) return true;
			// "aid that allies pledged": it determines no plural.
			return pos === Pos.DET && tokens.pos[t + 1] === Pos.NOUN && isPlural(tokens.lower[t + 1]);
		}

		function relationOf(link: number): ClauseRelation {
			const word = tokens.lower[link];
			if (RELATIVE.has(word)) return 'relative';
			if (CONDITION.has(word)) return 'condition';
			if (ASKING.has(word)) return 'that';
			// "Gil was quoted on Monday as saying"
			if (word === 'as' && /^(?:saying|telling)$/.test(tokens.lower[link + 1] ?? '')) return 'participle';
			if (WHEN.has(word)) return 'when';
			if (isCleft(link)) return 'coordinate';
			const before = tokens.lower[link - 1] ?? '';
			const noun = link > first && NOMINAL.has(tokens.pos[link - 1]);
			const reported = REPORT_VERBS.has(tokens.lower[list[current].verb?.head ?? -1] ?? '');
			return noun && !reported && !REPORT_VERBS.has(before) ? 'relative' : 'that';
		}

		/** "It was there, on April 4, that a rocket fell": the day and the place are those of what follows. */
		function isCleft(link: number): boolean {
			const { first: opens, verb, relation } = list[current];
			if (tokens.lower[link] !== 'that' || relation !== 'main' || !verb || tokens.lower[opens] !== 'it')
				return false;
			if (!/^(?:is|was)$/.test(tokens.lower[verb.head])) return false;
			const next = verb.head + 1;
			return tokens.pos[next] === Pos.ADP || tokens.pos[next] === Pos.PROPN || tokens.lower[next] === 'there';
		}

		/** Behind the adverbs and dates that still go with the verb before: "said Tuesday | he …". */
		function afterTime(from: number, to: number): number {
			for (let t = from; t < to; t++) {
				const pos = tokens.pos[t];
				if (pos === Pos.DET || pos === Pos.PRON) return t;
				if (/^(?:i|he|she|they|it|we|the|a|an)$/.test(tokens.lower[t])) return t;
			}
			return from;
		}

		function add(at: number, relation: ClauseRelation, parent: number): { at: number; clause: number } {
			list.push({ sentence: s, first: at, last: at, relation, parent, verb: null });
			return { at, clause: list.length - 1 };
		}
	}
	return { list, of };
}
