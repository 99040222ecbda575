/** Words that tell places from what is only named for one. Lower case throughout. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Given names, in the languages that English-language news is full of. A name here and a capital after it are a person. */
export const GIVEN_NAMES = set(`
aaron abbas abdel abdul abdullah abigail abraham adam adan adrian adriana ahmad ahmed aisha alan alana albert alberto alejandro alex
alexander alexandra alexei alexis alfonso alfred alfredo ali alice alicia alison allan allen allison alvaro alvin alyssa amanda amber
amir amy ana anastasia anatoly andre andrea andreas andrei andres andrew andrey andy angel angela angelo anibal anita ann anna anne
annette annie anthony antoine anton antonio april archie ariel armando arnold arthur arturo ashley audrey august augusto autumn avigdor
baltasar barack barbara barry bart bashar beatrice becky ben benjamin bernadette bernard bernardo bernie bert beth bethany betty
beverly bill billy blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian brianna bridget britney brittany
bruce bryan byron caitlin calvin cameron camila camilo candice carl carla carlo carlos carmen carol carole caroline carolyn carrie
casey catherine cathy cecil cecilia cesar chad charlene charles charlie charlotte chelsea cheryl chester chiquita chris christian
christina christine christopher christy cindy claire clara clarence claude claudia clayton cliff clifford clint clinton clyde cody
colin colleen connie conor corey cory courtney craig cristian cristina crystal curtis cynthia dale damian damien dan dana daniel
daniela danielle danny darlene darrell darren darryl daryl dave david dawn dean deborah debra declan dee deirdre delores denis denise
dennis derek derrick diana diane diego dimitri dina dirk dmitri dmitry dolores dominic dominique don donald donna doris dorothy doug
douglas duane duncan dustin dwayne dwight dylan earl ed eddie edgar eduardo edward edwin efrain eileen elaine eleanor elena eli elias
elijah elisabeth elizabeth ellen elliot elliott elsa emerson emilio emily emma emmanuel enrique eric erica erik erika erin ernest
ernesto erwin esteban esther ethan eugene eva evan evelyn evgeny fabian faisal farah fatima felicia felipe felix fernando fidel fiona
florence floyd fran frances francesca francesco francis francisco francois frank franklin franz fred freddie frederick fritz gabriel
gabriela gail garrett gary gavin gene genevieve geoff geoffrey george gerald gerardo gerard gerhard gerry gilbert gilberto gina ginger
giovanni giuseppe gladys glen glenn gloria gonzalo gordon grace graciela graham grant greg gregg gregorio gregory guillermo gus
gustavo guy hailey hamid hannah hans harold harriet harrison harry harvey hashim hassan heather hector heidi heinrich helen helena
henri henrique henry herbert herman hernan hillary holly hosni howard hugh hugo hussein ian ibrahim ignacio igor imran ines ingrid irene
iris irina irving irwin isaac isabel isabella isaiah ismail ivan ivana jack jackie jacob jacqueline jacques jaime jake jamal james jamie
jan jane janet janice jared jasmine jason javier jay jean jeanette jeanne jeff jeffrey jenna jennifer jenny jeremiah jeremy jerome jerry
jesse jessica jessie jesus jill jillian jim jimmy jo joan joann joanna joanne joao joaquin jodi jody joe joel johan johannes john
johnny jon jonathan jordan jorge jose josef joseph josh joshua joy joyce juan juanita judith judy julia julian juliana julie julio
june justin kaitlyn karen karim karl karla kate katelyn katherine kathleen kathryn kathy katie katrina kay kayla keith kelli kelly
kelsey ken kendra kenneth kenny kent kerry kevin khaled khalid kim kimberly kirk kofi kristen kristin kristina kurt kyle lance larry
lars latoya laura lauren laurie lawrence lee leigh lena leo leon leonard leonardo leonid leroy leslie lester lewis liam lillian linda
lindsay lindsey lisa liz lloyd logan lois lonnie lori lorraine louis louise luc luca lucas lucia lucy luis luisa luke luther luz lydia
lynn mackenzie madeleine mahmoud malcolm mandy manuel marc marcel marcelo marcia marco marcos marcus margaret margarita maria marian
marianne marie marilyn mario marion marisa marjorie mark marlene marsha marshall martha martin marty marvin mary mason mateo mathew
matt matteo matthew maureen maurice mauricio max maxim maxine maya megan mehdi melanie melinda melissa melvin mercedes meredith michael
micheal michel michele michelle miguel mikhail mike milan mildred milton miriam mitch mitchell moammar mohamed mohammad mohammed
moises molly monica monique morgan morris mortimer muammar muhammad mustafa myra nadia nancy naomi natalia natalie natasha nathan
nathaniel neil nelson nestor nicholas nick nicolas nicole nigel nikita nikolai nina nora norma norman nuri oleg olga oliver olivia omar
orlando oscar osama oswaldo otto owen pablo pam pamela pat patricia patrick patsy paul paula pauline pavel pedro peggy penny perry
peter petr petro phil philip philippe phillip phyllis pierre rachael rachel rafael rahul raj ralph ramiro ramon ramona randall randy
raul ray raymond rebecca recep reggie regina rene renee rex ricardo richard rick ricky rita rob robbie robert roberta roberto robin
rocio rodney rodolfo rodrigo roger roland rolando roman ron ronald ronnie rosa rosario rose rosemary ross roxanne roy ruben ruby rudy
rupert russell rusty ruth ryan saddam sally salvador sam samantha samir samuel sandra sandy sara sarah sasha saul scott sean sebastian
serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby shelley shelly sherri sherry shimon shirley sidney
silvia simon sofia sonia sonya sophia sophie spencer stacey stacy stanley stefan stella stephanie stephen steve steven stewart stuart
sue susan susana susie suzanne sven sydney sylvia tamara tammy tanya tara tariq tatiana taylor ted teresa terrance terrence terri terry
thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tonya tracey traci tracy travis trevor tricia
tristan troy tyler tyrone ulrich ursula valerie vanessa vera vernon veronica vicki vicky victor victoria vicente vijay vince vincent
viktor violet virginia vivian vladimir volodymyr wade wallace walter wanda warren wayne wendell wendy wesley whitney wilbur wilfredo
wilhelm will willard william willie wilma winston wolfgang xavier yasser yolanda yuri yusuf yvette yvonne zachary zoe
anwar sergio viktor andriy oleksandr oleksii yevgeny denys mykola vitaly vitali kyriakos giorgos emmanuelle olaf ursula jens
keir rishi boris theresa tayyip binyamin benjamin yitzhak ehud ariel ismail hassan yahya marwan abu mao deng xi li wang zhang
chen liu hu wen narendra manmohan rajiv indira sonia pervez nawaz benazir asif hamid ashraf mullah thabo jacob cyril nelson desmond
jomo uhuru mwai raila yoweri kwame olusegun goodluck muhammadu sani hugo evo rafael nicolas lula dilma jair michelle
`);

