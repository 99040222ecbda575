/** Takes all steps of what can be made a little at a time, and tells what was made. */
export function atOnce<T>(steps: Generator<void, T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
