/** Words that stay small inside a name: "San Luis de la Reina", "Stoke on Trent". */
const SMALL = new Set(
	'de del la las los el do da dos das di du des of on the and al y e sur les le en upon in am an der'.split(
		' '
	)
);

/**
 * A name as it is most often written, made from its key. Names that are written otherwise are kept apart.
 *
 * In JavaScript since the script that builds the gazetteer shares it.
 *
 * @param {string} key
 * @returns {string}
 */
export function titleOf(key) {
	return key
		.split(' ')
		.map((word, i) => (i > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
		.join(' ');
}
