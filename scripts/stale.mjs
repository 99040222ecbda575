import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether something has to be made anew: its mark is missing, or a source was changed after the mark.
 *
 * @param {string} mark The file that the making writes last.
 * @param {string[]} sources Files and folders; folders are searched all the way down.
 */
export function isStale(mark, sources) {
	if (!existsSync(mark)) return true;
	const made = statSync(mark).mtimeMs;
	return sources.some((source) => existsSync(source) && changedAfter(made, source));
}

/**
 * @param {number} made
 * @param {string} path
 * @returns {boolean}
 */
function changedAfter(made, path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return false;
	// A folder's own time tells of files that were taken out or renamed.
	if (stats.mtimeMs > made) return true;
	return stats.isDirectory() && readdirSync(path).some((name) => changedAfter(made, join(path, name)));
}
