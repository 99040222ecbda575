/**
 * Places that no package holds and the news is full of: continents, areas that cross borders or are no unit of
 * any state, waters, and sites. Facts, written by hand.
 *
 * A line: name; other names, by `|`; longitude; latitude; radius in km; country where it lies in one.
 */
const parse = (kind, lines) =>
	lines
		.trim()
		.split('\n')
		.map((line) => line.split(';').map((part) => part.trim()))
		.map(([name, also, lon, lat, radius, country = null]) => ({
			kind,
			name,
			also: also ? also.split('|') : [],
			point: [Number(lon), Number(lat)],
			radius: Number(radius),
			country
		}));

const CONTINENTS = parse(
	'continent',
	`
Africa;;21.1;7.2;3500
Europe;Continental Europe|European continent;9.1;48.7;2300
Asia;;89.3;29.8;4000
North America;;-100.5;46.1;3500
South America;;-57.7;-14.6;3000
Oceania;;138.5;-18.3;3500
Antarctica;Antarctic;0;-85;2500
Americas;the Americas;-80;10;6000
`
);

const AREAS = parse(
	'area',
	`
Gaza Strip;Gaza|Gazan enclave;34.4;31.42;20;PS
West Bank;occupied West Bank|Judea and Samaria;35.25;32;60;PS
East Jerusalem;;35.24;31.78;8;PS
Golan Heights;Golan;35.8;33;30;SY
Sinai Peninsula;Sinai|Sinai desert;33.8;29.5;120;EG
Donbas;Donbass|Donets Basin;38;48.3;150;UA
Crimean Peninsula;;34.3;45.3;130;UA
Transnistria;Transdniestria|Trans-Dniester|Transdnistria;29.5;47.2;80;MD
Nagorno-Karabakh;Karabakh|Artsakh;46.75;39.82;60;AZ
South Ossetia;Tskhinvali region;44;42.3;40;GE
Abkhazia;;41.1;43.05;70;GE
Caucasus;South Caucasus|North Caucasus|Transcaucasia;45;42.5;400
Kashmir;;75.5;34.2;180
Balkans;Balkan Peninsula|Western Balkans;21;43;450
Baltics;Baltic states|Baltic States;25;57;250
Scandinavia;;16;63;700
Benelux;;5.5;51;180
Iberian Peninsula;Iberia;-4;40;450
Basque Country;;-2.5;43;80;ES
Central Asia;;66;42;1000
Southeast Asia;South-East Asia|South East Asia;106;10;1600
South Asia;;78;22;1400
East Asia;;115;35;1500
Middle East;Mideast|Near East;38;32;1500
Levant;;36.5;34;300
Kurdistan;;43.5;36.8;250
Iraqi Kurdistan;Kurdistan Region;44.2;36.3;130;IQ
Mesopotamia;;44;33.5;300
Arabian Peninsula;;46;23;900
Horn of Africa;;46;7;700
Sahel;;8;15;1800
Maghreb;;4;31;1000
Sub-Saharan Africa;;22;-2;3000
North Africa;;12;28;1800
West Africa;;-3;12;1200
East Africa;;37;0;1000
Central Africa;;20;2;1200
Southern Africa;;24;-24;1000
Darfur;;24.5;13;350;SD
Tigray;;38.5;14;120;ET
Ogaden;;44.5;7;250;ET
Puntland;;49;9;250;SO
Somaliland;;46;9.6;250;SO
Casamance;;-15.3;12.9;100;SN
Niger Delta;;6.2;5;120;NG
Biafra;;7.5;5.8;150;NG
Katanga;;26;-9;350;CD
Sahara;Sahara Desert;10;23;1800
Kalahari;Kalahari Desert;22;-23;400
Latin America;;-70;-10;3500
Central America;;-87;13.5;600
Caribbean;West Indies|Caribbean islands;-70;17;1100
Antilles;;-69;16;900
Patagonia;;-70;-45;700
Amazonia;Amazon rainforest|Amazon basin|Amazon;-62;-4;1300
Andes;Andean region;-70;-20;2500
Siberia;;100;62;2200;RU
Russian Far East;;140;58;1500;RU
Urals;Ural Mountains;60;59;700;RU
Arctic;the Arctic;0;80;2500
Manchuria;;125;44;500;CN
Tibetan Plateau;;88;33;900;CN
Himalayas;Himalaya;84;28.5;900
Hindu Kush;;71;36;300
Korean Peninsula;;127.3;38;350
Indochina;;105;16;600
Borneo;;114;1;500
New Guinea;;141;-5.5;900
Java;;110;-7.3;400;ID
Sumatra;;101.5;-0.5;650;ID
Sulawesi;;121;-2;350;ID
Kalimantan;;114;-1;450;ID
Luzon;;121;16.5;250;PH
Central Luzon;;120.7;15.5;90;PH
Mindanao;;125;7.5;220;PH
Visayas;;123.5;10.8;180;PH
Hokkaido;;142.8;43.3;200;JP
Honshu;;138;36.3;450;JP
Kyushu;;131;32.7;150;JP
Tasmania;;146.6;-42;150;AU
North Island;;175.8;-38.9;250;NZ
South Island;;170.5;-43.8;350;NZ
Outback;;133;-25;1200;AU
New England;;-71.5;44;250;US
Midwest;Upper Midwest|American Midwest;-90;42;700;US
Deep South;American South;-87;33;500;US
East Coast;Eastern Seaboard;-75;38;800;US
West Coast;;-121;41;800;US
Gulf Coast;;-90;30;500;US
Great Plains;;-100;41;700;US
Great Lakes;;-84;45;500
Rocky Mountains;Rockies;-110;43;900
Appalachia;Appalachian Mountains|Appalachians;-81;37.5;500;US
Southwest;;-109;34;600;US
Northeast;;-73.5;42.5;400;US
Pacific Northwest;;-121.5;46;350
Silicon Valley;;-122.05;37.38;30;US
Bay Area;San Francisco Bay Area;-122.25;37.75;60;US
Southern California;SoCal;-117.5;34;200;US
Northern California;;-121.5;39.5;250;US
Central Valley;;-120;37;250;US
Las Vegas Strip;;-115.17;36.115;4;US
Long Island;;-73.1;40.8;70;US
Cape Cod;;-70.2;41.7;40;US
Staten Island;;-74.15;40.58;10;US
Great Smoky Mountains;Smoky Mountains|Smokies;-83.5;35.6;50;US
Blue Ridge Mountains;;-81.5;36.5;250;US
Ozarks;;-92.5;36.8;200;US
Black Hills;;-103.7;44;70;US
Yucatan Peninsula;;-89;20;220;MX
Lower Saxony;;9.4;52.8;120;DE
East Anglia;;1;52.4;70;GB
West Midlands;;-1.9;52.5;40;GB
East Midlands;;-0.9;52.9;70;GB
Midlands;English Midlands;-1.6;52.6;90;GB
Yorkshire;;-1.3;54;70;GB
Sussex;;-0.1;50.95;50;GB
Merseyside;;-2.9;53.45;20;GB
Tyneside;Tyne and Wear;-1.6;54.97;18;GB
Thames Valley;;-1;51.6;40;GB
Cotswolds;;-1.9;51.8;45;GB
Lake District;;-3.1;54.5;30;GB
Scottish Highlands;the Highlands;-4.7;57.4;120;GB
Hebrides;;-6.8;57.5;110;GB
Channel Islands;;-2.4;49.4;40
Ulster;;-6.9;54.6;90
County Antrim;Antrim;-6.2;54.85;35;GB
County Down;;-5.95;54.35;32;GB
County Armagh;;-6.6;54.3;22;GB
County Tyrone;Tyrone;-7.2;54.6;35;GB
County Fermanagh;Fermanagh;-7.65;54.35;28;GB
County Londonderry;County Derry;-6.8;54.95;32;GB
County Dublin;;-6.25;53.35;22;IE
Normandy;;0.2;49;120;FR
Brittany;;-2.9;48.2;110;FR
French Riviera;Riviera|Cote d'Azur;7.1;43.6;50;FR
Catalonia;;1.6;41.8;100;ES
Bavaria;;11.5;49;140;DE
Silesia;;17.5;50.8;130
Galicia;;-8;42.8;90;ES
Flanders;;3.8;51;70;BE
Wallonia;;5;50.4;80;BE
Lapland;;26;67.5;250
Kosovo Polje;;21.1;42.64;6;XK
Vojvodina;;19.8;45.3;80;RS
Thrace;;26;41.3;130
Anatolia;;33;39;500;TR
Galilee;;35.4;32.8;35;IL
Negev;Negev Desert;34.8;30.8;70;IL
Bekaa Valley;Bekaa|Beqaa Valley|Biqa valley;36.05;33.85;45;LB
Shatt al-Arab;;48.2;30.3;70
Swat Valley;Swat;72.4;35.3;50;PK
Waziristan;North Waziristan|South Waziristan;69.8;32.8;80;PK
Punjab;;73;31;250
Bengal;;89;23.8;250
Upper Huallaga Valley;Upper Huallaga|Huallaga Valley;-76.1;-8.6;120;PE
Magdalena Medio;Middle Magdalena;-74;6.8;140;CO
Uraba;Gulf of Uraba region;-76.6;7.9;70;CO
Chapare;;-65.4;-16.9;70;BO
Al-Mawasi;Mawasi;34.26;31.33;6;PS
Panama Canal Zone;Canal Zone;-79.7;9.1;40;PA
Guantanamo Bay;Guantanamo;-75.15;19.92;12;CU
Green Zone;;44.39;33.31;3;IQ
`
);

