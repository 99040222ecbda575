/** Words for a person in the singular, by what the person does, is, or is to somebody. */
const PEOPLE = new Set(
	`person individual human civilian citizen resident inhabitant local villager townsperson bystander passerby
		passer-by pedestrian motorist driver passenger commuter traveler traveller tourist visitor guest customer shopper
		patron spectator onlooker witness survivor victim casualty evacuee refugee migrant immigrant asylum-seeker
		foreigner national expatriate native settler neighbor neighbour stranger owner tenant occupant man woman boy girl
		child kid kiddie tot baby infant toddler newborn teenager teen youth youngster adolescent adult elder pensioner male female
		lady gentleman guy people
		mother father parent son daughter brother sister sibling wife husband spouse widow widower fiancee fiance
			girlfriend boyfriend partner uncle aunt nephew niece cousin grandmother grandfather grandparent grandson
			granddaughter grandchild stepson stepdaughter twin relative friend companion colleague comrade associate
			roommate classmate lover mistress
		soldier trooper troop serviceman servicewoman service-member conscript recruit draftee reservist veteran
			sailor marine airman paratrooper infantryman rifleman sniper pilot co-pilot copilot gunner officer
			commander general colonel major captain lieutenant sergeant corporal private cadet admiral brigadier
			marshal noncommissioned peacekeeper guardsman guard watchman bodyguard escort policeman policewoman constable
			cop detective inspector deputy sheriff trooper patrolman agent spy informer informant ranger firefighter fireman
			rescuer paramedic medic jailer warden custodian gendarme lookout sentry
		fighter militant insurgent rebel guerrilla guerilla extremist terrorist subversive combatant militiaman
			paramilitary separatist jihadist jihadi islamist gunman shooter attacker assailant bomber hijacker kidnapper
			assassin killer murderer mercenary hitman gangster mobster bandit pirate raider intruder looter rioter
			commando warlord partisan enemy
		suspect criminal felon thief robber burglar smuggler trafficker drug-trafficker dealer poacher arsonist
			prisoner inmate detainee captive hostage convict defendant accused fugitive escapee offender abductee lawyer
			attorney prosecutor judge magistrate jurist juror notary
		president vice-president premier minister chancellor king queen prince princess emperor sultan emir sheikh
			monarch mayor governor senator congressman congresswoman lawmaker legislator deputy councillor councilor
			councilman councilwoman alderman representative parliamentarian politician candidate official diplomat
			ambassador envoy consul attache delegate spokesman spokeswoman spokesperson secretary chief leader
			ex-president ex-minister ex-mayor bureaucrat functionary commissioner aide adviser advisor prefect
			chairman chairwoman chairperson chair director member activist organizer organiser campaigner protester protestor
			demonstrator marcher striker dissident oppositionist supporter sympathizer sympathiser follower voter
			unionist trade-unionist syndicalist
		worker employee employer laborer labourer staffer staff-member farmer peasant farmworker rancher herder
			shepherd fisherman fisher hunter miner logger builder carpenter electrician mechanic technician engineer
			architect scientist researcher professor teacher schoolteacher lecturer principal academic scholar student
			pupil schoolboy schoolgirl schoolchild graduate doctor physician surgeon nurse midwife dentist pharmacist
			patient psychologist psychiatrist veterinarian journalist reporter correspondent editor columnist
			photographer cameraman photojournalist newsman newspaperman broadcaster anchorman presenter announcer
			writer author poet novelist artist painter musician singer actor actress dancer filmmaker rector dean hopeful
			producer athlete footballer player coach referee fan boxer cyclist runner climber mountaineer skier swimmer
			surfer diver businessman businesswoman businessperson executive manager banker accountant economist trader
			analyst expert critic commentator newscaster minor merchant vendor seller shopkeeper storekeeper industrialist entrepreneur clerk cashier waiter waitress cook
			chef baker butcher barber hairdresser janitor cleaner maid servant housekeeper housewife gardener porter
			courier messenger chauffeur taxi-driver bus-driver trucker crewman crewmember crew-member stewardess steward
			seaman skipper mariner boatman volunteer aid-worker humanitarian missionary priest nun monk pastor
			minister reverend clergyman cleric imam rabbi bishop archbishop cardinal pope friar seminarian catechist
			jesuit evangelist preacher worshipper worshiper pilgrim parishioner churchgoer believer mourner reveler
			reveller vacationer holidaymaker
		christian muslim jew hindu sikh buddhist catholic protestant mormon communist marxist maoist leftist
			rightist socialist democrat nationalist african european asian arab indian israeli iraqi pakistani
			afghan thai greek turk kurd turkoman dane swede finn pole briton scot spaniard frenchman englishman irishman
			dutchman welshman filipino`
		.split(/\s+/)
		.filter(Boolean)
);

