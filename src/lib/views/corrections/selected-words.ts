import type { Span } from '$lib/model';

/**
 * The selected words as a span of the article's text, without the blanks around them; `null` if nothing of the
 * article is selected. Paragraphs tell in `data-start` where in the text they begin, and hold it as it is.
 */
export function selectedSpan(selection: Selection | null, within: HTMLElement): Span | null {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const touched = Array.from(within.querySelectorAll<HTMLElement>('[data-start]')).filter((paragraph) =>
		range.intersectsNode(paragraph)
	);
	const [first, last] = [touched.at(0), touched.at(-1)];
	if (!first || !last) return null;
	const start = first.contains(range.startContainer)
		? offsetIn(first, range.startContainer, range.startOffset)
		: 0;
	const end = last.contains(range.endContainer)
		? offsetIn(last, range.endContainer, range.endOffset)
		: last.textContent.length;
	const words = `${first.textContent.slice(start, first === last ? end : undefined)}`;
	const leading = words.length - words.trimStart().length;
	const closing = last.textContent.slice(first === last ? start : 0, end);
	const trailing = closing.length - closing.trimEnd().length;
	const span = {
		start: Number(first.dataset.start) + start + leading,
		end: Number(last.dataset.start) + end - trailing
	};
	return span.start < span.end ? span : null;
}

function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
	const before = document.createRange();
	before.setStart(paragraph, 0);
	before.setEnd(node, offset);
	return before.toString().length;
}
