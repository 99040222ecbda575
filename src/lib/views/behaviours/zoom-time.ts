import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';

/** Sideways wheels pan; so does the plain one with Shift held, which some browsers already turn sideways. */
function isSideways(event: WheelEvent): boolean {
	return event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
}

const PIXELS_A_LINE = 16;
const REST_MS = 150;

/**
 * Reports wheel, drag and pinch on a time axis. Each report says which stretch of the axis, in pixels as they are
 * now, is to fill it from here on; `left` is negative when that begins before the edge. Nothing is kept between
 * gestures, so the component's own days are the only truth about what is in view.
 *
 * @param width Pixels of the axis now.
 * @param see Called with the left and right pixel of what is to be in view.
 * @param rest Called when the gesture is over.
 */
export function zoomTime(
	width: () => number,
	see: (left: number, right: number) => void,
	rest: () => void = () => {}
): Attachment<SVGElement> {
	return (node) => {
		let last = zoomIdentity;
		const behaviour = zoom<SVGElement, unknown>()
			.filter((event) => (event instanceof WheelEvent ? !isSideways(event) : !event.ctrlKey && !event.button))
			.clickDistance(3)
			.on('zoom', ({ transform }: D3ZoomEvent<SVGElement, unknown>) => {
				const before = last;
				last = transform;
				const pixel = (x: number) => ((x - transform.x) / transform.k) * before.k + before.x;
				see(pixel(0), pixel(width()));
			})
			.on('end', () => {
				last = zoomIdentity;
				select(node).property('__zoom', zoomIdentity);
				rest();
			});
		select(node).call(behaviour).on('dblclick.zoom', null);

		let resting: ReturnType<typeof setTimeout>;
		const pan = (event: WheelEvent) => {
			if (!isSideways(event)) return;
			event.preventDefault();
			const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_A_LINE : 1;
			const by = (event.deltaX || event.deltaY) * lines;
			see(by, width() + by);
			clearTimeout(resting);
			resting = setTimeout(rest, REST_MS);
		};
		node.addEventListener('wheel', pan, { passive: false });

		return () => {
			clearTimeout(resting);
			node.removeEventListener('wheel', pan);
			select(node).on('.zoom', null);
		};
	};
}
