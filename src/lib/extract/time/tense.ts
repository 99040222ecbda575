import type { Document } from '../document';
import { Pos } from '../tagger';

/** Where a clause places what it tells, seen from the day of publication. */
export type Direction = 'past' | 'future' | null;

const IRREGULAR_PAST = new Set(
	'was were had did said told met went came left took gave got made saw knew thought found began won lost fell rose held kept brought bought caught taught sent spent built led fed fled sold heard felt dealt meant paid laid stood understood withstood drew flew grew threw blew withdrew overthrew broke spoke stole chose froze woke drove rode wrote arose ran swam sang sank rang sat shot struck stuck hung dug spun swung swept slept wept crept shook forgot forgave drank ate bit hid lit slid met bled bred sped read set put cut hit shut hurt let quit split spread cast cost shed burst bid beat became overcame underwent undertook withheld upheld sought fought thrown taken given gone seen been done known shown driven written broken spoken stolen chosen flown grown fallen risen begun sworn torn worn born borne beaten forgotten hidden eaten drunk sunk sung'.split(
		' '
	)
);
const WILL = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'gonna']);
const MODALS = new Set(['would', 'may', 'might', 'could', 'should', 'must', 'can']);
/** Verbs whose present is a timetable: "meets Putin Monday", "leaves on Friday". */
const TIMETABLE =
	/^(?:meet|leave|travel|arrive|depart|begin|start|open|vote|head|visit|fly|host|return|resume|end|close|go|reconvene|convene|retire|expire)(?:e?s)?$/;
/** Verbs and adjectives whose infinitive lies ahead of them: "planned to leave Thursday". */
const AHEAD = new Set(
	'plan plans planned planning expect expects expected expecting schedule schedules scheduled due set hope hopes hoped hoping intend intends intended intending aim aims aimed want wants wanted agree agrees agreed promise promises promised vow vows vowed vowing pledge pledges pledged propose proposes proposed ready likely prepare prepares prepared preparing slated bound about decide decides decided order ordered orders ask asked asks urge urged urges threaten threatened threatens going seek seeks sought supposed offer offered offers invite invited invites required deadline date bid'.split(
		' '
	)
);
/** Nouns whose infinitive lies ahead where it follows at once: "an agreement to buy the mill in January". */
const AHEAD_NOUNS = new Set(
	'agreement agreements deal deals proposal proposals decision decisions option options intention permission order orders pledge pledges promise'.split(
		' '
	)
);
/** With a date straight after, these look ahead though they stand in the past: "scheduled for Friday", "due Monday". */
const BOOKED = new Set(
	'scheduled slated set due planned expected expires expire expiring begins starts opens ends deadline upcoming coming starting beginning matures mature maturing postponed delayed adjourned payable redeemable effective rescheduled convenes retires resumes forthcoming'.split(
		' '
	)
);
/** With "for" before the date, these look ahead: "called elections for May". */
const FIXING = new Set('called fixed arranged organized organised booked reserved promised'.split(' '));
/** With "for" behind them, what they are about is still to come: "plans for a summit in June", "preparing for a vote". */
const PLANS_FOR = new Set(
	'plan plans planning prepare prepares preparing preparations hope hopes hoping calling campaigning ready'.split(
		' '
	)
);
/** What has a day of its own is over when it is spoken of: "would fight the ruling Wednesday". */
const HAPPENED = new Set(
	'ruling decision announcement attack attacks bombing bombings killing killings slaying statement verdict arrest arrests shooting blast blasts crash explosion explosions death deaths earthquake raid raids assault massacre murder murders resignation victory defeat violence clashes fighting'.split(
		' '
	)
);
const STOPS = new Set([';', ':', '"', '“', '”', "''", '``']);
/** Subordinators and relatives start a clause with a verb of its own. */
const CLAUSES = new Set([
	'that',
	'which',
	'who',
	'whom',
	'when',
	'where',
	'after',
	'before',
	'because',
	'while',
	'if',
	'although',
	'though'
]);
/** Clauses are short; this keeps the search linear in a text without full stops. */
const FARTHEST = 24;

/** Whether a word is the past of a verb, or its participle. */
export function isPast(word: string, pos: number): boolean {
	if (IRREGULAR_PAST.has(word)) return pos === Pos.VERB || pos === Pos.AUX || pos === Pos.X;
	return pos === Pos.VERB && word.length > 3 && word.endsWith('ed');
}

/**
 * Looks at the verbs around tokens `[first, last)` of a sentence: first at those before, nearest first, then at
 * those behind. Verbs of planning and of the calendar ("due", "planned to") look ahead whatever their own tense.
 */
