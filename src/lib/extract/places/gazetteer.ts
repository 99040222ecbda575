import type { LonLat, Place, PlaceKind, PlaceRef } from '$lib/model';
import { nameKey } from './name-key.js';
import { detached, Recent } from './recent';
import { titleOf } from './title-case.js';

/** How a name belongs to a place: its own name, another of its names, that of its people, or one written short. */
export type NameMatch = 'name' | 'alternate' | 'demonym' | 'abbreviation';

/** One thing that a name may stand for. */
export interface Candidate {
	readonly place: Place;
	readonly match: NameMatch;
	/** 2 for the capital of a country, 1 for that of its first-level division. */
	readonly seat: 0 | 1 | 2;
}

/** Places by name and by id. Reads a packed table in place, so that making one is quick. */
export interface Gazetteer {
	/** Every entry that a name may stand for, largest first; none is `[]`. Case, accents, hyphens and apostrophes do not matter. */
	lookup(name: string): readonly Candidate[];
	/** Whether some name, of any number of words, begins with these words. Lets a finder stop early. */
	begins(words: string): boolean;
	get(id: string): Place | null;
	/** The capital of a country, by its code; the largest where a country has several. */
	capitalOf(country: string): Place | null;
}

const KINDS: readonly PlaceKind[] = [
	'continent',
	'country',
	'region',
	'district',
	'town',
	'area',
	'water',
	'site'
];
const MATCHES: readonly NameMatch[] = ['name', 'alternate', 'demonym', 'abbreviation'];
const MAGIC = 0x315a4744; // "DGZ1"
const KEYS_PER_BLOCK = 16;
const LARGEST_POPULATION = Math.log(2e9);
const LARGEST_RADIUS = Math.log(9000);
const SECTIONS = 14;
const HEAD_WORDS = 6 + SECTIONS;
/** How many names and places are kept ready: those of the articles read last, and those that every article has. */
const READY = 3000;

/**
 * Opens the built file.
 *
 * Little-endian. Six words: magic, length, checksum of the body, number of keys, of places, of containers; then the
 * lengths of the sections, then these. *Keys* (see {@link nameKey}) stand in byte order in blocks of sixteen, each
 * as the length it shares with the one before, the length of the rest, and the rest. *Places* stand in the order of
 * their own names' keys, so that a key's own places need only be counted; the places of which it is another name
 * follow as numbers, four times the place plus how it matches. Columns wider than a byte are cut into planes of low
 * and high bytes. *Containers* are the countries and divisions that places lie in. Names that {@link titleOf} does
 * not make from their key come last, each behind the distance from the place before.
 *
 * @throws {SyntaxError} If the bytes are not a whole, undamaged gazetteer.
 */
