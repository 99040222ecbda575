import type { Columns, SetColumn, Source } from '$lib/model/columns';
import type { Place, PlaceKind, PlaceRef } from '$lib/model';
import { ColumnsFault } from './fault';
import type { Table } from './table';

/** The sets that rows of a column point to. */
export type Sets = Omit<SetColumn, 'of'>;

/** All that the numbers of rows point into. */
export interface Dictionaries {
	readonly places: readonly Place[];
	readonly actors: readonly string[];
	readonly sources: readonly Source[];
	readonly within: Sets;
	readonly who: Sets;
	readonly told: Sets;
	readonly usual: Uint32Array;
	readonly toll: Omit<Columns['toll'], 'of'>;
	readonly confidences: Float64Array;
}

export function readDictionaries(tables: readonly Table[]): Dictionaries {
	const table = (name: string) => {
		const found = tables.find(({ shape }) => shape.name === name);
		if (!found) throw new ColumnsFault(`The table ${name} is missing.`);
		return found;
	};
	const sets = (name: string, below: number): Sets => {
		const sizes = table(name).numbers('size');
		const values = table(`${name} values`).numbers('value', below) as Uint32Array;
		const offsets = new Uint32Array(sizes.length + 1);
		for (let set = 0; set < sizes.length; set++) offsets[set + 1] = offsets[set] + sizes[set];
		if (offsets[sizes.length] !== values.length) throw new ColumnsFault(`The sets of ${name} are damaged.`);
		return { offsets, values };
	};
	const places = readPlaces(table('refs'), table('places'), table('paths'));
	const actors = table('actors').texts('name').map(textOf);
	const titles = table('sources').texts('title');
	const sources = table('sources')
		.texts('id')
		.map((id, at) => ({ id: textOf(id), title: textOf(titles[at]) }));
	const within = sets('within', places.length);
	const tolls = (key: string) => Int32Array.from(table('tolls').numbers(key));
	return {
		places,
		actors,
		sources,
		within,
		who: sets('who', actors.length),
		told: sets('told', sources.length),
		usual: table('usual').numbers('within', within.offsets.length - 1) as Uint32Array,
		toll: {
			killedLow: tolls('killedLow'),
			killedHigh: tolls('killedHigh'),
			injuredLow: tolls('injuredLow'),
			injuredHigh: tolls('injuredHigh')
		},
		confidences: table('confidences').floats('value')
	};
}

function readPlaces(refs: Table, places: Table, paths: Table): Place[] {
	const [ids, names, kinds] = ['id', 'name', 'kind'].map((key) => refs.texts(key));
	const all = ids.map((id, at): PlaceRef => ({
		id: textOf(id),
		name: textOf(names[at]),
		kind: textOf(kinds[at]) as PlaceKind
	}));
	const path = paths.numbers('ref', all.length);
	const [own, lengths] = [places.numbers('ref', all.length), places.numbers('path')];
	const country = places.texts('country');
	const [longitude, latitude, population, radius] = ['longitude', 'latitude', 'population', 'radius'].map(
		(key) => places.floats(key)
	);
	let from = 0;
	return Array.from(own, (ref, at) => ({
		...all[ref],
		path: Array.from(path.subarray(from, (from += lengths[at])), (ref) => all[ref]),
		country: country[at],
		point: [longitude[at], latitude[at]],
		population: population[at],
		radius: radius[at]
	}));
}

function textOf(text: string | null): string {
	if (text === null) throw new ColumnsFault('A dictionary lacks a text.');
	return text;
}
