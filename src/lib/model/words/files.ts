import { files } from './en/files';

export type FileWords = typeof files;

export const words: FileWords = files;
