import { describe, expect, test } from 'vitest';
import { shortEventsOf } from './short';

/** Accidents, disasters and what comes of them, published on Wednesday 16 April 2025. */
const rows: { text: string; events: string[]; why: string }[] = [
	{
		text: 'The ferry Dora left Callao on Sunday and was bound for Lima when it struck a reef.',
		events: ['accident 2025-04-13 Peru'],
		why: 'a reef is run onto, and nobody attacks it'
	},
	{
		text: 'Four people died when a ferry ran aground off Callao on Monday.\n\nTwo of the dead were crew members.',
		events: ['accident 2025-04-14 Callao 4/-'],
		why: 'the dead told of already, by what they were'
	},
	{
		text: 'In 2013, the ferry Dora sank after a collision with a freighter near Callao, and 110 people died.',
		events: ['accident 2013-01-01 Callao 110/-'],
		why: 'a ship sinks after what sank it: one accident, told by its cause'
	},
	{
		text: 'A dam burst near Arequipa on Monday, killing 48 villagers in their sleep.',
		events: ['accident 2025-04-14 Arequipa 48/-'],
		why: 'nobody attacked: a dam that bursts kills'
	},
	{
		text: 'A wall collapsed in Lima on Monday, killing three.',
		events: ['accident 2025-04-14 Lima 3/-'],
		why: 'a wall that collapses kills'
	},
	{
		text: 'Floods have killed at least 210 people in Peru since March, the ministry said on Tuesday.',
		events: ['disaster 2025-03-01 Peru 210/-'],
		why: 'floods that go on are one disaster, however many days they take'
	},
	{
		text: 'A boat capsized off Callao on Sunday; 23 people were rescued and two bodies were found.',
		events: ['accident 2025-04-13 Callao 2/-'],
		why: 'who was rescued and who was found belong to the boat'
	},
	{
		text: 'An explosion in Lima on Tuesday killed nine workers.\n\nThe governor had put the toll at six on Tuesday night.',
		events: ['explosion 2025-04-15 Lima 9/-'],
		why: 'an earlier count is of the same blast'
	},
	{
		text: 'A train derailed near Cusco on Monday. 43 people were taken to hospital, five of them in critical condition.',
		events: ['accident 2025-04-14 Cusco -/43'],
		why: 'people taken to hospital are hurt'
	},
	{
		text: 'A gas leak at a school in Lima on Monday left 12 children in hospital.',
		events: ['accident 2025-04-14 Lima -/12'],
		why: 'left in hospital: hurt'
	},
	{
		text: 'Strikes have paralysed Peru since March, and police arrested nine people in Lima.',
		events: ['arrest - Lima'],
		why: 'the day from which one thing goes on is not lent to another'
	},
	{
		text: 'A fire broke out in Lima late on Sunday. Around 2 a.m. the roof collapsed, killing two firefighters.',
		events: ['accident 2025-04-13 Lima', 'accident 2025-04-14 Lima 2/-'],
		why: 'two in the morning behind a late Sunday is Monday'
	},
	{
		text: 'A landslide buried the town of Mai Rono in Peru on Monday. Nine people died in Mai Rono.',
		events: ['disaster 2025-04-14 Mai Rono 9/-'],
		why: 'what was called a town is one when named again'
	},
	{
		text: "Thousands marched in Lima's Plaza Mayor on Monday.",
		events: ['protest 2025-04-14 Lima'],
		why: 'a square of a town is in it'
	},
	{
		text: 'Crowds scuffled with police in Lima on Monday; six people were detained.',
		events: ['protest 2025-04-14 Lima'],
		why: 'who is held at a protest belongs to it'
	},
	{
		text: 'The ferry had left the port of Callao on Sunday when it sank off Ecuador, killing four.',
		events: ['accident 2025-04-13 Ecuador 4/-'],
		why: 'what it left is not where it sank'
	},
	{
		text: 'Two buses collided near Dar es Salaam on Monday, killing three.',
		events: ['accident 2025-04-14 Dar es Salaam 3/-'],
		why: 'a small word inside of a name'
	},
	{
		text: 'In Peru, a boat carrying 51 people capsized off Callao on Sunday; 23 were rescued and two bodies were found.',
		events: ['accident 2025-04-13 Callao 2/-'],
		why: 'what it carried is said by the way, behind a place as well'
	},
	{
		text: 'Hurricane Milo was nearing Callao on Monday.',
		events: ['disaster 2025-04-14 Callao planned'],
		why: 'a storm that nears has not struck'
	},
	{
		text: 'Floods killed 210 people in Peru on Monday.\n\nA cyclone was bearing down on the coast.',
		events: ['disaster 2025-04-14 Peru 210/-', 'disaster - - planned'],
		why: 'what is still to come does not take the day of the story'
	},
	{
		text: 'Cyclone Hidaya is expected to make landfall near Callao on Saturday.',
		events: ['disaster 2025-04-19 Callao planned'],
		why: 'a storm that is forecast is still to come'
	},
	{
		text: 'Unions have called for a march in Lima on Saturday.',
		events: ['protest 2025-04-19 Lima planned'],
		why: 'what is called for is still to come, and so is its Saturday'
	},
	{
		text: 'A hearing before the court in Lima is set for September 4.',
		events: ['trial 2025-09-04 Lima planned'],
		why: 'a hearing that is set for a day'
	}
];

describe('accidents and disasters', () => {
	for (const { text, events, why } of rows)
		test(`${why}: ${text}`, () => expect(shortEventsOf(text)).toEqual([...events].sort()));
});
