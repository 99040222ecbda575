import { FIELDS, SHARED_FIELDS, type Field, type Mapping } from './fields';
import type { Profile } from './profile';
import { dateOrderOf, hasChoice, readDate } from './read-date';
import { readNumber, tellsNothing, type DecimalMark } from './read-number';

/** Why columns were taken for what they are, for the reader to judge. */
export interface Guess {
	readonly mapping: Mapping;
	/** A sentence for each field that has a column. */
	readonly reasons: Readonly<Partial<Record<Field, string>>>;
	/** How the order of day and month was told; `null` if no date leaves it open. */
	readonly orderReason: string | null;
}

/** Names that people give to columns, likeliest first; compared without case, blanks, dashes and underscores. */
const NAMES: Partial<Record<Field, readonly string[]>> = {
	date: [
		'date',
		'eventdate',
		'startdate',
		'datestart',
		'start',
		'when',
		'day',
		'datetime',
		'timestamp',
		'incidentdate',
		'firstday',
		'dateofevent',
		'begin',
		'begindate',
		'from',
		'reportdate',
		'sqldate',
		'datum',
		'fecha'
	],
	end: ['enddate', 'dateend', 'end', 'lastday', 'to', 'until', 'finish'],
	time: ['time', 'eventtime', 'timeofday', 'hour'],
	title: [
		'title',
		'headline',
		'name',
		'event',
		'eventname',
		'summary',
		'label',
		'content',
		'subject',
		'caption',
		'titel',
		'titre',
		'título'
	],
	notes: [
		'notes',
		'description',
		'text',
		'details',
		'narrative',
		'comment',
		'comments',
		'body',
		'remarks',
		'note',
		'beschreibung',
		'bemerkung',
		'notiz',
		'descripción',
		'notas'
	],
	kind: [
		'kind',
		'type',
		'eventtype',
		'category',
		'incidenttype',
		'class',
		'typeofviolence',
		'attacktype',
		'group',
		'disastertype',
		'art',
		'kategorie',
		'typ',
		'tipo',
		'catégorie',
		'categoría'
	],
	subkind: ['subtype', 'subeventtype', 'subcategory', 'subkind'],
	place: [
		'place',
		'location',
		'locationname',
		'placename',
		'city',
		'town',
		'where',
		'site',
		'settlement',
		'village',
		'locality',
		'ort',
		'lugar',
		'venue',
		'address',
		'lieu'
	],
	district: ['district', 'admin2', 'adm2', 'county', 'municipality', 'rayon'],
	region: ['region', 'admin1', 'adm1', 'province', 'state', 'oblast', 'governorate', 'department'],
	country: ['country', 'countryname', 'nation', 'land', 'pais'],
	latitude: ['latitude', 'lat', 'y', 'ycoord', 'geolat', 'geometrylatitude', 'breite'],
	longitude: ['longitude', 'lon', 'lng', 'long', 'x', 'xcoord', 'geolon', 'geometrylongitude', 'länge'],
	point: ['latlon', 'latlng', 'latlong', 'coordinates', 'coords', 'geo', 'point', 'gps'],
	radius: ['radius', 'radiuskm', 'geometryradius'],
	actors: [
		'actors',
		'actor',
		'actor1',
		'actor2',
		'perpetrator',
		'group1',
		'sidea',
		'sideb',
		'who',
		'perpetrators',
		'gname',
		'party',
		'parties'
	],
	killed: [
		'killed',
		'deaths',
		'fatalities',
		'dead',
		'nkill',
		'best',
		'deathtoll',
		'casualties',
		'numberkilled',
		'totaldeaths',
		'muertos',
		'tote',
		'todesopfer',
		'morts',
		'fallecidos'
	],
	killedLow: ['killedlow', 'deathslow', 'low', 'fatalitieslow', 'minkilled'],
	killedHigh: ['killedhigh', 'deathshigh', 'high', 'fatalitieshigh', 'maxkilled'],
	injured: [
		'injured',
		'wounded',
		'nwound',
		'injuries',
		'injuredlow',
		'numberinjured',
		'heridos',
		'verletzte',
		'blessés'
	],
	source: ['source', 'sources', 'publisher', 'newspaper', 'reportedby', 'quelle', 'fuente'],
	url: ['url', 'link', 'sourceurl', 'website', 'href', 'webaddress'],
	id: ['id', 'eventid', 'identifier', 'uid', 'key', 'incidentid', 'uniqueid', 'civid']
};

