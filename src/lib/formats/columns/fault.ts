/** A file or an answer that is no columns, or not whole. The message is for the reader. */
export class ColumnsFault extends Error {
	override readonly name = 'ColumnsFault';
}
