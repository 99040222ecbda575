import type { Document } from './document';
import { isPeopleNoun } from './people';
import { Pos } from './tagger';
import { WEEKDAYS } from './time/names';
import { LEXICON } from './triggers/lexicon';

/** A verb with its auxiliaries: "has not been killed". Indices are tokens. */
export interface VerbGroup {
	readonly first: number;
	readonly head: number;
	readonly passive: boolean;
	readonly negated: boolean;
	/** "will", "is to"; `modal` is every other: "would", "may", "must". */
	readonly mood: 'fact' | 'future' | 'modal';
	readonly form: 'finite' | 'participle' | 'infinitive';
	readonly tense: 'past' | 'present';
}

const words = (text: string) => new Set(text.split(' '));
const BE = words("be is are was were been being am 's 're get gets got getting");
const HAVE = words('have has had having');
const DO = words('do does did');
const MODALS = words('would could may might should must can cannot shall ought');
const FUTURE = words("will wo 'll ’ll won't");
const NEGATION = words("not n't n’t never cannot hardly neither");
/** Words with the look of a verb that lead in a phrase. */
const PREPOSITIONAL = words(
	'including following according regarding concerning excluding given pending involving'
);
export const RELATIVE = words('who whom which whose where');
/** How many words may tell who somebody is. */
export const LONGEST_ASIDE = 12;

/** "Called on injured troops", "visited wounded soldiers": what they are, not what befell them. */
export function isHurt({ pos, lower }: Pick<Document['tokens'], 'pos' | 'lower'>, i: number): boolean {
	// "Attacked visiting players"
	if (lower[i] === 'visiting') return pos[i + 1] === Pos.NOUN && i > 0 && pos[i - 1] === Pos.VERB;
	if (!/^(?:wounded|injured|hurt|displaced|captured)$/.test(lower[i])) return false;
	// "Wounded Chilean soldiers received": at the head of a sentence.
	const opens = i === 0 || pos[i - 1] === Pos.PUNCT;
	const whose = pos[i + 1] === Pos.ADJ || pos[i + 1] === Pos.PROPN;
	if (opens && whose && pos[i + 2] === Pos.NOUN && isPeopleNoun(lower[i + 2])) return true;
	return (
		pos[i + 1] === Pos.NOUN &&
		i > 0 &&
		(pos[i - 1] === Pos.ADP ||
			lower[i - 1] === 'for' ||
			// "Meeting wounded soldiers"
			(lower[i - 1].endsWith('ing') && isPeopleNoun(lower[i + 1])) ||
			pos[i - 1] === Pos.VERB ||
			// "A hospital where wounded soldiers are treated"
			(RELATIVE.has(lower[i - 1]) && lower[i - 1] !== 'who' && isPeopleNoun(lower[i + 1])))
	);
}

export function isPlural(noun: string): boolean {
	return noun === 'people' || noun === 'children' || /[^su]s$|men$/.test(noun);
}

