import { words as say } from '$lib/model/words/extraction';
import type { Clauses } from './clauses';
import type { Document } from './document';
import type { At, SentenceFacts } from './mentions';
import type { PlaceMention } from './places/mention';
import { Pos } from './tagger';

/** How many sentences on "the city" is still the one named. */
const REACH = 2;
/** Words that take the place of a town's name, "the port of Odesa" being none of them. */
const TOWN = /^(?:city|town|village|suburb|settlement)$/;
/** "The regional centre", "the provincial capital": a town, which "the centre" is not. */
const SEAT = /^(?:regional|provincial|district) (?:center|centre|capital|seat)$/;
/** How many words may stand between the article and the noun: "the besieged northern city". */
const DESCRIBED = 3;

/**
 * Puts the town named before where a sentence only says "there" or "in the city", within one paragraph.
 *
 * Whatever the words stand for is cited by its name, where that is told.
 */
export function resolveWhereabouts(
	{ tokens, sentences }: Document,
	clauses: Clauses,
	facts: readonly SentenceFacts[]
): SentenceFacts[] {
	const { lower, pos } = tokens;
	let named: At<PlaceMention> | null = null;
	let at = -1;
	const homes = new Map<string, At<PlaceMention>>();
	let heading: { readonly place: At<PlaceMention>; readonly sentence: number } | null = null;
	return facts.map((fact) => {
		const { sentence, places } = fact;
		const towns = places.filter(({ it }) => it.place!.kind === 'town');
		const near =
			named !== null && sentence - at <= REACH && sentences[sentence].paragraph === sentences[at].paragraph;
		const found: At<PlaceMention>[] = near && !towns.length ? again(named!, sentence) : [];
		// "Gil comes from Aden." and later "her home town was hit": of the one such town that the text tells.
		const [home] = homes.values();
		if (!found.length && !towns.length && homes.size === 1) found.push(...atHome(home, sentence));
		for (const town of towns) if (isHome(town)) homes.set(town.it.place!.id, town);
		// "On April 4 it was the turn of Sumy; two rockets fell there": told in the same sentence.
		for (const town of towns) found.push(...again(town, sentence, town.token + 1, true, towns.length === 1));
		// "Sumy." before what happened there is a heading.
		if (
			!found.length &&
			!towns.length &&
			heading !== null &&
			sentences[sentence].paragraph === sentences[heading.sentence].paragraph
		) {
			const { first } = sentences[sentence];
			found.push({ ...heading.place, token: first, clause: clauses.of[first], again: true });
		} else if (towns.length)
			heading =
				isHeading(sentence, towns[0]) || isLabel(sentence, towns[0]) ? { place: towns[0], sentence } : null;
		if (towns.length) {
			named = towns[towns.length - 1];
			at = sentence;
		} else if (found.length) at = sentence;
		return found.length ? { ...fact, places: [...places, ...found] } : fact;
	});

	function again(
		town: At<PlaceMention>,
		sentence: number,
		from = sentences[sentence].first,
		only = false,
		alone = false
	): At<PlaceMention>[] {
		const found: At<PlaceMention>[] = [];
		const { last } = sentences[sentence];
		for (let t = from; t < last; t++) {
			// "Officials in Sumy said that two rockets had struck the city": told in another clause.
			const apart = only && (clauses.of[t] === town.clause || !alone);
			const role = lower[t] === 'there' && isAdverb(t) ? 'locative' : apart ? null : roleOf(t);
			if (!role) continue;
			const how =
				lower[t] === 'there'
					? say.place.thereBefore(town.it.how)
					: say.place.nounBefore(town.it.how, lower[t]);
			found.push({ it: { ...town.it, role, how }, token: t, clause: clauses.of[t], again: true });
		}
		return found;
	}

	/** "Gil comes from Aden", "grew up in Aden". */
	function isHome({ token }: At<PlaceMention>): boolean {
		const before = lower.slice(Math.max(0, token - 3), token).join(' ');
		return /(?:\b(?:comes?|came|hails?|hailed) from|\bborn in|\b(?:grew|grown) up in|\b(?:brought up|raised) in)$/.test(
			before
		);
	}

	function atHome(home: At<PlaceMention>, sentence: number): At<PlaceMention>[] {
		const { first, last } = sentences[sentence];
		for (let t = first; t < last; t++) {
			const one = lower[t] === 'hometown';
			if (!one && !(lower[t] === 'home' && lower[t + 1] === 'town')) continue;
			if (!/^(?:his|her|['’]s)$/.test(lower[t - 1] ?? '')) continue;
			const how = say.place.homeTown(home.it.how);
			return [{ it: { ...home.it, role: 'object', how }, token: t, clause: clauses.of[t], again: true }];
		}
		return [];
	}

	/** Nothing but the name, and a number before it at most. */
	function isHeading(sentence: number, { it }: At<PlaceMention>): boolean {
		const { first, last } = sentences[sentence];
		for (let t = first; t < last; t++) {
			const inside = it.span.start <= tokens.start[t] && tokens.end[t] <= it.span.end;
			if (!inside && pos[t] !== Pos.PUNCT && pos[t] !== Pos.NUM) return false;
		}
		return true;
	}

	/** "SUMY: Two missiles fell." */
	function isLabel(sentence: number, { it, token }: At<PlaceMention>): boolean {
		let t = token;
		while (t < sentences[sentence].last && tokens.end[t] < it.span.end) t++;
		return token === sentences[sentence].first && tokens.word[t + 1] === ':';
	}

	/** "He met them there", and not "there was a blast". */
	function isAdverb(t: number): boolean {
		const next = lower[t + 1] ?? '';
		return (
			pos[t + 1] !== Pos.AUX && !/^(?:['’]s|is|are|was|were|be|been|remain\w*|appear\w*|seem\w*)$/.test(next)
		);
	}

	/** What part "the city" plays at a noun, if it stands for one named before. */
	function roleOf(t: number): PlaceMention['role'] | null {
		if (!TOWN.test(lower[t]) && !SEAT.test(`${lower[t - 1]} ${lower[t]}`)) return null;
		const next = lower[t + 1] ?? '';
		if (next === 'of' || pos[t + 1] === Pos.NOUN || pos[t + 1] === Pos.PROPN || /^['’]s?$/.test(next))
			return null;
		let article = t - 1;
		while (t - article <= DESCRIBED && (pos[article] === Pos.ADJ || pos[article] === Pos.NOUN)) article--;
		if (!/^(?:the|that|this)$/.test(lower[article])) return null;
		const before = lower[article - 1] ?? '';
		if (/^(?:in|at|near|inside|throughout|across|outside|around)$/.test(before)) return 'locative';
		if (/^(?:of|into|on|to)$/.test(before) || pos[article - 1] === Pos.VERB) return 'object';
		return pos[t + 1] === Pos.AUX || /^(?:came|in|where|which)$/.test(next) ? 'object' : null;
	}
}
