import { pointers, select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';

type Pixel = readonly [x: number, y: number];

interface MapGestures {
	/** The zoom now, and its limits, in doublings. Asked at the start of each gesture. */
	readonly zoom: () => { readonly now: number; readonly least: number; readonly most: number };
	/** What was under one pixel is to lie under another, so many times as large. */
	readonly move: (from: Pixel, to: Pixel, ratio: number) => void;
	readonly begin?: () => void;
	readonly rest?: () => void;
	/** Whether gestures belong to something else for now. */
	readonly off?: () => boolean;
	/** Milliseconds that a double click's zoom takes. */
	readonly duration?: () => number;
}

/**
 * Reports wheel, drag, pinch and double click on a map, in pixels of the element. d3-zoom does the listening; its
 * own transform is thrown away after each step, so that the component's view is the only truth.
 */
export function zoomMap(gestures: MapGestures): Attachment<HTMLElement> {
	return (node) => {
		let last = zoomIdentity;
		let gesturing = false;
		const behaviour = zoom<HTMLElement, unknown>()
			.clickDistance(4)
			.filter((event: MouseEvent & { touches?: TouchList }) => {
				if (gestures.off?.() || event.button || (event.ctrlKey && event.type !== 'wheel')) return false;
				// Buttons that lie on the map are pressed, not dragged.
				if (event.target instanceof Element && event.target.closest('[data-still]')) return false;
				if (!gesturing) {
					const { now, least, most } = gestures.zoom();
					behaviour.scaleExtent([2 ** least, 2 ** most]).duration(gestures.duration?.() ?? 250);
					last = zoomIdentity.scale(2 ** now);
					select(node).property('__zoom', last);
				}
				return true;
			})
			.on('start', () => {
				gesturing = true;
				gestures.begin?.();
			})
			.on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
				const before = last;
				last = transform;
				const to = sourceEvent ? middleOf(pointers(sourceEvent, node)) : null;
				const at = to ?? ([node.clientWidth / 2, node.clientHeight / 2] as const);
				const from = before.apply(transform.invert([at[0], at[1]]));
				gestures.move(from, at, transform.k / before.k);
			})
			.on('end', () => {
				gesturing = false;
				gestures.rest?.();
			});
		select(node).call(behaviour);
		return () => select(node).on('.zoom', null);
	};
}

function middleOf(points: readonly Pixel[]): Pixel | null {
	if (points.length === 0) return null;
	const sum = points.reduce(([x, y], point) => [x + point[0], y + point[1]] as const, [0, 0] as const);
	return [sum[0] / points.length, sum[1] / points.length];
}