export function openGazetteer(bytes: ArrayBuffer | Uint8Array): Gazetteer {
	return new PackedGazetteer(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
}

class PackedGazetteer implements Gazetteer {
	readonly #bytes: Uint8Array;
	/** Where each section begins. */
	readonly #at: number[] = [];
	readonly #keys: number;
	readonly #places: number;
	readonly #containers: number;
	/** Where each block's keys and postings begin, and its first own place. */
	readonly #blockKeys: Uint32Array;
	readonly #blockPosts: Uint32Array;
	readonly #blockOwn: Uint32Array;
	/** A bit for each hash of a first word: most words of a text begin no name, and are turned away here. */
	readonly #firstWords = new Uint32Array(1 << 14);
	readonly #codes: string[];
	/** Number of the container that a place is, plus one. */
	readonly #containerOf: Uint16Array;
	readonly #written = new Map<number, number>();
	readonly #looked = new Recent<string, readonly Candidate[]>(READY);
	readonly #begun = new Recent<string, boolean>(READY);
	readonly #made = new Recent<number, Place>(READY);
	#regions: Map<string, number> | null = null;
	#capitals: Map<string, Place> | null = null;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const word = (i: number) => head.getUint32(i * 4, true);
		if (bytes.length < HEAD_WORDS * 4 || word(0) !== MAGIC) {
			throw new SyntaxError('This is not a Dateline gazetteer; build one with `npm run data`.');
		}
		if (word(1) !== bytes.length) {
			throw new SyntaxError(`The gazetteer is cut short: ${bytes.length} of ${word(1)} bytes.`);
		}
		if (word(2) !== checksum(bytes, HEAD_WORDS * 4)) {
			throw new SyntaxError(
				'The gazetteer is damaged: its checksum does not fit. Build it again with `npm run data`.'
			);
		}
		[this.#keys, this.#places, this.#containers] = [word(3), word(4), word(5)];
		let at = HEAD_WORDS * 4;
		for (let i = 0; i <= SECTIONS; i++) {
			this.#at.push(at);
			if (i < SECTIONS) at += word(6 + i);
		}
		this.#blockKeys = this.#sums(0, this.#at[3]);
		this.#blockPosts = this.#sums(1, this.#at[4]);
		this.#blockOwn = this.#sums(2, 0);
		this.#codes = latin(bytes, this.#at[12], this.#at[13]).split('\n');
		this.#containerOf = new Uint16Array(this.#places);
		for (let i = 0; i < this.#containers; i++) this.#containerOf[this.#containerPlace(i)] = i + 1;
		this.#readWritten();
		this.#readFirstWords();
	}

	lookup(name: string): readonly Candidate[] {
		const ready = this.#looked.get(name);
		if (ready) return ready;
		const found = this.#search(nameKey(name));
		this.#looked.set(detached(name), found);
		return found;
	}

	begins(words: string): boolean {
		const ready = this.#begun.get(words);
		if (ready !== undefined) return ready;
		const key = nameKey(words);
		// "St." ends the words so far but may begin a name, where it reads "Saint".
		const found =
			this.#beginsKey(key) || (/(?:^| )(?:ste?|mt|ft)$/.test(key) && this.#beginsKey(writtenOut(key)));
		this.#begun.set(detached(words), found);
		return found;
	}

	get(id: string): Place | null {
		const [, base, slug, rank] = /^([^:]*)(?::([a-z0-9-]+?)(?:~([a-z]*\d*))?)?$/.exec(id) ?? [];
		if (base === undefined) return null;
		if (slug === undefined) {
			this.#regions ??= this.#readRegions();
			const place = this.#regions.get(id);
			return place === undefined ? null : this.#place(place);
		}
		const key = slug.replaceAll('-', ' ');
		const block = this.#blockOf(key);
		const entry = block < 0 ? null : this.#postings(block, key);
		if (!entry) return null;
		const district = rank?.startsWith('district') ?? false;
		let left = Number(rank?.replace('district', '') || 1);
		for (let place = entry.own; place < entry.own + entry.owned; place++) {
			if (
				!this.#isUnit(place) &&
				this.#isDistrict(place) === district &&
				this.#idBase(place) === base &&
				--left === 0
			)
				return this.#isNamed(place, id);
		}
		return null;
	}

	capitalOf(country: string): Place | null {
		this.#capitals ??= this.#readCapitals();
		return this.#capitals.get(country) ?? null;
	}

	#readCapitals(): Map<string, Place> {
		const found = new Map<string, Place>();
		for (let place = 0; place < this.#places; place++) {
			if (((this.#bytes[this.#at[5] + place] >> 4) & 3) !== 2) continue;
			const capital = this.#place(place);
			if (!capital.country || capital.kind !== 'town') continue;
			const known = found.get(capital.country);
			if (!known || capital.population > known.population) found.set(capital.country, capital);
		}
		return found;
	}

	#isNamed(index: number, id: string): Place | null {
		const place = this.#place(index);
		return place.id === id ? place : null;
	}

	#search(key: string): readonly Candidate[] {
		if (!key || !this.#mayBegin(key)) return NONE;
		const block = this.#blockOf(key);
		const entry = block < 0 ? null : this.#postings(block, key);
		if (!entry) return NONE;
		const found: Candidate[] = [];
		for (let i = 0; i < entry.owned; i++) found.push(this.#candidate(entry.own + i, 0));
		for (const posting of entry.others) found.push(this.#candidate(posting >> 2, posting & 3));
		return found.sort((a, b) => b.place.population - a.place.population);
	}

	#candidate(place: number, match: number): Candidate {
		return {
			place: this.#place(place),
			match: MATCHES[match],
			seat: ((this.#bytes[this.#at[5] + place] >> 4) & 3) as 0 | 1 | 2
		};
	}

	#mayBegin(key: string): boolean {
		const end = key.indexOf(' ');
		const hash = hashText(key, end < 0 ? key.length : end);
		return (this.#firstWords[hash >>> 5] & (1 << (hash & 31))) !== 0;
	}

	#beginsKey(key: string): boolean {
		if (!key || !this.#mayBegin(key)) return false;
		let block = this.#blockOf(key);
		if (block < 0) block = 0;
		// The first key at or behind the words stands in this block or opens the next.
		for (const last = Math.min(block + 1, this.#blockKeys.length - 2); block <= last; block++) {
			let key16 = '';
			let at = this.#blockKeys[block];
			for (const end = this.#blockKeys[block + 1]; at < end;) {
				const shared = this.#bytes[at];
				const rest = this.#bytes[at + 1];
				key16 = key16.slice(0, shared) + latin(this.#bytes, at + 2, at + 2 + rest);
				at += 2 + rest;
				if (key16 >= key)
					return key16 === key || key16.startsWith(key + ' ') || this.#spacedAfter(key, block);
			}
		}
		return false;
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
				const shared = this.#bytes[at];
				const rest = this.#bytes[at + 1];
				other = other.slice(0, shared) + latin(this.#bytes, at + 2, at + 2 + rest);
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
		const length = this.#bytes[at - 1];
		const common = Math.min(length, key.length);
		for (let i = 0; i < common; i++) {
			const difference = this.#bytes[at + i] - key.charCodeAt(i);
			if (difference) return difference;
		}
		return length - key.length;
	}

	#postings(block: number, key: string): { own: number; owned: number; others: number[] } | null {
		const bytes = this.#bytes;
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
			[owned, post] = this.#varint(post);
			[others, post] = this.#varint(post);
			const list: number[] = [];
			for (let i = 0; i < others; i++) {
				let value: number;
				[value, post] = this.#varint(post);
				if (same) list.push(value);
			}
			if (same) return { own, owned, others: list };
			own += owned;
		}
		return null;
	}

	#varint(at: number): [value: number, next: number] {
		let value = 0;
		let shift = 0;
		let byte: number;
		do {
			byte = this.#bytes[at++];
			value |= (byte & 127) << shift;
			shift += 7;
		} while (byte & 128);
		return [value, at];
	}

	/** The key of which a place is an own place. */
	#keyOf(place: number): string {
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
			const shared = this.#bytes[at];
			const rest = this.#bytes[at + 1];
			key = key.slice(0, shared) + latin(this.#bytes, at + 2, at + 2 + rest);
			at += 2 + rest;
			let count: number;
			[count, post] = this.#varint(post);
			own += count;
			if (place < own) return key;
			[count, post] = this.#varint(post);
			for (; count > 0; count--) [, post] = this.#varint(post);
		}
		return key;
	}

	#place(index: number): Place {
		const ready = this.#made.get(index);
		if (ready) return ready;
		const kind = KINDS[this.#bytes[this.#at[5] + index] & 15];
		const key = this.#keyOf(index);
		const ref: PlaceRef = { id: this.#id(index, key), name: this.#name(index, key), kind };
		const path: PlaceRef[] = [ref];
		let country: string | null = kind === 'country' ? this.#codes[this.#containerOf[index] - 1] : null;
		for (let unit = this.#parent(index); unit >= 0; unit = this.#parent(this.#containerPlace(unit))) {
			const { id, name, kind } = this.#place(this.#containerPlace(unit));
			path.push({ id, name, kind });
			if (kind === 'country') country = id;
		}
		const population = fromLog(this.#bytes[this.#at[9] + index], LARGEST_POPULATION);
		const radius = this.#bytes[this.#at[10] + index];
		const place: Place = {
			...ref,
			path,
			country,
			point: this.#point(index),
			population: rounded(population),
			radius: radius ? rounded(fromLog(radius, LARGEST_RADIUS)) : townRadius(population)
		};
		this.#made.set(index, place);
		return place;
	}

	#point(index: number): LonLat {
		const lon = this.#plane(7, index, this.#places);
		const lat = this.#plane(8, index, this.#places);
		return [degrees((lon / 65535) * 360 - 180), degrees((lat / 65535) * 180 - 90)];
	}

	/** Countries are named by their two letters, divisions by GeoNames' code, all else by its name in the smallest of these. */
	#id(index: number, key: string): string {
		const base = this.#idBase(index);
		if (this.#isUnit(index)) return base;
		const district = this.#isDistrict(index);
		let rank = 1;
		for (let i = this.#postings(this.#blockOf(key), key)!.own; i < index; i++) {
			if (!this.#isUnit(i) && this.#isDistrict(i) === district && this.#idBase(i) === base) rank++;
		}
		const mark = (district ? 'district' : '') + (rank > 1 ? rank : '');
		return `${base}:${key.replaceAll(' ', '-')}${mark && `~${mark}`}`;
	}

	#idBase(index: number): string {
		let region = '';
		for (let place = index; ;) {
			const kind = KINDS[this.#bytes[this.#at[5] + place] & 15];
			const code = kind === 'country' || kind === 'region' ? this.#codes[this.#containerOf[place] - 1] : '';
			if (kind === 'country') return region ? `${code}.${region}` : code;
			if (kind === 'region') region = code;
			const unit = this.#parent(place);
			if (unit < 0) return 'world';
			place = this.#containerPlace(unit);
		}
	}

	/** Whether a place is a country or a first-level division, whose id is its code. */
	#isUnit(index: number): boolean {
		const kind = this.#bytes[this.#at[5] + index] & 15;
		return kind === 1 || kind === 2;
	}

	/** Districts are told from the towns that they are named for: "PH.03:bulacan~district". */
	#isDistrict(index: number): boolean {
		return (this.#bytes[this.#at[5] + index] & 15) === 3;
	}

	#name(index: number, key: string): string {
		const at = this.#written.get(index);
		if (at === undefined) return titleOf(key);
		// Copied: no decoder takes bytes that threads share.
		return new TextDecoder().decode(this.#bytes.slice(at + 1, at + 1 + this.#bytes[at]));
	}

	#parent(index: number): number {
		return this.#plane(6, index, this.#places) - 1;
	}

	#containerPlace(container: number): number {
		const at = this.#at[11] + container;
		const n = this.#containers;
		return this.#bytes[at] | (this.#bytes[at + n] << 8) | (this.#bytes[at + 2 * n] << 16);
	}

	/** A value of a two-byte column. */
	#plane(section: number, index: number, length: number): number {
		const at = this.#at[section] + index;
		return this.#bytes[at] | (this.#bytes[at + length] << 8);
	}

	/** Running sums of a column of block sizes. */
	#sums(section: number, from: number): Uint32Array {
		const blocks = Math.ceil(this.#keys / KEYS_PER_BLOCK);
		const sums = new Uint32Array(blocks + 1);
		sums[0] = from;
		for (let i = 0; i < blocks; i++) sums[i + 1] = sums[i] + this.#plane(section, i, blocks);
		return sums;
	}

	#readWritten(): void {
		let place = 0;
		for (let at = this.#at[13]; at < this.#at[14];) {
			let step: number;
			[step, at] = this.#varint(at);
			place += step;
			this.#written.set(place, at);
			at += 1 + this.#bytes[at];
		}
	}

	#readFirstWords(): void {
		const bytes = this.#bytes;
		const end = this.#at[4];
		/** The hash of the first word of the key before, and its length: most keys only go on behind it. */
		let length = 0;
		const word: number[] = [];
		for (let at = this.#at[3]; at < end;) {
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

	#readRegions(): Map<string, number> {
		const regions = new Map<string, number>();
		for (let i = 0; i < this.#containers; i++) {
			const place = this.#containerPlace(i);
			if (this.#isUnit(place)) regions.set(this.#idBase(place), place);
		}
		return regions;
	}
}

const NONE: readonly Candidate[] = [];

function hashText(text: string, length: number): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return fold(hash);
}

/** A 32-bit hash as one of 2^19 bits. */
function fold(hash: number): number {
	return ((hash >>> 13) ^ hash) & 0x7ffff;
}

function checksum(bytes: Uint8Array, from: number): number {
	let hash = 0x811c9dc5;
	for (let i = from; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
	return hash >>> 0;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
	let text = '';
	for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]);
	return text;
}

function writtenOut(key: string): string {
	return nameKey(`${key} x`).slice(0, -2);
}

function fromLog(byte: number, largest: number): number {
	return byte ? Math.exp(((byte - 1) / 254) * largest) : 0;
}

/** To two figures, which is what the packed scale is good for. */
function rounded(value: number): number {
	return value ? Number(value.toPrecision(2)) : 0;
}

/** Towns grow about with the root of their people. */
function townRadius(population: number): number {
	return Math.max(1.5, Math.round(Math.sqrt(population) * 0.08) / 10);
}

/** The packed grid is half a kilometre wide; more digits would pretend. */
function degrees(value: number): number {
	return Math.round(value * 1000) / 1000;
}
