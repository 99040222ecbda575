import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { gazetteerBytes, readingTools } from '$lib/server/tools';
import { broken, work, type Answer, type Job, type Result } from './job';
import { Once } from './once';

/** Below either of these, setting threads up takes longer than it saves. */
const FEW_JOBS = 8;
const FEW_CHARACTERS = 400_000;
/** Jobs taken in ahead for each thread, so that none waits while the input is read. */
const AHEAD = 4;

/** Collects a thread's youngest objects at every few megabytes: room for more would be taken once for each thread. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/** Collects when the heap has grown by a fifth, not when it has doubled: what a long text leaves is large already. */
const THRIFT = '--heap-growing-percent=20';

/**
 * Does jobs on all cores, or right here if there are few. Takes jobs in no faster than they are done.
 *
 * @returns A result for each job, in the order of the jobs.
 */
export async function* workAll(jobs: AsyncIterable<Job>): AsyncGenerator<Result> {
	setFlagsFromString(THRIFT);
	const coming = jobs[Symbol.asyncIterator]();
	const first: Job[] = [];
	let characters = 0;
	// One job alone is done here, however long: a thread would only hold it a second time.
	while (first.length < 2 || (first.length < FEW_JOBS && characters < FEW_CHARACTERS)) {
		const next = await coming.next();
		if (next.done) {
			for (const job of first) yield work(job, readingTools);
			return;
		}
		first.push(next.value);
		characters += sizeOf(next.value);
	}
	const shared = { gazetteer: gazetteerBytes(), once: new Once() };
	const threads = Array.from({ length: availableParallelism() }, () => new Thread(shared));
	try {
		yield* distribute(first, coming, threads);
	} finally {
		threads.forEach((thread) => thread.stop());
	}
}

async function* distribute(
	first: readonly Job[],
	coming: AsyncIterator<Job>,
	threads: readonly Thread[]
): AsyncGenerator<Result> {
	const waiting: Promise<Result>[] = [];
	const start = (job: Job) => waiting.push(leastBusy(threads).do(job));
	first.forEach(start);
	for (let next = await coming.next(); !next.done; next = await coming.next()) {
		start(next.value);
		if (waiting.length >= threads.length * AHEAD) yield await waiting.shift()!;
	}
	while (waiting.length > 0) yield await waiting.shift()!;
}

function leastBusy(threads: readonly Thread[]): Thread {
	return threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
}

function sizeOf(job: Job): number {
	return job.article?.text.length ?? 0;
}

/** What threads have in common: one gazetteer, and one copy of what their answers repeat. */
interface Shared {
	readonly gazetteer: Uint8Array;
	readonly once: Once;
}

/** A worker and the jobs it was given. If it dies, the job at fault is reported and another worker goes on. */
class Thread {
	readonly #shared: Shared;
	#worker: Worker;
	readonly #given: { job: Job; resolve: (result: Result) => void }[] = [];

	constructor(shared: Shared) {
		this.#shared = shared;
		this.#worker = this.#make();
	}

	/** Work given and not yet done, in characters; an empty job counts too. */
	get load(): number {
		return this.#given.reduce((sum, { job }) => sum + 1 + sizeOf(job), 0);
	}

	do(job: Job): Promise<Result> {
		return new Promise((resolve) => {
			this.#given.push({ job, resolve });
			this.#worker.postMessage(job);
		});
	}

	/** The article stays here while its events are read: to send it back would be to hold it twice. */
	#answer(answer: Answer): void {
		const done = this.#given.shift();
		if (!done) return;
		const { events, ...rest } = this.#shared.once.hold(answer);
		const { article } = done.job;
		done.resolve({ ...rest, report: events && article && { article, events } });
	}

	stop(): void {
		void this.#worker.terminate();
	}

	#make(): Worker {
		const worker = new Worker(new URL('./worker.js', import.meta.url), {
			workerData: this.#shared.gazetteer,
			resourceLimits: LIMITS
		});
		worker.on('message', (answer: Answer) => this.#answer(answer));
		worker.on('error', (error) => {
			this.#worker = this.#make();
			const culprit = this.#given.shift();
			culprit?.resolve(broken(culprit.job, error.message));
			for (const { job } of this.#given) this.#worker.postMessage(job);
		});
		return worker;
	}
}
