import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishTagger, readDocument } from '$lib/extract';
import { readTolls, type TollMention } from '$lib/extract/tolls';

function read(text: string): { text: string; tolls: TollMention[] } {
	const article = { id: 'a', title: '', publisher: null, url: null, published: null, place: null, text };
	return { text, tolls: readTolls(readDocument(article, englishTagger())) };
}

/** "killed 35", "killed 35+" (no upper end), "killed ~20" (approximate), "missing 1–40", then "civilians" for whom. */
function written({ kind, count }: TollMention): string {
	const { low, high, approximate } = count;
	const range = high === null ? `${low}+` : high === low ? `${low}` : `${low}–${high}`;
	return `${kind} ${approximate ? '~' : ''}${range}`;
}

interface Row {
	text: string;
	tolls: string[];
	why: string;
	knownWrong?: boolean;
}

const families: Record<string, Row[]> = {
	'active verbs': [
		{ text: 'The regime was wounded by the vote.', tolls: [], why: 'nobody was hurt' },
		{ text: 'A missile killed at least 35 people.', tolls: ['killed 35+'], why: 'the object is counted' },
		{ text: 'The dead: at least 35. The wounded: 119.', tolls: ['killed 35+', 'injured 119'], why: 'labels' },
		{
			text: 'Nine people were killed there and 30 wounded when Russia sent missiles.',
			tolls: ['killed 9', 'injured 30'],
			why: 'what stands behind "when" is no object'
		},
		{
			text: 'Nine people were killed – two girls among them – and a further 30 were wounded.',
			tolls: ['killed 9', 'injured 30'],
			why: 'an aside between dashes is over before others are told of'
		},
		{
			text: 'A blast killed nine people, two of them girls, with 30 injured.',
			tolls: ['killed 9', 'injured 30'],
			why: 'those behind "with" have a state of their own and are not added'
		},
		{
			text: 'A missile killed 35 people at least.',
			tolls: ['killed 35+'],
			why: 'the hedge may stand behind'
		},
		{
			text: 'The blast left 35 dead, at a minimum.',
			tolls: ['killed 35+'],
			why: 'and behind what befell them'
		},
		{ text: 'A missile killed 40 people or so.', tolls: ['killed ~40'], why: 'a vaguer one' },
		{
			text: 'A missile killed 35 people, at least nine of them children.',
			tolls: ['killed 35'],
			why: 'this one goes with the number behind it'
		},
		{
			text: 'The minister was killed near his home, along with two of his guards.',
			tolls: ['killed 1', 'killed 2'],
			why: 'who was killed along with him is told as further'
		},
		{
			text: 'Five guards were killed, and at least 24 soldiers injured when a lorry exploded.',
			tolls: ['killed 5', 'injured 24+'],
			why: 'a participle without "were", with a clause behind it'
		},
		{
			text: 'Nine passengers were hospitalised after the blast.',
			tolls: ['injured 9'],
			why: 'whoever is kept in a hospital is hurt'
		},
		{
			text: 'The blast broke two telephones and a lamp, but nobody was injured.',
			tolls: [],
			why: 'nobody is no one that was named before'
		},
		{
			text: 'None of the four priests and 100 refugees in the house was hurt.',
			tolls: [],
			why: 'none of them'
		},
		{ text: 'Gunmen killed two guards and a driver.', tolls: ['killed 3'], why: 'what "and" joins adds up' },
		{
			text: 'Gunmen opened fire, killing three and wounding seven.',
			tolls: ['killed 3', 'injured 7'],
			why: 'two verbs, two objects'
		},
		{ text: 'The bomb killed 12 and wounded 30.', tolls: ['killed 12', 'injured 30'], why: 'bare numbers' },
		{
			text: 'The army killed two rebels and three soldiers were wounded.',
			tolls: ['killed 2', 'injured 3'],
			why: 'a new subject is no object'
		},
		{ text: 'A bomber killed himself and 12 others.', tolls: ['killed 12'], why: 'the others are counted' },
		{ text: 'Police arrested 14 protesters.', tolls: ['detained 14'], why: 'arrests' },
		{ text: 'Rebels kidnapped an engineer.', tolls: ['missing 1'], why: 'whoever is abducted is missing' },
		{ text: 'Militants took nine workers hostage.', tolls: ['missing 9'], why: 'hostages too' },
		{ text: 'Strike kills 35 in port', tolls: ['killed 35'], why: 'a headline, in the present' },
		{ text: 'They beat a man to death.', tolls: ['killed 1'], why: 'the object stands inside' }
	],
	'who is counted, and who is not': [
		{
			text: 'Juan Roca, a customs officer and leader of the ruling Reform Party, was shot to death.',
			tolls: ['killed 1'],
			why: 'two offices of one person, the first with an article'
		},
		{
			text: 'Juan Carlos Roca, Senator and presidential hopeful, died in Lima.',
			tolls: ['killed 1'],
			why: 'two offices without an article'
		},
		{
			text: 'It began after a police colonel, a judge, and candidate Senator Juan Roca were murdered.',
			tolls: ['killed 3'],
			why: 'a list goes on before a comma, and ’after’ is no preposition there'
		},
		{
			text: 'The massacre of the teachers Ana Gil, Pedro Ruiz and Juan Roca, along with Mrs Rosa Salas and her daughter Eva Salas, was denied.',
			tolls: ['killed 5'],
			why: 'whoever is named with what they are is not named again'
		},
		{
			text: 'After the murder of union leader Pedro Ruiz, the 4,015 teachers of the country decided to end their strike.',
			tolls: ['killed 1'],
			why: 'a new subject behind a comma, and whose it is'
		},
		{
			text: 'Two policemen guarding the Chilean consulate in Lima were killed.',
			tolls: ['killed 2'],
			why: 'the place before the verb is not whom it is about'
		},
		{
			text: 'The sniper managed to kill one woman and wound 12 others.',
			tolls: ['killed 1', 'injured 12'],
			why: 'what somebody managed to do was done'
		},
		{
			text: 'The blast left four dead and at least nine with injuries.',
			tolls: ['killed 4', 'injured 9+'],
			why: 'left with injuries'
		},
		{
			text: 'Another nine were taken to hospital with wounds.',
			tolls: ['injured 9'],
			why: 'why they were taken there'
		},
		{
			text: 'The attack resulted in the death of a guard and injuries to three others.',
			tolls: ['killed 1', 'injured 3'],
			why: 'injuries to somebody'
		},
		{
			text: 'Three passengers were treated for burns.',
			tolls: ['injured 3'],
			why: 'what they were treated for'
		}
	],
	'one person, told by name and by office': [
		{
			text: 'They are suspected of the assassination of University Rector Ana Gil, five other priests, and two women.',
			tolls: ['killed 8'],
			why: 'the office says that a person is meant, not the university'
		},
		{
			text: "No one knows the motive for the party leader's murder in Ostra.",
			tolls: ['killed 1'],
			why: 'somebody told only by what he was'
		},
		{
			text: 'A former law student who had been kidnapped has been found murdered.',
			tolls: ['missing 1', 'killed 1'],
			why: 'a clause about the subject stands between it and its verb'
		},
		{
			text: 'Paulo Brandt, senator and presidential hopeful, died in hospital.',
			tolls: ['killed 1'],
			why: 'offices behind a name are his'
		},
		{
			text: 'The murder of senator and party leader Paulo Brandt shook the country.',
			tolls: ['killed 1'],
			why: 'two offices before one name'
		},
		{
			text: 'He denied any part in the death of Paulo Brandt, party leader and former commander.',
			tolls: ['killed 1'],
			why: 'and joined by "and" to one another'
		},
		{
			text: 'A police colonel, a judge and Senator Paulo Brandt were murdered.',
			tolls: ['killed 3'],
			why: 'articles make them people of their own'
		},
		{
			text: 'They have killed 12 miners, including Saul Brandt, secretary of the union.',
			tolls: ['killed 12'],
			why: 'what one of them is adds nobody'
		},
		{
			text: 'He condemned the killing of Attorney General Roberto Brandt and accused the rebels.',
			tolls: ['killed 1'],
			why: 'a verb that is also a word for a person'
		}
	],
	'lists that go on': [
		{
			text: 'Two children and eight other people (three soldiers and five civilians) were wounded.',
			tolls: ['injured 10'],
			why: 'brackets spell out, and add nobody'
		},
		{
			text: 'The bombing resulted in the injury of six people and millions in losses.',
			tolls: ['injured 6'],
			why: 'money counted without its coin'
		},
		{
			text: 'They killed the mayor of the small town of Ostra, as well as two farmers.',
			tolls: ['killed 3'],
			why: 'what he is mayor of parts no list'
		},
		{
			text: 'The bomb exploded, killing Ana Brandt, 42; Eva Brandt, 19; Luis Roca, and a policeman.',
			tolls: ['killed 4'],
			why: 'names with ages, parted by semicolons'
		},
		{
			text: 'They killed three people in a village of farmers and burned two trucks.',
			tolls: ['killed 3'],
			why: 'who lives there was not killed'
		}
	],
	'past other clauses': [
		{
			text: 'Two constables who were working as his drivers and a shopkeeper were wounded.',
			tolls: ['injured 3'],
			why: 'a list goes on past a clause with "who"'
		},
		{
			text: 'Two men who attacked a soldier and a shopkeeper were wounded.',
			tolls: ['injured 2'],
			why: 'two of one sort in that clause belong to it'
		},
		{ text: 'A man who attacked two guards was wounded.', tolls: ['injured 1'], why: 'and so does one' },
		{
			text: 'Ana Gil, who was sent to Lima to report on the "war" against the gangs that hold the port, was injured.',
			tolls: ['injured 1'],
			why: 'a long clause between commas, with words in quotation marks'
		},
		{
			text: 'She came with her sons, one of whom was wounded.',
			tolls: ['injured 1'],
			why: 'the one of them is told of'
		},
		{
			text: 'The nurse was taken to Lima after being wounded along with two other nurses.',
			tolls: ['injured 1', 'injured 2'],
			why: 'the subject is that of the verb before, and has company'
		},
		{
			text: 'Five passengers travelling on the bus to Ostra were injured.',
			tolls: ['injured 5'],
			why: 'where the bus goes is nobody'
		},
		{
			text: 'The gunmen fired at the car, wounding Ana Gil, a teacher, and Luis Roca, her husband.',
			tolls: ['injured 2'],
			why: 'the verb is no part of the name'
		},
		{
			text: 'The blast left a guard and a clerk injured.',
			tolls: ['injured 2'],
			why: 'all that it left so'
		},
		{
			text: 'Wounded in the blast were the mayor and two clerks.',
			tolls: ['injured 3'],
			why: 'the subject may stand behind'
		},
		{
			text: 'Ana Gil, wounded in the leg, was taken to Lima.',
			tolls: ['injured 1'],
			why: 'a participle between commas'
		},
		{ text: 'Wounded in the leg, he went home.', tolls: [], why: 'nobody is named behind it' }
	],
	'in what state they are': [
		{
			text: 'Three miners are in critical condition.',
			tolls: ['injured 3'],
			why: 'a condition is of the hurt'
		},
		{ text: 'The town hall is in critical condition.', tolls: [], why: 'a house has one too' },
		{ text: 'A driver was hit by three bullets.', tolls: ['injured 1'], why: 'who is hit is hurt' },
		{ text: 'He died when he was hit by three bullets.', tolls: ['killed 1'], why: 'unless he died of it' },
		{ text: 'The body had four bullet wounds.', tolls: [], why: 'wounds are not people' },
		{
			text: 'The raid left one dead and two with bullet wounds.',
			tolls: ['killed 1', 'injured 2'],
			why: 'who has them is'
		}
	],
	'nobody, and nothing counted': [
		{ text: 'None was killed.', tolls: [], why: 'a capital makes no name of it' },
		{ text: 'Not a single person was hurt.', tolls: [], why: 'denied before the number' },
		{
			text: 'He stopped a few blocks away from where the governor was murdered.',
			tolls: ['killed 1'],
			why: 'how far away is no count of people'
		},
		{
			text: 'The driver was taken to hospital, where he passed away.',
			tolls: ['killed 1'],
			why: 'another way to say it'
		}
	],
	'other words for what befell them': [
		{ text: 'At least 35 people did not survive.', tolls: ['killed 35+'], why: 'who did not survive died' },
		{ text: 'At least 35 people might not survive.', tolls: [], why: 'what is feared has not come' },
		{ text: 'Two boys never came home.', tolls: ['killed 2'], why: 'nor did who never came home' },
		{ text: 'Two boys never came close.', tolls: [], why: 'the same word before another verb' },
		{ text: 'Thirty-five lives ended there.', tolls: ['killed 35'], why: 'lives end' },
		{ text: 'The count of the dead came to 35.', tolls: ['killed 35'], why: 'a count is a number' },
		{ text: 'The mayor gave the number of injured as 119.', tolls: ['injured 119'], why: 'a number given' }
	],
	'some among others': [
		{
			text: 'Of the people who died, two were children.',
			tolls: ['killed 2+'],
			why: 'of all, who come first'
		},
		{
			text: 'Two boys were listed among those who lost their lives.',
			tolls: ['killed 2+'],
			why: 'a list has more'
		},
		{ text: 'Three soldiers were among those killed.', tolls: ['killed 3+'], why: 'at least so many' },
		{ text: 'Two of the 35 killed were children.', tolls: ['killed 35'], why: 'both are told' },
		{
			text: 'Two of the 35 people injured were children.',
			tolls: ['injured 35'],
			why: 'the same with the noun said'
		},
		{
			text: 'At least 35 people are killed, two of them children, and 119 are injured.',
			tolls: ['killed 35+', 'injured 119'],
			why: 'a share behind a comma belongs to what was told before, not to the next verb'
		},
		{
			text: 'Around 20 people, among them nine children, lost their lives.',
			tolls: ['killed ~20'],
			why: '"among them" before the share parts no list'
		},
		{
			text: 'Twenty people, nine of them children, died.',
			tolls: ['killed 20'],
			why: 'the share hangs on it'
		},
		{ text: 'Some 20 dead, nine children among them.', tolls: ['killed ~20'], why: 'the share comes last' },
		{
			text: 'About 20 people were killed, among them nine children.',
			tolls: ['killed ~20'],
			why: 'the share comes behind the verb'
		},
		{
			text: 'Two children were among the dead, and 119 people were injured.',
			tolls: ['injured 119', 'killed 2+'],
			why: 'no sum in the sentence: at least so many'
		},
		{
			text: 'Among the 35 people killed in a raid on the port were two children, and 119 people were hurt.',
			tolls: ['killed 35', 'injured 119'],
			why: 'what "were" tells ends at the comma'
		},
		{ text: 'The dead included two children.', tolls: ['killed 2+'], why: 'the same with another verb' },
		{ text: 'Nine of the dead were children.', tolls: ['killed 9+'], why: 'who they were comes last' },
		{
			text: 'Two teachers were among the 35 people killed.',
			tolls: ['killed 35'],
			why: 'the sum is in the sentence'
		},
		{ text: 'The victims included nine children.', tolls: ['killed 9+'], why: 'by what they were' },
		{
			text: 'There were two children among the dead.',
			tolls: ['killed 2+'],
			why: 'told by itself'
		},
		{
			text: 'A rocket hit the port, with two children among the 35 dead.',
			tolls: ['killed 35'],
			why: 'the sum stands behind "among"'
		},
		{ text: 'Of those killed, two were children.', tolls: ['killed 2+'], why: 'the sum comes first' },
		{ text: 'Among the dead: two children.', tolls: ['killed 2+'], why: 'a line of a list' },
		{
			text: 'Some 119 people were injured, while the deceased included two children.',
			tolls: ['injured ~119', 'killed 2+'],
			why: 'they are none of those injured'
		},
		{
			text: 'As many as 119 people were injured.',
			tolls: ['injured 119'],
			why: 'a number that has been counted is no upper bound'
		},
		{
			text: 'In that town, which is the mayor’s own, about 20 people, including nine children, were killed.',
			tolls: ['killed ~20'],
			why: 'the aside is over before the people are told of'
		},
		{
			text: 'One rocket had been enough to kill 20 people.',
			tolls: ['killed 20'],
			why: 'what was enough did it'
		},
		{
			text: 'Toys are left for the children, nine of them, who were killed there.',
			tolls: ['killed 9'],
			why: 'a share of those named before it'
		},
		{
			text: 'Among those killed were two children; 119 people suffered injuries.',
			tolls: ['injured 119', 'killed 2+'],
			why: 'a semicolon ends what was told of the dead'
		},
		{
			text: 'It was one of the worst attacks of recent months: 35 people were killed.',
			tolls: ['killed 35'],
			why: 'set beside others, and not added to them'
		},
		{
			text: 'Nine children were among about 20 people killed.',
			tolls: ['killed ~20'],
			why: 'among a number without an article'
		},
		{
			text: 'About 20 people, nine children included, were killed.',
			tolls: ['killed ~20'],
			why: 'a share that says so behind'
		},
		{ text: 'As many as 120 people were injured.', tolls: ['injured 1–120'], why: 'and a round one is' },
		{
			text: 'The town has mourned since 4 April, the day a rocket killed 20 people.',
			tolls: ['killed 20'],
			why: '"since" a day, and of that day'
		},
		{
			text: 'Six of them and two women were killed.',
			tolls: ['killed 8'],
			why: 'a share that no comma sets apart heads its own list'
		}
	],
	'passive verbs': [
		{
			text: '35 people were killed and 119 injured.',
			tolls: ['killed 35', 'injured 119'],
			why: 'the auxiliary is said once'
		},
		{
			text: 'Three soldiers, two civilians and a child died.',
			tolls: ['killed 6'],
			why: 'a list adds up, even where its parts make up its head'
		},
		{
			text: 'Three people, two men and a child, died.',
			tolls: ['killed 3'],
			why: 'between commas the same three are spelled out'
		},
		{ text: 'Two priests, Ana Gil and Luis Roca, were killed.', tolls: ['killed 2'], why: 'names do so too' },
		{
			text: 'The mayor, Juan Roca, and his wife were killed.',
			tolls: ['killed 2'],
			why: 'the mayor is named'
		},
		{ text: 'Juan Roca, 45, was killed.', tolls: ['killed 1'], why: 'an age is no count' },
		{ text: 'The mayor was shot dead.', tolls: ['killed 1'], why: 'one person without a number' },
		{ text: 'A two-year-old boy was shot to death.', tolls: ['killed 1'], why: 'nor is this age' },
		{
			text: 'The villagers were captured, tortured and shot. Nine farmers were seized and murdered.',
			tolls: ['killed 9'],
			why: 'participles share an auxiliary'
		},
		{
			text: 'A vendor walking through the market was wounded.',
			tolls: ['injured 1'],
			why: 'past what hangs on the subject'
		},
		{
			text: 'A guard, who was asleep inside, was seriously hurt.',
			tolls: ['injured 1'],
			why: 'past a clause between commas'
		},
		{ text: 'Four men in a car were killed.', tolls: ['killed 4'], why: 'past a place' },
		{
			text: 'In San Rafael, two soldiers were killed.',
			tolls: ['killed 2'],
			why: 'a place before the comma is nobody'
		},
		{ text: '35 killed in strike on port', tolls: ['killed 35'], why: 'a headline without its auxiliary' },
		{ text: 'Nineteen miners were found dead.', tolls: ['killed 19'], why: 'found dead' },
		{ text: 'Five were fatally wounded.', tolls: ['killed 5'], why: 'fatal wounds kill' },
		{ text: 'Seven were taken into custody.', tolls: ['detained 7'], why: 'custody' }
	],
	'several groups': [
		{
			text: 'Of the 40 aboard, 12 died.',
			tolls: ['killed 12'],
			why: 'a bare number behind a comma begins anew'
		},
		{ text: '35 dead, 119 hurt in port strike', tolls: ['killed 35', 'injured 119'], why: 'states part' }
	],
	'states and nouns': [
		{ text: 'The blast left 12 dead and 30 wounded.', tolls: ['killed 12', 'injured 30'], why: 'left dead' },
		{
			text: 'Nine wounded soldiers were treated.',
			tolls: ['injured 9'],
			why: 'the state stands before the noun'
		},
		{
			text: 'The killings of a judge, a police commander, and two clerks shocked the town.',
			tolls: ['killed 4'],
			why: 'the verb behind the list is that of the killings'
		},
		{
			text: 'Two Danish students -- aged 19 and 21 -- were shot dead last night.',
			tolls: ['killed 2'],
			why: 'ages in a row count nobody'
		},
		{ text: 'The murder of six priests shook the country.', tolls: ['killed 6'], why: 'a noun and "of"' },
		{ text: "Police look into Roca's murder.", tolls: ['killed 1'], why: 'a noun and whose' },
		{
			text: 'There were 12 deaths and three arrests.',
			tolls: ['killed 12', 'detained 3'],
			why: 'nouns counted'
		},
		{ text: 'The bodies of three farmers were found.', tolls: ['killed 3'], why: 'bodies' },
		{ text: 'The storm claimed the lives of 12 people.', tolls: ['killed 12'], why: 'lives claimed' },
		{ text: 'Forty people lost their lives.', tolls: ['killed 40'], why: 'lives lost' },
		{ text: 'Twelve people suffered burns.', tolls: ['injured 12'], why: 'what they suffered' },
		{ text: 'Up to 40 miners are missing.', tolls: ['missing 1–40'], why: 'missing, with an upper end' },
		{ text: 'Four sailors went missing.', tolls: ['missing 4'], why: 'went missing' }
	],
	'death tolls': [
		{ text: 'The death toll rose to 35.', tolls: ['killed 35'], why: 'a toll that rises' },
		{
			text: 'Four bodies were found, bringing the toll to at least 12.',
			tolls: ['killed 4', 'killed 12+'],
			why: 'a toll that is brought to'
		},
		{ text: 'The number of dead has risen to 1,035.', tolls: ['killed 1035'], why: 'the number of' },
		{ text: 'The death toll passed 2.5 million.', tolls: ['killed 2500000+'], why: 'passed: more than' }
	],
	'numbers in words and ranges': [
		{ text: 'About 20 people were killed.', tolls: ['killed ~20'], why: 'about' },
		{ text: 'Between 10 and 15 rebels were killed.', tolls: ['killed 10–15'], why: 'between' },
		{ text: 'Ten to 15 people were injured.', tolls: ['injured 10–15'], why: 'to' },
		{ text: 'More than two hundred and fifty persons died.', tolls: ['killed 250+'], why: 'spelled out' },
		{ text: 'Twenty-two people were hurt.', tolls: ['injured 22'], why: 'with a hyphen' },
		{ text: 'Dozens were detained.', tolls: ['detained ~24–99'], why: 'dozens' },
		{ text: 'Hundreds of people died.', tolls: ['killed ~200–999'], why: 'hundreds' },
		{ text: 'A dozen people were wounded.', tolls: ['injured 12'], why: 'a dozen' },
		{ text: 'Fewer than 10 people were hurt.', tolls: ['injured 1–9'], why: 'fewer than' }
	],
	nobody: [
		{ text: 'No one was hurt.', tolls: [], why: 'no one' },
		{ text: 'The blast did not kill the mayor.', tolls: [], why: 'not' },
		{ text: 'The soldiers fled without killing anybody.', tolls: [], why: 'without' },
		{ text: 'A quake there could kill thousands.', tolls: [], why: 'could' },
		{ text: 'They plotted to kill the president.', tolls: [], why: 'a plot' },
		{ text: 'Twelve men are to be executed.', tolls: [], why: 'what lies ahead' },
		{ text: 'Dozens were killed or wounded.', tolls: [], why: 'who knows how many of either' },
		{ text: 'Most of them were civilians.', tolls: [], why: '"most" is no number' },
		{ text: 'The attack killed 40 cows.', tolls: [], why: 'beasts' },
		{ text: 'The bill was killed in the Senate.', tolls: [], why: 'a bill' },
		{ text: 'Profits were hurt by 12 percent.', tolls: [], why: 'a share' },
		{ text: 'He was sentenced to death in 2019.', tolls: [], why: 'a sentence' },
		{ text: 'They were killed.', tolls: [], why: 'they are not counted' },
		{ text: 'Two bombs were defused and a bridge was destroyed.', tolls: [], why: 'things' },
		{ text: 'Doctors said that the ceasefire would have saved 12 people.', tolls: [], why: 'saved' }
	]
};

