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

export function tellsNothing(cell: string): boolean {
	return cell === '' || (cell.length <= 8 && NOTHING.has(cell.trim().toLowerCase()));
}

const PLAIN = /^[+-]?(?:\d{1,15}(?:\.\d{0,20})?|\.\d{1,20})(?:e[+-]?\d{1,2})?$/i;
const WITH_COMMA = /^[+-]?\d{1,15},\d{0,20}$/;
const THOUSANDS = {
	'.': /^[+-]?\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,20})?$/,
	',': /^[+-]?\d{1,3}(?:[. \u00a0\u202f]\d{3}){1,4}(?:,\d{1,20})?$/
};

/** Reads a number; `NaN` if the cell is none. */
export function readNumber(cell: string, mark: DecimalMark): number {
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
