import { familyOf, KIND_FAMILIES, type EventKind } from '$lib/model';
import type { Filter } from '$lib/explore/filter';
import { strings } from '../strings';
import {
	certaintyName,
	familyName,
	hoursText,
	kindName,
	precisionName,
	rangeText,
	statusName,
	tollRangeText,
	weekdayName
} from '../words';

const say = strings.filters;

/** One thing that the reader asked for, in words, and the change that takes it back. */
export interface Chip {
	readonly key: string;
	readonly words: string;
	readonly undo: Partial<Filter>;
}

/** What places and sources are called, by id; one that is not known is called by its id. */
export interface Names {
	readonly places: ReadonlyMap<string, string>;
	readonly sources: ReadonlyMap<string, string>;
}

export function chipsOf(filter: Filter, names: Names): Chip[] {
	const chips: Chip[] = [];
	const put = (key: string, words: string, undo: Partial<Filter>) => chips.push({ key, words, undo });
	if (filter.text.trim()) put('text', `“${filter.text.trim()}”`, { text: '' });
	if (filter.days) put('days', rangeText(filter.days), { days: null });
	if (filter.weekdays.length > 0)
		put('weekdays', say.onWeekdays(filter.weekdays.toSorted().map((day) => weekdayName(day))), {
			weekdays: []
		});
	if (filter.hours) put('hours', hoursText(filter.hours), { hours: null });
	if (filter.dated !== null) put('dated', filter.dated ? say.withADate : say.withoutADate, { dated: null });
	for (const id of filter.places)
		put(`place ${id}`, names.places.get(id) ?? id, { places: filter.places.filter((other) => other !== id) });
	for (const id of filter.notPlaces)
		put(`not ${id}`, say.notIn(names.places.get(id) ?? id), {
			notPlaces: filter.notPlaces.filter((other) => other !== id)
		});
	if (filter.near) {
		const { kilometres, place } = filter.near;
		put('near', say.within(kilometres, names.places.get(place) ?? place), { near: null });
	}
	if (filter.lasso) put('lasso', say.shapeOnTheMap, { lasso: null });
	if (filter.area) put('area', say.areaOnTheMap, { area: null });
	if (filter.placed !== null)
		put('placed', filter.placed ? say.withAPlace : say.withoutAPlace, { placed: null });
	chips.push(...kindChips(filter.kinds));
	for (const name of filter.actors)
		put(`actor ${name}`, name, { actors: filter.actors.filter((other) => other !== name) });
	for (const id of filter.sources)
		put(`source ${id}`, names.sources.get(id) ?? id, {
			sources: filter.sources.filter((other) => other !== id)
		});
	for (const precision of filter.precisions)
		put(`precision ${precision}`, precisionName(precision), {
			precisions: filter.precisions.filter((other) => other !== precision)
		});
	for (const status of filter.statuses)
		put(`status ${status}`, statusName(status), {
			statuses: filter.statuses.filter((other) => other !== status)
		});
	for (const certainty of filter.certainties)
		put(`certainty ${certainty}`, certaintyName(certainty), {
			certainties: filter.certainties.filter((other) => other !== certainty)
		});
	if (filter.killed) put('killed', tollRangeText(filter.killed), { killed: null });
	return chips;
}

/** A family whose every kind is asked for is one chip. */
function kindChips(kinds: readonly EventKind[]): Chip[] {
	const chips = new Map<string, Chip>();
	for (const kind of kinds) {
		const family = familyOf(kind);
		const whole = KIND_FAMILIES[family].every((other) => kinds.includes(other));
		const key = whole ? `family ${family}` : `kind ${kind}`;
		const out = (other: EventKind) => (whole ? familyOf(other) === family : other === kind);
		chips.set(key, {
			key,
			words: whole ? familyName(family) : kindName(kind),
			undo: { kinds: kinds.filter((other) => !out(other)) }
		});
	}
	return Array.from(chips.values());
}