/** Stand before a person's name. */
export const TITLES = set(`
mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame prof prof. professor sgt sgt. sergeant cpl cpl. corporal pvt pvt. private capt capt.
captain lt lt. lieutenant col col. colonel maj maj. major gen gen. general adm adm. admiral cmdr cmdr. commander officer detective
det det. inspector insp. constable trooper deputy sheriff chief gov gov. governor sen sen. senator sens sens. rep rep. reps.
representative congressman congresswoman president premier chancellor minister mp judge justice attorney lawyer mayor councilman councilwoman
councillor councilor alderman ald. supervisor commissioner coroner secretary ambassador amb. rev rev. reverend father fr. sister brother
bishop archbishop cardinal pope rabbi imam sheikh sheik ayatollah king queen prince princess coach manager director spokesman
spokeswoman spokesperson actor actress singer author analyst economist ex-president superintendent supt. principal pastor
hon. msgr. brig. gens. comandante commandante don dona doña senor señor
`);

/** The places' own authorities: "the Boston police", "Ohio Supreme Court". What the name stands for there is still the place. */
export const AUTHORITIES = set(`
police department fire sheriff sheriffs council councilor councilman court courts courthouse government govt parliament senate legislature house
assembly mayor governor gov gov. president premier minister ministry attorney board commission commissioner commissioners authority
authorities army navy police, embassy consulate coroner prosecutor prosecutors sen sen. sens. rep rep. reps. senator
representative congressman congresswoman residents jail prison schools school district public area city town county village township state
national metropolitan metro superior circuit municipal volunteer rescue health highway hospital census foreign interior
prime vice secretary secretary-general ambassador chancellor king queen crown democrat democratic republican republicans democrats
economy town auditor detention correctional regional community fiscal supreme
officials official native resident common legion general recovery adult veterans fish food centers centres medical central jail
courthouse hospital elementary middle magistrate judicial criminal civil probate family juvenile transit water sewer planning zoning
parks recreation historical emergency animal social human services development economic chamber road transportation transport
armed air forces force troops clerk treasurer sheriff's constabulary garda law
province region department oblast prefecture governorate
`);

