/** What readers changed, as records tell it elsewhere. */
export const corrections = {
	reader: 'a reader',
	fields: {
		title: 'Title',
		kind: 'Kind',
		status: 'Status',
		when: 'Date',
		where: 'Place',
		killed: 'Killed',
		injured: 'Injured',
		missing: 'Missing',
		detained: 'Detained'
	},
	byOn: (who: string, day: string) => `by ${who} on ${day}`,
	set: (field: string, byOn: string, after: string, before: string) =>
		`${field} set ${byOn}: ${after}, was ${before}.`,
	accepted: (byOn: string) => `Accepted ${byOn}.`,
	rejected: (byOn: string) => `Rejected ${byOn}.`,
	joined: (others: number, byOn: string) => `Joined with ${others} more ${byOn}.`,
	split: (byOn: string) => `Split in two ${byOn}.`,
	added: (byOn: string) => `Added ${byOn}.`,
	none: 'none',
	quoted: (title: string) => `“${title}”`,
	fromTo: (first: string, last: string) => `${first} to ${last}`,
	atLeast: (low: number) => `at least ${low}`,
	about: (range: string) => `about ${range}`,
	setBy: (who: string, day: string) => `Set by ${who} on ${day}.`,
	readerJoined: 'A reader joined them.',
	readerAdded: 'A reader added it.'
};
