import { ColumnEngine } from '$lib/explore/column-engine';
import { ARTICLE, reported, town } from './reported';

/**
 * Towns on a grid over Europe and Africa, an event in each, half of them deadly; the first has two.
 *
 * @param across How many from west to east, and so from south to north.
 */
export function crowded(across: number) {
	const events = [];
	for (let i = 0; i < across * across; i++) {
		const [column, row] = [i % across, Math.floor(i / across)];
		const point = [-15 + (60 * (column + 0.5)) / across, -30 + (90 * (row + 0.5)) / across] as const;
		const place = town(`town-${i}`, `Town ${i}`, `C${column}`, point);
		const killed = i % 2 === 0 ? 1 + (i % 7) : undefined;
		events.push(
			reported({ id: `event-${i}`, title: `strike on town ${i}`, day: '2025-04-04', place, killed })
		);
		if (i === 0) events.push(reported({ id: 'second', title: 'a second strike', day: '2025-04-05', place }));
	}
	return ColumnEngine.of(events, [ARTICLE]);
}
