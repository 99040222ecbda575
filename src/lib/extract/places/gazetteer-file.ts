import { words as say } from '$lib/model/words/extraction';
const MAGIC = 0x315a4744; // "DGZ1"
const SECTIONS = 14;
const HEAD_WORDS = 6 + SECTIONS;

/**
 * The built file, checked and ready to be searched in place.
 *
 * Little-endian. Six words: magic, length, checksum of the body, number of keys, of places, of containers; then the
 * lengths of the sections, then these. *Keys* (see `nameKey`) stand in byte order in blocks of sixteen, each
 * as the length it shares with the one before, the length of the rest, and the rest. *Places* stand in the order of
 * their own names' keys, so that a key's own places need only be counted; the places of which it is another name
 * follow as numbers, four times the place plus how it matches. Columns wider than a byte are cut into planes of low
 * and high bytes. *Containers* are the countries and divisions that places lie in. Names that `titleOf` does
 * not make from their key come last, each behind the distance from the place before.
 */
export class GazetteerFile {
	readonly bytes: Uint8Array;
	/** Where each section begins. */
	readonly at: number[] = [];
	/** How many there are of each. */
	readonly keys: number;
	readonly places: number;
	readonly containers: number;

	/** @throws {SyntaxError} If the bytes are not a whole, undamaged gazetteer. */
	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const word = (i: number) => head.getUint32(i * 4, true);
		if (bytes.length < HEAD_WORDS * 4 || word(0) !== MAGIC) {
			throw new SyntaxError(say.gazetteer.none);
		}
		if (word(1) !== bytes.length) {
			throw new SyntaxError(say.gazetteer.short(bytes.length, word(1)));
		}
		if (word(2) !== checksum(bytes, HEAD_WORDS * 4)) {
			throw new SyntaxError(say.gazetteer.damaged);
		}
		[this.keys, this.places, this.containers] = [word(3), word(4), word(5)];
		let at = HEAD_WORDS * 4;
		for (let i = 0; i <= SECTIONS; i++) {
			this.at.push(at);
			if (i < SECTIONS) at += word(6 + i);
		}
	}

	/** A value of a two-byte column. */
	plane(section: number, index: number, length: number): number {
		const at = this.at[section] + index;
		return this.bytes[at] | (this.bytes[at + length] << 8);
	}

	/** A number of as many bytes as it takes, and where the next one begins. */
	varint(at: number): [value: number, next: number] {
		let value = 0;
		let shift = 0;
		let byte: number;
		do {
			byte = this.bytes[at++];
			value |= (byte & 127) << shift;
			shift += 7;
		} while (byte & 128);
		return [value, at];
	}
}

function checksum(bytes: Uint8Array, from: number): number {
	let hash = 0x811c9dc5;
	for (let i = from; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
	return hash >>> 0;
}

/** A key or a code as text: neither has any but plain letters. */
export function latin(bytes: Uint8Array, from: number, to: number): string {
	let text = '';
	for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]);
	return text;
}
