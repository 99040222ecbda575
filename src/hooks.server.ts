import type { Handle } from '@sveltejs/kit';
import { startAfterPaint } from '$lib/server/after-paint';
import { packed } from '$lib/server/packed';
import { tilesFrom } from '$lib/server/tiles';

/** The two fonts that the first picture is set in; those for other scripts are fetched where a text has them. */
const FIRST_FONTS = /\/(inter-latin-wght|source-serif-4-latin-opsz)-normal\./;
/** Read when the server starts, so that a mistake in it is told then. */
const tiles = tilesFrom(process.env);

export const handle: Handle = async ({ event, resolve }) => {
	const scripts: string[] = [];
	const response = await resolve(event, {
		preload: ({ type, path }) => {
			if (type === 'js') scripts.push(path);
			return type === 'css' || (type === 'font' && FIRST_FONTS.test(path));
		},
		transformPageChunk: ({ html }) => startAfterPaint(html, scripts)
	});
	allowTiles(response.headers);
	return packed(response, event.request.headers.get('accept-encoding') ?? '');
};

/** A page asks nobody but its own server, except for street tiles where the operator wants them. */
function allowTiles(headers: Headers): void {
	const policy = tiles?.origin ? headers.get('content-security-policy') : null;
	if (policy) headers.set('content-security-policy', policy.replace(/img-src [^;]*/, `$& ${tiles!.origin}`));
}