/** Share of cells that have to be readable for a column to be what its name says. */
const MOST = 0.8;

/**
 * Guesses which column tells what, from their names and from what stands in the first rows.
 *
 * @param sample Some of the rows, each as wide as the head.
 */
export function guessMapping(
	head: readonly string[],
	sample: readonly (readonly string[])[],
	profile: Profile | null
): Guess {
	const columnCells = head.map((_, at) =>
		sample.map((row) => row[at] ?? '').filter((cell) => !tellsNothing(cell))
	);
	const columns: Partial<Record<Field, readonly number[]>> = {};
	const reasons: Partial<Record<Field, string>> = {};
	const fill = (field: Field, at: readonly number[], reason: string) => {
		columns[field] = at;
		reasons[field] = reason;
	};

	if (profile) {
		const names = head.map((name) => name.trim().toLowerCase());
		for (const [field, known] of Object.entries(profile.columns) as [Field, readonly string[]][]) {
			const there = known.map((name) => names.indexOf(name)).filter((at) => at >= 0);
			if (there.length > 0)
				fill(field, SHARED_FIELDS.has(field) ? there : there.slice(0, 1), `${profile.name} has it there`);
		}
	} else {
		guessByName(head, columnCells, fill);
		const taken = new Set(Object.values(columns).flat());
		if (!columns.date) {
			const at = columnCells.findIndex(
				(cells, at) =>
					!taken.has(at) && isDates(cells) && !cells.every((cell) => /^\d{1,6}$/.test(cell.trim()))
			);
			if (at >= 0) fill('date', [at], `its cells are dates, such as ${columnCells[at][0]}`);
		}
	}

	const dates = [...(columns.date ?? []), ...(columns.end ?? [])].flatMap((at) => columnCells[at]);
	const told = dateOrderOf(dates);
	const proof = told && dates.find((cell) => !hasChoice(cell) && dateOrderOf([cell]) === told);
	const order = told ?? profile?.dateOrder ?? 'day-first';
	const numbers = [...(columns.latitude ?? []), ...(columns.longitude ?? [])].flatMap(
		(at) => columnCells[at]
	);
	const decimalMark: DecimalMark = numbers.some((cell) => /^[+-]?\d{1,3},\d+$/.test(cell.trim())) ? ',' : '.';
	return {
		mapping: { columns, dateOrder: order, decimalMark },
		reasons,
		orderReason: proof
			? `${proof} can only be read ${order === 'day-first' ? 'day first' : 'month first'}`
			: dates.some(hasChoice)
				? `No date tells; ${profile ? `${profile.name} writes them so` : 'most of the world writes them so'}`
				: null
	};
}

function guessByName(
	head: readonly string[],
	columnCells: readonly (readonly string[])[],
	fill: (field: Field, at: readonly number[], reason: string) => void
): void {
	const names = head.map((name) => name.toLowerCase().replace(/[\s_.:-]+/g, ''));
	const taken = new Set<number>();
	// Where dates are spread over cells, "day" is a part of one.
	const parts = names.includes('year') && !names.some((name) => name !== 'day' && NAMES.date!.includes(name));
	if (parts) {
		for (const field of ['year', 'month', 'day'] as const) {
			const at = names.indexOf(field);
			if (at < 0) continue;
			taken.add(at);
			fill(field, [at], `it is called “${head[at]}”`);
		}
	}
	for (const [field, known] of Object.entries(NAMES) as [Field, readonly string[]][]) {
		if (parts && (field === 'date' || field === 'end')) continue;
		const found: number[] = [];
		for (const name of known) {
			for (const [at, own] of names.entries()) {
				if (own !== name || taken.has(at) || !fits(field, columnCells[at])) continue;
				if (found.length > 0 && !SHARED_FIELDS.has(field)) continue;
				found.push(at);
				taken.add(at);
			}
		}
		if (found.length === 0) continue;
		const cells = columnCells[found[0]];
		const proof =
			CHECKS[field] && cells.length > 0 ? ` and its cells fit, such as ${cells[0].slice(0, 30)}` : '';
		fill(field, found, `it is called “${head[found[0]]}”${proof}`);
	}
}

