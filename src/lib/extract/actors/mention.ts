import type { Span } from '$lib/model';

/** A person, an organisation or a state in the text. */
export interface ActorMention {
	readonly span: Span;
	/** The fullest name that the article gives: a later "Rubio" is "Marco Rubio". */
	readonly name: string;
	readonly type: 'person' | 'organisation' | 'country' | 'group';
}

/** What the words of a name and those around it say of its bearer. */
export type Judgement = 'person' | 'organisation' | 'unsure' | 'none';

/** A capitalised name where it stands, before it is known whose it is. */
export interface NameMention {
	readonly from: number;
	readonly to: number;
	readonly judgement: Judgement;
}
