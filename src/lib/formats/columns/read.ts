import type { Columns } from '$lib/model/columns';
import { ColumnsFault } from './fault';
import { HEAD, readHead, type Head } from './head';
import { Messages } from './messages';
import { Rows } from './rows';
import { Table, wrongCount } from './table';
import { Batch, checksumOf, readNote } from './arrow';

/** A row's text, or `null` where there is none. */
export type TextOf = (row: number) => string | null;

/**
 * Reads columns while their bytes arrive: first the head is there, then the dictionaries, then ever more rows.
 *
 * Every method throws a `ColumnsFault` if what has come is no columns.
 */
export class ColumnsReader {
	head: Head | null = null;
	/** Bytes that have come, the head's included. */
	bytes = 0;
	readonly #messages = new Messages();
	readonly #tables: Table[] = [];
	/** Of the table that comes now; `null` between tables. */
	#schema: Uint8Array<ArrayBuffer> | null = null;
	#current: Table | null = null;
	/** Messages of the current table that have come. */
	#count = 0;
	#rows: Rows | null = null;
	#texts: Batch[] = [];

	push(bytes: Uint8Array): void {
		this.bytes += bytes.length;
		this.#messages.push(bytes);
		for (let message = this.#messages.next(); message; message = this.#messages.next()) this.#take(message);
	}

	/** Call after the last bytes: sees to it that all has come. */
	end(): void {
		if (!this.head) throw new ColumnsFault('There are no columns in it: it ends before the head does.');
		if (this.#messages.unfinished || this.#tables.length < this.head.tables.length) {
			throw new ColumnsFault(`It was cut off: ${this.rows} of ${this.head.rows} events have come.`);
		}
	}

	/** How many rows are there. */
	get rows(): number {
		return this.#rows?.count ?? 0;
	}

	/** The rows that are there; `null` while dictionaries are still on their way. What comes later does not change them. */
	columns(): Columns | null {
		return this.#rows?.columns() ?? null;
	}

	/** The texts of rows, decoded one by one when asked for; `null` if there are none by that name. */
	texts(name: string): TextOf | null {
		const table = this.#tables.find(({ shape }) => shape.name === 'texts');
		if (!table?.shape.texts.includes(name)) return null;
		const batches = this.#texts.map((batch) => batch.text(name));
		const size = this.#texts[0]?.rows ?? 1;
		return (row) => batches[Math.floor(row / size)]?.(row % size) ?? null;
	}

	#take(message: Uint8Array<ArrayBuffer>): void {
		if (!this.head) {
			const note = message.length > 0 ? readNote(message, HEAD) : null;
			if (note === null)
				throw new ColumnsFault('There are no columns in it: it does not begin with their head.');
			this.head = readHead(note);
			this.#schema = message;
			return;
		}
		const headEnds = this.#schema !== null && this.#current === null;
		if (headEnds) {
			if (message.length > 0) throw new ColumnsFault('The head is damaged: more follows than it says.');
			this.#schema = null;
			return;
		}
		if (this.#schema === null) {
			const shape = this.head.tables[this.#tables.length];
			if (!shape || message.length === 0) throw new ColumnsFault('More follows than the head says.');
			this.#schema = message;
			this.#current = new Table(shape);
			this.#count = 0;
			if (shape.name === 'rows') this.#rows = new Rows(this.head, this.#tables, shape);
			this.#check(message);
		} else if (message.length > 0) {
			this.#check(message);
			this.#add(this.#schema, message);
		} else this.#finish();
	}

	#check(message: Uint8Array): void {
		const { name, checksums } = this.#current!.shape;
		if (checksumOf(message) !== checksums[this.#count++])
			throw new ColumnsFault(`The table ${name} is damaged.`);
	}

	#add(schema: Uint8Array<ArrayBuffer>, message: Uint8Array<ArrayBuffer>): void {
		const { shape } = this.#current!;
		const batch = new Batch(schema, message, shape);
		if (shape.name === 'rows') this.#rows!.add(batch);
		else if (shape.name === 'texts') this.#texts.push(batch);
		else this.#current!.add(batch);
	}

	#finish(): void {
		const table = this.#current!;
		if (table.shape.name === 'rows') this.#rows!.finish();
		else if (table.shape.name === 'texts') {
			const count = this.#texts.reduce((sum, { rows }) => sum + rows, 0);
			if (count !== table.shape.rows) throw wrongCount(table.shape, count);
		} else table.finish();
		this.#tables.push(table);
		this.#current = null;
		this.#schema = null;
	}
}
