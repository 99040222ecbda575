import { parentPort } from 'node:worker_threads';
import { readingTools } from '$lib/server/tools';
import { work, type Job } from './job';

/** Takes jobs one at a time and answers each. */
parentPort!.on('message', (job: Job) => parentPort!.postMessage(work(job, readingTools)));
