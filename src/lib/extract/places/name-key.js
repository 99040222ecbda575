/** Letters that do not fall apart into a base letter and an accent. */
const LETTERS = {
	ß: 'ss',
	æ: 'ae',
	ø: 'o',
	đ: 'd',
	ł: 'l',
	ı: 'i',
	œ: 'oe',
	þ: 'th',
	ð: 'd',
	ŋ: 'n',
	ħ: 'h',
	ə: 'e'
};
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** Words that are written short before a name; at the end of a name "St." is a street. */
const SHORT = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' };

/**
 * The form in which names are compared: lower case, no accents, apostrophes and full stops gone, hyphens and the
 * like as spaces, "St." and "Mt." before another word written out. Anything without a Latin letter or a digit is `''`.
 *
 * In JavaScript since the script that builds the gazetteer shares it.
 *
 * @param {string} name
 * @returns {string}
 */
export function nameKey(name) {
	let key = name.toLowerCase();
	if (!PLAIN.test(key)) {
		key = key
			.normalize('NFD')
			.replace(/[\u0300-\u036f.'’‘ʻʼ`´′]/g, '')
			.replace(/[ßæøđłıœþðŋħə]/g, (letter) => LETTERS[/** @type {keyof LETTERS} */ (letter)])
			.replace(/[^a-z0-9]+/g, ' ')
			.trim();
	}
	if (!/^(?:ste?|mt|ft) | (?:ste?|mt|ft) /.test(key)) return key;
	const words = key.split(' ');
	return words
		.map((word, i) =>
			i < words.length - 1 && Object.hasOwn(SHORT, word) ? SHORT[/** @type {keyof SHORT} */ (word)] : word
		)
		.join(' ');
}
