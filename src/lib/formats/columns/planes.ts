/** Whole numbers in an array. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** How a column of whole numbers is sent: what stands above `base`, in as few bytes as the largest needs. */
export interface Packing {
	readonly base: number;
	/** 0 if all are the same, and nothing has to be sent. */
	readonly bytes: number;
}

export function packingOf(numbers: Numbers): Packing {
	let [least, most] = numbers.length > 0 ? [numbers[0], numbers[0]] : [0, 0];
	for (let at = 0; at < numbers.length; at++) {
		const number = numbers[at];
		if (number < least) least = number;
		else if (number > most) most = number;
	}
	const bytes = [0, 1, 2, 3, 4].find((bytes) => most - least < 2 ** (8 * bytes))!;
	return { base: least, bytes };
}

/**
 * Numbers as planes of bytes, the lowest bytes of all of them first: apart, high bytes that seldom change and low ones
 * that do are compressed to three quarters of what they are mixed.
 */
export function toPlanes(numbers: Numbers, { base, bytes }: Packing): Uint8Array[] {
	const planes = Array.from({ length: bytes }, () => new Uint8Array(numbers.length));
	for (const [k, plane] of planes.entries())
		for (let at = 0; at < numbers.length; at++) plane[at] = (numbers[at] - base) >>> (8 * k);
	return planes;
}

/** Writes the numbers that planes hold into `target`, from a position on. */
export function fromPlanes(
	planes: readonly Uint8Array[],
	base: number,
	target: Numbers,
	from: number,
	count: number
): void {
	switch (planes.length) {
		case 0:
			target.fill(base, from, from + count);
			return;
		case 1: {
			const [low] = planes;
			for (let at = 0; at < count; at++) target[from + at] = base + low[at];
			return;
		}
		case 2: {
			const [low, high] = planes;
			for (let at = 0; at < count; at++) target[from + at] = base + (low[at] | (high[at] << 8));
			return;
		}
		default: {
			const [low, high, third, fourth] = planes;
			for (let at = 0; at < count; at++) {
				const bits = low[at] | (high[at] << 8) | (third[at] << 16) | ((fourth?.[at] ?? 0) << 24);
				target[from + at] = base + (bits >>> 0);
			}
		}
	}
}
