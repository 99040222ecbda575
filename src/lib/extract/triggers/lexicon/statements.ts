/** Sayings that are acts: demands, rebukes, refusals, threats, support. */
export const STATEMENT_VERBS = `
condemn denounce deplore decry: +to > trial; > statement?
demand urge implore beseech exhort entreat: > statement?
press lobby petition pressure: ^STATE|OFFICIAL|CROWD|groups|union|unions|country > statement?; +for|hard > statement?; > -
issue: warrant|warrants ^court|judge|judges|tribunal|prosecutors > arrest?; PLEA > statement?; > -
lodge file submit: PLEA > statement?; lawsuit|suit > trial?; charges > arrest?; > -
make: visit|trip|tour|stop > visit?; PLEA|remark|remarks|comment|comments > statement?; concession|concessions|peace > agreement?; arrest|arrests > arrest; > -
renew repeat address: PLEA > statement?; council|assembly|parliament|rally|crowd|conference|nation > statement?; > -
deliver: PLEA > statement?; AID ^STATE|agency|nato|Britain|Germany > aid; RELIEF > aid; food|supplies|weapons|arms > aid?; > -
draw spark provoke prompt trigger attract: condemnation|criticism|outrage|anger|rebuke|praise > statement?; protest|protests|demonstrations|riots > protest?; > -
come: +to terms > agreement?; ^WEAPON +down|in > attack; +under criticism > statement?; +under fire > attack?; +to|in|back > visit?; > -
sound: note|tone > statement?; > -
raise: concern|concerns|objection|objections|doubts|question|questions|prospect|possibility|spectre|specter ^STATE|OFFICIAL|country > statement?; > -
want: ^STATE|OFFICIAL|union|rebels > statement?; > -
order: diplomat|diplomats|ambassador|attache|embassy|consulate|mission > sanctions; ^court|judge|tribunal > trial?; > -
seek: AID|talks|apology|explanation|extradition|resignation|help|mediation|ceasefire|truce|clarification|answers|assurances|guarantees|support > statement?; > -
ask request appeal: court|sentence|conviction|verdict|ruling +against > trial?; > statement?
beg: > statement?
summon: ambassador|ambassadors|envoy|diplomat|attache > statement?; > -
voice express convey: STAND > statement?; > -
signal reiterate: > statement?
oppose rebuke reprimand ridicule mock deride lambast lambaste scold disparage chide berate castigate upbraid admonish chastise censure vilify malign: > statement?
support champion advocate: ^STATE|OFFICIAL|country > statement?; > -
complain object: > statement?
lament bemoan: > statement?
dispute contest contradict refute rebut repudiate disavow disown: > statement?
challenge: ^STATE|OFFICIAL|country > statement?; > -
disagree balk: > statement?
call: +for > statement?; +on|upon #to > statement?; +on NAME > meeting?; +on|upon > statement?; +off talks|GATHER|visit|trip|tour|mission|negotiations|exercises > sanctions?; +off offensive|operation|siege|assault > military?; +off > -; +up reservists|troops|conscripts > military; strike|protests > protest?; PEOPLE|him|her|it +a > -; > -
threaten warn vow caution: > statement?
retaliate: > statement?
reserve: right > statement?; > -
consider mull weigh contemplate: response|reply|answer > -; sanctions|force|strike|strikes|action|retaliation|withdrawal|expulsion|options ^STATE|OFFICIAL > statement?; > -
accuse blame fault criticise criticize allege: > statement?
assail: ^gunmen|rebels|attackers > attack; > statement?
reject rebuff refuse spurn veto decline: ^shares|stocks|prices|sales|output|profit|profits > -; > statement?
snub shun: > statement?
ignore disregard: PLEA|pressure|order|orders|resolution|ruling > statement?; > -
resist: PLEA|pressure|OFFER > statement?; arrest > arrest?; > -
shrug brush: +off|aside > statement?; > -
fail: agree|agreement|PACT|consensus|compromise|breakthrough > statement?; > -
renege backtrack: > statement?
dismiss: appeal|appeals|call|calls|offer|offers|claim|claims|report|reports|proposal|demand|demands|idea|suggestion|criticism|allegation|allegations > statement?; OFFICIAL|staff > other?; > statement?
deny: visa|visas|entry|access > sanctions?; bail > trial?; > statement?
welcome: ^NAME > meeting?; OFFICIAL|guests|leaders|visitors|visitor|guest|delegation > meeting?; > statement?
hail: +.|,|from > -; > statement?
praise applaud laud commend salute congratulate thank defend apologise apologize: > statement?
assure reassure: > statement?
recognise recognize: independence|sovereignty|government|state|republic|council|leader ^STATE|OFFICIAL|country > statement?; > -
favour favor: ^STATE|OFFICIAL > statement?; > -
side sympathise sympathize: +with > statement?; > -
insist reaffirm: > statement?
declare: +winner|victor|president-elect > election; winner|victor > election; war > military?; ceasefire|truce|cease-fire > agreement; RULE > arrest?; > statement?
announce: +that > statement?; result|results|winner ^commission|board|officials|authorities|body > election?; PACT > agreement?; sanctions > sanctions; > statement?
propose: > statement?
say tell state reply answer retort: > statement?
boast brag: port|beach|beaches|population|record|rooms > -; > statement?
speak: +out > statement?; +by telephone|phone|video|videolink > meeting?; +with NAME > meeting?; +with OFFICIAL|officials|ministers|leaders > meeting?; +of|about|by > statement?; +with|to ^OFFICIAL > meeting?; > -
place put: alert > military; +under PRISON > arrest; custody|jail|prison ^POLICE > arrest; +on trial > trial; BOMB > attack?; +down RALLY|rebellion|mutiny > protest; pressure > statement?; > -
`;

export const STATEMENT_NOUNS = `
message prediction assessment remark comment statement declaration: his|her|'s|’s > statement?; > -
warning ultimatum threat condemnation speech: > -
`;
