import { CellRows, keepCells, keepBytes, type Codec, type Kept, type Rows } from './block';
import { firstRecord } from './csv-head';
import { CsvScanner, type LineFault } from './csv-scan';
import { decodeStream } from './decode-stream';
import { guessMapping, type Guess } from './mapping';
import type { Profile } from './profile';
import { PROFILES } from './profiles';
import { gdelt, gdeltHead } from './profiles/gdelt';
import { DatasetFault, recogniseFormat, type DatasetFormat } from './recognise';
import { cellOf, recordOf, recordsOf, type JsonRecord } from './records';

/** Rows that were read together. */
export interface Piece {
	readonly rows: Rows;
	readonly faults: readonly LineFault[];
	/** The rows as they are kept; to be taken before the next piece is asked for. */
	readonly keep: () => Kept;
	/** Share of the file that is dealt with, 0 to 1. */
	readonly done: number;
}

/** A data set that was recognised, before it is read. */
export interface OpenedDataset {
	readonly name: string;
	readonly format: DatasetFormat;
	/** What it is, for the reader: "ACLED, comma-separated". */
	readonly what: string;
	readonly profile: Profile | null;
	readonly head: readonly string[];
	/** The first rows. */
	readonly sample: readonly (readonly string[])[];
	readonly guess: Guess;
	readonly codec: Codec;
	/** Reads it from the beginning. What is wrong with the file as a whole is told once. */
	readonly pieces: (tell: (message: string) => void) => AsyncGenerator<Piece>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const SNIFFED = 2 ** 18;
const SAMPLED = 200;
/** Records that are kept together. */
const RECORDS = 1000;
/** JSON that is one document has to be read whole. */
const LARGEST_DOCUMENT = 400 * 2 ** 20;
const MOST_COLUMNS = 4000;

/**
 * Looks into a file and says what it is and what its columns are likely to tell.
 *
 * @throws {DatasetFault} If it is no data set that can be read.
 */
export async function openDataset(name: string, file: Blob): Promise<OpenedDataset> {
	const bytes = new Uint8Array(await file.slice(0, 64).arrayBuffer());
	const binary =
		bytes[0] === 0x50 || bytes[0] === 0x41 || bytes[0] === 0xff || bytes[0] === 0xd0 || bytes[0] === 0x1f;
	const { value: first } = await decodeStream(file.slice(0, SNIFFED)).next();
	const text = first?.text ?? '';
	const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
	const format = recogniseFormat(bytes, binary && !wide ? text.replaceAll('\0', ' ') || ' ' : text);
	if (format.kind === 'table') return openTable(name, file, format, text, file.size <= SNIFFED);
	return openRecords(name, format, await sourceOf(format, file));
}

const DELIMITER_NAMES: Record<string, string> = {
	',': 'comma-separated',
	';': 'semicolon-separated',
	'\t': 'tab-separated',
	'|': 'bar-separated'
};

function openTable(
	name: string,
	file: Blob,
	format: Extract<DatasetFormat, { kind: 'table' }>,
	text: string,
	whole: boolean
): OpenedDataset {
	const { delimiter, headless } = format;
	const first = firstRecord(text, delimiter);
	const head = headless ? gdeltHead(first.cells.length as 58 | 61) : headOf(first.cells);
	const scanner = new CsvScanner(delimiter, head.length);
	scanner.scan(headless ? text : text.slice(first.end), 1, whole);
	const sample = Array.from({ length: Math.min(scanner.rows, SAMPLED) }, (_, row) =>
		head.map((_, column) => scanner.cell(row, column))
	);
	const profile = headless ? gdelt : profileOf(head);
	return {
		name,
		format,
		what: [profile?.name, DELIMITER_NAMES[delimiter]].filter(Boolean).join(', '),
		profile,
		head,
		sample,
		guess: guessMapping(head, sample, profile),
		codec: { kind: 'csv', delimiter, width: head.length },
		pieces: (tell) => readTable(file, delimiter, head.length, headless, tell)
	};
}

/** The cells of the first row as names, no two alike. */
function headOf(cells: readonly string[]): string[] {
	if (cells.length > MOST_COLUMNS)
		throw new DatasetFault(`The first line has ${cells.length} cells; a table has at most ${MOST_COLUMNS}.`);
	const seen = new Map<string, number>();
	return cells.map((cell, at) => {
		const name = cell.trim() || `column ${at + 1}`;
		const times = (seen.get(name) ?? 0) + 1;
		seen.set(name, times);
		return times === 1 ? name : `${name} (${times})`;
	});
}

async function* readTable(
	file: Blob,
	delimiter: string,
	width: number,
	headless: boolean,
	tell: (message: string) => void
): AsyncGenerator<Piece> {
	const scanner = new CsvScanner(delimiter, width);
	let rest = '';
	let line = 1;
	let headed = headless;
	for await (const { text, ascii, read } of decodeStream(file, tell)) {
		let whole = rest + text;
		let bytes = ascii && joined(encoder.encode(rest), ascii);
		if (!headed) {
			const head = firstRecord(whole, delimiter);
			line += head.lines;
			whole = whole.slice(head.end);
			headed = true;
			bytes = null;
		}
		// A text that was put together is read letter by letter ten times as fast once it is in one piece again.
		const kept = bytes ?? encoder.encode(whole);
		whole = decoder.decode(kept);
		scanner.scan(whole, line, read === file.size);
		const { consumed, rows } = scanner;
		const firstLine = line;
		line += scanner.lines;
		rest = whole.slice(consumed);
		if (rows === 0 && scanner.faults.length === 0) continue;
		yield {
			rows: scanner,
			faults: scanner.faults,
			keep: () =>
				keepBytes(
					kept.length === whole.length ? kept.slice(0, consumed) : encoder.encode(whole.slice(0, consumed)),
					firstLine,
					rows
				),
			done: read / file.size
		};
	}
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
	const whole = new Uint8Array(first.length + second.length);
	whole.set(first);
	whole.set(second, first.length);
	return whole;
}

/** Records in batches, with the names of the values that they may have. */
interface RecordSource {
	readonly what: string;
	readonly batches: (tell: (message: string) => void) => AsyncGenerator<RecordBatch>;
}

interface RecordBatch {
	readonly records: readonly JsonRecord[];
	/** Where each stands: a line, or the number of the record. */
	readonly lines: readonly number[];
	readonly faults: readonly LineFault[];
	readonly done: number;
}

async function sourceOf(format: DatasetFormat, file: Blob): Promise<RecordSource> {
	switch (format.kind) {
		case 'parquet':
			return (await import('./parquet')).parquetSource(file);
		case 'arrow':
			return (await import('./arrow')).arrowSource(file);
		case 'json-lines':
			return { what: 'JSON lines', batches: (tell) => readJsonLines(file, tell) };
		default: {
			if (file.size > LARGEST_DOCUMENT)
				throw new DatasetFault(
					'The file is one JSON document of more than 400 MB. Save it as JSON lines, a record a line.'
				);
			const document = await readDocument(file);
			const records = recordsOf(document);
			const geo = (document as { features?: unknown }).features !== undefined;
			return { what: geo ? 'GeoJSON' : 'JSON', batches: () => inBatches(records) };
		}
	}
}

async function readDocument(file: Blob): Promise<unknown> {
	let text = '';
	for await (const piece of decodeStream(file)) text += piece.text;
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new DatasetFault(`The file is no whole JSON: ${(error as Error).message}.`);
	}
}

