import type { Count, LonLat, Place } from '$lib/model';

/** A figure as it is typed. */
export interface TypedToll {
	readonly low: string;
	/** Empty for "at least". */
	readonly high: string;
	readonly about: boolean;
}

export function writeToll(count: Count | null): { low: string; high: string; about: boolean } {
	return {
		low: count ? String(count.low) : '',
		high: count?.high == null ? '' : String(count.high),
		about: count?.approximate ?? false
	};
}

/** No report counts more people. */
const MOST = 10_000_000_000;

/**
 * Reads a typed figure: both fields empty is none, the second empty is "at least". What the reader does not type,
 * such as whom it counts, stays as it was.
 *
 * @returns `undefined` if it makes no sense.
 */
export function readToll({ low, high, about }: TypedToll, before: Count | null): Count | null | undefined {
	const [from, to] = [low, high].map((text) => text.replace(/[\s,]/g, ''));
	if (!from && !to) return null;
	if (![from, to].every((text) => /^\d*$/.test(text))) return undefined;
	const [least, most] = [from ? Number(from) : 0, to ? Number(to) : null];
	if (least > MOST || (most !== null && (most > MOST || most < least))) return undefined;
	return {
		low: least,
		high: most,
		approximate: about,
		of: before?.of ?? null,
		claimedBy: before?.claimedBy ?? null,
		including: before?.including ?? []
	};
}

/** A place that a reader points at: no gazetteer knows it. */
export function pointedPlace(name: string, [longitude, latitude]: LonLat): Place {
	const point = [longitude, latitude].map((degrees) => Math.round(degrees * 1e4) / 1e4) as [number, number];
	const id = `point:${point.join()}`;
	const called = name.trim() || `${point[1]}, ${point[0]}`;
	return {
		id,
		name: called,
		kind: 'site',
		path: [{ id, name: called, kind: 'site' }],
		country: null,
		point,
		population: 0,
		radius: 1
	};
}