const IRREGULAR = new Map([
	['people', 'person'],
	['persons', 'person'],
	['children', 'child'],
	['schoolchildren', 'schoolchild'],
	['grandchildren', 'grandchild'],
	['clergy', 'clergyman'],
	['wives', 'wife'],
	['housewives', 'housewife'],
	['midwives', 'midwife'],
	['thieves', 'thief'],
	['passersby', 'passerby'],
	['passers-by', 'passer-by'],
	['folk', 'person'],
	['folks', 'person'],
	['others', 'person'],
	['police', 'policeman'],
	['troops', 'troop'],
	['personnel', 'person'],
	['servicemembers', 'serviceman'],
	['crew', 'crewman'],
	['staff', 'staffer'],
	['youths', 'youth'],
	['dead', 'person'],
	['lives', 'person'],
	['souls', 'person'],
	['bodies', 'person']
]);
/** Nouns that look like one and name many. */
const PLURAL_ONLY = new Set(
	'people children police troops personnel crew staff others folk clergy dead lives'.split(' ')
);
/** A noun with such an ending names people without standing in the list. */
const PERSONAL =
	/(?:[^e]man|woman|person|worker|fighter|holder|keeper|goer|dweller|maker|rider|ologist|crat)$/;

/** A word for one person: "soldier", "policewoman", "Salvadoran" is not one (see `isDemonym`). In lower case. */
export function isPersonNoun(lower: string): boolean {
	return PEOPLE.has(lower) || (lower.length > 5 && PERSONAL.test(lower) && !NOT_PEOPLE.has(lower));
}

/** As `isPersonNoun` without going by the ending, which surnames share ("Feldman"). In lower case. */
export function isListedPerson(lower: string): boolean {
	return PEOPLE.has(lower);
}

const NOT_PEOPLE = new Set(['german', 'roman', 'ottoman', 'norman', 'talisman', 'shaman', 'ramadan']);

/** A word for several people: "soldiers", "policemen", "people", "crew". In lower case. */
export function isPeopleNoun(lower: string): boolean {
	return PLURAL_ONLY.has(lower) || singularOf(lower) !== null;
}

/** The singular of a plural word for people; `null` if it is none. */
export function singularOf(lower: string): string | null {
	const irregular = IRREGULAR.get(lower);
	if (irregular) return irregular;
	if (lower.endsWith('men') && lower.length > 3) {
		const one = `${lower.slice(0, -3)}man`;
		return isPersonNoun(one) ? one : null;
	}
	if (lower === 'men') return 'man';
	if (!lower.endsWith('s')) return null;
	if (lower.endsWith('ies')) {
		const one = `${lower.slice(0, -3)}y`;
		if (isPersonNoun(one)) return one;
	}
	const one = lower.slice(0, -1);
	if (isPersonNoun(one)) return one;
	const shorter = lower.endsWith('es') ? lower.slice(0, -2) : '';
	return shorter && isPersonNoun(shorter) ? shorter : null;
}

/** "A Colombian", "three Israelis": a capitalised word for somebody from somewhere. As written. */
export function isDemonym(word: string): boolean {
	return /^[A-Z][a-z]{2,}(?:ans?|ese|is?)$/.test(word) && !/^(?:[A-Z]?[a-z]*(?:tan|istan|land))$/.test(word);
}

/**
 * Counted things that are no people though they may be killed, hurt, lost or found: beasts, vehicles, buildings,
 * stretches of time, measures. In lower case.
 */
const THINGS = new Set(
	`animal animals cow cows cattle head bull bulls horse horses sheep goat goats pig pigs dog dogs cat cats chicken
	chickens hen hens bird birds duck ducks turkey turkeys elephant elephants rhino rhinos lion lions tiger tigers wolf
	wolves bear bears whale whales dolphin dolphins fish deer turtle turtles bee bees camel camels tree trees plant
	plants crop crops second seconds minute minutes hour hours day days night nights week weeks month months year years
	decade decades century centuries time times occasion occasions mile miles kilometer kilometers kilometre kilometres
	km kms meter meters metre metres foot feet yard yards inch inches centimeters cm mm acre acres hectare hectares ton
	tons tonne tonnes kilo kilos kilogram kilograms kg kgs gram grams pound pounds ounce ounces liter liters litre litres
	gallon gallons barrel barrels dollar dollars euro euros peso pesos cent cents percent pct degree degrees point points
	page pages story stories floor floors house houses home homes building buildings apartment apartments school schools
	shop shops store stores bridge bridges car cars vehicle vehicles truck trucks bus buses van vans motorcycle
	motorcycles train trains plane planes aircraft airplane airplanes jet jets helicopter helicopters ship ships boat boats
	vessel vessels ferry ferries tank tanks missile missiles rocket rockets bomb bombs grenade grenades mine mines drone
	drones rifle rifles gun guns pistol pistols weapon weapons round rounds bullet bullets shot shots explosion explosions
	blast blasts attack attacks strike strikes raid raids clash clashes incident incidents case cases operation operations
	battle battles village villages town towns city cities place places area areas province provinces district districts
	country countries nation nations state states county counties department departments region regions company companies
	firm firms bank banks office offices project projects plan plans law laws bill bills proposal proposals job jobs vote
	votes seat seats game games match matches goal goals document documents file files item items part parts way ways thing
	things side sides wound wounds injury injuries death deaths fatality fatalities casualty casualties murder murders
	killing killings kidnapping kidnappings arrest arrests hospital hospitals base bases camp camps battalion battalions
	regiment regiments company companies line lines member-states organization organizations group groups party parties
	regime regimes dictatorship dictatorships economy economies pride democracy`
		.split(/\s+/)
		.filter(Boolean)
);

export function isThing(lower: string): boolean {
	return THINGS.has(lower);
}
