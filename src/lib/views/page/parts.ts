import { Later } from './later.svelte';

/*
 * Parts of the page that are no part of its first picture, or, as the map, stand in it as the server drew them before
 * their code has come.
 */

export const mapPanel = new Later(() => import('../map/MapPanel.svelte'));
export const eventDetail = new Later(() => import('../evidence/EventDetail.svelte'));
export const eventTable = new Later(() => import('../events/EventTable.svelte'));
export const playbackBar = new Later(() => import('../playback/PlaybackBar.svelte'));
export const palette = new Later(() => import('./Palette.svelte'));
export const keyHelp = new Later(() => import('./KeyHelp.svelte'));
export const addArticle = new Later(() => import('../articles/AddArticle.svelte'));
export const openDataset = new Later(() => import('../datasets/OpenDataset.svelte'));
export const reviewBar = new Later(() => import('../corrections/ReviewBar.svelte'));
export const historyDialog = new Later(() => import('../corrections/HistoryDialog.svelte'));

/** In the order in which readers come to want them. */
const PARTS: readonly Later<unknown>[] = [
	mapPanel,
	eventDetail,
	eventTable,
	playbackBar,
	palette,
	addArticle,
	openDataset,
	keyHelp,
	reviewBar,
	historyDialog
];

/** Whether a part was asked for in vain: the network is down, or the program was replaced by a newer one. */
export const anyFailed = () => PARTS.some(({ failed }) => failed);

export const loadParts = () => Promise.all(PARTS.map((part) => part.load()));

/** Fetches them one after the other while the page has nothing else to do, so that a gesture finds its part at hand. */
export function loadAtLeisure(): () => void {
	let stopped = false;
	const rest = window.requestIdleCallback ?? ((next: () => void) => setTimeout(next, 200));
	const next = (at: number) =>
		rest(async () => {
			if (stopped || at === PARTS.length) return;
			// What fails here is asked for again by whoever needs it.
			await PARTS[at].load().catch(() => {});
			next(at + 1);
		});
	next(0);
	return () => (stopped = true);
}
