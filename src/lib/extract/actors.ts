import type { Span } from '$lib/model';

/** A person, an organisation or a state in the text. */
export interface ActorMention {
	readonly span: Span;
	/** The fullest name that the article gives: a later "Rubio" is "Marco Rubio". */
	readonly name: string;
	readonly type: 'person' | 'organisation' | 'country' | 'group';
}