async function* inBatches(records: readonly JsonRecord[]): AsyncGenerator<RecordBatch> {
	for (let at = 0; at < records.length; at += RECORDS) {
		const batch = records.slice(at, at + RECORDS);
		yield {
			records: batch,
			lines: batch.map((_, i) => at + i + 1),
			faults: [],
			done: (at + batch.length) / records.length
		};
	}
}

async function* readJsonLines(file: Blob, tell: (message: string) => void): AsyncGenerator<RecordBatch> {
	let rest = '';
	let line = 1;
	for await (const { text, read } of decodeStream(file, tell)) {
		const whole = rest + text;
		const end = read === file.size ? whole.length : whole.lastIndexOf('\n') + 1;
		rest = whole.slice(end);
		if (end === 0) continue;
		const records: JsonRecord[] = [];
		const lines: number[] = [];
		const faults: LineFault[] = [];
		const texts = whole.slice(0, end).split('\n');
		if (texts[texts.length - 1] === '') texts.pop();
		for (const text of texts) {
			const at = line++;
			if (text.trim() === '') continue;
			try {
				const value: unknown = JSON.parse(text);
				if (typeof value !== 'object' || value === null || Array.isArray(value))
					throw new SyntaxError('it is no object');
				records.push(recordOf(value));
				lines.push(at);
			} catch (error) {
				faults.push({ line: at, reason: `The line is no record in JSON: ${(error as Error).message}.` });
			}
		}
		yield { records, lines, faults, done: read / file.size };
	}
}

async function openRecords(
	name: string,
	format: DatasetFormat,
	source: RecordSource
): Promise<OpenedDataset> {
	const sampled: JsonRecord[] = [];
	for await (const { records } of source.batches(() => {})) {
		sampled.push(...records.slice(0, SAMPLED));
		if (sampled.length >= SAMPLED) break;
	}
	const head: string[] = [...new Set(sampled.flatMap((record) => Object.keys(record)))].slice(
		0,
		MOST_COLUMNS
	);
	if (head.length === 0) throw new DatasetFault('The file holds no records.');
	const cells = (record: JsonRecord) => head.map((name) => cellOf(record[name]));
	const sample = sampled.map(cells);
	const profile = profileOf(head);
	return {
		name,
		format,
		what: [profile?.name, source.what].filter(Boolean).join(', '),
		profile,
		head,
		sample,
		guess: guessMapping(head, sample, profile),
		codec: { kind: 'json' },
		pieces: async function* (tell) {
			for await (const { records, lines, faults, done } of source.batches(tell)) {
				const rows = records.map(cells);
				yield { rows: new CellRows(rows, lines), faults, keep: () => keepCells(rows, lines), done };
			}
		}
	};
}

function profileOf(head: readonly string[]): Profile | null {
	const names = head.map((name) => name.trim().toLowerCase());
	return PROFILES.find((profile) => profile.recognises(names)) ?? null;
}

export type { RecordBatch, RecordSource };