/** A capital after the place that makes the whole the name of a firm, a paper, a team or a house of learning. */
export const BRANDS = set(`
times post globe herald tribune gazette chronicle journal news daily star sun mirror telegraph guardian observer examiner inquirer
register courier dispatch sentinel ledger record press standard echo argus advertiser reporter review magazine weekly today
university college academy institute
bank inc inc. corp corp. co co. ltd ltd. llc plc group company companies holdings partners motors airlines airways records
entertainment pictures studios energy power electric gas oil steel insurance financial capital trust savings bancorp bancshares
united rovers wanderers athletic albion hotspur rangers fc f.c. afc
yankees mets giants jets bears bulls cubs sox lions tigers pistons pacers colts bengals reds browns cavaliers indians cowboys
mavericks stars astros rockets texans spurs saints hornets pelicans falcons braves hawks panthers hurricanes dolphins heat marlins
buccaneers rays lightning jaguars titans predators grizzlies ravens orioles redskins commanders nationals capitals wizards eagles
phillies flyers sixers 76ers steelers pirates penguins patriots bruins celtics revolution bills sabres packers brewers bucks vikings
twins timberwolves wild chiefs royals rams cardinals blues broncos rockies nuggets avalanche jazz raiders athletics warriors 49ers
sharks kings lakers clippers dodgers angels ducks padres chargers diamondbacks coyotes suns seahawks mariners blazers canucks oilers
flames senators canadiens raptors wildcats bulldogs huskies crusaders cavalry bobcats mustangs longhorns aggies sooners
buckeyes hoosiers boilermakers gators seminoles volunteers crimson
hilton marriott hotel inn suites cafe restaurant grill tavern pub
symphony orchestra philharmonic ballet opera museum gallery theatre theater festival
foundation fund society association federation union league club
protocol accords accord treaty convention agreement conference summit declaration pact process principles doctrine consensus
fever flu virus syndrome disease encephalitis ebolavirus strain strains
marathon cup open derby grand prix bowl series championship olympics games
stock exchange mercantile mountain-bike
red yellow black white wine cheese steak sauce terrier shepherd retriever bulldog
`);

/** Sicknesses and their germs, which are called after the places of their first outbreak. */
export const AILMENTS = set(
	'virus viruses ebolavirus flu fever strain strains disease syndrome encephalitis plague measles variant'
);

/** Nouns for people, behind the name of where they live: "a Carthage man". */
export const INHABITANTS = set(`
man men woman women couple teen teenager teens boy girl mother father family families resident residents native natives student
students police officer officers firefighter firefighters voters voter workers farmer farmers neighborhood neighbourhood area home
homes house business businesses businessman mayor officials official school schools hospital hospitals church office plant store
firm company lawyer attorney doctor jail judge court resident man's woman's area suburb council councillors
`);

/** Together with a name before them these are places themselves, in a gazetteer or not: "Mill Road", "Otter Creek". */
export const FEATURES = set(`
street st. road rd. avenue ave. ave drive dr. boulevard blvd. blvd lane ln. parkway pkwy. pkwy highway hwy. turnpike expressway freeway
trail terrace crescent circle trafficway bypass
river creek lake bay island islands mountain mountains mount hills hill valley canyon falls forest wilderness desert peninsula
reservoir springs beach harbor harbour cape glacier volcano strait gulf plateau basin swamp marsh bayou delta
township county parish borough airport park meadows heights
bridge tunnel dam
`);

/** Of the features, those that a person's surname or a firm's name may well end in: a feature only after a place-like cue. */
export const DOUBTFUL_FEATURES = set(
	'park hill hills bridge beach heights falls springs dr. circle terrace st. bay mount trail forest lake meadows dam tunnel valley'
);

/** Roads with a number. */
export const NUMBERED_ROADS = set('highway interstate route hwy. rte. autobahn');

/** Prepositions of being or happening somewhere. */
export const LOCATIVE = set(
	'in at near around outside inside across throughout within above beyond beside nearby'
);
export const TOWARD = set('to toward towards into via through for');
export const AWAY = set('from off leaving');
/** Prepositions that places follow, but much else too. */
export const LOOSE = set('of on between along over by against with under amid');

/** "the city of", "a village in": what stands before the preposition. */
export const UNITS = set(`
city cities town towns village villages hamlet port capital state states province provinces region regions county counties district
districts department departments municipality suburb suburbs neighborhood neighborhoods neighbourhood community communities commune parish
island islands country countries republic kingdom territory territories oblast prefecture governorate area areas outskirts
north south east west northeast northwest southeast southwest center centre heart part parts coast shores banks border borders
border mayor governor people streets republic emirate canton peninsula valley settlement enclave township borough
`);

