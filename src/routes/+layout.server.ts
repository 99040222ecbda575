import { tilesFrom } from '$lib/server/tiles';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
	const set = tilesFrom(process.env);
	return { tiles: set && { template: set.template, credit: set.credit } };
};
