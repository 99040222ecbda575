import { ColumnsFault } from './fault';
import { fromPlanes, type Numbers } from './planes';
import type { Batch, TableShape } from './arrow';

/** A dictionary, put together from its batches. */
export class Table {
	readonly shape: TableShape;
	readonly #packed: Record<string, Uint32Array | Int32Array> = {};
	readonly #floats: Record<string, Float64Array> = {};
	readonly #texts: Record<string, (string | null)[]> = {};
	#count = 0;

	constructor(shape: TableShape) {
		this.shape = shape;
		if (shape.name === 'rows' || shape.name === 'texts') return;
		for (const [key, { base }] of Object.entries(shape.packed))
			this.#packed[key] = base < 0 ? new Int32Array(shape.rows) : new Uint32Array(shape.rows);
		for (const key of shape.floats) this.#floats[key] = new Float64Array(shape.rows);
		for (const key of shape.texts) this.#texts[key] = [];
	}

	add(batch: Batch): void {
		const { rows, packed, floats, texts } = this.shape;
		if (this.#count + batch.rows > rows) throw wrongCount(this.shape, this.#count + batch.rows);
		for (const key of Object.keys(packed))
			fromPlanes(batch.planes(key), packed[key].base, this.#packed[key], this.#count, batch.rows);
		for (const key of floats) this.#floats[key].set(batch.floats(key), this.#count);
		for (const key of texts) {
			const text = batch.text(key);
			for (let row = 0; row < batch.rows; row++) this.#texts[key].push(text(row));
		}
		this.#count += batch.rows;
	}

	finish(): void {
		const { rows, packed, floats, texts } = this.shape;
		const constant =
			Object.values(packed).every(({ bytes }) => bytes === 0) && floats.length + texts.length === 0;
		if (constant && this.#count === 0) {
			for (const [key, { base }] of Object.entries(packed)) this.#packed[key].fill(base);
			this.#count = rows;
		}
		if (this.#count !== rows) throw wrongCount(this.shape, this.#count);
	}

	/** @param below What the numbers point into has so many; checked, so that none points beyond. */
	numbers(key: string, below?: number): Uint32Array | Int32Array {
		const numbers = this.#packed[key] ?? this.#fail(key);
		if (below !== undefined) checkBelow(numbers, 0, numbers.length, 0, below, `${this.shape.name}.${key}`);
		return numbers;
	}

	floats(key: string): Float64Array {
		return this.#floats[key] ?? this.#fail(key);
	}

	texts(key: string): readonly (string | null)[] {
		return this.#texts[key] ?? this.#fail(key);
	}

	#fail(key: string): never {
		throw new ColumnsFault(`The table ${this.shape.name} has no column ${key}.`);
	}
}

/** @throws {ColumnsFault} If a number is not what it can be. */
export function checkBelow(
	numbers: Numbers,
	from: number,
	to: number,
	least: number,
	below: number,
	what: string
): void {
	for (let at = from; at < to; at++) if (numbers[at] < least || numbers[at] >= below) throw beyond(what, at);
}

export function beyond(what: string, row: number): ColumnsFault {
	return new ColumnsFault(`${what} is damaged: what it says at ${row} does not exist.`);
}

export function wrongCount({ name, rows }: TableShape, count: number): ColumnsFault {
	return new ColumnsFault(`The table ${name} has ${count} rows where the head says ${rows}.`);
}
