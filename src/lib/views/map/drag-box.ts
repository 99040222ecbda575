import { drag, select } from 'd3';
import type { Attachment } from 'svelte/attachments';
import type { Pixel } from './camera';

/** Reports a rectangle dragged out, by mouse or touch, in pixels of the element: its first corner and the other. */
export function dragBox(
	draw: (first: Pixel, other: Pixel) => void,
	end: (first: Pixel, other: Pixel) => void
): Attachment<HTMLElement> {
	return (node) => {
		let first: Pixel = [0, 0];
		let other: Pixel = [0, 0];
		const behaviour = drag<HTMLElement, unknown>()
			.container(node)
			.on('start', ({ x, y }) => draw((first = [x, y]), (other = [x, y])))
			.on('drag', ({ x, y }) => draw(first, (other = [x, y])))
			.on('end', () => end(first, other));
		select(node).call(behaviour);
		return () => select(node).on('.drag', null);
	};
}