/** What may stand behind a name and make it a place: "Sumy oblast", "the Boston area". */
export const UNIT_AFTER = set(`
city town village province region state county district department oblast prefecture governorate area municipality suburb
neighborhood neighbourhood island islands peninsula border borders airport port harbor harbour coast valley raion regency canton township
jurisdiction residents resident native parish metropolitan downtown republic krai voivodeship territory
`);

/** Directions and parts, written small before a name: "eastern Ukraine", "downtown Boston". */
export const PARTS = set(`
north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern
southwestern central downtown upstate mid midtown uptown mainland greater metropolitan suburban rural inner outer upper lower neighboring
neighbouring nearby occupied war-torn annexed inland coastal
`);

/** Verbs with which a person, or a government, speaks or feels. */
export const SAYING = set(`
said says told added asked replied explained noted testified insisted recalled wrote thinks believes argued admitted joked smiled
laughed remembered pleaded graduated married died
`);

/** Verbs that take a place as their object. */
export const PLACE_VERBS = set(`
visited visit visiting visits reached reaching reach left leave leaving hit hits struck strike shelled shelling bombed bombing attacked
attack entered enter entering captured capture seized seize occupied occupy invaded invade invading besieged liberated
retook toured tour touring evacuated evacuate fled flee fleeing devastated battered rocked controlled control bombarded
`);

/** Capitalised words that stand in the gazetteer as some village and in a text as something else. */
export const NOT_PLACES = set(`
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
sunday the of a an and or but in on at by for from with as to is was are be he she it they we you i his her its their our my this that these
those there here when where while who what why how if no not yes so than then some many most more all any each every both few other another
one two three four five six seven eight nine ten first second third new old young good best great big little long high low early late
man men woman women people child children boy girl son sons father mother god lord lady
church school university college hospital police army navy guard union party congress senate house court center centre hall
bank street road avenue park place square bridge station airport field
north south east west northern southern eastern western central northeast northwest southeast southwest
english french german spanish russian chinese christian muslim catholic islamic jewish arab hindu christmas easter thanksgiving
president minister governor mayor judge chief general major captain officer justice secretary director chairman
republican democrat democratic republicans democrats liberal conservative labour green
bill will mark grant chase hunter parks banks brooks hope faith grace joy hill hills forest lake bay island river valley beach
mobile reading nice of orange buffalo enterprise liberty independence freedom union liberal defiance success commerce industry
international national federal state county city town village district department office board council committee commission
association institute foundation society club league team group company fund bureau agency
news times post star sun today press media radio
flight battle war peace victory triumph ford lincoln toyota honda boeing apple google
internet web email phone plan act law rights order study report review survey source sources
mass masses home university male see del las los san santa santo saint la el le les de da di al an as ali along among
san monte villa casa rio costa porto puerto port fort camp mount point
hampton hilton chevron shell total dell bush obama clinton bloomberg reuters nelson
deal same imperial colonial eagle bear wolf fox crane canton king prince duke baron earl
young best sung sale mine same fair fairs mile mission ready
much such usa, anna ana maria jose juan luis carlos pedro pablo miguel manuel antonio jesus
covid sars mers ebola hiv aids influenza anthrax vaccine virus fever zika cholera
cathedral temple mosque chapel abbey
free pool story tour loop region metro section villas equality grad judah supreme vice shoreline southland brig edison duma pacific
devon equality notice summit advance sharp fate rich price short moody gross rock stone wood woods golden silver gold
strong power force game games live life love story music art arts science history heritage energy water fire air earth
area human interstate highway route services deli daily weekly
metropolitan regional municipal public community private special superior circuit district common civil
west-nile unity alliance progress prospect sovereign crown royal majestic harmony 
`);

/** Surnames of the well known, which are towns as well: without a first name beside them they are hardly ever the town. */
export const SMALL_CONNECTORS = set(
	'of de del la las los el es do da dos das di du des le les al the and y e und am on upon en a aux au sur van den der ul ad'
);

/** What a part of a town is called. */
export const QUARTERS = new Set(
	'neighborhood neighbourhood quarter sector section shantytown slum suburb barrio'.split(' ')
);
/** What the places are called that are too small, often, for any list. */
export const VILLAGES = new Set(
	'village town hamlet municipality settlement canton township community'.split(' ')
);
/** Letters before a seat: "D-N.D.". */
export const PARTIES = new Set(['d', 'r', 'i', 'dfl', 'lab', 'con', 'gop']);
