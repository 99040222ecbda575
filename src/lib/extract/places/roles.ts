import { sentenceAt, type Document } from '../document';
import { isPersonNoun } from '../people';
import { Pos } from '../tagger';
import type { FoundName } from './found-name';
import { AUTHORITIES, LOCATIVE, PARTS, PLACE_VERBS, TITLES, TOWARD, UNIT_AFTER, UNITS } from './lexicon';
import type { PlaceRole } from './mention';
import { isCapital, isSpaced } from './words';

const BORDER = new Set(['border', 'borders', 'frontier', 'boundary']);
const MEASURE = new Set([
	'km',
	'kms',
	'kilometers',
	'kilometres',
	'kilometer',
	'kilometre',
	'miles',
	'mile',
	'meters',
	'metres',
	'yards',
	'm'
]);
const DIRECTIONS = new Set('north south east west northeast northwest southeast southwest'.split(' '));
const JOINED_REFERENCE = new Set([
	'based',
	'born',
	'led',
	'backed',
	'bound',
	'made',
	'style',
	'born',
	'controlled',
	'held',
	'run',
	'owned',
	'area'
]);
const MOVES = new Set(
	'get gets got getting bring brings brought bringing take takes took went go goes going come came arrive arrived arrives arriving travel travels traveled travelled traveling travelling fly flew flying return returned returns returning head headed heading moved move moving fled flee fleeing trip visit journey flight way route drive drove welcome welcomes welcomed welcoming sent send sending accompany accompanies accompanied accompanying escorted deported extradited transferred taken'.split(
		' '
	)
);
const STRIKES = new Set(
	'attack attacks strike strikes raid raids assault assaults shelling bombardment offensive siege airstrike airstrikes air-raid'.split(
		' '
	)
);
/** States of affairs rather than events, so that nothing told of is left without its place. */
const CONFLICTS = new Set([
	'war',
	'conflict',
	'crisis',
	'situation',
	'peace',
	'fighting',
	'hostilities',
	'bloodshed'
]);
const ABOUT = new Set(
	'on about over of for regarding concerning discuss discusses discussed discussing end ends ending stop stopping halt halting resolve resolving settle settling negotiate negotiating'.split(
		' '
	)
);
const STATES_OF_BEING = new Set(
	'is are was were be been lies lie lay sits sat stands stood remains remained'.split(' ')
);
/** "In the Black Sea port of Odesa": what may stand between the preposition and the noun. */
const IN_PHRASE = new Set<number>([Pos.DET, Pos.ADJ, Pos.PROPN, Pos.NOUN]);
const ENVOYS = new Set('ambassador ambassadors envoy envoys consul emissary adviser advisor'.split(' '));
const SITES = new Set(
	'market marketplace station square stadium theater theatre hospital jail prison courthouse airport port park plaza cathedral barracks school bridge cemetery subway metro'.split(
		' '
	)
);
const SITE_MODIFIERS = new Set(
	'central general main municipal public metropolitan regional national military old new bus train railway fire police children'.split(
		' '
	)
);
const BEREFT =
	/^(?:lost|loses|suffered|suffers|mourned|mourns|buried|buries|endured|endures|learned|learnt|witnessed|grieves|grieved|wept|weeps)$/;
const AGENT_POS = new Set<number>([Pos.VERB, Pos.AUX]);

