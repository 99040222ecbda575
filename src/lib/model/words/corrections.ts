import { corrections } from './en/corrections';

export type CorrectionWords = typeof corrections;

export const words: CorrectionWords = corrections;
