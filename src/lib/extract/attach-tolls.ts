import type { Clauses } from './clauses';
import { tokenFrom, type Document } from './document';
import { mayHarm } from './kinds';
import { dayOfSentence } from './dating';
import type { At, Mention, SentenceFacts } from './mentions';
import type { TollMention } from './tolls';
import type { PlaceMention } from './places/mention';
import type { Trigger } from './triggers/find';
import { namesWeapon } from './weapons';

/** A figure belongs to the report whose verb gives it, else to the nearest that people come to harm by. */
export function attachTolls(
	doc: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	mentions: Mention[]
): void {
	for (const { it, token, clause } of facts.tolls) {
		// What a war or a year has cost is no figure of one event in it.
		if (it.cumulative && !mentions.some(isLasting)) continue;
		const wanted = (mention: Mention) =>
			it.kind === 'detained'
				? mention.kind === 'arrest' || mention.kind === 'protest' || mention.kind === 'abduction'
				: mayHarm(mention.kind);
		const able = mentions.filter(wanted);
		const named = able.find(({ triggers }) =>
			triggers.some(({ span }) => span.start < it.cue.end && it.cue.start < span.end)
		);
		const near = (mention: Mention) =>
			Math.min(
				...mention.triggers.map((one) => Math.abs(one.token - token) + (one.clause === clause ? 0 : 8))
			);
		const owner =
			named ??
			able.reduce<Mention | null>((best, one) => (!best || near(one) < near(best) ? one : best), null);
		if (owner) owner.tolls.push(it);
		else if (it.kind !== 'detained') mentions.push(bareToll(doc, clauses, facts, it, mentions.length === 0));
	}
}

/** "Floods have killed 210 since March": they go on, and all of it is theirs. */
export function isLasting({ kind, triggers }: Mention): boolean {
	return kind === 'disaster' && triggers.some(({ part, outcome }) => part === 'noun' && !outcome);
}

/** A figure in a sentence that names no event: "The death toll rose to 35." */
/** @param alone The sentence tells of nothing else. */
function bareToll(
	doc: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	toll: TollMention,
	alone: boolean
): Mention {
	const token = Math.min(tokenFrom(doc.tokens, toll.cue.start), doc.tokens.length - 1);
	const clause = clauses.of[token];
	const kind = namesWeapon(doc, facts.sentence) ? 'attack' : 'death';
	const lemma = doc.text.slice(toll.cue.start, toll.cue.end).toLowerCase();
	// "The governor had put the toll at six on Tuesday": of what is told already, and counted on that day.
	const count = /\btoll$/.test(lemma) && doc.tokens.lower[token - 1] === 'the';
	const trigger: Trigger = {
		token,
		span: toll.cue,
		lemma,
		part: count ? 'noun' : 'verb',
		kind,
		status: 'reported',
		weak: true,
		outcome: true,
		definite: count,
		plural: false,
		another: false,
		passive: !count,
		clause,
		sentence: facts.sentence,
		from: token,
		to: token + 1
	};
	const day =
		facts.times.find((time) => time.clause === clause) ?? (alone ? dayOfSentence(doc, facts) : null);
	return {
		sentence: facts.sentence,
		paragraph: doc.sentences[facts.sentence].paragraph,
		triggers: [trigger],
		kind,
		status: 'reported',
		when: count ? null : day,
		whenNear: true,
		undatable: null,
		where:
			facts.places.find((place) => place.clause === clause && place.it.role === 'locative') ??
			headOf(doc, facts),
		unplaceable: false,
		otherWheres: [],
		from: null,
		actors: [],
		tolls: [toll]
	};
}

/** "Kryvyi Rih, 4 April: a missile; about 20 dead.": the town that an entry begins with. */
function headOf({ sentences }: Document, { sentence, places }: SentenceFacts): At<PlaceMention> | null {
	const { first } = sentences[sentence];
	return places.find(({ it, token }) => token === first && it.place!.kind === 'town') ?? null;
}
