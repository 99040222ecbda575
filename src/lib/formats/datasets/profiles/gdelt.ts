import type { EventKind } from '$lib/model';
import type { CodedPlace, Profile } from '../profile';

const ACTOR = [
	'Code',
	'Name',
	'CountryCode',
	'KnownGroupCode',
	'EthnicCode',
	'Religion1Code',
	'Religion2Code',
	'Type1Code',
	'Type2Code',
	'Type3Code'
];
const GEO = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'];

/** The names of GDELT's columns, which its files leave out. The first version knows no second-level divisions. */
export function gdeltHead(columns: 58 | 61): string[] {
	const geo = columns === 61 ? GEO : GEO.filter((name) => name !== 'ADM2Code');
	return [
		'GlobalEventID',
		'SQLDATE',
		'MonthYear',
		'Year',
		'FractionDate',
		...ACTOR.map((name) => `Actor1${name}`),
		...ACTOR.map((name) => `Actor2${name}`),
		'IsRootEvent',
		'EventCode',
		'EventBaseCode',
		'EventRootCode',
		'QuadClass',
		'GoldsteinScale',
		'NumMentions',
		'NumSources',
		'NumArticles',
		'AvgTone',
		...['Actor1Geo_', 'Actor2Geo_', 'ActionGeo_'].flatMap((part) => geo.map((name) => part + name)),
		'DATEADDED',
		'SOURCEURL'
	];
}

/** Whether the first row of a table is one of GDELT's, which have no head. */
export function looksLikeGdelt(cells: readonly string[]): boolean {
	return (
		(cells.length === 58 || cells.length === 61) &&
		/^\d{4,12}$/.test(cells[0]) &&
		/^(?:19|20)\d{6}$/.test(cells[1]) &&
		/^[1-4]$/.test(cells[29])
	);
}

/** CAMEO's root codes as our kinds. */
const ROOTS: Record<string, EventKind> = {
	'01': 'statement',
	'02': 'statement',
	'03': 'statement',
	'04': 'meeting',
	'05': 'statement',
	'06': 'other',
	'07': 'aid',
	'08': 'other',
	'09': 'other',
	'10': 'statement',
	'11': 'statement',
	'12': 'statement',
	'13': 'statement',
	'14': 'protest',
	'15': 'military',
	'16': 'other',
	'17': 'other',
	'18': 'attack',
	'19': 'clash',
	'20': 'attack'
};

/** Codes that say more than their root, by their beginning. */
const FINER: Record<string, EventKind> = {
	'042': 'visit',
	'043': 'visit',
	'057': 'agreement',
	'0871': 'agreement',
	'115': 'trial',
	'163': 'sanctions',
	'173': 'arrest',
	'181': 'abduction',
	'183': 'explosion',
	'191': 'military',
	'192': 'military',
	'194': 'attack',
	'195': 'attack'
};

/** GDELT's event tables, of version 1 (58 columns) and 2 (61). */
export const gdelt: Profile = {
	id: 'gdelt',
	name: 'GDELT events',
	recognises: (head) =>
		['globaleventid', 'sqldate', 'eventrootcode', 'actiongeo_type'].every((name) => head.includes(name)),
	columns: {
		date: ['sqldate'],
		kind: ['eventrootcode'],
		subkind: ['eventcode'],
		place: ['actiongeo_fullname'],
		latitude: ['actiongeo_lat'],
		longitude: ['actiongeo_long'],
		placePrecision: ['actiongeo_type'],
		actors: ['actor1name', 'actor2name'],
		url: ['sourceurl'],
		id: ['globaleventid']
	},
	// Some tools read the codes as numbers and drop the nought before them.
	kindOf: (root, code) => {
		const whole = code.length > 0 && root.length === 1 ? `0${code}` : code;
		return FINER[whole.slice(0, 4)] ?? FINER[whole.slice(0, 3)] ?? ROOTS[root.padStart(2, '0')] ?? null;
	},
	placeOf: (code) => PLACES[code] ?? null,
	partPlace: (name) => {
		const parts = name.split(', ');
		return { name: parts[0], country: parts[parts.length - 1] };
	},
	noPlaceCode: '0'
};

/** @see The event codebook of GDELT 2.0 for `ActionGeo_Type`. */
const PLACES: Record<string, CodedPlace> = {
	'1': { kind: 'country', radius: 500, how: 'the country alone is known (ActionGeo_Type 1)' },
	'2': { kind: 'region', radius: 200, how: 'the US state alone is known (ActionGeo_Type 2)' },
	'3': { kind: 'town', radius: 5, how: 'a US city or landmark (ActionGeo_Type 3)' },
	'4': { kind: 'town', radius: 5, how: 'a city or landmark (ActionGeo_Type 4)' },
	'5': { kind: 'region', radius: 150, how: 'the first-level division alone is known (ActionGeo_Type 5)' }
};