/** What a place's name does in its sentence, read from the few words around it. */
export function roleOf(doc: Document, { first, last, container }: FoundName, dateline: boolean): PlaceRole {
	if (dateline) return 'dateline';
	const { word, lower, pos, length } = doc.tokens;
	const after = lower[last] ?? '';
	const end = container?.last ?? last;
	if (word[last] === '-' && !isSpaced(doc, last - 1) && !isSpaced(doc, last))
		return JOINED_REFERENCE.has(lower[last + 1] ?? '') ? 'reference' : 'unknown';
	if (after === "'s" || after === '’s' || (word[last] === '’' && !isSpaced(doc, last - 1)))
		return possessive(doc, first, last);
	// "SUMY: Two missiles …": where the entry plays.
	if (after === ':' && /^\p{Lu}{2}/u.test(word[first]) && isEntry(doc, first)) return 'locative';
	if (BORDER.has(after)) return 'reference';
	// "In the Black Sea port": the sea says which.
	if (
		/^(?:sea|ocean|gulf|lake|strait)$/.test(lower[last - 1]) &&
		/^(?:port|city|town|resort|coast|harbour|harbor|fleet|village)$/.test(after)
	)
		return 'reference';
	// "the Odesa mayor", "Ohio Supreme Court".
	if (
		last < length &&
		isSpaced(doc, last - 1) &&
		(AUTHORITIES.has(after) || TITLES.has(after)) &&
		!UNIT_AFTER.has(after) &&
		!isSite(doc, last)
	)
		return 'reference';

	let at = first - 1;
	while (at >= 0 && (pos[at] === Pos.DET || PARTS.has(lower[at]) || pos[at] === Pos.ADJ) && at > first - 4)
		at--;
	let before = lower[at] ?? '';
	if (before === 'of' && UNITS.has(lower[at - 1] ?? '')) {
		// "in the city of Sumy", "north of Sumy".
		if (DIRECTIONS.has(lower[at - 1]) && isMeasured(doc, at - 1)) return 'reference';
		if (BORDER.has(lower[at - 1]) || TITLES.has(lower[at - 1])) return 'reference';
		at -= 2;
		while (at >= 0 && IN_PHRASE.has(pos[at]) && at > first - 7) at--;
		before = lower[at] ?? '';
		// "The strike on the northern city of Sumy"
		if (before === 'on' && STRIKES.has(lower[at - 1] ?? '')) return 'object';
		if (!LOCATIVE.has(before) && !TOWARD.has(before) && before !== 'from' && !PLACE_VERBS.has(before))
			return 'unknown';
	}
	if (before === 'with' && BORDER.has(lower[at - 1] ?? '')) return 'reference';
	if (before === 'and' || before === ',' || before === 'or') return 'unknown';
	if (LOCATIVE.has(before) || before === 'off') return isTopic(doc, at) ? 'reference' : 'locative';
	if (before === 'on' && STRIKES.has(lower[at - 1] ?? '')) return 'object';
	// "A rocket strike on Sunday on Sumy"
	if (
		before === 'on' &&
		/day$/.test(lower[at - 1] ?? '') &&
		lower[at - 2] === 'on' &&
		STRIKES.has(lower[at - 3])
	)
		return 'object';
	// "A missile from Russia": where it came from.
	if (
		before === 'from' &&
		/^(?:missiles?|rockets?|drones?|shells?|fire|troops|forces)$/.test(lower[at - 1] ?? '')
	)
		return 'origin';
	// "A note of optimism from Washington": whence it was heard.
	if (
		before === 'from' &&
		/^(?:optimism|hope|praise|criticism|condemnation|support|pressure|silence|outrage|anger|sympathy|condolences|words?|signals?)$/.test(
			lower[at - 1] ?? ''
		)
	)
		return 'origin';
	if (before === 'from')
		return isMeasured(doc, at) || isPersonNoun(lower[at - 1] ?? '')
			? 'reference'
			: movesBefore(doc, at)
				? 'origin'
				: 'unknown';
	// "The ambassador to Peru".
	if (before === 'to' && ENVOYS.has(lower[at - 1] ?? '')) return 'reference';
	if (TOWARD.has(before))
		return before === 'for' || before === 'to'
			? movesBefore(doc, at)
				? 'destination'
				: 'unknown'
			: before === 'through' || before === 'via'
				? 'locative'
				: 'destination';
	if (before === 'of') return 'unknown';
	if (/^reach(?:es|ed|ing)?$/.test(before)) return 'destination';
	if (PLACE_VERBS.has(before)) return 'object';
	const verb = lower[end] ?? '';
	// "Sumy lies near the border", "Odesa was hit".
	if (STATES_OF_BEING.has(verb))
		return pos[end + 1] === Pos.VERB && verb.startsWith('w') ? 'object' : 'unknown';
	// "Lima hosts the talks", "the capital plays host to"
	if (/^(?:hosts|hosted)$/.test(verb) || (/^play(?:s|ed)$/.test(verb) && lower[end + 1] === 'host'))
		return 'locative';
	if (isSetting(lower, end)) return 'locative';
	// "Lviv lost 20 people": it was done to those who live there.
	if (BEREFT.test(verb)) return 'object';
	// "Ostra had gone through the same"
	if (
		/^(?:had|has)$/.test(verb) &&
		/^(?:gone|lived|been)$/.test(lower[end + 1] ?? '') &&
		lower[end + 2] === 'through'
	)
		return 'object';
	if (/^(?:went|lived)$/.test(verb) && lower[end + 1] === 'through') return 'object';
	if (AGENT_POS.has(pos[end] ?? 0) && isCapital(word[first])) return 'agent';
	return 'unknown';
}

