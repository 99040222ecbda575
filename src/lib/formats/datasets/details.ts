import {
	toIsoDay,
	type Article,
	type Cited,
	type Count,
	type Dated,
	type EventRecord,
	type Located,
	type Quote,
	type Span
} from '$lib/model';
import { writeCells } from '$lib/model/cells';
import type { Source } from '$lib/model/columns';
import { openKept, textOf, type Codec, type Kept, type Rows } from './block';
import type { Field, Mapping } from './fields';
import { placeOf } from './places';
import type { Profile } from './profile';
import { RowReader } from './read-row';
import { tellsNothing } from './read-number';

/** All that is needed to tell of the rows of a data set one by one. */
export interface DetailsOf {
	readonly source: Source;
	readonly what: string;
	readonly head: readonly string[];
	readonly mapping: Mapping;
	readonly profile: Profile | null;
	readonly codec: Codec;
	readonly kept: readonly Kept[];
	/** The number, among all that are kept, of the row that each event was read from. */
	readonly rows: Uint32Array;
}

/** Blocks that stay open: a screenful of events may come from as many. */
const OPEN = 24;
const LONGEST_TITLE = 110;

/** A row as it is kept. */
interface At {
	readonly rows: Rows;
	readonly row: number;
}

/**
 * Titles and evidence of a data set's events. An event's evidence is its own row: set out as a text, a line a cell,
 * which its values cite. Nothing of it is made before it is asked for.
 */
export class DatasetDetails {
	readonly #of: DetailsOf;
	readonly #reader: RowReader;
	/** The first row of each block, and the number of all at the end. */
	readonly #firsts: Uint32Array;
	readonly #open = new Map<number, Rows>();
	/** Rows that were asked for by the ids of their events. */
	readonly #found = new Map<string, number | null>();

	constructor(of: DetailsOf) {
		this.#of = of;
		this.#reader = new RowReader(of.mapping, of.profile);
		this.#firsts = new Uint32Array(of.kept.length + 1);
		for (const [at, { rows }] of of.kept.entries()) this.#firsts[at + 1] = this.#firsts[at] + rows;
	}

	/** How many events there are. */
	get length(): number {
		return this.#of.rows.length;
	}

