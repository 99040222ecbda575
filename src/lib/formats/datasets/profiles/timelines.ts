import type { Profile } from '../profile';

/** The spreadsheet of TimelineJS. Its dates are spread over cells. */
export const timelineJs: Profile = {
	id: 'timelinejs',
	name: 'TimelineJS',
	recognises: (head) => ['year', 'month', 'headline', 'text'].every((name) => head.includes(name)),
	columns: {
		year: ['year'],
		month: ['month'],
		day: ['day'],
		time: ['time'],
		endYear: ['end year'],
		endMonth: ['end month'],
		endDay: ['end day'],
		title: ['headline'],
		notes: ['text'],
		kind: ['group'],
		source: ['media credit'],
		url: ['media'],
		id: ['unique_id']
	}
};

/** The events of Forensic Architecture's TimeMap, and of Bellingcat's fork of it, from their sheet or their JSON. */
export const timeMap: Profile = {
	id: 'timemap',
	name: 'TimeMap',
	recognises: (head) =>
		['description', 'date', 'location', 'latitude', 'longitude'].every((name) => head.includes(name)) &&
		head.some((name) =>
			/^(?:associations?|sources?|filters)\d*$|^time_precision$|^civid$|^time$|^category_full$/.test(name)
		),
	columns: {
		date: ['date', 'datetime'],
		time: ['time'],
		notes: ['description'],
		kind: ['category', 'type', 'association1'],
		place: ['location'],
		latitude: ['latitude'],
		longitude: ['longitude'],
		source: ['sources', 'source1'],
		id: ['civid', 'id']
	},
	// As the configurations in use write them; a date that can only be day-first tells otherwise.
	dateOrder: 'month-first'
};

/** Okfn's timemapper sheets. */
export const timemapper: Profile = {
	id: 'timemapper',
	name: 'timemapper',
	recognises: (head) =>
		head.includes('title') && head.includes('start') && head.includes('place') && head.includes('location'),
	columns: {
		date: ['start'],
		end: ['end'],
		title: ['title'],
		notes: ['description'],
		place: ['place'],
		point: ['location'],
		source: ['source'],
		url: ['source url', 'web page']
	}
};
