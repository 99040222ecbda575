/** Articles are at most this long; more is an archive or a mistake. */
export const LARGEST_FILE = 10 * 1024 * 1024;

export interface Decoded {
	/** `null` if the bytes are no text. */
	readonly text: string | null;
	readonly problem: string | null;
}

const SIGNATURES: readonly (readonly [signature: readonly number[], message: string])[] = [
	[
		[0x25, 0x50, 0x44, 0x46],
		'This is a PDF. Save its text as .txt, or open the article’s web page and save that.'
	],
	[
		[0x50, 0x4b, 0x03, 0x04],
		'This is a zip archive or an office document (.docx, .odt, .epub). Save the article as plain text, Markdown or HTML.'
	],
	[
		[0x50, 0x4b, 0x05, 0x06],
		'This is an empty zip archive. Save the article as plain text, Markdown or HTML.'
	],
	[
		[0xd0, 0xcf, 0x11, 0xe0],
		'This is an old office document (.doc). Save the article as plain text, Markdown or HTML.'
	],
	[
		[0x7b, 0x5c, 0x72, 0x74, 0x66],
		'This is rich text (.rtf). Save the article as plain text, Markdown or HTML.'
	],
	[[0x1f, 0x8b], 'This is a gzip archive. Unpack it first.'],
	[[0x89, 0x50, 0x4e, 0x47], 'This is a picture. Only text can be read.'],
	[[0xff, 0xd8, 0xff], 'This is a picture. Only text can be read.'],
	[[0x47, 0x49, 0x46, 0x38], 'This is a picture. Only text can be read.']
];
const BINARY = 'This is binary data, not text. Save the article as plain text, Markdown or HTML.';

/** Bytes to text: UTF-8, UTF-16 with its mark, or Windows-1252 where the bytes look like text and are neither. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return refuse('The file is empty.');
	if (bytes.length > LARGEST_FILE) {
		const size = (bytes.length / 1024 / 1024).toFixed(1);
		return refuse(`The file is ${size} MB; an article may be 10 MB at most. Split it into its articles.`);
	}
	for (const [signature, message] of SIGNATURES)
		if (signature.every((byte, i) => bytes[i] === byte)) return refuse(message);
	const wide = wideEncodingOf(bytes);
	if (wide) return { text: new TextDecoder(wide).decode(bytes), problem: null };
	const controls = countControls(bytes);
	if (controls.nul > 0 || controls.other > bytes.length / 100) return refuse(BINARY);
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null };
	} catch {
		return {
			text: decodeWindows1252(bytes),
			problem:
				'The file is not valid UTF-8 and was read as Windows-1252. If letters look wrong, save it as UTF-8.'
		};
	}
}

/** What 0x80 to 0x9F stand for; the rest is as in Latin-1. The five that stand for nothing stay as they are. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Written out because Node's own decoder takes Windows-1252 for Latin-1 in some versions. */
function decodeWindows1252(bytes: Uint8Array): string {
	const text = new TextDecoder('latin1').decode(bytes);
	return text.replace(/[\x80-\x9f]/g, (mark) => WINDOWS_1252[mark.charCodeAt(0) - 0x80]);
}

function refuse(problem: string): Decoded {
	return { text: null, problem };
}

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	// Without a mark, Latin text in two bytes a letter has a zero in every other one.
	const sample = Math.min(bytes.length, 2000) & ~1;
	if (sample < 40) return null;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < sample; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
	}
	if (odd > sample * 0.4 && even === 0) return 'utf-16le';
	return even > sample * 0.4 && odd === 0 ? 'utf-16be' : null;
}

function countControls(bytes: Uint8Array): { nul: number; other: number } {
	let nul = 0;
	let other = 0;
	for (const byte of bytes) {
		if (byte === 0) nul++;
		else if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 127) other++;
	}
	return { nul, other };
}