function isDates(cells: readonly string[]): boolean {
	return most(
		cells,
		(cell) => readDate(cell, 'day-first') !== null || readDate(cell, 'month-first') !== null
	);
}

const isWithin = (limit: number) => (cells: readonly string[]) =>
	most(cells, (cell) => Math.abs(readNumber(cell, ',')) <= limit || Math.abs(readNumber(cell, '.')) <= limit);
const isCount = (cells: readonly string[]) => most(cells, (cell) => readNumber(cell, '.') >= 0);

/** What cells of a field must look like for its name to be believed. */
const CHECKS: Partial<Record<Field, (cells: readonly string[]) => boolean>> = {
	date: isDates,
	end: isDates,
	latitude: isWithin(90),
	longitude: isWithin(180),
	killed: isCount,
	killedLow: isCount,
	killedHigh: isCount,
	injured: isCount,
	radius: isCount,
	point: (cells) =>
		most(cells, (cell) => /^[+-]?\d{1,3}(?:\.\d+)?[,;] ?[+-]?\d{1,3}(?:\.\d+)?$/.test(cell.trim()))
};

/** A column without a single value in the sample is believed by its name. */
function fits(field: Field, cells: readonly string[]): boolean {
	return cells.length === 0 || (CHECKS[field]?.(cells) ?? true);
}

function most(cells: readonly string[], is: (cell: string) => boolean): boolean {
	return cells.length > 0 && cells.filter(is).length >= cells.length * MOST;
}

/** What a user writes for a mapping, such as `date=Datum,actors=who`. Columns are named, or counted from 1. */
export function readMappingWords(words: string, head: readonly string[], guess: Mapping): Mapping {
	const columns: Partial<Record<Field, readonly number[]>> = { ...guess.columns };
	let { dateOrder, decimalMark } = guess;
	const given = new Map<Field, number[]>();
	for (const part of words.split(',').filter((part) => part.trim() !== '')) {
		const [field, column] = part.split(/=(.*)/s).map((side) => side?.trim() ?? '');
		if (field === 'order' && (column === 'day-first' || column === 'month-first')) dateOrder = column;
		else if (field === 'decimal' && (column === 'comma' || column === 'point'))
			decimalMark = column === 'comma' ? ',' : '.';
		else if (!Object.hasOwn(FIELDS, field))
			throw new RangeError(
				`There is no field “${field}”. Fields are ${Object.keys(FIELDS).join(', ')}; also order=day-first or month-first, decimal=comma or point.`
			);
		else if (column === '') delete columns[field as Field];
		else {
			const named = head.findIndex((name) => name.trim().toLowerCase() === column.toLowerCase());
			const at = named >= 0 ? named : /^\d+$/.test(column) ? Number(column) - 1 : -1;
			if (at < 0 || at >= head.length)
				throw new RangeError(`There is no column “${column}”. Columns are ${head.slice(0, 80).join(', ')}.`);
			given.set(field as Field, [...(given.get(field as Field) ?? []), at]);
		}
	}
	for (const [field, at] of given) columns[field] = at;
	// A date of its own goes before one in parts, and the other way round.
	if (given.has('date')) delete columns.year;
	if (given.has('year')) delete columns.date;
	return { columns, dateOrder, decimalMark };
}
