import type { Bitmap } from '$lib/explore/details';
import { fold } from '$lib/explore/fold';
import type { Vocabulary } from '$lib/explore/vocabulary';
import type { DatasetDetails } from '$lib/formats/datasets';

/**
 * Rows whose cells hold all of the words, as typed or as a name is spelt otherwise. Most blocks lack one of them, and
 * are not parted into rows.
 *
 * @param words Folded.
 */
export function searchRows(details: DatasetDetails, words: readonly string[], names: Vocabulary): Bitmap {
	const found = new Uint8Array((details.length + 7) >> 3);
	const wanted = words.map((word) => [word, ...names.variants(word)]);
	const answered = (text: string) => wanted.every((spelt) => spelt.some((word) => text.includes(word)));
	for (const { text, rows } of details.blocks()) {
		if (!answered(fold(text))) continue;
		for (const [row, cells] of rows()) if (answered(fold(cells))) found[row >> 3] |= 1 << (row & 7);
	}
	return found;
}
