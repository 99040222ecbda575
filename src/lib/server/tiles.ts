/** Street tiles for the map, if the operator has set them up. */
export interface TileSetting {
	/** Address of a tile, with `{z}`, `{x}` and `{y}` where its numbers go. */
	readonly template: string;
	readonly credit: string;
	/** Where they come from, if not from this server: what a page must be allowed to ask. */
	readonly origin: string | null;
}

/**
 * Reads `DATELINE_TILES`, the address of tiles as `https://…/{z}/{x}/{y}.png` or a path on this server, and
 * `DATELINE_TILES_CREDIT`, whose they are. Without them no reader's browser asks anybody for anything.
 *
 * @throws {Error} Saying what is wrong, if there is an address that cannot be used.
 */
export function tilesFrom(environment: Readonly<Record<string, string | undefined>>): TileSetting | null {
	const template = environment.DATELINE_TILES?.trim();
	if (!template) return null;
	const credit = environment.DATELINE_TILES_CREDIT?.trim() ?? '';
	const missing = ['{z}', '{x}', '{y}'].filter((part) => !template.includes(part));
	if (missing.length > 0)
		throw new Error(`DATELINE_TILES is ${template}, which lacks ${missing.join(', ')}.`);
	if (/^\/(?!\/)/.test(template)) return { template, credit, origin: null };
	const url = parsed(template);
	if (!url || !/^https?:$/.test(url.protocol))
		throw new Error(`DATELINE_TILES is ${template}; give an address that begins with https://, or a path.`);
	if (!credit) throw new Error('DATELINE_TILES is set. Say whose tiles they are in DATELINE_TILES_CREDIT.');
	return { template, credit, origin: url.origin };
}

function parsed(address: string): URL | null {
	try {
		return new URL(address);
	} catch {
		return null;
	}
}
