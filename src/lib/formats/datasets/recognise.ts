import { looksLikeGdelt } from './profiles/gdelt';

/** How a data set is written. */
export type DatasetFormat =
	| { readonly kind: 'table'; readonly delimiter: string; readonly headless: boolean }
	| { readonly kind: 'json-lines' | 'json' | 'parquet' | 'arrow' };

/** A file that is no data set that can be read. The message is for the reader. */
export class DatasetFault extends Error {
	override readonly name = 'DatasetFault';
}

const REFUSED: readonly (readonly [signature: readonly number[], message: string])[] = [
	[[0x50, 0x4b], 'This is a zip archive or a workbook (.xlsx). Unpack it, or save the sheet as CSV.'],
	[[0x1f, 0x8b], 'This is a gzip archive. Unpack it first.'],
	[[0x25, 0x50, 0x44, 0x46], 'This is a PDF. Only tables and records can be read.'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'This is an old workbook (.xls). Save the sheet as CSV.']
];

/**
 * Tells a format by its first bytes and, of text, its first lines; the name is not needed.
 *
 * @throws {DatasetFault} If it is none that is read here.
 */
export function recogniseFormat(bytes: Uint8Array, text: string): DatasetFormat {
	const begins = (...signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
	if (bytes.length === 0 || text.trim() === '') throw new DatasetFault('The file is empty.');
	if (begins(0x50, 0x41, 0x52, 0x31)) return { kind: 'parquet' };
	if (begins(0x41, 0x52, 0x52, 0x4f, 0x57, 0x31) || begins(0xff, 0xff, 0xff, 0xff)) return { kind: 'arrow' };
	for (const [signature, message] of REFUSED) if (begins(...signature)) throw new DatasetFault(message);
	if (text.includes('\0')) throw new DatasetFault('This is binary data of a kind that is not known here.');
	const first = text.trimStart();
	if (first.startsWith('{') || first.startsWith('['))
		return { kind: isJsonLines(first) ? 'json-lines' : 'json' };
	if (/^<(?:!doctype|html|\?xml)/i.test(first))
		throw new DatasetFault('This is a web page or XML. Only tables and records can be read.');
	const delimiter = delimiterOf(text);
	const line = text.slice(0, /[\r\n]/.exec(text)?.index);
	return { kind: 'table', delimiter, headless: delimiter === '\t' && looksLikeGdelt(line.split('\t')) };
}

/** A whole object on the first line, and another or nothing on the next. */
function isJsonLines(text: string): boolean {
	const [line, next] = text.split(/\r?\n/, 2);
	if (!line.startsWith('{')) return false;
	try {
		const value = JSON.parse(line) as { type?: unknown; events?: unknown };
		return (
			(next ?? '').startsWith('{') || !(value.type === 'FeatureCollection' || Array.isArray(value.events))
		);
	} catch {
		return false;
	}
}

const DELIMITERS = ['\t', ';', ',', '|'];
const LINES_TRIED = 20;

/** The delimiter that parts the first lines into most cells, as many in each. */
function delimiterOf(text: string): string {
	const lines = unquoted(text)
		.split(/\r\n|\r|\n/)
		.filter((line) => line !== '');
	if (lines.length > 1 && lines.length <= LINES_TRIED) lines.pop();
	const tried = lines.slice(0, LINES_TRIED);
	let best = ',';
	let most = 0;
	for (const delimiter of DELIMITERS) {
		const counts = tried.map((line) => line.split(delimiter).length - 1);
		const same = counts.filter((count) => count === counts[0]).length / counts.length;
		const score = counts[0] * same ** 4;
		if (counts[0] > 0 && score > most) {
			best = delimiter;
			most = score;
		}
	}
	return best;
}

/** The text without what stands in quotation marks, so that delimiters in it are not counted. */
function unquoted(text: string): string {
	return text.slice(0, 2 ** 16).replace(/"[^"]*"/g, '');
}
