import type { Tokens } from '../document';

const WARS =
	/^(?:war|conflict|insurgency|civil|violence|uprising|intifada|rebellion|campaign|crisis|epidemic|pandemic|years)$/;
const STARTS =
	/^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|then|began|start|started|beginning|outbreak|independence|coup|invasion)$/;

/** Whether a sentence counts over months or years: "since 2022", "in the past decade", "so far this year". */
export function addsUpOverTime(tokens: Tokens, first: number, last: number): boolean {
	const { lower } = tokens;
	const within = (from: number, reach: number, pattern: RegExp): boolean => {
		for (let k = from; k < Math.min(last, from + reach); k++) if (pattern.test(lower[k])) return true;
		return false;
	};
	for (let i = first; i < last; i++) {
		const word = lower[i];
		if (word === 'since') {
			if (within(i + 1, 6, STARTS) || within(i + 1, 6, WARS)) return true;
		} else if (/^(?:past|last|previous|over|in|during|for|recent|lasted|lasting)$/.test(word)) {
			if (within(i + 1, 4, /^(?:years|decades?|months)$/)) return true;
		} else if (word === 'year' && lower[i - 1] === 'this' && /^(?:far|already)$/.test(lower[i - 2] ?? ''))
			return true;
		else if (/^(?:year|decade)s?$/.test(word) && /^(?:-|old|long)$/.test(lower[i + 1] ?? '')) {
			if (within(i + 1, 5, WARS)) return true;
		}
	}
	return false;
}
