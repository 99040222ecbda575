import { describe, expect, test } from 'vitest';
import { wordsOf } from '$lib/model';
import { readArticle } from '$lib/extract';
import { TOOLS } from './gazetteer-file';
import { articleOf, shortEventsOf } from './short';

const cases: { text: string; events: string[]; why: string; knownWrong?: boolean }[] = [
	{
		text: 'Zelensky said Tuesday that a missile hit Sumy on Sunday, killing 35 people.',
		events: ['attack 2025-04-13 Sumy 35/-'],
		why: 'the day of the saying is not that of what is said'
	},
	{
		text: 'On April 14 Witkoff said that he sees a peace deal emerging, three days after his third meeting with Putin.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'counted from another event, which has no place'
	},
	{
		text: 'Three days before he spoke on April 14 of a peace deal that he sees emerging, Witkoff met Putin for the third time.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'counted back from a saying told first; a deal that is only talked of is none yet'
	},
	{
		text: 'Two days after she spoke on Monday about an agreement on fishing rights, Sigrid Holm visited Nuuk.',
		events: ['statement 2025-04-14 -', 'visit 2025-04-16 Nuuk'],
		why: 'counted on from a saying told first'
	},
	{
		text: 'Monday’s attack on Sumy left 20 dead. Medics said two rockets hit the market and that three children had died. The injured numbered 90.',
		events: ['attack 2025-04-14 Sumy 20/90'],
		why: 'what a second "that" adds is told of the same thing, and what follows goes on with it'
	},
	{
		text: 'On Sunday a rocket hit a school in Taiz. The next day Governor Ahmed Saleh visited Taiz.',
		events: ['attack 2025-04-13 Taiz', 'visit 2025-04-14 Taiz'],
		why: 'the next day follows the day told, not the day of the story'
	},
	{
		text: 'On Sunday a rocket hit a school in Taiz. A day after that attack, Ahmed Saleh claimed that a truce was close.',
		events: ['attack 2025-04-13 Taiz', 'statement 2025-04-14 -'],
		why: 'counted from what was told last, which keeps its own day'
	},
	{
		text: 'Ahmed Saleh was in Taiz. On Sunday a rocket hit a school there and killed nine people.',
		events: ['attack 2025-04-13 Taiz 9/-'],
		why: '"there" is the town named before'
	},
	{
		text: 'Nobody in Taiz slept. Two rockets fired on Sunday hit the besieged city and killed nine people.',
		events: ['attack 2025-04-13 Taiz 9/-'],
		why: 'so is "the city", whatever it is called'
	},
	{
		text: 'Taiz. On Sunday, the town in which Ahmed Saleh was born was struck by a rocket, killing nine people.',
		events: ['attack 2025-04-13 Taiz 9/-'],
		why: 'a town named in a heading; a subject whose verb comes behind a clause about it'
	},
	{
		text: 'On Sunday it was the turn of Taiz, where Ahmed Saleh was born; a rocket took nine lives there.',
		events: ['attack 2025-04-13 Taiz 9/-'],
		why: 'the day that a sentence opens with is that of the one thing it tells'
	},
	{
		text: 'Ana Gil and Juan Roca travel to Lima on Wednesday. They will hold talks with shipowners. They last met Peter Holm in May 2024.',
		events: ['visit 2025-04-16 Lima', 'meeting 2024-05-01 -'],
		why: 'several do it, so that the verb has no ending; "they" go there for the talks, and met him in another year'
	},
	{
		text: 'By Monday Ana Gil was on her way to Lima with Juan Roca. There, according to the Trade Ministry, the two were to discuss fishing rights.',
		events: ['visit 2025-04-14 Lima'],
		why: 'a journey and what it is for; a source takes no part'
	},
	{
		text: 'The harbour board will have its turn on Friday. Ana Gil will lead the talks in Lima.',
		events: ['meeting 2025-04-18 Lima planned'],
		why: 'a sentence that tells of nothing sets the day of what is planned'
	},
	{
		text: 'April 14: Ana Gil in Lima.',
		events: ['visit 2025-04-14 Lima'],
		why: 'a line of a chronology needs no verb'
	},
	{
		text: 'April 13: A rocket hits Taiz. The dead: nine, two of them children. The wounded: 30.',
		events: ['attack 2025-04-13 Taiz 9/30'],
		why: 'nor do its figures'
	},
	{
		text: 'On Sunday a rocket hit Taiz, killing nine people. On Monday Ahmed Saleh visited the wounded in Aden.',
		events: ['attack 2025-04-13 Taiz 9/-', 'visit 2025-04-14 Aden'],
		why: 'the wounded are no further attack'
	},
	{
		text: 'The king received Ana Gil in Lima on Monday.',
		events: ['meeting 2025-04-14 Lima'],
		why: 'whom he received is called by name'
	},
	{
		text: 'In the river port of Iquitos on Monday, with the mayor at her side, Ana Gil told reporters that help would come and recalled that the islands had pledged relief in May 2024.',
		events: ['statement 2025-04-14 Iquitos', 'aid 2024-05-01 -'],
		why: 'an appearance is news, though it recalls something else'
	},
	{
		text: 'Taiz. A rocket attack on Sunday. 9+ dead; 30 suffered injuries.',
		events: ['attack 2025-04-13 Taiz 9/30'],
		why: 'a heading places what stands under it'
	},
	{
		text: 'Saleh on Monday: "I see a truce coming." He met Holm last Friday.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'a colon and a quotation are a saying'
	},
	{
		text: 'Ana Gil travelled to Lima on Tuesday, where she was welcomed by President Juan Roca. The day before that, Peter Holm said he would resign.',
		events: ['statement 2025-04-14 -', 'visit 2025-04-15 Lima'],
		why: 'a welcome belongs to the visit; "that" stands for what was told'
	},
	{
		text: 'Talks aimed at halting the fighting in Yemen bring Ana Gil to Muscat this Wednesday.',
		events: ['meeting 2025-04-16 Muscat'],
		why: 'what is to be halted is no news, nor is it where the talks are'
	},
	{
		text: 'Ana Gil and Juan Roca are due in Lima on Friday for talks with shipowners.',
		events: ['meeting 2025-04-18 Lima planned'],
		why: 'who is due somewhere is not there yet, and what they come for is still to be'
	},
	{
		text: 'Juan Roca, who leads the union, went to Callao on Tuesday to see Ana Gil.',
		events: ['visit 2025-04-15 Callao'],
		why: 'going to a place that is named is a visit'
	},
	{
		text: 'Juan Roca went to Congress on Tuesday with a plan.',
		events: [],
		why: 'a body is no place to visit'
	},
	{
		text: 'Ana Gil and Juan Roca held talks in Lima on Monday on the quarrel, which began when Chile invaded in 1879.',
		events: ['meeting 2025-04-14 Lima', 'military 1879-01-01 -'],
		why: 'what began long ago did not happen where it is talked about'
	},
	{
		text: 'Roca flew to the Peruvian capital on Monday. Gil arrived in the Chilean capital, Santiago, on Tuesday.',
		events: ['visit 2025-04-14 Lima', 'visit 2025-04-15 Santiago'],
		why: 'a capital that is only described is a place, and one that is named is told once'
	},
	{
		text: 'Support was firm, Ana Gil said; in March, she noted, allies had pledged $3 billion in aid.',
		events: ['aid 2025-03-01 -'],
		why: 'what the semicolon begins has its own date, whoever says so in between'
	},
	{
		text: 'Chile invaded in 1879, and it was a long war.\n\nTwo rockets came down on Arica on Monday. At least 35 people were killed, two children among them, and 119 were wounded.',
		events: ['military 1879-01-01 -', 'attack 2025-04-14 Arica 35/119'],
		why: 'the dead of today are not those of a war told of in passing'
	},
	{
		text: 'A bomb killed ten people in Arica on Monday.\n\nIn Arica, which lies by the sea, two cars were used. Two of those killed were children; a further 19 people were hurt.',
		events: ['attack 2025-04-14 Arica 10/19'],
		why: 'the sentence before sets the scene for what is told of harm'
	},
	{
		text: 'Ana Gil held talks in Lima on Monday. The day before the Lima meeting, Juan Roca was in Callao.',
		events: ['meeting 2025-04-14 Lima', 'visit 2025-04-13 Callao'],
		why: 'counted from the meeting told of before, by its town'
	},
	{
		text: 'What happened in Arica? On Monday two rockets killed nine people. Another 19 were injured.',
		events: ['attack 2025-04-14 Arica 9/19'],
		why: 'a question sets the scene for its answer, and "another 19" goes on with the figure before'
	},
	{
		text: 'A rocket killed nine people in Arica on Monday. The injured numbered 19.',
		events: ['attack 2025-04-14 Arica 9/19'],
		why: 'a figure behind "numbered"'
	},
	{
		text: 'On Monday Ana Gil met Juan Roca. Eva Brandt met Otto Lund in Lima.',
		events: ['meeting 2025-04-14 -', 'meeting - Lima'],
		why: 'two meetings of other people are two'
	},
	{
		text: 'Ana Gil made the remark on 14 April, three days after her third meeting with Juan Roca.',
		events: ['statement 2025-04-14 -', 'meeting 2025-04-11 -'],
		why: 'a remark that is made is a saying, and its day is counted from'
	},
	{
		text: "The union's president was in Callao on Tuesday. Juan Roca arrived at a tense moment.",
		events: ['visit 2025-04-15 Callao'],
		why: 'somebody by office was somewhere; a moment is no place to arrive at'
	},
	{
		text: 'A rocket fired by rebels killed two guards in Arica on Monday.',
		events: ['attack 2025-04-14 Arica 2/-'],
		why: 'what was done to the subject is told aside'
	},
	{
		text: 'Sumy lies 30 km from the border with Russia. A missile hit the town of Konotop on Monday.',
		events: ['attack 2025-04-14 Konotop'],
		why: 'a place that only says where another is holds no event'
	},
	{
		text: 'A bomb killed three soldiers in Kabul on Monday. The attack also wounded seven civilians.',
		events: ['attack 2025-04-14 Kabul 3/7'],
		why: '"the attack" refers back'
	},
	{
		text: 'CARACAS, April 15 - The Peruvian government said on Tuesday that gunmen had killed a judge. Peruvian police have questioned three men in Lima and in Cusco.',
		events: ['attack - Peru 1/-'],
		why: 'filed abroad: peoples and towns tell which country the story plays in'
	},
	{
		text: 'Gunmen killed a judge on Monday. Newspapers in Chile, in Bolivia and in Ecuador carried the news.',
		events: ['attack 2025-04-14 - 1/-'],
		why: 'no one country is what it is about'
	},
	{
		text: 'Gunmen killed Minister Paulo Brandt in Quito on Monday. Two of his guards were also killed in the attack.',
		events: ['attack 2025-04-14 Quito 3/-'],
		why: 'what is told as further is added'
	},
	{
		text: 'Gunmen killed three people in Quito on Monday. Two children were killed in the attack.',
		events: ['attack 2025-04-14 Quito 3/-'],
		why: 'children are some of those counted'
	},
	{
		text: 'The reporter Ana Gil was injured in an attack in Quito on Monday. The cameraman Luis Roca was injured by splinters.',
		events: ['attack 2025-04-14 Quito -/2'],
		why: 'two people hurt, told one after the other by their names'
	},
	{
		text: 'The reporter Ana Gil was injured in an attack in Quito on Monday. She is known for her tales of the mines, of those who work in them, of the long nights there and of what the smaller towns make of it all, and for her patience with those who have never been asked about their lives before. Her editors, who spoke to her doctors, hope that she will soon be well enough to travel. Luis Roca was injured by splinters.',
		events: ['attack 2025-04-14 Quito -/2'],
		why: 'the other is named some sentences on, in the same breath'
	},
	{
		text: 'Ana Gil suffered fractures in the attack on a bus in Quito on Monday.',
		events: ['attack 2025-04-14 Quito -/1'],
		why: 'broken bones are injuries'
	},
	{
		text: 'The council sat for an hour. The hall was cold. It was learned later that they had hit a bus, wounding five people.',
		events: ['attack - - -/5'],
		why: 'who was harmed speaks for a word of many uses'
	},
	{
		text: 'The council sat for an hour. The hall was cold. It was learned later that they had hit a bus.',
		events: [],
		why: 'and without them the word tells of nothing'
	},
	{
		text: 'The reporter Ana Gil was injured in an attack in Quito on Monday. Gil was injured in the arm.',
		events: ['attack 2025-04-14 Quito -/1'],
		why: 'one person, told twice'
	},
	{
		text: 'A bomb in Quito on Monday injured three people, including a guard. Also injured were Ana Gil and Luis Roca.',
		events: ['attack 2025-04-14 Quito -/3'],
		why: 'the other two of the three'
	},
	{
		text: 'Soldiers killed three reporters in Quito on Monday. Eva Gil, another reporter, was seriously wounded.',
		events: ['attack 2025-04-14 Quito 3/1'],
		why: 'another one hurt is no other attack'
	},
	{
		text: 'Gunmen attacked a bus in Ibarra on Monday. Five passengers on the bus to Quito were injured in the attack.',
		events: ['attack 2025-04-14 Ibarra -/5'],
		why: 'where a bus was going is not where it was attacked'
	},
	{
		text: 'Gunmen killed three people in Quito on Monday. Five people were also killed, bringing the toll to eight.',
		events: ['attack 2025-04-14 Quito 8/-'],
		why: 'the toll itself says what all come to'
	},
	{
		text: 'A bomb exploded in Quito on Monday. The rebels have killed more than 1,000 people since 2019.',
		events: ['explosion 2025-04-14 Quito'],
		why: 'what years have cost is no figure of one bomb'
	},
	{
		text: 'LIMA, April 15 - A bomb exploded on Monday in a suburb of the Peruvian capital, wounding two guards.',
		events: ['explosion 2025-04-14 Lima -/2'],
		why: '"the capital" is where the story was filed'
	},
	{
		text: 'Rebels have claimed responsibility for the attack on a newspaper in Quito this morning.',
		events: ['attack 2025-04-16 Quito', 'statement - Quito'],
		why: 'the perfect takes no day, so that the attack must'
	},
	{
		text: 'Mayor Paulo Brandt was shot to death in Loja while walking to his office today.',
		events: ['attack 2025-04-16 Loja 1/-'],
		why: 'what happens meanwhile happens on that day'
	},
	{
		text: 'LIMA, April 15 - The minister sent his deputy to Caracas after an attack killed two guards on Monday.',
		events: ['attack 2025-04-14 Peru 2/-'],
		why: 'where somebody was sent is not where others were killed'
	},
	{
		text: 'QUITO, April 15 - A bus plunged into a ravine near Loja on Monday. Police in Loja arrested the driver on Tuesday. Another bus accident in 2017 killed nine.',
		events: ['accident 2025-04-14 Loja', 'arrest 2025-04-15 Loja', 'accident 2017-01-01 - 9/-'],
		why: 'an accident of another time may have been anywhere'
	},
	{
		text: 'LIMA, April 15 - A bomb killed two guards in Cusco on Monday. In 2011 an attack killed six people.',
		events: ['attack 2025-04-14 Cusco 2/-', 'attack 2011-01-01 - 6/-'],
		why: 'long past: neither the town of the report before nor the country that the story comes from'
	},
	{
		text: 'LIMA, April 15 - A bomb killed two guards in Cusco on Monday. A similar attack last month left six people dead.',
		events: ['attack 2025-04-14 Cusco 2/-', 'attack 2025-03-01 - 6/-'],
		why: 'a similar one is told for comparison, and not where'
	},
	{
		text: 'A bomb killed three soldiers in Kabul on Monday. On Tuesday gunmen attacked a hotel in Peshawar.',
		events: ['attack 2025-04-14 Kabul 3/-', 'attack 2025-04-15 Peshawar'],
		why: 'another day and another place are another event'
	},
	{
		text: 'Rutte visited Odesa on Tuesday, where he met Zelensky and held a joint news conference.',
		events: ['visit 2025-04-15 Odesa'],
		why: 'one visit with all that belongs to it'
	},
	{
		text: 'Strikes have killed thousands in the war.',
		events: [],
		why: 'what happens again and again has no day'
	},
	{
		text: 'The toll of an earthquake in Lima on Monday rose to 12. Police said 40 people were injured.',
		events: ['disaster 2025-04-14 Lima 12/40'],
		why: 'a figure in the next sentence belongs to it'
	},
	{
		text: 'The U.N. condemned on Tuesday the attack in Kabul on Sunday that killed 20 people.',
		events: ['statement 2025-04-15 -', 'attack 2025-04-13 Kabul 20/-'],
		why: 'two events in a sentence, each with its own day',
		knownWrong: true
	},
	{
		text: 'The ministers of France and Germany will meet in Vienna on Friday.',
		events: ['meeting 2025-04-18 Vienna planned'],
		why: 'a plan has a day and a place as well'
	},
	{
		text: 'At least 40 people, including six children, were killed when a bus fell into a gorge near Cusco on Monday.',
		events: ['accident 2025-04-14 Cusco 40/-'],
		why: 'a part is not added to the whole'
	}
];

