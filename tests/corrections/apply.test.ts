import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeDay, type Article, type EventRecord, type Place, type When } from '$lib/model';
import { readArticle } from '$lib/extract';
import {
	applyCorrections,
	eventFromWords,
	fieldOf,
	NO_CORRECTIONS,
	join,
	readCorrections,
	record,
	redo,
	subjectOf,
	undo,
	writeCorrections,
	type Change,
	type Correction,
	type History
} from '$lib/corrections';
import { TOOLS } from '../extract/gazetteer-file';

const ARTICLE: Article = {
	id: 'a',
	title: 'Blast',
	publisher: null,
	url: null,
	published: '2025-04-16',
	place: null,
	text: 'A bomb killed three soldiers in Kabul on Monday. The attack also wounded seven civilians. Gunmen shot dead a judge in Peshawar on Tuesday.'
};
const EVENTS = readArticle(ARTICLE, TOOLS).events;
const [KABUL, PESHAWAR] = EVENTS;
const textOf = (id: string) => (id === ARTICLE.id ? ARTICLE.text : null);

let made = 0;
function correct(event: EventRecord, change: Change): Correction {
	made++;
	return {
		id: `c${made}`,
		at: new Date(Date.UTC(2025, 4, 1, 12, made)).toISOString(),
		by: 'Ana',
		subject: subjectOf(event, textOf),
		change
	};
}

const apply = (...corrections: Correction[]) => applyCorrections(EVENTS, corrections, textOf);
const byId = (events: readonly EventRecord[], id: string) => events.find((event) => event.id === id) ?? null;

const FRIDAY: When = {
	range: wholeDay('2025-04-11'),
	precision: 'day',
	approximate: false,
	open: null,
	inferred: [],
	clock: null,
	how: '',
	anchor: null
};

test('the article tells of two events', () => {
	expect(EVENTS.map(({ where }) => where?.value.name)).toEqual(['Kabul', 'Peshawar']);
});

describe('a field set by a reader', () => {
	test('a date takes the first place, and what the text says stays beside it', () => {
		const { events, of } = apply(
			correct(KABUL, { do: 'set', field: 'when', before: KABUL.when!.value, after: FRIDAY })
		);
		const event = byId(events, KABUL.id)!;
		expect(event.when!.value.range.start).toBe('2025-04-11');
		expect(event.when!.value.how).toBe('Set by Ana on 2025-05-01.');
		expect(event.otherWhens.map(({ value }) => value.range.start)).toEqual(['2025-04-14']);
		expect(of.get(KABUL.id)).toHaveLength(1);
	});

	test('a date taken away leaves the event undated', () => {
		const { events } = apply(
			correct(KABUL, { do: 'set', field: 'when', before: KABUL.when!.value, after: null })
		);
		expect(byId(events, KABUL.id)!.when).toBeNull();
	});

	test('a place', () => {
		const elsewhere = PESHAWAR.where!.value as Place;
		const { events } = apply(
			correct(KABUL, { do: 'set', field: 'where', before: KABUL.where!.value, after: elsewhere })
		);
		const event = byId(events, KABUL.id)!;
		expect(event.where!.value.name).toBe('Peshawar');
		expect(event.otherWheres.map(({ value }) => value.name)).toContain('Kabul');
	});

	test('a figure goes before those of the reports', () => {
		const after = { low: 4, high: 4, approximate: false, of: null, claimedBy: null, including: [] };
		const { events } = apply(
			correct(KABUL, { do: 'set', field: 'killed', before: fieldOf(KABUL, 'killed'), after })
		);
		expect(byId(events, KABUL.id)!.killed.map(({ value }) => [value.low, value.claimedBy])).toEqual([
			[4, 'Ana'],
			[3, null]
		]);
	});

	test('title and kind; the extracted events stay as they are', () => {
		const { events } = apply(
			correct(KABUL, { do: 'set', field: 'title', before: KABUL.title, after: 'Market bombed' }),
			correct(KABUL, { do: 'set', field: 'kind', before: KABUL.kind, after: 'explosion' })
		);
		expect(byId(events, KABUL.id)).toMatchObject({ title: 'Market bombed', kind: 'explosion' });
		expect(KABUL.title).not.toBe('Market bombed');
	});
});

