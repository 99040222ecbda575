import type { Span } from '$lib/model';

/** A text cut at spans that are in order and apart. */
export function pieces(
	text: string,
	spans: readonly Span[]
): { readonly words: string; readonly found: boolean }[] {
	const parts: { words: string; found: boolean }[] = [];
	let at = 0;
	for (const { start, end } of spans) {
		if (start > at) parts.push({ words: text.slice(at, start), found: false });
		parts.push({ words: text.slice(start, end), found: true });
		at = end;
	}
	if (at < text.length) parts.push({ words: text.slice(at), found: false });
	return parts;
}
