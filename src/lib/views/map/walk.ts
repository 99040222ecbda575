import type { Pixel } from './camera';

/** Something on the map that can be focused. */
export interface Stop {
	readonly x: number;
	readonly y: number;
}

/** Arrow keys as directions on the screen. */
export const DIRECTIONS: Readonly<Record<string, Pixel>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** The nearest stop in a direction, what lies straight ahead before what lies aside; `null` if none does. */
export function nextStop<S extends Stop>(stops: readonly S[], from: Stop, [dx, dy]: Pixel): S | null {
	let next: S | null = null;
	let least = Infinity;
	for (const other of stops) {
		const [x, y] = [other.x - from.x, other.y - from.y];
		const ahead = x * dx + y * dy;
		const aside = Math.abs(x * dy) + Math.abs(y * dx);
		if (ahead <= 0.5 || ahead + 2 * aside >= least) continue;
		[next, least] = [other, ahead + 2 * aside];
	}
	return next;
}
