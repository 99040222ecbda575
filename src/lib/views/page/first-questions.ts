import type { Engine } from '$lib/explore/engine';
import type { Filter } from '$lib/explore/filter';
import { presetsOf } from '../filters/presets';
import { tollScaleOf } from '../toll-scale';
import { summaryOf } from './summary';

/**
 * What panels ask of an engine before their first picture. Asked one by one beforehand, the passes over all rows that
 * they need are not made in one go when the engine takes over.
 */
export function firstQuestions(filter: Filter): readonly ((engine: Engine) => unknown)[] {
	return [
		(engine) => engine.what(filter),
		(engine) => engine.when(filter, { from: 0, to: 1, bins: 1, marks: 0 }),
		(engine) => summaryOf(engine, filter),
		tollScaleOf,
		presetsOf
	];
}