describe('verdicts', () => {
	test('a rejected event leaves the events and stays at hand', () => {
		const { events, rejected, verdicts } = apply(
			correct(KABUL, { do: 'judge', before: null, after: 'rejected' })
		);
		expect(events).toEqual([PESHAWAR]);
		expect(rejected).toEqual([KABUL]);
		expect(verdicts.get(KABUL.id)).toBe('rejected');
	});

	test('the last verdict counts', () => {
		const { events, verdicts } = apply(
			correct(KABUL, { do: 'judge', before: null, after: 'rejected' }),
			correct(KABUL, { do: 'judge', before: 'rejected', after: 'accepted' })
		);
		expect(events).toHaveLength(2);
		expect(verdicts.get(KABUL.id)).toBe('accepted');
	});
});

describe('merging and splitting', () => {
	const merge = () => correct(KABUL, { do: 'merge', others: [subjectOf(PESHAWAR, textOf)] });

	test('a merged event keeps what it says and shows the rest beside it', () => {
		const { events } = apply(merge());
		expect(events).toHaveLength(1);
		const [event] = events;
		expect(event.id).toBe(KABUL.id);
		expect(event.evidence).toHaveLength(KABUL.evidence.length + PESHAWAR.evidence.length);
		expect(event.otherWheres.map(({ value }) => value.name)).toContain('Peshawar');
		expect(event.merged.at(-1)).toBe('A reader joined them.');
	});

	test('what is corrected under the id that went is corrected in the event it went into', () => {
		const { events } = apply(
			merge(),
			correct(PESHAWAR, { do: 'set', field: 'title', before: PESHAWAR.title, after: 'Two attacks' })
		);
		expect(events.map(({ title }) => title)).toEqual(['Two attacks']);
	});

	test('a sentence taken out takes along what was read from it', () => {
		const [first, second] = KABUL.evidence;
		const { events } = apply(correct(KABUL, { do: 'split', sentences: [second], id: 'apart' }));
		const rest = byId(events, KABUL.id)!;
		const part = byId(events, 'apart')!;
		expect(rest.evidence).toEqual([first]);
		expect(rest.injured).toEqual([]);
		expect(rest.killed).toEqual(KABUL.killed);
		expect(part.evidence).toEqual([second]);
		expect(part.injured).toEqual(KABUL.injured);
		expect(part.where).toBeNull();
	});

	test('an event cannot be split off whole', () => {
		const all = correct(KABUL, { do: 'split', sentences: KABUL.evidence, id: 'apart' });
		const { events, lost } = apply(all);
		expect(events).toHaveLength(2);
		expect(lost).toEqual([all]);
	});
});

describe('an event added from words', () => {
	const quote = { articleId: 'a', span: { start: 0, end: 48 } };
	const added = eventFromWords('new', quote, ARTICLE.text.slice(0, 48));

	test('stands with what it was added from', () => {
		const { events } = apply(correct(added, { do: 'add', event: added }));
		expect(byId(events, 'new')).toMatchObject({
			title: 'A bomb killed three soldiers in Kabul on Monday',
			when: null,
			evidence: [quote]
		});
	});

	test('goes with its article', () => {
		const add = correct(added, { do: 'add', event: added });
		expect(applyCorrections([], [add], () => null)).toMatchObject({ events: [], lost: [add] });
	});
});

describe('after another extraction', () => {
	test('an event is found again by its sentence', () => {
		const again = EVENTS.map((event) => ({ ...event, id: `${event.id}-x` }));
		const { events, lost } = applyCorrections(
			again,
			[correct(KABUL, { do: 'set', field: 'title', before: KABUL.title, after: 'Market bombed' })],
			textOf
		);
		expect(lost).toEqual([]);
		expect(events[0]).toMatchObject({ id: `${KABUL.id}-x`, title: 'Market bombed' });
	});

	test('a correction whose event is gone is kept and told of', () => {
		const title = correct(KABUL, { do: 'set', field: 'title', before: KABUL.title, after: 'x' });
		expect(applyCorrections([PESHAWAR], [title], textOf).lost).toEqual([title]);
	});
});

