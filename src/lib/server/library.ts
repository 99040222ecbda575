import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Article, Extraction, Problem } from '$lib/model';
import type { Tools } from '$lib/extract';
import { mergeReports, type Report } from '$lib/extract/merge';
import { isDataset, LARGEST_DATASET, readDataset, type Dataset } from './dataset';
import { listFiles, type ListedFile } from './folder';
import { failed, ingestFile, LONGEST_FILE, reportOf, tooLong } from './ingest';
import type { Ingested, Reported } from './ingest';
import { messageOf, problem } from './problem';
import { contentKey, Intake } from './intake';
import { articlesFolder } from './root';
import { readingTools } from './tools';

/** All that a folder of articles and data sets says. */
export interface LibraryState extends Extraction {
	/** Events that were imported, apart from those that were read out of articles. */
	readonly datasets: readonly Dataset[];
	/** Another text whenever anything above is another; the same text across restarts while nothing is. */
	readonly version: string;
}

/** How long an answer is good for without another look at the folder, in milliseconds. */
const REST = 1000;

let shared: Library | null = null;

/**
 * The articles that this server shows, their events and what could not be read. For load functions:
 *
 *     export const load = async () => await getLibrary();
 *
 * Cheap to call on every request: the folder is looked at no more than once a second, only files that changed
 * are read again, and the state is the same object until something changes. A file that cannot be read, or a folder
 * that is missing, is told among the problems.
 *
 * @throws {Error} If Dateline itself is incomplete: there is no gazetteer.
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
	/** By the very article, which is the same object while its file is. */
	#reported = new Map<Article, Reported>();
	#state: LibraryState | null = null;
	/** The folder could not be read at the last look. */
	#missing = false;
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
			this.#files = new Map();
			this.#missing = true;
			return this.#adopt([], [], [problem(this.#folder, folderFault(error))]);
		}
		const changed = (await this.#takeIn(listed)) || this.#missing;
		this.#missing = false;
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
		const reported = new Map<Article, Reported>();
		const intake = new Intake();
		let tools: Tools | null = null;
		for (const { name, ingested } of files) {
			const article = ingested.article && intake.admit(ingested.article, name);
			if (!article) continue;
			const known = this.#reported.get(article);
			tools ??= known ? null : this.#makeTools();
			const now = known ?? reportOf(article, name, tools!);
			reported.set(article, now);
			problems.push(...now.problems);
			// A long library is read in between requests, not instead of them.
			if (!known) await new Promise(setImmediate);
		}
		this.#reported = reported;
		const reports = [...reported.values()].map(({ report }) => report).filter((report) => report !== null);
		return this.#adopt(reports, files, [...problems, ...intake.problems]);
	}

	#adopt(reports: readonly Report[], files: readonly KeptFile[], problems: readonly Problem[]): LibraryState {
		const articles = reports.map(({ article }) => article);
		const imported = files.filter(({ dataset }) => dataset !== null);
		const content = JSON.stringify([
			articles.map((article) => [article.id, contentKey(article)]),
			problems,
			...imported.map(({ hash }) => hash)
		]);
		const version = createHash('sha256').update(content).digest('hex').slice(0, 16);
		if (this.#state?.version !== version) {
			const datasets = imported.map(({ dataset }) => dataset!);
			this.#state = { articles, events: mergeReports(reports), datasets, problems, version };
		}
		return this.#state;
	}
}

interface KeptFile {
	readonly name: string;
	readonly stamp: string;
	readonly hash: string;
	readonly ingested: Ingested;
	/** `null` if the file is an article, or could not be read. */
	readonly dataset: Dataset | null;
}

async function takeIn({ name, path, size, stamp }: ListedFile): Promise<KeptFile> {
	const largest = isDataset(name) ? LARGEST_DATASET : LONGEST_FILE;
	if (size > largest)
		return { name, stamp, hash: stamp, ingested: failed(name, tooLong(size)), dataset: null };
	try {
		const bytes = await readFile(path);
		const hash = createHash('sha256').update(bytes).digest('hex');
		return isDataset(name)
			? { name, stamp, hash, ...takeInDataset(name, bytes) }
			: { name, stamp, hash, ingested: ingestFile(name, bytes), dataset: null };
	} catch (error) {
		const ingested = failed(name, `The file could not be opened: ${messageOf(error)}.`);
		return { name, stamp, hash: stamp, ingested, dataset: null };
	}
}

function takeInDataset(name: string, bytes: Uint8Array): Pick<KeptFile, 'ingested' | 'dataset'> {
	try {
		return { ingested: { article: null, problems: [] }, dataset: readDataset(bytes) };
	} catch (error) {
		const message = `This is no data set that Dateline wrote. ${messageOf(error)} Import it anew.`;
		return { ingested: failed(name, message), dataset: null };
	}
}

function folderFault(error: unknown): string {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT')
		return 'There is no such folder. Make it, or set DATELINE_ARTICLES to one that exists.';
	if (code === 'ENOTDIR') return 'This is no folder. Set DATELINE_ARTICLES to a folder of articles.';
	return `The folder cannot be read: ${messageOf(error)}`;
}
