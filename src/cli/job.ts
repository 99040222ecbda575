import type { Article, Problem } from '$lib/model';
import { readArticle, readEvents, type Tools } from '$lib/extract';
import { annotate, type Annotation } from '$lib/extract/annotate';
import type { Report } from '$lib/extract/merge';
import { messageOf, problem } from '$lib/server/problem';

/** One input. Jobs and results travel between threads, so they are plain data. */
export interface Job {
	/** What to call it when something is wrong with it. */
	readonly source: string;
	/** `null` if the input was found at fault before; it keeps its turn among the results. */
	readonly article: Article | null;
	readonly problems: readonly Problem[];
	/** Whether all that was found is wanted, and not the events alone. */
	readonly annotate: boolean;
}

export interface Result {
	/** `null` if the input could not be read. */
	readonly report: Report | null;
	/** Where one was asked for. */
	readonly annotation: Annotation | null;
	readonly problems: readonly Problem[];
}

/** A result as a thread sends it: without the article, which whoever gave the job still has. */
export interface Answer extends Omit<Result, 'report'> {
	/** `null` if the input could not be read. */
	readonly events: Report['events'] | null;
}

/** Does one piece of work. A fault in it is told as a problem of its input, not thrown. */
export function work(job: Job, tools: () => Tools): Result {
	const { article, problems } = job;
	if (!article) return { report: null, annotation: null, problems };
	try {
		if (!job.annotate)
			return { report: { article, events: readEvents(article, tools()) }, annotation: null, problems };
		const reading = readArticle(article, tools());
		return { report: { article, events: reading.events }, annotation: annotate(article, reading), problems };
	} catch (error) {
		return broken(job, messageOf(error));
	}
}

/** The result of a job that could not be done. */
export function broken({ source, problems }: Job, message: string): Result {
	const told = [...problems, problem(source, `Its events could not be read: ${message}.`)];
	return { report: null, annotation: null, problems: told };
}
