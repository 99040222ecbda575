/**
 * What a question gives: the answer, or one on its way. Who has the events at hand answers at once, so that a server
 * draws them and a gesture shows in the same frame; a worker or a database answers later.
 */
export type Answer<T> = T | Promise<T>;

/** An interface whose every question is answered at once. */
export type AtOnce<E> = {
	readonly [K in keyof E]: E[K] extends (...given: infer Given) => infer Told
		? (...given: Given) => Awaited<Told>
		: E[K];
};

/**
 * Goes on with an answer, at once if it is there. (Not called `then`: a module that exports one is taken for a promise
 * by `import()`.)
 */
export function after<T, U>(answer: Answer<T>, next: (value: T) => Answer<U>): Answer<U> {
	return answer instanceof Promise ? answer.then(next) : next(answer);
}

/** Several answers as one, at once if all of them are there. */
export function together<const T extends readonly unknown[]>(
	answers: T
): Answer<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
	type All = { -readonly [K in keyof T]: Awaited<T[K]> };
	return answers.some((answer) => answer instanceof Promise)
		? (Promise.all(answers) as Promise<unknown> as Promise<All>)
		: (answers as unknown as All);
}
