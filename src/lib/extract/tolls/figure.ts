import type { Count, Quote, Span } from '$lib/model';
import type { Tokens } from '../document';
import { isPersonNoun } from '../people';
import { Pos } from '../tagger';
import type { GroupList } from './group-list';
import type { Group } from './groups';

/** A list of groups added up. */
export interface Figure extends Omit<Count, 'claimedBy'> {
	/** Its tokens, half-open. */
	readonly from: number;
	readonly to: number;
}

interface Words {
	readonly text: string;
	readonly tokens: Tokens;
	quote(span: Span): Quote;
}

/** Words for people that leave open who they are, so that what follows may spell it out. */
const ANYBODY = new Set(
	'people persons victims others individuals civilians members residents suspects dead'.split(' ')
);

/**
 * Adds up the groups `first` to `last`, leaving apart what is only a share or another name of those before it;
 * `null` if they give no number, or are not plainly people.
 *
 * @param sure Take only what the words show to be people; a bare number will do.
 */
export function addUp(
	list: GroupList,
	first: number,
	last: number,
	words: Words,
	sure: boolean
): Figure | null {
	const parts: Group[] = [];
	const shares: Group[] = [];
	const { lower } = words.tokens;
	/** The token that closes the brackets behind the figure so far. */
	let closing = -1;
	for (let k = first; k <= last; k++) {
		const group = list.groups[k];
		const relation = k === first ? 'joined' : list.relation(k);
		// "Eight others (three soldiers and five civilians)" are eight.
		if (k > first && lower[group.from - 1] === '(' && group.count) closing = lower.indexOf(')', group.from);
		if (group.from < closing) {
			shares.push(group);
			continue;
		}
		if (relation === 'inside') continue;
		const share = relation === 'share' || (group.share && group.of === null && parts.length > 0);
		// "12 miners, including Saul Brandt, secretary of their union": what he is, and no thirteenth.
		if (!share && shares.length > 0 && isBare(group) && isApposed(list.groups[k - 1], group, words.tokens))
			continue;
		(share ? shares : parts).push(group);
	}
	if (parts.length === 0) return null;
	const { told, spelledOut } = withoutRenaming(parts, words.tokens);
	const known = told.flatMap(({ count }) => count ?? []);
	if (known.length === 0 || told.some((group) => !mayBePeople(group, sure))) return null;
	const high = known.reduce<number | null>(
		(sum, count) => (sum === null || count.high === null ? null : sum + count.high),
		0
	);
	return {
		from: told[0].from,
		to: told.at(-1)!.to,
		low: known.reduce((sum, { low }) => sum + low, 0),
		high: known.length < told.length ? null : high,
		approximate: known.some(({ approximate }) => approximate),
		of: whoOf(told, words) ?? whoSharedIn(list, first, told, words),
		including: [...shares, ...spelledOut].flatMap((group) => {
			const of = whoOf([group], words);
			if (!group.count || !group.people || !of) return [];
			return { low: group.count.low, of, quote: words.quote(spanOf(words.tokens, group.from, group.to)) };
		})
	};
}

function mayBePeople(group: Group, sure: boolean): boolean {
	if (group.people || group.kind === 'bare') return true;
	return !sure && (group.kind === 'counted' || group.kind === 'named');
}

