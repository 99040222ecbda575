import { pluralOf, verbForms, type VerbForm } from './inflect';
import { AID_NOUNS, AID_VERBS } from './lexicon/aid';
import { DIPLOMACY_NOUNS, DIPLOMACY_VERBS } from './lexicon/diplomacy';
import { DISASTER_NOUNS, DISASTER_VERBS } from './lexicon/disaster';
import { JUSTICE_NOUNS, JUSTICE_VERBS } from './lexicon/justice';
import { readLines, type Sense } from './lexicon/notation';
import { STATEMENT_NOUNS, STATEMENT_VERBS } from './lexicon/statements';
import { VIOLENCE_NOUNS, VIOLENCE_VERBS } from './lexicon/violence';

export type { Sense } from './lexicon/notation';

export interface LexicalEntry {
	readonly lemma: string;
	readonly part: 'verb' | 'noun';
	readonly form: VerbForm | 'singular' | 'plural';
	readonly senses: readonly Sense[];
}

/** By family of what the word means first; its other readings stand on the same line. */
export const VERB_FAMILIES = [
	VIOLENCE_VERBS,
	DISASTER_VERBS,
	DIPLOMACY_VERBS,
	JUSTICE_VERBS,
	AID_VERBS,
	STATEMENT_VERBS
];
export const NOUN_FAMILIES = [
	VIOLENCE_NOUNS,
	DISASTER_NOUNS,
	DIPLOMACY_NOUNS,
	JUSTICE_NOUNS,
	AID_NOUNS,
	STATEMENT_NOUNS
];

/** Words whose plural or -ing spelling would be taken for something else. */
const NO_PLURAL = new Set(
	'talks negotiations consultations discussions hostilities sanctions fighting violence bloodshed carnage combat unrest flooding looting smuggling trafficking arson'.split(
		' '
	)
);

/** Every written form that may name an event, with its readings. */
export const LEXICON: ReadonlyMap<string, readonly LexicalEntry[]> = build();

function build(): Map<string, LexicalEntry[]> {
	const map = new Map<string, LexicalEntry[]>();
	const add = (form: string, entry: LexicalEntry) => {
		const entries = map.get(form);
		if (!entries) map.set(form, [entry]);
		else if (!entries.some(({ lemma, part }) => lemma === entry.lemma && part === entry.part))
			entries.push(entry);
	};
	for (const { lemmas, senses } of VERB_FAMILIES.flatMap(readLines))
		for (const lemma of lemmas)
			for (const [form, name] of verbForms(lemma)) add(form, { lemma, part: 'verb', form: name, senses });
	for (const { lemmas, senses } of NOUN_FAMILIES.flatMap(readLines))
		for (const lemma of lemmas) {
			add(lemma, { lemma, part: 'noun', form: 'singular', senses });
			if (!NO_PLURAL.has(lemma)) add(pluralOf(lemma), { lemma, part: 'noun', form: 'plural', senses });
		}
	return map;
}
