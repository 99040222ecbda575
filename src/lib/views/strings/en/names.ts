import type { EventKind, EventStatus, KindFamily, PlaceKind, Precision, TollKind } from '$lib/model';
import type { Certainty } from '$lib/explore/certainty';

/** What the values are called that an event may have. */
export const names = {
	kinds: {
		attack: 'Attack',
		clash: 'Clash',
		explosion: 'Explosion',
		abduction: 'Abduction',
		military: 'Military movement',
		disaster: 'Disaster',
		accident: 'Accident',
		death: 'Death or illness',
		meeting: 'Meeting or talks',
		visit: 'Visit or travel',
		agreement: 'Agreement',
		election: 'Election',
		protest: 'Protest',
		arrest: 'Arrest',
		trial: 'Trial',
		crime: 'Crime',
		aid: 'Aid',
		sanctions: 'Sanctions',
		migration: 'Movement of people',
		statement: 'Statement',
		other: 'Other'
	} satisfies Record<EventKind, string>,
	families: {
		violence: 'Violence',
		disaster: 'Disaster and loss',
		diplomacy: 'Diplomacy and politics',
		justice: 'Justice and protest',
		aid: 'Aid and pressure',
		other: 'Statements and other'
	} satisfies Record<KindFamily, string>,
	statuses: {
		reported: 'Reported',
		planned: 'Planned',
		denied: 'Denied',
		doubtful: 'Doubtful'
	} satisfies Record<EventStatus, string>,
	certainties: {
		high: 'High certainty',
		fair: 'Fair certainty',
		low: 'Low certainty'
	} satisfies Record<Certainty, string>,
	precisions: {
		time: 'To the hour',
		day: 'To the day',
		week: 'To the week',
		month: 'To the month',
		quarter: 'To the quarter',
		season: 'To the season',
		year: 'To the year',
		decade: 'To the decade',
		century: 'To the century',
		span: 'A span'
	} satisfies Record<Precision, string>,
	places: {
		continent: 'continent',
		country: 'country',
		region: 'region',
		district: 'district',
		town: 'town',
		area: 'area',
		water: 'water',
		site: 'site'
	} satisfies Record<PlaceKind, string>,
	tolls: {
		killed: 'Killed',
		injured: 'Injured',
		missing: 'Missing',
		detained: 'Detained'
	} satisfies Record<TollKind, string>
};
