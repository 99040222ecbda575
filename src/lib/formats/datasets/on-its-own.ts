/**
 * A copy of a text that was cut out of a longer one. Engines keep the whole of a text for as long as a part of it is
 * kept: a name would hold a megabyte of the file.
 */
export function onItsOwn(part: string): string {
	return part.length < 13 ? part : ` ${part}`.slice(1);
}
