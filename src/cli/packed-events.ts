import type { EventRecord, Events } from '$lib/model';
import { detached, Recent } from '$lib/extract/places/recent';

/** What a value begins with; a byte from `SMALL` on is a whole number itself, counted from there. */
const NULL = 0;
const UNDEFINED = 1;
const FALSE = 2;
const TRUE = 3;
const NUMBER = 4;
const NEAR = 5;
const TEXT = 6;
const WIDE_TEXT = 7;
const KNOWN = 8;
const LIST = 9;
const OBJECT = 10;
const SMALL = 16;
const LARGEST_SMALL = 255 - SMALL;

/** Whole numbers of less are written as how far they are from the one before: spans of one event lie close together. */
const LARGEST_NEAR = 2 ** 30;
/** Texts that are watched for coming again. */
const WATCHED = 4096;
/** Characters made into a text by one call. */
const AT_ONCE = 4096;
const FIRST_BLOCK = 1024;
const LARGEST_BLOCK = 131_072;

/** The names of an object's fields, in order, reached a name at a time. */
interface Shape {
	readonly fields: readonly string[];
	readonly next: Map<string, Shape>;
	number: number;
}

/**
 * What the events of any archive repeat, held once: places, names, sentences of explanation, names of fields. One
 * dictionary serves all `PackedEvents` of a run.
 */
export class Dictionary {
	readonly #values: unknown[] = [];
	readonly #texts = new Map<string, number>();
	readonly #met = new Recent<string, true>(WATCHED);
	readonly #places = new Map<string, number>();
	/** By themselves, so that a place that comes again need not be looked at. */
	readonly #same = new WeakMap<object, number>();
	readonly #root: Shape = { fields: [], next: new Map(), number: -1 };
	readonly #shapes: (readonly string[])[] = [];

	value(number: number): unknown {
		return this.#values[number];
	}

	fields(number: number): readonly string[] {
		return this.#shapes[number];
	}

	/** The number of a text that was met before; -1 the first time. */
	text(text: string): number {
		const known = this.#texts.get(text);
		if (known !== undefined) return known;
		if (!this.#met.get(text)) {
			this.#met.set(text, true);
			return -1;
		}
		const kept = detached(text);
		this.#texts.set(kept, this.#values.length);
		return this.#values.push(kept) - 1;
	}

	/** The number of a place: what has its id, name and point is told alike everywhere. */
	place(place: Record<string, unknown>): number {
		const same = this.#same.get(place);
		if (same !== undefined) return same;
		const key = `${place.id as string}|${place.name as string}|${String(place.point)}`;
		const number = this.#places.get(key) ?? this.#values.push(place) - 1;
		this.#places.set(key, number);
		this.#same.set(place, number);
		return number;
	}

	shape(object: object): number {
		let shape = this.#root;
		for (const name in object) {
			let next = shape.next.get(name);
			if (!next) {
				next = { fields: [...shape.fields, name], next: new Map(), number: -1 };
				shape.next.set(name, next);
			}
			shape = next;
		}
		if (shape.number < 0) shape.number = this.#shapes.push(shape.fields) - 1;
		return shape.number;
	}
}

/**
 * Events held in a sixth of the room that records take, and made anew each time that they are asked for. They are
 * plain data; of a place in them one object is held.
 */
export class PackedEvents implements Events {
	readonly #dictionary: Dictionary;
	readonly #blocks: Uint8Array[] = [];
	/** For each event its block and where in it it begins. */
	readonly #places: number[] = [];
	#used = 0;

	constructor(dictionary: Dictionary) {
		this.#dictionary = dictionary;
	}

	get length(): number {
		return this.#places.length / 2;
	}