/** The verb group that begins at a token, before `last`; `null` if none does. */
export function verbGroupAt({ tokens }: Document, start: number, last: number): VerbGroup | null {
	const { pos, lower } = tokens;
	let i = start;
	let head = -1;
	let aux = false;
	let be = false;
	let negated = false;
	let mood: VerbGroup['mood'] = 'fact';
	let infinitive = false;
	let past = false;
	if (PREPOSITIONAL.has(lower[i])) return null;
	// "On the Friday just gone": nobody goes.
	if (lower[i] === 'gone' && WEEKDAYS.has(lower[lower[i - 1] === 'just' ? i - 2 : i - 1] ?? '')) return null;
	// "Saudi-led"
	if (i > 0 && lower[i - 1] === '-' && tokens.start[i] === tokens.end[i - 1]) return null;
	if (pos[i] === Pos.PART && lower[i] === 'to') {
		let next = i + 1;
		while (next < last && pos[next] === Pos.ADV) next++;
		if (next >= last || (pos[next] !== Pos.VERB && pos[next] !== Pos.AUX)) return null;
		infinitive = true;
		i++;
	} else if (isHeadlineVerb(tokens, i, last)) {
		return {
			first: i,
			head: i,
			passive: false,
			negated: false,
			mood: 'fact',
			form: 'finite',
			tense: 'present'
		};
	} else if (pos[i] !== Pos.AUX && pos[i] !== Pos.VERB) return null;
	// "NATO's backing is firm": what is somebody's is no verb.
	if (
		i > 0 &&
		pos[i] === Pos.VERB &&
		pos[i - 1] === Pos.PART &&
		/^['’]s$/.test(lower[i - 1]) &&
		lower[i].endsWith('ing')
	)
		return null;
	if (isGerundSubject(tokens, i)) return null;
	// "the wounded soldiers", "a bombing campaign": no verb.
	if (!infinitive && pos[i] === Pos.VERB && (prenominal(tokens, i, last) || isReduced(tokens, i, last)))
		return null;
	for (; i < last; i++) {
		const word = lower[i];
		if (pos[i] === Pos.AUX) {
			if (head >= 0 && !aux) break;
			aux = true;
			head = i;
			be = BE.has(word);
			if (MODALS.has(word)) mood = 'modal';
			else if (FUTURE.has(word)) mood = 'future';
			else if (/^(?:was|were|had|did|been)$/.test(word)) past = true;
		} else if (pos[i] === Pos.VERB) {
			if (MODALS.has(word)) {
				mood = 'modal';
				aux = true;
				head = i;
				continue;
			}
			if (FUTURE.has(word)) {
				mood = 'future';
				aux = true;
				head = i;
				continue;
			}
			if ((HAVE.has(word) || BE.has(word) || DO.has(word)) && followedByVerb(tokens, i + 1, last)) {
				if (BE.has(word)) be = true;
				else be = false;
				if (/^(?:was|were|had|did)$/.test(word)) past = true;
				aux = true;
				head = i;
				continue;
			}
			head = i;
			break;
		} else if (NEGATION.has(word)) negated = true;
		else if (
			pos[i] === Pos.PART &&
			word === 'to' &&
			head >= 0 &&
			be &&
			// "Had been enough to kill", "had been to see him": what was, and no plan.
			lower[i - 1] !== 'enough' &&
			lower[head] !== 'been' &&
			followedByVerb(tokens, i + 1, i + 2)
		) {
			// "is to meet" is a plan.
			mood = mood === 'fact' ? 'future' : mood;
			be = false;
		} else if (pos[i] !== Pos.ADV && pos[i] !== Pos.PART) break;
		else if (pos[i] === Pos.PART && word === 'to') break;
	}
	if (head < 0) return null;
	const word = lower[head];
	const verb = pos[head] === Pos.VERB;
	const ing = word.endsWith('ing');
	const passive = verb && be && !ing;
	const bare = !aux && !infinitive && verb;
	// Without auxiliary, -ing is a participle; -ed or an irregular participle may be a past tense.
	const having = lower[start] === 'having' && head > start;
	const form = infinitive ? 'infinitive' : having || (bare && ing) ? 'participle' : 'finite';
	const tense =
		past ||
		(bare && !ing && !word.endsWith('s') && !/^(?:say|see|meet|travel|visit|plan|want)$/.test(word)) ||
		(aux && HAVE.has(lower[start]))
			? 'past'
			: 'present';
	return { first: start, head, passive, negated, mood, form, tense };
}

/** "Rubio travels to Paris", "Israel strikes the port": the tagger takes the verb for a plural. */
/** "Fighting broke out", "after shelling killed nine": what the next verb is told of. */
export function isGerundSubject(
	{ pos, lower }: Pick<Document['tokens'], 'pos' | 'lower'>,
	i: number
): boolean {
	if (pos[i] !== Pos.VERB || !lower[i].endsWith('ing') || pos[i - 1] === Pos.AUX) return false;
	if (!LEXICON.get(lower[i])?.some(({ part, lemma }) => part === 'noun' && lemma === lower[i])) return false;
	return pos[i + 1] === Pos.AUX || (pos[i + 1] === Pos.VERB && !lower[i + 1].endsWith('ing'));
}

function isHeadlineVerb({ pos, lower }: Document['tokens'], i: number, last: number): boolean {
	if ((pos[i] !== Pos.NOUN && pos[i] !== Pos.PROPN) || i === 0 || i + 1 >= last) return false;
	if (isPluralVerb({ pos, lower }, i)) return true;
	if (!lower[i].endsWith('s')) return false;
	// "a missile strikes Kryvyi Rih", but "missile strikes Sunday"
	const named =
		pos[i + 1] === Pos.PROPN &&
		!/day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(lower[i + 1]);
	const aside = lower[i - 1] === ',' && lower[i + 1] === 'to' && isBehindAside({ pos, lower }, i);
	if (pos[i - 1] !== Pos.PROPN && !aside && !(pos[i - 1] === Pos.NOUN && named)) return false;
	const entries = LEXICON.get(lower[i]);
	const verb = entries?.find(({ part }) => part === 'verb');
	if (verb?.form !== 's') return false;
	return lower[i + 1] === 'to' || pos[i + 1] === Pos.DET || (named && pos[i] === Pos.NOUN);
}

/** "Rubio and Witkoff travel to Paris", "members pledge more than": several do it, so that the verb has no ending. */
function isPluralVerb({ pos, lower }: Pick<Document['tokens'], 'pos' | 'lower'>, i: number): boolean {
	if (LEXICON.get(lower[i])?.find(({ part }) => part === 'verb')?.form !== 'base') return false;
	const next = lower[i + 1];
	if (pos[i - 1] === Pos.NOUN)
		return (
			isPlural(lower[i - 1]) &&
			((isPeopleNoun(lower[i - 1]) && /^(?:in|to|at)$/.test(next) && pos[i + 2] === Pos.PROPN) ||
				pos[i + 1] === Pos.NUM ||
				/^(?:upwards|at|over|up|nearly|almost|about|more)$/.test(next))
		);
	const apart = lower[i - 1] === ',';
	if (
		(pos[i - 1] !== Pos.PROPN && !(apart && next === 'to')) ||
		(next !== 'to' && next !== 'in' && pos[i + 1] !== Pos.DET && pos[i + 1] !== Pos.PROPN)
	)
		return false;
	let t = i - 1;
	// "Gil and Ana Roca, the secretary of state, travel to": who one of them is, is told aside.
	if (apart) while (--t > 0 && i - t < LONGEST_ASIDE && lower[t] !== ',');
	if (apart) t--;
	while (t > 0 && WHO.has(pos[t])) t--;
	return lower[t] === 'and' && (pos[t - 1] === Pos.PROPN || lower[t - 1] === ',');
}

/** "Ana Gil, the minister of trade, travels to Lima": behind what tells who somebody is. */
function isBehindAside({ pos, lower }: Pick<Document['tokens'], 'pos' | 'lower'>, i: number): boolean {
	let t = i - 2;
	while (t > 0 && i - t < LONGEST_ASIDE && lower[t] !== ',') t--;
	return lower[t] === ',' && pos[t - 1] === Pos.PROPN;
}

/** What a person is named with: "the special envoy Otto Lund". */
const WHO = new Set<number>([Pos.PROPN, Pos.NOUN, Pos.ADJ, Pos.DET]);

/** "a missile fired by Russia killed": what was done to the subject is told aside, and its own verb follows. */
function isReduced({ pos, lower }: Document['tokens'], i: number, last: number): boolean {
	if (lower[i + 1] !== 'by' || !/(?:ed|en|own)$/.test(lower[i])) return false;
	if (i === 0 || (pos[i - 1] !== Pos.NOUN && pos[i - 1] !== Pos.PROPN)) return false;
	for (let t = i + 2; t < Math.min(last, i + 9); t++) {
		if (pos[t] === Pos.VERB) return !/ing$/.test(lower[t]);
		if (pos[t] === Pos.AUX) return true;
		if (pos[t] !== Pos.DET && pos[t] !== Pos.ADJ && pos[t] !== Pos.NOUN && pos[t] !== Pos.PROPN) return false;
	}
	return false;
}

function followedByVerb({ pos }: Document['tokens'], from: number, last: number): boolean {
	for (let i = from; i < last; i++) {
		if (pos[i] === Pos.VERB || pos[i] === Pos.AUX) return true;
		if (pos[i] !== Pos.ADV && pos[i] !== Pos.PART) return false;
	}
	return false;
}

function prenominal({ pos, lower }: Document['tokens'], i: number, last: number): boolean {
	if (i + 1 >= last || !/(?:ed|ing|en)$/.test(lower[i])) return false;
	const before = i > 0 ? pos[i - 1] : Pos.X;
	const after = pos[i + 1];
	return (
		((before === Pos.DET || before === Pos.ADJ || before === Pos.NUM) &&
			(after === Pos.NOUN || after === Pos.PROPN || after === Pos.ADJ)) ||
		isHurt({ pos, lower }, i)
	);
}
