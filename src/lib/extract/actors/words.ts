/** Words of which one in a capitalised name shows that it is an organisation's. In lower case. */
const ORGANISATION = new Set(
	`ministry department army navy airforce force forces police council committee commission party front movement union
	university college school academy hospital clinic bank company corporation corp corp. inc inc. ltd ltd. co. plc llc s.a. n.v. s.p.a. a.g. pty kk bros bros.
	gmbh ag sa group holdings agency office bureau court tribunal congress parliament senate assembly chamber government
	embassy consulate brigade battalion regiment division corps command militia guard federation confederation association
	alliance coalition league institute institution church mosque foundation trust fund society organization organisation
	network service services authority administration board secretariat directorate junta cabinet staff team club
	airlines airways motors industries technologies systems media press radio television tv news times post herald tribune
	journal gazette guardian telegraph cartel gang brigades workers teachers doctors reporters brothers democrats
	republicans conservatives socialists communists liberals greens labour tories nations house cross crescent
	central-command taskforce observatory watch international center centre unit squad fleet forum summit bloc
	conference union's unions monitor mission delegation legion resistance jihad republic-guard intelligence customs
	prosecutors treasury exchange pact partnership commonwealth caucus`
		.split(/\s+/)
		.filter(Boolean)
);
/** Capitalised names with one of these are neither people nor bodies that act. */
const NEITHER = new Set(
	`street avenue boulevard road highway route lane square plaza park river lake sea ocean gulf bay strait canal channel
	mount mountain mountains valley desert forest island islands peninsula cape beach coast hill hills bridge tower airport
	port harbor harbour station stadium arena theater theatre museum palace castle cathedral hotel building district
	province state county region city town village municipality neighborhood north south east west northern southern
	eastern western central middle upper lower agreement accord accords treaty charter protocol convention constitution act
	law bill resolution amendment code war wars battle operation campaign revolution uprising intifada crisis cup olympics
	games championship tournament prize award awards day eve christmas easter ramadan passover week month year century era
	age ages festival plan program programme project index dollar euro peso virus disease fever covid influenza syndrome
	hurricane typhoon cyclone storm earthquake english spanish french german arabic russian chinese god bible koran quran
	internet web earth moon mars sun heaven americas european asian african american latin`
		.split(/\s+/)
		.filter(Boolean)
);
/** Names of bodies that everybody knows without being told what they are. In lower case, words parted by a space. */
const KNOWN = new Set(
	`nato un eu au asean opec imf who wto unicef unesco unhcr interpol europol fbi cia nsa kgb fsb mossad cnn bbc hamas
	hezbollah hizbollah hizballah taliban fatah plo pkk eta ira farc eln houthis houthi kremlin pentagon congress parliament
	senate knesset bundestag bundesrat duma politburo vatican reuters afp xinhua tass pravda isis isil daesh boko|haram
	islamic|state al|-|qaida al|-|qaeda al|-|shabab al|-|shabaab red|cross white|house downing|street state|department
	united|nations european|union african|union arab|league security|council supreme|court shining|path greenpeace
	amnesty|international human|rights|watch doctors|without|borders médecins|sans|frontières medecins|sans|frontieres
	associated|press capitol|hill muslim|brotherhood tamil|tigers khmer|rouge sendero|luminoso contras sandinistas
	mujahideen mujahedin gestapo wehrmacht bolsheviks mensheviks janjaweed wagner`
		.split(/\s+/)
		.filter(Boolean)
		.map((name) => name.replaceAll('|', ' '))
);
/** Capitals that name no body: times, ranks, grades, measures, illnesses, countries (they are places). */
const OTHER_CAPITALS = new Set(
	`am pm gmt utc est edt cst cdt mst mdt pst pdt bst cet cest tv dna rna hiv aids covid sars gdp gnp vat ceo cfo coo mp mps
	phd md id ii iii iv vi vii viii ix xi xii xiii xiv xv us usa uk uae ussr drc prc ok vs dc la ny rpg suv atv uav gps sms
	url pdf html ied ieds ngo ngos pow pows vip vips ad bc bce ce km kg mph asap faq diy lgbt lgbtq cd dvd pc`
		.split(/\s+/)
		.filter(Boolean)
);
/** Words of a title that go before a name beside the nouns for people. */
const TITLE_WORDS = new Set(
	`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. gen gen. lt lt. col col. sgt sgt. capt capt. cpl cpl. maj maj. adm adm.
	cmdr cmdr. brig brig. gov gov. sen sen. rep rep. rev rev. hon hon. fr fr. msgr msgr. amb. sir lord lady dame baron count
	countess duke duchess don doña dona madame monsieur señor senor señora senora ayatollah mullah sheikh shaikh emir
	vice deputy prime foreign interior defense defence finance justice home general attorney chief under assistant acting
	former ex first lieutenant brigadier vice-president secretary-general pope saint brother sister father mother`
		.split(/\s+/)
		.filter(Boolean)
);
/** Offices and ranks: before a name anywhere in a run of capitals, they part it from what stands before them. */
const OFFICES = new Set(
	`president premier minister chancellor treasurer emir mayor governor senator congressman
	congresswoman deputy councillor councilman representative ambassador envoy consul spokesman spokeswoman spokesperson
	secretary chief leader commander general colonel major captain lieutenant sergeant corporal admiral brigadier
	judge manager professor officer commissioner chairman chairwoman director inspector detective superintendent justice archbishop cardinal monsignor
	ex-president ex-minister vice-president president-elect coordinator prosecutor`
		.split(/\s+/)
		.filter(Boolean)
);
/** Titles that go on behind "of": "Secretary of State", "Minister of Defence", "Speaker of the House". */
const OFFICES_OF = new Set([
	'secretary',
	'minister',
	'chief',
	'president',
	'speaker',
	'director',
	'head',
	'chairman'
]);
/** Words that join the parts of a person's name. */
const PARTICLES = new Set(
	'de del della di da do dos das du des la las le los van von der den ter ten zu bin ibn bint al el ul ur abu ben y e'.split(
		' '
	)
);
/** Words that begin sentences with a capital and no name. */
const FUNCTION_WORDS = new Set(
	`a an the this that these those i you he she it we they my your his her its our their me him us them who whom whose
	which what when where why how and or but nor so yet for if unless although though because since while whereas as until
	till after before once in on at by with from to of into onto over under about above below between among during through
	throughout without within against despite toward towards upon across along around near behind beyond per via amid no not
	yes there here then now today yesterday tomorrow tonight later earlier also still already just only even both either
	neither each every all some any many much most more less few several such other another one two three four five six
	seven eight nine ten eleven twelve dozens hundreds thousands once twice is are was were be been being has have had do
	does did can could may might will would shall should must let according meanwhile however moreover furthermore therefore
	thus instead indeed perhaps maybe recently currently previously finally first second third last next former
	dear text report reporter excerpt excerpts video photo photos updated breaking exclusive watch read related`
		.split(/\s+/)
		.filter(Boolean)
);
const DAYS_AND_MONTHS = new Set(
	`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
	mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. january february march april may june july august september october
	november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov.
	dec dec.`
		.split(/\s+/)
		.filter(Boolean)
);
/** Those who are quoted without being anybody: they vouch for events and take no part in them. */
const SOURCES = new Set(
	`official officials source sources witness witnesses authorities reports analysts experts observers people residents
	critics others spokesman spokeswoman spokesperson everyone anyone`
		.split(/\s+/)
		.filter(Boolean)
);
/** Plural nouns that act together, beside those for people: "troops", "authorities", "forces". */
const COLLECTIVES = new Set(
	'forces troops authorities police rebels militia militias paramilitaries jets warplanes crowds crowd'.split(
		' '
	)
);