const WATERS = parse(
	'water',
	`
Atlantic Ocean;Atlantic|North Atlantic|South Atlantic;-30;15;4500
Pacific Ocean;Pacific|South Pacific|Western Pacific;-150;0;7000
Indian Ocean;;78;-15;3500
Arctic Ocean;;0;86;1800
Mediterranean Sea;Mediterranean|the Mediterranean;20;35.3;1600
Black Sea;;34.5;43.3;500
Sea of Azov;Azov Sea;36.6;46.1;150
Kerch Strait;;36.6;45.3;20
Baltic Sea;Baltic;19;58;550
North Sea;;3;56;400
English Channel;;-1.5;50;220
Irish Sea;;-5;53.7;110
Adriatic Sea;Adriatic;16;43;380
Aegean Sea;Aegean;25;38.8;280
Red Sea;;38;20.5;900
Persian Gulf;Arabian Gulf;51.5;27;430
Strait of Hormuz;Hormuz;56.4;26.6;60
Gulf of Aden;;48;12.3;450
Gulf of Oman;;58.5;24.8;230
Arabian Sea;;65;15;1000
Bab el-Mandeb;Bab al-Mandab Strait|Bab al-Mandeb;43.4;12.6;30
Suez Canal;;32.35;30.6;80;EG
Dead Sea;;35.5;31.5;35
Caspian Sea;Caspian;51;41.5;500
Aral Sea;;59.5;45;130
Bay of Bengal;;88;15;800
South China Sea;;114;13;1000
East China Sea;;125;29;600
Yellow Sea;;123;36;400
Sea of Japan;East Sea;134.5;40;500
Taiwan Strait;Strait of Taiwan;119.5;24.5;150
Strait of Malacca;Malacca Strait;100.5;3.5;380
Gulf of Mexico;;-90;25;700
Gulf of California;Sea of Cortez;-112;28;450;MX
Caribbean Sea;;-75;15;900
Gulf of Tonkin;;107.7;20;230
Gulf of Guinea;;2;2;800
Hudson Bay;;-85;60;500;CA
Bering Sea;Bering Strait;-178;58;700
Panama Canal;;-79.7;9.1;40;PA
Dnipro;Dnieper|Dnipro River|Dnieper River;33.5;48.5;400;UA
Nile;Nile River|River Nile;31.5;25;1100
Danube;Danube River;20;46;900
Rhine;Rhine River;7.6;50;400
Tigris;Tigris River;44;34.5;450
Euphrates;Euphrates River;40.5;35;500
Jordan River;River Jordan;35.55;32;60
Litani River;Litani;35.6;33.4;50;LB
Volga;Volga River;46;52;900;RU
Ganges;Ganges River;83;25.5;700
Indus;Indus River;69;29;800
Mekong;Mekong River|Mekong Delta;105;14;900
Yangtze;Yangtze River;110;30.5;1200;CN
Amazon River;;-60;-3;1400
Congo River;;20;0;900
Niger River;;2;14;1000
Zambezi;Zambezi River;30;-16;700
Lake Victoria;;33;-1;180
Lake Tanganyika;;29.6;-6;300
Lake Chad;;14.2;13.2;90
Lake Malawi;;34.6;-12;260
Lake Baikal;;108;53.5;300;RU
Lake Titicaca;;-69.4;-15.8;80
Lake Superior;;-87.5;47.7;250
Lake Michigan;;-87;43.8;220;US
Lake Huron;;-82.4;44.8;160
Lake Erie;;-81.2;42.2;180
Lake Ontario;;-77.8;43.7;140
Great Salt Lake;;-112.5;41.2;55;US
Lake Mead;;-114.4;36.25;45;US
Lake Tahoe;;-120;39.1;20;US
Lake Lanier;Lake Sidney Lanier;-83.98;34.25;20;US
Mississippi River;;-90.5;37;1300;US
Missouri River;;-98.5;43.5;1200;US
Ohio River;;-84.5;38.6;550;US
Colorado River;;-111.5;36.5;700
Columbia River;;-119.5;46.2;450
Hudson River;;-73.9;42;200;US
Potomac River;Potomac;-77.6;39;150;US
Tennessee River;;-87;35.2;350;US
Rio Grande;;-101;29.5;900
Delaware River;;-75.1;40.5;200;US
Chesapeake Bay;;-76.2;38;130;US
Puget Sound;;-122.45;47.7;70;US
San Francisco Bay;;-122.3;37.7;35;US
Galveston Bay;;-94.85;29.5;30;US
Thames;River Thames|Thames River;-0.9;51.6;120;GB
Mersey;River Mersey;-2.8;53.35;30;GB
Severn;River Severn;-2.5;52.1;120;GB
River Shannon;;-8.2;53.1;130;IE
Seine;River Seine;2.2;48.9;250;FR
Gulf of Fonseca;;-87.75;13.2;35
Magdalena River;;-74.2;7.5;500;CO
Huallaga River;;-76;-7.5;300;PE
Lempa River;Rio Lempa;-88.7;13.7;90;SV
`
);

