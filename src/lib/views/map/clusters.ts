/** A circle on the map. */
export interface Disc {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** The weightiest stays where it is and draws others in. */
	readonly weight: number;
}

/** Discs drawn as one, the weightiest first; it stands at the weightiest one's place. */
export interface Cluster<D extends Disc = Disc> {
	readonly id: string;
	readonly members: readonly D[];
}

/** Middles nearer than this cannot be told apart, or hit with a finger. */
const APART = 15;
/** Of two larger circles, the share of their radii that must lie between the middles. */
const OVERLAP = 0.6;

/** Draws together the discs that cannot be told apart, in order of weight. The same discs give the same clusters in any order. */
export function clusters<D extends Disc>(discs: readonly D[]): Cluster<D>[] {
	const order = [...discs].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
	const widest = Math.max(0, ...discs.map(({ radius }) => radius));
	const cell = Math.max(APART, 2 * widest * OVERLAP);
	const grid = new Map<string, D[][]>();
	const found: D[][] = [];
	for (const disc of order) {
		const [column, row] = [Math.floor(disc.x / cell), Math.floor(disc.y / cell)];
		let nearest: D[] | null = null;
		let least = Infinity;
		for (let i = column - 1; i <= column + 1; i++) {
			for (let j = row - 1; j <= row + 1; j++) {
				for (const members of grid.get(`${i},${j}`) ?? []) {
					const [leader] = members;
					const distance = Math.hypot(leader.x - disc.x, leader.y - disc.y);
					if (distance >= Math.max(APART, (leader.radius + disc.radius) * OVERLAP)) continue;
					if (distance < least) [nearest, least] = [members, distance];
				}
			}
		}
		if (nearest) {
			nearest.push(disc);
			continue;
		}
		const members = [disc];
		found.push(members);
		const key = `${column},${row}`;
		grid.set(key, [...(grid.get(key) ?? []), members]);
	}
	return found.map((members) => ({ id: members[0].id, members }));
}
