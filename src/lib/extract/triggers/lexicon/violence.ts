/** What people do to one another by force; in the notation of `notation.ts`. */
export const VIOLENCE_VERBS = `
attack ambush bombard assassinate murder massacre slaughter behead decapitate machinegun lynch torpedo dynamite firebomb torch sabotage strafe ransack stab knife bludgeon mutilate rape torture bayonet carbomb vandalise vandalize: > attack
bomb: > attack
shell: > attack
raid: ^police|officers|agents|detectives > arrest?; station|office|offices|newspaper|newsroom|headquarters|home|homes|apartment|shop|shops ^soldiers|troops|army|authorities|security > arrest?; > attack
storm: +out|off GATHER|coalition > sanctions?; +out|off > -; ^CROWD > protest; > attack
assault molest: > attack
gas: > attack?
ram: > attack?
spray riddle pepper: bullets|gunfire|machinegun > attack; > -
beat club stone batter: +to death > attack; ^police|soldier|soldiers|guards|officer|officers|men|gang|mob|thugs > attack?; +up|severely|heavily|badly > attack; ^QUAKE > disaster; > -
hack: +to death > attack; website|websites|web|site|sites|network|networks|computers|server|servers|account|accounts > crime; > -
kill: ^bomber|bombers|gunman|gunmen|attacker|attackers|assailant|assailants > attack*; ^earthquake|QUAKE > disaster*; ^crash|accident|fire|blaze|collision|VEHICLE|BUILDING > accident*; disease|time|bill > -; > attack*
wound maim: > attack*
injure hurt: ^QUAKE > disaster?*; > attack?*
shoot: film|movie|video|pictures|footage > -; > attack
gun: +down > attack
execute: plan|order|orders|project > -; > attack
poison: > attack
hit: +back|out > statement?; ^WEAPON > attack; SNAG > accident?; ^VEHICLE > accident?; deal|record|snag|low|high|target|targets|milestone > -; ^QUAKE > disaster; ^crisis|inflation|tariff|tariffs > -; ^WEAPON|FORCE|warplanes|militants|rebels|gunmen|terrorists|Israel|Russia|Ukraine|US > attack; > attack?
strike: PACT > agreement; tone|note > statement?; balance|chord|tone|note|blow > -; +back > -; ^QUAKE > disaster; ^WEAPON > attack?; SNAG > accident?; ^VEHICLE > accident?; ^WORKER > protest; > attack?
fall: +on|in|near|onto|outside|into ^WEAPON > attack?; +down ^WEAPON > attack?; > -
pound: > attack
tear rip: +up PACT > sanctions?; ^WEAPON +into|through > attack; > -
slam: plan|plans|decision|move|policy|policies|comments|remarks|law|ruling > statement?; ^WEAPON > attack; ^market|markets|shares|stocks|economy > -; > accident
smash plough plow crash: ^WEAPON > attack; ^market|markets|shares|stocks|economy > -; > accident
target: ^WEAPON|FORCE|strike|strikes|attack|attacks|blast|warplanes|raids|gunmen|bombers|rebels|militants > attack?; > -
blast: +off|through > attack?; plan|plans|decision|move|policy|comments|remarks|government > statement?; > -
blow: +up > attack; +itself|himself|herself|themselves > attack; > -
burn: ^fire|fires|wildfire|wildfires|bushfire|bushfires > disaster; flag|flags|effigy|effigies|tyres|tires > protest?; +down > attack?; house|houses|bus|buses|vehicle|vehicles|car|cars|shop|shops|building|buildings > attack?; > -
set: himself|herself|themselves > protest?; tyres|tires|flag|flags|effigy|effigies > protest?; +free PEOPLE|PRISONERS > other?; free > other?; +fire|ablaze|alight > attack; +off BOMB > explosion; +off > -; +up BASE > military; fire|ablaze > attack; deadline|ultimatum > statement?; > -
mount: attack|attacks|offensive|assault|assaults|raid|raids|ambush > attack; operation|operations|patrols ^FORCE > military?; protest|protests|demonstration|demonstrations > protest; > -
engage: +in combat|fighting|battle|battles|clashes|gunbattle > clash; rebels|guerrillas|militants|troops|gunmen|insurgents ^FORCE|rebels|guerrillas > clash; > -
open: fire > attack; embassy|consulate > agreement?; > -
fire: tear|teargas ^police|officers > protest?; +on|at|upon > attack; MISSILE|gas > attack?; shots|gun|guns|weapons|rifles|machineguns|pistol|pistols > attack; +from|as > -; OFFICIAL > other?; > -
launch: MISSILE > attack; offensive|operation|operations|invasion|campaign|incursion|exercises|drills|games|manoeuvres|maneuvers > military?; satellite|rocket > other?; > -
unleash rain: MISSILE|BOMB|airstrikes|bombardment > attack; > -
drop: MISSILE|BOMB|bombs > attack; charge|charges|case > trial?; demand|demands|objection|objections|opposition > agreement?; > -
throw hurl lob toss: +out PEOPLE|reporter|reporters|correspondent ^STATE|authorities|army|military > arrest?; +out diplomat|diplomats > sanctions; BOMB > attack; STONES > protest?; weight|support > statement?; +out OFFER|appeal|lawsuit > statement?; > -
pelt: > protest?
plant: BOMB > attack?; > -
detonate explode: BOMB|WEAPON|bomber > explosion; ^BOMB|bomber > explosion; ^INDUSTRY > accident; INDUSTRY > accident; > explosion
go: +off ^alarm|alarms|siren|sirens|lights|alert > -; +off ^BOMB|device|blast > explosion; +off > explosion?; +on|onto strike > protest; +to polls > election; +to > visit?; > -
rock: ^explosion|explosions|blast|blasts|QUAKE > explosion?; > -
destroy: ^QUAKE|fire|blaze > disaster?*; ^VEHICLE > accident?; ARMS ^army|forces|force|troops|soldiers|police|sappers|engineers > military; stock|stocks|stockpile|stockpiles|arsenal ^STATE > military?; > attack?*
damage demolish flatten: ^QUAKE|fire|storm > disaster?*; > attack?*
raze: > attack?
clash skirmish scuffle tussle: ^CROWD > protest; CROWD > protest; > clash
fight: fire|crime|corruption|poverty|disease|blaze|inflation|back|election > -; > clash?
battle: fire|blaze|flames|disease|illness > -; > clash?
exchange trade: fire|gunfire|shots|blows|artillery > clash; prisoners|captives|detainees > agreement; ambassadors|envoys > agreement?; accusations|insults|threats > statement?; > -
kidnap abduct: > abduction
hijack: > abduction
take: HOSTAGE > abduction; lives ^WEAPON|attack|strike|blast|bombing > attack?*; +to streets|street > protest; +over|control HOLD > military?; custody ^POLICE > arrest; HOLD ^FORCE|rebels|militants|guerrillas > military; +in refugees|migrants > aid?; issue|exception > statement?; +part > -; office|oath > other?; > -
seize: HOSTAGE > abduction; PEOPLE|tourist|tourists|engineer|engineers|couple|two|three|four ^gunmen|kidnappers|militants|pirates|bandits|rebels > abduction; ILLICIT > crime; ARMS > military; HOLD > military; asset|assets|property|properties|newspaper|newspapers|passport|passports|documents|boat|boats|vessel|ship ^police|authorities|government|court|customs > arrest?; > -
capture: HOLD > military; PEOPLE > arrest; > military?
recapture retake reclaim regain overrun encircle invade liberate: record|post|role|strength|confidence|composure > -; > military
move rush: FORCE ^STATE|army|military|commanders > military; > -
wrest: HOLD|control > military; > -
occupy besiege: ^CROWD|workers > protest; record|post|role > -; > military
advance retreat: ^FORCE|rebels|guerrillas|militants > military; towards|toward|FORCE > military?; > -
withdraw pull: +back ^FORCE|coalition|army|armies|sides|rebels > military; +from base|bases|positions|town|city|village|area|areas|territory ^FORCE|coalition|army > military; FORCE ^FORCE|army|military|rebels|coalition > military; +out talks|negotiations|treaty|accord|pact|agreement|organisation|organization|government|coalition|cabinet|alliance|bloc > sanctions?; invitation > sanctions?; ^FORCE|rebels|coalition|fighters|militants > military; FORCE > military; ambassador|ambassadors|envoy|diplomats|recognition|aid > sanctions; +from treaty|accord|pact|agreement|organisation|organization|talks|court|convention|alliance|bloc|league > sanctions?; support|backing > statement?; city|town|village|territory|base|bases > military?; > -
vacate: BASE|HOLD > military?; > -
abandon: BASE|town|village|stronghold|siege|positions|weapons|arms ^FORCE|rebels|guerrillas|militants|army > military; talks|negotiations|treaty|accord|pact > sanctions?; > -
deploy mobilise mobilize dispatch redeploy reinforce muster amass: tear|teargas > protest?; FORCE|ship|warship|system|systems|presence ^FORCE > military; FORCE|system|systems > military; ^FORCE|army|military > military?; > -
conscript: > military?
scramble: jets|fighters|aircraft > military; > -
intercept: missile|missiles|drone|drones|rocket|rockets|jet|jets|aircraft|boat|vessel|ship > military; > -
down: +tools > protest; drone|drones|jet|helicopter|aircraft|plane|missile > attack; > -
test: missile|missiles|bomb|warhead|rocket|rockets|weapon|weapons|device > military; > -
arm: rebels|rebel|militias|militia|fighters|insurgents > military?; > -
cross: border|frontier ^FORCE|rebels|guerrillas > military; border|frontier ^refugees|migrants|people > migration; > -
defuse deactivate disarm: tension|tensions|crisis|row|situation > -; > military
demobilise demobilize demilitarise demilitarize: > military
dismantle: ARMS|camp|network|base|laboratory > military?; > -
disband: militia|militias|army|unit|units|rebels > military?; > -
discover find uncover unearth: ARMS > military; ILLICIT > crime; body|bodies|grave|graves|corpse|corpses > death?; +guilty > trial; fault > statement?; > -
clear: ARMS > military; RALLY|CROWD|square ^POLICE > protest; > -
build erect: BASE > military?; > -
surrender capitulate: > military?
lay: +down arms|weapons > military; siege > military; > -
mass: FORCE > military; > -
test-fire: > military
topple: ^QUAKE > disaster*; building|buildings|trees|statue|statues > -; > other?
repel repulse: > clash
drive push: +out|back|from militants|rebels|fighters|guerrillas|insurgents|FORCE > military; +for|hard ^STATE > statement?; > -
hand turn: +over AID ^STATE|agency|ambassador|embassy > aid?; +over HOLD|control > military; +over|in ARMS > military; +over suspect|suspects|PRISONERS > arrest?; +down sentence|sentences|verdict|ruling > trial; +down OFFER|invitation > statement?; +away|back refugees|migrants > arrest?; +out ^CROWD > protest?; +out AID > aid?; +up > visit?; > -
transfer: control|territory|authority > military?; > -
leave: ^troops|soldiers|forces|peacekeepers > military?; ^OFFICIAL|delegation +for > visit?; > -
claim: responsibility > statement?; lives > attack?*; +that > statement?; > -
escape: +assassination|injury > -; > -
`;

