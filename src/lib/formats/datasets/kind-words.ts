import { EVENT_KINDS, type EventKind } from '$lib/model';

/** Words that people put in a column of kinds, by their beginning, as our kinds; the first that a cell holds counts. */
const BEGINNINGS: readonly (readonly [string, EventKind])[] = [
	['abduct', 'abduction'],
	['kidnap', 'abduction'],
	['hostage', 'abduction'],
	['explo', 'explosion'],
	['bomb', 'explosion'],
	['ied', 'explosion'],
	['battle', 'clash'],
	['clash', 'clash'],
	['fight', 'clash'],
	['combat', 'clash'],
	['airstrike', 'attack'],
	['air strike', 'attack'],
	['strike', 'attack'],
	['shelling', 'attack'],
	['missile', 'attack'],
	['drone', 'attack'],
	['attack', 'attack'],
	['assault', 'attack'],
	['massacre', 'attack'],
	['violence', 'attack'],
	['shooting', 'attack'],
	['protest', 'protest'],
	['demonstr', 'protest'],
	['riot', 'protest'],
	['rally', 'protest'],
	['arrest', 'arrest'],
	['detention', 'arrest'],
	['trial', 'trial'],
	['court', 'trial'],
	['verdict', 'trial'],
	['crime', 'crime'],
	['robber', 'crime'],
	['murder', 'crime'],
	['homicide', 'crime'],
	['earthquake', 'disaster'],
	['flood', 'disaster'],
	['storm', 'disaster'],
	['wildfire', 'disaster'],
	['drought', 'disaster'],
	['disaster', 'disaster'],
	['accident', 'accident'],
	['crash', 'accident'],
	['death', 'death'],
	['election', 'election'],
	['vote', 'election'],
	['ceasefire', 'agreement'],
	['agreement', 'agreement'],
	['treaty', 'agreement'],
	['peace', 'agreement'],
	['visit', 'visit'],
	['meeting', 'meeting'],
	['summit', 'meeting'],
	['talks', 'meeting'],
	['sanction', 'sanctions'],
	['aid', 'aid'],
	['migration', 'migration'],
	['displace', 'migration'],
	['refugee', 'migration'],
	['troop', 'military'],
	['military', 'military'],
	['statement', 'statement'],
	['speech', 'statement']
];

/** The kind that a word or two in a table stand for; `null` if they name none that we know. */
export function kindNamed(cell: string): EventKind | null {
	const text = cell.trim().toLowerCase();
	if ((EVENT_KINDS as readonly string[]).includes(text)) return text as EventKind;
	if (text.length > 80) return null;
	const words = ` ${text.replace(/[^a-z]+/g, ' ')}`;
	return BEGINNINGS.find(([beginning]) => words.includes(` ${beginning}`))?.[1] ?? null;
}
