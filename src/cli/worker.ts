import { parentPort, workerData } from 'node:worker_threads';
import { readingTools } from '$lib/server/tools';
import { work, type Answer, type Job } from './job';

const gazetteer = workerData as Uint8Array;

/** Takes jobs one at a time and answers each. */
parentPort!.on('message', (job: Job) => {
	const { report, ...rest } = work(job, () => readingTools(gazetteer));
	const answer: Answer = { ...rest, events: report?.events ?? null };
	parentPort!.postMessage(answer);
});
