import { parentPort, workerData } from 'node:worker_threads';
import type { EventRecord } from '$lib/model';
import { readingTools } from '$lib/server/tools';
import { tell, type Job, type Outcome } from './job';

/** What a thread says of its job: some of its events, and at last what became of it. */
export interface Answer {
	readonly events: readonly EventRecord[];
	/** `null` while more events are coming. */
	readonly outcome: Outcome | null;
}

/** Events sent at once: those of a long text are not all held here before they go. */
const AT_ONCE = 256;

const gazetteer = workerData as Uint8Array;

/** Takes jobs one at a time and answers each. */
parentPort!.on('message', (job: Job) => {
	let events: EventRecord[] = [];
	const answer = (outcome: Outcome | null) => {
		const said: Answer = { events, outcome };
		parentPort!.postMessage(said);
		events = [];
	};
	const outcome = tell(
		job,
		() => readingTools(gazetteer),
		(event) => {
			if (events.push(event) === AT_ONCE) answer(null);
		}
	);
	answer(outcome);
});
