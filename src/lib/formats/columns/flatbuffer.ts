/**
 * A table of a flatbuffer, read within bounds: for what has to be known of a message before a library, which trusts
 * the lengths that it reads, may be given it.
 *
 * Every method throws a `RangeError` if the buffer is damaged.
 *
 * @see The binary format of FlatBuffers: a table begins with its distance from its list of field positions.
 */
export class FlatTable {
	readonly #view: DataView;
	readonly #at: number;

	constructor(view: DataView, at: number) {
		this.#view = view;
		this.#at = at;
	}

	static root(bytes: Uint8Array): FlatTable {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return new FlatTable(view, view.getUint32(0, true));
	}

	int64(field: number): bigint {
		const at = this.#field(field);
		return at === null ? 0n : this.#view.getBigInt64(at, true);
	}

	table(field: number): FlatTable | null {
		const at = this.#field(field);
		return at === null ? null : new FlatTable(this.#view, this.#follow(at));
	}

	/** Tables in a vector. */
	tables(field: number): FlatTable[] {
		const at = this.#field(field);
		if (at === null) return [];
		const vector = this.#follow(at);
		const length = this.#length(vector, 4);
		return Array.from({ length }, (_, k) => new FlatTable(this.#view, this.#follow(vector + 4 + 4 * k)));
	}

	text(field: number): string | null {
		const at = this.#field(field);
		if (at === null) return null;
		const from = this.#follow(at);
		const length = this.#length(from, 1);
		return new TextDecoder().decode(
			new Uint8Array(this.#view.buffer, this.#view.byteOffset + from + 4, length)
		);
	}

	#field(field: number): number | null {
		const fields = this.#at - this.#view.getInt32(this.#at, true);
		const at = 4 + 2 * field;
		const from = this.#view.getUint16(fields, true) > at ? this.#view.getUint16(fields + at, true) : 0;
		return from === 0 ? null : this.#at + from;
	}

	#follow(at: number): number {
		return at + this.#view.getUint32(at, true);
	}

	#length(at: number, size: number): number {
		const length = this.#view.getUint32(at, true);
		if (at + 4 + length * size > this.#view.byteLength) throw new RangeError('a length beyond the buffer');
		return length;
	}
}
