import type { Document } from '../document';
import type { NameMention } from './mention';

/** "Farabundo Marti National Liberation Front (FMLN)" makes FMLN another name of it, and so does the other order. */
export function findExpansions(doc: Document, mentions: readonly NameMention[]): Map<string, string> {
	const { tokens, text } = doc;
	const found = new Map<string, string>();
	for (let k = 0; k + 1 < mentions.length; k++) {
		const a = mentions[k];
		const b = mentions[k + 1];
		if (b.from - a.to !== 1 || !/^[([]$/.test(tokens.word[a.to]) || !/^[)\]]$/.test(tokens.word[b.to] ?? ''))
			continue;
		const [long, short] = a.to - a.from >= b.to - b.from ? [a, b] : [b, a];
		if (short.to - short.from !== 1 || long.to - long.from < 2) continue;
		const letters = tokens.lower[short.from].replaceAll('.', '');
		const expansion = text.slice(tokens.start[long.from], tokens.end[long.to - 1]).replace(/\s+/g, ' ');
		if (letters.length >= 2 && spells(letters, expansion)) found.set(letters, expansion);
	}
	return found;
}

/** Whether an acronym's letters come in the name in that order, the first of it first. */
function spells(letters: string, name: string): boolean {
	const lower = name.toLowerCase();
	const initials = lower.split(/[\s-]+/).map((word) => word[0]);
	let at = 0;
	for (const initial of initials) if (initial === letters[at]) at++;
	// Many acronyms take letters from inside words or come from another language: half of them will do.
	return at >= Math.ceil(letters.length / 2);
}
