import { isMap, isScalar, parseDocument } from 'yaml';

/** What an article's front matter may say, as written. */
export interface FrontMatter {
	readonly title: string | null;
	readonly date: string | null;
	readonly place: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
}

const NOTHING: FrontMatter = { title: null, date: null, place: null, publisher: null, url: null };
const FIELDS = Object.keys(NOTHING) as (keyof FrontMatter)[];
/** Front matter is a few lines; what looks like more is text between two rules. */
const LONGEST = 16_384;
const OPENS = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSES = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Parts the YAML between two `---` lines from the text below. Without it, all is text. */
export function splitFrontMatter(text: string): {
	fields: FrontMatter;
	body: string;
	faults: { field: string | null; message: string }[];
} {
	const open = OPENS.exec(text.slice(0, 100));
	// From the line break of the opening rule, so that front matter may be empty.
	const close = open ? CLOSES.exec(text.slice(open[0].length - 1, LONGEST)) : null;
	if (!open || !close) return { fields: NOTHING, body: text.replace(/^\uFEFF/, ''), faults: [] };
	const from = open[0].length;
	const end = from - 1 + close.index;
	return {
		...readFields(text.slice(from, Math.max(from, end))),
		body: text.slice(end + close[0].length)
	};
}

function parseYaml(yaml: string) {
	return parseDocument(yaml, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
}

/** A known field with all that stands behind its colon, on one line. */
const FIELD_LINE = new RegExp(`^(${FIELDS.join('|')}):[ \\t]+(\\S.*)$`, 'i');

/** The same lines, with the value of a known field taken as it stands where YAML can make nothing of its line. */
function inQuotes(yaml: string): string {
	return yaml
		.split(/\r?\n/)
		.map((line) => {
			const [, field, value] = FIELD_LINE.exec(line) ?? [];
			return field && parseYaml(line).errors.length ? `${field}: ${JSON.stringify(value.trim())}` : line;
		})
		.join('\n');
}

function readFields(yaml: string) {
	const faults: { field: string | null; message: string }[] = [];
	const strict = parseYaml(yaml);
	// "title: Live: the talks" is what people write, and plain what they mean.
	const plain = strict.errors.length ? parseYaml(inQuotes(yaml)) : strict;
	const document = plain.errors.length ? strict : plain;
	const [error] = document.errors;
	if (error) {
		const line = yaml.slice(0, error.pos[0]).split('\n').length + 1;
		faults.push({
			field: 'front matter',
			message: `Line ${line} of the front matter is not valid YAML; put values with colons in quotes. What could be read of it was.`
		});
	}
	const fields: Record<keyof FrontMatter, string | null> = { ...NOTHING };
	const { contents } = document;
	if (!isMap(contents)) return { fields, faults };
	for (const { key, value } of contents.items) {
		const field = FIELDS.find((name) => isScalar(key) && String(key.value).toLowerCase() === name);
		if (!field || value === null) continue;
		if (isScalar(value)) {
			const written = value.source ?? (value.value == null ? '' : String(value.value));
			fields[field] = written.trim() || null;
		} else if (!error) {
			faults.push({ field, message: `The field “${field}” must be a single value; it was left out.` });
		}
	}
	return { fields, faults };
}
