/** What an item covers, about its own height. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly half: number;
}

export interface Packed {
	/** In the order of the items; `null` for one that no longer fitted. */
	readonly places: readonly (Place | null)[];
	/** From the top to the lowest thing drawn. */
	readonly used: number;
}

/** An item, and how far it may be moved aside; the first it is given is tried first. */
export interface Item {
	readonly boxes: readonly Box[];
	readonly shifts: readonly number[];
}

export interface Place {
	/** Of the item's middle, from the top. */
	readonly y: number;
	/** How far it was moved aside. */
	readonly shift: number;
}

/** What a box covers at a height. */
export interface Taken {
	readonly box: Box;
	readonly y: number;
}

/** Pixels between neighbours, at each side. */
const GAP = 1.5;

/**
 * Puts items as high up as they go without covering one another, in the order given.
 *
 * @param taken Nothing is put there.
 * @param limit No item reaches below this; one that would is moved aside as far as it may be, and else left out.
 */
export function pack(
	items: readonly Item[],
	limit = Infinity,
	gap = GAP,
	taken: readonly Taken[] = []
): Packed {
	const placed: Taken[] = [...taken];
	let used = 0;
	const places = items.map(({ boxes, shifts }): Place | null => {
		const half = Math.max(...boxes.map((box) => box.half));
		for (const shift of shifts) {
			const blocked: [number, number][] = [];
			for (const { box: other, y } of placed) {
				for (const box of boxes) {
					if (box.left + shift >= other.right + gap || other.left >= box.right + shift + gap) continue;
					const apart = box.half + other.half + gap;
					blocked.push([y - apart, y + apart]);
				}
			}
			const y = firstFree(half, blocked);
			if (y + half > limit) continue;
			for (const box of boxes) {
				placed.push({ box: { ...box, left: box.left + shift, right: box.right + shift }, y });
			}
			used = Math.max(used, y + half);
			return { y, shift };
		}
		return null;
	});
	return { places, used };
}

/** The least number from `start` on that lies in none of the open intervals. */
function firstFree(start: number, blocked: [number, number][]): number {
	blocked.sort((a, b) => a[0] - b[0]);
	let y = start;
	for (const [low, high] of blocked) {
		if (low >= y) break;
		if (high > y) y = high;
	}
	return y;
}

/**
 * Shares out a height among those who want parts of it: whoever wants less than an even share gets it all, the others
 * an even part of the rest. What nobody wants is spread evenly.
 */
export function share(height: number, wanted: readonly number[]): number[] {
	const granted = wanted.map(() => 0);
	let left = height;
	const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
	order.forEach((i, rank) => {
		granted[i] = Math.min(wanted[i], left / (order.length - rank));
		left -= granted[i];
	});
	return granted.map((part) => part + left / wanted.length);
}