/** "Lima will on Friday become the stage for new talks", "Callao is the setting of", "Quito provides the venue for". */
function isSetting(lower: readonly string[], verb: number): boolean {
	for (let t = verb; t < verb + LONGEST_WAIT; t++)
		if (/^(?:becomes?|became|is|was|be|provides?|provided|serves?|served)$/.test(lower[t] ?? '')) {
			const noun = /^(?:the|a)$/.test(lower[t + 1] ?? '') ? t + 2 : t + 3;
			return (
				/^(?:stage|venue|setting|scene|site|backdrop)$/.test(lower[noun] ?? '') &&
				/^(?:for|of|to)$/.test(lower[noun + 1] ?? '')
			);
		} else if (
			!/^(?:will|would|to|has|had|on|also|again|once|then|this|\p{L}+day|week|today)$/u.test(lower[t] ?? '')
		)
			return false;
	return false;
}

/** So many words may stand before "become", which says when. */
const LONGEST_WAIT = 5;

/** Whether a token begins a paragraph. */
function isEntry(doc: Document, first: number): boolean {
	const sentence = sentenceAt(doc, doc.tokens.start[first]);
	return (
		sentence?.first === first &&
		sentenceAt(doc, doc.tokens.start[first] - 1)?.paragraph !== sentence.paragraph
	);
}

/** "The Kyiv central market", "the Lima municipal theatre": what stands in the town, and not who runs it. */
function isSite({ tokens: { lower } }: Document, after: number): boolean {
	for (let i = after; i < Math.min(lower.length, after + 3); i++) {
		if (SITES.has(lower[i])) return true;
		if (!SITE_MODIFIERS.has(lower[i])) return false;
	}
	return false;
}

/** "Ukraine's border", "Russia's president" point elsewhere; "Ukraine's capital Kyiv", "Sumy's centre" are there. */
function possessive(doc: Document, first: number, last: number): PlaceRole {
	const { lower, pos } = doc.tokens;
	let head = last + 1;
	while (head < doc.tokens.length && head < last + 5 && (pos[head] === Pos.ADJ || pos[head] === Pos.NUM))
		head++;
	const noun = lower[head] ?? '';
	if (UNITS.has(noun) && !BORDER.has(noun) && !TITLES.has(noun) && noun !== 'people')
		return LOCATIVE.has(lower[first - 1] ?? '') ? 'locative' : 'unknown';
	// "In Madrid's Plaza Mayor"
	if (pos[last + 1] === Pos.PROPN && LOCATIVE.has(lower[first - 1] ?? '')) return 'locative';
	return 'reference';
}

/** "Talks on the war in Sudan", "how to end the conflict in Gaza": what is spoken of, and not where. */
function isTopic(doc: Document, preposition: number): boolean {
	const { lower, pos } = doc.tokens;
	if (!CONFLICTS.has(lower[preposition - 1] ?? '')) return false;
	let at = preposition - 2;
	while (
		at >= 0 &&
		at > preposition - 6 &&
		(pos[at] === Pos.DET || pos[at] === Pos.ADJ || pos[at] === Pos.NUM)
	)
		at--;
	// "An end to the war in Ukraine"
	return ABOUT.has(lower[at] ?? '') || (lower[at] === 'to' && lower[at - 1] === 'end');
}

/** "30 km from", "20 miles north of". */
function isMeasured(doc: Document, preposition: number): boolean {
	const { lower } = doc.tokens;
	for (let i = preposition - 1; i >= Math.max(0, preposition - 3); i--)
		if (MEASURE.has(lower[i])) return true;
	return false;
}

function movesBefore(doc: Document, preposition: number): boolean {
	const { lower } = doc.tokens;
	for (let i = preposition - 1; i >= Math.max(0, preposition - 5); i--) {
		if (MOVES.has(lower[i])) return true;
		if (lower[i] === '.' || lower[i] === ';') return false;
	}
	// "Brings President Ana Gil and the minister's envoy, Otto Lund, to Lima"
	if (lower[preposition] !== 'to') return false;
	for (let i = preposition - 6; i >= Math.max(0, preposition - LONGEST_GUESTS); i--) {
		if (/^br(?:ings?|inging|ought)$/.test(lower[i])) return true;
		if (lower[i] === '.' || lower[i] === ';') return false;
	}
	return false;
}

/** How many words may name those who are brought. */
const LONGEST_GUESTS = 18;
