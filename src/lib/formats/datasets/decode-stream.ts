/** Text of a file in pieces, and what was found out about its letters. */
export interface Decoded {
	readonly text: string;
	/** The text as bytes, where it is known to be plain ASCII. */
	readonly ascii: Uint8Array | null;
	/** Bytes of the file that are dealt with. */
	readonly read: number;
}

const PIECE = 2 ** 20;

/**
 * A file's text: UTF-8, UTF-16 with its mark, or Windows-1252 where the first letters beyond ASCII are not UTF-8. The
 * byte-order mark is left out.
 *
 * @param tell Told once if letters had to be guessed.
 */
export async function* decodeStream(
	file: Blob,
	tell: (message: string) => void = () => {}
): AsyncGenerator<Decoded> {
	const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
	const wide =
		start[0] === 0xff && start[1] === 0xfe
			? 'utf-16le'
			: start[0] === 0xfe && start[1] === 0xff
				? 'utf-16be'
				: null;
	let decoder = new TextDecoder(wide ?? 'utf-8');
	let decided = wide !== null;
	let spoilt = false;
	let guessed = false;
	/** Whether the decoder holds no part of a letter back. */
	let clear = true;
	for (let at = 0; at < file.size; at += PIECE) {
		const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
		const read = Math.min(file.size, at + PIECE);
		const last = read === file.size;
		let text = guessed ? windows1252(bytes) : decoder.decode(bytes, { stream: !last });
		if (!decided && (text.length !== bytes.length || text.includes('\ufffd'))) {
			const marked = at === 0 && start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
			if (!text.includes('\ufffd') || marked) decided = true;
			else if (!isUtf8(bytes)) {
				decided = guessed = true;
				// All before was ASCII, of which nothing is held back.
				decoder = new TextDecoder();
				text = windows1252(bytes);
				tell(
					'The file is not valid UTF-8 and was read as Windows-1252. If letters look wrong, save it as UTF-8.'
				);
			} else decided = true;
		} else if (decided && !guessed && !spoilt && text.includes('\ufffd')) {
			spoilt = true;
			tell('Some letters are not valid UTF-8 and are shown as \ufffd.');
		}
		// As many letters as bytes, all of them valid and none from the piece before: each byte is a letter.
		const plain = !wide && !guessed && clear && text.length === bytes.length && !text.includes('\ufffd');
		clear = bytes[bytes.length - 1] < 0x80;
		yield { text, ascii: plain ? bytes : null, read };
	}
}

/** Whether bytes are UTF-8 that may be cut off in the middle of a letter. */
function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/** What 0x80 to 0x9F stand for; the rest is as in Latin-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Written out because Node's own decoder takes Windows-1252 for Latin-1 in some versions. */
function windows1252(bytes: Uint8Array): string {
	const text = new TextDecoder('latin1').decode(bytes);
	return text.replace(/[\x80-\x9f]/g, (mark) => WINDOWS_1252[mark.charCodeAt(0) - 0x80]);
}
