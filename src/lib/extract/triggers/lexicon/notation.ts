import type { EventKind } from '$lib/model';
import { SETS } from './sets';

/** One reading of a word, tried in order; the first whose conditions hold decides. */
export interface Sense {
	/** `null`: used so, the word names no event. */
	readonly kind: EventKind | null;
	/** One of these must be among the words of the doer (before an active verb, behind "by"). */
	readonly subject: ReadonlySet<string> | null;
	/** One of these must be among the words of what it is done to, or of what modifies a noun. */
	readonly object: ReadonlySet<string> | null;
	/** One of these must stand right behind it, but for adverbs. */
	readonly next: ReadonlySet<string> | null;
	/** Names an event only with a day, a place or a toll of its own. */
	readonly weak: boolean;
	/** Tells what came of an event that may be named elsewhere: "killed", "destroyed". */
	readonly outcome: boolean;
}

/**
 * Reads lines of the lexicon. A line names words and how they are read: `lemma lemma > kind`, or several readings
 * parted by `;`, each with conditions before `>`: `^` words of the doer, `+` words that follow at once, others what
 * it is done to (or, of a noun, what stands in its phrase and behind "of", "on", "against"), all parted by `|`; a
 * name in capitals is a set of words. Marks behind the kind: `?` weak, `*` outcome; the kind `-` is no event.
 */
export function readLines(source: string): { readonly lemmas: string[]; readonly senses: Sense[] }[] {
	return source
		.trim()
		.split('\n')
		.map((line) => {
			const colon = line.indexOf(':');
			return {
				lemmas: line.slice(0, colon).trim().split(/\s+/),
				senses: line
					.slice(colon + 1)
					.split(';')
					.map(readSense)
			};
		});
}

function readSense(source: string): Sense {
	const [conditions, result] = source.split('>').map((part) => part.trim());
	const sets: Record<'subject' | 'object' | 'next', Set<string> | null> = {
		subject: null,
		object: null,
		next: null
	};
	for (const condition of conditions.split(/\s+/).filter(Boolean)) {
		const slot = condition[0] === '^' ? 'subject' : condition[0] === '+' ? 'next' : 'object';
		const words = condition.replace(/^[\^+]/, '').split('|');
		sets[slot] = new Set(words.flatMap((word) => SETS[word] ?? [word.toLowerCase()]));
	}
	const kind = result.replace(/[?*]/g, '');
	return {
		kind: kind === '-' ? null : (kind as EventKind),
		...sets,
		weak: result.includes('?'),
		outcome: result.includes('*')
	};
}
