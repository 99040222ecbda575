import { EVENT_KINDS, PRECISIONS } from '$lib/model';
import { CERTAINTIES, certaintiesOf } from './certainty';
import { NONE, STATUSES, type Columns } from './columns';

const INEXACT = PRECISIONS.length;
const SIZES = [EVENT_KINDS.length, STATUSES.length, INEXACT + 1, CERTAINTIES.length, 2] as const;
/** How many mixes there can be: few enough that to count rows by them, and then by their parts, is one pass. */
export const MIXES = SIZES.reduce((all, size) => all * size, 1);

/** The mix of each row: its kind, status, precision and certainty, and whether it has a place, as one number. */
interface Mixes {
	readonly of: Uint16Array;
	/** Those that some row has. */
	readonly occurring: Uint16Array;
}

const known = new WeakMap<Columns, Mixes>();

/** Made once for the columns. */
export function mixesOf(columns: Columns): Mixes {
	let mixes = known.get(columns);
	if (!mixes) known.set(columns, (mixes = madeFrom(columns)));
	return mixes;
}

function madeFrom(columns: Columns): Mixes {
	const { length, kind, status, precision, place } = columns;
	const certainty = certaintiesOf(columns);
	const of = new Uint16Array(length);
	const seen = new Uint8Array(MIXES);
	const [, statuses, precisions, certainties, places] = SIZES;
	for (let row = 0; row < length; row++) {
		const exact = precision[row] === NONE ? INEXACT : precision[row];
		const what = (kind[row] * statuses + status[row]) * precisions + exact;
		const mix = (what * certainties + certainty[row]) * places + (place[row] < 0 ? 1 : 0);
		of[row] = mix;
		seen[mix] = 1;
	}
	return { of, occurring: Uint16Array.from(seen.keys()).filter((mix) => seen[mix] === 1) };
}

/** What each mix is made of; a precision of `PRECISIONS.length` is none. */
export const PARTS = {
	kind: partAt(0),
	status: partAt(1),
	precision: partAt(2),
	certainty: partAt(3),
	unplaced: partAt(4)
};

function partAt(part: number): Uint8Array {
	const below = SIZES.slice(part + 1).reduce((all, size) => all * size, 1);
	return Uint8Array.from({ length: MIXES }, (_, mix) => Math.floor(mix / below) % SIZES[part]);
}
