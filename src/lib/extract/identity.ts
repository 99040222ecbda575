/** FNV-1a over UTF-16 code units, twice with different seeds: 53 bits in base 36. */
export function shortHash(text: string): string {
	let a = 0x811c9dc5;
	let b = 0x01000193;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 0x01000193);
		b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
	}
	return ((b >>> 0) % 0x200000).toString(36).padStart(5, '0') + (a >>> 0).toString(36).padStart(7, '0');
}
