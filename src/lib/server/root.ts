import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that Dateline lies in, whether its code runs from the sources or from a build inside of it: the nearest
 * one above with a `package.json`, or else the working directory.
 */
export function appRoot(): string {
	for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
		if (existsSync(join(folder, 'package.json'))) return folder;
		if (dirname(folder) === folder) return resolve('.');
	}
}

/** Where the articles are: what `DATELINE_ARTICLES` says, or else `seeds/`. */
export function articlesFolder(): string {
	return resolve(appRoot(), process.env.DATELINE_ARTICLES || 'seeds');
}
