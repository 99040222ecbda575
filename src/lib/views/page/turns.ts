const waiting: (() => void)[] = [];

/** Does things one after the other in tasks of their own, with frames and gestures in between. @returns Leaves it. */
export function inTurn(what: () => void): () => void {
	waiting.push(what);
	if (waiting.length === 1) setTimeout(next);
	return () => {
		const at = waiting.indexOf(what);
		if (at >= 0) waiting[at] = () => {};
	};
}

function next(): void {
	const what = waiting[0];
	try {
		what();
	} finally {
		waiting.shift();
		if (waiting.length > 0) setTimeout(next);
	}
}
