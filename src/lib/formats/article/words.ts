/** Longest title and name kept. */
const LONGEST_LINE = 300;
/** Longest headline made from a first sentence. */
const LONGEST_HEADLINE = 90;

/** White space made single, ends trimmed; `null` if nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
	const line = (text ?? '')
		.slice(0, LONGEST_LINE * 4)
		.replace(/\s+/g, ' ')
		.trim();
	return line === '' ? null : cutAtWord(line, LONGEST_LINE);
}

/** A headline for a story without one: its first sentence, cut at a word. */
export function headlineFrom(text: string): string {
	const opening = text.slice(0, 2000).trimStart();
	const paragraph = opening.split(/\n[ \t\r]*\n/, 1)[0].replace(/\s+/g, ' ');
	const sentence = /^.{20,}?[.!?](?=["”’)]?\s+["“‘(]?\p{Lu}|["”’)]?$)/u.exec(paragraph)?.[0] ?? paragraph;
	return cutAtWord(sentence.trim(), LONGEST_HEADLINE);
}

function cutAtWord(line: string, longest: number): string {
	if (line.length <= longest) return line;
	const space = line.lastIndexOf(' ', longest - 1);
	const cut = line.slice(0, space > longest / 2 ? space : longest - 1);
	// Never half of a surrogate pair.
	return `${cut.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:–—-]+$/, '')}…`;
}

/**
 * A short name for an article, the same whenever the file's name and text are. Both count, so that one text saved
 * under two names is two articles, as two papers printing one agency's copy are.
 *
 * @see The mixing steps are those of MurmurHash3's finaliser, over two accumulators.
 */
export function idOf(name: string, text: string): string {
	let a = 0x9e3779b9;
	let b = 0x85ebca6b;
	for (const part of [name, '\0', text])
		for (let i = 0; i < part.length; i++) {
			const code = part.charCodeAt(i);
			a = Math.imul(a ^ code, 0xcc9e2d51);
			b = Math.imul(b ^ code, 0x1b873593);
			a ^= a >>> 15;
			b ^= b >>> 13;
		}
	a = Math.imul(a ^ (b >>> 16), 0x85ebca6b);
	b = Math.imul(b ^ (a >>> 13), 0xc2b2ae35);
	const number = (b >>> 0) * 0x200000 + ((a ^ (b >>> 16)) >>> 11);
	return number.toString(36).padStart(11, '0');
}
