import { holds } from '$lib/model';
import type { ActorMention } from './actors';
import { isBystander, isPossessor } from './bystanders';
import type { Clauses } from './clauses';
import type { Document } from './document';
import type { At, Mention, SentenceFacts } from './mentions';
import { isCompany, type Named } from './named';
import { mayHarm } from './kinds';
import { objectAhead } from './object-ahead';
import { calledBy, isUnknownOffice } from './offices';
import type { PlaceMention } from './places/mention';
import { isPair } from './pronouns';
import { Pos } from './tagger';

/** Who takes part: whoever is named in the clauses that tell of it, and whom words there stand for. */
export function attachActors(
	doc: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	mention: Mention,
	named: Named
): void {
	const { tokens } = doc;
	const { list, of } = clauses;
	const own = new Set<number>();
	for (const { clause, lemma } of mention.triggers) {
		own.add(clause);
		// "Face to face with Roca": taken for a verb twice.
		if (lemma === 'face' && list[clause + 1]?.parent === clause) own.add(clause + 1);
		// "A news conference she gave with Roca"
		const next = list[clause + 1];
		if (
			next?.parent === clause &&
			/^(?:gave|held|hosted|addressed|shared)$/.test(tokens.lower[next.verb?.head ?? -1] ?? '')
		)
			own.add(clause + 1);
		const { relation, parent } = list[clause];
		if (
			parent >= 0 &&
			relation !== 'that' &&
			relation !== 'attribution' &&
			(mention.kind !== 'statement' || relation === 'participle')
		)
			own.add(parent);
	}
	// "The day after the strike Gil spoke": what is only counted from has those named in its own words.
	const anchor = facts.offsets
		.map(({ it }) => it.offset!.anchor)
		.find((one) => mention.triggers.every(({ span, part }) => part === 'noun' && holds(one, span)));
	mention.actors = facts.actors.filter(
		(one) => own.has(one.clause) && !isBystander(doc, one) && (!anchor || holds(anchor, one.it.span))
	);
	if (!mention.actors.length) mention.actors.push(...toldOf());
	if (!mention.actors.length && mention.kind === 'statement') mention.actors.push(...goneOn());
	for (const one of states()) {
		if (mention.actors.some(({ token }) => token === one.token)) continue;
		const { it, token, clause } = one;
		mention.actors.unshift({ it: { span: it.span, name: it.place!.name, type: 'country' }, token, clause });
	}
	const doer = mention.actors.length
		? (doerOfParticiple(doc, clauses, facts, mention, (t) => antecedentOf(t, true)) ?? doerBehind())
		: null;
	if (doer && mention.actors.every(({ it }) => it.name !== doer.it.name)) mention.actors.unshift(doer);
	if (anchor && mayHarm(mention.kind)) return;
	for (const met of partners())
		if (mention.actors.every(({ it }) => it.name !== met.it.name)) mention.actors.push(met);
	const names = new Set(mention.actors.map(({ it }) => it.name));
	mention.actors.unshift(
		...(several() ?? jointly() ?? called() ?? byPronoun() ?? []).filter(({ it }) => !names.has(it.name))
	);

	/** Those whom the clause tells of without naming them in it. */
	function toldOf(): At<ActorMention>[] {
		const before = mention.triggers.flatMap(({ clause }) => beforeWho(doc, clauses, facts, clause) ?? []);
		if (before.length) return before;
		// "Addressing a news conference, Ana Gil said": who does so is named behind.
		const { first } = doc.sentences[facts.sentence];
		const ahead = mention.triggers.some(({ clause }) => list[clause].first === first);
		// "Besides holding a news conference, he …"
		const doing = tokens.pos[first] === Pos.ADP || tokens.pos[first] === Pos.SCONJ ? first + 1 : first;
		if (!ahead || tokens.pos[doing] !== Pos.VERB || !tokens.lower[doing].endsWith('ing')) return [];
		const behind = facts.actors.find(({ it }) => it.type === 'person');
		return behind ? [behind] : [];
	}

	/** "Gil met Roca on Friday, and three days later declared": who did the one said the other. */
	function goneOn(): At<ActorMention>[] {
		const [{ clause }] = mention.triggers;
		const { relation, parent, first, verb } = list[clause];
		if (relation !== 'coordinate' || parent < 0) return [];
		for (let t = first; t < (verb?.first ?? first); t++)
			if (tokens.pos[t] === Pos.PRON || (tokens.pos[t] === Pos.PROPN && !isOfTime(t))) return [];
		const doer = facts.actors.find(
			(one) =>
				one.it.type === 'person' &&
				one.clause === parent &&
				one.token < (list[parent].verb?.first ?? 0) &&
				!isBystander(doc, one)
		);
		// "He met Roca on Friday, and three days later said so"
		const subject = (list[parent].verb?.first ?? 0) - 1;
		if (!doer && /^s?he$/.test(tokens.lower[subject] ?? '') && of[subject] === parent) {
			const meant = antecedentOf(subject, true);
			return meant ? [meant] : [];
		}
		return doer ? [doer] : [];
	}

	function isOfTime(t: number): boolean {
		return facts.times.some(
			({ it: { span } }) => span.start <= tokens.start[t] && tokens.start[t] < span.end
		);
	}

	/** "Norway, which Sweden invaded": whom it befell. */
	function isObject(token: number): boolean {
		return mention.triggers.some((one) => {
			const ahead = one.part === 'verb' ? objectAhead(doc, clauses, one.token) : null;
			return ahead !== null && ahead.from <= token && token < ahead.to;
		});
	}

	/** Countries that speak or act: "Portugal demanded", "Russia's invasion". */
	function states(): At<PlaceMention>[] {
		const acting = facts.places.filter(
			({ it, token, clause }) =>
				it.place!.kind === 'country' &&
				it.role === 'unknown' &&
				own.has(clause) &&
				token <= (list[clause].verb?.first ?? -1) &&
				!isObject(token) &&
				// "The invasion of Ukraine began": not whoever it befell.
				tokens.pos[token - 1] !== Pos.ADP
		);
		const whose = facts.possessors.filter((one) =>
			mention.triggers.some(
				({ part, from, token }) => part === 'noun' && from <= one.token && one.token < token
			)
		);
		return [...acting, ...whose];
	}

	/** "Rubio and Witkoff are due in Paris. They will meet …" */
	function several(): readonly At<ActorMention>[] | null {
		if (mention.actors.some(({ it }) => it.type === 'person')) return null;
		for (const { clause, token } of mention.triggers)
			for (let t = opensAt(clause); t < token; t++) {
				if (!own.has(of[t])) continue;
				const meant = tokens.lower[t] === 'they' ? named.together : isPair(tokens.lower, t) ? named.pair : [];
				if (meant.length > 1) return meant;
			}
		return null;
	}

	/** "The two were due to meet": where the clause begins that an infinitive hangs on. */
	function opensAt(clause: number): number {
		const { relation, parent, first } = list[clause];
		return relation === 'infinitive' && parent >= 0 ? list[parent].first : first;
	}

	/** "The pair's joint news conference", with one of them named: the other is who the paragraph has named. */
	function jointly(): readonly At<ActorMention>[] | null {
		const people = mention.actors.filter(({ it }) => it.type === 'person');
		const joint = mention.triggers.some(
			({ lemma, from, token }) =>
				lemma === 'conference' &&
				tokens.lower.slice(from, token).some((word) => /^(?:pair|joint|their)$/.test(word))
		);
		if (!joint || people.length !== 1) return null;
		const others = named.pair.filter(({ it }) => it.name !== people[0].it.name);
		return others.length === 1 ? others : null;
	}

	/** "The envoy said", "the head of the agency met". */
	function called(): readonly At<ActorMention>[] | null {
		const { only, offices } = named;
		for (const { clause: own } of mention.triggers) {
			const clause = goesTo(own);
			const meant =
				calledBy(doc, clauses, clause, offices) ??
				(isHead(doc, clauses, clause) ? only : null) ??
				(mention.kind === 'statement' && isUnknownOffice(doc, clauses, clause, offices)
					? (toldBefore(clause) ?? named.person)
					: null) ??
				// "Ana Gil sees a deal. The US envoy met Roca": the only one told of before.
				(mention.kind === 'meeting' && isUnknownOffice(doc, clauses, clause, offices) ? only : null) ??
				(!mayHarm(mention.kind) && isEpithet(doc, clauses, clause) ? named.person : null) ??
				holderOf(clause);
			if (meant && !mention.actors.some(({ it }) => it.name === meant.it.name)) return [meant];
		}
		return null;
	}

	/** "The envoy's third meeting" */
	function holderOf(clause: number): At<ActorMention> | null {
		const noun = mention.triggers.find((one) => one.clause === clause && one.part === 'noun');
		if (!noun || mention.kind !== 'meeting') return null;
		for (let t = noun.from + 1; t < noun.token; t++)
			if (/^['’]s$/.test(tokens.lower[t])) return named.offices.get(tokens.lower[t - 1]) ?? null;
		return null;
	}

	/** "The envoy had been to see Roca": where the clause is that says who goes. */
	function goesTo(clause: number): number {
		const { relation, parent } = list[clause];
		if (relation !== 'infinitive' || parent < 0) return clause;
		const head = tokens.lower[list[parent].verb?.head ?? -1] ?? '';
		return /^(?:been|went|gone|came|come|travell?ed|flew|flown|arrived)$/.test(head) ? parent : clause;
	}

	/** "When Gil came out it was late, and a deal was near, the envoy said": whom the sentence has told of. */
	function toldBefore(clause: number): At<ActorMention> | null {
		const { first, relation } = list[clause];
		if (relation !== 'attribution') return null;
		const people = facts.actors.filter((one) => one.it.type === 'person' && one.token < first);
		const doers = people.filter(
			(one) => one.token < (list[one.clause].verb?.first ?? 0) && !isBystander(doc, one)
		);
		return doers.length === 1 ? doers[0] : null;
	}

	/** "Came to see him", "will meet them", "met the president in Lima": whom they met, by a pronoun or an office. */
	function partners(): readonly At<ActorMention>[] {
		if (mention.kind !== 'visit' && mention.kind !== 'meeting') return [];
		for (const { clause, token, part } of mention.triggers) {
			if (part !== 'verb') continue;
			const next = list[clause + 1];
			const last = next?.parent === clause && next.relation === 'infinitive' ? next.last : list[clause].last;
			for (let t = token + 1; t < last; t++) {
				if (tokens.lower[t] === 'him') return named.person ? [named.person] : [];
				if (tokens.lower[t] === 'them' && t === token + 1) return named.together;
				const office = tokens.lower[t - 1] === 'the' ? named.offices.get(tokens.lower[t]) : undefined;
				// "The president of Chile" and "the president, Ana Gil" are named.
				if (office && /^(?:in|at|on|there|,|and|\.|for)$/.test(tokens.lower[t + 1] ?? '.')) return [office];
			}
		}
		return [];
	}

	/** "Having met Roca on Friday, he said …": whoever speaks had met him. */
	function doerBehind(): At<ActorMention> | null {
		const [{ clause, token, part }] = mention.triggers;
		const { verb, sentence } = list[clause];
		if (part !== 'verb' || verb?.head !== token || !tokens.lower[verb.first].endsWith('ing')) return null;
		const opens = verb.first === list[clause].first || /^[:;,]$/.test(tokens.word[verb.first - 1]);
		const next = list[clause + 1];
		if (!opens || next?.sentence !== sentence || tokens.word[next.first] !== ',') return null;
		const subject = next.first + 1;
		if (/^s?he$/.test(tokens.lower[subject])) return antecedentOf(subject, true);
		return facts.actors.find((one) => one.it.type === 'person' && one.token === subject) ?? null;
	}

	function byPronoun(): readonly At<ActorMention>[] | null {
		for (const trigger of mention.triggers) {
			const { first, verb } = list[trigger.clause];
			// "With Karim at his side, he said": both are whom "he" stands for.
			const doing = (t: number) => /^s?he$/.test(tokens.lower[t]) && t === (verb?.first ?? -1) - 1;
			// "He had been to see Roca"
			const { relation, parent } = list[trigger.clause];
			const opens = relation === 'infinitive' && parent >= 0 ? list[parent].first : first;
			const from = doing((verb?.first ?? 0) - 1) ? verb!.first - 1 : opens;
			for (let t = from; t < trigger.token; t++) {
				if (!/^(?:he|she|his|her)$/.test(tokens.lower[t]) || !own.has(of[t])) continue;
				// "For his part Gil flew to Lima"
				if (tokens.lower[t + 1] === 'part') continue;
				const antecedent = antecedentOf(t, doing(t));
				return antecedent ? [antecedent] : [];
			}
		}
		return null;
	}

	/** Whom a "who" before a word of the sentence tells on of. */
	function toldOn(t: number): At<ActorMention> | undefined {
		for (let k = of[t]; k >= 0 && list[k].sentence === facts.sentence; k--) {
			const one = list[k].first < t ? beforeWho(doc, clauses, facts, k) : undefined;
			if (one) return one;
		}
		return undefined;
	}

	/** Whom a pronoun stands for; as the doer of its clause, for none whom that clause names. */
	function antecedentOf(t: number, doing: boolean): At<ActorMention> | null {
		// A person named inside another phrase ("beside President Karim, he …") is not whom it stands for.
		const people = facts.actors.filter(
			(one) => one.it.type === 'person' && one.token < t && !isCompany(doc, one) && !isBystander(doc, one)
		);
		const free = (one: At<ActorMention>) => !(doing && one.clause === of[t]);
		return (
			people.findLast((one) => free(one) && one.token < (list[one.clause].verb?.first ?? 0)) ??
			// "With her comes Otto Lund, an envoy who said, days after he had met Roca"
			toldOn(t) ??
			// "They heard it from Witkoff, an envoy who is hopeful; he had met Putin"
			people.findLast((one) => free(one) && isParted(tokens.word, one.token, t)) ??
			subjectAhead(doc, clauses, facts, t) ??
			subjectBehindOpening(doc, clauses, facts, t) ??
			named.person ??
			people.at(-1) ??
			null
		);
	}
}

/** Whether a semicolon or dash stands between two tokens. */
function isParted(word: readonly string[], from: number, to: number): boolean {
	for (let t = from; t < to; t++) if (/^[;—–:]$/.test(word[t])) return true;
	return false;
}

/** "Ana Gil, President Roca's envoy, who said": the one whom the sentence told of and now tells on. */
function beforeWho(
	doc: Document,
	{ list }: Clauses,
	facts: SentenceFacts,
	clause: number
): At<ActorMention> | undefined {
	const { relation, first, parent } = list[clause];
	if (relation !== 'relative' || doc.tokens.lower[first] !== 'who') return undefined;
	return facts.actors.findLast(
		(one) => one.it.type === 'person' && one.token < first && one.clause === parent && !isPossessor(doc, one)
	);
}

/** "Gil said that a deal is near, days after sitting down with Roca": who sat down is whom the sentence is about. */
function doerOfParticiple(
	doc: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	{ triggers }: Mention,
	whoIs: (pronoun: number) => At<ActorMention> | null
): At<ActorMention> | null {
	const { list } = clauses;
	const { tokens } = doc;
	const [{ clause, token, part }] = triggers;
	const { verb, relation, first } = list[clause];
	const hangs =
		part === 'verb' &&
		verb?.head === token &&
		verb.form === 'participle' &&
		relation === 'when' &&
		// "After Gil's meeting Roca": it has a doer of its own.
		verb.first === first + 1;
	// "Days after meeting Roca": the tagger takes it for a noun.
	const gerund =
		part === 'noun' &&
		/^(?:after|before)$/.test(tokens.lower[token - 1] ?? '') &&
		tokens.lower[token].endsWith('ing') &&
		tokens.pos[token + 1] === Pos.PROPN;
	// "Gil said that a deal was near, having met Roca on Friday"
	const having =
		part === 'verb' && verb?.head === token && tokens.lower[verb.first] === 'having' && verb.first > first;
	// "Gil said so, days after a third meeting with Roca"
	const [{ from }] = triggers;
	const talks =
		part === 'noun' &&
		/^(?:meeting|talks|conversation|encounter|session)$/.test(tokens.lower[token]) &&
		/^(?:after|before)$/.test(tokens.lower[from - 1] ?? '') &&
		tokens.lower[token + 1] === 'with' &&
		!tokens.lower.slice(from, token).some((word) => /^(?:his|her|their|its|the|['’]s)$/.test(word));
	if (!hangs && !gerund && !having && !talks) return null;
	for (let at = gerund || talks ? clause : list[clause].parent; at >= 0; at = list[at].parent) {
		const does = list[at].verb?.first ?? 0;
		if (/^s?he$/.test(tokens.lower[does - 1] ?? '')) return whoIs(does - 1);
		const subject =
			beforeWho(doc, clauses, facts, at) ??
			facts.actors.find(
				(one) => one.it.type === 'person' && one.clause === at && one.token < does && !isBystander(doc, one)
			);
		if (subject) return subject;
	}
	return null;
}

/** "NATO's secretary general travelled", "the head of the agency met": whoever leads a body, without a name. */
function isHead({ tokens }: Document, { list }: Clauses, clause: number): boolean {
	const { pos, lower } = tokens;
	const verb = list[clause].verb?.first ?? -1;
	let t = verb - 1;
	// "the head of NATO"
	while (t > list[clause].first && (NOMINAL.has(pos[t]) || /^(?:of|the|'s|’s)$/.test(lower[t]))) t--;
	const phrase = lower.slice(t, verb).join(' ');
	return (
		/\b(?:chief|head|boss|leader|director|secretary[- ]general)\b/.test(phrase) &&
		(/\bof (?:the )?[\p{L}]+$/u.test(phrase) ||
			/ ['’]s (?:\p{L}+ )?(?:chief|head|boss|leader|director|secretary[- ]general)$/u.test(phrase)) &&
		!list[clause].verb?.passive
	);
}

/** "The former teacher had met Roca", "the 60-year-old flew": whoever was told of, by what he was or how old he is. */
function isEpithet({ tokens: { pos, lower } }: Document, { list }: Clauses, clause: number): boolean {
	const { first, verb } = list[clause];
	let t = (verb?.first ?? first) - 1;
	let former = false;
	for (
		;
		t >= first &&
		(pos[t] === Pos.NOUN ||
			pos[t] === Pos.ADJ ||
			lower[t] === '-' ||
			lower[t] === 'year' ||
			pos[t] === Pos.NUM);
		t--
	)
		former ||= /^(?:former|ex|onetime|one-time|veteran|old|year-old)$/.test(lower[t]);
	return former && lower[t] === 'the' && t - first <= 1;
}

const NOMINAL = new Set<number>([Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.DET]);

/** "Days before he spoke, Witkoff met Putin": in a clause put first, the pronoun stands for whom the sentence is about. */
function subjectAhead(
	{ tokens }: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	pronoun: number
): At<ActorMention> | null {
	const { relation, parent, first } = clauses.list[clauses.of[pronoun]];
	if (relation !== 'when' || !/^(?:before|after|since)$/.test(tokens.lower[first])) return null;
	const verb = clauses.list[parent].verb?.first ?? -1;
	return (
		facts.actors.find(
			({ it, token, clause }) => it.type === 'person' && clause === parent && token > pronoun && token < verb
		) ?? null
	);
}

/** "Speaking in Lima, where he had gone to meet Roca, Ana Gil said": whom a participle put first is told of. */
function subjectBehindOpening(
	{ tokens, sentences }: Document,
	clauses: Clauses,
	facts: SentenceFacts,
	pronoun: number
): At<ActorMention> | null {
	const { pos, lower, word } = tokens;
	const { first } = sentences[facts.sentence];
	const opening = pos[first] === Pos.ADP || pos[first] === Pos.SCONJ ? first + 1 : first;
	if (pos[opening] !== Pos.VERB || !/(?:ing|ed)$/.test(lower[opening])) return null;
	return (
		facts.actors.find(({ it, token, clause }) => {
			if (it.type !== 'person' || token < pronoun || clause === clauses.of[pronoun]) return false;
			if (token >= (clauses.list[clause].verb?.first ?? -1)) return false;
			let t = token - 1;
			while (t > pronoun && (NOMINAL.has(pos[t]) || /^[-‑]$/.test(word[t]) || /^['’]s$/.test(lower[t]))) t--;
			return lower[t] === ',';
		}) ?? null
	);
}
