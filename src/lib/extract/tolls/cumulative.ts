import type { Tokens } from '../document';

const WARS =
	/^(?:war|conflict|insurgency|civil|violence|uprising|intifada|rebellion|campaign|crisis|epidemic|pandemic|years)$/;
const STARTS =
	/^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|then|began|start|started|beginning|outbreak|independence|coup|invasion)$/;

/** Whether what stands behind a cue counts what others did before: "killed several sailors in previous attacks". */
export function isOfOthers({ lower }: Tokens, cue: number, last: number): boolean {
	for (let i = cue; i < Math.min(last - 1, cue + 10); i++) {
		if (/^[,;]$/.test(lower[i])) return false;
		if (/^(?:previous|earlier|past|similar|other)$/.test(lower[i]) && ATTACKS.test(lower[i + 1])) return true;
	}
	return false;
}

const ATTACKS =
	/^(?:attacks|assaults|bombings|explosions|blasts|raids|strikes|shootings|ambushes|clashes|incidents|accidents|crashes)$/;

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
			// "Has mourned since 4 April, the day a rocket killed 20": of that day.
			if (within(i + 1, 6, /^(?:day|when)$/)) continue;
			if (within(i + 1, 6, STARTS) || within(i + 1, 6, WARS)) return true;
		} else if (/^(?:past|last|previous|over|in|during|for|recent|lasted|lasting)$/.test(word)) {
			if (within(i + 1, 4, /^(?:years|decades?|months)$/) && !isRanked(lower, i)) return true;
			// "1,000 dead in the past seven days": a week of a war, where three days may be one battle.
			if (/^(?:past|last|previous)$/.test(word) && isWeeks(lower[i + 1] ?? '', lower[i + 2] ?? ''))
				return true;
			// "So far two mayors have been killed in less than 15 days".
			if (word === 'in' && within(i + 1, 2, /^less$/) && within(i + 3, 3, /^(?:days|weeks)$/)) return true;
		} else if (/^(?:sustained|inflicted|suffered)$/.test(word)) {
			// "The army has sustained 177 dead": up to now.
			if (/^(?:have|has|['’]ve)$/.test(lower[i - 1] ?? '')) return true;
		} else if (word === 'year' && lower[i - 1] === 'this' && /^(?:far|already)$/.test(lower[i - 2] ?? ''))
			return true;
		// "Fifty have been killed in two strikes this month": the sum of what is told one by one.
		else if (/^(?:month|year)$/.test(word) && lower[i - 1] === 'this' && countsSeveral(lower, first, i))
			return true;
		else if (/^(?:year|decade)s?$/.test(word) && /^(?:-|old|long)$/.test(lower[i + 1] ?? '')) {
			if (within(i + 1, 5, WARS)) return true;
		}
	}
	return false;
}

/** "In two Russian missile strikes on towns". */
function countsSeveral(lower: readonly string[], first: number, to: number): boolean {
	for (let t = Math.max(first, to - MONTH_REACH); t < to; t++)
		if (lower[t] === 'in' && /^(?:two|three|four|five|six|several|multiple)$/.test(lower[t + 1] ?? ''))
			for (let k = t + 2; k < Math.min(to, t + 7); k++) if (ATTACKS.test(lower[k])) return true;
	return false;
}

/** How far before "this month" what is summed up may stand, in tokens. */
const MONTH_REACH = 16;

/** "One of the worst attacks of recent months": set beside others, and not added to them. */
function isRanked(lower: readonly string[], i: number): boolean {
	return lower
		.slice(Math.max(0, i - RANKED), i)
		.some((word) => /^(?:worst|deadliest|bloodiest|heaviest|biggest|largest|gravest)$/.test(word));
}

/** So many words back what is ranked may be: "the worst Russian attacks on the port of". */
const RANKED = 8;

/** "Seven days", "two weeks". */
function isWeeks(count: string, unit: string): boolean {
	if (unit === 'weeks') return true;
	return (
		unit === 'days' &&
		(Number(count) >= 7 || /^(?:seven|eight|nine|ten|twelve|fifteen|twenty|thirty)$/.test(count))
	);
}