	ids(rows: readonly number[]): string[] {
		return rows.map((row) => this.#id(this.#at(row)));
	}

	titles(rows: readonly number[]): string[] {
		return rows.map((row) => this.#title(this.#at(row)));
	}

	event(row: number): EventRecord | null {
		if (!(row >= 0 && row < this.length)) return null;
		const at = this.#at(row);
		return this.#record(at);
	}

	/** What a file of events keeps of a row: its own text is all of its cells. */
	texts(row: number): {
		readonly id: string;
		readonly title: string;
		readonly notes: string;
		readonly url: string | null;
		/** Where in the notes the values stand. */
		readonly cells: string;
	} {
		const at = this.#at(row);
		const { url, text } = this.#articleOf(at);
		const { trigger, when, where, killed, injured, evidence, actors } = this.#record(at);
		const own = (quote: Quote | undefined) =>
			quote && quote.span.end - quote.span.start < text.length ? quote.span : null;
		const cells = writeCells({
			trigger: own(trigger),
			when: own(when?.quote),
			where: own(where?.quote),
			killed: own(killed[0]?.quote),
			injured: own(injured[0]?.quote),
			evidence: own(evidence[0]),
			actors: actors.flatMap(({ quote }) => own(quote) ?? [])
		});
		return { id: this.#id(at), title: this.#title(at), notes: text, url, cells };
	}

	/** The row that an event was read from, set out as a text; `null` if the id names none of it. */
	article(id: string): Article | null {
		const { source, what } = this.#of;
		if (id === source.id) {
			const empty = { publisher: null, url: null, published: null, place: null };
			return { id, title: source.title, text: what, ...empty };
		}
		const line = id.startsWith(`${source.id}#`) ? Number(id.slice(source.id.length + 1)) : NaN;
		const at = this.#atLine(line);
		return at && this.#articleOf(at);
	}

	rowOf(id: string): number | null {
		let row = this.#found.get(id);
		if (row === undefined) this.#found.set(id, (row = this.#find(id)));
		return row;
	}

	/** What a search looks through: the text of each block, and of each row in it, in no order of rows. */
	*blocks(): Generator<{ readonly text: string; readonly rows: () => Generator<readonly [number, string]> }> {
		const { rows: order, kept, codec, head } = this.#of;
		const inverse = new Int32Array(this.#firsts[this.#firsts.length - 1]).fill(-1);
		for (let row = 0; row < order.length; row++) inverse[order[row]] = row;
		for (const [block, bytes] of kept.entries()) {
			const first = this.#firsts[block];
			yield {
				text: textOf(bytes),
				rows: function* () {
					const opened = openKept(bytes, codec);
					for (let k = 0; k < opened.rows; k++) {
						const row = inverse[first + k];
						if (row >= 0) yield [row, head.map((_, column) => opened.cell(k, column)).join('\n')] as const;
					}
				}
			};
		}
	}

	#at(row: number): At {
		return this.#atKept(this.#of.rows[row]);
	}

	#atKept(number: number): At {
		let [low, high] = [0, this.#of.kept.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#firsts[middle] <= number) low = middle;
			else high = middle - 1;
		}
		return { rows: this.#block(low), row: number - this.#firsts[low] };
	}

	#atLine(line: number): At | null {
		const { kept } = this.#of;
		if (!Number.isInteger(line)) return null;
		let block = kept.findLastIndex(({ firstLine }) => firstLine <= line);
		// A block that holds nothing but faults begins on a line, too.
		while (block >= 0 && kept[block].rows === 0) block--;
		if (block < 0) return null;
		const rows = this.#block(block);
		for (let row = 0; row < rows.rows; row++) if (rows.line(row) === line) return { rows, row };
		return null;
	}

	#block(block: number): Rows {
		let rows = this.#open.get(block);
		if (rows) this.#open.delete(block);
		else rows = openKept(this.#of.kept[block], this.#of.codec);
		this.#open.set(block, rows);
		if (this.#open.size > OPEN) this.#open.delete(this.#open.keys().next().value!);
		return rows;
	}

	#cell({ rows, row }: At, field: Field): string {
		const column = this.#of.mapping.columns[field]?.[0];
		if (column === undefined) return '';
		const cell = rows.cell(row, column);
		return tellsNothing(cell) ? '' : cell.trim();
	}

	#id(at: At): string {
		const { source } = this.#of;
		return `${source.id}~${this.#cell(at, 'id') || `line${at.rows.line(at.row)}`}`;
	}

	/** Few are looked for: a list of all ids would take more room than the rows. */
	#find(id: string): number | null {
		const { source, kept, codec, rows } = this.#of;
		if (!id.startsWith(`${source.id}~`)) return null;
		const own = id.slice(source.id.length + 1);
		const numbers = new Set<number>();
		for (const [block, bytes] of kept.entries()) {
			if (!this.#mayHold(block, own)) continue;
			const opened = openKept(bytes, codec);
			for (let row = 0; row < opened.rows; row++)
				if (this.#id({ rows: opened, row }) === id) numbers.add(this.#firsts[block] + row);
		}
		// The first of those that share an id is the one that a link finds.
		const row = numbers.size === 0 ? -1 : rows.findIndex((number) => numbers.has(number));
		return row < 0 ? null : row;
	}

	/** Whether a block's text holds an id, or the line that stands for one; to open the block takes longer. */
	#mayHold(block: number, own: string): boolean {
		const { kept, codec } = this.#of;
		const line = Number(/^line(\d{1,10})$/.exec(own)?.[1] ?? NaN);
		if (kept[block].firstLine <= line && !(kept[block + 1]?.firstLine <= line)) return true;
		if (codec.kind === 'json') return textOf(kept[block]).includes(JSON.stringify(own).slice(1, -1));
		// In a table, a quotation mark may be written twice.
		return own.includes('"') || textOf(kept[block]).includes(own);
	}

	/** In the words of the row: its title; or what kind of event, of whom and where; or how its notes begin. */
	#title(at: At): string {
		const title = this.#cell(at, 'title');
		if (title !== '') return cut(title);
		const kind = this.#cell(at, 'subkind') || this.#cell(at, 'kind');
		const notes = this.#cell(at, 'notes');
		const coded = /^\d+$/.test(kind);
		if (notes !== '' && (kind === '' || coded)) return cut(firstSentence(notes));
		this.#reader.read(at.rows, at.row);
		const who = this.#reader.actors
			.slice(0, 2)
			.map(({ name }) => name)
			.join(' – ');
		const parts =
			[coded ? '' : kind, who].filter(Boolean).join(': ') ||
			(coded ? `${this.#reader.kind} (code ${kind})` : '');
		const place =
			this.#reader.placeName && this.#reader.placed ? this.#reader.placeName : this.#cell(at, 'place');
		return cut([parts, place].filter(Boolean).join(', ') || `Line ${at.rows.line(at.row)}`);
	}