	push(event: EventRecord): void {
		const written = writer.write(event, this.#dictionary);
		let block = this.#blocks.at(-1);
		if (!block || this.#used + written.length > block.length) {
			const size = Math.min(LARGEST_BLOCK, block ? block.length * 2 : FIRST_BLOCK);
			block = new Uint8Array(Math.max(size, written.length));
			this.#blocks.push(block);
			this.#used = 0;
		}
		block.set(written, this.#used);
		this.#places.push(this.#blocks.length - 1, this.#used);
		this.#used += written.length;
	}

	at(i: number): EventRecord | undefined {
		if (i < 0 || i >= this.length) return undefined;
		const bytes = this.#blocks[this.#places[2 * i]];
		return new Reader(bytes, this.#places[2 * i + 1], this.#dictionary).read() as EventRecord;
	}

	*[Symbol.iterator](): Generator<EventRecord> {
		for (let i = 0; i < this.length; i++) yield this.at(i)!;
	}
}

class Writer {
	#bytes = new Uint8Array(4096);
	#at = 0;
	#last = 0;
	#dictionary!: Dictionary;

	/** @returns Bytes that stand until the next call. */
	write(value: unknown, dictionary: Dictionary): Uint8Array {
		this.#at = 0;
		this.#last = 0;
		this.#dictionary = dictionary;
		this.#value(value);
		return this.#bytes.subarray(0, this.#at);
	}

	#value(value: unknown): void {
		if (typeof value === 'string') this.#text(value);
		else if (typeof value === 'number') this.#number(value);
		else if (value === null) this.#byte(NULL);
		else if (value === undefined) this.#byte(UNDEFINED);
		else if (typeof value === 'boolean') this.#byte(value ? TRUE : FALSE);
		else if (Array.isArray(value)) this.#list(value);
		else this.#object(value as Record<string, unknown>);
	}

	#text(text: string): void {
		const known = this.#dictionary.text(text);
		if (known >= 0) return this.#tagged(KNOWN, known);
		const { length } = text;
		this.#room(2 * length);
		const from = this.#at;
		this.#tagged(TEXT, length);
		for (let i = 0; i < length; i++) {
			const code = text.charCodeAt(i);
			if (code > 255) {
				this.#at = from;
				return this.#wide(text);
			}
			this.#bytes[this.#at++] = code;
		}
	}

	#wide(text: string): void {
		this.#tagged(WIDE_TEXT, text.length);
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			this.#bytes[this.#at++] = code & 255;
			this.#bytes[this.#at++] = code >> 8;
		}
	}

	#number(value: number): void {
		if (value !== (value | 0) || Math.abs(value) >= LARGEST_NEAR || Object.is(value, -0)) {
			this.#room(8);
			this.#bytes[this.#at++] = NUMBER;
			new DataView(this.#bytes.buffer).setFloat64(this.#at, value);
			this.#at += 8;
		} else if (value >= 0 && value <= LARGEST_SMALL) this.#byte(SMALL + value);
		else {
			const apart = value - this.#last;
			this.#last = value;
			// To the right and to the left in turn, so that both are short if they are near.
			this.#tagged(NEAR, ((apart << 1) ^ (apart >> 31)) >>> 0);
		}
	}

	#list(list: readonly unknown[]): void {
		this.#tagged(LIST, list.length);
		for (const value of list) this.#value(value);
	}

	#object(object: Record<string, unknown>): void {
		if ('path' in object && 'point' in object) return this.#tagged(KNOWN, this.#dictionary.place(object));
		this.#tagged(OBJECT, this.#dictionary.shape(object));
		for (const name in object) this.#value(object[name]);
	}

	#tagged(tag: number, number: number): void {
		this.#byte(tag);
		let rest = number;
		for (; rest > 127; rest >>>= 7) this.#bytes[this.#at++] = (rest & 127) | 128;
		this.#bytes[this.#at++] = rest;
	}

	#byte(byte: number): void {
		this.#room(0);
		this.#bytes[this.#at++] = byte;
	}

	/** Sees to it that so many bytes, and one tag with its number, can be written. */
	#room(bytes: number): void {
		if (this.#at + bytes + 16 <= this.#bytes.length) return;
		const larger = new Uint8Array(2 * (this.#at + bytes + 16));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}

const writer = new Writer();

class Reader {
	readonly #bytes: Uint8Array;
	readonly #dictionary: Dictionary;
	#at: number;
	#last = 0;

	constructor(bytes: Uint8Array, at: number, dictionary: Dictionary) {
		this.#bytes = bytes;
		this.#at = at;
		this.#dictionary = dictionary;
	}

	read(): unknown {
		const tag = this.#bytes[this.#at++];
		if (tag >= SMALL) return tag - SMALL;
		if (tag === NULL) return null;
		if (tag === UNDEFINED) return undefined;
		if (tag === FALSE || tag === TRUE) return tag === TRUE;
		if (tag === NUMBER) {
			this.#at += 8;
			const { buffer, byteOffset } = this.#bytes;
			return new DataView(buffer, byteOffset).getFloat64(this.#at - 8);
		}
		const number = this.#number();
		if (tag === KNOWN) return this.#dictionary.value(number);
		if (tag === NEAR) return (this.#last += (number >>> 1) ^ -(number & 1));
		if (tag === TEXT || tag === WIDE_TEXT) return this.#text(number, tag === WIDE_TEXT);
		if (tag === LIST) {
			const list: unknown[] = [];
			for (let i = 0; i < number; i++) list.push(this.read());
			return list;
		}
		const object: Record<string, unknown> = {};
		for (const name of this.#dictionary.fields(number)) object[name] = this.read();
		return object;
	}

	#text(length: number, wide: boolean): string {
		let text = '';
		for (let from = 0; from < length; from += AT_ONCE) {
			const size = Math.min(AT_ONCE, length - from) * (wide ? 2 : 1);
			const bytes = this.#bytes.subarray(this.#at, this.#at + size);
			this.#at += size;
			text += String.fromCharCode(...(wide ? unitsOf(bytes) : bytes));
		}
		return text;
	}

	#number(): number {
		let number = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.#bytes[this.#at++];
			number |= (byte & 127) << shift;
			if (byte < 128) return number >>> 0;
		}
	}
}

function unitsOf(bytes: Uint8Array): Uint16Array {
	return Uint16Array.from({ length: bytes.length / 2 }, (_, i) => bytes[2 * i] | (bytes[2 * i + 1] << 8));
}
