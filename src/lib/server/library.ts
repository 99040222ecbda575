import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Extraction, Problem } from '$lib/model';
import { mergeReadings, type Reading, type Tools } from '$lib/extract';
import { listFiles, type ListedFile } from './folder';
import { contentKey, failed, ingestFile, LONGEST_FILE, messageOf, readOrTell, tooLong } from './ingest';
import type { Ingested } from './ingest';
import { articlesFolder } from './root';
import { readingTools } from './tools';

/** All that a folder of articles says. */
export interface LibraryState extends Extraction {
	/** Another text whenever anything above is another; the same text across restarts while nothing is. */
	readonly version: string;
}

/** How long an answer is good for without another look at the folder, in milliseconds. */
const REST = 1000;
/** Problems of one kind that are told one by one; beyond it they are counted. */
const COPIES_NAMED = 3;

let shared: Library | null = null;

/**
 * The articles that this server shows, their events and what could not be read. For load functions:
 *
 *     export const load = async () => await getLibrary();
 *
 * Cheap to call on every request: the folder is looked at no more than once a second, only files that changed
 * are read again, and the state is the same object until something changes. Never throws; a folder that is
 * missing is an empty library with a problem.
 */
export function getLibrary(): Promise<LibraryState> {
	shared ??= new Library(articlesFolder(), readingTools);
	return shared.state();
}

/** A folder of articles and what was read from it, kept in step with the files while they come, change and go. */
export class Library {
	readonly #folder: string;
	readonly #makeTools: () => Tools;
	#files = new Map<string, KeptFile>();
	#readings = new Map<string, KeptReading>();
	#state: LibraryState | null = null;
	#looked = -Infinity;
	#looking: Promise<LibraryState> | null = null;

	/** @param makeTools Called when the first article has to be read, and then once for each look that finds another. */
	constructor(folder: string, makeTools: () => Tools) {
		this.#folder = folder;
		this.#makeTools = makeTools;
	}

	/** What the folder holds now, or up to a second ago. */
	state(): Promise<LibraryState> {
		if (this.#state && performance.now() - this.#looked < REST) return Promise.resolve(this.#state);
		this.#looking ??= this.#look().finally(() => {
			this.#looking = null;
			this.#looked = performance.now();
		});
		return this.#looking;
	}

	async #look(): Promise<LibraryState> {
		let listed: ListedFile[];
		try {
			listed = await listFiles(this.#folder);
		} catch (error) {
			return this.#adopt([], [{ source: this.#folder, field: null, message: folderFault(error) }]);
		}
		const changed = await this.#takeIn(listed);
		if (!changed && this.#state) return this.#state;
		return this.#read([...this.#files.values()]);
	}

	/** Brings the kept files up to date. Returns whether that changed anything. */
	async #takeIn(listed: readonly ListedFile[]): Promise<boolean> {
		const files = new Map<string, KeptFile>();
		let changed = listed.length !== this.#files.size;
		for (const file of listed) {
			const kept = this.#files.get(file.name);
			if (kept?.stamp === file.stamp) {
				files.set(file.name, kept);
				continue;
			}
			const taken = await takeIn(file);
			files.set(file.name, taken);
			// A file that was only touched says nothing new.
			changed ||= taken.hash !== kept?.hash;
		}
		this.#files = files;
		return changed;
	}

	async #read(files: readonly KeptFile[]): Promise<LibraryState> {
		const problems = files.flatMap(({ ingested }) => ingested.problems);
		const readings = new Map<string, KeptReading>();
		const copies = new Map<string, string[]>();
		let tools: Tools | null = null;
		for (const { name, ingested } of files) {
			const { article } = ingested;
			if (!article) continue;
			const key = contentKey(article);
			const twin = readings.get(key);
			if (twin) {
				copies.set(twin.name, [...(copies.get(twin.name) ?? []), name]);
				continue;
			}
			const known = this.#readings.get(key);
			if (known?.articleId === article.id) {
				readings.set(key, { ...known, name });
				continue;
			}
			tools ??= this.#makeTools();
			readings.set(key, { name, articleId: article.id, ...readOrTell(article, tools) });
			// A long library is read in between requests, not instead of them.
			await new Promise(setImmediate);
		}
		this.#readings = readings;
		const read = [...readings.values()];
		problems.push(...read.flatMap((kept) => kept.problems), ...tellCopies(copies));
		return this.#adopt(
			read.map(({ reading }) => reading).filter((reading) => reading !== null),
			problems
		);
	}

	#adopt(readings: readonly Reading[], problems: readonly Problem[]): LibraryState {
		const articles = readings.map(({ document }) => document.article);
		const content = JSON.stringify([articles.map((article) => [article.id, contentKey(article)]), problems]);
		const version = createHash('sha256').update(content).digest('hex').slice(0, 16);
		if (this.#state?.version !== version) {
			this.#state = { articles, events: mergeReadings(readings), problems, version };
		}
		return this.#state;
	}
}

interface KeptFile {
	readonly name: string;
	readonly stamp: string;
	readonly hash: string;
	readonly ingested: Ingested;
}

interface KeptReading {
	/** Of the first file with this content. */
	readonly name: string;
	readonly articleId: string;
	readonly reading: Reading | null;
	readonly problems: readonly Problem[];
}

async function takeIn({ name, path, size, stamp }: ListedFile): Promise<KeptFile> {
	if (size > LONGEST_FILE) return { name, stamp, hash: stamp, ingested: failed(name, tooLong(size)) };
	try {
		const bytes = await readFile(path);
		const hash = createHash('sha256').update(bytes).digest('hex');
		return { name, stamp, hash, ingested: ingestFile(name, bytes) };
	} catch (error) {
		return { name, stamp, hash: stamp, ingested: failed(name, `could not be opened: ${messageOf(error)}`) };
	}
}

function tellCopies(copies: ReadonlyMap<string, readonly string[]>): Problem[] {
	return Array.from(copies, ([source, names]) => {
		const named = names.slice(0, COPIES_NAMED).join(', ');
		const more = names.length > COPIES_NAMED ? ` and ${names.length - COPIES_NAMED} more` : '';
		const message = `has the same content as ${named}${more}; it is read once and counts as one source.`;
		return { source, field: null, message };
	});
}

function folderFault(error: unknown): string {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT')
		return 'There is no such folder. Make it, or set DATELINE_ARTICLES to one that exists.';
	if (code === 'ENOTDIR') return 'This is no folder. Set DATELINE_ARTICLES to a folder of articles.';
	return `The folder cannot be read: ${messageOf(error)}`;
}
