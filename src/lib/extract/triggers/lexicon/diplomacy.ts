/** Talks, visits, agreements and what people give in to; elections and offices. */
export const DIPLOMACY_VERBS = `
meet: demand|demands|needs|need|target|targets|deadline|criteria|standard|standards|requirements|costs|expectations|goal|goals|conditions|resistance > -; > meeting
hold: +out|off > -; talks|meeting|GATHER > meeting; RALLY > protest; VOTE > election?; HOSTAGE > abduction; +responsible > statement?; drills|exercises|manoeuvres|maneuvers > military; custody ^POLICE > arrest?; funeral|ceremony|funerals > other?; > -
play: +host > meeting?; > -
host: GATHER|talks|leaders|minister|OFFICIAL > meeting; > -
sit: +down > meeting; +across|opposite|beside NAME > meeting; > -
confer negotiate consult parley: > meeting?
convene: GATHER|council|parliament|cabinet|session|leaders > meeting?; > -
mediate broker: PACT > agreement; > meeting?
discuss: > meeting?
attend: GATHER > meeting?; RALLY > protest?; > -
join: GATHER|talks > meeting?; RALLY > protest; alliance|bloc|eu|nato|union|pact|treaty|coalition ^STATE > agreement?; NAME > meeting?; > -
participate: GATHER|talks > meeting?; RALLY > protest?; > -
talk: +by|on|over telephone|phone > meeting?; +to|with ^OFFICIAL|delegation|envoy|STATE > meeting?; +of > statement?; > -
phone telephone: > meeting?
see: +ing > -; NAME > meeting?; > -
appear pose: +beside|alongside|with NAME > meeting?; > -
receive greet: letter|letters|message|messages|call|calls|report|reports|copy|package|aid|award|prize|complaint|complaints|text +by > -; ^NAME +by > meeting?; ^OFFICIAL +by > meeting?; NAME > meeting?; ^OFFICIAL visitors|delegation|envoy|OFFICIAL > meeting?; > -
visit tour: > visit
be: ^GATHER +due|expected > -; > visit?
bring: NAME > visit?; > -
accompany escort: NAME|OFFICIAL > visit?; > -
surface: > visit?
stop: TIES|aid|assistance|imports|exports|shipments|deliveries|funding|payments|flights ^STATE|airline|airlines|company > sanctions?; > visit?
spend: january|february|march|april|may|june|july|august|september|october|november|december|part|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|day|days|morning|afternoon|evening|night|weekend|hours > visit?; > -
expect: +in|at|on|for|today|later > visit?; > -
travel fly: ^refugees|migrants > migration; ^helicopter|helicopters|jets|jet|aircraft|drone|drones|warplanes|balloon|flag|flags > -; > visit?
arrive: mood|spirits > -; ^news|signal|signals|word|message|messages|report|reports|letter|letters|result|results|picture|pictures|data|summer|winter|spring|autumn > -; +at moment|time|conclusion|decision|point|agreement > -; ^OFFICIAL|delegation|envoy|pope > visit; ^doctors|medics|rescuers|relief > aid?; ^FORCE > military; > visit?
land: ^plane|aircraft|flight|jet|helicopter|ship|boat|rocket|missile|drone|shell|troops|forces|soldiers|probe|spacecraft > -; > visit?
jet: +to|into|in|off|out > visit?; > -
touch: +down ^plane|aircraft|flight|jet|helicopter|tornado|twister|storm > -; +down > visit?; > -
head depart: +for|to ^OFFICIAL|delegation|envoy|pope > visit?; > -
pay: +a visit > visit; tribute|homage > statement?; > -
sign: PACT|law|bill|decree|order|contract|treaties > agreement; > agreement?
ink initial: PACT > agreement; > -
ratify: > agreement
thrash: PACT|consensus > agreement; it|things|differences|terms > meeting?; alliance|ties|partnership > agreement?; > -
reach clinch conclude finalise finalize hammer cement forge: PACT|consensus > agreement; alliance|ties|partnership > agreement?; > -
work iron: +out PACT|plan|terms|differences|details > agreement?; > -
agree consent assent acquiesce accede: > agreement?
accept: OFFER|PACT|ceasefire|mediation|resignation|talks ^STATE|OFFICIAL|rebels|union > agreement?; responsibility > statement?; > -
endorse: resolution|PACT|law|bill|budget|plan|constitution > agreement?; > statement?
approve pass adopt: loan|loans|aid|credit|bailout > aid?; resolution|PACT|law|bill|budget|plan|constitution > agreement?; > -
settle resolve: dispute|disputes|quarrel|quarrels|feud|differences|case|conflict|row|crisis|strike|lawsuit > agreement?; > -
reconcile: > agreement?
patch mend normalise normalize: ties|relations|differences|fences > agreement?; > -
restore resume establish upgrade: ties|relations|contacts > agreement?; talks|negotiations|dialogue > meeting?; BASE > military?; > -
begin start: war ^STATE > military?; ^war > military?; talks|negotiations|dialogue|consultations > meeting?; embassy|consulate|border > agreement?; > -
reopen continue: talks|negotiations|dialogue|consultations > meeting?; embassy|consulate|border > agreement?; > -
compromise: deal > agreement?; > -
cooperate collaborate: > agreement?
team: +up > agreement?; > -
share: intelligence|information|evidence|data > agreement?; > -
unite ally: ^parties|party|factions|groups|states > agreement?; > -
swap: prisoners|captives|detainees > agreement; > -
yield relent: > agreement?
give: +consent|assent|blessing > agreement?; +in|way ^STATE|OFFICIAL|rebels|union|company > agreement?; +up arms|weapons > military; ultimatum|deadline|warning|notice > statement?; evidence|testimony > trial?; asylum|shelter > aid?; AID ^STATE|agency|nato|Britain|Germany > aid; RELIEF > aid; food|supplies|weapons|arms > aid?; > -
bow cave: +to|in pressure|DEFEAT > agreement?; > -
back: +down|away|off ^STATE|OFFICIAL|government > agreement?; +from > -; ^STATE|OFFICIAL|country > statement?; > -
allow permit: access|entry|inspectors|inspections|visit|visits|monitors|observers|return|rally|march|protest|candidates|parties|opposition|journalists|convoy|convoys|refugees|exiles ^STATE|OFFICIAL|authorities|junta|rulers|army|military|rebels > agreement?; > -
grant: asylum|AID|aid > aid; bail > trial?; autonomy|independence|concession|concessions|amnesty|pardon|access|immunity|request|rights|permission > agreement?; > -
pardon amnesty reprieve: > agreement?
elect re-elect reelect: > election
queue: ^voters > election; > -
vote: +down > statement?; +against OFFER|bill|measure|motion|reform > statement?; > election?
win: +back HOLD > military; VOTE > election; > -
concede: defeat|election > election?; DEFEAT|point > agreement?; > -
inaugurate: > other?
swear: +in > other?; +to > statement?; > -
resign abdicate: > other
step: +down|aside ^NAME|OFFICIAL|general|judge > other; +up pressure|attacks|raids > -; > -
oust depose overthrow: militants|rebels|fighters|insurgents > military; > other
appoint nominate: > other?
release free: PRISONERS|PEOPLE > other?; gallons|toxic|chemicals|radiation|radioactive|sewage > accident?; > -
`;

export const DIPLOMACY_NOUNS = `
talks: > meeting
meeting summit: > meeting
conference: news|press > meeting?; > meeting?
encounter sit-down tête-à-tête: +with NAME > meeting; > -
face: +to NAME > meeting; > -
conversation audience handshake: +with NAME > meeting?; > -
negotiations consultations discussions dialogue: > meeting?
visit trip tour arrival stopover pilgrimage: > visit?
swap exchange: prisoner|prisoners|captives|detainees > agreement; > -
agreement deal treaty accord pact truce ceasefire cease-fire memorandum armistice: > agreement?
election by-election runoff referendum primary inauguration: > election?
poll vote ballot: opinion|exit|million|millions|thousand|thousands > -; > election?
interview: > -
resignation: > other?
`;
