import type { Cost } from './gauge';

/** Everything measured of one tool on so many events; what it cannot do is absent. */
export interface Result {
	readonly tool: string;
	readonly events: number;
	/** Milliseconds from the arrival of the data to a picture of all of it that answers gestures. */
	readonly picture: number;
	/** Milliseconds from the answer to the navigation to a picture of the events, whoever drew it. */
	readonly firstEvents?: number;
	readonly brushDrag?: Cost;
	readonly brushJump?: number;
	readonly timelineZoom?: Cost;
	readonly timelinePan?: Cost;
	readonly mapPan?: Cost;
	readonly facetClick?: number;
	/** Megabytes. */
	readonly heap: number;
}

const COSTS = ['brushDrag', 'timelineZoom', 'timelinePan', 'mapPan'] as const;

/** A Markdown table; times in milliseconds, of a gesture as median frame / 95th percentile / CPU a step. */
export function tableOf(results: readonly Result[]): string {
	const head = [
		'',
		'first',
		'picture',
		'brush drag',
		'jump',
		'facet',
		'time zoom',
		'time pan',
		'map pan',
		'heap MB'
	];
	const rows = results.map((result) => {
		const [brush, zoom, pan, map] = COSTS.map((key) => costText(result[key]));
		return [
			`${result.tool}, ${result.events.toLocaleString('en')}`,
			timeText(result.firstEvents),
			timeText(result.picture),
			brush,
			timeText(result.brushJump),
			timeText(result.facetClick),
			zoom,
			pan,
			map,
			result.heap.toFixed(0)
		];
	});
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function timeText(time: number | undefined): string {
	return time === undefined ? '–' : time.toFixed(time < 10 ? 1 : 0);
}

function costText(cost: Cost | undefined): string {
	return cost ? `${cost.p50.toFixed(1)} / ${cost.p95.toFixed(1)} / ${cost.cpu.toFixed(1)}` : '–';
}
