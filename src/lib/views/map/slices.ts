/**
 * Does something long a little in each frame, so that gestures and other panels are answered in between.
 *
 * @param most Milliseconds of a frame; with `Infinity` all is done at once.
 * @param done Called with what was made when all is done, unless it was given up before.
 * @returns Gives it up.
 */
export function inSlices<T>(steps: Iterator<void, T>, most: number, done: (made: T) => void): () => void {
	let next = 0;
	const slice = () => {
		const end = performance.now() + most;
		do {
			const step = steps.next();
			if (step.done) return done(step.value);
		} while (performance.now() < end);
		next = requestAnimationFrame(slice);
	};
	if (most === Infinity) slice();
	else next = requestAnimationFrame(slice);
	return () => cancelAnimationFrame(next);
}