export const VIOLENCE_NOUNS = `
attack: heart|panic|asthma|personal|verbal|cyber > -; > attack
ambush bombing bombardment airstrike air-raid assassination murder massacre slaughter killing beheading shooting shelling stabbing lynching atrocity arson gun-attack onslaught firebombing car-bombing rape knifing: > attack
assault raid: police|drug > arrest?; > attack
strike: missile|rocket|bomb|ballistic|artillery > attack; hunger|general|rail|teachers|doctors|nurses|labour|labor|wage|workers|transport|national|miners|bus|pilots|hour|day > protest; missile|air|drone|rocket|military|bomb|retaliatory|artillery|deadly|precision|israeli|russian|american|ukrainian|us|u.s.|nato|ballistic > attack; > attack?
barrage salvo: > attack?
hit: > -
violence carnage bloodshed: > attack?
explosion blast detonation: BOMB|WEAPON|bomb|dynamite|suicide > explosion; INDUSTRY > accident; > explosion
clash skirmish scuffle: CROWD > protest?; > clash
gunfight gunbattle firefight shootout shoot-out battle: > clash
fighting combat hostilities: > clash?
kidnapping abduction hijacking hostage-taking: > abduction
invasion offensive incursion mobilisation mobilization deployment counteroffensive counter-offensive coup takeover withdrawal pullout surrender disarmament retreat: > military?
operation manoeuvre maneuver exercise drill: military|naval|army|war|guerrilla|security|joint|ground > military?; > -
capture occupation siege blockade: > military?
handover: territory|control|district|districts|base|town > military?; > -
sabotage: > attack?
`;
