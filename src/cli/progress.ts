/** How far we are, on one line of standard error that is rewritten; nothing where that is no terminal. */
export class Progress {
	readonly #shown = process.stderr.isTTY === true;
	readonly #what: string;
	#last = 0;

	/** @param what What is counted, in the plural. */
	constructor(what: string) {
		this.#what = what;
	}

	/** @param total `null` while it is not known. */
	show(done: number, total: number | null): void {
		if (!this.#shown || performance.now() - this.#last < 100) return;
		this.#last = performance.now();
		process.stderr.write(`\r\x1b[K${done}${total === null ? '' : ` of ${total}`} ${this.#what}`);
	}

	/** Clears the line, for other words or the end. */
	clear(): void {
		if (this.#shown && this.#last > 0) process.stderr.write('\r\x1b[K');
	}
}
