import type { EventKind } from '$lib/model';
import { pluralOf, verbForms, type VerbForm } from './inflect';

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

export interface LexicalEntry {
	readonly lemma: string;
	readonly part: 'verb' | 'noun';
	readonly form: VerbForm | 'singular' | 'plural';
	readonly senses: readonly Sense[];
}

const list = (words: string) => words.trim().split(/\s+/);
/** Sets of words that conditions refer to by a name in capitals. */
const SETS: Record<string, string[]> = {
	PACT: list(
		'deal deals agreement agreements accord accords pact pacts treaty treaties truce ceasefire cease-fire memorandum contract bargain compromise protocol declaration charter convention communique understanding settlement'
	),
	QUAKE: list(
		'earthquake quake tremor aftershock tsunami hurricane typhoon cyclone tornado storm storms lightning flood floods flooding blizzard landslide mudslide avalanche wave waves winds tremors heatwave disaster epidemic outbreak eruption rain rains monsoon'
	),
	WEAPON: list(
		'missile missiles rocket rockets drone drones bomb bombs shell shells mortar mortars grenade grenades torpedo artillery airstrike airstrikes projectile projectiles bullet bullets warhead shrapnel tank tanks warplane warplanes jet jets jets shelling'
	),
	MISSILE: list(
		'missile missiles rocket rockets drone drones shell shells mortar mortars torpedo projectile projectiles shot shots round rounds grenade grenades bullets salvo barrage airstrike airstrikes attack attacks strike strikes assault assaults raid raids gas containers'
	),
	BOMB: list(
		'bomb bombs grenade grenades mine mines explosive explosives device devices molotov dynamite charge charges cocktails firebomb firebombs'
	),
	STONES: list('stone stones rock rocks bottle bottles eggs firecrackers paint'),
	ARMS: list(
		'weapon weapons arms firearms firearm rounds ammunitions ammunition cache caches explosives explosive mine mines rifle rifles grenade grenades device devices ieds ied munitions rockets pistols pistol bombs bomb warheads landmines depot arsenal'
	),
	INDUSTRY: list(
		'gas boiler furnace refinery factory plant warehouse mine colliery fireworks firecracker firecrackers pipeline transformer chemical stove cylinder generator silo oven petrol'
	),
	BASE: list(
		'base bases headquarters outpost outposts checkpoint checkpoints post posts camp camps roadblock roadblocks barricade barricades position positions'
	),
	ILLICIT: list(
		'drug drugs cocaine heroin hashish marijuana cannabis counterfeit narcotics contraband ivory cash methamphetamine pills cigarettes'
	),
	HOLD: list(
		'town towns city village villages territory area areas district districts region regions province capital airport base bases control power hill hills heights stronghold strongholds port island positions position border bridge front crossing post outpost part parts quarter neighbourhood neighborhood headquarters building buildings ground'
	),
	PEOPLE: list(
		'man men woman women person people soldier soldiers civilian civilians officer officers militant militants suspect suspects activist activists member members leader leaders priest priests journalist journalists protester protesters demonstrator demonstrators hostage hostages student students worker workers boy girl child children police policeman policemen mayor general colonel captain lieutenant sergeant guard guards peasant peasants teacher judge minister president senator lawyer engineer businessman tourists tourist missionary missionaries nun nuns priest bishop archbishop guerrillas guerrilla rebels rebel fighters fighter gunmen gunman terrorist terrorists resident residents victims victim citizens citizen troops farmers farmer villagers villager family families him her them he she they two three four five six seven eight nine ten dozens scores hundreds thousands others'
	),
	VEHICLE: list(
		'bus train plane aircraft airliner jet helicopter ferry boat ship vessel car truck lorry van tanker freighter tram minibus airplane trawler yacht barge speedboat carrier motorcycle coach dinghy'
	),
	BUILDING: list(
		'building roof bridge dam mine tower wall stand balcony ceiling tunnel factory block scaffolding crane stadium walkway house apartment'
	),
	AID: list(
		'aid assistance relief arms weapons supplies food medicine medicines ammunition tents funding fund funds loan loans grant grants billion million euros dollars pounds package equipment tanks blankets doses vaccines'
	),
	SANCTION: list(
		'sanction sanctions embargo embargoes tariffs tariff ban bans restrictions blockade curfew aid assets diplomat diplomats ambassador ambassadors envoy ties relations visa visas programme program'
	),
	LAW: list('martial law emergency siege curfew'),
	FORCE: list(
		'troops soldiers forces force army navy tanks reservists fighters marines brigade battalion division military warships units police peacekeepers contingent militants militia aircraft jets paratroopers'
	),
	VOTE: list(
		'election elections vote presidency seat seats majority ballot race runoff referendum primary poll term'
	),
	STREET: list(
		'street streets road roads highway highways square rail railway traffic entrance bridge motorway'
	),
	ROAM: list('home homes house houses village villages city residents people area families'),
	WORKER: list(
		'worker workers union unions drivers nurses teachers doctors miners employees staff pilots crews students'
	),
	OFFICIAL: list(
		'president minister premier prime-minister leader governor chief mayor cabinet king chairman envoy secretary director'
	),
	GATHER: list(
		'talks meeting summit conference meetings negotiations consultations discussions conversation dialogue'
	),
	RALLY: list(
		'rally rallies demonstration demonstrations protest protests march strike sit-in vigil walkout marches'
	),
	HOSTAGE: list('hostage hostages captive prisoner')
};

