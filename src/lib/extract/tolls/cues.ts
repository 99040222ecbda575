import type { TollKind } from '$lib/model';

/**
 * How a word stands to the people it speaks of. `past`: of a verb with an object, so that it may be active or
 * passive ("killed"). `ing`, `now`: of the same verb ("killing", "kills"). `happens`: their subject suffers it
 * ("died"). `noun`: what was done, "of" whom ("murder"). `state`: how they are ("dead").
 */
export type CueForm = 'past' | 'ing' | 'now' | 'happens' | 'noun' | 'state';

export interface CueWord {
	readonly kind: TollKind;
	readonly form: CueForm;
	/** The word has other uses ("executed a plan"), so only what is plainly people counts. */
	readonly strict: boolean;
}

const CUES = new Map<string, CueWord>();

function put(kind: TollKind, form: CueForm, words: string, strict = false): void {
	for (const word of words.split(' ')) CUES.set(word, { kind, form, strict });
}

put(
	'killed',
	'past',
	'killed murdered assassinated massacred slaughtered slain slew beheaded lynched electrocuted'
);
put('killed', 'ing', 'killing murdering assassinating massacring slaughtering beheading');
put('killed', 'now', 'kills kill murders slaughters slays slay');
put('killed', 'past', 'executed hanged decapitated crucified', true);
put('killed', 'happens', 'died perished dies drowned suffocated succumbed');
put('killed', 'state', 'dead');
put('killed', 'noun', 'murder assassination slaying massacre beheading lynching slaughter');
put('killed', 'noun', 'killings assassinations slayings executions massacres');
put('killed', 'noun', 'death deaths fatality fatalities execution');
put('injured', 'past', 'injured wounded maimed hospitalized hospitalised');
put('injured', 'past', 'hurt', true);
put('injured', 'ing', 'injuring wounding maiming hurting');
put('injured', 'now', 'injures injure wound hurts', true);
put('injured', 'noun', 'injuries injury wounds burns fractures');
// Held by whoever may hold people is `detained`; taken by anybody else is `missing`, since where they are is not known.
put('detained', 'past', 'detained arrested imprisoned jailed incarcerated apprehended interned');
put('detained', 'past', 'captured nabbed', true);
put('detained', 'ing', 'detaining arresting imprisoning jailing apprehending');
put('detained', 'ing', 'capturing', true);
put('detained', 'now', 'detains jails', true);
put('detained', 'noun', 'arrest arrests detention imprisonment');
put('missing', 'past', 'kidnapped abducted kidnaped');
put('missing', 'ing', 'kidnapping abducting kidnaping');
put('missing', 'now', 'kidnaps abducts kidnap abduct', true);
put('missing', 'noun', 'abduction disappearance');
put('missing', 'happens', 'disappeared vanished', true);
put('missing', 'state', 'missing unaccounted', true);

export function cueOf(lower: string): CueWord | undefined {
	return CUES.get(lower);
}

/** What may stand before "to death" or "dead". */
export const FATAL_VERBS = new Set(
	'shot stabbed beaten beat burned burnt hacked tortured crushed trampled clubbed bludgeoned strangled knifed stoned bled starved frozen froze choked kicked machinegunned gunned mowed'.split(
		' '
	)
);

/** Between a form of "be" and "dead", "missing" or a participle: "were found dead", "are feared dead", "was reported missing". */
export const FINDINGS = new Set(
	'found feared confirmed presumed believed reported declared pronounced listed said known left thought considered still also among remain remained went gone go being seriously critically slightly badly gravely severely lightly fatally mortally reportedly allegedly apparently instantly immediately later then been be all both either'.split(
		' '
	)
);

export const BE = new Set("am is are was were be been being 's 're got get gets".split(' '));
export const HAVE = new Set("has have had having 've".split(' '));
export const UNREAL = new Set('could would might may will can should must shall wo ca’ wo’'.split(' '));
export const NEGATIONS = new Set(
	"not n't n’t never no nobody none neither nor without nothing cannot".split(' ')
);
export const SPEECH = new Set(
	'said says reported reports announced added confirmed told stated claimed claims admitted noted estimated acknowledged disclosed indicated declared reveal revealed specified explained'.split(
		' '
	)
);

const OTHER_WORDS = new Set(
	'toll number count tally survive never lives life bodies corpses body hostage prisoner captive custody gunned condition hospital hospitals hit struck death passed lost loses victims deceased fatalities casualties'.split(
		' '
	)
);

/** Whether a word, in lower case, may begin or end a way to tell a toll. */
export function mayTellToll(lower: string): boolean {
	return CUES.has(lower) || OTHER_WORDS.has(lower);
}
