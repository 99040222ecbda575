import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { gazetteerBytes, readingTools } from '$lib/server/tools';
import { broken, resultOf, room, work, type Job, type Result } from './job';
import type { PackedEvents } from './packed-events';
import type { Answer } from './worker';

/** Below either of these, setting threads up takes longer than it saves. */
const FEW_JOBS = 8;
const FEW_CHARACTERS = 400_000;
/** Jobs taken in ahead for each thread, so that none waits while the input is read. */
const AHEAD = 4;

/** Collects a thread's youngest objects at every two megabytes: room for more would be taken once for each thread. */
const LIMITS = { maxYoungGenerationSizeMb: 6 };

/**
 * Collects when the heap has grown by two fifths, not when it has doubled: what a long text leaves is large already.
 * And moves what is left together, so that half-empty pages are given back.
 */
const THRIFT = '--heap-growing-percent=40 --optimize-for-size';

/**
 * Does jobs on all cores, or right here if there are few. Takes jobs in no faster than they are done.
 *
 * @returns A result for each job, in the order of the jobs.
 */
export async function* workAll(jobs: AsyncIterable<Job>): AsyncGenerator<Result> {
	const coming = jobs[Symbol.asyncIterator]();
	const first: Job[] = [];
	let characters = 0;
	// One job alone is done here, however long: a thread would only hold it a second time.
	while (first.length < 2 || (first.length < FEW_JOBS && characters < FEW_CHARACTERS)) {
		const next = await coming.next();
		if (next.done) {
			// A short text would only wait for it.
			if (characters >= FEW_CHARACTERS) setFlagsFromString(THRIFT);
			for (const job of first) yield work(job, readingTools);
			return;
		}
		first.push(next.value);
		characters += sizeOf(next.value);
	}
	setFlagsFromString(THRIFT);
	const gazetteer = gazetteerBytes();
	// This thread is one of them: a model and a gazetteer less to hold.
	const threads = Array.from(
		{ length: Math.max(1, availableParallelism() - 1) },
		() => new Thread(gazetteer)
	);
	try {
		yield* distribute(first, coming, [new Here(gazetteer), ...threads]);
	} finally {
		threads.forEach((thread) => thread.stop());
	}
}

async function* distribute(
	first: readonly Job[],
	coming: AsyncIterator<Job>,
	hands: readonly Hand[]
): AsyncGenerator<Result> {
	const waiting: Promise<Result>[] = [];
	const start = (job: Job) => waiting.push(leastBusy(hands, job).do(job));
	first.forEach(start);
	for (let next = await coming.next(); !next.done; next = await coming.next()) {
		start(next.value);
		if (waiting.length >= hands.length * AHEAD) yield await waiting.shift()!;
	}
	while (waiting.length > 0) yield await waiting.shift()!;
}

function leastBusy(hands: readonly Hand[], job: Job): Hand {
	const able = hands.filter((hand) => sizeOf(job) <= hand.longest);
	const idle = able.filter((hand) => hand.mayIdle);
	return (idle.length ? idle : able).reduce((best, hand) => (hand.load < best.load ? hand : best));
}

function sizeOf(job: Job): number {
	return job.article?.text.length ?? 0;
}

/** Who does jobs, one after another. */
interface Hand {
	/** Work given and not yet done, in characters; an empty job counts too. */
	readonly load: number;
	/** The longest text that it is given. */
	readonly longest: number;
	/** It would wait for its next job while this thread is busy with one of its own. */
	readonly mayIdle: boolean;
	do(job: Job): Promise<Result>;
}

/** This thread, between other things. Long texts are left to threads that may die of them without harm to the rest. */
class Here implements Hand {
	readonly longest = FEW_CHARACTERS;
	readonly mayIdle = false;
	load = 0;
	readonly #gazetteer: Uint8Array;

	constructor(gazetteer: Uint8Array) {
		this.#gazetteer = gazetteer;
	}

	do(job: Job): Promise<Result> {
		const size = 1 + sizeOf(job);
		this.load += size;
		return new Promise((resolve) => {
			setImmediate(() => {
				resolve(work(job, () => readingTools(this.#gazetteer)));
				this.load -= size;
			});
		});
	}
}

interface Given {
	readonly job: Job;
	/** Those of its events that have come. */
	readonly events: PackedEvents;
	readonly resolve: (result: Result) => void;
}

/** A worker and the jobs it was given. If it dies, the job at fault is reported and another worker goes on. */
class Thread implements Hand {
	readonly longest = Infinity;
	readonly #gazetteer: Uint8Array;
	#worker: Worker;
	readonly #given: Given[] = [];

	constructor(gazetteer: Uint8Array) {
		this.#gazetteer = gazetteer;
		this.#worker = this.#make();
	}

	get load(): number {
		return this.#given.reduce((sum, { job }) => sum + 1 + sizeOf(job), 0);
	}

	get mayIdle(): boolean {
		return this.#given.length < 2;
	}

	do(job: Job): Promise<Result> {
		return new Promise((resolve) => {
			this.#given.push({ job, events: room(), resolve });
			this.#worker.postMessage(job);
		});
	}

	/** The article stays here while its events are read: to send it back would be to hold it twice. */
	#answer({ events, outcome }: Answer): void {
		const given = this.#given[0];
		if (!given) return;
		for (const event of events) given.events.push(event);
		if (!outcome) return;
		this.#given.shift();
		given.resolve(resultOf(given.job, given.events, outcome));
	}

	stop(): void {
		void this.#worker.terminate();
	}

	#make(): Worker {
		const worker = new Worker(new URL('./worker.js', import.meta.url), {
			workerData: this.#gazetteer,
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
