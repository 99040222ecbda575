import { after, type Answer } from '$lib/explore/answer';
import { EVERYTHING } from '$lib/explore/filter';
import type { Engine, EngineAtOnce, Mark } from '$lib/explore/engine';

/** People to the size of a circle, by area. The same on timeline and map, so that one can be held against the other. */
export interface TollScale {
	/** Pixels; people told apart (the killed inside, the injured around them) are added up before they are scaled. */
	radius(people: number): number;
	/** Up to three round figures, largest first, whose circles can be told apart. */
	readonly legend: readonly number[];
}

/** The radius in pixels of the largest event. */
const LARGEST = 21;
/** Pixels a square root of one person: few dead do not fill the page just because nothing is worse. */
const STEEPEST = 2.4;
/** One death must still be seen. */
const SMALLEST = 3;
const ROUND = [1, 2, 5];

/** @param most The most people in one event; more than these are drawn larger still, in proportion. */
export function tollScale(most: number): TollScale {
	const step = Math.min(STEEPEST, LARGEST / Math.sqrt(Math.max(1, most)));
	const radius = (people: number) => (people <= 0 ? 0 : Math.max(SMALLEST, step * Math.sqrt(people)));
	return { radius, legend: legendOf(most, radius) };
}

function legendOf(most: number, radius: (people: number) => number): number[] {
	const legend: number[] = [];
	for (let power = Math.floor(Math.log10(Math.max(1, most))); power >= 0; power--) {
		for (const digit of ROUND.toReversed()) {
			const figure = digit * 10 ** power;
			const last = legend.at(-1);
			if (figure > most || radius(figure) <= SMALLEST) continue;
			if (last !== undefined && radius(figure) > radius(last) * 0.66) continue;
			legend.push(figure);
			if (legend.length === 3) return legend;
		}
	}
	return legend;
}

/** Killed, or `null` where the reports give no figure: that is not none. */
export function killedOf(mark: Mark): number | null {
	return mark.killed?.low ?? null;
}

/** Radii of an event's circle and of the ring of injured around it; `null` if the reports give no figure at all. */
export function radiiOf(mark: Mark, scale: TollScale): { killed: number; injured: number } | null {
	if (!mark.killed && !mark.injured) return null;
	const killed = mark.killed?.low ?? 0;
	const injured = mark.injured?.low ?? 0;
	return { killed: scale.radius(killed), injured: injured > 0 ? scale.radius(killed + injured) : 0 };
}

/** So many of the deadliest events are looked at for the most people hurt. */
const LOOKED_AT = 200;
const scales = new WeakMap<Engine, Answer<TollScale>>();

/** The scale for all that an engine holds, whatever the filter, so that a circle keeps its size. */
export function tollScaleOf(engine: EngineAtOnce): TollScale;
export function tollScaleOf(engine: Engine): Answer<TollScale>;
export function tollScaleOf(engine: Engine): Answer<TollScale> {
	let scale = scales.get(engine);
	if (!scale) {
		scale = after(engine.which(EVERYTHING, 'killed', { from: 0, size: LOOKED_AT }), ({ rows }) => {
			const hurt = rows.map(({ killed, injured }) => (killed?.low ?? 0) + (injured?.low ?? 0));
			return tollScale(Math.max(1, ...hurt));
		});
		scales.set(engine, scale);
	}
	return scale;
}
