import { drag, select } from 'd3';
import type { Attachment } from 'svelte/attachments';

/**
 * Reports a horizontal drag in pixels from the left of the parent element. d3-drag does the listening, by mouse
 * and by touch; what moves is the component's business.
 *
 * @param begin Called with the x where the drag starts; what it returns is called with each x after.
 * @param end Called when the drag is over.
 */
export function dragX(begin: (x: number) => (x: number) => void, end?: () => void): Attachment<SVGElement> {
	return (node) => {
		let move: (x: number) => void;
		select(node).call(
			drag<SVGElement, unknown>()
				.clickDistance(3)
				.on('start', ({ x }) => (move = begin(x)))
				.on('drag', ({ x }) => move(x))
				.on('end', () => end?.())
		);
		return () => select(node).on('.drag', null);
	};
}