export function directionAt(
	doc: Document,
	sentence: { first: number; last: number },
	first: number,
	last: number
): Direction {
	// "Until Thursday, they had not said": what ended then is over.
	const opens = first - 1 === sentence.first || /^(?:and|but|,|;)$/.test(doc.tokens.lower[first - 2] ?? '');
	if (first > 0 && DEADLINES.has(doc.tokens.lower[first - 1]) && opens) {
		const then = behind(doc, sentence.last, last);
		if (then) return then;
	}
	return before(doc, sentence.first, first) ?? behind(doc, sentence.last, last);
}

function before({ tokens: { lower, pos } }: Document, from: number, first: number): Direction {
	const limit = Math.max(from, first - FARTHEST);
	if (HAPPENED.has(lower[first - 1])) return 'past';
	if (isEarliest(lower, first)) return 'future';
	if (DEADLINES.has(lower[first - 1])) return isToldInPast(lower, limit, first) ? 'past' : 'future';
	if (lower[first - 1] === 'through' && isProlonged(lower, limit, first)) return 'future';
	for (let i = first - 1; i >= limit; i--) {
		const word = lower[i];
		if (STOPS.has(word) && i < first - 1) return null;
		// "Will do so after a strike in which, on Sunday, two died": the verb of the date is still to come.
		if (/^(?:which|whom|where)$/.test(word)) return null;
		if (BOOKED.has(word) && first - i <= BOOKED_REACH && !isOver(lower, i)) return 'future';
		if (WILL.has(word)) return 'future';
		if (PLANS_FOR.has(word) && lower[i + 1] === 'for' && first - i <= BOOKED_REACH) return 'future';
		if (
			/^call(?:s|ed)$/.test(word) &&
			lower[i + 1] === 'for' &&
			MARCHES.test(lower[i + 3]) &&
			first - i <= BOOKED_REACH
		)
			return 'future';
		if (word === 'ahead' && lower[i + 1] === 'of' && first - i <= BOOKED_REACH) return 'future';
		if (pos[i] !== Pos.VERB && pos[i] !== Pos.AUX) continue;
		if (MODALS.has(word)) return modal(lower, i);
		if (
			TIMETABLE.test(word) &&
			lower[i - 1] !== 'to' &&
			lower[i - 1] !== 'did' &&
			lower[i - 1] !== "n't" &&
			!isModified(lower, i)
		)
			return 'future';
		if (FIXING.has(word) && lower[first - 1] === 'for' && first - i <= BOOKED_REACH) return 'future';
		const governed = infinitive(lower, pos, i, limit);
		if (governed) return governed === 'ahead' ? 'future' : null;
		if (isPast(word, pos[i])) return passiveFuture(lower, i, limit) ? 'future' : 'past';
		if (word === 'has' || word === 'have' || word === "'ve" || word === 'having') return 'past';
	}
	return null;
}

/** "Called for a march on Saturday": whom it calls is still to come. */
const MARCHES =
	/^(?:march|marches|rally|rallies|demonstration|demonstrations|strike|strikes|boycott|walkout|sit-in)$/;

/** How far behind its word a date may stand: "scheduled a news conference for Thursday". */
const BOOKED_REACH = 9;

/** "had been scheduled for Friday", "was set on fire", "set up": what had been booked is over, and not every "set" books. */
function isOver(lower: readonly string[], i: number): boolean {
	if (lower[i - 1] === 'been' && lower[i - 2] === 'had') return true;
	// "had been due to expire Friday"
	if (lower[i - 1] === 'to' && lower[i - 3] === 'been' && lower[i - 4] === 'had') return true;
	if (lower[i] === 'set')
		return !/^(?:for|to|is|are)$/.test(lower[i + 1] ?? '') && !/^(?:is|are|be)$/.test(lower[i - 1] ?? '');
	return lower[i - 1] === 'was' || lower[i - 1] === 'were'
		? lower[i + 1] !== 'to' && lower[i + 1] !== 'for'
		: false;
}

/** "as early as Tuesday", "no later than Friday": said of what is to come. */
function isEarliest(lower: readonly string[], first: number): boolean {
	const [before, middle, after] = [lower[first - 3], lower[first - 2], lower[first - 1]];
	if (after === 'than') return before === 'no' && (middle === 'later' || middle === 'sooner');
	return after === 'as' && before === 'as' && (middle === 'early' || middle === 'soon');
}

const DEADLINES = new Set(['by', 'until', 'till']);