/** "Two priests, A and B" are two; "the mayor, A, and his wife" are two as well. */
function withoutRenaming(parts: readonly Group[], tokens: Tokens): { told: Group[]; spelledOut: Group[] } {
	const { lower } = tokens;
	const [head, ...rest] = parts;
	const sum = rest.reduce((all, group) => all + (group.count?.low ?? 0), 0);
	if (rest.length > 0 && head.kind === 'counted' && head.count!.low > 1 && head.count!.low === sum) {
		// "Three soldiers, two civilians and a child died" is a list of six, though two and one are three.
		const renamed =
			rest.every(({ kind }) => kind === 'named') ||
			(head.of !== null && ANYBODY.has(lower[head.of[1] - 1])) ||
			/^(?:,|\)|–|—|--)$/.test(lower[rest.at(-1)!.to] ?? '');
		if (renamed) return { told: [head], spelledOut: rest.filter(({ kind }) => kind !== 'named') };
	}
	const told: Group[] = [];
	const isOfficeOf = (group: Group) => isBare(group) || isOffice(group, tokens);
	/** The last group, if it only says what the person before it is: "Paulo Brandt, party leader and". */
	let office: Group | null = null;
	for (const [k, group] of parts.entries()) {
		const before = told.at(-1);
		const apposed = isApposed(before, group, tokens);
		const next = parts[k + 1];
		// "Juan Roca, a customs officer and leader of his party": two offices of one person.
		const first = group.kind === 'one' && next && isOfficeOf(next) && isJoined(group, next, tokens);
		if (before?.kind === 'named' && apposed && first && !isTitled(next, tokens)) {
			office = group;
			continue;
		}
		if (
			before &&
			isOfficeOf(group) &&
			(apposed ? before.kind === 'named' : isJoined(office, group, tokens))
		) {
			office = group;
			continue;
		}
		office = null;
		// "Senator and party leader Paulo Brandt": one person, whose two offices come first.
		if (before && isOffice(before, tokens) && isJoined(before, group, tokens) && isTitled(group, tokens)) {
			told[told.length - 1] = { ...group, from: before.from, of: [before.from, group.to] };
			continue;
		}
		// "Ana Gil, minister of justice, and": the comma may come behind what the office is of.
		const closed = /^(?:,|of|for|from|at|in)$/.test(lower[group.to] ?? '') || group === parts.at(-1);
		const renames =
			before !== undefined &&
			apposed &&
			((before.kind === 'one' && group.kind === 'named' && !endsWithName(before, tokens)) ||
				(before.kind === 'named' && group.kind === 'one' && closed));
		if (!renames) told.push(group);
	}
	return { told, spelledOut: [] };
}

/** "The teachers Ana Gil, …", "the mayor Ana Gil, …": who it is has been said. */
function endsWithName({ to }: Group, { lower, word, pos }: Tokens): boolean {
	return pos[to - 1] === Pos.PROPN && /^[A-Z]/.test(word[to - 1]) && !isPersonNoun(lower[to - 1]);
}

/** Only a comma between them. */
function isApposed(before: Group | undefined, group: Group, { lower }: Tokens): boolean {
	return before !== undefined && group.from - before.to === 1 && lower[before.to] === ',';
}

function isJoined(before: Group | null, group: Group, { lower }: Tokens): boolean {
	return before !== null && group.from - before.to === 1 && lower[before.to] === 'and';
}

/** One person without article or number: "party leader". */
function isBare({ kind, of, from }: Group): boolean {
	return kind === 'one' && of !== null && of[0] === from;
}

/** "Senator", without article or name. */
function isOffice({ of, from, to, count }: Group, { lower }: Tokens): boolean {
	return count?.high === 1 && of !== null && of[0] === from && isPersonNoun(lower[to - 1]);
}

/** "Party leader Paulo Brandt", without article. */
function isTitled({ of, from, to, count }: Group, { lower, pos }: Tokens): boolean {
	if (count?.high !== 1 || of === null || of[0] !== from || /^(?:mr|mrs|ms)\.?$/.test(lower[from]))
		return false;
	if (isPersonNoun(lower[to - 1]) || pos[to - 1] !== Pos.PROPN) return false;
	for (let i = from; i < to - 1; i++) if (isPersonNoun(lower[i])) return true;
	return false;
}

/** "The children, nine of them, who were killed": they are those whose share it is. */
function whoSharedIn(list: GroupList, first: number, told: readonly Group[], words: Words): string | null {
	const before = list.groups[first - 1];
	const alone = told.length === 1 && told[0].share;
	if (!alone || !before?.people || before.count || before.kind !== 'many' || told[0].from - before.to !== 1)
		return null;
	const { start, end } = spanOf(words.tokens, before.to - 1, before.to);
	return words.text.slice(start, end);
}

/** Who they are, as written; `null` where the text has but a number. */
export function whoOf(
	groups: readonly Group[],
	{ text, tokens }: Pick<Words, 'text' | 'tokens'>
): string | null {
	const first = groups.find(({ of }) => of)?.of;
	if (!first) return null;
	const { start, end } = spanOf(tokens, first[0], groups.length === 1 ? first[1] : groups.at(-1)!.to);
	const who = text.slice(start, end).replace(/\s+/g, ' ');
	return /^(?:others?|lives|bodies|corpses)$/i.test(who) ? null : who;
}

/** The characters of tokens, half-open. */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
	return { start: tokens.start[from], end: tokens.end[to - 1] };
}
