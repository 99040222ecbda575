import { Buffer } from 'node:buffer';

/**
 * Packs places into one file that is searched as it lies. The reader, and the account of the layout, is
 * `src/lib/extract/places/gazetteer.ts`; the two change together.
 */

export const KINDS = ['continent', 'country', 'region', 'district', 'town', 'area', 'water', 'site'];
export const MATCHES = ['name', 'alternate', 'demonym', 'abbreviation'];
const MAGIC = 0x315a4744; // "DGZ1"
const KEYS_PER_BLOCK = 16;
const LARGEST_POPULATION = Math.log(2e9);
const LARGEST_RADIUS = Math.log(9000);

/**
 * @param places In the order of their keys, those of one key largest first. Each: `key` (of its own name), `name`,
 *   `kind`, `seat` 0–2, `point`, `population`, `radius` (`null` for towns), `container` (number or -1).
 * @param containers Indices of the places that hold others, in the order of the numbers that `container` refers to.
 * @param codes What follows a country's letters in the id of each container that is a region; `''` otherwise.
 * @param others For each further key: `[place index, match]` pairs.
 * @param written Given a place, whether its name is what the reader makes of its key by itself.
 */
export function pack(places, containers, codes, others, written) {
	const own = new Map();
	places.forEach(({ key }) => own.set(key, (own.get(key) ?? 0) + 1));
	const keys = [...new Set([...own.keys(), ...others.keys()])].sort(byBytes);

	const keyBytes = [];
	const postBytes = [];
	const blocks = { keys: [], posts: [], own: [] };
	for (let first = 0; first < keys.length; first += KEYS_PER_BLOCK) {
		const keysBefore = keyBytes.length;
		const postsBefore = postBytes.length;
		let owned = 0;
		let previous = '';
		for (const key of keys.slice(first, first + KEYS_PER_BLOCK)) {
			const shared = sharedLength(previous, key);
			keyBytes.push(shared, key.length - shared, ...Buffer.from(key.slice(shared), 'latin1'));
			previous = key;
			const extra = others.get(key) ?? [];
			owned += own.get(key) ?? 0;
			varint(postBytes, own.get(key) ?? 0);
			varint(postBytes, extra.length);
			for (const [place, match] of extra) varint(postBytes, place * 4 + match);
		}
		blocks.keys.push(keyBytes.length - keysBefore);
		blocks.posts.push(postBytes.length - postsBefore);
		blocks.own.push(owned);
	}

	const names = [];
	let last = 0;
	places.forEach((place, i) => {
		if (written(place)) return;
		const bytes = Buffer.from(place.name, 'utf8');
		varint(names, i - last);
		names.push(bytes.length, ...bytes);
		last = i;
	});

	const lon = places.map(({ point }) => Math.round(((point[0] + 180) / 360) * 65535));
	const lat = places.map(({ point }) => Math.round(((point[1] + 90) / 180) * 65535));
	const sections = [
		planes(blocks.keys, 2),
		planes(blocks.posts, 2),
		planes(blocks.own, 2),
		Buffer.from(keyBytes),
		Buffer.from(postBytes),
		Buffer.from(places.map(({ kind, seat }) => KINDS.indexOf(kind) | (seat << 4))),
		planes(
			places.map(({ container }) => container + 1),
			2
		),
		planes(lon, 2),
		planes(lat, 2),
		Buffer.from(places.map(({ population }) => logByte(population, LARGEST_POPULATION))),
		Buffer.from(places.map(({ radius }) => (radius === null ? 0 : logByte(radius, LARGEST_RADIUS)))),
		planes(containers, 3),
		Buffer.from(codes.join('\n'), 'latin1'),
		Buffer.from(names)
	];
	const head = Buffer.alloc(4 * (6 + sections.length));
	const body = Buffer.concat(sections);
	[MAGIC, head.length + body.length, checksum(body), keys.length, places.length, containers.length].forEach(
		(value, i) => head.writeUInt32LE(value >>> 0, i * 4)
	);
	sections.forEach((section, i) => head.writeUInt32LE(section.length, (6 + i) * 4));
	return {
		file: Buffer.concat([head, body]),
		keys: keys.length,
		sizes: sections.map(({ length }) => length)
	};
}

function byBytes(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

function sharedLength(a, b) {
	let n = 0;
	while (n < a.length && n < b.length && a[n] === b[n]) n++;
	return Math.min(n, 255);
}

function varint(out, value) {
	while (value >= 128) {
		out.push((value & 127) | 128);
		value >>>= 7;
	}
	out.push(value);
}

/** Low bytes of all values, then the next bytes: columns that compress well. */
function planes(values, bytes) {
	const out = Buffer.alloc(values.length * bytes);
	values.forEach((value, i) => {
		for (let b = 0; b < bytes; b++) out[b * values.length + i] = (value >>> (8 * b)) & 255;
	});
	return out;
}

/** 0 for nothing known, else 1–255 on a logarithmic scale. */
function logByte(value, largest) {
	return value < 1 ? 0 : 1 + Math.round((Math.min(Math.log(value), largest) / largest) * 254);
}

/** FNV-1a over 32 bits. */
function checksum(bytes) {
	let hash = 0x811c9dc5;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}
