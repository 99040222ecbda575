/**
 * Advance widths of Inter at weight 500, in hundredths of an em, measured. Labels are placed on the server too, where
 * nothing can be laid out to see how wide it becomes.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
	[27, 'ijlI’| '],
	[30, "!',.:"],
	[36, ';`t()/[]\\'],
	[40, 'fr1'],
	[48, '-_{}"^'],
	[51, '*–'],
	[58, '?s7JLackvxyz'],
	[61, '5EFehnou'],
	[64, '23689#PZbdgpq'],
	[67, '04$&+<=>BRST~'],
	[70, 'KXY'],
	[75, 'ACDVGHNU'],
	[79, 'OQ'],
	[84, 'w'],
	[91, 'Mm…'],
	[100, '%@W']
];
const widthOf = new Map(
	WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width]))
);

/** Accented letters are as wide as the plain ones; a letter of another script is taken to be a wide one. */
function letterWidth(letter: string): number {
	const plain = widthOf.get(letter) ?? widthOf.get(letter.normalize('NFD')[0]);
	return plain ?? (letter.codePointAt(0)! < 0x2e80 ? 70 : 100);
}

/** Pixels that a line of text takes, to within a few per cent. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const letter of text) width += letterWidth(letter);
	return (width * size) / 100;
}
