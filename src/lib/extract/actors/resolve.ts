import type { Document, Tokens } from '../document';
import { isDemonym } from '../people';
import { Pos } from '../tagger';
import { findExpansions } from './expansions';
import type { ActorMention, NameMention } from './mention';
import { isNeitherWord, isOrganisationWord } from './words';

/** How many people of one surname are kept in mind. */
const NAMESAKES = 8;

interface Named {
	name: string;
	type: 'person' | 'organisation';
}

/** Says whose name each is, from all that the article says. */
export function resolveNames(doc: Document, mentions: readonly NameMention[]): ActorMention[] {
	const { tokens, text } = doc;
	const textOf = ({ from, to }: NameMention) =>
		text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
	const keyOf = (name: string) => name.toLowerCase().replaceAll('.', '');
	const judged = new Map<string, { person: number; organisation: number; the: number; count: number }>();
	for (const mention of mentions) {
		const key = keyOf(textOf(mention));
		const votes = judged.get(key) ?? { person: 0, organisation: 0, the: 0, count: 0 };
		if (mention.judgement === 'person') votes.person++;
		if (mention.judgement === 'organisation') votes.organisation++;
		if (tokens.lower[mention.from - 1] === 'the') votes.the++;
		votes.count++;
		judged.set(key, votes);
	}
	const expansions = findExpansions(doc, mentions);
	voteForCompanions();
	const isPersonByVotes = (mention: NameMention) => {
		const { person, organisation, the } = judged.get(keyOf(textOf(mention)))!;
		return person > the && person >= organisation;
	};
	const people = new Map<string, string[]>();
	const everybody = surnames(
		mentions.filter((mention) => isPersonByVotes(mention) && mention.to - mention.from > 1).map(textOf)
	);
	/** "Crossland" for "Crossland Savings Bank": the first word of a body's name, where it is nobody's surname. */
	const bodies = new Map<string, string>();
	for (const mention of mentions) {
		if (mention.judgement !== 'organisation' || mention.to - mention.from < 2) continue;
		const [first] = textOf(mention).split(' ');
		if (first.length > 3 && !isCommonHead(first))
			bodies.set(keyOf(first), bodies.get(keyOf(first)) ?? textOf(mention));
	}
	const out: ActorMention[] = [];
	for (const mention of mentions) {
		const name = textOf(mention);
		const key = keyOf(name);
		const votes = judged.get(key)!;
		const named = nameOf();
		if (named) {
			const span = { start: tokens.start[mention.from], end: tokens.end[mention.to - 1] };
			out.push({ span, name: named.name, type: named.type });
		}

		function nameOf(): Named | null {
			const expansion = expansions.get(key);
			if (expansion) return { name: expansion, type: 'organisation' };
			const surname = surnameOf(name);
			const isPerson = isPersonByVotes(mention);
			if (mention.to - mention.from === 1) {
				// The latest of those with that surname is meant.
				const full = people.get(surname)?.at(-1) ?? everybody.get(surname);
				if (full) return { name: full, type: 'person' };
				// "Tamil parties": before a noun it is an adjective.
				const body = isBeforeNoun(tokens, mention.to) ? null : bodies.get(key);
				if (body) return { name: body, type: 'organisation' };
				if (isPerson) return { name, type: 'person' };
				if (votes.organisation > 0) return { name, type: 'organisation' };
				return null;
			}
			if (isPerson) {
				const known = people.get(surname) ?? [];
				const full = known.findLast((longer) => isShortFormOf(name, longer)) ?? name;
				// The one named last is the one that the surname alone will mean.
				people.set(surname, [...known.filter((other) => other !== full), full].slice(-NAMESAKES));
				return { name: full, type: 'person' };
			}
			if (votes.organisation > 0) return { name, type: 'organisation' };
			return votes.the > 0 && actsSomewhere(tokens, mention) ? { name, type: 'organisation' } : null;
		}
	}
	return withLaterNames(out);

	/** "Gil and Roca": who is joined to a person by "and" is one too, where nothing speaks against it. */
	function voteForCompanions(): void {
		for (let k = 0; k + 1 < mentions.length; k++) {
			const pair = [mentions[k], mentions[k + 1]];
			if (pair[1].from - pair[0].to !== 1 || tokens.lower[pair[0].to] !== 'and') continue;
			const votes = pair.map((mention) => judged.get(keyOf(textOf(mention)))!);
			for (const [mine, other] of [votes, votes.toReversed()]) {
				const open = mine.person + mine.organisation + mine.the === 0;
				if (open && other.person > other.the + other.organisation) mine.person++;
			}
		}
	}
}

function isBeforeNoun({ pos, length }: Tokens, i: number): boolean {
	return i < length && (pos[i] === Pos.NOUN || pos[i] === Pos.ADJ);
}

/** Words that begin the names of many bodies: a people's, an office's, a direction's. */
function isCommonHead(word: string): boolean {
	const lower = word.toLowerCase();
	return (
		isDemonym(word) ||
		isOrganisationWord(lower) ||
		isNeitherWord(lower) ||
		/^(?:national|international|federal|royal|world|united|general|home|first|new|state|public|social|civil|human|free)$/.test(
			lower
		)
	);
}

/** Full names by surname, the first that has it. */
function surnames(names: readonly string[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const name of names) if (!found.has(surnameOf(name))) found.set(surnameOf(name), name);
	return found;
}

function surnameOf(name: string): string {
	const parts = name.toLowerCase().split(/[\s]+/);
	return parts.at(-1)!.replace(/\.$/, '');
}

/** "M. Rubio" or "Rubio" for "Marco Rubio": each word begins one of the longer name, in order. */
function isShortFormOf(short: string, long: string): boolean {
	const words = long.toLowerCase().split(/\s+/);
	let at = 0;
	for (const part of short.toLowerCase().replaceAll('.', '').split(/\s+/)) {
		while (at < words.length && !words[at].startsWith(part)) at++;
		if (at === words.length) return false;
		at++;
	}
	return true;
}

/** A surname that stands before its full name ("Rubio … Marco Rubio, the secretary") is the same person's. */
function withLaterNames(mentions: readonly ActorMention[]): ActorMention[] {
	const full = new Map<string, string | null>();
	for (const { name, type } of mentions) {
		if (type !== 'person' || !name.includes(' ')) continue;
		const surname = surnameOf(name);
		const known = full.get(surname);
		full.set(
			surname,
			known === undefined || known === name
				? name
				: isShortFormOf(known ?? '', name) && known
					? name
					: isShortFormOf(name, known ?? '')
						? known!
						: null
		);
	}
	return mentions.map((mention) => {
		if (mention.type !== 'person') return mention;
		const longer = full.get(surnameOf(mention.name));
		return longer && longer !== mention.name && isShortFormOf(mention.name, longer)
			? { ...mention, name: longer }
			: mention;
	});
}

/** Whether a verb follows, or "by" goes before. */
function actsSomewhere(tokens: Tokens, { from, to }: NameMention): boolean {
	if (tokens.lower[from - 2] === 'by') return true;
	return to < tokens.length && (tokens.pos[to] === Pos.VERB || tokens.pos[to] === Pos.AUX);
}
