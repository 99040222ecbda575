import type { Handle } from '@sveltejs/kit';
import { packed } from '$lib/server/packed';

/** The two fonts that the first picture is set in; those for other scripts are fetched where a text has them. */
const FIRST_FONTS = /\/(inter-latin-wght|source-serif-4-latin-opsz)-normal\./;

export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && FIRST_FONTS.test(path))
	});
	return packed(response, event.request.headers.get('accept-encoding') ?? '');
};
