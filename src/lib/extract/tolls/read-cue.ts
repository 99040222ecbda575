import { cueOf, FATAL_VERBS } from './cues';
import { readNoun, readState } from './read-nouns';
import {
	isAmong,
	isNumbered,
	readBodies,
	readCondition,
	readHit,
	readHospital,
	readLives,
	readLost,
	readNotSurvived,
	readNumbered,
	readNumberOf,
	readTaken,
	readToDeath,
	readTollNoun
} from './read-phrases';
import { readGerund, readIntransitive, readPast, readPresent } from './read-verbs';
import type { SentenceTolls } from './sentence-tolls';

export function readCue(tolls: SentenceTolls, i: number): void {
	const { lower } = tolls.tokens;
	switch (lower[i]) {
		case 'toll':
			return readTollNoun(tolls, i);
		case 'survive':
		case 'never':
			return readNotSurvived(tolls, i);
		case 'count':
		case 'tally':
		case 'number':
			return readNumberOf(tolls, i);
		case 'lives':
		case 'life':
			return readLives(tolls, i);
		case 'lost':
		case 'loses':
			return readLost(tolls, i);
		case 'bodies':
		case 'corpses':
		case 'body':
			return readBodies(tolls, i);
		case 'hostage':
		case 'prisoner':
		case 'captive':
		case 'custody':
			return readTaken(tolls, i);
		case 'condition':
			return readCondition(tolls, i);
		case 'hospital':
		case 'hospitals':
			return readHospital(tolls, i);
		case 'hit':
		case 'struck':
			return readHit(tolls, i);
		case 'gunned':
			if (lower[i + 1] === 'down') readPast(tolls, { from: i, to: i + 2, kind: 'killed', strict: false });
			return;
		case 'passed':
			if (lower[i + 1] === 'away')
				readIntransitive(tolls, { from: i, to: i + 2, kind: 'killed', strict: true });
			return;
		case 'death':
			if (lower[i - 1] === 'to') return readToDeath(tolls, i);
			break;
		case 'dead':
			if (FATAL_VERBS.has(lower[i - 1]))
				return readPast(tolls, { from: i - 1, to: i + 1, kind: 'killed', strict: false });
	}
	const cue = cueOf(lower[i]);
	if (!cue) return;
	if (isNumbered(tolls, i)) return readNumbered(tolls, { from: i, to: i + 1, kind: cue.kind, strict: false });
	const at = { from: i, to: i + 1, kind: cue.kind, strict: cue.strict };
	// "Among those who were killed": told with whom they were.
	if ((cue.form === 'past' || cue.form === 'happens') && isAmong(tolls, i)) return;
	switch (cue.form) {
		case 'past':
			return readPast(tolls, at);
		case 'ing':
			return readGerund(tolls, at);
		case 'now':
			return readPresent(tolls, at);
		case 'happens':
			return readIntransitive(tolls, at);
		case 'noun':
			return readNoun(tolls, at);
		case 'state':
			return readState(tolls, at);
	}
}
