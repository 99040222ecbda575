/** What the extractor writes into records: why this date, this place, this confidence, these reports in one. */
export const extraction = {
	/** Clauses that speak for or against a record. */
	because: {
		weak: 'the words may mean something else',
		hearsay: 'the text itself has it from hearsay',
		denied: 'someone denies it',
		dated: 'its own sentence dates it',
		dateBorrowed: 'its date is taken from the sentences around',
		undated: 'the text gives no date',
		placed: 'its own sentence says where',
		countryOnly: 'only a country is known',
		placeBorrowed: 'its place is taken from the sentences around',
		unplaced: 'the text gives no place',
		toll: 'it has a toll',
		sentences: (count: number) => `${count} sentences tell of it`,
		lead: 'the story opens with it',
		only: 'the story tells of nothing else of its sort',
		among: (count: number) => `the story tells of ${count} events of its sort`,
		articles: (count: number) => `${count} articles report it`
	},
	/** Why a date is that day. */
	date: {
		written: (words: string) => `Written out as ‘${words}’`,
		workedOut: (words: string) => `Worked out from ‘${words}’`,
		fromAnchor: (words: string, anchor: string, day: string) =>
			`Worked out from ‘${words}’ and ‘${anchor}’, ${day}`,
		fromDateline: (words: string, day: string) => `Worked out from ‘${words}’ and the dateline, ${day}`,
		day: (day: number, month: string, year: string) => `${day} ${month} ${year}`,
		beforeChrist: (year: number) => `${year} BC`,
		stretch: (words: string) => `From the first to the last day of ‘${words}’`,
		countedOn: (words: string, from: string, base: string, day: string) =>
			`"${words}", counted on from "${from}" (${base}), is ${day}.`,
		countedBack: (words: string, from: string, base: string, day: string) =>
			`"${words}", counted back from "${from}" (${base}), is ${day}.`,
		takenOver: (how: string, from: string) => `${how} Taken over from ${from}.`,
		reportBefore: 'the report before',
		storysDay: 'the day that the story is about',
		toldBeside: (how: string, name: string) => `${how} That day ${name} is told of beside it.`
	},
	/** Why a place is that one. */
	place: {
		chosen: (names: string, why: string) => `${names}: ${why}.`,
		within: (whole: string) => `the text puts it in ${whole}`,
		calledA: (unit: string) => `the text calls it a ${unit}`,
		only: 'no other place has the name',
		fits: 'it fits the other places of the article and its size best',
		unknown: 'No place of this name is known here.',
		noneInCountry: (name: string, farOff: string) =>
			`No ${name} is known in the country of the story; the one in ${farOff} would be far from all else in it.`,
		noneWithin: (name: string, whole: string) =>
			`No ${name} is known in ${whole}, where the text puts it; its point is that of ${whole}.`,
		noneAround: (name: string, whole: string) =>
			`No ${name} is known; its point is that of ${whole}, which the text tells around it.`,
		storysCapital: (country: string) => `The text says “the capital”, and the story is about ${country}.`,
		capitalOf: (city: string, country: string) => `${city} is the capital of ${country}.`,
		peoplesCapital: (city: string, people: string) => `${city} is the ${people} capital.`,
		near: (name: string) => `The text puts it near ${name}.`,
		here: 'The text says “here”, where the story was filed.',
		capital: 'The text says “the capital”, where the story was filed.',
		there: 'The text says “there”.',
		reportBefore: 'Taken over from the report before.',
		filedFrom: (name: string) => `No place is named for it; the story was filed from ${name}.`,
		storyAbout: (country: string) => `No place is named for it; the story is about ${country}.`,
		filedAndAbout: (filed: string, country: string) =>
			`No place is named for it; the story was filed from ${filed} and is about ${country}.`,
		sceneBefore: (how: string) => `${how} The sentence before is set there.`,
		homeTown: (how: string) => `${how} It is the home town that the text has named.`,
		thereBefore: (how: string) => `${how} “There” is what was named before.`,
		nounBefore: (how: string, noun: string) => `${how} “The ${noun}” is what was named before.`
	},
	/** Why reports were taken for one event. */
	one: {
		told: (reason: string) => `Taken for one event: ${reason}.`,
		and: '; ',
		circumstances: 'the same day, place and circumstances',
		day: 'the same day',
		place: (name: string) => `the same place, ${name}`,
		inside: (one: string, other: string) => `${one} and ${other}, one in the other`,
		beside: (name: string) => `${name} is named beside it`,
		paragraph: (name: string) => `the paragraph is about ${name}`,
		speaker: (names: string) => `the same speaker, ${names}`,
		inBoth: (names: string) => `${names} in both`,
		inOneGo: (names: string) => `${names} in both, told in one go`,
		journey: 'talks, and the journey to them',
		election: 'the same election',
		toll: 'the same toll',
		refersBack: (words: string) => `"${words}" refers back`,
		nextSentence: 'told in the next sentence',
		goesOn: 'it goes on telling of it'
	},
	/** What articles agree on that tell of one event. */
	agreed: {
		told: (one: string, other: string, on: string) => `“${one}” and “${other}” agree on ${on}.`,
		and: ' and ',
		words: 'the same words',
		day: 'the day',
		place: (name: string) => `the place, ${name}`,
		toll: 'the toll',
		happening: 'what happened'
	},
	gazetteer: {
		none: 'This is not a Dateline gazetteer; build one with `npm run data`.',
		short: (bytes: number, of: number) => `The gazetteer is cut short: ${bytes} of ${of} bytes.`,
		damaged: 'The gazetteer is damaged: its checksum does not fit. Build it again with `npm run data`.'
	}
};