for (const [family, rows] of Object.entries(families)) {
	describe(family, () => {
		for (const { text, tolls, why, knownWrong } of rows)
			test(`${why}: ${text}`, { fails: knownWrong }, () =>
				expect(read(text).tolls.map(written)).toEqual(tolls)
			);
	});
}

describe('what goes with a figure', () => {
	const first = (text: string) => read(text).tolls[0];

	test.each([
		['At least 35 people, including two children, were killed.', 35, [[2, 'children']]],
		['35 people were killed, including two children and a nurse.', 35, [[2, 'children']]],
		['About 20 people, nine children among them, died.', 20, [[9, 'children']]],
		['Twenty people (six of them children) are missing.', 20, [[6, 'children']]],
		['12 people, three of whom were soldiers, were killed.', 12, [[3, 'soldiers']]]
	] as const)('part of it, not more: %s', (text, low, including) => {
		const { count } = first(text);
		expect(count.low).toBe(low);
		expect(count.including.slice(0, including.length).map(({ low, of }) => [low, of])).toEqual(including);
		for (const { quote } of count.including)
			expect(text.slice(quote.span.start, quote.span.end)).toMatch(/children|soldiers|nurse/);
	});

	test.each([
		[
			'A rocket killed 20 people. Nine of the twenty were children.',
			['20: 9 children'],
			'the sum told again'
		],
		['A rocket killed 20 people. Nine of the 40 pupils were girls.', ['20'], 'a share of others'],
		[
			'A rocket killed 20 people. Boys accounted for nine of the lives lost.',
			['20: 9 Boys'],
			'who comes first'
		],
		[
			'A rocket killed 20 people. Half of them children – nine – and most of them asleep.',
			['20: 9 children'],
			'the number stands aside'
		],
		['About 20 people, of whom nine were children, died.', ['20: 9 children'], 'an aside between'],
		[
			'Two of the 35 people killed on Sunday were children, as were nine of the 20 killed in Aden.',
			['35: 2 children', '20: 9 children'],
			'each share goes with its own sum'
		]
	])('a share told later: %s', (text, tolls) => {
		const told = read(text).tolls.map(({ count: { low, including } }) =>
			[low, including.map((one) => `${one.low} ${one.of}`).join()].filter((one) => one !== '').join(': ')
		);
		expect(told).toEqual(tolls);
	});

	test.each([
		['Nine people died, according to the mayor of the town.', 'the mayor of the town'],
		['Nine people died, police said.', 'police'],
		['Army officials said nine people died.', 'Army officials'],
		['"Nine people died," said Mayor Ana Gil.', 'Mayor Ana Gil'],
		['Police today said nine people died.', 'Police'],
		['The mayor has also said that nine people died.', 'The mayor'],
		['No arrests were reported, but nine people died.', null],
		['The flood claimed nine lives.', null],
		['He said nine people died.', null]
	])('who says so: %s', (text, who) => expect(first(text).count.claimedBy).toBe(who));

	test.each([
		['The war has killed more than 10,000 people since 2022.', true],
		['Some 300 people have died in the past year of violence, or over the last two years.', true],
		['Forty people have been killed so far this year.', true],
		['The war, which has lasted 10 years, has killed 70,000 people.', true],
		['Fighting has left 1,000 dead in the past seven days.', true],
		['Three medics have been killed in the last three days.', false],
		['The army has sustained 177 dead.', true],
		['The town sustained nine dead in the raid.', false],
		['The rebels, who have killed several sailors in previous attacks, struck again.', true],
		['So far two mayors have been murdered in less than 15 days.', true],
		['The man, in prison since March 2020, was killed.', false],
		['Forty people were killed on Tuesday.', false]
	])('adds up over time: %s', (text, cumulative) => expect(first(text).cumulative).toBe(cumulative));

	test.each([
		['The death toll rose to 35.', true],
		['The death toll stands at 35.', false]
	])('replaces an earlier one: %s', (text, update) => expect(first(text).update).toBe(update));

	test.each([
		['35 civilians were killed.', 'civilians'],
		['Nine National Guard soldiers were killed.', 'National Guard soldiers'],
		['35 were killed.', null],
		['Seven others were killed.', null]
	])('who they were: %s', (text, of) => expect(first(text).count.of).toBe(of));

	test('the words cited are those of the figure and of what befell them', () => {
		const { text, tolls } = read('The mayor said that at least 35 people were killed on Sunday.');
		const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
		expect(tolls.map(({ span, cue }) => [slice(span), slice(cue)])).toEqual([
			['at least 35 people', 'killed']
		]);
	});
});

