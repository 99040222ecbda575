import type { EventStatus } from '$lib/model';

/** What the confidence in a record rests on. */
export interface Grounds {
	readonly weak: boolean;
	readonly status: EventStatus;
	readonly dated: 'near' | 'borrowed' | 'none';
	readonly placed: 'near' | 'borrowed' | 'none';
	readonly placeConfidence: number;
	readonly toll: boolean;
	readonly mentions: number;
	readonly lead: boolean;
}

/** How often records like this one are right, 0..1, and what speaks for and against it. */
export function confidenceOf(grounds: Grounds): { confidence: number; because: string[] } {
	const because: string[] = [];
	let odds = 0.2;
	const add = (points: number, why: string) => {
		odds += points;
		because.push(why);
	};
	if (grounds.weak) add(-0.6, 'the words may mean something else');
	if (grounds.status === 'doubtful') add(-0.7, 'the text itself has it from hearsay');
	if (grounds.status === 'denied') add(-0.5, 'someone denies it');
	if (grounds.dated === 'near') add(0.7, 'its own sentence dates it');
	else if (grounds.dated === 'borrowed') add(0.1, 'its date is taken from the sentences around');
	else add(-0.4, 'the text gives no date');
	if (grounds.placed === 'near') add(0.5 * grounds.placeConfidence + 0.2, 'its own sentence places it');
	else if (grounds.placed === 'none') add(-0.2, 'the text gives no place');
	if (grounds.toll) add(0.3, 'it has a toll');
	if (grounds.mentions > 1)
		add(Math.min(0.6, 0.2 * (grounds.mentions - 1)), `told ${grounds.mentions} times`);
	if (grounds.lead) add(0.4, 'the story opens with it');
	return { confidence: Math.round((1 / (1 + Math.exp(-odds))) * 100) / 100, because };
}