/**
 * A line names verbs and how they are read: `lemma lemma > kind`, or several readings parted by `;`, each with
 * conditions before `>`: `^` words of the doer, `+` words that follow at once, others what it is done to, all
 * parted by `|`. Marks behind the kind: `?` weak, `*` outcome; the kind `-` is no event.
 */
const VERBS = `
attack ambush bombard assassinate murder massacre slaughter behead machinegun lynch torpedo dynamite firebomb torch sabotage strafe ransack stab rape torture bayonet carbomb: > attack
bomb: > attack
shell: > attack
raid: ^police|officers|agents|detectives > arrest?; > attack
storm: > attack
assault: > attack
rob mug burgle loot: > crime
beat: ^police|soldier|soldiers|guards|officer|officers|men|gang|mob|thugs > attack?; +up|to|severely|heavily|badly > attack
kill: ^bomber|bombers|gunman|gunmen|attacker|attackers|assailant|assailants > attack*; ^earthquake|QUAKE > disaster*; ^crash|accident|fire|blaze|collision|VEHICLE > accident*; disease|time|bill > -; > attack*
wound: > attack*
injure hurt: ^QUAKE > disaster?*; > attack?*
shoot: film|movie|video|pictures|footage > -; > attack
gun: +down > attack
execute: plan|order|orders|project > -; > attack
poison: > attack
hit: +back|out > -; ^VEHICLE > accident?; deal|record|snag|low|high|target|targets|milestone > -; ^QUAKE > disaster; ^crisis|inflation|tariff|tariffs > -; ^WEAPON|FORCE|warplanes|militants|rebels|gunmen|terrorists|Israel|Russia|Ukraine|US > attack; > attack?
strike: PACT > agreement; balance|chord|tone|note|blow > -; +back > -; ^QUAKE > disaster; ^VEHICLE > accident?; ^WORKER > protest; > attack?
pound: > attack
slam smash plough plow crash: ^WEAPON > attack; ^market|markets|shares|stocks|economy > -; > accident
sit: +down > meeting; > -
target: ^WEAPON|FORCE|strike|strikes|attack|attacks|blast|warplanes|raids|gunmen|bombers|rebels|militants > attack?; > -
blast: +off|through > attack?; > -
blow: +up > attack; +itself|himself|herself|themselves > attack; > -
burn: +down > attack?; house|houses|bus|buses|vehicle|vehicles|car|cars|shop|shops|building|buildings|tires|flag > attack?; > -
set: +fire|ablaze|alight > attack; +off BOMB > explosion; +off > -; +up BASE > military; fire|ablaze > attack; > -
open: fire > attack; > -
fire: tear|teargas ^police|officers > protest?; +on|at|upon > attack; MISSILE|gas > attack?; shots > attack; +from|as > -; OFFICIAL > other?; > -
launch: MISSILE > attack; games|drills|manoeuvres|maneuvers|exercises FORCE > military; offensive|operation|operations|invasion|campaign|incursion|exercises|drills|games|manoeuvres|maneuvers > military?; satellite|rocket > other?; > -
drop: MISSILE|BOMB|bombs > attack; > -
throw hurl lob toss: BOMB > attack; STONES > protest?; > -
plant: BOMB > attack?; > -
detonate explode: BOMB|WEAPON|bomber > explosion; ^BOMB|bomber > explosion; ^INDUSTRY > accident; INDUSTRY > accident; > explosion
go: +off ^alarm|alarms|siren|sirens|lights|alert > -; +off ^BOMB|device|blast > explosion; +off > explosion?; +on|onto strike > protest; > -
rock: ^explosion|explosions|blast|blasts|QUAKE > explosion?; > -
claim: responsibility > statement?; lives > attack?*; > -
destroy: ^QUAKE|fire|blaze > disaster?*; ^VEHICLE > accident?; ARMS ^army|forces > military; > attack?*
damage demolish: ^QUAKE|fire|storm > disaster?*; > attack?*
clash skirmish: > clash
fight: fire|crime|corruption|poverty|disease|blaze|inflation|back|election > -; > clash?
battle: fire|blaze|flames|disease|illness > -; > clash?
exchange trade: fire|gunfire|shots|blows|artillery > clash; prisoners|captives|detainees > agreement; > -
kidnap abduct: > abduction
hijack: > abduction
take: HOSTAGE > abduction; +to streets|street > protest; +over|control HOLD > military?; +part > -; effect|office|oath > other?; > -
seize: HOSTAGE > abduction; ILLICIT > crime; ARMS > military?; HOLD > military; > -
capture: HOLD > military; PEOPLE > arrest; > military?
recapture retake overrun encircle occupy invade liberate besiege: record|post|role > -; > military
advance retreat: ^FORCE|rebels|guerrillas|militants > military; towards|toward|FORCE > military?; > -
withdraw pull: +from base|bases|positions|town|city|village|area|areas|territory ^FORCE|coalition|army > military; FORCE ^FORCE|army|military|rebels|coalition > military; ^FORCE|rebels|coalition|fighters|militants > military; FORCE > military; > -
deploy mobilise mobilize dispatch redeploy reinforce: tear|teargas > protest?; FORCE|ship|warship|system|systems|presence ^FORCE > military; FORCE|system|systems > military; ^FORCE|army|military > military?; > -
cross: border|frontier ^FORCE|rebels|guerrillas > military; border|frontier ^refugees|migrants|people > migration; > -
defuse deactivate disarm: tension|tensions|crisis|row|situation > -; > military
dismantle: ARMS|camp|network|base|laboratory > military?; > -
discover find uncover: ARMS > military; ILLICIT > crime; body|bodies|grave|graves|corpse|corpses > death?; +guilty > trial; > -
clear: ARMS > military; > -
build erect: BASE > military?; > -
pour descend return flood: +into|onto|to streets|street|square ^protesters|demonstrators|thousands|hundreds|people|students|crowds > protest; > -
defy: ^protesters|demonstrators|crowds|thousands > protest?; > -
use: tear|teargas|cannon ^police|forces|officers > protest?; > -
share: intelligence|information|evidence|data > agreement?; > -
cooperate collaborate: > agreement?
restore normalise normalize resume establish: ties|relations > agreement?; BASE > military?; > -
forge cement: PACT|alliance|ties|partnership > agreement?; > -
compromise: deal > agreement?; > -
mediate: > meeting?
discuss: > meeting?
hack: website|websites|web|site|sites|network|networks|computers|server|servers|account|accounts > crime; > -
swap: prisoners|captives|detainees > agreement; > -
erupt: ^volcano|volcanoes|mount|crater > disaster; ^violence|fighting|clashes|clash|gunfight|battle|gunbattle > clash; ^riots|protests|protest|riot > protest; ^fire|blaze > accident; > -
flood inundate: market > -; > disaster
shake jolt: hands|hand|head|confidence > -; ^QUAKE > disaster; > -
devastate ravage: ^QUAKE|fire > disaster?; > -
batter lash: ^QUAKE > disaster; > -
evacuate: > migration?
flee: > migration?
displace: > migration?
resettle repatriate: > migration
derail capsize overturn: ^market|markets|shares|stocks|economy > -; > accident
collide: > accident
sink: hopes|spirits|currency > -; ^VEHICLE|submarine|WEAPON > accident; VEHICLE|vessels|ships > accident?; > -
collapse: ^BUILDING > accident; ^talks|government|bank|economy|talks > -; > accident?
plunge: ^VEHICLE|car > accident; > -
leak spill: ^gas|oil|tanker|pipeline|chemical|water|toxic > accident; gas|oil|chemicals|toxic > accident; > -
catch: fire > accident; > -
break: +out ^fire|blaze > accident; +out ^fighting|violence|clashes > clash; +out ^protests|riots|riot > protest; +out ^war > military; +out ^cholera|ebola|epidemic > disaster; +off|ties relations|ties|talks > sanctions?; talks|relations|ties > statement?; > -
drown suffocate: > accident?*
die perish: down|out > -; ^QUAKE > disaster?; > death*
lose: life|lives > death?*; > -
succumb: > death?
meet: demand|demands|needs|need|target|targets|deadline|criteria|standard|standards|requirements|costs|expectations|goal|goals|conditions|resistance > -; > meeting
hold: talks|meeting|GATHER > meeting; RALLY > protest; VOTE > election?; HOSTAGE > abduction; funeral|ceremony|funerals > other?; > -
host: GATHER|talks|leaders|minister|OFFICIAL > meeting; > -
confer negotiate: > meeting?
visit tour: > visit
be: > visit?
travel fly: ^refugees|migrants > migration; ^helicopter|helicopters|jets|jet|aircraft|drone|drones|warplanes|balloon|flag|flags > -; > visit?
arrive: ^OFFICIAL|delegation|envoy|pope > visit; ^FORCE > military; > visit?
pay: +a visit > visit; > -
sign: PACT|law|bill|decree|order|contract|treaties > agreement; > agreement?
ratify: > agreement
reach clinch conclude broker finalise finalize hammer seal: PACT|consensus > agreement; > -
agree: > agreement?
approve pass adopt endorse: resolution|PACT|law|bill|budget|plan|constitution > agreement?; > -
elect re-elect reelect: > election
vote: > election?
win: VOTE > election; > -
concede: defeat|election > election?; > -
inaugurate: > other?
swear: +in > election?; +to > statement?; > -
protest demonstrate rally: ^shares|stocks|market|currency|team > -; > protest
march: ^FORCE > military?; > protest
riot picket: > protest
gather: ^protesters|demonstrators|supporters|activists|thousands|hundreds|students|workers|crowd|crowds|mourners > protest?; > -
block blockade: STREET > protest; > -
stage: RALLY > protest; attack|attacks|raid|ambush > attack; coup > military; > -
boycott: > protest?
disperse: protesters|demonstrators|crowd|crowds|demonstration|rally|march|protest|RALLY|activists > protest; > -
suppress: RALLY|protests|uprising > protest; > -
arrest apprehend: > arrest
detain: > arrest
jail imprison: > arrest
deport extradite: > arrest
expel: diplomat|diplomats|ambassador|ambassadors|envoy|attache > sanctions; > arrest?
investigate probe: > arrest?
charge: +that > statement?; ^prosecutors|police|court|prosecutor > arrest; +with > arrest; > arrest?
sentence convict acquit indict prosecute: > trial
plead: +guilty|innocent|not > trial; > -
stand: trial > trial; > -
smuggle traffic embezzle launder: > crime
steal defraud: > crime
donate: > aid
contribute earmark airlift distribute offer: AID ^government|EU|states|agency|minister|ministry|union > aid; aid|assistance|relief|tents|blankets|medicines|doses|vaccines|troops|peacekeepers > aid; help|talks|mediation > statement?; > -
freeze: asset|assets|account|accounts|funds|aid|ties|relations > sanctions; > -
cut halt withhold: +off ties|relations|aid|contacts > sanctions; aid|ties|relations|assistance|imports > sanctions?; > -
ban outlaw prohibit: import|imports|export|exports|sale|sales|flights|travel|products > sanctions; party|parties|newspaper|newspapers|group|rally|rallies|demonstration|demonstrations|protest|protests > arrest?; > -
blacklist embargo: > sanctions
close shut: embassy|consulate|border|borders|airspace > sanctions?; newspaper|newspapers|station|stations > arrest?; > -
crack: +down > arrest; > -
censor confiscate: > arrest?
phone telephone: > meeting?
receive: ^OFFICIAL visitors|delegation|envoy|OFFICIAL > meeting?; > -
surrender: > military?
lay: +down arms|weapons > military; siege > military; > -
mass: FORCE > military; > -
test-fire: > military
place put: FORCE alert > military; BOMB > attack?; pressure > statement?; > -
pardon amnesty reprieve: > agreement?
pledge promise: AID > aid; > statement?
provide send deliver supply ship give allocate: AID ^government|EU|states|agency|NATO|ministry|Britain|Germany > aid; aid|assistance|relief|tents|blankets > aid; food|supplies|weapons|arms > aid?; FORCE > military; > -
grant: asylum|AID|aid > aid; > -
impose lift ease slap reimpose suspend end tighten extend: SANCTION ^government > sanctions; sanctions|sanction|embargo|embargoes|tariffs > sanctions; curfew|blockade|ban|restrictions|aid > sanctions?; siege|LAW|martial > statement?; > -
sanction: > sanctions
recall: ambassador|ambassadors|envoy > sanctions; > -
sever: ties|relations > sanctions; > -
condemn denounce deplore decry: +to > trial; > statement?
demand urge implore beseech exhort: > statement?
issue: warning|ultimatum|appeal|demand|threat|rebuke|statement|declaration|communique|condemnation|denial|plea > statement?; > -
lodge file: protest|protests|complaint|complaints|objection > statement?; > -
deliver: warning|ultimatum|rebuke|protest > statement?; > -
seek: AID > statement?; > -
ask request appeal: > statement?
voice express: concern|concerns|support|backing|anger|dismay|solidarity|opposition|doubt|doubts|regret|outrage|condolences|sympathy|gratitude > statement?; > -
oppose rebuke ridicule lambast lambaste scold disparage: > statement?
back support: ^government|OFFICIAL|EU|states|minister|council|parliament|party|union > statement?; > -
complain object: > statement?
call: +for|on|upon > statement?; +off > -; strike > protest?; > -
threaten warn vow caution: > statement?
accuse blame fault criticise criticize castigate allege assail: > statement?
sue: > trial?
reject rebuff refuse spurn veto: > statement?
rule: +out > statement?; ^court|judge|judges|tribunal > trial; > -
dismiss: appeal|appeals|call|calls|offer|offers|claim|claims|report|reports|proposal|demand|demands|idea|suggestion|criticism|allegation|allegations > statement?; OFFICIAL|staff > other?; > statement?
deny: access|entry|visa|bail > -; > statement?
welcome: OFFICIAL|guests|leaders|visitors|visitor|guest > -; > statement?
praise hail applaud defend apologise apologize: > statement?
insist reiterate reaffirm: > statement?
declare: war > military?; ceasefire|truce|cease-fire > agreement; emergency|siege|curfew|martial > statement?; > statement?
announce: PACT > agreement?; sanctions > sanctions; > -
propose: > statement?
say tell state: > statement?
speak: +of|about|by > statement?; > -
push press: +for|hard > statement?; > -
resign abdicate: > other
topple: ^QUAKE > disaster*; building|buildings|trees|statue|statues > -; > other?
oust depose overthrow: > other
appoint nominate: > other?
release free: hostages|hostage|prisoner|prisoners|PEOPLE|captives > other?; > -
rescue: > other?
repel repulse: > clash
escape: +assassination|injury > -; > -
`;