describe('history', () => {
	test('undo and redo walk back and forth; a new correction ends what could be redone', () => {
		const corrections = ['A', 'B', 'C'].map((after) =>
			correct(KABUL, { do: 'set', field: 'title', before: KABUL.title, after })
		);
		fc.assert(
			fc.property(fc.array(fc.constantFrom('undo', 'redo', 'record'), { maxLength: 30 }), (steps) => {
				let history: History = NO_CORRECTIONS;
				const model: Correction[] = [];
				let back: Correction[] = [];
				for (const [n, step] of steps.entries()) {
					if (step === 'undo') {
						history = undo(history);
						if (model.length) back.push(model.pop()!);
					} else if (step === 'redo') {
						history = redo(history);
						if (back.length) model.push(back.pop()!);
					} else {
						const one = corrections[n % 3];
						history = record(history, one);
						model.push(one);
						back = [];
					}
				}
				expect(history.made).toEqual(model);
				expect(history.undone).toEqual(back);
			})
		);
	});

	test('corrections from elsewhere come in by time, each once', () => {
		const [a, b, c] = ['A', 'B', 'C'].map((after) =>
			correct(KABUL, { do: 'set', field: 'title', before: KABUL.title, after })
		);
		const { made } = join(record(NO_CORRECTIONS, a, c), [b, a]);
		expect(made).toEqual([a, b, c]);
	});
});

describe('a file of corrections', () => {
	const file = () =>
		writeCorrections([
			correct(KABUL, { do: 'set', field: 'title', before: KABUL.title, after: 'x' }),
			correct(KABUL, { do: 'merge', others: [subjectOf(PESHAWAR, textOf)] }),
			correct(KABUL, { do: 'split', sentences: [KABUL.evidence[1]], id: 'apart' }),
			correct(KABUL, { do: 'judge', before: null, after: 'accepted' })
		]);

	test('is read as it was written', () => {
		const text = file();
		expect(writeCorrections(readCorrections(text))).toBe(text);
	});

	test.each([
		['{}', 'format'],
		['{"format":"dateline-corrections","version":9}', 'version'],
		['{"format":"dateline-corrections","version":1,"corrections":[{}]}', 'corrections[0].id']
	])('%s is refused by name: %s', (text, at) => {
		expect(() => readCorrections(text)).toThrow(at);
	});

	test('a broken change is refused by name', () => {
		const broken = file().replace('"field": "title"', '"field": "colour"');
		expect(() => readCorrections(broken)).toThrow('corrections[0].change.field is no field of an event');
	});
});

describe('an event says what was done to it', () => {
	const judge = (after: 'accepted' | 'rejected' | null) =>
		correct(KABUL, { do: 'judge', before: null, after });
	const cases: { made: Correction[]; said: string[]; why: string }[] = [
		{
			made: [correct(KABUL, { do: 'set', field: 'title', before: KABUL.title, after: 'Bomb' })],
			said: [`Title set by Ana on 2025-05-01: “Bomb”, was “${KABUL.title}”.`],
			why: 'what, who, when, after and before'
		},
		{
			made: [correct(KABUL, { do: 'set', field: 'when', before: fieldOf(KABUL, 'when'), after: null })],
			said: ['Date set by Ana on 2025-05-01: none, was 2025-04-14.'],
			why: 'a date as data files write it'
		},
		{
			made: [
				correct(KABUL, {
					do: 'set',
					field: 'killed',
					before: fieldOf(KABUL, 'killed'),
					after: { ...fieldOf(KABUL, 'killed')!, low: 4, high: null }
				})
			],
			said: ['Killed set by Ana on 2025-05-01: at least 4, was 3.'],
			why: 'a figure'
		},
		{ made: [judge('accepted')], said: ['Accepted by Ana on 2025-05-01.'], why: 'a verdict' },
		{ made: [judge('accepted'), judge(null)], said: [], why: 'one that was taken back is none' }
	];
	for (const { made, said, why } of cases)
		test(why, () => {
			const corrected = byId(apply(...made).events, KABUL.id)?.corrected;
			expect(corrected ?? []).toEqual(said);
		});

	test('and one that nobody touched says nothing', () =>
		expect(byId(apply(judge('accepted')).events, PESHAWAR.id)).toBe(PESHAWAR));
});
