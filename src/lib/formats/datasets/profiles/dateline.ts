import { EVENT_KINDS, PRECISIONS, type EventKind, type Precision } from '$lib/model';
import type { Profile } from '../profile';

/** What `dateline extract --format csv` writes. */
export const dateline: Profile = {
	id: 'dateline',
	name: 'Dateline CSV',
	recognises: (head) =>
		['first_day', 'last_day', 'date_words', 'place_path'].every((name) => head.includes(name)),
	columns: {
		date: ['first_day'],
		end: ['last_day'],
		datePrecision: ['date_precision'],
		kind: ['kind'],
		title: ['title'],
		notes: ['evidence'],
		place: ['place'],
		country: ['country'],
		latitude: ['latitude'],
		longitude: ['longitude'],
		actors: ['actors'],
		killedLow: ['killed_low'],
		killedHigh: ['killed_high'],
		injured: ['injured_low'],
		source: ['articles'],
		id: ['id']
	},
	kindOf: (kind) => ((EVENT_KINDS as readonly string[]).includes(kind) ? (kind as EventKind) : null),
	daysOf: (code, start, end) =>
		(PRECISIONS as readonly string[]).includes(code)
			? { start, end, precision: code as Precision, how: `as the file says (${code})` }
			: null
};
