import { en } from './en';

/**
 * Every word that a reader sees or hears and that no article brought, by the panel that says it. Sentences with
 * something in them are functions, so that a language can order its words and choose its plurals. A test finds words
 * that stand elsewhere.
 *
 * A translation is another object of this type: leaving something out does not compile.
 */
export type Strings = typeof en;

export const strings: Strings = en;
