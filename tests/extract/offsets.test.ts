import { describe, expect, test } from 'vitest';
import { shortEventsOf } from './short';

/** Days counted from other events, published on Wednesday 16 April 2025. */
const rows: { text: string; events: string[]; why: string }[] = [
	{
		text: 'Rebels shelled Callao on Monday.\n\nThe shelling came three days after rebels shelled Guayaquil, and six days after they bombed Loja.',
		events: ['attack 2025-04-08 Loja', 'attack 2025-04-11 Guayaquil', 'attack 2025-04-14 Callao'],
		why: 'two distances from one thing that was told before: neither is counted from the other'
	},
	{
		text: 'A bomb went off in Lima on Monday, two days after gunmen attacked a bank in Cusco.',
		events: ['attack 2025-04-12 Cusco', 'explosion 2025-04-14 Lima'],
		why: 'what has a day gives one to what it is counted from'
	},
	{
		text: 'Gunmen attacked a bank in Cusco on Saturday. Two days after the attack a bomb went off in Lima.',
		events: ['attack 2025-04-12 Cusco', 'explosion 2025-04-14 Lima'],
		why: 'and the other way round; the subject begins without a comma'
	},
	{
		text: 'Gunmen attacked a bank in Cusco on Saturday. Two days after the attack Gil met Roca in Lima.',
		events: ['attack 2025-04-12 Cusco', 'meeting 2025-04-14 Lima'],
		why: 'a name behind a noun begins what is counted for'
	},
	{
		text: 'Gunmen attacked a bank in Cusco on Saturday, the day after the peace talks in Lima began.',
		events: ['attack 2025-04-12 Cusco', 'meeting 2025-04-11 Lima'],
		why: 'a verb of its own keeps the noun within what is counted from'
	}
];

describe('days counted from other events', () => {
	for (const { text, events, why } of rows)
		test(`${why}: ${text}`, () => expect(shortEventsOf(text)).toEqual([...events].sort()));
});
