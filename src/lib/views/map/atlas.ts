import { feature } from 'topojson-client';
import type {
	GeometryCollection,
	GeometryObject,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Topology
} from 'topojson-specification';
import { geoContains, geoStream, type GeoProjection } from 'd3';
import type { LonLat } from '$lib/model';
import { atOnce } from '$lib/explore/steps';

/** A polygon or line with the box around it, so that what is out of view costs nothing. */
export interface Piece {
	readonly geometry: GeoJSON.Polygon | GeoJSON.LineString;
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** A country or one of its divisions. */
export interface Land {
	/** ISO 3166-1 alpha-2 of the country; `null` for land that is no country's. */
	readonly code: string | null;
	readonly name: string;
	readonly pieces: readonly Piece[];
}

export interface WorldMap {
	readonly countries: readonly Land[];
	readonly borders: readonly Piece[];
	/** Lines of control and contested borders. */
	readonly disputed: readonly Piece[];
	readonly lakes: readonly Piece[];
}

export interface RegionMap {
	readonly regions: readonly Land[];
	/** Between divisions of one country; coasts and borders are the world map's business. */
	readonly lines: readonly Piece[];
}

export interface Name {
	readonly name: string;
	readonly point: LonLat;
	/** 1 for the largest. */
	readonly rank: number;
}

export interface Names {
	readonly countries: readonly (Name & { readonly code: string })[];
	readonly waters: readonly Name[];
	readonly towns: readonly Name[];
}

type Lands<P extends object> = GeometryCollection<P>;

/** `coarse.json` or `fine.json`, as `npm run data` builds them. */
export interface WorldFile extends Topology {
	readonly objects: {
		land: GeometryObject;
		countries: Lands<{ name: string }>;
		borders: MultiLineString;
		disputed: MultiLineString;
		lakes: MultiPolygon;
	};
	/** Only in the coarse one. */
	readonly labels?: Names;
}

interface DivisionProperties {
	readonly country: string;
	readonly name: string;
}

export interface RegionFile extends Topology {
	readonly objects: { regions: Lands<DivisionProperties> };
}

export function readWorld(file: WorldFile): WorldMap {
	return atOnce(worldSteps(file));
}

/** The same in small steps: of a detailed file, each frame can read a little. */
export function* worldSteps(file: WorldFile): Generator<void, WorldMap> {
	const { borders, disputed, lakes } = file.objects;
	const countries: Land[] = [];
	for (const country of file.objects.countries.geometries) {
		const { id, properties, geometry } = feature(file, country as Polygon<{ name: string }>);
		const code = (id as string | undefined) ?? null;
		countries.push({ code, name: properties.name, pieces: piecesOf(geometry) });
		yield;
	}
	const world = { countries, borders: [] as Piece[], disputed: [] as Piece[], lakes: [] as Piece[] };
	for (const [part, lines] of [
		['borders', borders],
		['disputed', disputed],
		['lakes', lakes]
	] as const) {
		world[part] = piecesOf(feature(file, lines as MultiLineString).geometry);
		yield;
	}
	return world;
}

export function readNames(file: WorldFile): Names {
	return file.labels ?? { countries: [], waters: [], towns: [] };
}

export function readRegions(file: RegionFile): RegionMap {
	return atOnce(regionSteps(file));
}

/** The same in small steps. */
export function* regionSteps(file: RegionFile): Generator<void, RegionMap> {
	const { geometries } = file.objects.regions;
	const regions: Land[] = [];
	for (const region of geometries) {
		const { properties, geometry } = feature(file, region as Polygon<DivisionProperties>);
		regions.push({ code: properties.country, name: properties.name, pieces: piecesOf(geometry) });
		yield;
	}
	// An arc that two divisions of one country share is part of the line between them.
	const countries = new Map<number, string>();
	const lines: Piece[] = [];
	for (const region of geometries) {
		const { country } = region.properties as DivisionProperties;
		for (const arc of arcsOf(region)) {
			if (!countries.has(arc)) countries.set(arc, country);
			else if (countries.get(arc) === country)
				lines.push(...piecesOf(feature(file, { type: 'LineString', arcs: [arc] } as LineString).geometry));
		}
		yield;
	}
	return { regions, lines };
}

function arcsOf(region: GeometryObject): number[] {
	const arcs =
		region.type === 'Polygon'
			? region.arcs.flat()
			: region.type === 'MultiPolygon'
				? region.arcs.flat(2)
				: [];
	return arcs.map((arc) => (arc < 0 ? ~arc : arc));
}

function piecesOf(geometry: GeoJSON.Geometry): Piece[] {
	switch (geometry.type) {
		case 'Polygon':
			return [pieceOf(geometry, geometry.coordinates[0])];
		case 'LineString':
			return [pieceOf(geometry, geometry.coordinates)];
		case 'MultiPolygon':
			return geometry.coordinates.map((rings) => pieceOf({ type: 'Polygon', coordinates: rings }, rings[0]));
		case 'MultiLineString':
			return geometry.coordinates.map((line) => pieceOf({ type: 'LineString', coordinates: line }, line));
		default:
			return [];
	}
}

function pieceOf(geometry: Piece['geometry'], outline: GeoJSON.Position[]): Piece {
	let [west, south, east, north] = [180, 90, -180, -90];
	for (const [x, y] of outline) {
		if (x < west) west = x;
		if (x > east) east = x;
		if (y < south) south = y;
		if (y > north) north = y;
	}
	return { geometry, west, south, east, north };
}

/** The country or region at a point; coasts are simplified, so just off one may find none. */
export function landAt(lands: readonly Land[], point: LonLat): Land | null {
	const [x, y] = point;
	const near = ({ west, east, south, north }: Piece) => x >= west && x <= east && y >= south && y <= north;
	const under = ({ pieces }: Land) =>
		pieces.some((piece) => near(piece) && geoContains(piece.geometry, [x, y]));
	return lands.find(under) ?? null;
}

/** Endings and beginnings by which a division's name differs from one source to the next. */
const COMMON_WORDS =
	/\b(autonomous|city|county|department|district|governorate|oblast|of|prefecture|province|region|republic|state|territory|the|krai|kray)\b/gi;

function bareName(name: string): string {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
	return plain
		.replace(COMMON_WORDS, ' ')
		.replace(/[^\p{L}]+/gu, ' ')
		.trim()
		.toLowerCase();
}

/** The division that a gazetteer's entry names: by name within its country, or else by where its point lies. */
export function regionOf(map: RegionMap, country: string | null, name: string, point: LonLat): Land | null {
	const siblings = country ? map.regions.filter(({ code }) => code === country) : map.regions;
	const sought = bareName(name);
	return siblings.find((land) => bareName(land.name) === sought) ?? landAt(siblings, point);
}

export type Ring = [x: number, y: number][];

/** The outlines of pieces of a land as a projection, with its clipping, shows them: pixels, open rings. */
export function ringsOf(pieces: readonly Piece[], projection: GeoProjection): Ring[] {
	const rings: Ring[] = [];
	const stream = projection.stream({
		point: (x, y) => void rings.at(-1)?.push([x, y]),
		lineStart: () => void rings.push([]),
		lineEnd: () => {},
		polygonStart: () => {},
		polygonEnd: () => {}
	});
	for (const { geometry } of pieces) geoStream(geometry, stream);
	return rings.filter((ring) => ring.length > 2);
}