/** What papers call somebody before the name, beside trades: "Billionaire Gil", "Embattled Gil". */
const EPITHETS = new Set(
	`billionaire millionaire multimillionaire tycoon magnate mogul dealmaker deal-maker peacemaker kingmaker lawmaker
	moneyman strongman firebrand troubleshooter fixer confidant ally supremo hardliner maverick newcomer veteran
	wartime brave defiant embattled beleaguered weary tearful grim-faced smiling beaming bullish upbeat hawkish
	outspoken ousted exiled jailed disgraced deposed acclaimed controversial flamboyant ailing ageing aging dovish
	far-right far-left combative cautious optimistic confident furious angry tough-talking straight-talking`
		.split(/\s+/)
		.filter(Boolean)
);

export const isEpithet = (lower: string): boolean => EPITHETS.has(lower);
export const isOrganisationWord = (lower: string): boolean => ORGANISATION.has(lower);
export const isNeitherWord = (lower: string): boolean => NEITHER.has(lower);
/** @param name Lower case, words parted by single spaces. */
export const isKnownBody = (name: string): boolean => KNOWN.has(name);
export const isOtherCapitals = (lower: string): boolean => OTHER_CAPITALS.has(lower);
export const isTitleWord = (lower: string): boolean => TITLE_WORDS.has(lower);
export const isOffice = (lower: string): boolean => OFFICES.has(lower);
export const takesOf = (lower: string): boolean => OFFICES_OF.has(lower);
export const isParticle = (lower: string): boolean => PARTICLES.has(lower);
export const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.has(lower);
export const isDayOrMonth = (lower: string): boolean => DAYS_AND_MONTHS.has(lower);
export const isSource = (lower: string): boolean => SOURCES.has(lower);
export const isCollective = (lower: string): boolean => COLLECTIVES.has(lower);
