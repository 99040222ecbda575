import { readFileSync } from 'node:fs';
import { openGazetteer, type Gazetteer } from '$lib/extract/places/gazetteer';

const FILE = 'gazetteer.bin';
const ROOTS = ['static', 'build/client'];
let shared: Gazetteer | null = null;

/**
 * The built gazetteer, read on first use and then shared: it holds no state of a reader's.
 *
 * @param roots Folders that may hold the file, tried in turn: `static` in a checkout, `build/client` in a build.
 * @param bytes What the file holds, where it has been read already.
 * @throws {Error} Naming the file, if none has it or it is damaged.
 */
export function loadGazetteer(roots: readonly string[] = ROOTS, bytes?: Uint8Array): Gazetteer {
	return (shared ??= bytes ? openGazetteer(bytes) : open(roots));
}

function open(roots: readonly string[]): Gazetteer {
	const { path, bytes } = readGazetteer(roots);
	try {
		return openGazetteer(bytes);
	} catch (error) {
		throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
	}
}

/**
 * @param roots Folders that may hold the file, tried in turn.
 * @throws {Error} Naming the file, if none has it.
 */
export function readGazetteer(roots: readonly string[]): { path: string; bytes: Uint8Array } {
	for (const root of roots) {
		const path = `${root}/${FILE}`;
		try {
			return { path, bytes: readFileSync(path) };
		} catch {
			continue;
		}
	}
	throw new Error(`No gazetteer: ${FILE} is in none of ${roots.join(', ')}. Build it with \`npm run data\`.`);
}
