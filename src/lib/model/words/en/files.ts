/** What is at fault in a file that Dateline itself writes: of events, or of corrections. */
export const files = {
	noEvents: (at: string, fault: string) => `No file of events: ${at} ${fault}.`,
	noCorrections: (at: string, fault: string) => `No file of corrections: ${at} ${fault}.`,
	isNot: (format: string) => `is not "${format}"`,
	isNotVersion: (version: number) => `is not ${version}; a newer Dateline may read it`,
	noList: 'is no list',
	noTexts: 'is no list of texts',
	noObject: 'is no object',
	noText: 'is no text',
	noTime: 'is no time',
	noNumber: 'is no number',
	noTextNorNull: 'is neither text nor null',
	noChange: 'is no kind of change',
	noField: 'is no field of an event',
	noBeforeOrAfter: 'lacks before or after',
	noKind: 'is no kind of event',
	noVerdict: 'is no verdict',
	noQuote: 'is no quote',
	noRange: 'is no range of characters',
	emptyOrNoList: 'is empty or no list',
	missing: 'is missing',
	noSource: 'names no source of this file'
};
