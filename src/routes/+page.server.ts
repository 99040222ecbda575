import { getLibrary } from '$lib/server/library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { articles, events, problems } = await getLibrary();
	return { articles, events, problems };
};
