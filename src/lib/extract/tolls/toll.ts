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
	/** The figure goes beyond one told before: "two guards were also killed", "another woman died". */
	readonly further: boolean;
	/** Some among others whose number the sentence does not give: "three soldiers were among the dead". */
	readonly part: boolean;
	/** The figure adds up a war, a year or a campaign rather than one event: "has killed 10,000 since 2022". */
	readonly cumulative: boolean;
}
