import { ColumnsFault } from './fault';
import { FlatTable } from './flatbuffer';

/** Before the length of each message, in Arrow's format since 0.15. */
const CONTINUATION = 0xffffffff;
const PREFIX = 8;
/** Our largest message is a dictionary of texts; one that says it is longer is damaged. */
const LONGEST = 2 ** 29;

/**
 * Cuts a stream of bytes, in pieces of any length, into Arrow's messages (a schema, a batch, an end).
 *
 * @see The encapsulated message format of Arrow's IPC: four bytes of ones, four for the length of the metadata, the
 *   metadata as a flatbuffer, which holds the length of the body, and the body.
 */
export class Messages {
	readonly #pieces: Uint8Array[] = [];
	/** Bytes in the pieces. */
	#held = 0;
	/** Bytes of messages already taken out. */
	#taken = 0;

	push(bytes: Uint8Array): void {
		if (bytes.length === 0) return;
		this.#pieces.push(bytes);
		this.#held += bytes.length;
	}

	/** Whether bytes of a message that has not ended wait for the rest. */
	get unfinished(): boolean {
		return this.#held > 0;
	}

	/**
	 * The next message in memory of its own, so that its numbers are aligned; empty for the mark that ends a stream;
	 * `null` until there is more.
	 *
	 * @throws {ColumnsFault} If these are no messages.
	 */
	next(): Uint8Array<ArrayBuffer> | null {
		if (this.#held < PREFIX) return null;
		const prefix = new DataView(this.#peek(PREFIX).buffer);
		if (prefix.getUint32(0, true) !== CONTINUATION) this.#fail();
		const metadata = prefix.getUint32(4, true);
		if (metadata === 0) {
			this.#take(PREFIX);
			return new Uint8Array(0);
		}
		if (metadata > LONGEST) this.#fail();
		if (this.#held < PREFIX + metadata) return null;
		const body = bodyLength(this.#peek(PREFIX + metadata).subarray(PREFIX));
		if (body === null || body > LONGEST) this.#fail();
		const length = PREFIX + metadata + body;
		return this.#held < length ? null : this.#take(length);
	}

	#fail(): never {
		throw new ColumnsFault(`What stands at byte ${this.#taken} is not what Arrow messages look like.`);
	}

	#peek(length: number): Uint8Array<ArrayBuffer> {
		const bytes = new Uint8Array(length);
		let at = 0;
		for (const piece of this.#pieces) {
			const part = piece.subarray(0, length - at);
			bytes.set(part, at);
			at += part.length;
			if (at === length) break;
		}
		return bytes;
	}

	#take(length: number): Uint8Array<ArrayBuffer> {
		const bytes = this.#peek(length);
		let left = length;
		let whole = 0;
		while (whole < this.#pieces.length && this.#pieces[whole].length <= left)
			left -= this.#pieces[whole++].length;
		this.#pieces.splice(0, whole);
		if (left > 0) this.#pieces[0] = this.#pieces[0].subarray(left);
		this.#held -= length;
		this.#taken += length;
		return bytes;
	}
}

/** What describes a message's body. */
export function metadataOf(message: Uint8Array): Uint8Array {
	const length = new DataView(message.buffer, message.byteOffset).getUint32(4, true);
	return message.subarray(PREFIX, PREFIX + length);
}

/** `null` if the metadata is no message. */
function bodyLength(metadata: Uint8Array): number | null {
	try {
		const BODY_LENGTH = 3;
		const length = FlatTable.root(metadata).int64(BODY_LENGTH);
		return length >= 0n && length <= BigInt(LONGEST) ? Number(length) : null;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
