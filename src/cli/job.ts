import type { Article, EventRecord, Problem } from '$lib/model';
import { readArticle, tellEvents, type Tools } from '$lib/extract';
import { annotate, type Annotation } from '$lib/extract/annotate';
import type { Told } from '$lib/extract/merge';
import { messageOf, problem } from '$lib/server/problem';
import { Dictionary, PackedEvents } from './packed-events';

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
	readonly report: Told | null;
	/** Where one was asked for. */
	readonly annotation: Annotation | null;
	readonly problems: readonly Problem[];
}

/** Takes a job's events, one after another. */
type Take = (event: EventRecord) => void;

const dictionary = new Dictionary();

/** Does one piece of work. A fault in it is told as a problem of its input, not thrown. */
export function work(job: Job, tools: () => Tools): Result {
	const events = new PackedEvents(dictionary);
	return resultOf(
		job,
		events,
		tell(job, tools, (event) => events.push(event))
	);
}

/** What becomes of a job besides its events. */
export interface Outcome {
	/** Where one was asked for. */
	readonly annotation: Annotation | null;
	/** What was wrong, if its events could not be read. */
	readonly broken: string | null;
}

/** Reads the events of a job's article, if it has one, for whoever takes them. */
export function tell({ article, annotate: all }: Job, tools: () => Tools, take: Take): Outcome {
	if (!article) return { annotation: null, broken: null };
	try {
		if (!all) {
			for (const event of tellEvents(article, tools())) take(event);
			return { annotation: null, broken: null };
		}
		const reading = readArticle(article, tools());
		reading.events.forEach(take);
		return { annotation: annotate(article, reading), broken: null };
	} catch (error) {
		return { annotation: null, broken: messageOf(error) };
	}
}

/** A job's result, from the events that were taken and what became of it besides. */
export function resultOf(job: Job, events: PackedEvents, { annotation, broken: fault }: Outcome): Result {
	if (fault !== null) return broken(job, fault);
	return { report: job.article && { article: job.article, events }, annotation, problems: job.problems };
}

/** The result of a job that could not be done. */
export function broken({ source, problems }: Job, message: string): Result {
	const told = [...problems, problem(source, `Its events could not be read: ${message}.`)];
	return { report: null, annotation: null, problems: told };
}

/** A place for the events of a job that is done elsewhere. */
export function room(): PackedEvents {
	return new PackedEvents(dictionary);
}
