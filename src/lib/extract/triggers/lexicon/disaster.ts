/** What befalls people without intent. */
export const DISASTER_VERBS = `
erupt: ^volcano|volcanoes|mount|crater > disaster; ^violence|fighting|clashes|clash|gunfight|battle|gunbattle > clash; ^riots|protests|protest|riot > protest; ^fire|blaze > accident; > -
rage: ^wildfire|wildfires|bushfire|bushfires > disaster; ^fire|blaze > accident?; ^fighting|battles|battle|clashes > clash?; > -
flood inundate swamp submerge: market > -; +into|onto|to streets|street|square ^CROWD|people > protest; > disaster
shake jolt: hands|hand|head|confidence > -; ^QUAKE > disaster; > -
devastate ravage: ^QUAKE|fire > disaster?; > -
lash: +out > statement?; ^QUAKE > disaster; > -
bury engulf: ^QUAKE > disaster; > -
spread: ^DISEASE|wildfire|fire|outbreak|epidemic > disaster?; > -
infect sicken: > disaster?
derail capsize overturn: conviction|sentence|verdict|ruling > trial; ^market|markets|shares|stocks|economy > -; > accident
collide skid: > accident
run: +aground|over > accident; > -
sink: hopes|spirits|currency > -; ^VEHICLE|submarine|WEAPON|it > accident; VEHICLE|vessels|ships > accident?; > -
collapse: ^BUILDING > accident; ^talks|negotiations > statement?; ^government|bank|economy > -; > accident?
plunge careen: ^VEHICLE|car > accident; > -
leak spill: ^gas|oil|tanker|pipeline|chemical|water|toxic > accident; gas|oil|chemicals|toxic > accident; > -
catch: fire > accident; > -
electrocute: > accident
break: +out ^fire|blaze > accident; +out ^fighting|violence|clashes > clash; +out ^protests|riots|riot > protest; +out ^war > military; +out ^DISEASE|epidemic > disaster; +off ties|relations|talks|negotiations|contacts > sanctions; +down ^talks|negotiations > statement?; +into house|houses|home|homes|office|offices ^POLICE > arrest?; +up RALLY|CROWD > protest; talks|relations|ties > statement?; > -
drown suffocate: > accident?*
die perish: down|out > -; ^QUAKE > disaster?; > death*
lose: life|lives > death?*; people|residents|inhabitants|villagers|citizens|townspeople|civilians|children > death?*; control ^VEHICLE|driver > accident; > -
succumb: > death?
evacuate: > migration?
flee: > migration?
displace: > migration?
resettle repatriate: > migration
burst: ^river|rivers|lake|stream|creek|canal banks|dykes|dikes|levees > disaster; ^dam|dams|dyke|dike|levee|embankment|reservoir|pipeline|pipe|main|tyre|boiler > accident; +into flames ^VEHICLE|BUILDING > accident; > -
breach: ^dam|dyke|dike|levee|embankment|river > disaster; dam|dyke|dike|levee|embankment > disaster?; > -
rescue: > other?
`;

export const DISASTER_NOUNS = `
earthquake quake tsunami landslide mudslide avalanche hurricane typhoon cyclone tornado wildfire eruption flood flooding blizzard aftershock deluge downpour hailstorm sandstorm: > disaster
storm drought famine epidemic pandemic outbreak heatwave bushfire rainstorm snowstorm monsoon torrent: > disaster?
infection: > disaster?
crash collision derailment shipwreck capsizing sinking stampede pile-up pileup: market|stock|financial > -; > accident
accident mishap: > accident
burst: dam|dams|dyke|dike|levee|embankment|pipe|pipeline|main|reservoir|lake > accident; > -
blaze fire: artillery|rifle|mortar|small|machine|machinegun|gun|rocket|cross|friendly|sniper|heavy|hostile > -; forest|bush|brush|wild > disaster; > accident?
collapse spill leak poisoning disaster: > accident?
death: toll|penalty|row|sentence|squad|squads|threat|threats > -; > death?*
suicide: bomber|bombers|bomb|attack|attacks|bombing|vest > -; > death?
exodus evacuation displacement repatriation: > migration?
`;
