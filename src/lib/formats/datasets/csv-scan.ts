/** A record longer than this has a quotation mark that never closes. */
const LONGEST_RECORD = 8 * 2 ** 20;
const QUOTE = 34;
const LF = 10;
const CR = 13;

/** A line that is no row, and why. */
export interface LineFault {
	/** From 1. */
	readonly line: number;
	readonly reason: string;
}

/**
 * Splits text into rows and cells by RFC 4180, noting where cells stand and not what they say, so that only the cells
 * somebody asks for become strings. What it holds is good until the next `scan`.
 *
 * Written here because it has to know the line of each row and put up with rows of any width: of the parsers tried,
 * udsv reads on into the next line when a cell is missing, and papaparse and csv-parse are four to eight times slower.
 */
export class CsvScanner {
	/** Rows of the right width that the last scan found. */
	rows = 0;
	/** Characters of the text that are dealt with; the rest is an unfinished record. */
	consumed = 0;
	/** Line breaks in them. */
	lines = 0;
	faults: LineFault[] = [];
	readonly width: number;
	readonly #delimiter: number;
	#text = '';
	#starts = new Int32Array(1 << 14);
	#ends = new Int32Array(1 << 14);
	#lineOf = new Int32Array(1 << 10);

	/** @param delimiter One character. */
	constructor(delimiter: string, width: number) {
		this.#delimiter = delimiter.charCodeAt(0);
		this.width = width;
	}

	/**
	 * @param firstLine Of the text, from 1.
	 * @param last Whether no more text follows, so that the last record need not end in a line break.
	 */
	scan(text: string, firstLine: number, last: boolean): void {
		const { width } = this;
		const delimiter = this.#delimiter;
		const highest = Math.max(delimiter, CR);
		const length = text.length;
		this.#text = text;
		this.rows = 0;
		this.faults = [];
		let line = firstLine;
		/** A quotation mark without its fellow was met: from here on, one that does not close on its line is a letter. */
		let wary = false;
		let unfinished = false;
		let rowStart = 0;
		let rowLine = line;
		let at = 0;

		records: while (at < length) {
			rowStart = at;
			rowLine = line;
			const base = this.rows * width;
			this.#reserve(base + width);
			let cells = 0;
			let filledBeyond = false;
			let blank = true;
			for (;;) {
				const start = at;
				if (text.charCodeAt(at) === QUOTE) {
					const close = this.#closing(text, at, wary);
					if (close < 0) {
						if (!last && length - rowStart < LONGEST_RECORD) {
							unfinished = true;
							break records;
						}
						this.faults.push({ line: rowLine, reason: 'A quotation mark opens here and is never closed.' });
						wary = true;
						const end = text.indexOf('\n', rowStart);
						at = end < 0 ? length : end + 1;
						line = rowLine + 1;
						continue records;
					}
					if (close > at) {
						for (let n = text.indexOf('\n', at); n >= 0 && n < close; n = text.indexOf('\n', n + 1)) line++;
						at = close + 1;
					}
				}
				let c = 0;
				// Most letters lie above all that ends a cell: one comparison settles them.
				for (; at < length; at++) {
					c = text.charCodeAt(at);
					if (c <= highest && (c === delimiter || c === LF || c === CR)) break;
				}
				if (at > start) {
					blank = false;
					if (cells >= width) filledBeyond = true;
				}
				if (cells < width) {
					this.#starts[base + cells] = start;
					this.#ends[base + cells] = at;
				}
				cells++;
				if (at < length && c === delimiter) {
					at++;
					continue;
				}
				// What follows might belong to the cell, or be the other half of a line break.
				if (!last && (at >= length || (c === CR && at + 1 >= length))) {
					unfinished = true;
					break records;
				}
				if (at < length) {
					at += c === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
					line++;
				}
				break;
			}
			if (blank && cells === 1) continue;
			if (cells < width || filledBeyond) {
				this.faults.push({
					line: rowLine,
					reason: `The row has ${cells} ${cells === 1 ? 'cell' : 'cells'}; the head of the table has ${width}.`
				});
				continue;
			}
			this.#lineOf[this.rows++] = rowLine;
		}
		this.consumed = unfinished ? rowStart : length;
		this.lines = (unfinished ? rowLine : line) - firstLine;
	}

	/** The line that a row begins on. */
	line(row: number): number {
		return this.#lineOf[row];
	}

	cell(row: number, column: number): string {
		const at = row * this.width + column;
		const start = this.#starts[at];
		const end = this.#ends[at];
		const text = this.#text;
		if (text.charCodeAt(start) !== QUOTE || end - start < 2 || text.charCodeAt(end - 1) !== QUOTE)
			return text.slice(start, end);
		const inner = text.slice(start + 1, end - 1);
		return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
	}

	/** Where the cell that opens at `open` closes; `open` itself if the mark is a letter; -1 if it never closes. */
	#closing(text: string, open: number, wary: boolean): number {
		const limit = wary ? text.indexOf('\n', open) : -1;
		for (let close = text.indexOf('"', open + 1); close >= 0; close = text.indexOf('"', close + 1)) {
			if (limit >= 0 && close > limit) return open;
			if (text.charCodeAt(close + 1) !== QUOTE) return close;
			close++;
		}
		return wary ? open : -1;
	}

	#reserve(cells: number): void {
		if (cells > this.#starts.length) {
			this.#starts = grown(this.#starts, cells);
			this.#ends = grown(this.#ends, cells);
		}
		if (this.rows >= this.#lineOf.length) this.#lineOf = grown(this.#lineOf, this.rows + 1);
	}
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
	const longer = new Int32Array(Math.max(length, array.length * 2));
	longer.set(array);
	return longer;
}
