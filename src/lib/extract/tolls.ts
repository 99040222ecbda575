import type { Count, Span, TollKind } from '$lib/model';

/** A number of people to whom something was done. */
export interface TollMention {
	/** The number and who: "at least 35 people". */
	readonly span: Span;
	/** The words that say what befell them: "killed", "the death toll". */
	readonly cue: Span;
	readonly kind: TollKind;
	readonly count: Count;
	/** The figure replaces an earlier one: "rose to 35". */
	readonly update: boolean;
}
