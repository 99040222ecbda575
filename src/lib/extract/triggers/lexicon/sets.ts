const list = (words: string) => words.trim().split(/\s+/);

/** The last words of the names of states, and the seats that stand for their governments. */
const COUNTRIES = list(
	'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark ecuador egypt eritrea estonia ethiopia fiji finland france gabon gambia georgia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg macedonia madagascar malawi malaysia mali malta mauritania mexico moldova mongolia montenegro morocco mozambique myanmar burma namibia nepal netherlands zealand nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda salvador arabia senegal serbia singapore slovakia slovenia somalia africa spain lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda ukraine emirates kingdom uruguay uzbekistan venezuela vietnam yemen yugoslavia zambia zimbabwe u.s. us uk nato washington moscow beijing london paris berlin kyiv kiev tehran ankara brussels baghdad damascus islamabad'
);

/** Sets of words that conditions refer to by a name in capitals. */
export const SETS: Readonly<Record<string, readonly string[]>> = {
	/** A person called by name, as far as the shape of the words tells. */
	NAME: ['#name'],
	PACT: list(
		'deal deals agreement agreements accord accords pact pacts treaty treaties truce ceasefire cease-fire memorandum contract bargain compromise protocol declaration charter convention communique understanding settlement armistice roadmap'
	),
	QUAKE: list(
		'earthquake quake tremor aftershock tsunami hurricane typhoon cyclone tornado storm storms lightning flood floods flooding floodwaters blizzard landslide landslides mudslide mudslides avalanche wave waves winds tremors heatwave disaster epidemic pandemic outbreak eruption rain rains downpour downpours monsoon wildfire wildfires bushfire bushfires hailstorm sandstorm snowstorm'
	),
	DISEASE: list(
		'virus disease cholera ebola measles malaria dengue typhoid coronavirus covid covid-19 flu influenza fever plague infection infections polio'
	),
	WEAPON: list(
		'missile missiles rocket rockets drone drones bomb bombs shell shells mortar mortars grenade grenades torpedo artillery airstrike airstrikes projectile projectiles bullet bullets warhead shrapnel tank tanks warplane warplanes jet jets shelling'
	),
	MISSILE: list(
		'missile missiles rocket rockets drone drones shell shells mortar mortars torpedo projectile projectiles shot shots round rounds grenade grenades bullets salvo barrage airstrike airstrikes attack attacks strike strikes assault assaults raid raids gas containers'
	),
	BOMB: list(
		'bomb bombs grenade grenades mine mines explosive explosives device devices molotov dynamite charge charges cocktails firebomb firebombs carbomb carbombs'
	),
	STONES: list('stone stones rock rocks bottle bottles eggs firecrackers paint bricks'),
	ARMS: list(
		'weapon weapons arms firearms firearm rounds ammunitions ammunition cache caches explosives explosive mine mines rifle rifles grenade grenades device devices ieds ied munitions rockets pistols pistol bombs bomb warheads landmines landmine depot arsenal ordnance weaponry'
	),
	INDUSTRY: list(
		'gas boiler furnace refinery factory plant warehouse mine colliery fireworks firecracker firecrackers pipeline transformer chemical stove cylinder generator silo oven petrol'
	),
	BASE: list(
		'base bases headquarters outpost outposts checkpoint checkpoints post posts camp camps roadblock roadblocks barricade barricades position positions garrison'
	),
	ILLICIT: list(
		'drug drugs cocaine heroin hashish marijuana cannabis counterfeit narcotics contraband ivory cash methamphetamine pills cigarettes pornography opium'
	),
	HOLD: list(
		'town towns city village villages territory area areas district districts region regions province capital airport base bases control power hill hills heights stronghold strongholds port island positions position border bridge front crossing post outpost part parts quarter neighbourhood neighborhood headquarters building buildings ground garrison'
	),
	PEOPLE: list(
		'man men woman women person people soldier soldiers civilian civilians officer officers militant militants suspect suspects activist activists member members leader leaders priest priests journalist journalists protester protesters demonstrator demonstrators hostage hostages student students worker workers boy girl child children police policeman policemen mayor general colonel captain lieutenant sergeant guard guards peasant peasants teacher judge minister president senator lawyer engineer businessman tourists tourist missionary missionaries nun nuns priest bishop archbishop guerrillas guerrilla rebels rebel fighters fighter gunmen gunman terrorist terrorists resident residents victims victim citizens citizen troops farmers farmer villagers villager family families him her them he she they two three four five six seven eight nine ten dozens scores hundreds thousands others'
	),
	VEHICLE: list(
		'bus train plane aircraft airliner jet helicopter ferry boat ship vessel car truck lorry van tanker freighter tram minibus airplane trawler yacht barge speedboat carrier motorcycle coach dinghy motorbike scooter tractor cruiser supertanker tugboat taxi ambulance'
	),
	BUILDING: list(
		'building roof bridge dam mine tower wall stand balcony ceiling tunnel factory block scaffolding crane stadium walkway house apartment'
	),
	/** What is run into, and attacked by nobody. */
	SNAG: list(
		'reef reefs rock rocks sandbank sandbanks shoal iceberg seabed pylon lamppost tree trees hillside mountainside kerb guardrail barrier'
	),
	AID: list(
		'aid assistance relief arms weapons supplies food medicine medicines ammunition tents funding fund funds loan loans grant grants billion million euros dollars pounds package equipment tanks blankets doses vaccines'
	),
	RELIEF: list(
		'aid assistance relief tents blankets medicine medicines doses vaccines medics doctors rescuers'
	),
	SANCTION: list(
		'sanction sanctions embargo embargoes tariffs tariff ban bans restrictions blockade curfew aid assets diplomat diplomats ambassador ambassadors envoy ties relations visa visas programme program'
	),
	TIES: list('ties relations contacts links diplomatic cooperation membership'),
	FREEDOMS: list(
		'newspaper newspapers station stations website websites internet channel channels magazine facebook twitter broadcasts radio television'
	),
	RULE: list('curfew curfews martial siege censorship'),
	FORCE: list(
		'troops soldiers forces force army navy tanks reservists fighters marines brigade brigades battalion battalions division divisions military warships units police peacekeepers contingent militants militia aircraft jets paratroopers warplanes conscripts garrison'
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
	CROWD: list(
		'protesters protestors demonstrators crowd crowds thousands hundreds students activists marchers supporters mourners strikers rioters mob'
	),
	POLICE: list('police policeman policemen officers troops soldiers security forces army authorities guards'),
	OFFICIAL: list(
		'president minister premier prime-minister leader governor chief mayor cabinet king queen chairman envoy secretary director chancellor ambassador'
	),
	STATE: [
		...COUNTRIES,
		...list(
			'government governments ministry minister president premier parliament eu union council states leader leaders party cabinet opposition authorities secretary chancellor pope church league congress senate'
		)
	],
	GATHER: list(
		'talks meeting summit conference meetings negotiations consultations discussions conversation dialogue'
	),
	RALLY: list(
		'rally rallies demonstration demonstrations protest protests march strike sit-in vigil walkout marches uprising unrest riot riots revolt dissent'
	),
	HOSTAGE: list('hostage hostages captive prisoner'),
	PRISONERS: list('hostage hostages prisoner prisoners captive captives detainee detainees'),
	PLEA: list(
		'warning warnings ultimatum appeal appeals demand demands threat threats rebuke statement declaration communique condemnation denial plea pleas reminder request requests criticism accusation accusations allegation allegations complaint complaints protest objection objections call calls petition message reprimand apology'
	),
	STAND: list(
		'concern concerns support backing anger dismay solidarity opposition doubt doubts regret outrage condolences sympathy gratitude confidence hope optimism pessimism willingness readiness interest alarm fear fears frustration disappointment reservations objections satisfaction admiration appreciation thanks displeasure'
	),
	OFFER: list(
		'offer offers proposal proposals plan plans demand demands request requests call calls appeal appeals bid motion resolution bill invitation amendment deal terms ultimatum compromise idea suggestion claim claims'
	),
	PRISON: list('arrest custody detention house surveillance jail prison'),
	DEFEAT: list('terms demand demands pressure request requests calls')
};
