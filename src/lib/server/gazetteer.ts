import { readFileSync } from 'node:fs';
import { openGazetteer, type Gazetteer } from '$lib/extract/places/gazetteer';

const FILE = 'gazetteer.bin';
let shared: Gazetteer | null = null;

/**
 * The built gazetteer, read on first use and then shared: it holds no state of a reader's.
 *
 * @param roots Folders that may hold the file, tried in turn: `static` in a checkout, `build/client` in a build.
 * @throws {Error} Naming the file, if none has it or it is damaged.
 */
export function loadGazetteer(roots: readonly string[] = ['static', 'build/client']): Gazetteer {
	if (shared) return shared;
	for (const root of roots) {
		const path = `${root}/${FILE}`;
		let bytes: Uint8Array;
		try {
			bytes = readFileSync(path);
		} catch {
			continue;
		}
		try {
			shared = openGazetteer(bytes);
		} catch (error) {
			throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
		}
		return shared;
	}
	throw new Error(`No gazetteer: ${FILE} is in none of ${roots.join(', ')}. Build it with \`npm run data\`.`);
}