/** Nouns in the same notation; conditions look at the noun's own phrase and what stands behind "of", "on", "against". */
const NOUNS = `
attack: heart|panic|asthma|personal|verbal|cyber > -; > attack
ambush bombing bombardment airstrike air-raid assassination murder massacre slaughter killing beheading shooting shelling stabbing lynching atrocity arson gun-attack onslaught firebombing car-bombing rape: > attack
assault raid: police|drug > arrest?; > attack
strike: hunger|general|rail|teachers|doctors|nurses|labour|labor|wage|workers|transport|national|miners|bus|pilots|hour|day > protest; missile|air|drone|rocket|military|bomb|retaliatory|artillery|deadly|precision|israeli|russian|american|ukrainian|us|u.s.|nato|ballistic > attack; > attack?
barrage salvo: > attack?
hit: > -
violence: > attack?
explosion blast detonation: BOMB|WEAPON|bomb|dynamite|suicide > explosion; INDUSTRY > accident; > explosion
clash skirmish gunfight gunbattle firefight shootout shoot-out battle: > clash
fighting combat: > clash?
kidnapping abduction hijacking hostage-taking: > abduction
invasion offensive incursion mobilisation mobilization deployment counteroffensive counter-offensive coup takeover withdrawal pullout: > military?
operation manoeuvre maneuver exercise drill: military|naval|army|war|guerrilla|security|joint|ground > military?; > -
capture occupation siege blockade: > military?
earthquake quake tsunami landslide mudslide avalanche hurricane typhoon cyclone tornado wildfire eruption flood flooding blizzard aftershock deluge: > disaster
storm drought famine epidemic outbreak heatwave bushfire rainstorm snowstorm monsoon: > disaster?
crash collision derailment shipwreck capsizing sinking stampede pile-up pileup: market|stock|financial > -; > accident
accident: > accident
blaze fire: artillery|rifle|mortar|small|machine|machinegun|gun|rocket|cross|friendly|sniper|heavy|hostile > -; > accident?
collapse spill leak poisoning disaster: > accident?
death: toll|penalty|row|sentence|squad|squads|threat|threats > -; > death?*
suicide: bomber|bombers|bomb|attack|attacks|bombing|vest > -; > death?
talks: > meeting
meeting summit: > meeting
conference: news|press > meeting?; > meeting?
negotiations consultations discussions: > meeting?
visit trip tour arrival stopover pilgrimage: > visit?
swap exchange: prisoner|prisoners|captives|detainees > agreement; > -
handover: territory|control|district|districts|base|town > military?; > -
agreement deal treaty accord pact truce ceasefire cease-fire memorandum armistice: > agreement?
election by-election runoff referendum primary inauguration: > election?
poll vote ballot: opinion|exit > -; > election?
protest demonstration rally march riot walkout sit-in vigil uprising unrest picket mutiny: > protest
arrest detention deportation extradition: house > arrest?; > arrest
investigation inquiry probe: > arrest?
trial verdict conviction hearing indictment sentencing acquittal: clinical|drug|vaccine > -; > trial?
robbery heist theft burglary smuggling looting fraud trafficking: > crime
donation airlift: > aid?
assistance: humanitarian|financial|military|economic|emergency|technical > aid?; > -
sanctions embargo: > sanctions?
expulsion: > sanctions?
exodus evacuation displacement repatriation: > migration?
warning ultimatum threat condemnation statement speech declaration: > -
interview: > -
resignation: > other?
sabotage: > attack?
`;

/** Words whose plural or -ing spelling would be taken for something else. */
const NO_PLURAL = new Set(
	'talks negotiations consultations discussions sanctions fighting violence bloodshed carnage combat unrest flooding looting smuggling trafficking arson killing shooting'.split(
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
	for (const [lemmas, senses] of readLines(VERBS))
		for (const lemma of lemmas)
			for (const [form, name] of verbForms(lemma)) add(form, { lemma, part: 'verb', form: name, senses });
	for (const [lemmas, senses] of readLines(NOUNS))
		for (const lemma of lemmas) {
			add(lemma, { lemma, part: 'noun', form: 'singular', senses });
			if (!NO_PLURAL.has(lemma) || /^(?:killing|shooting)$/.test(lemma))
				add(pluralOf(lemma), { lemma, part: 'noun', form: 'plural', senses });
		}
	return map;
}

function readLines(source: string): [string[], Sense[]][] {
	return source
		.trim()
		.split('\n')
		.map((line) => {
			const colon = line.indexOf(':');
			return [
				list(line.slice(0, colon)),
				line
					.slice(colon + 1)
					.split(';')
					.map(readSense)
			];
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
