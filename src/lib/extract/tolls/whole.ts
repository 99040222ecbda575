import type { TollKind } from '$lib/model';
import type { Tokens } from '../document';
import { readQuantity, type NumberReading } from '../numbers';
import { isPeopleNoun } from '../people';
import { Pos } from '../tagger';
import { cueOf } from './cues';

/** How far "the dead" may stand behind "among", in tokens: "among the at least 35 people killed". */
export const REACH = 9;

/** "The dead", "those killed", "the 35 people killed": what befell them, and the token behind. */
export interface Whole {
	readonly kind: TollKind;
	readonly next: number;
	readonly number: NumberReading | null;
}

export function wholeBehind(tokens: Tokens, from: number, last: number): Whole | null {
	const { lower } = tokens;
	const bare = readQuantity(tokens, from) !== null;
	// "Nine children were among the dead", "among about 20 people killed"
	if (!bare && !/^(?:the|those)$/.test(lower[from] ?? '')) return null;
	let i = bare ? from : from + 1;
	let number: NumberReading | null = null;
	const limit = Math.min(last, from + REACH);
	while (i < limit) {
		const kind = befalls(lower[i]) ?? (isLivesLost(lower, i) ? 'killed' : undefined);
		if (kind) return { kind, next: isLivesLost(lower, i) ? i + 2 : i + 1, number };
		const quantity = readQuantity(tokens, i);
		if (quantity) {
			number = quantity;
			i = quantity.next;
		} else if (isPeopleNoun(lower[i])) i++;
		else {
			const befell = befallen(tokens, i, last);
			return befell && { ...befell, number };
		}
	}
	return null;
}

function isLivesLost(lower: readonly string[], i: number): boolean {
	return lower[i] === 'lives' && lower[i + 1] === 'lost';
}

/** "Who died", "who lost their lives", "whom a missile killed", "for whom help came too late", "they killed". */
function befallen({ lower, pos }: Tokens, from: number, last: number): Omit<Whole, 'number'> | null {
	const words = (at: number, many: number) => lower.slice(at, Math.min(last, at + many)).join(' ');
	if (/^for whom (?:any )?(?:help|rescue|aid) (?:had )?c[oa]me too late/.test(words(from, 8))) {
		let next = from;
		while (lower[next] !== 'late') next++;
		return { kind: 'killed', next: next + 1 };
	}
	if (!/^(?:who|whom|that)$/.test(lower[from] ?? '') && pos[from] !== Pos.PRON) return null;
	for (let i = from + 1; i < Math.min(last, from + REACH); i++) {
		if (/^[,;:.]$/.test(lower[i])) return null;
		const three = words(i, 3);
		if (/^(?:lost|gave) their lives$/.test(three)) return { kind: 'killed', next: i + 3 };
		if (/^(?:not|n.t) survive(?: |$)/.test(three)) return { kind: 'killed', next: i + 2 };
		const kind = verbal(lower[i]);
		if (kind) return { kind, next: i + 1 };
	}
	return null;
}

/** Nouns for all whom something befell, in "the victims included two children". */
const HARMED = new Map<string, TollKind>([
	['toll', 'killed'],
	['deceased', 'killed'],
	['victims', 'killed'],
	['fatalities', 'killed'],
	['casualties', 'killed']
]);

/** What befell those whom a word tells of: "killed", "dead", "victims". */
export function befalls(word: string): TollKind | undefined {
	return verbal(word) ?? HARMED.get(word);
}

function verbal(word: string): TollKind | undefined {
	const cue = cueOf(word);
	return cue && (cue.form === 'past' || cue.form === 'state' || cue.form === 'happens')
		? cue.kind
		: undefined;
}
