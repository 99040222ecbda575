/** The first record of a table, where it ends, and how many lines it and the blank lines before it take. */
export interface FirstRecord {
	readonly cells: readonly string[];
	readonly end: number;
	readonly lines: number;
}

/** Reads the first record, whose width is not known yet. A quotation mark that is not closed is a letter. */
export function firstRecord(text: string, delimiter: string): FirstRecord {
	let at = 0;
	let lines = 0;
	while (text[at] === '\n' || text[at] === '\r') if (text[at++] === '\n') lines++;
	const cells: string[] = [];
	for (;;) {
		const from = at;
		const close = text[at] === '"' ? closing(text, at) : -1;
		if (close > 0) at = close + 1;
		while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
		const cell = text.slice(from, at);
		const bare = close === at - 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell;
		lines += bare.split('\n').length - 1;
		cells.push(bare);
		if (text[at] !== delimiter) break;
		at++;
	}
	if (at < text.length) {
		at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
		lines++;
	}
	return { cells, end: at, lines };
}

/** Where the cell that opens at `open` closes; -1 if it never does. */
function closing(text: string, open: number): number {
	for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
		if (text[at + 1] !== '"') return at;
		at++;
	}
	return -1;
}