	#articleId(at: At): string {
		return `${this.#of.source.id}#${at.rows.line(at.row)}`;
	}

	/** The row as a text, and where each cell stands in it. */
	#setOut({ rows, row }: At): { text: string; spans: (Span | null)[] } {
		let text = '';
		const spans = this.#of.head.map((name, column) => {
			const cell = rows.cell(row, column);
			if (cell.trim() === '') return null;
			text += `${text === '' ? '' : '\n'}${name}: `;
			const start = text.length;
			text += cell;
			return { start, end: text.length };
		});
		return { text, spans };
	}

	#articleOf(at: At): Article {
		const url = this.#cell(at, 'url');
		const { codec, source, profile } = this.#of;
		return {
			id: this.#articleId(at),
			title: `${source.title}, ${codec.kind === 'csv' ? 'line' : 'record'} ${at.rows.line(at.row)}`,
			publisher: this.#cell(at, 'source') || profile?.name || null,
			url: /^https?:\/\/\S{1,2000}$/i.test(url) && URL.canParse(url) ? url : null,
			published: null,
			place: null,
			text: this.#setOut(at).text
		};
	}

	#record(at: At): EventRecord {
		const read = this.#reader;
		read.read(at.rows, at.row);
		const articleId = this.#articleId(at);
		const { text, spans } = this.#setOut(at);
		const { columns } = this.#of.mapping;
		const whole: Quote = { articleId, span: { start: 0, end: text.length } };
		const quote = (...fields: readonly Field[]): Quote | null => {
			for (const field of fields) {
				const span = spans[columns[field]?.[0] ?? -1];
				if (span) return { articleId, span };
			}
			return null;
		};
		const head = (field: Field) => this.#of.head[columns[field]?.[0] ?? -1] ?? '';
		return {
			id: this.#id(at),
			kind: read.kind,
			status: 'reported',
			title: this.#title(at),
			trigger: quote('subkind', 'kind', 'title', 'notes') ?? whole,
			when: this.#when(quote('date', 'year') ?? whole, head),
			otherWhens: [],
			where: this.#where(quote('place', 'district', 'region', 'country', 'latitude', 'point') ?? whole, head),
			otherWheres: [],
			from: null,
			actors: read.actors.map(({ name, column }) => ({
				value: name,
				quote: within(text, spans[column], name, articleId) ?? whole
			})),
			killed: counted(read.killedLow, read.killedHigh, quote('killedLow', 'killed', 'killedHigh') ?? whole),
			injured: counted(read.injured, read.injured, quote('injured') ?? whole),
			missing: [],
			detained: [],
			evidence: [quote('notes') ?? whole],
			confidence: 1,
			because: ['The data set lists it; nothing was read out of a text'],
			merged: []
		};
	}

	#when(quote: Quote, head: (field: Field) => string): Dated | null {
		const { dated, start, end, precision, minutes, dateHow } = this.#reader;
		if (!dated) return null;
		const column = head('date') || head('year');
		return {
			quote,
			value: {
				range: { start: toIsoDay(start), end: toIsoDay(end) },
				precision,
				approximate: false,
				open: null,
				inferred: [],
				clock: minutes < 0 ? null : { from: minutes, to: minutes + 1 },
				how: `the column “${column}” says so${dateHow && `; ${dateHow}`}`,
				anchor: null
			}
		};
	}

	#where(quote: Quote, head: (field: Field) => string): Located | null {
		const read = this.#reader;
		if (!read.placed) return null;
		const columns = head('point') || `${head('latitude')}” and “${head('longitude')}`;
		return {
			quote,
			value: placeOf(read),
			how: `the columns “${columns}” say so${read.placeHow && `; ${read.placeHow}`}`,
			candidates: []
		};
	}
}

function counted(low: number, high: number, quote: Quote): Cited<Count>[] {
	if (low < 0) return [];
	return [
		{
			quote,
			value: {
				low,
				high: high < 0 ? null : high,
				approximate: false,
				of: null,
				claimedBy: null,
				including: []
			}
		}
	];
}

/** Where a name stands in its cell. */
function within(text: string, span: Span | null, name: string, articleId: string): Quote | null {
	if (!span) return null;
	const start = text.indexOf(name, span.start);
	return start < 0 || start >= span.end ? null : { articleId, span: { start, end: start + name.length } };
}

function firstSentence(text: string): string {
	return /^[\s\S]{20,200}?[.!?](?=\s|$)/.exec(text)?.[0].replace(/\.$/, '') ?? text;
}

function cut(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= LONGEST_TITLE) return line;
	const space = line.lastIndexOf(' ', LONGEST_TITLE);
	return `${line.slice(0, space > 60 ? space : LONGEST_TITLE)}…`;
}
