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
	const plain = mark === '.' ? readPlain(cell) : NaN;
	if (!Number.isNaN(plain)) return plain;
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

const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * Digits, with at most one point among them and a minus before; `NaN` if it is anything else. So few digits and such a
 * power of ten are exact, and so their quotient is the number that JavaScript would read.
 */
function readPlain(cell: string): number {
	const { length } = cell;
	const negative = cell.charCodeAt(0) === 45;
	if (length > 15 || length === (negative ? 1 : 0)) return NaN;
	let digits = 0;
	let point = -1;
	for (let at = negative ? 1 : 0; at < length; at++) {
		const c = cell.charCodeAt(at);
		if (c >= 48 && c <= 57) digits = digits * 10 + c - 48;
		else if (c === 46 && point < 0 && at < length - 1) point = at;
		else return NaN;
	}
	const value = point < 0 ? digits : digits / POWERS[length - 1 - point];
	return negative ? -value : value;
}
