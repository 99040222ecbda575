/** A seeded generator of numbers in [0, 1): the same for the same seed, on every machine. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x9e3779b9) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
		mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
		return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
	};
}

/** Draws 0 to `count - 1`, the first the most often, as often as Zipf's law has it. */
export function zipf(random: () => number, count: number, exponent = 1): () => number {
	const upTo = new Float64Array(count);
	let sum = 0;
	for (let i = 0; i < count; i++) upTo[i] = sum += 1 / (i + 1) ** exponent;
	return () => {
		const drawn = random() * sum;
		let low = 0;
		let high = count - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (upTo[middle] <= drawn) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}
