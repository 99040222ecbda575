type Whole =
	Uint8Array<ArrayBuffer> | Int16Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A column of numbers whose length is not known before its last row. */
export class Growing<T extends Whole> {
	length = 0;
	array: T;
	readonly #make: (length: number) => T;

	constructor(make: (length: number) => T) {
		this.#make = make;
		this.array = make(1 << 12);
	}

	push(value: number): void {
		if (this.length === this.array.length) {
			const longer = this.#make(this.length * 2);
			longer.set(this.array);
			this.array = longer;
		}
		this.array[this.length++] = value;
	}

	/** The numbers in another order. */
	ordered(order: Uint32Array): T {
		const { array } = this;
		const ordered = this.#make(order.length);
		for (let at = 0; at < order.length; at++) ordered[at] = array[order[at]];
		return ordered;
	}
}
