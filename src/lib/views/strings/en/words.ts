import { countText, ordinalText, plural } from '../../numbers';

type Toll = 'killed' | 'injured';

/** Words around dates and figures. */
export const words = {
	noDate: 'No date',
	noPlace: 'no place',
	events: (events: number) => plural(events, 'event'),
	people: (people: number, toll: Toll) => `${countText(people)} ${toll}`,

	by: (day: string) => `by ${day}`,
	from: (day: string) => `from ${day}`,
	around: (date: string) => `around ${date}`,
	weekOf: (day: string) => `week of ${day}`,
	decade: (year: number) => `the ${year}s`,
	century: (century: number) => `the ${ordinalText(century)} century`,

	/** A figure, or two with a dash between them. */
	toll: (figure: string, toll: Toll) => `${figure} ${toll}`,
	about: (figure: string) => `about ${figure}`,
	atLeast: (figure: string) => `at least ${figure}`,
	aboutOrMore: (figure: string) => `about ${figure} or more`,
	upTo: (figure: string) => `up to ${figure}`,
	/** What a vague plural stands for reads better as the word again: "dozens", not "24–99". */
	vague: [
		{ below: 20, words: 'several' },
		{ below: 200, words: 'dozens' },
		{ below: 2_000, words: 'hundreds' },
		{ below: 1_000_000, words: 'thousands' },
		{ below: Infinity, words: 'millions' }
	],
	killedOrMore: (figure: string) => `${figure} or more killed`,
	upToKilled: (figure: string) => `Up to ${figure} killed`
};
