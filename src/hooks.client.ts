import type { ClientInit } from '@sveltejs/kit';

/**
 * The first formatter of all takes a browser as long as a panel does to come to life: it is made by itself, so that
 * gestures and frames come before the page does.
 */
export const init: ClientInit = () =>
	new Promise<void>((made) => {
		new Intl.NumberFormat(navigator.language);
		setTimeout(made);
	});
