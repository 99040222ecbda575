import {
	columnFromArray,
	float64,
	tableFromColumns,
	tableFromIPC,
	tableToIPC,
	uint8,
	utf8,
	type Column,
	type Table
} from '@uwdata/flechette';
import { ColumnsFault } from './fault';
import { FlatTable } from './flatbuffer';
import { metadataOf, Messages } from './messages';
import { packingOf, toPlanes, type Numbers, type Packing } from './planes';

/** What a table's columns are, as the head tells it. A packed column has a field for each of its bytes: `kind.0`. */
export interface TableShape {
	readonly name: string;
	readonly rows: number;
	readonly packed: Readonly<Record<string, Packing>>;
	readonly floats: readonly string[];
	readonly texts: readonly string[];
	/** Of the metadata of its messages. */
	readonly checksums: readonly number[];
}

export interface TableContent {
	readonly rows: number;
	readonly packed?: Readonly<Record<string, Numbers>>;
	readonly floats?: Readonly<Record<string, Float32Array | Float64Array>>;
	readonly texts?: Readonly<Record<string, readonly (string | null)[]>>;
}

/** Rows of a batch: about a megabyte, so that a picture can be drawn from the first; smaller ones compress worse. */
export const BATCH_ROWS = 2 ** 16;

/** An Arrow stream with the table in it: a schema, batches, the mark that ends it. */
export function writeTable(name: string, content: TableContent): { shape: TableShape; parts: Uint8Array[] } {
	const { rows, packed = {}, floats = {}, texts = {} } = content;
	const shape: Omit<TableShape, 'checksums'> = {
		name,
		rows,
		packed: Object.fromEntries(Object.entries(packed).map(([key, numbers]) => [key, packingOf(numbers)])),
		floats: Object.keys(floats),
		texts: Object.keys(texts)
	};
	const planes = Object.entries(packed).flatMap(([key, numbers]) =>
		toPlanes(numbers, shape.packed[key]).map((plane, k) => [`${key}.${k}`, plane] as const)
	);
	const batch = (from: number, to: number) =>
		messagesOf(
			tableFromColumns([
				...planes.map(([key, plane]): Field => [key, columnFromArray(plane.subarray(from, to), uint8())]),
				...Object.entries(floats).map(([key, values]): Field => [
					key,
					columnFromArray(Float64Array.from(values.subarray(from, to)), float64())
				]),
				...Object.entries(texts).map(([key, values]): Field => [
					key,
					columnFromArray(values.slice(from, to), utf8())
				])
			])
		);
	const fields = planes.length + shape.floats.length + shape.texts.length;
	const [schema, ...first] = batch(0, BATCH_ROWS);
	const parts = fields === 0 || rows === 0 ? [schema] : [schema, ...first];
	if (fields > 0)
		for (let from = BATCH_ROWS; from < rows; from += BATCH_ROWS)
			parts.push(...batch(from, Math.min(rows, from + BATCH_ROWS)).slice(1));
	return { shape: { ...shape, checksums: parts.map(checksumOf) }, parts: [...parts, END] };
}

/**
 * A number that any one changed byte of a message's metadata changes (FNV-1a). The library that reads messages trusts
 * the lengths in them: a damaged one would have it take all memory there is.
 */
export function checksumOf(message: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (const byte of metadataOf(message)) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}

type Field = [string, Column<unknown>];

/** The mark that ends an Arrow stream. */
const END = Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 0);

/** An empty stream whose schema carries a text. */
export function writeNote(key: string, text: string): Uint8Array[] {
	const table = tableFromColumns([]);
	table.schema.metadata = new Map([[key, text]]);
	const [schema] = messagesOf(table);
	return [schema, END];
}

/** The text that a schema carries under a key; `null` if it carries none, or is damaged. */
export function readNote(schema: Uint8Array, key: string): string | null {
	const [MESSAGE_HEADER, SCHEMA_METADATA, KEY, VALUE] = [2, 2, 0, 1];
	try {
		const pairs = FlatTable.root(metadataOf(schema)).table(MESSAGE_HEADER)?.tables(SCHEMA_METADATA) ?? [];
		return pairs.find((pair) => pair.text(KEY) === key)?.text(VALUE) ?? null;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

function messagesOf(table: Table): Uint8Array[] {
	const messages = new Messages();
	messages.push(tableToIPC(table, { format: 'stream' })!);
	const parts: Uint8Array[] = [];
	for (let message = messages.next(); message && message.length > 0; message = messages.next())
		parts.push(message);
	return parts;
}

/** One batch of a table. */
export class Batch {
	readonly rows: number;
	readonly #table: Table;
	readonly #shape: TableShape;

	/** @throws {ColumnsFault} If the batch is not as the shape says. */
	constructor(schema: Uint8Array<ArrayBuffer>, batch: Uint8Array<ArrayBuffer>, shape: TableShape) {
		this.#shape = shape;
		this.#table = readMessages([schema, batch]);
		this.rows = this.#table.numRows;
	}

	/** The bytes of a packed column, lowest first. */
	planes(key: string): Uint8Array[] {
		return Array.from({ length: this.#shape.packed[key].bytes }, (_, k) =>
			this.#values(`${key}.${k}`, (values) => values instanceof Uint8Array)
		);
	}

	floats(key: string): Float64Array {
		return this.#values(key, (values) => values instanceof Float64Array);
	}

	/** Texts, each decoded when it is asked for. */
	text(key: string): (row: number) => string | null {
		const column = this.#column(key);
		return (row) => {
			const text: unknown = column.at(row);
			return typeof text === 'string' ? text : null;
		};
	}

	#values<T extends ArrayLike<number>>(key: string, right: (values: unknown) => boolean): T {
		const values: unknown = this.#column(key).toArray();
		if (!right(values) || (values as T).length !== this.rows) this.#fail(key);
		return values as T;
	}

	#column(key: string): Column<unknown> {
		const at = this.#table.names.indexOf(key);
		if (at < 0) this.#fail(key);
		return this.#table.getChildAt(at);
	}

	#fail(key: string): never {
		throw new ColumnsFault(
			`The table ${this.#shape.name} lacks its column ${key}, or it is of another kind.`
		);
	}
}

function readMessages(messages: Uint8Array<ArrayBuffer>[]): Table {
	try {
		return tableFromIPC(messages);
	} catch (error) {
		throw new ColumnsFault(`An Arrow message is damaged: ${(error as Error).message}`, { cause: error });
	}
}
