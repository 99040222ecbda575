import { describe, expect, test } from 'vitest';
import { readArticle } from '$lib/extract';
import { TOOLS } from './gazetteer-file';
import { articleOf, shortEventsOf } from './short';

/** What several sentences tell together. Each event as `kind day place killed/injured`. */
const stories: { text: string; events: string[]; why: string }[] = [
	// Calls: a visit, the talks held there and what was said there
	{
		text: 'Ana Gil met Juan Roca in Lima. At a news conference on Monday, Gil spoke of a new start.',
		events: ['meeting 2025-04-14 Lima'],
		why: 'the talks take their day from what was said there, which takes its place'
	},
	{
		text: 'Ana Gil said on Monday that the harbour was safe.\n\nShe was speaking on a visit to Callao.',
		events: ['visit 2025-04-14 Callao'],
		why: 'said on the visit, in the paragraph before'
	},
	{
		text: 'Speaking on Monday at a joint news conference with Juan Roca, Ana Gil called the harbour safe. The two leaders visited a school in Callao.',
		events: ['meeting 2025-04-14 Callao'],
		why: 'the two of the paragraph are those who spoke'
	},
	{
		text: 'Ana Gil was in Callao, where she met Juan Roca. On Monday she described the harbour as safe.',
		events: ['visit 2025-04-14 Callao'],
		why: 'a day on which the text has her say something, by whatever verb'
	},
	{
		text: 'On Monday Ana Gil spoke of a new start. She had met Juan Roca in Lima.',
		events: ['meeting - Lima', 'statement 2025-04-14 -'],
		why: '"had met" may have been on any day'
	},
	{
		text: 'Ana Gil met Juan Roca in Lima on Sunday. On Monday Gil met Eva Brandt in Quito.',
		events: ['meeting 2025-04-13 Lima', 'meeting 2025-04-14 Quito'],
		why: 'another place, another day, another partner'
	},
	{
		text: 'Ana Gil visited Lima on Monday.\n\nOtto Lund was silent, days after his third meeting with Eva Brandt.',
		events: ['meeting - -', 'visit 2025-04-14 Lima'],
		why: '"his third meeting" is none that others held'
	},
	{
		text: 'Ana Gil, visiting Callao on Monday, told a news conference with Juan Roca that the harbour was safe.',
		events: ['visit 2025-04-14 Callao'],
		why: 'what she is doing is told aside, and it is she who told them'
	},
	{
		text: 'Ana Gil and Otto Lund went to see the injured and then gave a joint news conference in Callao on Monday.',
		events: ['meeting 2025-04-14 Callao'],
		why: 'both gave it; it is not what they went for'
	},
	{
		text: 'On Monday Ana Gil visited Callao. She and Juan Roca called at a school. The visit came two days after a blast in Lima killed nine people.',
		events: ['explosion 2025-04-12 Lima 9/-', 'visit 2025-04-14 Callao'],
		why: 'the visit told of two sentences ago has the day that is counted from'
	},
	{
		text: 'Ana Gil said on Monday that a deal was near. Three days before that she had held her third meeting with Juan Roca.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: '"before that" counts from what was said'
	},
	{
		text: 'On Monday Ana Gil said she saw the outlines of a deal emerging, having met Juan Roca three days before for what was their third meeting.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'whom she had met is no part of what she said, and the third meeting is that'
	},
	{
		text: 'Ana Gil, the mayor’s envoy, told a reporter on Monday, 14 April, that a deal was near. She had met Juan Roca three days earlier, the third time the two have met.\n\nThe next day Otto Lund flew to Lima.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -', 'visit 2025-04-15 Lima'],
		why: 'she told it herself; a look back does not move the story'
	},
	{
		text: 'Nine people died in Sumy on Sunday. The talks in Lima, officials say, are meant to bring the fighting to an end.',
		events: ['death 2025-04-13 Sumy 9/-', 'meeting - Lima'],
		why: 'fighting that is to end is not what was told before'
	},
	{
		text: 'Otto Lund, the mayor, chose to spend 14 April in Callao. Alongside Juan Roca he visited a school.',
		events: ['visit 2025-04-14 Callao'],
		why: 'how the day was spent is what was done; its date may be written out'
	},
	{
		text: 'Oruro had lived through the same nine days earlier. On 4 April a rocket claimed the lives of nine people in the city.',
		events: ['attack 2025-04-04 Oruro 9/-'],
		why: 'the town that lived through it is where it was'
	},
	{
		text: 'Ana Gil is on her way to Lima, and the man who speaks for her says that a deal is in sight.',
		events: ['visit - Lima'],
		why: 'what another says is no part of her journey, and gives it no day'
	},
	{
		text: 'Chile sent its diplomat Ana Gil and envoy Otto Lund to Lima on Wednesday to discuss pensions.\n\nThe two were due to meet ministers during the day.',
		events: ['visit 2025-04-16 Lima'],
		why: '"the two were due to" says who they are before the infinitive'
	},
	{
		text: 'Ana Gil said on Monday that a deal was near, three days after she was received by President Juan Roca for a third time.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'whoever receives a person meets them'
	},
	{
		text: 'Chile sent its envoy Ana Gil to Lima on Wednesday to discuss the strike in Callao.',
		events: ['attack - Callao', 'visit 2025-04-16 Lima'],
		why: 'what is to be discussed was not on the day of the journey'
	},
	{
		text: 'Senior ministers were on their way to Lima on Wednesday for a meeting with bankers.\n\nAna Gil and Otto Lund will discuss pensions with them, an aide said.',
		events: ['meeting 2025-04-16 Lima'],
		why: 'those named next are the ministers who were on their way'
	},
	{
		text: 'Ana Gil came back from her third meeting with Juan Roca, which took place three days before Monday.',
		events: ['meeting 2025-04-11 -'],
		why: 'a day in a clause of the meeting is the meeting’s'
	},
	{
		text: 'More than fifty people have been killed in two rocket attacks on Yemeni towns this month. The first hit Aden on 13 April. Doctors say that nine people were killed.',
		events: ['attack 2025-04-13 Aden 9/-'],
		why: 'a sum over a month is no event beside those that it adds up'
	},
	{
		text: 'Ana Gil flew to Callao on Monday. "We will stay," she told a news conference in the Black Sea port.',
		events: ['visit 2025-04-14 Callao'],
		why: 'the sea says which port, and not where'
	},
	{
		text: 'Ana Gil said on Monday she could see a deal emerging, three days after meeting Juan Roca for the third time.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'what she could see is no less a fact for what it came after'
	},
	{
		text: 'When Ana Gil emerged from a conversation with Juan Roca last Friday, she was upbeat: a deal was near, the Chilean envoy said on Monday.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'the envoy is whom the sentence has told of'
	},
	{
		text: 'France’s capital plays host on Wednesday to Ana Gil, the minister, and the envoy Otto Lund. Bankers will meet them to discuss pensions, the ministry said.',
		events: ['meeting 2025-04-16 Paris'],
		why: 'the capital by its country, the guests as "them"; by whom it is told has no day of its own'
	},
	{
		text: 'By the time Ana Gil and the special envoy Otto Lund land in Lima on Wednesday, their hosts will have questions. The ministry said the two would speak with officials about pensions.',
		events: ['visit 2025-04-16 Lima'],
		why: 'the tagger takes "land" for a noun; what the two would do there is what they come for'
	},
	{
		text: 'Two days before Ana Gil’s trip, on April 4, Oruro was hit by rockets. Nine people were killed.',
		events: ['attack 2025-04-04 Oruro 9/-', 'visit 2025-04-06 -'],
		why: 'the day and town behind the comma are not those of the trip'
	},
	{
		text: 'On Monday Ana Gil said that a deal was near. That was three days after she and President Juan Roca sat down together for a third time.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: '"she and" begins no clause'
	},
	{
		text: 'Ana Gil has met Juan Roca in Lima, where she reaffirmed her support. At their news conference on Monday, Gil spoke of pensions.',
		events: ['meeting 2025-04-14 Lima'],
		why: 'what she reaffirmed there is of that meeting'
	},
	{
		text: 'Ana Gil, in Callao on Monday, pledged support for miners at a joint news conference with Juan Roca. They toured a school together.',
		events: ['meeting 2025-04-14 Callao'],
		why: 'a pledge at a news conference, and that, are one'
	},
	{
		text: 'Officials in Aden, some 30 km from the border, said two rockets had struck the city on Sunday, killing nine people.',
		events: ['attack 2025-04-13 Aden 9/-'],
		why: 'the city is the town of the officials'
	},
	{
		text: 'Otto Lund joined Juan Roca in Callao on Monday. They visited a school.',
		events: ['meeting 2025-04-14 Callao'],
		why: 'whoever joins somebody in a town is there with them'
	},
	{
		text: 'Otto Lund stopped in Callao on Monday to see Juan Roca. They visited a school.',
		events: ['visit 2025-04-14 Callao'],
		why: 'a stop is a stay'
	},
	{
		text: 'Ana Gil told reporters on Monday that a deal was near. Three days prior, the envoy had met Juan Roca in what was their third meeting.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: '"prior" alone counts from what was told'
	},
	{
		text: 'Nine people were killed in Sunday’s rocket attack on Sumy, as diplomats look for a way out of the war that Russia began by invading its neighbour in 2022.',
		events: ['attack 2025-04-13 Sumy 9/-', 'military 2022-01-01 -'],
		why: 'the year of the one is not the day of the other, whatever else is told with either'
	},
	{
		text: 'On Sunday, the northern city of Aden suffered one of the deadliest strikes in months. Two rockets left nine dead, two girls among them, and wounded 30.',
		events: ['attack 2025-04-13 Aden 9/30'],
		why: 'one of many that the town suffered is the one told of'
	},
	{
		text: 'Wounded Chilean soldiers received a visit on Monday from Ana Gil at a hospital in Callao.',
		events: ['visit 2025-04-14 Callao'],
		why: 'at the head of a sentence too, how they are is no attack'
	},
	{
		text: 'Ana Gil was due in Lima on Wednesday with Otto Lund for discussions with bankers on pensions.',
		events: ['meeting 2025-04-16 Lima planned'],
		why: 'what was due, and what it was for, are one plan'
	},
	{
		text: 'Two days after Otto Lund announced that a pact on pensions was near, the Chilean envoy is on his way to Lima. On Wednesday he and the minister, Ana Gil, will meet bankers to discuss it.',
		events: ['visit 2025-04-16 Lima'],
		why: 'nothing is agreed by being announced as near; the envoy on his way is one of those who will meet'
	},
	{
		text: 'It was a quiet day. Ana Gil and Otto Lund met in Callao on Monday. They held a news conference, at which Gil said firms had pledged $2 million in aid in the first three months of the year, and visited a school.',
		events: ['aid 2025-01-01 -', 'meeting 2025-04-14 Callao'],
		why: 'the months of the pledge are not those of the visit'
	},
	{
		text: 'The attack on Sumy on Sunday followed one on Aden, the old port, where nine people were killed by a rocket on April 4.',
		events: ['attack 2025-04-04 Aden 9/-', 'attack 2025-04-13 Sumy'],
		why: 'those killed where the other was are the other’s'
	},
	{
		text: 'President Ana Gil welcomed the minister Juan Roca to Callao on Monday. They toured a school and held a joint news conference.',
		events: ['meeting 2025-04-14 Callao'],
		why: 'a guest is welcomed to where he comes'
	},
	{
		text: 'It happened nine days after Aden, Roca’s home town, suffered a similar fate: a rocket killed nine people there on April 4.',
		events: ['attack 2025-04-04 Aden 9/-'],
		why: 'the town is counted from, but "there" is told of the rocket'
	},
	{
		text: 'Officials will gather in Lima on the war. Ana Gil is travelling to Lima on Wednesday.',
		events: ['visit 2025-04-16 Lima'],
		why: 'on the day of the story a plan and its doing are one'
	},
	{
		text: 'Talks in Lima are near. Ana Gil and Otto Lund are to hold discussions there on Friday.',
		events: ['meeting 2025-04-18 Lima planned'],
		why: 'what is to be held there are those talks'
	},
	{
		text: 'Ana Gil, the minister, has been in Callao to see Juan Roca. She spoke of a new start on Monday.',
		events: ['visit 2025-04-14 Callao'],
		why: 'a stay with a purpose, though no day stands beside it'
	},
	{
		text: 'There was word from Quito that Ana Gil would be in Lima today.',
		events: ['visit 2025-04-16 Lima planned'],
		why: '"would" in what is reported tells a plan'
	},
	{
		text: 'The day is busy, and more is to follow today. Ana Gil and Juan Roca are coming to Lima.',
		events: ['visit 2025-04-16 Lima'],
		why: 'on their way, on the day that the sentence before gives'
	},
	{
		text: 'Ana Gil said on Monday that she was hopeful. She and Juan Roca are coming to Lima.',
		events: ['statement 2025-04-14 -', 'visit - Lima'],
		why: 'who is coming did not come on a day gone by'
	},
	{
		text: 'Juan Roca spent Monday in Callao.',
		events: ['visit 2025-04-14 Callao'],
		why: 'where somebody spends a day, he is'
	},
	{
		text: 'Ana Gil turned up in Callao on Monday.',
		events: ['visit 2025-04-14 Callao'],
		why: 'a coming by another name'
	},
	{
		text: 'Juan Roca spent Monday in a hospital in Callao. Ana Gil, the envoy, used the pair’s joint news conference in the port city to praise it.',
		events: ['visit 2025-04-14 Callao'],
		why: 'the other of the pair is who was told of before'
	},
	{
		text: 'Juan Roca and Otto Lund met in Quito on Sunday. At their joint news conference in Callao Ana Gil and Eva Brandt spoke of the harbour.',
		events: ['meeting - Callao', 'meeting 2025-04-13 Quito'],
		why: 'a news conference is not where others met'
	},
	{
		text: 'Ana Gil will be in Lima on Wednesday. The visit comes in the wake of a rocket strike on Aden on Sunday that killed nine people.',
		events: ['attack 2025-04-13 Aden 9/-', 'visit 2025-04-16 Lima'],
		why: 'neither day nor place of the strike are those of the visit'
	},
	{
		text: 'The talks in Lima on Wednesday were preceded by the rocket strike of 13 April on Aden and by a speech of 14 April in which Ana Gil declared that the harbour was safe.',
		events: ['attack 2025-04-13 Aden', 'meeting 2025-04-16 Lima', 'statement 2025-04-14 -'],
		why: '"of" a day binds it to what stands before'
	},
	{
		text: 'They are about to discuss how the war that Chile began in 2022 may end.',
		events: ['military 2022-01-01 -'],
		why: 'nothing past is planned'
	},
	{
		text: 'Is there any hope of talks with Juan Roca on Friday? Were there other attacks in Aden on Monday?',
		events: [],
		why: 'what is asked has not been told'
	},
	{
		text: '12:05 Ana Gil said on Monday that the harbour was safe. On 4 April it had been closed.\n\n12:20 Police have arrested two men in Callao.',
		events: ['arrest 2025-04-16 Callao', 'statement 2025-04-14 -'],
		why: 'the hour of an entry is of the day of the report, whatever day was told last'
	},
	{
		text: 'REPORTER: President Juan Roca had a visitor yesterday, had he not?\n\nWITNESS: He had. Ana Gil came to see him in Callao.',
		events: ['visit 2025-04-15 Callao'],
		why: 'what answers a question is of its day'
	},
	{
		text: '- Who: Ana Gil, the minister.\n- Where and when: Lima, today.\n- What for: talks with the mayors.',
		events: ['meeting 2025-04-16 Lima'],
		why: 'a card of facts'
	},
	{
		text: 'You will recall Aden. That was on the fourth of April: a rocket, and about 20 dead.',
		events: ['attack 2025-04-04 Aden 20/-'],
		why: 'a place called to mind; those whom a weapon killed did not just die'
	},
	{
		text: 'A rocket killed nine people in Aden. That was on 4 April.',
		events: ['attack 2025-04-04 Aden 9/-'],
		why: 'its day comes behind'
	},
	{
		text: 'A rocket killed nine people in Aden on Sunday. The day after the strike Ana Gil, who negotiates for the mayor, spoke of a new start.',
		events: ['attack 2025-04-13 Aden 9/-', 'statement 2025-04-14 -'],
		why: 'counted from the strike told last, by the clause that tells on'
	},
	{
		text: 'Allies have pledged 22 billion dollars in aid, and that is just the first three months of the year.',
		events: ['aid 2025-01-01 -'],
		why: 'the only time that the sentence gives'
	},
	{
		text: 'The number is large: more than $22 billion in aid, promised by the allies in March.',
		events: ['aid 2025-03-01 -'],
		why: 'what was promised stands before a comma'
	},
	{
		text: 'The committee met in the shadow of a rocket strike on Aden in which nine people died on Sunday.',
		events: ['attack 2025-04-13 Aden 9/-', 'meeting - -'],
		why: 'the backdrop is told as having been'
	},
	{
		text: 'Aden learned it on 4 April: a rocket, launched by rebels, and some twenty dead.',
		events: ['attack 2025-04-04 Aden 20/-'],
		why: 'day and town stand before the colon'
	},
	{
		text: 'The talks in Lima were preceded by a rocket strike on Aden on Sunday (nine killed) and by a speech of 14 April in which Ana Gil said that she was hopeful.',
		events: ['attack 2025-04-13 Aden 9/-', 'meeting - Lima', 'statement 2025-04-14 -'],
		why: 'what stands behind a bracket is not told inside it; the day of a speech is that of what was said in it'
	},
	{
		text: 'They will meet in the shadow of a strike on Aden in which, on Sunday, rebels killed nine people.',
		events: ['attack 2025-04-13 Aden 9/-', 'meeting - - planned'],
		why: 'the verb of the day is still to come'
	},
	{
		text: 'Secretary of State Otto Lund stayed at home. NATO’s Ana Gil went to Callao to meet Juan Roca. Yesterday the secretary general called the harbour safe.',
		events: ['visit 2025-04-15 Callao'],
		why: 'an office that nobody has been given is that of whom it is told'
	},
	{
		text: 'We will be back tomorrow with more from the talks.',
		events: [],
		why: 'what is promised is the report'
	},
	{
		text: 'Talks between the minister of trade, Ana Gil, the envoy Otto Lund and officials from Chile on an end to the dispute were due in Lima on Wednesday.',
		events: ['meeting 2025-04-16 Lima'],
		why: 'talks are due somewhere and visit nobody'
	},
	{
		text: 'Aid is growing, the alliance’s secretary-general disclosed in Callao.\n\nAna Gil gave the number at a news conference on Monday.',
		events: ['meeting 2025-04-14 Callao'],
		why: 'where it was said is where the news conference was'
	},
	{
		text: 'A rocket struck Aden on Sunday.\n\nRebels fired again at Taiz on Monday.\n\nAden in numbers\n\nTwo rockets\n\n119 people injured',
		events: ['attack 2025-04-13 Aden -/119', 'attack 2025-04-14 Taiz'],
		why: 'a heading says what its list is about'
	},
	{
		text: 'Ana Gil called on Juan Roca in the port city of Callao on Monday. Otto Lund called on Eva Brandt to resign.',
		events: ['meeting 2025-04-14 Callao', 'statement - -'],
		why: 'a call, and a call for something'
	},
	{
		text: 'Ana Gil sounded confident on Monday. A new start was near, she said.',
		events: ['statement 2025-04-14 -'],
		why: 'what she said then is of the day that the sentence before gives'
	},
	{
		text: 'First it was Aden. On 4 April a rocket killed nine people.\n\nThen it was Taiz. On 13 April a strike killed three.',
		events: ['attack 2025-04-04 Aden 9/-', 'attack 2025-04-13 Taiz 3/-'],
		why: 'whose turn it was is where it was'
	},
	{
		text: 'The families of Aden have little hope. On Monday a rocket killed nine of them.',
		events: ['attack 2025-04-14 Aden 9/-'],
		why: 'the people of a town are hurt in it'
	},
	{
		text: 'AD-DAWHAH: Ana Gil arrived on Monday.\n\nADEN: A rocket fell on Sunday. Nine people were killed.',
		events: ['attack 2025-04-13 Aden 9/-', 'visit 2025-04-14 Doha'],
		why: 'a town before a colon says where its entry plays'
	},
	{
		text: 'Ana Gil will meet the mayors in Lima on Wednesday.\n\nThe ministry said Gil is travelling with Otto Lund.\n\nLund said on Monday that he was hopeful.',
		events: ['meeting 2025-04-16 Lima', 'statement 2025-04-14 -'],
		why: 'who is travelling is on the way to what is planned, and did not speak there'
	},
	{
		text: 'The meeting in Lima on Wednesday takes place in the shadow of Sunday’s bloodshed in Aden, where rockets killed nine people.',
		events: ['attack 2025-04-13 Aden 9/-', 'meeting 2025-04-16 Lima'],
		why: 'a day with an apostrophe is that of what it stands before'
	},
	{
		text: 'It was the deadliest attack since April 4, when nine people died in a rocket strike on Aden.',
		events: ['attack 2025-04-04 Aden 9/-'],
		why: '"since" a day, when it happened'
	},
	{
		text: 'In Lima, meanwhile, Ana Gil is expected on Friday. According to the ministry in Quito, she will hold talks with the mayors.',
		events: ['visit 2025-04-18 Lima planned'],
		why: 'where the source sits is not where they talk'
	},
	{
		text: 'Ana Gil will land in Lima on Wednesday with Otto Lund, whom President Juan Roca sends. The two envoys arrive three days after a rocket attack that left nine dead in Aden.',
		events: ['attack 2025-04-13 Aden 9/-', 'visit 2025-04-16 Lima'],
		why: 'counted from the day of the journey told before'
	},
	{
		text: 'Standing beside Juan Roca in Callao on Monday, Ana Gil was calm.',
		events: ['meeting 2025-04-14 Callao'],
		why: 'a participle that opens the sentence is no name'
	},
	{
		text: 'Diplomacy moves to Chile this Wednesday. Ana Gil will hold talks in Santiago on a dispute that began in 2022.',
		events: ['meeting 2025-04-16 Santiago planned'],
		why: 'a year by the way is no day of what is planned'
	},
	{
		text: 'A rocket killed nine people in Aden on Sunday. On the day after the attack Ana Gil, who had met Juan Roca on 11 April, said that she was hopeful.',
		events: ['attack 2025-04-13 Aden 9/-', 'meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'counted to what has no day yet'
	},
	{
		text: 'On Friday Ana Gil met Juan Roca, and by Monday she was telling reporters that a deal was near.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: '"by" a day, and it has been'
	},
	{
		text: 'The attack in Aden on Sunday has given new urgency to efforts that go on in Lima on Wednesday.',
		events: ['attack 2025-04-13 Aden'],
		why: 'what is told of the efforts is not told of the attack'
	},
	{
		text: 'Ana Gil is in Lima. The visit had been brought forward after the killing of nine people in Aden on Sunday.',
		events: ['attack 2025-04-13 Aden 9/-'],
		why: 'behind "after" another place begins'
	},
	{
		text: 'Ana Gil arrived in Lima on Wednesday in a bid to end the bloodshed in Aden.',
		events: ['visit 2025-04-16 Lima'],
		why: 'what is to end is no news'
	},
	{
		text: 'Otto Lund said on Monday that a peace deal was, in his view, emerging.',
		events: ['statement 2025-04-14 -'],
		why: 'what is to come is none yet, whatever stands between'
	},
	{
		text: 'Two rockets were used against Aden on the first Friday of the month.',
		events: ['attack 2025-04-04 Aden'],
		why: 'weapons that are used; a day told by its place in this month'
	},
	// Chronologies
	{
		text: 'Friday 4 April. A rocket killed nine people in Aden. Another 19 were hurt.\n\nSunday 13 April. Two bombs hit Taiz.',
		events: ['attack 2025-04-04 Aden 9/19', 'attack 2025-04-13 Taiz'],
		why: 'a day at the head of its paragraph'
	},
	{
		text: 'Friday 4 April\n\nA rocket killed nine people in Aden.\n\nSunday 13 April\n\nTwo bombs hit Taiz. Juan Roca visited Lima.',
		events: ['attack 2025-04-04 Aden 9/-', 'attack 2025-04-13 Taiz', 'visit 2025-04-13 Lima'],
		why: 'a day on a line of its own holds up to the next'
	},
	{
		text: '4 April: A rocket killed nine people in Aden. Juan Roca visited Lima.',
		events: ['attack 2025-04-04 Aden 9/-', 'visit 2025-04-04 Lima'],
		why: 'a label holds for its paragraph'
	},
	{
		text: 'Friday 4 April. Ana Gil spoke of a new start. Her words came two days after she met Juan Roca.\n\nSunday 13 April. A bomb hit Taiz. In 2019 a bomb hit Aden.',
		events: [
			'attack 2019-01-01 Aden',
			'attack 2025-04-13 Taiz',
			'meeting 2025-04-02 -',
			'statement 2025-04-04 -'
		],
		why: 'counted from the day above; what has a date of its own keeps to it'
	},
	{
		text: '16 April 2025\n\nA rocket killed nine people in Aden.',
		events: ['attack - Aden 9/-'],
		why: 'one day alone may be when it was printed'
	},
	{
		text: 'Ana Gil said on Monday that the harbour was safe. She was speaking three days after she met Juan Roca, the third such meeting of the two.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'the meeting told once more behind a comma is the one counted to'
	},
	{
		text: 'Her envoy Otto Lund said on Sunday that a truce was near. On Monday the envoy said that it had failed.',
		events: ['statement 2025-04-13 -', 'statement 2025-04-14 -'],
		why: '"the envoy" is who has been called so'
	},
	{
		text: 'With the toll of the attack on the northern port of Callao at nine dead, Ana Gil will reach Lima on Friday for talks.',
		events: ['attack - Callao 9/-', 'meeting 2025-04-18 Lima planned'],
		why: 'what is past has neither the day nor the place of what is to come'
	},
	{
		text: 'Days after one of its deadliest attacks, Ana Gil is flying to Lima.',
		events: ['visit - Lima'],
		why: 'what another attack was like is no attack'
	},
	{
		text: 'Ana Gil, the minister of trade, travels to Lima on Wednesday.',
		events: ['visit 2025-04-16 Lima'],
		why: 'a verb behind what tells who she is, with the look of a noun'
	},
	{
		text: 'Chile is sending its envoy, Ana Gil, to Lima on Monday.',
		events: ['visit 2025-04-14 Lima'],
		why: 'who sends somebody is not where she goes'
	},
	{
		text: 'Ana Gil met Juan Roca in the port of Callao. Addressing a joint press conference on Monday, Gil spoke of a new start.',
		events: ['meeting 2025-04-14 Callao'],
		why: 'she who speaks there is named behind'
	},
	{
		text: 'Gil said on Monday that a deal was near. Her remark followed by three days her third meeting with Juan Roca.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'what follows by three days lies so far behind'
	},
	{
		text: 'On 14 April Gil declared that a deal was near. It was three days since her third meeting with Juan Roca.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: '"since" counts as "after" does, of what was told'
	},
	{
		text: 'Nine people died in Aden on Sunday. A day later, Ana Gil struck an upbeat note. She said that a deal was near, three days after she and Peru’s president, Juan Roca, had met for the third time.',
		events: ['death 2025-04-13 Aden 9/-', 'meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'a note that somebody strikes is said; a name between commas parts no clause'
	},
	{
		text: 'The trip to Lima on Wednesday followed a string of attacks and words of hope from Quito. Those were sounded on Monday.',
		events: ['visit 2025-04-16 Lima'],
		why: 'what went before was not on the day of the trip, nor whence hope is heard'
	},
	{
		text: 'Lima will on Friday become the stage for talks on pensions.',
		events: ['meeting 2025-04-18 Lima planned'],
		why: 'a stage is where things are held'
	},
	{
		text: 'The envoy Ana Gil said on Monday that a deal was near. The comments were made three days after the envoy’s third meeting with Juan Roca.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'whose meeting it was is told by an office'
	},
	{
		text: 'Their visit follows a deadly attack. A rocket strike on Sunday on Aden killed nine people.',
		events: ['attack 2025-04-13 Aden 9/-'],
		why: 'the next sentence tells which attack that was'
	},
	{
		text: 'That day a rocket strike killed nine people in Aden.',
		events: ['attack - Aden 9/-'],
		why: 'what a day is near to is no walkout of a day'
	},
	{
		text: 'Otto Lund flew to Lima on Wednesday, three days after a strike left dozens dead in Aden. Sunday’s rocket strike on Aden killed at least 35 people.',
		events: ['attack 2025-04-13 Aden 35/-', 'visit 2025-04-16 Lima'],
		why: '"dozens" are those 35, told roughly'
	},
	{
		text: 'Members would stand firm, Ana Gil said: since the start of the year and until the end of March, they had pledged $2 billion in aid.',
		events: ['aid 2025-01-01 -'],
		why: 'what stands behind the colon dates what comes behind the comma'
	},
	{
		text: 'Before Taiz there was Aden. A rocket killed nine people on 4 April.',
		events: ['attack 2025-04-04 Aden 9/-'],
		why: 'the town that there was is the scene of what follows'
	},
	{
		text: 'Otto Lund was due in Lima on Wednesday for talks aimed at ending the war in Yemen.',
		events: ['meeting 2025-04-16 Lima planned'],
		why: 'what is aimed at has not been agreed'
	},
	{
		text: 'Ana Gil was quoted on Monday as saying that a deal was near. She had been face to face with Juan Roca three days before, for a third time.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'what somebody is quoted as saying was said on the day of the quoting; face to face is a meeting'
	},
	{
		text: 'Ana Gil is hopeful. She met Juan Roca on 11 April, and three days later, on 14 April, said that a deal was near.',
		events: ['meeting 2025-04-11 -', 'statement 2025-04-14 -'],
		why: 'the later day stands before the comma, and is of what comes behind it'
	},
	{
		text: 'A row over pensions brings Ana Gil and the envoy Otto Lund to Lima on Wednesday.',
		events: ['visit 2025-04-16 Lima'],
		why: 'who is brought to a town goes there'
	},
	{
		text: 'The trial brought Ana Gil to tears on Monday.',
		events: ['trial 2025-04-14 -'],
		why: 'tears are no town'
	},
	{
		text: 'The mood is grim following Sunday’s rocket strike on Aden. It killed nine people.',
		events: ['attack 2025-04-13 Aden 9/-'],
		why: '"following" says after what, and not which Sunday'
	},
	{
		text: 'Ana Gil’s home town, Puerto Montt, had suffered a tragedy of its own nine days earlier. A rocket killed nine people on 4 April.',
		events: ['attack 2025-04-04 Puerto Montt 9/-'],
		why: 'the next sentence tells what the town suffered'
	},
	// Harm
	{
		text: 'On 4 April a rocket killed nine people in Aden. On 13 April a strike on Taiz killed 35.\n\nTaiz is a city of the south. Two rockets injured 119 people, and two children died.',
		events: ['attack 2025-04-04 Aden 9/-', 'attack 2025-04-13 Taiz 35/119'],
		why: 'what a paragraph tells is of the town that it is about'
	},
	{
		text: 'On 4 April, nine people died in an attack by Chile. That was in Arica, a port of the north.',
		events: ['attack 2025-04-04 Arica 9/-'],
		why: '"that was in" says where; whoever attacked does not'
	},
	{
		text: 'Nine days earlier, on 4 April, it had been the turn of Arica. About 20 people lost their lives there when a rocket struck.',
		events: ['attack 2025-04-04 Arica 20/-'],
		why: 'a turn may be dated twice over, by one day'
	},
	{
		text: 'Two rockets fell on Taiz on Sunday. They left 119 people injured, and among those who were killed were two girls.',
		events: ['attack 2025-04-13 Taiz 2/119'],
		why: 'the killed are not those told of as injured'
	},
	{
		text: 'Lviv lost about 20 people when a rocket hit it on 4 April.',
		events: ['attack 2025-04-04 Lviv 20/-'],
		why: 'who lost them is where they died'
	},
	{
		text: 'Medics in Taiz said that two rockets had been fired, that four men were among those killed and that 90 were hurt.',
		events: ['attack - Yemen 4/90'],
		why: 'three things said in one breath are told of one event'
	},
	{
		text: 'A rocket hit a market in Taiz on Sunday.\n\nThe sky was clear.\n\nMedics in Taiz said that two rockets had been fired and that 90 people were hurt.',
		events: ['attack 2025-04-13 Taiz -/90'],
		why: 'the town told of is named beside it'
	},
	{
		text: 'On 4 April a rocket hit Aden. Nine days later came Taiz. Two rockets struck it, and 19 people were hurt.',
		events: ['attack 2025-04-04 Aden', 'attack 2025-04-13 Taiz -/19'],
		why: 'the turn that a town takes is the scene of what follows, and its day'
	},
	{
		text: 'A rocket killed nine people in Taiz on Sunday. Two of those who died were children.',
		events: ['attack 2025-04-13 Taiz 9/-'],
		why: 'children are some of those counted, by whatever verb'
	},
	{
		text: 'It was in Taiz, on Sunday, that a rocket killed nine people.',
		events: ['attack 2025-04-13 Taiz 9/-'],
		why: 'a cleft: day and place are those of what follows'
	},
	{
		text: 'Monday’s strike on Aden came nine days after a rocket killed four people, including two girls, in the port of Mukalla.',
		events: ['attack 2025-04-05 Mukalla 4/-', 'attack 2025-04-14 Aden'],
		why: 'what is counted from keeps the place that its own words give'
	},
	{
		text: 'On 13 April a bomb fell on Taiz. Aden had been hit less than two weeks before. Nine people were killed in Aden by a rocket on 4 April.',
		events: ['attack 2025-04-04 Aden 9/-', 'attack 2025-04-13 Taiz'],
		why: '"less than two weeks before" is any of those days'
	},
	{
		text: 'The village of Ixtepec lost 12 of its people to a flood on Monday.',
		events: ['disaster 2025-04-14 Ixtepec 12/-'],
		why: 'lost to a flood: dead'
	},
	{
		text: 'Chile invaded in 1879.\n\nDays before the talks, the violence went on.',
		events: ['military 1879-01-01 -'],
		why: 'the violence of these days is not a war that began long ago'
	},
	{
		text: 'A bomb fell on Taiz on 13 April.\n\nGil’s comments a day after the bombing caused anger in Chile.',
		events: ['attack 2025-04-13 Taiz', 'statement 2025-04-14 -'],
		why: 'the anger was in Chile, and the bombing the one told before'
	},
	{
		text: 'On Sunday a bomb killed nine people in Taiz.\n\nFive had been murdered in Aden eight days before Taiz.',
		events: ['attack 2025-04-05 Aden 5/-', 'attack 2025-04-13 Taiz 9/-'],
		why: 'a town stands for what happened there, and is counted from'
	},
	{
		text: 'Hopes grew with Gil’s statement on Monday that a deal was near. Nine people were killed in Aden the day before Gil spoke.',
		events: ['attack 2025-04-13 Aden 9/-', 'statement 2025-04-14 -'],
		why: 'a statement told by a noun is what is counted from'
	},
	{
		text: 'Gil met Roca on 11 April. Critics noted that his answer came the day after a rocket had killed five in Aden.',
		events: ['attack - Aden 5/-', 'meeting 2025-04-11 -'],
		why: 'no answer has been told, and the meeting is none'
	},
	{
		text: 'Otto Lund comes from Taiz, in the south of the country.\n\nHis home town was hit by a rocket on 4 April.',
		events: ['attack 2025-04-04 Taiz'],
		why: 'a home town is the one that somebody comes from'
	},
	{
		text: 'Taiz mourns its dead. The army shelled the provincial capital on Sunday, killing four people.',
		events: ['attack 2025-04-13 Taiz 4/-'],
		why: 'the provincial capital is the town named before'
	},
	{
		text: 'Chile, which invaded Peru in 1879, did not reduce its rate of fire.',
		events: ['military 1879-01-01 Peru'],
		why: 'a rate of fire burns nothing'
	},
	{
		text: 'Ana Gil spoke on Monday. The ministry in Quito, which announced the visit, said no more.',
		events: ['visit 2025-04-14 -'],
		why: 'the visit was not where the ministry is that announced it'
	},
	{
		text: 'Arriving from Chile on Monday was Ana Gil.',
		events: ['visit 2025-04-14 -'],
		why: 'where somebody set out is not where the visit is'
	},
	{
		text: 'Ana Gil jetted into Lima on Monday. A jet stood there.',
		events: ['visit 2025-04-14 Lima'],
		why: 'to jet into a town is to visit it, and a jet is no visit'
	}
];

describe('events that several sentences tell', () => {
	for (const { text, events, why } of stories)
		test(why, () => {
			expect(shortEventsOf(text)).toEqual([...events].sort());
		});
});

/** Who takes part in the last event of a text. */
const parts: { text: string; actors: string[]; why: string }[] = [
	{
		text: 'Ana Gil and Juan Roca spoke in Lima on Sunday. The two men visited a school in Callao on Monday.',
		actors: ['Ana Gil', 'Juan Roca'],
		why: '"the two men" are those whom the paragraph named'
	},
	{
		text: 'The second was the work of Otto Lund. The head of the agency met Eva Brandt in Lima on Monday.',
		actors: ['Otto Lund', 'Eva Brandt'],
		why: 'whoever leads a body is the one whom the sentence before named'
	},
	{
		text: "Ana Gil's second talks with Juan Roca were on Sunday. On Monday he visited Callao.",
		actors: ['Ana Gil'],
		why: '"he" is whose talks they were, not with whom'
	},
	{
		text: 'The first belongs to Otto Lund, the mayor’s envoy, who said on Monday that the harbour was safe.',
		actors: ['Otto Lund'],
		why: 'who said it is told on of'
	},
	{
		text: "President Roca's special envoy, Eva Brandt, arrived in Lima on Monday.",
		actors: ['Eva Brandt'],
		why: 'the envoy was there, not the president'
	},
	{
		text: 'Secretary of State Ana Gil and Otto Lund met in Lima on Monday.',
		actors: ['Ana Gil', 'Otto Lund'],
		why: 'an office of several words opens the sentence'
	},
	{
		text: 'On Monday Ana Gil met President Juan Roca of Peru.',
		actors: ['Ana Gil', 'Juan Roca'],
		why: 'the name ends where the office goes on'
	},
	{
		text: "Russia's full-scale invasion of Ukraine began in 2022.",
		actors: ['Russia'],
		why: 'whose deed it was, not whom it befell'
	},
	{
		text: 'A rocket hit Aden, the home town of President Juan Roca, on Monday and killed nine people.',
		actors: [],
		why: 'it was his home town, and he was not there'
	},
	{
		text: "A rocket hit Juan Roca's native Aden on Monday.",
		actors: [],
		why: 'the same, as a possessor'
	},
	{
		text: 'On Monday Ana Gil spoke of a deal, two days after sitting down with Juan Roca.',
		actors: ['Ana Gil', 'Juan Roca'],
		why: 'who spoke is who sat down'
	},
	{
		text: 'Having met Juan Roca on Sunday, Ana Gil left without a word.',
		actors: ['Ana Gil', 'Juan Roca'],
		why: 'who had met him is named behind'
	},
	{
		text: 'They had heard it from Ana Gil, a minister who is hopeful; she had met Juan Roca on Friday.',
		actors: ['Ana Gil', 'Juan Roca'],
		why: 'behind a semicolon she is who was named before it'
	},
	{
		text: 'President Juan Roca was in Lima all day on Monday. Ana Gil came to see him in Lima on Tuesday.',
		actors: ['Ana Gil', 'Juan Roca'],
		why: 'whom she came to see is he who was told of'
	},
	{
		text: 'President Juan Roca had promised more. On Tuesday Ana Gil met the president in Lima.',
		actors: ['Juan Roca', 'Ana Gil'],
		why: 'by his office'
	},
	{
		text: 'Juan Roca had promised more. He had been with Eva Brandt. On Monday he visited Lima.',
		actors: ['Juan Roca'],
		why: 'still told of him, and not of whom he was with'
	},
	{
		text: 'The north was quiet on Sunday. The day after the strike in Aden Ana Gil spoke in Lima.',
		actors: [],
		why: 'she has no part in what her day is counted from'
	},
	{
		text: 'Ana Gil met Juan Roca on Friday, and three days later declared that a deal was near.',
		actors: ['Ana Gil'],
		why: 'who did the one said the other'
	},
	{
		text: 'On Monday Ana Gil was hopeful, three days after meeting Juan Roca.',
		actors: ['Ana Gil', 'Juan Roca'],
		why: 'a verb that looks like a noun has a doer too'
	},
	{
		text: 'It was the turn of Otto Lund: he flew to Callao on Monday with Juan Roca. On Tuesday he visited Lima.',
		actors: ['Otto Lund'],
		why: 'whom the sentence named before its "he" is told of on'
	},
	{
		text: 'The minister, Eva Brandt, flies to Lima. With her comes Otto Lund, an envoy who was hopeful on Monday, three days after he had met Juan Roca.',
		actors: ['Otto Lund', 'Juan Roca'],
		why: 'behind a "who" he is whom that stands for'
	},
	{
		text: 'Otto Lund spoke on Monday. He met Brandt last Friday.',
		actors: ['Otto Lund', 'Brandt'],
		why: 'who is met before a day is somebody'
	},
	{
		text: 'Two children died in a fire in Lima on Monday.',
		actors: [],
		why: 'what befalls people is nothing they do'
	},
	{
		text: 'Eva Brandt left. Speaking on Monday in Lima, where he had travelled to meet President Juan Roca, Otto Lund was glum.',
		actors: ['Otto Lund', 'Juan Roca'],
		why: 'a sentence that opens with a participle is told of who comes behind the comma'
	},
	{
		text: 'Eva Brandt left. On Monday, for his part, Otto Lund flew to Lima.',
		actors: ['Otto Lund'],
		why: '"for his part" is said of who is named next'
	},
	{
		text: 'Otto Lund, the city’s envoy, spoke. The envoy had been to see Juan Roca on Friday.',
		actors: ['Otto Lund', 'Juan Roca'],
		why: 'whoever had been to see somebody met him'
	},
	{
		text: 'Otto Lund met Juan Roca on the Friday just gone.',
		actors: ['Otto Lund', 'Juan Roca'],
		why: 'a Friday just gone is a day, and nobody who goes'
	},
	{
		text: 'Otto Lund spoke. Whom had he met? Mostly, it seems, Juan Roca. On Friday he had flown to Lima.',
		actors: ['Otto Lund'],
		why: 'an answer goes on telling of whom the question asked about'
	},
	{
		text: 'On Friday Otto Lund ended his tour with a handshake with Juan Roca in Lima.',
		actors: ['Otto Lund', 'Juan Roca'],
		why: 'who shakes hands with somebody has met him'
	}
];

describe('who takes part', () => {
	for (const { text, actors, why } of parts)
		test(why, () => {
			const { events } = readArticle(articleOf(text), TOOLS);
			expect(events.at(-1)!.actors.map(({ value }) => value)).toEqual(actors);
		});
});
