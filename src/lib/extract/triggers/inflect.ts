/** Parts of a verb that are not made by rule: past, participle. */
const IRREGULAR: Record<string, readonly [string, string]> = {
	be: ['was', 'been'],
	beat: ['beat', 'beaten'],
	begin: ['began', 'begun'],
	bid: ['bid', 'bid'],
	blow: ['blew', 'blown'],
	break: ['broke', 'broken'],
	build: ['built', 'built'],
	burn: ['burned', 'burnt'],
	burst: ['burst', 'burst'],
	catch: ['caught', 'caught'],
	come: ['came', 'come'],
	cut: ['cut', 'cut'],
	deal: ['dealt', 'dealt'],
	draw: ['drew', 'drawn'],
	drive: ['drove', 'driven'],
	fall: ['fell', 'fallen'],
	feed: ['fed', 'fed'],
	fight: ['fought', 'fought'],
	find: ['found', 'found'],
	flee: ['fled', 'fled'],
	fly: ['flew', 'flown'],
	forbid: ['forbade', 'forbidden'],
	forgive: ['forgave', 'forgiven'],
	freeze: ['froze', 'frozen'],
	give: ['gave', 'given'],
	go: ['went', 'gone'],
	hit: ['hit', 'hit'],
	hold: ['held', 'held'],
	hurt: ['hurt', 'hurt'],
	lay: ['laid', 'laid'],
	leave: ['left', 'left'],
	lend: ['lent', 'lent'],
	lose: ['lost', 'lost'],
	make: ['made', 'made'],
	meet: ['met', 'met'],
	overrun: ['overran', 'overrun'],
	overthrow: ['overthrew', 'overthrown'],
	pay: ['paid', 'paid'],
	plead: ['pleaded', 'pled'],
	put: ['put', 'put'],
	quit: ['quit', 'quit'],
	rebuild: ['rebuilt', 'rebuilt'],
	retake: ['retook', 'retaken'],
	ride: ['rode', 'ridden'],
	run: ['ran', 'run'],
	say: ['said', 'said'],
	see: ['saw', 'seen'],
	seek: ['sought', 'sought'],
	sell: ['sold', 'sold'],
	send: ['sent', 'sent'],
	set: ['set', 'set'],
	shake: ['shook', 'shaken'],
	shoot: ['shot', 'shot'],
	shut: ['shut', 'shut'],
	sink: ['sank', 'sunk'],
	sit: ['sat', 'sat'],
	slay: ['slew', 'slain'],
	speak: ['spoke', 'spoken'],
	spend: ['spent', 'spent'],
	spread: ['spread', 'spread'],
	stand: ['stood', 'stood'],
	steal: ['stole', 'stolen'],
	strike: ['struck', 'stricken'],
	swear: ['swore', 'sworn'],
	sweep: ['swept', 'swept'],
	take: ['took', 'taken'],
	tear: ['tore', 'torn'],
	tell: ['told', 'told'],
	throw: ['threw', 'thrown'],
	uphold: ['upheld', 'upheld'],
	win: ['won', 'won'],
	withdraw: ['withdrew', 'withdrawn'],
	withhold: ['withheld', 'withheld'],
	write: ['wrote', 'written']
};
/** Last letters that double before -ed and -ing: one short vowel in a verb of one syllable, and these longer ones. */
const DOUBLING =
	/^[^aeiou]*[aeiou][bdgmnprt]$|^gas$|(?:[cr][eo]m?[bp]el|expel|patrol|annul|[bdmr]mit|(?:con|trans|re|pre)fer|cur|deter|kidnap|drop|equip|quit|rebut)$/;
/** These double in Britain and stay single in America: "travelled", "traveled". */
const DOUBLING_ABROAD = /^(?:travel|cancel|signal|initial)$/;

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** The written forms of an English verb; one spelling may stand for several. */
export function verbForms(lemma: string): [string, VerbForm][] {
	const stem = DOUBLING.test(lemma) ? lemma + lemma.at(-1) : lemma.endsWith('ic') ? `${lemma}k` : lemma;
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
	if (DOUBLING_ABROAD.test(lemma)) forms.push([`${lemma}led`, 'past'], [`${lemma}ling`, 'ing']);
	if (lemma === 'be') forms.push(['are', 's'], ['were', 'past']);
	return IRREGULAR[lemma] && /^(?:burn|plead)$/.test(lemma) ? [...forms, [ed, 'past']] : forms;
}

const PLURALS: Record<string, string> = { man: 'men', woman: 'women', child: 'children', life: 'lives' };

/** The plural of an English noun, by rule. */
export function pluralOf(noun: string): string {
	if (PLURALS[noun]) return PLURALS[noun];
	if (/[^aeiou]y$/.test(noun)) return noun.slice(0, -1) + 'ies';
	return /(?:[sxz]|ch|sh)$/.test(noun) ? noun + 'es' : noun + 's';
}
