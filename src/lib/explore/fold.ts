const MARKS = /\p{M}+/gu;
/** Letters that Unicode does not take apart into a base and a mark. */
const WHOLE: Record<string, string> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i'
};
const WHOLE_LETTERS = new RegExp(`[${Object.keys(WHOLE).join('')}]`, 'g');
const DASHES = /[‐-―]/g;
const APOSTROPHES = /[‘’ʼ`]/g;

/** Text as it is searched: without case and accents, with one kind of dash and apostrophe. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(MARKS, '')
		.toLowerCase()
		.replace(WHOLE_LETTERS, (letter) => WHOLE[letter])
		.replace(DASHES, '-')
		.replace(APOSTROPHES, "'");
}

/** The words of a query; what stands in quotation marks is one. */
export function queryWords(query: string): string[] {
	return Array.from(fold(query).matchAll(/"([^"]+)"|[^\s"]+/g), (match) =>
		(match[1] ?? match[0]).trim()
	).filter(Boolean);
}
