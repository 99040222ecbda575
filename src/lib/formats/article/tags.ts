import { Tokenizer } from 'htmlparser2';

export interface TagHandler {
	open(name: string, attributes: Readonly<Record<string, string>>): void;
	/** Called once for each element opened, innermost first, whether the page closes it or not. */
	close(name: string): void;
	text(text: string): void;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Real pages nest some dozens deep; what goes deeper stays flat, so that a page cannot make the search for its tags long. */
const DEEPEST = 256;
const MOST_ATTRIBUTES = 64;
const LONGEST_VALUE = 4000;

/**
 * Reads a page's tags, in time linear in its length whatever it holds. Tags left open are closed with the element
 * around them, and closing tags of nothing are passed over.
 *
 * @see htmlparser2's own parser keeps its open elements in an array that it shifts and searches, which takes squared
 *   time over a page of tags never closed; its tokenizer does not.
 */
export function readTags(html: string, handler: TagHandler): void {
	const open: string[] = [];
	let name = '';
	let attributes: Record<string, string> = {};
	let count = 0;
	let attribute = '';
	let value = '';

	const begin = () => {
		handler.open(name, attributes);
		if (VOID.has(name)) handler.close(name);
		else if (open.length < DEEPEST) open.push(name);
		else handler.close(name);
	};
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: true },
		{
			ontext: (start, end) => handler.text(html.slice(start, end)),
			ontextentity: (code) => handler.text(String.fromCodePoint(code)),
			onopentagname(start, end) {
				name = html.slice(start, end).toLowerCase();
				attributes = Object.create(null);
				count = 0;
			},
			onattribname(start, end) {
				attribute = html.slice(start, Math.min(end, start + 100)).toLowerCase();
				value = '';
			},
			onattribdata(start, end) {
				if (value.length < LONGEST_VALUE) value += html.slice(start, Math.min(end, start + LONGEST_VALUE));
			},
			onattribentity(code) {
				if (value.length < LONGEST_VALUE) value += String.fromCodePoint(code);
			},
			onattribend() {
				if (count++ < MOST_ATTRIBUTES && !(attribute in attributes)) attributes[attribute] = value;
			},
			onopentagend: begin,
			onselfclosingtag: begin,
			onclosetag(start, end) {
				const closed = html.slice(start, end).toLowerCase();
				const at = open.lastIndexOf(closed);
				if (at < 0) return;
				while (open.length > at) handler.close(open.pop()!);
			},
			oncdata: () => {},
			oncomment: () => {},
			ondeclaration: () => {},
			onprocessinginstruction: () => {},
			onend: () => {}
		}
	);
	tokenizer.write(html);
	tokenizer.end();
	while (open.length > 0) handler.close(open.pop()!);
}
