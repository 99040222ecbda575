import { extraction } from './en/extraction';

/** A translation is another object of this type: leaving something out does not compile. */
export type ExtractionWords = typeof extraction;

export const words: ExtractionWords = extraction;
