import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';

/** Sideways wheels pan; so does the plain one with Shift held, which some browsers already turn sideways. */
function isSideways(event: WheelEvent): boolean {
	return event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
}

/** A finger that has moved less has not told yet whether it means time or the page. */
const UNDECIDED = 6;

/**
 * Leaves moves of one finger up and down to the browser, which scrolls the page by them; whoever listens after this
 * hears only of those that mean time. Which they mean is settled once, by the first of them.
 */
function sidewaysOnly(node: Element): () => void {
	let start: Touch | null = null;
	let taken = false;
	const begin = ({ touches }: TouchEvent) => {
		start = touches[0];
		taken = touches.length > 1;
	};
	const move = (event: TouchEvent) => {
		if (taken) return;
		if (start) {
			const { clientX, clientY } = event.touches[0];
			const [across, along] = [Math.abs(clientX - start.clientX), Math.abs(clientY - start.clientY)];
			taken = across > along && across > UNDECIDED;
			if (taken || along > UNDECIDED) start = null;
		}
		if (!taken) event.stopImmediatePropagation();
	};
	node.addEventListener('touchstart', begin as EventListener, { capture: true, passive: true });
	node.addEventListener('touchmove', move as EventListener, { capture: true, passive: true });
	return () => {
		node.removeEventListener('touchstart', begin as EventListener, { capture: true });
		node.removeEventListener('touchmove', move as EventListener, { capture: true });
	};
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
		const release = sidewaysOnly(node);
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
			release();
			node.removeEventListener('wheel', pan);
			select(node).on('.zoom', null);
		};
	};
}