const SITES = parse(
	'site',
	`
Azovstal;Azovstal steel plant|Azovstal steelworks;37.61;47.1;2;UA
Zaporizhzhia Nuclear Power Plant;Zaporizhzhia nuclear plant|Zaporizhzhya plant|Zaporizhzhia plant;34.59;47.51;3;UA
Chernobyl Nuclear Power Plant;Chernobyl plant|Chornobyl nuclear plant;30.1;51.39;3;UA
Chernobyl Exclusion Zone;;30;51.35;30;UA
Kakhovka Dam;Nova Kakhovka dam;33.37;46.78;3;UA
Snake Island;Zmiinyi Island;30.2;45.25;1;UA
Crimean Bridge;Kerch Bridge|Kerch Strait Bridge;36.5;45.3;10
Fukushima Daiichi;Fukushima Daiichi nuclear plant;141.03;37.42;3;JP
Natanz;Natanz nuclear facility;51.73;33.72;5;IR
Fordow;;50.99;34.88;5;IR
Bushehr nuclear plant;;50.89;28.83;3;IR
Yongbyon;;125.75;39.8;6;KP
Panmunjom;;126.68;37.95;3
Demilitarized Zone;Korean DMZ;127;38.2;120
Rafah crossing;Rafah border crossing;34.25;31.25;2
Erez crossing;;34.55;31.56;2
Kerem Shalom;Karem Shalom crossing;34.28;31.22;2
Temple Mount;al-Aqsa|Al-Aqsa Mosque|Al-Aqsa compound|Haram al-Sharif;35.235;31.778;1
Western Wall;;35.234;31.777;1
Tahrir Square;;31.2357;30.0444;1;EG
Red Square;;37.62;55.754;1;RU
Tiananmen Square;;116.391;39.903;1;CN
Maidan;Maidan Nezalezhnosti|Independence Square;30.523;50.45;1;UA
Times Square;;-73.9855;40.758;1;US
Ground Zero;;-74.0134;40.7115;1;US
Central Park;;-73.9654;40.7829;2;US
Wall Street;;-74.009;40.706;1;US
Capitol Hill;;-77.0047;38.8899;2;US
Trafalgar Square;;-0.128;51.508;1;GB
Buckingham Palace;;-0.1419;51.5014;1;GB
Camp David;;-77.465;39.648;2;US
Fort Hood;;-97.77;31.13;12;US
Fort Bragg;;-79;35.14;12;US
Fort Campbell;;-87.47;36.66;12;US
Fort Benning;;-84.95;32.36;12;US
Fort Detrick;;-77.43;39.44;3;US
Fort Knox;;-85.95;37.9;8;US
Fort Meade;;-76.74;39.11;5;US
Fort Dix;;-74.61;40.02;8;US
Camp Pendleton;;-117.4;33.35;15;US
Camp Lejeune;;-77.35;34.65;15;US
Quantico;;-77.3;38.52;6;US
Dugway Proving Ground;Dugway;-112.9;40.2;25;US
Area 51;;-115.8;37.24;10;US
Los Alamos National Laboratory;;-106.3;35.88;6;US
Cape Canaveral;Kennedy Space Center;-80.6;28.5;12;US
Ramstein Air Base;Ramstein;7.6;49.44;4;DE
Bagram Air Base;Bagram Airfield|Bagram;69.27;34.95;4;AF
Incirlik Air Base;Incirlik;35.43;37;4;TR
Diego Garcia;;72.42;-7.32;15
Hoover Dam;;-114.74;36.016;2;US
Grand Canyon;;-112.1;36.1;90;US
Yellowstone;Yellowstone National Park;-110.5;44.6;60;US
Yosemite;Yosemite National Park;-119.55;37.85;40;US
Death Valley;;-116.9;36.5;60;US
Mount Everest;Everest;86.925;27.988;10
Mount Kilimanjaro;Kilimanjaro;37.355;-3.067;20;TZ
Mount Etna;Etna;15;37.75;15;IT
Mount Vesuvius;Vesuvius;14.43;40.82;8;IT
Mount Fuji;;138.73;35.36;15;JP
Mount Sinai;;33.975;28.539;5;EG
Mount Rainier;;-121.76;46.85;15;US
Mount St. Helens;;-122.19;46.2;12;US
Heathrow Airport;Heathrow|London Heathrow;-0.4543;51.47;4;GB
Gatwick Airport;Gatwick;-0.19;51.148;3;GB
Stansted Airport;Stansted;0.235;51.885;3;GB
Charles de Gaulle Airport;Roissy;2.55;49.01;4;FR
JFK Airport;John F. Kennedy International Airport|Kennedy Airport|JFK International Airport;-73.778;40.641;4;US
LaGuardia Airport;LaGuardia;-73.874;40.777;3;US
O'Hare International Airport;O'Hare|O'Hare Airport;-87.905;41.974;4;US
Los Angeles International Airport;;-118.408;33.9425;4;US
Dulles International Airport;Dulles Airport|Dulles;-77.456;38.9531;4;US
Ben Gurion Airport;Ben-Gurion International Airport;34.887;32.009;4;IL
Sheremetyevo;Sheremetyevo Airport;37.41;55.97;4;RU
Changi Airport;;103.99;1.36;4;SG
Ilopango Airport;Ilopango air base;-89.12;13.7;3;SV
Comalapa Airport;Comalapa International Airport;-89.056;13.44;3;SV
Dublin Airport;;-6.2701;53.4213;3;IE
Shannon Airport;;-8.92;52.7;3;IE
Hollywood;;-118.33;34.1;5;US
Manhattan;;-73.97;40.78;10;US
Brooklyn;;-73.95;40.65;12;US
Queens;;-73.82;40.72;14;US
the Bronx;Bronx;-73.87;40.85;8;US
Harlem;;-73.945;40.81;3;US
Downing Street;;-0.1276;51.5034;1;GB
Abu Ghraib;;44.06;33.29;6;IQ
Evin Prison;;51.385;35.795;1;IR
Chagos Archipelago;Chagos Islands;72;-6.5;150
Spratly Islands;Spratlys;114;10;300
Paracel Islands;Paracels;112;16.5;120
Senkaku Islands;Diaoyu Islands|Senkakus;123.5;25.75;40
Kuril Islands;Kurils|Northern Territories;150;46;500
Galapagos Islands;Galapagos;-90.5;-0.6;150;EC
Canary Islands;Canaries;-15.6;28.3;200;ES
Balearic Islands;;2.9;39.6;120;ES
Aleutian Islands;;-174;52.5;700;US
Florida Keys;;-81;24.7;90;US
Hawaiian Islands;;-157;20.7;250;US
Outer Banks;;-75.6;35.4;90;US
Isle of Man;;-4.5;54.25;25
Bali;;115.1;-8.4;60;ID
Lampedusa;;12.6;35.5;6;IT
Lesbos;Lesvos;26.3;39.2;30;GR
Crete;;24.9;35.2;110;GR
Sicily;;14.2;37.5;110;IT
Sardinia;;9;40.1;110;IT
Corsica;;9.1;42.1;75;FR
Zanzibar;;39.3;-6.15;45;TZ
Robben Island;;18.37;-33.8;2;ZA
`
);

