import { Marked } from 'marked';

const markdown = new Marked({ gfm: true, async: false });
/** A block this long without a blank line is no paragraph, and inline marks in it could take squared time. */
const LONGEST_BLOCK = 8000;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+\S{1,2000}[^\n]{0,200}$/gm;

/**
 * Markdown to HTML, which `readHtml` then takes the words of; raw HTML goes through as it is and is judged there.
 *
 * The text is given to the parser a block at a time, so that time stays linear in its length whatever it holds.
 */
export function markdownToHtml(text: string): string {
	const definitions =
		text.length <= LONGEST_BLOCK
			? ''
			: Array.from(text.slice(0, 1e6).matchAll(DEFINITION), ([line]) => line)
					.slice(-20)
					.join('\n');
	return pieces(text)
		.map((piece) => {
			if (piece.length > LONGEST_BLOCK) return `<p>${escaped(piece)}</p>`;
			try {
				return markdown.parse(definitions ? `${piece}\n\n${definitions}` : piece) as string;
			} catch {
				return `<p>${escaped(piece)}</p>`;
			}
		})
		.join('\n');
}

/** Runs of whole blocks, each at most `LONGEST_BLOCK` long where blank lines allow. */
function pieces(text: string): string[] {
	const out: string[] = [];
	let open = '';
	for (const block of text.split(/\n(?:[ \t]*\r?\n)+/)) {
		if (open && open.length + block.length > LONGEST_BLOCK) {
			out.push(open);
			open = '';
		}
		open = open ? `${open}\n\n${block}` : block;
	}
	if (open) out.push(open);
	return out;
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
