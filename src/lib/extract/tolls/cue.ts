import type { TollKind } from '$lib/model';

/** Words that say what befell people. */
export interface Cue {
	/** Its tokens, half-open. */
	readonly from: number;
	readonly to: number;
	readonly kind: TollKind;
	/** The words have other uses, so only what is plainly people counts. */
	readonly strict: boolean;
}

/** How far the people may stand from the verb that they are the subject of, in tokens. */
export const REACH = 24;