/** Towns that the list of towns lacks: too few live there, or GeoNames has them as something else. */
const TOWNS = parse(
	'town',
	`
Chernobyl;Chornobyl;30.22;51.27;3;UA
Pripyat;Prypiat;30.06;51.41;3;UA
Kobani;Kobane|Ayn al-Arab;38.35;36.89;4;SY
Kiryat Shmona;Qiryat Shemona;35.57;33.21;4;IL
Sadr City;;44.47;33.39;5;IQ
`
);

export const AREA_PLACES = [...TOWNS, ...CONTINENTS, ...AREAS, ...WATERS, ...SITES];

/** Names of people of areas and divisions, which are no names of the place: "Catalan", "Scottish". */
export const AREA_PEOPLE = {
	'GB.SCT': ['Scottish', 'Scot', 'Scots'],
	'GB.WLS': ['Welsh'],
	'GB.ENG': ['English', 'Englishman'],
	'GB.NIR': ['Northern Irish'],
	'US.TX': ['Texan', 'Texans'],
	'US.CA': ['Californian', 'Californians'],
	'UA.11': ['Crimean', 'Crimeans'],
	'RU.12': ['Chechen', 'Chechens'],
	Africa: ['African', 'Africans'],
	Europe: ['European', 'Europeans'],
	Asia: ['Asian', 'Asians'],
	'Gaza Strip': ['Gazan', 'Gazans'],
	Kashmir: ['Kashmiri', 'Kashmiris'],
	Kurdistan: ['Kurdish', 'Kurd', 'Kurds'],
	Catalonia: ['Catalan', 'Catalans'],
	'South Ossetia': ['Ossetian', 'Ossetians', 'South Ossetian'],
	Abkhazia: ['Abkhaz', 'Abkhazian'],
	'Latin America': ['Latin American'],
	Scandinavia: ['Scandinavian'],
	Siberia: ['Siberian'],
	Balkans: ['Balkan']
};
