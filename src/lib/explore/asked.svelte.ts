import type { Answer } from './answer';

/** The newest answer to a question that changes. */
export interface Asked<T> {
	/** While an answer is on its way, the last one: a picture changes whole or not at all. */
	readonly current: T;
	/** Whether a newer answer is on its way. */
	readonly pending: boolean;
	/** Why the newest question was not answered; `null` if it was, or may yet be. */
	readonly error: unknown;
}

interface Arrived<T> {
	readonly from: Promise<T>;
	readonly value?: T;
	readonly error?: unknown;
}

/**
 * Asks again whenever what the question reads changes. The newest question wins: an answer that comes after a newer
 * question was put is dropped. An answer given at once shows in the same frame.
 *
 * @param question Reads state, and asks an engine.
 * @param first What stands until the first answer has come.
 */
export function asked<T>(question: () => Answer<T>): Asked<T | undefined>;
export function asked<T, F>(question: () => Answer<T>, first: F): Asked<T | F>;
export function asked<T>(question: () => Answer<T>, first?: T): Asked<T | undefined> {
	let last = first;
	let arrived = $state.raw<Arrived<T> | null>(null);
	let newest: Answer<T> | null = null;

	const answer = $derived.by(() => {
		const given = question();
		newest = given;
		if (given instanceof Promise)
			given.then(
				(value) => {
					if (newest === given) arrived = { from: given, value };
				},
				(error: unknown) => {
					if (newest === given) arrived = { from: given, error };
				}
			);
		return given;
	});
	const settled = $derived(!(answer instanceof Promise) || arrived?.from === answer);
	const current = $derived.by(() => {
		if (!(answer instanceof Promise)) last = answer;
		else if (arrived?.from === answer && 'value' in arrived) last = arrived.value;
		return last;
	});

	return {
		get current() {
			return current;
		},
		get pending() {
			return !settled;
		},
		get error() {
			return answer instanceof Promise && arrived?.from === answer ? (arrived.error ?? null) : null;
		}
	};
}
