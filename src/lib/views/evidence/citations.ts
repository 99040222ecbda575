import { TOLL_KINDS, type EventRecord, type Quote } from '$lib/model';

/** Which colour underlines the words. */
export type Field = 'what' | 'when' | 'where' | 'who' | 'toll';

/** Words that a field was read from. */
export interface Citation {
	/** Names the value within its event: `when`, `killed 1`. What lights up together shares it. */
	readonly key: string;
	readonly field: Field;
	readonly quote: Quote;
}

/** All words that an event's values were read from. */
export function citationsOf(event: EventRecord): Citation[] {
	const citations: Citation[] = [];
	const cite = (key: string, field: Field, quote: Quote | null | undefined) => {
		if (quote) citations.push({ key, field, quote });
	};
	cite('what', 'what', event.trigger);
	[event.when, ...event.otherWhens].forEach((when, at) => {
		cite(`when ${at}`, 'when', when?.quote);
		cite(`when ${at}`, 'when', when?.value.anchor);
	});
	cite('when unread', 'when', event.unreadDate);
	[event.where, ...event.otherWheres].forEach((where, at) => cite(`where ${at}`, 'where', where?.quote));
	cite('from', 'where', event.from?.quote);
	event.actors.forEach(({ quote }, at) => cite(`who ${at}`, 'who', quote));
	for (const kind of TOLL_KINDS)
		event[kind].forEach(({ quote, value }, at) => {
			cite(`${kind} ${at}`, 'toll', quote);
			value.including.forEach((part) => cite(`${kind} ${at}`, 'toll', part.quote));
		});
	return citations;
}