describe('events of a short text', () => {
	for (const { text, events, why, knownWrong } of cases) {
		test(why, { fails: knownWrong }, () => {
			expect(shortEventsOf(text)).toEqual([...events].sort());
		});
	}
});

const STORY = `A bomb killed three soldiers in Kabul on Monday, police said. The attack also wounded seven civilians. On Tuesday President Karim met officials in Herat, and three people were arrested.`;

describe('what holds for every reading', () => {
	test('every quote lies in its article', () => {
		const article = articleOf(STORY);
		for (const event of readArticle(article, TOOLS).events) {
			const quotes = [
				event.trigger,
				...event.evidence,
				...[event.when, event.where, ...event.actors, ...event.killed, ...event.injured].flatMap((one) =>
					one ? [one.quote] : []
				)
			];
			for (const quote of quotes) {
				expect(quote.span.start).toBeGreaterThanOrEqual(0);
				expect(quote.span.end).toBeLessThanOrEqual(STORY.length);
				expect(wordsOf(quote, article)).not.toBe('');
			}
			expect(event.title.length).toBeLessThanOrEqual(70);
			expect(event.evidence.length).toBeGreaterThan(0);
		}
	});

	test('ids are unique, and the same when the text is read again or more text follows', () => {
		const ids = readArticle(articleOf(STORY), TOOLS).events.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(readArticle(articleOf(STORY), TOOLS).events.map(({ id }) => id)).toEqual(ids);
		const longer = readArticle(articleOf(`${STORY}\n\nThe weather was fine.`), TOOLS).events.map(
			({ id }) => id
		);
		expect(longer).toEqual(ids);
	});

	test('an article told twice in one text has ids of its own for each telling', () => {
		const ids = readArticle(articleOf(`${STORY}\n\n${STORY}`), TOOLS).events.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('an article cut anywhere is still read', () => {
		for (let end = 0; end <= STORY.length; end += 7) {
			const article = articleOf(STORY.slice(0, end));
			for (const { evidence } of readArticle(article, TOOLS).events)
				for (const { span } of evidence) expect(span.end).toBeLessThanOrEqual(end);
		}
	});
});
