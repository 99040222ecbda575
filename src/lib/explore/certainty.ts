import type { Columns } from './columns';

/** How sure a record is, in the words that the page uses. */
export const CERTAINTIES = ['high', 'fair', 'low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

const HIGH = 0.85;
const FAIR = 0.6;

export function certaintyOf(confidence: number): Certainty {
	return CERTAINTIES[certaintyCode(confidence)];
}

const known = new WeakMap<Columns, Uint8Array>();

/** The certainty of each row, as a number into `CERTAINTIES`; made once for the columns. */
export function certaintiesOf(columns: Columns): Uint8Array {
	let codes = known.get(columns);
	if (!codes) {
		const { confidence, length } = columns;
		codes = new Uint8Array(length);
		for (let row = 0; row < length; row++) codes[row] = certaintyCode(confidence[row]);
		known.set(columns, codes);
	}
	return codes;
}

function certaintyCode(confidence: number): number {
	return confidence >= HIGH ? 0 : confidence >= FAIR ? 1 : 2;
}
