/** Parts of a verb that are not made by rule: past, participle. */
const IRREGULAR: Record<string, readonly [string, string]> = {
	be: ['was', 'been'],
	beat: ['beat', 'beaten'],
	begin: ['began', 'begun'],
	blow: ['blew', 'blown'],
	break: ['broke', 'broken'],
	burn: ['burned', 'burnt'],
	catch: ['caught', 'caught'],
	cut: ['cut', 'cut'],
	fall: ['fell', 'fallen'],
	fight: ['fought', 'fought'],
	find: ['found', 'found'],
	flee: ['fled', 'fled'],
	fly: ['flew', 'flown'],
	forbid: ['forbade', 'forbidden'],
	freeze: ['froze', 'frozen'],
	give: ['gave', 'given'],
	go: ['went', 'gone'],
	hit: ['hit', 'hit'],
	hold: ['held', 'held'],
	lay: ['laid', 'laid'],
	leave: ['left', 'left'],
	lose: ['lost', 'lost'],
	make: ['made', 'made'],
	meet: ['met', 'met'],
	overrun: ['overran', 'overrun'],
	overthrow: ['overthrew', 'overthrown'],
	plead: ['pleaded', 'pled'],
	quit: ['quit', 'quit'],
	retake: ['retook', 'retaken'],
	run: ['ran', 'run'],
	say: ['said', 'said'],
	see: ['saw', 'seen'],
	seek: ['sought', 'sought'],
	send: ['sent', 'sent'],
	set: ['set', 'set'],
	shake: ['shook', 'shaken'],
	shoot: ['shot', 'shot'],
	sink: ['sank', 'sunk'],
	sit: ['sat', 'sat'],
	speak: ['spoke', 'spoken'],
	stand: ['stood', 'stood'],
	steal: ['stole', 'stolen'],
	strike: ['struck', 'stricken'],
	swear: ['swore', 'sworn'],
	sweep: ['swept', 'swept'],
	take: ['took', 'taken'],
	tear: ['tore', 'torn'],
	tell: ['told', 'told'],
	throw: ['threw', 'thrown'],
	win: ['won', 'won'],
	withdraw: ['withdrew', 'withdrawn']
};
/** Last letters that double before -ed and -ing: one short vowel in a verb of one syllable, and these longer ones. */
const DOUBLING =
	/^[^aeiou]*[aeiou][bdgmnprt]$|(?:compel|expel|rebel|patrol|commit|admit|permit|refer|occur|deter|kidnap)$/;

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** The written forms of an English verb; one spelling may stand for several. */
export function verbForms(lemma: string): [string, VerbForm][] {
	const stem = DOUBLING.test(lemma) ? lemma + lemma.at(-1) : lemma;
	const soft = /[^aeiou]y$/.test(lemma);
	const s =
		lemma === 'be'
			? 'is'
			: soft
				? lemma.slice(0, -1) + 'ies'
				: /(?:[sxz]|ch|sh|[^o]o)$/.test(lemma)
					? lemma + 'es'
					: lemma + 's';
	const ed = soft ? lemma.slice(0, -1) + 'ied' : lemma.endsWith('e') ? lemma + 'd' : stem + 'ed';
	const [past, participle] = IRREGULAR[lemma] ?? [ed, ed];
	const irregularStem = /^(?:cut|hit|set|sit|run|win|quit|begin|overrun|forbid)$/.test(lemma);
	const ing =
		lemma === 'die'
			? 'dying'
			: /[^eoy]e$/.test(lemma)
				? lemma.slice(0, -1) + 'ing'
				: (irregularStem ? lemma + lemma.at(-1) : stem) + 'ing';
	const forms: [string, VerbForm][] = [
		[lemma, 'base'],
		[s, 's'],
		[past, 'past'],
		[participle, 'participle'],
		[ing, 'ing']
	];
	return IRREGULAR[lemma] && /^(?:burn|plead)$/.test(lemma) ? [...forms, [ed, 'past']] : forms;
}

const PLURALS: Record<string, string> = { man: 'men', woman: 'women', child: 'children', life: 'lives' };

/** The plural of an English noun, by rule. */
export function pluralOf(noun: string): string {
	if (PLURALS[noun]) return PLURALS[noun];
	if (/[^aeiou]y$/.test(noun)) return noun.slice(0, -1) + 'ies';
	return /(?:[sxz]|ch|sh)$/.test(noun) ? noun + 'es' : noun + 's';
}
