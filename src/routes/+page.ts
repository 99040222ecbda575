import { readSight } from '$lib/explore/filter-url';
import { eventDetail, eventTable, loadParts, playbackBar, reviewBar } from '$lib/views/page/parts';
import type { PageLoad } from './$types';

/** What the address asks to see is at hand before the page is drawn, and before a browser takes it over. */
export const load: PageLoad = async ({ data, url, untrack }) => {
	if (import.meta.env.SSR) await loadParts();
	else {
		const { layout, selected, story, review } = untrack(() => readSight(url.searchParams));
		// The page comes without what cannot be fetched, and says so.
		if (selected !== null) await eventDetail.load().catch(() => {});
		if (layout === 'table') await eventTable.load().catch(() => {});
		if (review) await reviewBar.load().catch(() => {});
		if (story) await playbackBar.load().catch(() => {});
	}
	return data;
};
