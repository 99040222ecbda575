import { EVERYTHING, type Clause, type Filter } from './filter';

/** A text that is the same for filters that ask for the same, their days aside. */
export function keyOf(filter: Filter): string {
	let key = '';
	for (const clause of Object.keys(EVERYTHING) as Clause[]) {
		if (clause === 'days' || filter[clause] === EVERYTHING[clause]) continue;
		const asked = JSON.stringify(filter[clause]);
		if (asked !== '[]') key += `${clause} ${asked}\n`;
	}
	return key;
}
