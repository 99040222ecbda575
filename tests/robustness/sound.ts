import { expect } from 'vitest';
import { isIsoDay, toDayNumber, type Article, type IsoDay, type Quote, type Span } from '$lib/model';
import { readArticle, type Reading } from '$lib/extract';
import { TOOLS } from '../extract/gazetteer-file';

export function articleOf(text: string, published: IsoDay | null = '2021-03-04', id = 'a'): Article {
	return { id, title: '', publisher: null, url: null, published, place: null, text };
}

/** Reads a text with all stages, and holds what comes out to what any reading must be. */
export function soundReading(text: string, published: IsoDay | null = '2021-03-04'): Reading {
	const article = articleOf(text, published);
	const reading = readArticle(article, TOOLS);
	const inside = ({ start, end }: Span) => {
		expect(start).toBeGreaterThanOrEqual(0);
		expect(end).toBeGreaterThan(start);
		expect(end).toBeLessThanOrEqual(text.length);
	};
	const cited = ({ articleId, span }: Quote) => {
		expect(articleId).toBe('a');
		inside(span);
		expect(text.slice(span.start, span.end).trim()).not.toBe('');
	};
	for (const { span, when } of reading.times) {
		inside(span);
		if (when) expect(toDayNumber(when.range.start)).toBeLessThan(toDayNumber(when.range.end));
	}
	for (const { span } of reading.places) inside(span);
	for (const { span, name } of reading.actors) {
		inside(span);
		expect(name.trim()).not.toBe('');
	}
	for (const { span, cue, count } of reading.tolls) {
		inside(span);
		inside(cue);
		expect(count.low).toBeGreaterThanOrEqual(0);
		expect(count.high ?? Infinity).toBeGreaterThanOrEqual(count.low);
	}
	for (const event of reading.events) {
		cited(event.trigger);
		expect(event.evidence.length).toBeGreaterThan(0);
		event.evidence.forEach(cited);
		for (const fact of [event.when, event.where, ...event.actors]) if (fact) cited(fact.quote);
		for (const { value, quote } of [event.killed, event.injured, event.missing, event.detained].flat()) {
			cited(quote);
			for (const part of value.including) cited(part.quote);
		}
		if (event.when) {
			const { start, end } = event.when.value.range;
			expect(isIsoDay(start) && isIsoDay(end)).toBe(true);
			if (event.when.value.anchor) cited(event.when.value.anchor);
		}
		if (event.unreadDate) cited(event.unreadDate);
		expect(event.title.trim()).not.toBe('');
		expect(event.confidence).toBeGreaterThanOrEqual(0);
		expect(event.confidence).toBeLessThanOrEqual(1);
	}
	expect(new Set(reading.events.map(({ id }) => id)).size).toBe(reading.events.length);
	return reading;
}
