import { latin, type GazetteerFile } from './gazetteer-file';

const KEYS_PER_BLOCK = 16;

/** What a name may stand for: places in a row whose own name it is, and others as the file writes them. */
interface Postings {
	readonly own: number;
	readonly owned: number;
	readonly others: readonly number[];
}

/** The names of all places, as keys in byte order, searched in place. */
export class GazetteerKeys {
	readonly #file: GazetteerFile;
	/** Where each block's keys and postings begin, and its first own place. */
	readonly #blockKeys: Uint32Array;
	readonly #blockPosts: Uint32Array;
	readonly #blockOwn: Uint32Array;
	/** A bit for each hash of a first word: most words of a text begin no name, and are turned away here. */
	readonly #firstWords = new Uint32Array(1 << 14);

	constructor(file: GazetteerFile) {
		this.#file = file;
		this.#blockKeys = this.#sums(0, file.at[3]);
		this.#blockPosts = this.#sums(1, file.at[4]);
		this.#blockOwn = this.#sums(2, 0);
		this.#readFirstWords();
	}

	/** Whether some key may begin with the first word of this one; seldom true of one that does not. */
	mayBegin(key: string): boolean {
		const end = key.indexOf(' ');
		const hash = hashText(key, end < 0 ? key.length : end);
		return (this.#firstWords[hash >>> 5] & (1 << (hash & 31))) !== 0;
	}

	/** Whether some key begins with these whole words. */
	begins(key: string): boolean {
		if (!key || !this.mayBegin(key)) return false;
		let block = this.#blockOf(key);
		if (block < 0) block = 0;
		// The first key at or behind the words stands in this block or opens the next.
		for (const last = Math.min(block + 1, this.#blockKeys.length - 2); block <= last; block++) {
			let key16 = '';
			let at = this.#blockKeys[block];
			for (const end = this.#blockKeys[block + 1]; at < end;) {
				const shared = this.#file.bytes[at];
				const rest = this.#file.bytes[at + 1];
				key16 = key16.slice(0, shared) + latin(this.#file.bytes, at + 2, at + 2 + rest);
				at += 2 + rest;
				if (key16 >= key)
					return key16 === key || key16.startsWith(key + ' ') || this.#spacedAfter(key, block);
			}
		}
		return false;
	}

	/** What stands behind a key; `null` for none that is a name. */
	postings(key: string): Postings | null {
		const block = this.#blockOf(key);
		if (block < 0) return null;
		const bytes = this.#file.bytes;
		let at = this.#blockKeys[block];
		const end = this.#blockKeys[block + 1];
		let post = this.#blockPosts[block];
		let own = this.#blockOwn[block];
		/** How much of the key the entries so far agree with. */
		let agreed = 0;
		while (at < end) {
			const shared = bytes[at];
			const rest = bytes[at + 1];
			at += 2;
			let same = false;
			if (shared <= agreed) {
				agreed = shared;
				while (
					agreed < key.length &&
					agreed - shared < rest &&
					bytes[at + agreed - shared] === key.charCodeAt(agreed)
				)
					agreed++;
				same = agreed === key.length && shared + rest === key.length;
			}
			at += rest;
			let owned: number;
			let others: number;
			[owned, post] = this.#file.varint(post);
			[others, post] = this.#file.varint(post);
			const list: number[] = [];
			for (let i = 0; i < others; i++) {
				let value: number;
				[value, post] = this.#file.varint(post);
				if (same) list.push(value);
			}
			if (same) return { own, owned, others: list };
			own += owned;
		}
		return null;
	}

	/** The key of which a place is an own place. */
	keyOf(place: number): string {
		let low = 0;
		let high = this.#blockOwn.length - 1;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (this.#blockOwn[middle] <= place) low = middle;
			else high = middle;
		}
		let key = '';
		let at = this.#blockKeys[low];
		let post = this.#blockPosts[low];
		let own = this.#blockOwn[low];
		for (const end = this.#blockKeys[low + 1]; at < end;) {
			const shared = this.#file.bytes[at];
			const rest = this.#file.bytes[at + 1];
			key = key.slice(0, shared) + latin(this.#file.bytes, at + 2, at + 2 + rest);
			at += 2 + rest;
			let count: number;
			[count, post] = this.#file.varint(post);
			own += count;
			if (place < own) return key;
			[count, post] = this.#file.varint(post);
			for (; count > 0; count--) [, post] = this.#file.varint(post);
		}
		return key;
	}

	/** "saint" itself sorts before "saint a…", but "saintes" may stand between the two. */
	#spacedAfter(key: string, block: number): boolean {
		const spaced = key + ' ';
		for (
			let b = Math.max(0, this.#blockOf(spaced));
			b <= Math.min(block + 1, this.#blockKeys.length - 2);
			b++
		) {
			let other = '';
			let at = this.#blockKeys[b];
			for (const end = this.#blockKeys[b + 1]; at < end;) {
				const shared = this.#file.bytes[at];
				const rest = this.#file.bytes[at + 1];
				other = other.slice(0, shared) + latin(this.#file.bytes, at + 2, at + 2 + rest);
				at += 2 + rest;
				if (other.startsWith(spaced)) return true;
			}
		}
		return false;
	}

	/** The last block whose first key is not behind the given one; -1 if the key is before them all. */
	#blockOf(key: string): number {
		let low = -1;
		let high = this.#blockKeys.length - 1;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (this.#compareFirst(middle, key) <= 0) low = middle;
			else high = middle;
		}
		return low;
	}

	/** Compares the first key of a block, which shares nothing and so stands there whole. */
	#compareFirst(block: number, key: string): number {
		const at = this.#blockKeys[block] + 2;
		const length = this.#file.bytes[at - 1];
		const common = Math.min(length, key.length);
		for (let i = 0; i < common; i++) {
			const difference = this.#file.bytes[at + i] - key.charCodeAt(i);
			if (difference) return difference;
		}
		return length - key.length;
	}

	/** Running sums of a column of block sizes. */
	#sums(section: number, from: number): Uint32Array {
		const blocks = Math.ceil(this.#file.keys / KEYS_PER_BLOCK);
		const sums = new Uint32Array(blocks + 1);
		sums[0] = from;
		for (let i = 0; i < blocks; i++) sums[i + 1] = sums[i] + this.#file.plane(section, i, blocks);
		return sums;
	}

	#readFirstWords(): void {
		const bytes = this.#file.bytes;
		const end = this.#file.at[4];
		/** The hash of the first word of the key before, and its length: most keys only go on behind it. */
		let length = 0;
		const word: number[] = [];
		for (let at = this.#file.at[3]; at < end;) {
			const shared = bytes[at];
			const rest = bytes[at + 1];
			at += 2;
			if (shared <= length || shared === 0) {
				length = shared;
				for (let i = 0; i < rest && bytes[at + i] !== 32; i++) word[length++] = bytes[at + i];
				let hash = 0x811c9dc5;
				for (let i = 0; i < length; i++) hash = Math.imul(hash ^ word[i], 0x01000193);
				const bit = fold(hash);
				this.#firstWords[bit >>> 5] |= 1 << (bit & 31);
			}
			at += rest;
		}
	}
}

function hashText(text: string, length: number): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return fold(hash);
}

/** A 32-bit hash as one of 2^19 bits. */
function fold(hash: number): number {
	return ((hash >>> 13) ^ hash) & 0x7ffff;
}
