import { isOffice } from './actors/words';
import type { ActorMention } from './actors';
import { tokenFrom, type Document } from './document';
import type { At } from './mentions';
import { isPersonNoun } from './people';
import { Pos } from './tagger';

/** "Roca's" */
export function isPossessor({ text }: Document, { it }: At<ActorMention>): boolean {
	return /^['’]s?/.test(text.slice(it.span.end, it.span.end + 2));
}

/** Whether somebody is named where an event is told, and takes no part in it. */
export function isBystander(doc: Document, one: At<ActorMention>): boolean {
	return isSource(doc, one) || isEmployer(doc, one) || isNative(doc, one);
}

/** "According to the State Department": it says so. */
function isSource({ tokens: { lower } }: Document, { token }: At<ActorMention>): boolean {
	const at = lower[token - 1] === 'the' || lower[token - 1] === 'a' ? token - 2 : token - 1;
	return lower[at] === 'to' && lower[at - 1] === 'according';
}

/** "President Roca's special envoy, Ana Gil": the envoy was there, not the president. */
function isEmployer(doc: Document, one: At<ActorMention>): boolean {
	if (one.it.type !== 'person' || !isPossessor(doc, one)) return false;
	const { tokens } = doc;
	let t = tokenFrom(tokens, one.it.span.end) + 1;
	while (tokens.pos[t] === Pos.ADJ || /ing$/.test(tokens.lower[t] ?? '')) t++;
	return isPersonNoun(tokens.lower[t] ?? '') || isOffice(tokens.lower[t] ?? '');
}

const HOME = /^(?:home|hometown|birthplace|native|boyhood|childhood)$/;
/** Words of an office and a name before the possessor: "the home town of Ukrainian President Ana Gil". */
const LONGEST_TITLE = 6;

/** "Roca's home town", "the birthplace of President Roca", "the city that Roca calls home": it says where, not who. */
function isNative(
	{ tokens: { lower, pos, length }, tokens }: Document,
	{ it, token }: At<ActorMention>
): boolean {
	if (it.type !== 'person') return false;
	const behind = tokenFrom(tokens, it.span.end);
	if (/^['’]s?$/.test(lower[behind] ?? '')) {
		let t = behind + 1;
		// "Roca's own industrial home town"
		while (t < length && (pos[t] === Pos.ADJ || pos[t] === Pos.ADV) && !HOME.test(lower[t])) t++;
		return HOME.test(lower[t] ?? '');
	}
	if (/^(?:calls?|called)$/.test(lower[behind] ?? '')) return lower[behind + 1] === 'home';
	if (lower[behind] === 'comes' || lower[behind] === 'hails') return lower[behind + 1] === 'from';
	if (/^(?:was|is)$/.test(lower[behind] ?? '') && lower[behind + 1] === 'born') return true;
	if (/^gr[eo]ws?$/.test(lower[behind] ?? '') && lower[behind + 1] === 'up') return true;
	let t = token - 1;
	const title = new Set<number>([Pos.ADJ, Pos.NOUN, Pos.PROPN, Pos.DET]);
	// "The home town of Chile's president, Ana Gil"
	const ofOffice = (at: number) => lower[at] === ',' || /^['’]s$/.test(lower[at]);
	while (t > token - LONGEST_TITLE && (title.has(pos[t]) || ofOffice(t))) t--;
	if (lower[t] !== 'of') return false;
	return (
		HOME.test(lower[t - 1] ?? '') ||
		(/^(?:town|city|village|region)$/.test(lower[t - 1]) && HOME.test(lower[t - 2] ?? ''))
	);
}
