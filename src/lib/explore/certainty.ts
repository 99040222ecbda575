import type { Columns } from './columns';

/** How sure a record is, in the words that the page uses. */
export const CERTAINTIES = ['high', 'fair', 'low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

const HIGH = 0.85;
const FAIR = 0.6;

export function certaintyOf(confidence: number): Certainty {
	return confidence >= HIGH ? 'high' : confidence >= FAIR ? 'fair' : 'low';
}

const known = new WeakMap<Columns, Uint8Array>();

/** The certainty of each row, as a number into `CERTAINTIES`; made once for the columns. */
export function certaintiesOf(columns: Columns): Uint8Array {
	let codes = known.get(columns);
	if (!codes) {
		codes = Uint8Array.from(columns.confidence, (confidence) => CERTAINTIES.indexOf(certaintyOf(confidence)));
		known.set(columns, codes);
	}
	return codes;
}
