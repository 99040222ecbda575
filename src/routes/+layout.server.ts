import { tilesFrom } from '$lib/server/tiles';
import { localeFor } from '$lib/views/locale';
import type { LayoutServerLoad } from './$types';

/** The reader's locale is settled here once; server and browser then word everything alike. */
export const load: LayoutServerLoad = ({ request, setHeaders }) => {
	setHeaders({ vary: 'Accept-Language' });
	const set = tilesFrom(process.env);
	return {
		locale: localeFor(request.headers.get('accept-language')),
		tiles: set && { template: set.template, credit: set.credit }
	};
};
