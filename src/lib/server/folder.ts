import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file as the folder lists it. While `stamp` is the same, so is the content. */
export interface ListedFile {
	/** Its path below the folder, with `/` on every system. */
	readonly name: string;
	readonly path: string;
	readonly size: number;
	/** Size and time of the last change. */
	readonly stamp: string;
}

/**
 * All files in a folder and those below it, in the order of their names. Hidden ones are left out, and so are
 * links, which could lead out of the folder or in circles.
 *
 * @throws If the folder itself cannot be read; what vanishes while we look is left out.
 */
export async function listFiles(folder: string): Promise<ListedFile[]> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	const files = await Promise.all(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => listed(path, path.slice(folder.length + 1).replaceAll('\\', '/')))
	);
	return files
		.filter((file) => file !== null)
		.filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function listed(path: string, name: string): Promise<ListedFile | null> {
	try {
		const { size, mtimeMs } = await stat(path);
		return { name, path, size, stamp: `${size} ${mtimeMs}` };
	} catch {
		return null;
	}
}