/** "Extended the talks through January": the end of what is made longer is still to come. */
function isProlonged(lower: readonly string[], from: number, to: number): boolean {
	for (let i = to - 2; i >= from; i--) {
		if (/^(?:extend|extends|extended|extending|renewed|prolonged|valid)$/.test(lower[i]))
			return lower[i - 1] !== 'was' && lower[i - 1] !== 'were';
		if (/^(?:[.;:]|that|which|who)$/.test(lower[i])) return false;
	}
	return false;
}

/** "did not stop until Friday", "was closed until Monday": the deadline too has passed. */
function isToldInPast(lower: readonly string[], from: number, to: number): boolean {
	for (let i = to - 2; i >= from; i--) {
		if (/^(?:was|were|did|had)$/.test(lower[i])) return true;
		if (/^(?:has|have|will|must|should|would|is|are|to|may|can)$/.test(lower[i])) return false;
	}
	return false;
}

/** Whether an auxiliary before a bare verb carries the tense. */
function isModified(lower: readonly string[], i: number): boolean {
	for (let j = i - 1; j >= Math.max(0, i - 3); j--)
		if (MODALS.has(lower[j]) || lower[j] === 'to' || lower[j] === 'did') return true;
	return false;
}

const PERCEIVED = new Set(
	'reached contacted located confirmed verified identified learned determined noticed observed'.split(' ')
);

/** "would have met" is past; "would meet" and "may meet" lie ahead. */
function modal(lower: readonly string[], i: number): Direction {
	if (lower[i + 1] === 'have') return 'past';
	if (lower[i] !== 'could') return 'future';
	// "could not be reached Wednesday", "could be heard" tell what was; "could be signed Friday" does not.
	return lower[i + 1] === 'be' && /ed$/.test(lower[i + 2] ?? '') && !PERCEIVED.has(lower[i + 2])
		? 'future'
		: 'past';
}

/** Looks from a bare verb back over "to" to what governs it. */
function infinitive(
	lower: readonly string[],
	pos: Uint8Array,
	i: number,
	limit: number
): 'ahead' | 'other' | null {
	let at = i - 1;
	while (
		at >= limit &&
		(pos[at] === Pos.ADV || pos[at] === Pos.AUX || pos[at] === Pos.VERB) &&
		lower[at] !== 'to'
	) {
		if (WILL.has(lower[at])) return 'ahead';
		if (MODALS.has(lower[at])) return lower[at] === 'could' || lower[at + 1] === 'have' ? null : 'ahead';
		if (pos[at] !== Pos.ADV && isPast(lower[at], pos[at])) return null;
		at--;
	}
	if (lower[at] !== 'to') return null;
	if (AHEAD_NOUNS.has(lower[at - 1])) return 'ahead';
	for (let j = at - 1; j >= Math.max(limit, at - 5); j--)
		if (AHEAD.has(lower[j])) return lower[j - 1] === 'been' && lower[j - 2] === 'had' ? null : 'ahead';
	return /^(?:is|are|'s|’s|be)$/.test(lower[at - 1] ?? '') ? 'ahead' : null;
}

/** "will be held Tuesday", "to be released Monday": the participle's auxiliaries tell. */
function passiveFuture(lower: readonly string[], i: number, limit: number): boolean {
	for (let j = i - 1; j >= Math.max(limit, i - 4); j--) {
		if (WILL.has(lower[j])) return true;
		if (lower[j] === 'be')
			return (
				lower[j - 1] === 'to' ||
				WILL.has(lower[j - 1]) ||
				(MODALS.has(lower[j - 1]) && modal(lower, j - 1) === 'future')
			);
		if (lower[j] === 'was' || lower[j] === 'were' || lower[j] === 'had') return false;
	}
	return false;
}

function behind({ tokens: { lower, pos } }: Document, to: number, last: number): Direction {
	const limit = Math.min(to, last + FARTHEST);
	for (let i = last; i < limit; i++) {
		const word = lower[i];
		if (STOPS.has(word)) return null;
		if (CLAUSES.has(word) && i > last) return null;
		if (WILL.has(word)) return 'future';
		// "the union plans to": the tagger may take it for a plural.
		if (AHEAD.has(word) && word.endsWith('s') && lower[i + 1] === 'to') return 'future';
		if (pos[i] !== Pos.VERB && pos[i] !== Pos.AUX) continue;
		if (MODALS.has(word)) return modal(lower, i);
		if (isPast(word, pos[i]) || word === 'has' || word === 'have') {
			return AHEAD.has(word) && lower[i + 1] === 'to' ? 'future' : 'past';
		}
		if (word === 'is' || word === 'are' || word === "'s")
			return AHEAD.has(lower[i + 1] ?? '') || lower[i + 1] === 'to' ? 'future' : null;
	}
	return null;
}
