/** People against their state, the state against people, courts and crime. */
export const JUSTICE_VERBS = `
protest demonstrate: ^shares|stocks|market|currency|team > -; > protest
rally: ^shares|stocks|market|currency|team|prices > -; +behind|around ^STATE > statement?; > protest
march parade: ^FORCE > military?; > protest
riot picket: > protest
revolt: > protest?
gather throng: signatures > protest?; ^CROWD|workers > protest?; > -
pour descend return: +into|onto|to streets|street|square ^CROWD|people > protest; > -
block blockade obstruct barricade: STREET > protest; FREEDOMS|access ^STATE|authorities > arrest?; OFFER|aid|appointment|entry ^STATE > statement?; > -
surround: ^CROWD > protest?; ^FORCE|police > military?; > -
stage organise organize: RALLY > protest; attack|attacks|raid|ambush > attack; coup > military; > -
chant: ^CROWD > protest?; > -
boycott: goods|products|imports > sanctions; > protest?
defy: ^CROWD > protest?; ban|order|orders|calls|ultimatum|resolution|court > statement?; > -
walk: +out|off ^WORKER|students|staff > protest; +out GATHER|coalition|treaty|accord > sanctions?; +out ^STATE|delegates|delegation|negotiators|members|lawmakers > statement?; > -
use: tear|teargas|cannon ^POLICE > protest?; missile|missiles|rocket|rockets > attack?; > -
employ: missile|missiles|rocket|rockets > attack?; > -
disperse: RALLY|CROWD > protest; > -
suppress quell crush: RALLY|rebellion|mutiny > protest; > -
arrest apprehend nab: > arrest
detain intern incarcerate: > arrest
jail imprison: > arrest
deport extradite exile banish: > arrest
round: +up > arrest; > -
evict: > arrest?
expel: diplomat|diplomats|ambassador|ambassadors|envoy|attache > sanctions; militants|rebels|fighters|insurgents > military; > arrest?
investigate probe: > arrest?
look: +into ^STATE|POLICE|prosecutors|prosecutor|commission|court|investigators|tribunal|inspectors > arrest?; > -
restrict curtail: movement|movements|travel|FREEDOMS|press|access ^STATE|POLICE|authorities > arrest?; imports|exports|trade|visas > sanctions?; > -
interrogate: > arrest?
question: man|woman|suspect|suspects|witnesses ^POLICE|detectives > arrest?; decision|legality|legitimacy|motives|need|result|results|wisdom > statement?; > -
search: house|houses|home|homes|office|offices|premises|headquarters|apartment|dormitory|dormitories|newspaper|mosque|church ^POLICE > arrest?; > -
seal: +off university|campus|office|offices|headquarters|mosque|church ^POLICE > arrest?; PACT > agreement; > -
chain: themselves|himself|herself > protest; > -
charge: +with ending|leading|finding|bringing|negotiating|task > -; +that > statement?; ^prosecutors|police|court|prosecutor > arrest; +with > arrest; > arrest?
sentence convict acquit indict prosecute: > trial
fine: ^court|judge|tribunal|regulator|regulators > trial?; > -
uphold quash: conviction|sentence|verdict|ruling|appeal ^court|judge|judges|tribunal > trial; conviction|sentence|verdict|ruling > trial?; > -
plead: +guilty|innocent|not > trial; +with|for > statement?; > trial?
testify: > trial?
stand: trial > trial; +beside|alongside NAME > meeting?; +by|behind|with ^STATE|OFFICIAL > statement?; +down > -; > -
face: +to NAME > meeting; trial|prosecution|indictment|charge|charges > trial?; > -
sue: > trial?
rule: +out > statement?; ^court|judge|judges|tribunal > trial; > -
smuggle traffic embezzle launder: > crime
steal defraud swindle extort bribe blackmail: > crime
rob mug burgle loot: > crime
sell peddle: ILLICIT > crime?; > -
deface: > crime?
collect: signatures > protest?; > -
ban outlaw prohibit: import|imports|export|exports|sale|sales|flights|travel|products > sanctions; > arrest?
bar: import|imports|export|exports|ships|flights|products|goods > sanctions; PEOPLE|candidate|candidates|investigator|investigators|inspectors|monitors|observers|reporters|entry|entering|leaving ^STATE|authorities|court > arrest?; > -
close shut: plant|plants|factory|factories|store|stores|branch|branches|mine|mines > -; embassy|consulate|border|borders|airspace > sanctions?; FREEDOMS|university|universities|school|schools ^STATE|authorities|army|military > arrest?; FREEDOMS > arrest?; > -
crack: +down RALLY|CROWD > protest; +down > arrest; > -
censor confiscate muzzle expropriate impound: > arrest?
dissolve: party|parties|assembly|parliament > other?; > -
`;

export const JUSTICE_NOUNS = `
protest demonstration rally march riot walkout sit-in vigil uprising unrest picket mutiny revolt insurrection rebellion intifada: > protest
stoppage: > protest?
crackdown: RALLY|CROWD > protest; > arrest?
arrest detention deportation extradition: house > arrest?; > arrest
investigation inquiry: > arrest?
probe: +into > arrest?; corruption|fraud|graft|bribery|murder|criminal|police|federal|impeachment|killing|doping > arrest?; > -
verdict: his|her|their > -; > trial?
trial conviction hearing indictment sentencing acquittal: clinical|drug|vaccine > -; > trial?
robbery heist theft burglary smuggling looting fraud trafficking extortion embezzlement bribery cyberattack poaching laundering scam: > crime
`;
