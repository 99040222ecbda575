import type { Change, Correction, Field, Fields } from '$lib/corrections';
import type { Count, EventKind, EventStatus, Place, When } from '$lib/model';
import { perLocale } from '../locale';
import { strings } from '../strings';
import { dateText, kindName, statusName, tollName, tollText } from '../words';

const say = strings.corrections;

export const FIELD_NAMES: Record<Field, string> = {
	title: say.fieldTitle,
	kind: say.fieldKind,
	status: say.fieldStatus,
	when: say.fieldDate,
	where: say.fieldPlace,
	killed: tollName('killed'),
	injured: tollName('injured'),
	missing: tollName('missing'),
	detained: tollName('detained')
};

/** What a field says, in few words. */
export function valueText(field: Field, value: Fields[Field]): string {
	if (value === null) return field === 'when' ? say.noDate : field === 'where' ? say.noPlace : say.noFigure;
	switch (field) {
		case 'title':
			return `“${value as string}”`;
		case 'kind':
			return kindName(value as EventKind);
		case 'status':
			return statusName(value as EventStatus);
		case 'when':
			return dateText(value as When);
		case 'where':
			return placeText(value as Place);
		default:
			return tollText(value as Count);
	}
}

/** "Sumy, Ukraine": with the country, by which most namesakes are told apart. */
export function placeText({ name, path }: Place): string {
	const country = path.at(-1);
	return country && path.length > 1 ? `${name}, ${country.name}` : name;
}

/** "Sumy, Sumy Oblast, Ukraine": all that it lies in. */
export function wholePlaceText({ name, path }: Place): string {
	const above = path.slice(1).filter((one) => one.name !== name);
	return [name, ...above.map((one) => one.name)].join(', ');
}

/** What was done, for the list of changes. */
export function changeText(change: Change): string {
	switch (change.do) {
		case 'set':
			return say.changed(
				FIELD_NAMES[change.field],
				valueText(change.field, change.before),
				valueText(change.field, change.after)
			);
		case 'judge':
			return change.after ? say[change.after] : say.verdictTakenBack;
		case 'merge':
			return say.joined(change.others.length);
		case 'split':
			return say.ofItsOwn(change.sentences.length);
		case 'add':
			return say.addedEvent(change.event.title);
	}
}

const moment = perLocale(
	(locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
);

/** "22 Nov 2026, 21:05". */
export function momentText({ at }: Correction): string {
	return moment().format(new Date(at));
}
