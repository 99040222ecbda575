/** What separates the whole from its fraction. */
export type DecimalMark = '.' | ',';

/** What programs and people write into a cell that tells nothing. */
const NOTHING = new Set([
	'',
	'-',
	'–',
	'—',
	'na',
	'n/a',
	'nan',
	'null',
	'none',
	'nil',
	'\\n',
	'unknown',
	'?',
	'#n/a'
]);

/** The letters that such words begin with, and blanks, which may stand before them. */
const FIRST_LETTERS = new Uint8Array(128);
for (const word of [...NOTHING, ' ', '\t'].filter(Boolean)) {
	FIRST_LETTERS[word.charCodeAt(0) & 127] = FIRST_LETTERS[word.toUpperCase().charCodeAt(0) & 127] = 1;
}

export function tellsNothing(cell: string): boolean {
	if (cell === '') return true;
	const first = cell.charCodeAt(0);
	if (cell.length > 8 || (first < 128 && FIRST_LETTERS[first] === 0)) return false;
	return NOTHING.has(cell.trim().toLowerCase());
}

const PLAIN = /^[+-]?(?:\d{1,15}(?:\.\d{0,20})?|\.\d{1,20})(?:e[+-]?\d{1,2})?$/i;
const WITH_COMMA = /^[+-]?\d{1,15},\d{0,20}$/;
const THOUSANDS = {
	'.': /^[+-]?\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,20})?$/,
	',': /^[+-]?\d{1,3}(?:[. \u00a0\u202f]\d{3}){1,4}(?:,\d{1,20})?$/
};

/** Reads a number; `NaN` if the cell is none. */
export function readNumber(cell: string, mark: DecimalMark): number {
	// Nearly all cells are written plainly; the patterns are for the others.
	if (mark === '.' && isPlain(cell)) return Number(cell);
	const text = cell.trim();
	if (text.length > 40) return NaN;
	if (mark === '.') {
		if (PLAIN.test(text)) return Number(text);
		return THOUSANDS['.'].test(text) ? Number(text.replaceAll(',', '')) : NaN;
	}
	if (WITH_COMMA.test(text)) return Number(text.replace(',', '.'));
	if (THOUSANDS[','].test(text)) return Number(text.replace(/[. \u00a0\u202f]/g, '').replace(',', '.'));
	return PLAIN.test(text) ? Number(text) : NaN;
}

/** Digits, with at most one point among them and a minus before. */
function isPlain(cell: string): boolean {
	const { length } = cell;
	if (length === 0 || length > 15) return false;
	let points = 0;
	for (let at = cell.charCodeAt(0) === 45 ? 1 : 0; at < length; at++) {
		const c = cell.charCodeAt(at);
		if (c === 46) points++;
		else if (c < 48 || c > 57) return false;
	}
	const last = cell.charCodeAt(length - 1);
	return points <= 1 && last >= 48 && last <= 57;
}