describe('whatever the text says', () => {
	const words = fc.constantFrom(
		...'killed wounded died dead 35 two hundred people soldiers , and including of them who were was not at least dozens toll rose to the a man Juan Roca missing arrested lives bodies injuries ( ) between'.split(
			' '
		)
	);

	test('spans lie in the text, and ranges are ranges', () => {
		fc.assert(
			fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
				const { text, tolls } = read(parts.join(' '));
				for (const { span, cue, count } of tolls) {
					for (const { start, end } of [span, cue, ...count.including.map(({ quote }) => quote.span)]) {
						expect(start).toBeGreaterThanOrEqual(0);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(text.length);
					}
					expect(count.low).toBeGreaterThanOrEqual(1);
					if (count.high !== null) expect(count.high).toBeGreaterThanOrEqual(count.low);
				}
			}),
			{ numRuns: 500 }
		);
	});

	test.each([
		['killed 3 ', 40_000, 1],
		['three soldiers and ', 30_000, 0],
		['the man who was ', 40_000, 0],
		['the death toll ', 40_000, 0],
		['took hostage ', 40_000, 1],
		['killed two men, including one boy, ', 20_000, 1]
	])('one sentence without end is read to its end: %s', { timeout: 30_000 }, (scrap, times, some) => {
		const { text, tolls } = read(scrap.repeat(times));
		expect(tolls.length > 0).toBe(some === 1);
		const last = tolls.at(-1)?.cue.end ?? 0;
		if (some) expect(last).toBeGreaterThan(text.length - 2 * scrap.length);
	});
});
